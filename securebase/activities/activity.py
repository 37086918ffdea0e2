"""What every activity is: checked content, a plain JSON spec, a fallback, and a live form."""

from __future__ import annotations

import functools
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from markupsafe import Markup
from pydantic import BaseModel

from securebase.activities.activity_type import ActivityType, our_names
from securebase.content import authored
from securebase.content.authored import Authored
from securebase.content.bibliography import source
from securebase.content.carried import at_hand
from securebase.content.identifiers import Identifier
from securebase.content.marked_text import MarkedText, Text, plain, runs
from securebase.content.numbers_shown import number_shown
from securebase.content.page_data import PageData, Source
from securebase.content.problems import ContentError, Problem
from securebase.content.publishing_mode import in_a_browser, publishing
from securebase.content.templates import templates_of
from securebase.content.wording import IN_PYTHON, translation
from securebase.figures.colours import theme_css

if TYPE_CHECKING:
    import jinja2

    from securebase.activities.widget import ActivityWidget

KINDS: dict[str, type[Activity]] = {}
"""Every kind of activity by its name."""

_LINK_TO_PAGE = re.compile(r'href="(?!\w+:)([^"#]+)\.html"')
_STATIC_STYLE = Path(__file__).parent / "static_form.css"


class ActivitySpec(PageData):
    """What every activity hands to the page besides its own fields.

    ``schema_version`` is raised when a front end of the old one could not read the new one.
    ``instruction`` says in a line what to do; ``sources`` are the works of all its parts.
    """

    schema_version: Literal[1] = 1
    kind: str
    id: str
    title: str
    instruction: Text
    sources: list[Source]
    assumptions: list[Text]


