"""The one form in which a word stands in the index, however a reader writes it.

British and American spelling, singular and plural, capitals, accents and apostrophes make no
difference. The page does the same to what is typed, by the rules that come with the index;
``tests/cases/word-forms.json`` holds both to it.
"""

import functools
import re
import unicodedata
from typing import Final

WORD: Final = r"(?:[b-hj-z]-)?[a-z0-9]+(?:'[a-z]+)*"
"""A word in a text that is :func:`plain`; “p-value” is one, for a letter alone finds nothing."""

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
    "e-mail": "email",
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
a about above again against al all almost already also although am among an and another any anybody
anyone anything are as at away be because become before began begin behind being below beside better
between both bring but by came can cannot come could d did do does done each either else enough et
even ever every exactly few first for from gave get give given go goe gone got had half has have he
her here him his hold how however i if in into is it its itself just keep kept last later least less
like made make many may me mean might more most mostly much must my nearly neither never next no
none nor not nothing now of off often on once one only or other our out over own perhaps put quite
rather right said same say see seen several she should show shown side since so some somebody
someone something somewhat soon such take taken tell than that the their them then there these they
thing this those though through to together told too took toward try turn twice under until up us
use used usually very was way we well went were what when where whether which while who whoever
whole whose why will with within without would yet you your
"""
STOP_WORDS: Final = frozenset(_STOP_WORDS.split())
"""Words that are in almost every section, and so find nothing."""

_RULES = [(re.compile(pattern), instead) for pattern, instead in RULES]
_WORD = re.compile(WORD)


def plain(text: str) -> str:
    """A text in small letters without accents, with straight apostrophes; “I²” is “i2”."""
    letters = unicodedata.normalize("NFKD", text.lower())
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
