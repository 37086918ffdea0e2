"""Names that saved answers hang on."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

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
