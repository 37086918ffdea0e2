"""A notebook as one page of HTML that needs nothing else: no network, no kernel, no other file."""

from __future__ import annotations

import base64
import mimetypes
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from docutils.utils.math.latex2mathml import tex2mathml
from nbconvert import HTMLExporter
from traitlets.config import Config

from securebase.jupyter.course_text import CourseText
from securebase.jupyter.saving import leave_out_live_views
from securebase.jupyter.server import document_of

_HERE: Final = Path(__file__).parent
_STYLE: Final = _HERE.parent / "static/labextensions/securebase/static/notebook.css"


class LessonPage(HTMLExporter):
    """The page that nbconvert makes, with the text of the course and without foreign scripts::

        jupyter nbconvert --execute --to securebase.jupyter.LessonPage lesson.ipynb

    Activities stand in it in their static form, which can be read without a kernel, and pictures
    are in the page itself. Code that the book leaves out is left out here too.
    """

    export_from_notebook = ""

    @property
    def default_config(self) -> Config:
        """Which cells are shown without their code."""
        config: Config = super().default_config
        config.LessonPage.exclude_output_prompt = True
        config.TagRemovePreprocessor.enabled = True
        config.TagRemovePreprocessor.remove_input_tags = {"remove-input"}
        return config

    def _init_preprocessors(self) -> None:
        super()._init_preprocessors()  # type: ignore[no-untyped-call]
        # After the step that runs the cells.
        self.register_preprocessor(_standing, enabled=True)  # type: ignore[no-untyped-call]

    def _template_name_default(self) -> str:
        return "lesson"

    def get_template_names(self) -> list[str]:
        """Our template, and those that it is made from."""
        self.extra_template_basedirs = [str(_HERE / "templates")]
        names: list[str] = super().get_template_names()  # type: ignore[no-untyped-call]
        return names

    def from_notebook_node(  # type: ignore[override]
        self, nb: Any, resources: dict[str, Any] | None = None, **options: Any
    ) -> tuple[str, dict[str, Any]]:
        """The page, and what nbconvert passes on."""
        resources = {**(resources or {}), "course_style": _STYLE.read_text(encoding="utf-8")}
        about = resources.get("metadata", {})
        path = (Path(about.get("path") or ".") / f"{about.get('name', '')}.ipynb").resolve()
        picture = partial(_embedded, path.parent)
        text = CourseText(
            replace(document_of(path, Path(path.anchor)), picture=picture, formula=_in_mathml)
        )
        self.register_filter(  # type: ignore[no-untyped-call]
            "markdown2html", lambda source: f'<div class="sb-text">{text.html(source)}</div>'
        )
        return super().from_notebook_node(nb, resources, **options)


def _standing(notebook: Any, resources: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    leave_out_live_views(notebook)
    return notebook, resources


def _in_mathml(formula: str, alone: bool) -> str:
    """A formula that browsers draw by themselves."""
    return str(tex2mathml(formula, as_block=alone))


def _embedded(folder: Path, address: str) -> str:
    """The picture itself as an address, where it is a file beside the notebook."""
    file = folder / unquote(address)
    if ":" in address or not file.is_file():
        return address
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(file.read_bytes()).decode('ascii')}"
