"""``python -m securebase translate``: what there is to translate, and how far a language is."""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from securebase.content.problems import ContentError
from securebase.translation import catalogue
from securebase.translation.course_texts import course_units
from securebase.translation.left_in_english import units_left_in_english
from securebase.translation.pseudo import PSEUDO, pseudo_catalogue
from securebase.translation.unit import Unit, each_once
from securebase.translation.what_is_lost import what_is_lost

_TEMPLATE = "course.pot"


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds ``translate`` to the commands of the course."""
    translate = commands.add_parser("translate", help="get the course ready for another language")
    what = translate.add_subparsers(dest="what", required=True)
    extract = what.add_parser("extract", help=f"write all texts into translations/{_TEMPLATE}")
    extract.set_defaults(run=_extract)
    update = what.add_parser("update", help="bring a language's catalogue up to date, or begin it")
    update.set_defaults(run=_update)
    report = what.add_parser("report", help="tell what is translated, missing, unsure or refused")
    report.set_defaults(run=_report)
    made_up = what.add_parser("pseudo", help=f"write a catalogue of the made-up language {PSEUDO}")
    made_up.set_defaults(run=_pseudo, language=PSEUDO)
    for command in (update, report):
        command.add_argument("language", help="as HTML names it: pl, ur, zh-Hant")
    for command in (extract, update, report, made_up):
        command.add_argument("folder", nargs="?", type=Path, default=Path())


def _extract(chosen: argparse.Namespace) -> int:
    path = chosen.folder / catalogue.FOLDER / _TEMPLATE
    units = list(each_once(course_units(chosen.folder)))
    catalogue.write(catalogue.template(units), path)
    print(f"{len(units)} texts are in {path}.")
    return 0


def _update(chosen: argparse.Namespace) -> int:
    path = _path(chosen)
    try:
        made = catalogue.brought_up_to_date(path, chosen.language, course_units(chosen.folder))
    except (ContentError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    catalogue.write(made, path)
    return _report(chosen)


def _pseudo(chosen: argparse.Namespace) -> int:
    catalogue.write(pseudo_catalogue(course_units(chosen.folder)), _path(chosen))
    print(_path(chosen))
    return 0


def _report(chosen: argparse.Namespace) -> int:
    path = _path(chosen)
    try:
        translations = catalogue.read(path, chosen.language)
    except (ContentError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    units = list(each_once(course_units(chosen.folder)))
    print(*report(units, translations), sep="\n")
    return 0


def report(units: list[Unit], translations: catalogue.Translations) -> Iterator[str]:
    """What is missing in a language, file by file; then what was refused, and why."""
    missing: Counter[str] = Counter()
    of: Counter[str] = Counter()
    refused: list[str] = []
    for unit in units:
        name = unit.file or unit.at.partition(":")[0]
        of[name] += 1
        if translations.of(unit) is not None:
            continue
        missing[name] += 1
        told = translations.texts.get((unit.at, unit.text))
        if told is not None:
            begins = unit.text if len(unit.text) < 60 else f"{unit.text[:60]}…"
            refused.append(f"{unit.at}: “{begins}”: {what_is_lost(unit, told)}")
    for name, count in sorted(missing.items()):
        yield f"{name}: {count} of {of[name]} stand in English"
    yield from (f"refused: {told}" for told in refused)
    left = Counter(unit.file for unit in units_left_in_english())
    for name, count in sorted(left.items()):
        yield f"{name}: {count} stand in English in every language; no catalogue has them"
    done = len(units) - missing.total()
    yield f"{done} of {len(units)} texts are translated into {translations.language}."


def _path(chosen: argparse.Namespace) -> Path:
    path: Path = chosen.folder / catalogue.FOLDER / f"{chosen.language}.po"
    return path
