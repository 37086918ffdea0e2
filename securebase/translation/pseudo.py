"""A made-up language that shows what is not ready for another one.

Every text is bracketed, accented and about 40 % longer. The language, called ``ar-EG-x-pseudo``,
is written from right to left and has Arabic figures and plurals. What stands in a page without
brackets was not translated; what loses one was cut.
"""

import re
from collections.abc import Iterable
from typing import Final

from babel.messages.catalog import Catalog

from securebase.translation.catalogue import locale_of, template
from securebase.translation.unit import Unit, each_once

PSEUDO: Final = "ar-EG-x-pseudo"
OPENS: Final = "⟦"
CLOSES: Final = "⟧"
_ACCENTED: Final = str.maketrans("aeiouyAEIOUYcdglnrstzCDGLNRSTZ", "áéíóúýÁÉÍÓÚÝçďğľñřšťžÇĎĞĽÑŘŠŤŽ")
_VOWEL: Final = re.compile(r"[aeiouy]")
_STAYS: Final = re.compile(
    r"\{cite(?::\w+)?\}`[^`]+`|\{[A-Za-z_]\w*\}|</?\d+>|<[^<>]+>|`[^`]*`|(?<=\])\([^)]*\)|&\w+;"
)
"""Places, citations, marks and addresses: the same in every language."""
_FOUND_IN_TEXTS: Final = re.compile(
    r"(?:glossary|help-words)\.yml:.*\.(?:term|forms|other_names|words)$"
)
"""Words that a page looks for within other texts, where they have no brackets of their own."""


def pseudo(unit: Unit, text: str) -> str:
    """A text of a unit in the made-up language, as long as there is room for."""
    if _FOUND_IN_TEXTS.search(unit.at):
        return _longer(text, doubled=True)[1:-1]
    longer = _longer(text, doubled=True)
    if unit.longest and len(longer) > unit.longest:
        longer = _longer(text, doubled=False)
    if unit.longest and len(longer) > unit.longest:
        return OPENS + longer[1 : unit.longest - 1] + CLOSES
    return longer


def pseudo_catalogue(units: Iterable[Unit]) -> Catalog:
    """The catalogue of the made-up language, in which everything is translated."""
    found = list(each_once(units))
    catalogue = template(found)
    catalogue.locale = str(locale_of(PSEUDO))
    for unit in found:
        message = catalogue.get((unit.text, unit.plural) if unit.plural else unit.text, unit.at)
        assert message is not None
        message.string = (
            (pseudo(unit, unit.text), *[pseudo(unit, unit.plural)] * (catalogue.num_plurals - 1))
            if unit.plural
            else pseudo(unit, unit.text)
        )
    return catalogue


def _longer(text: str, *, doubled: bool) -> str:
    """The text in brackets, its letters accented, its vowels doubled."""
    told, last = "", 0
    for kept in [*_STAYS.finditer(text), None]:
        part = text[last : kept.start() if kept else len(text)]
        part = _VOWEL.sub(r"\g<0>\g<0>", part) if doubled else part
        told += part.translate(_ACCENTED) + (kept[0] if kept else "")
        last = kept.end() if kept else last
    return f"{OPENS}{told}{CLOSES}"
