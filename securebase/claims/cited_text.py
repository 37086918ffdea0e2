"""A paragraph in Markdown that cites works as a lesson does."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, StringConstraints

from securebase.claims.paragraph import works_cited
from securebase.content.bibliography import known_key
from securebase.content.plain_text import can_be_seen

_LONGEST: Final = 2_000
_ROLE: Final = re.compile(r"\{(?!cite:[pt]\}`)[^}]*\}`?")
_HTML: Final = re.compile(r"</?[a-zA-Z!]")


def _checked(text: str) -> str:
    if not can_be_seen(text):
        raise ValueError("nobody can see this text, which is blank; write its words")
    if found := _ROLE.search(text):
        raise ValueError(f"{found[0]!r} is not known here; cite as in {{cite:p}}`robson1980`")
    if found := _HTML.search(text):
        raise ValueError(f"{found[0]!r} begins HTML, which is not allowed here; write it in words")
    for key in sorted(works_cited(text)):
        known_key(key)
    return " ".join(text.split())


CitedText = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=_LONGEST),
    AfterValidator(_checked),
]
"""A paragraph in Markdown that cites works as a lesson does: ``{cite:p}`robson1980```."""
