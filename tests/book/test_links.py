"""Every link and picture of the built book leads somewhere, from a server and from a folder."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.browser.course_pages import PAGES

_ABROAD = {"https", "mailto", "tel", "sms"}


class _Page(HTMLParser):
    """What a page points to, and what can be pointed to in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in {"href", "src", "data", "poster", "action"} and value is not None:
                self.links.append(value)
            elif name == "id" and value:
                self.ids.add(value)


@cache
def _page(path: Path) -> _Page:
    return _Page(path)


def _broken(book: Path, page: Path) -> Iterator[str]:
    for link in _page(page).links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            if parts.scheme not in _ABROAD:
                yield f"{link}: neither a relative nor a safe address"
            continue
        # A folder would open on a server and not from a disk, so only a file will do.
        target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
        if parts.path.startswith("/") or not target.is_relative_to(book.resolve()):
            yield f"{link}: leads out of the book"
        elif not target.is_file():
            yield f"{link}: there is no such file"
        elif target.suffix == ".html" and not has_place(target, parts.fragment):
            yield f"{link}: there is no such place in the page"


def has_place(page: Path, fragment: str) -> bool:
    """Whether a page has the place to which an address leads; without one it is the page."""
    return not fragment or unquote(fragment) in _page(page).ids


@pytest.mark.parametrize("name", PAGES)
def test_no_link_or_picture_leads_nowhere(book: Path, name: str) -> None:
    page = (book / f"{name}.html").resolve()
    assert _page(page).links
    assert list(_broken(book, page)) == []
