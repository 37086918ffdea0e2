"""From an author's file to a checked model, with every mistake in the file told at once."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol, Self, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_validator
from pydantic_core import ErrorDetails

from securebase.content.advice import Vocabulary, advice
from securebase.content.located_mistakes import Mistake, located_error
from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import MOST_TOLD, ContentError, Place, Problem

Model = TypeVar("Model", bound=BaseModel)
Checked = TypeVar("Checked")


class Authored(BaseModel):
    """Base of everything that an author writes: closed to unknown fields."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, use_attribute_docstrings=True
    )

    def _mistakes(self) -> Iterable[Mistake]:
        """What is wrong with the whole that no single field shows, each at its own place."""
        return ()

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if found := [*self._mistakes()]:
            raise located_error(type(self).__name__, found)
        return self


def parts(whole: BaseModel) -> Iterator[BaseModel]:
    """``whole`` and every part of it, in the order in which they are written."""
    yield whole
    for name in type(whole).model_fields:
        value = getattr(whole, name)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, BaseModel):
                yield from parts(one)


class Located(Protocol):
    """A file whose data is known by line, with the mistakes that were found in reading it."""

    path: Path
    data: Any
    problems: list[Problem]

    def line(self, place: Place) -> int:
        """The line, from 1, of ``place``."""


def read(model: type[Model], path: Path) -> Model:
    """The checked content of the YAML file ``path``.

    Raises:
        ContentError: says every mistake with its file, line and what to write instead.
    """
    return checked(TypeAdapter(model), LocatedYaml(path))


def checked(model: TypeAdapter[Checked], located: Located) -> Checked:
    """The data of a file, checked.

    Raises:
        ContentError: says every mistake of the file, whether found in reading or in checking.
    """
    located.problems += [
        Problem(located.path, located.line(place), message)
        for place, message in _repeated_ids(located.data, ())
    ]
    try:
        content = model.validate_python(located.data)
    except ValidationError as error:
        found = sorted(
            ((located.line(_place(details)), details) for details in error.errors()),
            key=lambda one: one[0],
        )
        vocabulary = Vocabulary.of(model.json_schema())
        told = [
            Problem(located.path, line, advice(details, vocabulary))
            for line, details in found[:MOST_TOLD]
        ]
        raise ContentError([*located.problems, *told], len(found) - len(told)) from error
    if located.problems:
        raise ContentError(located.problems)
    return content


def mistakes(error: ValidationError, schema: Mapping[str, Any]) -> Iterator[str]:
    """What to say of each mistake in something that is in no file of ours.

    ``schema`` is the JSON Schema of what was checked: it knows the names that may be meant.
    """
    vocabulary = Vocabulary.of(schema)
    return (advice(details, vocabulary) for details in error.errors())


def repeated(identifiers: Iterable[str]) -> list[str]:
    """The identifiers that come more than once."""
    return [identifier for identifier, times in Counter(identifiers).items() if times > 1]


def _place(details: ErrorDetails) -> Place:
    return (*details["loc"], "kind") if details["type"] == "union_tag_invalid" else details["loc"]


def _repeated_ids(data: Any, place: Place) -> Iterator[tuple[Place, str]]:
    """Every second use of an id within one list, wherever the list stands."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _repeated_ids(value, (*place, key))
    elif isinstance(data, list):
        seen: set[str] = set()
        for index, item in enumerate(data):
            yield from _repeated_ids(item, (*place, index))
            identifier = item.get("id") if isinstance(item, Mapping) else None
            if not isinstance(identifier, str):
                continue
            if identifier in seen:
                told = f"the id {identifier!r} is used twice in this list; give this one another"
                yield (*place, index, "id"), told
            seen.add(identifier)
