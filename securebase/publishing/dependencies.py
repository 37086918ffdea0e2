"""Tells Sphinx what a page is made from besides its own file.

Without this a rebuild would show yesterday's activity after a change in the package, in a YAML
or CSV file, or in the bibliography.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from securebase.content.bibliography import bibliography_path
from securebase.publishing.assets import has_activity

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx

_PACKAGE = Path(__file__).parents[1]
_CONTENT_ENDINGS = {".yml", ".yaml", ".csv", ".json"}
_CONTENT_FOLDERS = ("book", "notebooks")


def note_dependencies(app: Sphinx, doctree: nodes.document) -> None:
    """Makes a notebook, or a page with an activity, outdated when what it is made from changes."""
    page = Path(app.env.doc2path(app.env.docname))
    if page.suffix != ".ipynb" and not has_activity(doctree):
        return
    for path in made_from(Path(app.srcdir)):
        app.env.note_dependency(str(path))


def made_from(root: Path) -> Iterator[Path]:
    """The files that the outputs of a notebook below ``root`` may depend on.

    A kernel does not say which files it read, so every content file of the course counts, and all
    of the package that decides what an output says. A lesson is built in a second or two, and a
    stale one is worse than a slow build.
    """
    yield bibliography_path()
    for folder in _CONTENT_FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in _CONTENT_ENDINGS:
                yield path
    for path in sorted(_PACKAGE.rglob("*")):
        below = path.relative_to(_PACKAGE).parts
        if below[0] == "publishing" or "__pycache__" in below:
            continue
        # Of what the front end's build writes, outputs hold the drawings alone.
        if below[0] == "static" and below[1:2] != ("figures",):
            continue
        if path.suffix in {".py", ".jinja", ".csv", ".json"}:
            yield path
