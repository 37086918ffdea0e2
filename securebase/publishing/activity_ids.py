"""Looks through the built pages for two activities with one id: saved answers hang on it.

The check of content files sees only their ids; those of activities that a notebook makes, such as
an explorer, are first known here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path


class _Specs(HTMLParser):
    """Collects the spec of every activity in a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._is_inside = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_inside = tag == "script" and dict(attrs).get("class") == "sb-spec"

    def handle_endtag(self, _tag: str) -> None:
        self._is_inside = False

    def handle_data(self, data: str) -> None:
        if self._is_inside:
            self.found.append(data)


def id_problems(built: Path, pages: Iterable[str]) -> list[str]:
    """A line for each id that stands for two activities, or twice on one page.

    One and the same activity may stand on two pages: its answers are then the same on both.
    ``pages`` are the book's own, by name: what a page left below ``built`` under the name that it
    had before is no part of the book.
    """
    problems: list[str] = []
    first: dict[str, tuple[Path, str]] = {}
    for page in sorted(Path(f"{name}.html") for name in pages):
        on_page: set[str] = set()
        for spec in _Specs((built / page).read_text(encoding="utf-8")).found:
            name = json.loads(spec)["id"]
            where, other = first.setdefault(name, (page, spec))
            if name in on_page:
                problems.append(f"{page}: the id {name!r} stands twice; give one of them another")
            elif other != spec:
                told = f"the id {name!r} is that of another activity in {where} too"
                problems.append(f"{page}: {told}; give one of them another")
            on_page.add(name)
    return problems
