"""What it is like to make an activity by a call, and to look at what it offers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from securebase.content.authored import mistakes
from securebase.content.problems import ArgumentError

if TYPE_CHECKING:
    from pydantic._internal._model_construction import ModelMetaclass
else:
    ModelMetaclass = type(BaseModel)


class ActivityType(ModelMetaclass):
    """Tells a mistake in a call in our own words, and offers the names that are ours."""

    def __call__(self, *arguments: Any, **fields: Any) -> Any:
        """An activity made of its fields.

        Raises:
            ArgumentError: says of each field that is not of its form what to write.
        """
        try:
            return super().__call__(*arguments, **fields)
        except ValidationError as error:
            kind: Any = self
            names: dict[str, Any] = {"properties": {name: {} for name in kind.model_fields}}
            told = mistakes(error, kind.model_json_schema() if kind.is_authored else names)
            lines = dict.fromkeys(f"{self.__name__}(…): {_of_a_call(one)}" for one in told)
            raise ArgumentError("\n".join(lines)) from error

    def __dir__(self) -> list[str]:
        return our_names(super().__dir__())


def our_names(names: Iterable[str]) -> list[str]:
    """The names without those that pydantic brings, which nobody looks for at a tab."""
    return sorted(
        name
        for name in names
        if name.startswith("__") or not (hasattr(BaseModel, name) or name.startswith("model_"))
    )


def _of_a_call(message: str) -> str:
    """What is said of a file, said of a call."""
    given = re.sub(r"add a line “(\w+): …”", r"give \1=…", message)
    return given.replace("the file has", "there is")
