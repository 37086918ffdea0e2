"""Finds the terms of the glossary in running text."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

_HYPHEN: Final = "[-\u2010\u2011]"


class TermFinder:
    """Knows the words by which each term is written: ``forms`` are its words by the term's id.

    Words in small letters may begin with a capital, a hyphen may be one that does not break, and
    each may have an s at its end. No word is found within a longer or a hyphenated one.
    """

    def __init__(self, forms: Mapping[str, tuple[str, ...]]) -> None:
        self._id_of = {_key(form): term for term, written in forms.items() for form in written}
        # Of two terms that begin alike, the longer one is meant.
        longest_first = sorted(
            (form for written in forms.values() for form in written), key=len, reverse=True
        )
        patterns = "|".join(map(_pattern, longest_first)) or "(?!)"
        self._pattern = re.compile(
            rf"(?<![\w\u2010\u2011-])(?:({patterns})s?)(?![\w\u2010\u2011-])"
        )

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where each term stands in a text: its beginning, its end and its id."""
        for found in self._pattern.finditer(text):
            yield found.start(), found.end(), self._id_of[_key(found[1])]


def _key(written: str) -> str:
    return re.sub(_HYPHEN, "-", " ".join(written.split())).casefold()


def _pattern(form: str) -> str:
    words = r"\s+".join(re.escape(word) for word in form.split())
    pattern = re.sub(r"\\-", lambda _: _HYPHEN, words)
    if form.islower() and form[0].isascii():
        return f"[{form[0]}{form[0].upper()}]{pattern[1:]}"
    return pattern
