"""A page that holds some activities alone, opened from a folder: no book need be built for it."""

from __future__ import annotations

from pathlib import Path

from securebase.activities import Activity
from securebase.drawings.gallery import data_address, with_addresses
from securebase.publishing.book_scripts import FOLDER, scripts_for
from tools.places import ROOT

_THEME = ROOT / "securebase" / "static" / "jupyter" / "theme.css"
_BODY = (
    "html { color-scheme: var(--sb-scheme) } "
    "body { margin: 0; padding: 0 8px; background: var(--sb-paper); color: var(--sb-ink) }"
)


def page_of(
    folder: Path,
    *activities: Activity,
    name: str = "page",
    style: str | None = None,
    colours: str | None = None,
    has_scripts: bool = True,
) -> str:
    """The address of the page, which loads the scripts that a page of the book would load.

    ``style`` is the course's colours unless it is given; ``colours`` are those that the reader
    chose, ``light`` or ``dark``, unless the system's are taken.
    """
    if style is None:
        style = f"{_THEME.read_text(encoding='utf-8')} {_BODY}"
    theme = f' data-theme="{colours}"' if colours else ""
    scripts = "".join(
        f'<script defer src="{(FOLDER / script).as_uri()}"></script>'
        for script in scripts_for({activity.kind for activity in activities})
        if has_scripts
    )
    shown = "".join(activity.html() for activity in activities)
    path = folder / f"{name}.html"
    path.write_text(
        f'<!doctype html><html lang="en-GB"{theme}><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>A page</title><style>{style}</style>{scripts}</head>"
        '<body><main class="sb-article"><h1>A page</h1><h2>A part</h2>'
        f"{with_addresses(shown, data_address)}</main></body></html>",
        encoding="utf-8",
    )
    return path.as_uri()
