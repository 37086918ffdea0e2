"""Finds telephone numbers in the course's sources, each with the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import nbformat

_LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]+)\)")
_DIALLED = re.compile(r"^(?:tel|sms):(.+)$")
_NUMBER = r"\+?\d(?:[ \u00a0-]?\d)*"
# Six digits or more cannot be a year or a count, which has commas.
_LONG = re.compile(r"(?<![\w.,/–-])\+?\d(?:[ \u00a0-]?\d){5,}(?![\w–]|[.,]\d)")
_CALLED = re.compile(
    rf"\b(?:[Cc]all(?:ing)?|[Rr]ing|[Dd]ial|[Pp]hone|[Tt]ext|(?:is|are) on|[A-Z]{{4,}} to"
    rf"|NHS)\s+({_NUMBER})(?:\s+or\s+({_NUMBER}))?"
)
_NAMED = re.compile(rf"\bemergency number is ({_NUMBER})")


def digits(number: str) -> str:
    """A number as it is dialled."""
    return re.sub(r"\D", "", number)


def blocks(path: Path) -> Iterator[str]:
    """The paragraphs and list items of a source file."""
    if path.suffix == ".ipynb":
        notebook = nbformat.read(path, as_version=4)
        texts = [cell.source for cell in notebook.cells]
    else:
        texts = [path.read_text(encoding="utf-8")]
    for text in texts:
        yield from re.split(r"\n\s*\n|\n(?=\s*[-*] )", text)


def numbers_in(block: str) -> set[str]:
    """The digits of every telephone number in a block, linked or only printed."""
    found = set()
    for text, address in _LINK.findall(block):
        dialled = _DIALLED.match(address)
        if dialled:
            found |= {digits(dialled[1]), digits(text)}
    words = _LINK.sub(lambda link: link[1], block)
    found |= {digits(number) for number in _LONG.findall(words)}
    found |= {digits(number) for pair in _CALLED.findall(words) for number in pair}
    found |= {digits(number) for number in _NAMED.findall(words)}
    return found - {""}
