"""Names that saved answers hang on."""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

from pydantic import StringConstraints

LONGEST_IDENTIFIER = 64

Identifier = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=LONGEST_IDENTIFIER)
]
"""A name that saved answers hang on: small letters, digits and single hyphens."""


def identifier_like(text: str, longest: int = LONGEST_IDENTIFIER) -> str:
    """The identifier that comes nearest to ``text``; empty where it has no letter or digit of ours.

    «Übung 1» becomes «ubung-1».
    """
    letters = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters)[:longest].strip("-")
