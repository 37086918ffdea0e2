"""The activities' script, on the pages that need it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.builders.html._assets import _file_checksum

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

_BUILT = Path(__file__).parents[1] / "static" / "book"
SCRIPT = "securebase.js"


def add_static_folder(_app: Sphinx, config: Config) -> None:
    """Lets the book carry the built front end."""
    config.html_static_path.append(str(_BUILT))


def add_script_where_needed(
    app: Sphinx,
    _pagename: str,
    _templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Adds the script to pages that hold one of our elements, and to no other.

    On the others the browser is asked to fetch it when it has nothing else to do, so that the
    lesson that is opened next answers at once.
    """
    if doctree is not None and has_activity(doctree):
        app.add_js_file(SCRIPT, loading_method="defer")
    else:
        # With Sphinx's own mark of the version: the same address, or it would be fetched twice.
        version = _file_checksum(Path(app.outdir), f"_static/{SCRIPT}")
        context["script_wanted_next"] = f"_static/{SCRIPT}" + (f"?v={version}" if version else "")


def drop_distant_kernel(_app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """Takes out the settings for running code on somebody's server, which no page offers."""
    for raw in list(doctree.findall(nodes.raw)):
        if "text/x-thebe-config" in raw.astext():
            raw.parent.remove(raw)


def has_activity(doctree: nodes.document) -> bool:
    """Whether a page holds one of our custom elements."""
    return any("<sb-" in raw.astext() for raw in doctree.findall(nodes.raw))
