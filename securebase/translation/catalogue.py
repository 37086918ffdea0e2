"""A language's catalogue: a ``.po`` file, made, brought up to date and read with Babel."""

import difflib
import gettext
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

from securebase.content.problems import ContentError, Problem
from securebase.translation.unit import Unit, each_once
from securebase.translation.what_is_lost import Told, what_is_lost

FOLDER: Final = Path("translations")
"""Where the catalogues of a course lie, one for each language: ``pl.po``."""
_LIKE: Final = 0.6
"""How much of a text must still be there for its old translation to be worth a look."""
_HEADER: Final = "# The texts of Secure Base. How to translate them: contributing/translating.md"
_SMALL_NUMBERS: Final = range(200)
"""Among these every plural of every language comes up."""


@dataclass(frozen=True)
class Translations:
    """What a catalogue says, by place and English text.

    What is marked as unsure is not in it, and a text that lost a part of the English, such as a
    citation or a telephone number, is refused.
    """

    language: str
    texts: dict[tuple[str, str], Told]

    def of(self, unit: Unit) -> Told | None:
        """The translation of a unit, if there is one and nothing of the English is lost in it."""
        told = self.texts.get((unit.at, unit.text))
        return None if told is None or what_is_lost(unit, told) else told


def locale_of(language: str) -> Locale:
    """What is known of a language; of a name with more parts than are known, of its first.

    Raises:
        ValueError: nothing is known of it; says what to write.
    """
    parts = language.split("-")
    while parts:
        try:
            return Locale.parse("-".join(parts), sep="-")
        except (UnknownLocaleError, ValueError):
            parts.pop()
    raise ValueError(f"{language!r} names no language; write it as HTML does: pl, ur, zh-Hant")


def template(units: Iterable[Unit]) -> Catalog:
    """The catalogue of all that there is to translate, with nothing translated."""
    return _filled(_empty(None), units)


def brought_up_to_date(path: Path, language: str, units: Iterable[Unit]) -> Catalog:
    """The catalogue of a language with all units of today.

    What was translated stays; a text that changed gets its old translation as a suggestion, marked
    ``fuzzy``, which no reader sees until a translator has looked at it.
    """
    old = _read(path, language) if path.exists() else _empty(locale_of(language))
    new = _filled(_empty(locale_of(language)), units)
    new.mime_headers = old.mime_headers
    gone: dict[str, list[Message]] = {}
    for message in old:
        if message.id and new.get(message.id, message.context) is None and _is_told(message):
            gone.setdefault(message.context or "", []).append(message)
    for message in new:
        known = old.get(message.id, message.context) if message.id else None
        if known and _is_told(known):
            message.string, message.flags = known.string, known.flags | message.flags
            message.user_comments, message.previous_id = known.user_comments, known.previous_id
        elif message.id and (near := _nearest(message, gone.get(message.context or "", []))):
            message.string, message.previous_id = near.string, [_first(near)]
            message.flags.add("fuzzy")
    for messages in gone.values():
        new.obsolete.update({_first(message): message for message in messages})
    return new


def write(catalogue: Catalog, path: Path) -> None:
    """Writes a catalogue, in the same order every time and without a date that changes alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalogue, width=100, include_previous=True)


def read(path: Path, language: str) -> Translations:
    """What the catalogue says that lies at ``path``.

    Raises:
        ContentError: it cannot be read; says the line and what to do.
    """
    catalogue = _read(path, language)
    categories = _categories(catalogue, locale_of(language))
    texts: dict[tuple[str, str], Told] = {}
    for message in catalogue:
        if not message.id or message.fuzzy:
            continue
        at = message.context or ""
        if isinstance(message.id, list | tuple):
            forms = list(message.string or ())
            if all(forms):
                told = {name: forms[place] for name, place in categories.items()}
                texts[at, message.id[0]] = {"other": forms[-1], **told}
        elif message.string:
            texts[at, message.id] = str(message.string)
    return Translations(language, texts)


def _empty(locale: Locale | None) -> Catalog:
    return Catalog(locale=locale, project="Secure Base", charset="utf-8", header_comment=_HEADER)


def _nearest(message: Message, gone: list[Message]) -> Message | None:
    """Of the texts that stood in this place and are gone, the one that this text may have been."""
    like = {
        _first(one): one for one in gone if isinstance(one.id, str) == isinstance(message.id, str)
    }
    near = difflib.get_close_matches(_first(message), like, n=1, cutoff=_LIKE)
    return like[near[0]] if near else None


def _is_told(message: Message) -> bool:
    return bool(message.string) and any(message.string or ())


def _first(message: Message) -> str:
    return str(message.id if isinstance(message.id, str) else message.id[0])


def _filled(catalogue: Catalog, units: Iterable[Unit]) -> Catalog:
    for unit in each_once(units):
        identifier = (unit.text, unit.plural) if unit.plural else unit.text
        places = [(unit.file, unit.line)] if unit.file else []
        room = [f"At most {unit.longest} signs."] if unit.longest else []
        catalogue.add(identifier, locations=places, context=unit.at, auto_comments=room)
        # No text is filled in as Python's are, and “30% of” is no place for a value.
        if message := catalogue.get(identifier, unit.at):
            message.flags -= {"python-format", "python-brace-format"}
    return catalogue


def _read(path: Path, language: str) -> Catalog:
    try:
        with path.open("rb") as file:
            return read_po(file, locale=locale_of(language), abort_invalid=True)
    except FileNotFoundError as error:
        told = "there is no such catalogue; make it with “python -m securebase translate update”"
        raise ContentError([Problem(path, 1, told)]) from error
    except (UnicodeDecodeError, LookupError) as error:
        told = "this is not UTF-8 text; save the catalogue with the encoding UTF-8"
        raise ContentError([Problem(path, 1, told)]) from error
    except PoFileError as error:
        told = (
            f"this is not how a catalogue is written ({error}); open it in a program for .po files"
        )
        raise ContentError([Problem(path, (error.lineno or 0) + 1, told)]) from error


def _categories(catalogue: Catalog, locale: Locale) -> dict[str, int]:
    """Which form of a message each plural of the language is."""
    form = gettext.c2py(catalogue.plural_expr)
    rule = locale.plural_form
    last = catalogue.num_plurals - 1
    return {rule(number): min(form(number), last) for number in reversed(_SMALL_NUMBERS)}
