"""The drawings that activities name: their files in the book, and their addresses in its pages."""

import shutil
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from securebase.drawings.gallery import all_drawings, with_addresses, write_files
from securebase.drawings.stills import BUILT
from securebase.publishing.memory import Memory, code_digest, digest_of_files

_FOLDER = "_static/drawings"


def write_drawings(app: Sphinx, problem: Exception | None) -> None:
    """Draws every picture once the book is right, if what draws them has changed."""
    if problem is not None or app.builder.format != "html":
        return
    folder = Path(app.outdir) / _FOLDER
    memory = Memory(Path(app.doctreedir) / "drawings.json", code_digest() + digest_of_files(BUILT))
    there = sorted(path.name for path in folder.glob("*"))
    if memory.found.get("drawn") != there or not there:
        shutil.rmtree(folder, ignore_errors=True)
        drawn = write_files(folder, all_drawings())
        memory.keep({"drawn": sorted(path.name for path in drawn)})


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
