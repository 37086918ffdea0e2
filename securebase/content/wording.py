"""What the package says in its own words, in the language of the book that is being built.

English stands in the code, and is what is said unless a book in another language is built: that
names a file of its words in ``SECUREBASE_WORDS``, which processes that run lessons inherit.
"""

import datetime
import functools
import json
import os
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, LiteralString

WORDS_VARIABLE: Final = "SECUREBASE_WORDS"
"""Names the file that :mod:`securebase.translation` writes for a build."""
ENGLISH: Final = "en-GB"
_ZEROS: Final = {
    "adlm": "ADLAM DIGIT ZERO",
    "arab": "ARABIC-INDIC DIGIT ZERO",
    "arabext": "EXTENDED ARABIC-INDIC DIGIT ZERO",
    "beng": "BENGALI DIGIT ZERO",
    "cakm": "CHAKMA DIGIT ZERO",
    "deva": "DEVANAGARI DIGIT ZERO",
    "hmnp": "NYIAKENG PUACHUE HMONG DIGIT ZERO",
    "mtei": "MEETEI MAYEK DIGIT ZERO",
    "mymr": "MYANMAR DIGIT ZERO",
    "nkoo": "NKO DIGIT ZERO",
    "olck": "OL CHIKI DIGIT ZERO",
    "tibt": "TIBETAN DIGIT ZERO",
}
"""The figures of the languages that do not write 0 to 9, by their numbering system's name."""
IN_PYTHON: Final = "python"
"""Where the package's own words stand in a catalogue."""


@functools.cache
def _words(path: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8"))
    return read


def _book() -> dict[str, Any] | None:
    """The words of the book in another language, if it is one that is being built."""
    path = os.environ.get(WORDS_VARIABLE)
    return _words(path) if path else None


def language() -> str:
    """The language of what is being built or shown, as HTML names it: ``en-GB``."""
    book = _book()
    return book["language"] if book else ENGLISH


def direction() -> str:
    """``ltr``, or ``rtl`` where the language is written from right to left."""
    book = _book()
    return book["direction"] if book else "ltr"


def translation(at: str, text: str) -> str:
    """The text in the language of the book, or as it is where it is not translated."""
    book = _book()
    found: str = book["texts"].get(at, {}).get(text, text) if book else text
    return found


def told(text: str) -> str:
    """A text of the package that stands in a table, such as the name of a group or a country."""
    return translation(IN_PYTHON, text)


def say(text: LiteralString, **values: object) -> str:
    """A text of the package, with values for its ``{names}``; numbers in the language's figures."""
    shown = {name: figures(value) for name, value in values.items()}
    return translation(IN_PYTHON, text).format(**shown)


def say_count(one: LiteralString, many: LiteralString, count: int, **values: object) -> str:
    """What is said of one thing or of many; ``{count}`` is how many they are."""
    book = _book()
    text: Any = one if count == 1 else many
    if book and (forms := book["texts"].get(IN_PYTHON, {}).get(one)):
        from babel import Locale

        text = forms.get(Locale.parse(book["locale"]).plural_form(count), forms["other"])
    shown = {name: figures(value) for name, value in {"count": count, **values}.items()}
    return str(text).format(**shown)


def isolated(number: str) -> str:
    """A number to call as it stands within a text: its groups keep their order from right to left.

    Where it is a link or an element of its own, a style sees to it.
    """
    return (
        f"\N{LEFT-TO-RIGHT ISOLATE}{number}\N{POP DIRECTIONAL ISOLATE}"
        if direction() == "rtl"
        else number
    )


def within(text: str) -> str:
    """A text as it stands within a sentence: English writes it small there."""
    return text[:1].lower() + text[1:] if language() == ENGLISH else text


def listed(texts: Sequence[str]) -> str:
    """Several texts as one list: “a”, “a and b”, “a, b and c”."""
    if book := _book():
        from babel.lists import format_list

        return format_list(texts, locale=book["locale"])
    *first, last = texts
    return f"{', '.join(first)} and {last}" if first else last


def figures(value: object) -> str:
    """A value as text: a whole number or a fraction in the figures of the language."""
    book = _book()
    if not book or isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    from babel.numbers import format_decimal

    return _in_figures(
        format_decimal(value, locale=book["locale"], numbering_system="default"), book["locale"]
    )


def _in_figures(told: str, locale: str) -> str:
    """A number or day as Babel tells it, whose signs are those of the language, in its figures."""
    from babel import Locale

    system = Locale.parse(locale).default_numbering_system
    zero = ord(unicodedata.lookup(_ZEROS[system])) if system in _ZEROS else ord("0")
    return told.translate({ord("0") + digit: zero + digit for digit in range(10)})


def number_written(value: float, form: str) -> str:
    """A number as :func:`format` writes it (``.1f``, ``,``, ``.0%``), in the language's figures.

    The sign for percent is the one of English, as in the charts of a page.
    """
    told, book = format(value, form), _book()
    if not book:
        return told
    from babel.numbers import get_decimal_symbol, get_group_symbol

    locale = book["locale"]
    point = get_decimal_symbol(locale, numbering_system="default")
    between = get_group_symbol(locale, numbering_system="default")
    return _in_figures(told.translate({ord("."): point, ord(","): between}), locale)


def day_told(day: datetime.date) -> str:
    """A day as people write it: “21 November 2026”."""
    if book := _book():
        from babel.dates import format_date

        return _in_figures(format_date(day, "long", locale=book["locale"]), book["locale"])
    # Not by strftime, whose months follow the language of the machine.
    months = "January February March April May June July August September October November December"
    return f"{day.day} {months.split()[day.month - 1]} {day.year}"
