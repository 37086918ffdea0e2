"""A page that holds an activity and no book around it, to be opened from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from securebase.publishing.book_scripts import FOLDER, kinds_in, scripts_for
from tools.places import ROOT

_THEME = ROOT / "securebase" / "static" / "jupyter" / "theme.css"
_COLOURS = "body { background: var(--sb-paper); color: var(--sb-ink) }"
_PAGE = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>{style}</style>{scripts}</head>
<body><main class="sb-article"><h1>A page</h1><h2>A part</h2>{shown}</main></body></html>"""


class Shown(Protocol):
    """Whatever stands in a page as its own HTML."""

    def html(self) -> str: ...


def page_of(
    folder: Path,
    *shown: Shown,
    name: str = "page",
    style: str | None = None,
    with_script: bool = True,
) -> str:
    """The address of a page in ``folder``; without a ``style`` it has only the course's colours."""
    html = "".join(each.html() for each in shown)
    scripts = scripts_for(kinds_in(html)) if with_script else []
    if style is None:
        style = f"{_THEME.read_text('utf-8')} {_COLOURS}"
    text = _PAGE.format(
        style=style,
        scripts="".join(
            f'<script defer src="{(FOLDER / one).as_uri()}"></script>' for one in scripts
        ),
        shown=html,
    )
    path = folder / f"{name}.html"
    path.write_text(text, encoding="utf-8")
    return path.as_uri()
