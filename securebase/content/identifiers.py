"""Names that saved answers hang on."""

import hashlib
import re
import unicodedata
from collections import Counter
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, StringConstraints

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


def words_identifier(text: str) -> str:
    """The name of a part by its words, whatever its spaces, capitals and ``*`` marks.

    Six digits: what is kept of an answer must tell nobody what was answered.
    """
    return _digits(" ".join(text.casefold().replace("*", "").split()))


def _digits(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:6]


def named_by_words(field: str) -> BeforeValidator:
    """Gives each part of a list that has no id one that is made of the words of this field.

    So a part that is moved keeps what was answered, and one that comes to say another thing loses
    it. Named by its place, an old answer would be shown beside words that nobody chose. Parts that
    differ in capitals or blanks alone are each named by their very letters.
    """

    def named(parts: Any) -> Any:
        if not isinstance(parts, list):
            return parts
        texts = [
            part[field] if isinstance(part, dict) and isinstance(part.get(field), str) else None
            for part in parts
        ]
        loose = [words_identifier(text or "") for text in texts]
        alike = Counter(name for name, text in zip(loose, texts, strict=True) if text is not None)
        names = [
            name if alike[name] <= 1 else _digits(text or "")
            for name, text in zip(loose, texts, strict=True)
        ]
        return [
            part if text is None else {"id": name} | part
            for part, text, name in zip(parts, texts, names, strict=True)
        ]

    return BeforeValidator(named)
