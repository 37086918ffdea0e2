"""The words of the package itself: of its modules, its templates, its elements, its services."""

import ast
import inspect
import json
import re
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final, get_args

from securebase import data
from securebase.activities import KINDS
from securebase.activities.dyad_player.dyad_moments import MOMENTS
from securebase.activities.planner.planner import DAYS
from securebase.activities.quiz.questions import Question
from securebase.activities.record import RECORDS
from securebase.content.template_texts import place_of_template, template_texts
from securebase.content.wording import IN_PYTHON
from securebase.data.row import TABLES
from securebase.data.support_services import GROUPS
from securebase.drawings.gallery import all_drawings
from securebase.paper.help_sheet import NEAR
from securebase.services.finder import PLACES_ASKED
from securebase.services.service import TRANSLATED, all_services, place_of_service
from securebase.translation.unit import Unit

PACKAGE: Final = Path(__file__).parents[1]
_STATIC: Final = PACKAGE / "static"
_OF_ELEMENTS: Final = _STATIC / "words" / "words.json"
NOT_TRANSLATED: Final = (
    "Not all of this page is in your language yet. What is new, or has changed, stands in English."
)
"""What the note on a page says."""
STRUCTURAL: Final = ("Key points", "Sources", "Next", "Check yourself", "For students: in Python")
"""Titles by which a build knows the parts of a lesson: each has one translation for all lessons."""
PAGE_SCRIPTS: Final = PACKAGE / "publishing" / "theme" / "static"
"""The scripts of the pages themselves, which say a few words."""
_WORDS_OF_SCRIPT: Final = re.compile(r"const WORDS = \{(?P<words>.*?)\n?\s*\};", re.DOTALL)
_WORD: Final = re.compile(r'(?<=: )"(?P<text>[^"]*)"')
_NO_PAGES: Final = ("exports", "scaffold", "static")
"""Folders of the package that have templates, and none for a page of the book."""
SAID: Final = {"say": 1, "say_count": 2}


def package_units() -> Iterator[Unit]:
    """All words of the package."""
    yield from element_units()
    yield from template_units()
    yield from script_units()
    yield from python_units()
    yield from service_units()


def element_units() -> Iterator[Unit]:
    """The words of the elements, in the order in which their script asks for them."""
    listed: list[dict[str, str]] = json.loads(_OF_ELEMENTS.read_text(encoding="utf-8"))
    for one in listed:
        yield Unit(f"element:{one['at']}", one["text"], one.get("plural", ""))


def template_units() -> Iterator[Unit]:
    """The texts of the templates of pages."""
    for path in _templates():
        if _is_for_pages(path):
            yield from _texts_of(path, place_of_template(path))


def texts_for_no_page(at: str) -> Iterator[Unit]:
    """The texts of the templates of which no page is made, all at one place."""
    for path in _templates():
        if not _is_for_pages(path):
            yield from _texts_of(path, at)


def _templates() -> Iterator[Path]:
    found = sorted(PACKAGE.rglob("templates/**/*.*")) + sorted(PACKAGE.rglob("*.jinja"))
    yield from (path for path in dict.fromkeys(found) if path.suffix in (".jinja", ".html"))


def _is_for_pages(path: Path) -> bool:
    return path.relative_to(PACKAGE).parts[0] not in _NO_PAGES


def _texts_of(path: Path, at: str) -> Iterator[Unit]:
    source = path.read_text(encoding="utf-8")
    for one in template_texts(source):
        line = source.count("\n", 0, one.begins) + 1
        yield Unit(at, one.text, file=named(path), line=line)


def script_units() -> Iterator[Unit]:
    """The words of the pages' own scripts."""
    for path in sorted(PAGE_SCRIPTS.glob("*.js")):
        for words in _WORDS_OF_SCRIPT.finditer(path.read_text(encoding="utf-8")):
            for word in _WORD.finditer(words["words"]):
                yield Unit(f"script:{path.name}", word["text"], file=named(path))


def page_scripts(told: Callable[[Unit], str]) -> dict[str, str]:
    """Each script of the pages with its words as ``told`` gives them, by its name."""

    def script(path: Path) -> str:
        def word(found: re.Match[str]) -> str:
            return json.dumps(told(Unit(f"script:{path.name}", found["text"])), ensure_ascii=False)

        def words(found: re.Match[str]) -> str:
            return _WORD.sub(word, found[0])

        return _WORDS_OF_SCRIPT.sub(words, path.read_text(encoding="utf-8"))

    return {path.name: script(path) for path in sorted(PAGE_SCRIPTS.glob("*.js"))}


def python_units() -> Iterator[Unit]:
    """What the modules say with :func:`~securebase.content.wording.say`, and words of tables."""
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if "say" in source:
            yield from _said(ast.parse(source), named(path))
    for kind in get_args(get_args(Question)[0]):
        file = named(Path(inspect.getfile(kind)))
        for template in (kind.asked, kind.answered):
            yield from (Unit(IN_PYTHON, one.text, file=file) for one in template_texts(template))
    instructions = (getattr(kind, "default_instruction", "") for kind in KINDS.values())
    nations = {service.nation for service in all_services()}
    places = sorted({*nations, *PLACES_ASKED.values()})
    days = (day.capitalize() for day in DAYS)
    shown = (picture.shows for picture in all_drawings())
    moments = (words for moment in MOMENTS.values() for words in moment.words)
    kept = (record.told for record in RECORDS.values())
    of_pages = (NOT_TRANSLATED, *STRUCTURAL)
    tables = (instructions, GROUPS.values(), places, NEAR, days, shown, moments, kept, of_pages)
    yield from (Unit(IN_PYTHON, text) for text in chain.from_iterable(tables) if text)
    for name, row in TABLES.items():
        file = named(data.FOLDER / f"{name}.csv")
        told = (one[column] for one in data.load(name) for column in row.told) if row.told else ()
        yield from (Unit(IN_PYTHON, text, file=file) for text in told if text)


def _said(module: ast.Module, file: str) -> Iterator[Unit]:
    for node in ast.walk(module):
        match node:
            case ast.Call(func=ast.Name(id="partial"), args=[ast.Name(id="say"), text, *_]):
                if isinstance(text, ast.Constant):
                    yield Unit(IN_PYTHON, str(text.value), file=file, line=node.lineno)
            case ast.Call(func=ast.Name(id=called), args=given) if called in SAID:
                texts = [
                    one.value
                    for one in given[: SAID[called]]
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                ]
                if len(texts) == SAID[called]:
                    plural = texts[1] if called == "say_count" else ""
                    yield Unit(IN_PYTHON, texts[0], plural, file, node.lineno)


def named(path: Path) -> str:
    """A file of the package, as a catalogue and a report name it."""
    return f"securebase/{path.relative_to(PACKAGE).as_posix()}"


def service_units() -> Iterator[Unit]:
    """What is told of the services in words: never a name, a number or an address."""
    for service in all_services():
        for field in TRANSLATED:
            if text := getattr(service, field):
                yield Unit(
                    place_of_service(service), text, file="securebase/data/support_services.csv"
                )
