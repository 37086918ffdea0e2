"""Moves what is written into ``style`` attributes of pages to the style sheet of the book.

A static form, a figure and a table say in their attributes how they look, for they are shown in
notebooks too, where no style sheet is. The policy of a page allows no such attribute, and what
many pages say is fetched once when it stands in the style sheet.
"""

import hashlib
import re
from collections.abc import Mapping
from html import unescape
from typing import Final

STYLE_SHEET: Final = "secure-base.css"
"""The style sheet of the book, among its static files."""

# A script or style sheet with all that is in it, a comment, or the tag that opens an element.
_PIECE: Final = re.compile(
    r"<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)\s*>"
    r"""|(?P<tag><[a-z](?:[^>"']|"[^"]*"|'[^']*')*>)""",
    re.DOTALL | re.IGNORECASE,
)
# With its value whole, so that words in an "alt" or a "title" are taken for no attribute.
_ATTRIBUTE: Final = re.compile(
    r"""\s(?P<name>[^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?"""
)
_NAME: Final = re.compile(r"<[^\s/>]+")
# Counts for as much as an attribute does: it gives way to "!important", and to nothing else.
_WEIGHT: Final = ":not(#s#s)"
_RULE: Final = re.compile(rf"^\.(s[0-9a-f]{{8}}){re.escape(_WEIGHT)}\{{([^}}]*)\}}$", re.MULTILINE)
_ONLY_HERE: Final = re.compile(r"[{}<]|/\*|url\(|image-set\(", re.IGNORECASE)


def with_classes(html: str) -> tuple[str, dict[str, str]]:
    """The page with a class in the place of each ``style``, and the declarations of each class.

    Raises:
        ValueError: a style holds what cannot stand in a style sheet; the message says what to do.
    """
    declared: dict[str, str] = {}

    def classed(piece: re.Match[str]) -> str:
        tag = piece["tag"]
        style = tag and _attribute(tag, "style")
        if not style:
            return piece[0]
        rest = tag[: style.start()] + tag[style.end() :]
        declarations = unescape(_value(style)).strip().rstrip(";")
        if not declarations:
            return rest
        if _ONLY_HERE.search(declarations):
            raise ValueError(
                f'style="{declarations}" names a file, or holds a brace or a comment; write it '
                "into a style sheet in _static, and give the element a class"
            )
        name = f"s{hashlib.sha256(declarations.encode()).hexdigest()[:8]}"
        declared[name] = declarations
        if had := _attribute(rest, "class"):
            both = f' class="{_value(had)} {name}"'
            return rest[: had.start()] + both + rest[had.end() :]
        return _NAME.sub(lambda start: f'{start[0]} class="{name}"', rest, count=1)

    return _PIECE.sub(classed, html), declared


def rules_for(declared: Mapping[str, str]) -> str:
    """The rules of these classes, a line each."""
    return "".join(
        f".{name}{_WEIGHT}{{{declarations}}}\n" for name, declarations in sorted(declared.items())
    )


def declared_in(style_sheet: str) -> dict[str, str]:
    """The declarations of each such class, of a style sheet that ends in their rules."""
    return dict(_RULE.findall(style_sheet))


def _attribute(tag: str, name: str) -> re.Match[str] | None:
    """An attribute of a tag, with the blank before it."""
    return next((one for one in _ATTRIBUTE.finditer(tag) if one["name"].lower() == name), None)


def _value(attribute: re.Match[str]) -> str:
    return next((value for value in attribute.groups()[1:] if value is not None), "")
