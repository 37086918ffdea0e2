"""Names that saved answers hang on."""

import itertools
import re
import unicodedata
from string import ascii_lowercase
from typing import Annotated, Any

from pydantic import AfterValidator, StringConstraints

LONGEST_IDENTIFIER = 64


def _free(identifier: str) -> str:
    # Every object of the page's script has a member of this name, which answers would be taken for.
    if identifier == "constructor":
        raise ValueError(
            "the id 'constructor' means something to the page's script; choose another"
        )
    return identifier


Identifier = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=LONGEST_IDENTIFIER),
    AfterValidator(_free),
]
"""A name that saved answers hang on: small letters, digits and single hyphens."""


def identifier_like(text: str, longest: int = LONGEST_IDENTIFIER) -> str:
    """The identifier that comes nearest to ``text``; empty where it has no letter or digit of ours.

    «Übung 1» becomes «ubung-1».
    """
    letters = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters)[:longest].strip("-")


def lettered(parts: Any) -> Any:
    """The parts of a list as their author wrote them, each without an id named by its place.

    For a ``BeforeValidator``: the first part without an id has the id a, the second b …
    """
    if not isinstance(parts, list):
        return parts
    # A list that is longer than the alphabet is refused as too long, whatever its ids.
    letters = itertools.chain(ascii_lowercase, itertools.repeat("z"))
    return [
        {"id": letter} | part if isinstance(part, dict) else part
        for part, letter in zip(parts, letters, strict=False)
    ]