class Activity(Authored, metaclass=ActivityType):
    """Something a learner does. Plain content until it is shown; only then does a widget exist.

    In a published page it is HTML that works with no kernel; in Jupyter it is a widget whose
    answers come back to Python.

    A kind is made by writing a subclass in a folder of its name. What its author writes is what
    the page gets: a field that the page has no use for says ``exclude=True``, and what follows
    from the others is a computed field.
    """

    kind: ClassVar[str]
    """The one name of the kind, made from the class's: ``coding-lab`` for ``CodingLab``.

    It names the custom element (``sb-coding-lab``), the content files (``*.coding-lab.yml``) and,
    with underscores in Python, the folders.
    """
    is_authored: ClassVar[bool] = True
    """Whether a content file can describe it."""
    minutes: ClassVar[float] = 2
    """About how long a first go takes, for the minutes of the part of a lesson that holds it."""
    page_model: ClassVar[type[BaseModel] | None] = None
    """What :meth:`for_page` gives, where that is another thing than what the author wrote."""
    default_instruction: ClassVar[str]

    id: Identifier
    """Saved answers hang on it: once the course is out, it stays as it is."""
    title: MarkedText
    instruction: MarkedText | None = None
    """What to do, in a line; left out, it is the usual one of the kind."""

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        """Names the kind and notes it."""
        super().__pydantic_init_subclass__(**options)
        cls.kind = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()
        KINDS[cls.kind] = cls

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """The activity that a YAML file describes; a relative path starts at the notebook.

        Where no such file is, the course's own of that name is read, if the package carries it.

        Raises:
            ContentError: says every mistake in the file with its line and what to write.
        """
        _check_kind(cls, Path(path))
        return authored.read(cls, at_hand(Path(path)))

    def for_page(self) -> BaseModel:
        """What is handed to the page besides what every activity has."""
        return self

    def _assumptions(self) -> list[Text]:
        """What a model or a method takes for granted, told where the activity comes from."""
        return []

    def spec(self) -> dict[str, Any]:
        """The plain JSON that the page draws from."""
        cited = dict.fromkeys(key for keys in self.cited_keys() for key in keys)
        common = ActivitySpec(
            kind=self.kind,
            id=self.id,
            title=plain(runs(self.title)),
            instruction=runs(self.instruction or translation(IN_PYTHON, self.default_instruction)),
            sources=sorted((source(key) for key in cited), key=lambda work: work.short),
            assumptions=self._assumptions(),
        )
        return self.for_page().model_dump(mode="json") | common.model_dump(mode="json")

    def cited_keys(self) -> list[list[str]]:
        """The source keys of each part that makes a claim; a part that cites nothing is ``[]``."""
        return [part.sources for part in authored.parts(self) if hasattr(part, "sources")]

    def html(self) -> str:
        """The activity for a page: its static form, and the spec the script upgrades it with."""
        spec = self.spec()
        return self._static_form(spec, Markup(script_json(spec)))

    def static_html(self, folder: Path = Path()) -> str:
        """The static form for a home that has nothing of ours: its style and drawings are in it.

        Links to pages of the book lead to the files that these are made of, as they lie from
        ``folder``: it is where the notebook is.
        """
        from securebase.drawings.gallery import data_address, with_addresses

        form = with_addresses(self._static_form(self.spec(), ""), data_address)
        form = _LINK_TO_PAGE.sub(lambda found: f'href="{_file_of(found[1], folder)}"', form)
        return f"<style>{_static_style(theme_css())}</style>\n{form}"

    def _static_form(self, spec: dict[str, Any], spec_json: str) -> str:
        return (
            _templates()
            .get_template("static_form.html.jinja")
            .render(
                activity=spec,
                own_part=f"{self.kind.replace('-', '_')}/fallback.html.jinja",
                spec_json=spec_json,
                **self._template_values(),
            )
        )

    @functools.cached_property
    def widget(self) -> ActivityWidget:
        """The live form in Jupyter; created when it is first asked for."""
        from securebase.activities.widget import ActivityWidget
        from securebase.drawings.gallery import data_address, with_addresses

        # A notebook has no files beside it: it is given each drawing itself.
        spec = json.loads(with_addresses(json.dumps(self.spec()), data_address))
        return ActivityWidget.of(self.kind, spec)

    @property
    def record(self) -> dict[str, Any]:
        """What the learner has done so far, as it is kept: ids and numbers. Empty until shown."""
        widget = self.__dict__.get("widget")
        return dict(widget.record) if widget is not None else {}

    def _template_values(self) -> dict[str, Any]:
        """What the static form needs besides the spec."""
        return {}

    def _repr_mimebundle_(self, **_options: Any) -> Any:
        if publishing():
            return {"text/html": self.html(), "text/plain": repr(self)}
        bundle = self.widget._repr_mimebundle_()
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        # JupyterLab shows the widget; what has none, such as nbconvert or a website, the form. Of a
        # live copy nothing is made for others, and its reader waits.
        form = {} if in_a_browser() else {"text/html": self.static_html()}
        return {**(data or {}), **form, "text/plain": repr(self)}, metadata

    def __dir__(self) -> list[str]:
        return our_names(super().__dir__())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id!r}>"

    __str__ = __repr__


@functools.cache
def _templates() -> jinja2.Environment:
    templates = templates_of("securebase.activities", "")
    templates.filters["number"] = number_shown
    return templates


def _file_of(page: str, folder: Path) -> str:
    """The file that a page of the book is made of, where it is there."""
    files = (f"{page}{ending}" for ending in (".md", ".ipynb"))
    return next((file for file in files if (folder / file).exists()), f"{page}.html")


@functools.lru_cache(maxsize=1)
def _static_style(tokens: str) -> str:
    """The tokens, and the look of a static form that stands alone."""
    text = f"{tokens}\n{_STATIC_STYLE.read_text(encoding='utf-8')}"
    return re.sub(r"/\*.*?\*/\s*|^\s+", "", text, flags=re.DOTALL | re.MULTILINE).strip()


def _check_kind(wanted: type[Activity], path: Path) -> None:
    """Makes sure that a file whose name says another kind is not read as this one."""
    named = path.name.split(".")[-2] if path.name.count(".") > 1 else ""
    if named != wanted.kind and (other := KINDS.get(named)):
        name = other.__name__
        told = f"this is a {named.replace('-', ' ')}; read it with {name}.load(…)"
        raise ContentError([Problem(path, 1, told)])


def script_json(spec: dict[str, Any]) -> str:
    """JSON that can stand in a script element: no ``<`` of a text can end or open an element."""
    text = json.dumps(spec, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
