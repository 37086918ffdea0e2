"""The words of the elements in another language, or in words of a course's own, as a script.

A page loads it before all other scripts. It begins with the texts, in the order in which the built
script asks for them, and is that script after them.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from securebase.content.wording import ENGLISH
from securebase.translation.catalogue import Translations, locale_of
from securebase.translation.package_words import PACKAGE, element_units
from securebase.translation.unit import Unit
from securebase.translation.what_is_lost import Told

SCRIPT: Final = "securebase-words.js"
"""What the script is called in a book that has one."""
_BUILT: Final = PACKAGE / "static" / "words" / SCRIPT
_OF_ELEMENTS: Final = "element:"


def words_script(own: Mapping[str, str]) -> str:
    """The script with words of a course's own, in English, by where they stand.

    Args:
        own: ``{"sorter.done": "All in their piles", "hands.cards": "1 card|{count} cards"}``: a
            text that counts something is written for one and for many, with a ``|`` between them.

    Raises:
        ValueError: no element has such a word, or it lacks a ``{name}``; says which there are.
    """
    units = list(element_units())
    known = {unit.at.removeprefix(_OF_ELEMENTS) for unit in units}
    for at in own:
        if at not in known:
            element = at.partition(".")[0]
            near = sorted(name for name in known if name.startswith(f"{element}."))
            raise ValueError(
                f"no element says {at!r}; there are {', '.join(near or sorted(known))}"
            )

    def told(unit: Unit) -> Told:
        text = own.get(unit.at.removeprefix(_OF_ELEMENTS))
        if text is None:
            return _english(unit)
        if not unit.plural:
            return text
        one, _, many = text.partition("|")
        return {"one": one, "other": many or one}

    return _script(ENGLISH, map(told, units))


def translated_script(translations: Translations) -> str:
    """The script in a language; what is not translated is said in English."""
    told: Callable[[Unit], Told] = lambda unit: translations.of(unit) or _english(unit)  # noqa: E731
    return _script(figures_of(translations.language), map(told, element_units()))


def figures_of(language: str) -> str:
    """The language with the figures that it is written in, as a browser is told: ``bn-u-nu-beng``.

    Browsers differ in what they take for granted; the rest of the book has these.
    """
    locale = locale_of(language)
    return f"{str(locale).replace('_', '-')}-u-nu-{locale.default_numbering_system}"


def write_script(script: str, folder: Path) -> Path:
    """Writes the script into a folder of a book's scripts; gives the file."""
    path = folder / SCRIPT
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script, encoding="utf-8", newline="\n")
    return path


def _english(unit: Unit) -> Told:
    return {"one": unit.text, "other": unit.plural} if unit.plural else unit.text


def _script(language: str, messages: Iterable[Told]) -> str:
    catalogue = {"language": language, "messages": list(messages)}
    data = json.dumps(catalogue, ensure_ascii=False, separators=(",", ":"))
    data = data.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"globalThis.secureBaseCatalogue={data};\n{_BUILT.read_text(encoding='utf-8')}"
