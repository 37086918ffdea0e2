"""Looks through the built pages for two activities with one id: saved answers hang on it.

The check of content files sees only their ids; those of activities that a notebook makes, such as
an explorer, are first known here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser


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


def specs_in(html: str) -> list[tuple[str, str]]:
    """The id of each activity in a page, and a short text that changes with the activity."""
    return [
        (json.loads(spec)["id"], hashlib.sha256(spec.encode()).hexdigest())
        for spec in _Specs(html).found
    ]


def id_problems(specs: Mapping[str, Iterable[tuple[str, str]]]) -> list[tuple[str, str]]:
    """A page and a line for each id that stands for two activities, or twice on one page.

    ``specs`` are those of each page of the book. One and the same activity may stand on two pages:
    its answers are then the same on both.
    """
    problems: list[tuple[str, str]] = []
    first: dict[str, tuple[str, str]] = {}
    for page, on_this_page in sorted(specs.items()):
        seen: set[str] = set()
        for name, spec in on_this_page:
            where, other = first.setdefault(name, (page, spec))
            if name in seen:
                problem = f"the id {name!r} stands twice; give one of them another"
                problems.append((page, problem))
            elif other != spec:
                told = f"the id {name!r} is that of another activity in {where} too"
                problems.append((page, f"{told}; give one of them another"))
            seen.add(name)
    return problems
