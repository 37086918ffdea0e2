"""The drawings that activities name: their files in the book, and their addresses in its pages."""

import shutil
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from securebase.drawings.gallery import all_drawings, with_addresses, write_files

_FOLDER = "_static/drawings"


def write_drawings(app: Sphinx, problem: Exception | None) -> None:
    """Draws every picture anew once the book is right: each is made in a millisecond or two."""
    if problem is None and app.builder.format == "html":
        folder = Path(app.outdir) / _FOLDER
        shutil.rmtree(folder, ignore_errors=True)
        write_files(folder, all_drawings())


def put_addresses(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Puts into a page where the drawings lie that its activities name."""
    if body := context.get("body"):
        context["body"] = with_addresses(
            body, lambda name: context["pathto"](f"{_FOLDER}/{name}.svg", 1)
        )
