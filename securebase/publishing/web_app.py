"""The book as a web app: how it stands on the home screen of a phone, and opens from there."""

import json
from pathlib import Path
from typing import Any, Final

from sphinx.application import Sphinx

from securebase.figures.colours import colours
from securebase.publishing.about_page import ICON_SIZES, MASKABLE_SIZE
from securebase.publishing.release.book_files import MANIFEST
from securebase.publishing.release.publish import write_switched_off
from securebase.publishing.release.settings import KEPT

_SHORTCUTS: Final = "shortcut_pages"


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx when the extension is set up."""
    # Read where a release is made; no page says anything else because of it.
    app.add_config_value(KEPT, True, "")
    app.connect("build-finished", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _write(app: Sphinx, problem: Exception | None) -> None:
    """Writes the manifest, and the worker of a book that is kept nowhere."""
    if problem is not None or app.builder.format != "html":
        return
    book = Path(app.outdir)
    text = json.dumps(_manifest(app), indent=1, ensure_ascii=False)
    (book / MANIFEST).write_text(f"{text}\n", encoding="utf-8", newline="\n")
    # Where an author once tried a release, no page may come from it any more.
    write_switched_off(book)


def _manifest(app: Sphinx) -> dict[str, Any]:
    """All addresses start at the manifest's own, so that the book may lie in any folder.

    There is no ``id``: it would start at the host, and one host may hold several courses. Without
    it the address of the first page is the app's name for itself, which no other course has.
    """
    tagline: str = app.config.html_context.get("tagline", "")
    paper = colours()["paper"]
    described = {"description": f"{tagline[:1].upper()}{tagline[1:]}."} if tagline else {}
    return {
        "name": str(app.config.html_title),
        "short_name": str(app.config.html_title),
        **described,
        "lang": str(app.config.language),
        "dir": "ltr",
        "categories": ["education"],
        "start_url": f"{app.config.root_doc}.html",
        "scope": "./",
        "display": "standalone",
        # A page says its own colour, in the light and in the dark.
        "theme_color": paper,
        "background_color": paper,
        "icons": [
            *(_icon("icon", size, "any") for size in ICON_SIZES),
            _icon("maskable", MASKABLE_SIZE, "maskable"),
        ],
        "shortcuts": [
            {"name": app.env.titles[name].astext(), "url": f"{name}.html"}
            for name in app.config.html_context.get(_SHORTCUTS, [])
            if name in app.env.titles
        ],
    }


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    src, sizes = f"_static/{name}-{size}.png", f"{size}x{size}"
    return {"src": src, "sizes": sizes, "type": "image/png", "purpose": purpose}
