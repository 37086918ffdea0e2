"""Which files of the book a few of its pages need."""

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from bs4 import BeautifulSoup

from securebase.exports.built_book import link_of, value_of

_NAMED_IN_PAGES: Final = {"script": "src", "img": "src", "link": "href", "source": "src"}
_NAMED_IN_STYLES: Final = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
# What a script loads by itself, beside it.
_LOADED_BY: Final = {"opened-in-place.js": "glossary.js"}


def assets_of(book: Path, pages: Mapping[str, str], others: Collection[str]) -> list[str]:
    """The styles, scripts and pictures of these pages, by their paths in the book.

    ``others`` are files that the pages need and that are no part of the book.
    """
    found: dict[str, None] = {}
    for name, text in pages.items():
        page = name.removesuffix(".html")
        for element in BeautifulSoup(text, "html.parser").find_all([*_NAMED_IN_PAGES]):
            address = value_of(element, _NAMED_IN_PAGES[element.name])
            target = link_of(page, address)
            if address and not target.is_elsewhere and not address.startswith("data:"):
                found.setdefault(target.file)
    for file in [one for one in found if one not in others]:
        for other in _needed_by(book, file):
            found.setdefault(other)
    return [file for file in found if file not in others]


def _needed_by(book: Path, file: str) -> Iterator[str]:
    folder, name = posixpath.split(file)
    if name in _LOADED_BY:
        yield posixpath.join(folder, _LOADED_BY[name])
    if name.endswith(".css"):
        for address in _NAMED_IN_STYLES.findall((book / file).read_text("utf-8")):
            if not address.startswith(("data:", "#")):
                yield posixpath.normpath(posixpath.join(folder, address.partition("?")[0]))
