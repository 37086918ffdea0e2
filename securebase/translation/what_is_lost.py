"""What a translation must carry over as it stands: places, citations, addresses, numbers to call.

And it must fit where there is little room.
"""

import re
from collections import Counter
from typing import Final

from securebase.translation.unit import Unit

Told = str | dict[str, str]
"""A translation; where a number decides, one for each plural of the language by its CLDR name."""

# In the order in which they are looked for: the marks of a citation are no code.
_KEPT: Final = re.compile(
    r"""
      (?P<citation> \{cite(?::\w+)?\}`[^`]+` )
    | (?P<code> `[^`]+` )
    | (?P<place> \{[A-Za-z_]\w*\} | </?\d+> )
    | (?<=\]\()(?P<address> [^)\s]+ )(?=\))
    | (?<!\d)(?P<number> \d{3} | 0\d[\d\ ]{5,} )(?=\]\(tel:)
    """,
    re.VERBOSE,
)


def what_is_lost(unit: Unit, told: Told) -> str:
    """What stands in the English and not in the translation, or the other way; ``""`` if nothing.

    Of a text that counts something, a form for one thing may leave the number out.
    """
    if isinstance(told, str) and 0 < unit.longest < len(told):
        return f"it has {len(told)} signs, and there is room for {unit.longest}"
    if isinstance(told, str):
        return _difference(unit.text, told)
    english = unit.text + unit.plural
    return next(filter(None, (_added(english, form) for form in told.values())), "")


def _difference(text: str, told: str) -> str:
    kept, found = _kept(text), _kept(told)
    for kind, one in (kept - found) | (found - kept):
        how = "is lost" if kept[kind, one] > found[kind, one] else "is not in the English"
        return f"the {kind} {one!r} {how}"
    return ""


def _added(text: str, told: str) -> str:
    for kind, one in _kept(told) - _kept(text):
        return f"the {kind} {one!r} is not in the English"
    return ""


def _kept(text: str) -> Counter[tuple[str, str]]:
    return Counter((found.lastgroup or "", found[0]) for found in _KEPT.finditer(text))
