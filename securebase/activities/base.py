"""What every activity is: checked content, a plain JSON spec, a fallback, and a live form."""

from __future__ import annotations

import functools
import json
import os
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from markupsafe import Markup
from pydantic import BaseModel, ConfigDict, ValidationError

from securebase.activities import spec as specs
from securebase.activities.numbers_shown import number_shown
from securebase.content import authored
from securebase.content.bibliography import source
from securebase.content.identifiers import Identifier
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.static_forms import templates_of

if TYPE_CHECKING:
    from securebase.activities.widget import ActivityWidget

PUBLISHING_VARIABLE = "SECUREBASE_PUBLISHING"
"""Set by the Sphinx extension while a book is built, and inherited by the notebooks' kernels."""

Record = TypeVar("Record", bound=BaseModel)

_templates = templates_of("securebase.activities")
_templates.filters["number"] = number_shown


class Activity(BaseModel, ABC):
    """Something a learner does. Plain content until it is shown; only then does a widget exist.

    In a published page it is HTML that works with no kernel; in Jupyter it is a widget whose
    answers come back to Python.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    kind: ClassVar[str]
    """Names the custom element (``sb-<kind>``) and the content files (``*.<kind>.yml``)."""
    file_kind: ClassVar[str | None] = None
    """What the content files are named by instead, where authors have a shorter word for it."""
    default_instruction: ClassVar[str]

    id: Identifier
    title: MarkedText
    instruction: MarkedText | None = None

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """The activity that a YAML file describes; a relative path starts at the notebook.

        Raises:
            ContentError: says every mistake in the file with its line and what to write.
        """
        return authored.read(cls, Path(path))

    @abstractmethod
    def spec(self) -> specs.ActivitySpec:
        """The plain JSON that the page draws from."""

    @abstractmethod
    def cited_keys(self) -> list[list[str]]:
        """The source keys of each part that makes a claim; a part that cites nothing is ``[]``."""

    def html(self) -> str:
        """The activity for a page: its static form, and the spec the script upgrades it with."""
        data = self.spec()
        return _templates.get_template(f"{self.kind}.html.jinja").render(
            activity=data, spec_json=Markup(_script_json(data)), **self._template_values()
        )

    @functools.cached_property
    def widget(self) -> ActivityWidget:
        """The live form in Jupyter; created when it is first asked for."""
        from securebase.activities.widget import ActivityWidget

        return ActivityWidget.of(self.kind, self.spec().model_dump(mode="json"))

    @property
    def record(self) -> dict[str, Any]:
        """What the learner has done so far, as it is kept: ids and numbers. Empty until shown."""
        widget = self.__dict__.get("widget")
        return dict(widget.record) if widget is not None else {}

    def _template_values(self) -> dict[str, Any]:
        """What the static form needs besides the spec."""
        return {}

    def _common_spec(self) -> dict[str, Any]:
        cited = dict.fromkeys(key for keys in self.cited_keys() for key in keys)
        return {
            "id": self.id,
            "title": plain(runs(self.title)),
            "instruction": runs(self.instruction or self.default_instruction),
            "sources": sorted((source(key) for key in cited), key=lambda work: work.short),
        }

    def _repr_mimebundle_(self, **_options: Any) -> Any:
        if publishing():
            return {"text/html": self.html(), "text/plain": repr(self)}
        bundle = self.widget._repr_mimebundle_()
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        return {**(data or {}), "text/plain": repr(self)}, metadata

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id!r}>"

    __str__ = __repr__


def publishing() -> bool:
    """Whether a book is being built, so that nothing may need a kernel."""
    return bool(os.environ.get(PUBLISHING_VARIABLE))


def read_record(model: type[Record], record: dict[str, Any]) -> Record | None:
    """A record that came from a browser, or None when it is empty or not of this form."""
    try:
        return model.model_validate(record) if record else None
    except ValidationError:
        return None


def _script_json(data: specs.ActivitySpec) -> str:
    """JSON that can stand in a script element: no ``<`` of a text can end or open an element."""
    text = json.dumps(data.model_dump(mode="json"), ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
