"""Reads the built pages, and says what in them would need the network or a kernel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import ClassVar

_ELSEWHERE = re.compile(r"^\s*(https?:)?//", re.IGNORECASE)
_IN_STYLE = re.compile(r"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s;]+)""", re.IGNORECASE)
# Written so that a namespace such as that of SVG, which nothing fetches, does not count.
_IN_SCRIPT = re.compile(
    r"""(?:import\s*\(?|fetch\(|importScripts\(|\.src\s*=|from)\s*["'`](https?://[^"'`]+)"""
)
_WIDGET_STATE = {f"application/vnd.jupyter.widget-{part}+json" for part in ("state", "view")}
# Links that a browser fetches by itself; a canonical or alternate link only names an address.
_FETCHED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect",
                  "dns-prefetch", "manifest", "apple-touch-icon", "shortcut"}  # fmt: skip


class _Page(HTMLParser):
    """Collects what a browser would fetch from elsewhere by itself, and any widget state."""

    fetched: ClassVar[dict[str, tuple[str, ...]]] = {
        "script": ("src",),
        "img": ("src", "srcset"),
        "iframe": ("src",),
        "source": ("src", "srcset"),
        "video": ("src", "poster"),
        "audio": ("src",),
        "track": ("src",),
        "embed": ("src",),
        "object": ("data",),
        "image": ("href", "xlink:href"),
        "use": ("href", "xlink:href"),
        "form": ("action",),
    }

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[str] = []
        self._inside: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if attributes.get("type") in _WIDGET_STATE:
            self.problems.append(
                "holds the state of a Jupyter widget, which stays empty without a kernel; show "
                "the activity itself and not its .widget"
            )
        names = self.fetched.get(tag, ())
        if tag == "link" and _FETCHED_LINKS.intersection(attributes.get("rel", "").split()):
            names = ("href",)
        for name in names:
            if _ELSEWHERE.match(attributes.get(name, "")):
                self.problems.append(f"<{tag}> would fetch {attributes[name]}")
        for address in _IN_STYLE.findall(attributes.get("style", "")):
            self.problems.append(f"a style would fetch {address}")
        self._inside = tag if tag in {"script", "style"} else None
        if attributes.get("type", "").endswith("json"):
            self._inside = None

    def handle_endtag(self, _tag: str) -> None:
        self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside == "style":
            self.problems += [
                f"a style would fetch {address}" for address in _IN_STYLE.findall(data)
            ]
        elif self._inside == "script":
            self.problems += [
                f"a script would fetch {address}" for address in _IN_SCRIPT.findall(data)
            ]


def page_problems(built: Path) -> list[str]:
    """What is wrong in the pages and stylesheets below ``built``, a line for each thing."""
    return [
        f"{path.relative_to(built)}: {problem}"
        for path in sorted(built.rglob("*"))
        for problem in _file_problems(path)
    ]


def _file_problems(path: Path) -> Iterator[str]:
    if path.suffix == ".html":
        page = _Page()
        page.feed(path.read_text(encoding="utf-8"))
        yield from page.problems
    elif path.suffix == ".css":
        for address in _IN_STYLE.findall(path.read_text(encoding="utf-8")):
            yield f"would fetch {address}"
