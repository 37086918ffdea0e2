"""A notebook of a course as a page of HTML that needs nothing else: no network, kernel or file."""

from __future__ import annotations

import base64
import mimetypes
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from jinja2 import pass_context
from nbconvert.preprocessors import Preprocessor

from securebase.jupyter.saving import leave_out_live_views

_STYLE: Final = Path(__file__).parents[1] / "static/labextensions/securebase/static/notebook.css"
_PACKAGE: Final = "securebase"
_SHOWN_WITHOUT_CODE: Final = "remove-input"
_SCRIPTS: Final = (
    *("require_js_url", "jquery_url", "mathjax_url", "mermaid_js_url"),
    "mermaid_layout_elk_js_url",
)
_WITHOUT_BOOK: Final = (
    "The text is shown as nbconvert alone shows it, because %s is missing: "
    "pip install securebase[book] brings it."
)
_NOTHING: Final = "data:text/javascript,"
"""The address of a script that is empty, and asks nobody for it."""


class CoursePage(Preprocessor):
    """Makes ``jupyter nbconvert --to html`` right for notebooks that use this package.

    ``jupyter_config.json`` beside this module, which is installed with the package, names it to
    nbconvert, so that nobody needs to. Activities stand in the page in their static form, which can
    be read without a kernel, pictures and style are in the page itself, and code that the book
    leaves out is left out here too. Other notebooks stay as nbconvert makes them; so does the text
    of ours where what the extra ``book`` brings is missing.
    """

    def preprocess(self, nb: Any, resources: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        """The notebook and what the page is made with, after the cells have run."""
        exporter: Any = self.parent
        to_html = exporter.markdown2html
        if any(_PACKAGE in cell.source for cell in nb.cells if cell.cell_type == "code"):
            leave_out_live_views(nb)
            # The state of live views is many times as large as all that is shown.
            nb.metadata.pop("widgets", None)
            for cell in nb.cells:
                if _SHOWN_WITHOUT_CODE in cell.metadata.get("tags", []):
                    cell.metadata["transient"] = {"remove_source": True}
            resources |= dict.fromkeys(_SCRIPTS, _NOTHING)
            try:
                to_html = _text_of(resources["metadata"])
            except ModuleNotFoundError as error:
                self.log.warning(_WITHOUT_BOOK, error.name)
        exporter.register_filter("markdown2html", to_html)
        return nb, resources


def _text_of(about: dict[str, str]) -> Any:
    """What a template asks for the HTML of a text; the style comes with the first."""
    # Imported here: nbconvert asks for this module for every notebook, wherever the package is.
    from docutils.utils.math.latex2mathml import tex2mathml

    from securebase.jupyter.course_text import CourseText
    from securebase.jupyter.server import document_of

    def in_mathml(formula: str, alone: bool) -> str:
        """A formula that browsers draw by themselves."""
        return str(tex2mathml(formula, as_block=alone))

    path = (Path(about.get("path") or ".") / f"{about.get('name', '')}.ipynb").resolve()
    picture = partial(_embedded, path.parent)
    document = document_of(path, Path(path.anchor))
    text = CourseText(replace(document, picture=picture, formula=in_mathml))
    styles = [f"<style>{_STYLE.read_text(encoding='utf-8')}</style>"]

    @pass_context
    def to_html(_context: Any, source: str) -> str:
        style = styles.pop() if styles else ""
        return f'{style}<div class="sb-text">{text.html(source)}</div>'

    return to_html


def _embedded(folder: Path, address: str) -> str:
    """The picture itself as an address, where it is a file beside the notebook."""
    file = folder / unquote(address)
    if ":" in address or not file.is_file():
        return address
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(file.read_bytes()).decode('ascii')}"
