"""The pages of a built book, as they stand in its folder, and what their links lead to."""

import posixpath
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag

from securebase.exports.contents import parts_of

_LESSONS: Final = "notebooks/"
_ELSEWHERE: Final = {"http", "https", "mailto", "tel", "sms"}


class NoBookError(Exception):
    """The book is not built, or lacks a page; says what to do."""


@dataclass(frozen=True)
class Link:
    """Where a link on a page leads: a file of the book, and a place in it, or out of the book."""

    file: str
    place: str = ""
    is_elsewhere: bool = False


def lessons_of(course: Path) -> list[str]:
    """The pages of a course that are lessons with a quiz, in the order of the book."""
    pages = [page for part in parts_of(course) for page in part.pages]
    return [
        page
        for page in pages
        if page.startswith(_LESSONS) and (course / f"{page}.quiz.yml").exists()
    ]


def page_of(book: Path, name: str) -> BeautifulSoup:
    """A page of the built book, to be changed at will.

    Raises:
        NoBookError: it is not there.
    """
    path = book / f"{name}.html"
    if not path.is_file():
        raise NoBookError(f"{path} is not there; build the book first: make book")
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


def find(root: Tag, selector: str) -> Tag:
    """The first element of its kind, which every page of the book has.

    Raises:
        NoBookError: the page has none, so that it is not one of ours.
    """
    found = root.select_one(selector)
    if found is None:
        raise NoBookError(f"a page of the book has no {selector!r}; build it again: make book")
    return found


def link_of(page: str, address: str) -> Link:
    """Where an address on a page of the book leads."""
    parts = urlsplit(address)
    if parts.scheme in _ELSEWHERE:
        return Link(address, is_elsewhere=True)
    if not parts.path:
        return Link(f"{page}.html", parts.fragment)
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    return Link(path, parts.fragment)


def value_of(element: Tag, name: str) -> str:
    """An attribute as text; empty where there is none."""
    value = element.get(name)
    return value if isinstance(value, str) else " ".join(value or [])


def drop(root: Tag, selectors: Collection[str]) -> None:
    """Takes elements out, with all that is in them."""
    for element in root.select(", ".join(selectors)):
        element.decompose()
