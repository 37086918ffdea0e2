"""Text that a reader can see."""

import unicodedata
from typing import Annotated, Final

from pydantic import AfterValidator, StringConstraints

# Letters and signs by name that are drawn as nothing: fillers of Hangul, an empty cell of braille.
_BLANK: Final = "\u115f\u1160\u3164\uffa0\u2800\U0001d159"


def can_be_seen(text: str) -> bool:
    """Whether a sign of ``text`` is drawn: a letter, digit, punctuation mark or picture.

    Spaces, control and format characters, and accents without their letter are not.
    """
    return any(unicodedata.category(sign)[0] not in "ZCM" and sign not in _BLANK for sign in text)


def _seen(text: str) -> str:
    if not can_be_seen(text):
        raise ValueError("nobody can see this text, which is blank; write its words")
    return text


PlainText = Annotated[str, StringConstraints(min_length=1), AfterValidator(_seen)]
"""A field of a content file that holds text without marks, such as a name: never blank.

What must be short says so: ``name: Annotated[PlainText, Field(max_length=40)]``.
"""
