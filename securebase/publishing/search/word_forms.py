"""The one form in which a word stands in the index, however a reader writes it.

British and American spelling, singular and plural, capitals, accents and apostrophes make no
difference. The page does the same to what is typed, by the rules that come with the index;
``tests/cases/word-forms.json`` holds both to it.
"""

import functools
import re
import unicodedata
from typing import Final

WORD: Final = r"[a-z0-9]+(?:'[a-z]+)*"
"""A word in a text that is :func:`plain`."""

ONE_WORD: Final = {
    "mom": "mum",
    "mommy": "mummy",
    "children": "child",
    "women": "woman",
    "men": "man",
    "feet": "foot",
    "teeth": "tooth",
    "center": "centre",
    "gray": "grey",
    "diaper": "nappy",
    "pacifier": "dummy",
    "stroller": "pram",
    "learned": "learnt",
    "dreamed": "dreamt",
    "programme": "program",
    "this": "this",
    "always": "always",
    "perhaps": "perhaps",
    "series": "series",
    "species": "species",
}
"""Words with a form of their own, and those that end like a plural and are none."""

RULES: Final = (
    ("'s$", ""),
    ("'", ""),
    # Ends of plurals. A stem that ends in “ie” is one that is being typed.
    ("([a-z]{2})ies?$", r"\1y"),
    ("(ch|sh|ss|x|zz)es$", r"\1"),
    ("([a-rt-z0-9])s$", r"\1"),
    # These end in “s” and are no plurals.
    ("(analysi|basi|crisi|diagnosi|hypothesi|psychosi)$", r"\1s"),
    ("^(bia|doe|focu|ha|sid|statu|viru|wa|ye)$", r"\1s"),
    # American spelling.
    ("([a-z]{3}[iy])z(e|ed|er|ing|ation)$", r"\1s\2"),
    ("^(behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum|tum)or", r"\1our"),
    ("^(def|off|lic)ense", r"\1ence"),
    ("^(cancel|counsel|label|model|signal|travel)l(ed|ing|or|er)$", r"\1\2"),
    ("^practis", "practic"),
    ("^(p|an|gyn|h)ae", r"\1e"),
    ("^(f|am|diarrh)oe", r"\1e"),
    ("^oe(d|s)", r"e\1"),
)
"""What is put in the place of a part of a word, one rule after the other."""

_STOP_WORDS: Final = """
a about also am an and are as at be been but by can did do does for from had has have he her him his
how i if in into is it its me my of on or our she so than that the their them then there these they
this to us was we were what when where which who why will with you your
"""
STOP_WORDS: Final = frozenset(_STOP_WORDS.split())
"""Words that are in almost every section, and so find nothing."""

_RULES = [(re.compile(pattern), instead) for pattern, instead in RULES]
_WORD = re.compile(WORD)


def plain(text: str) -> str:
    """A text in small letters without accents, with straight apostrophes."""
    letters = unicodedata.normalize("NFD", text.lower())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return bare.replace("’", "'").replace("‘", "'")


def forms(text: str) -> list[str]:
    """The forms of all words of a text, in their order."""
    return [_form(word) for word in _WORD.findall(plain(text))]


@functools.cache
def _form(word: str) -> str:
    if word in ONE_WORD:
        return ONE_WORD[word]
    for pattern, instead in _RULES:
        word = pattern.sub(instead, word)
    return ONE_WORD.get(word, word)
