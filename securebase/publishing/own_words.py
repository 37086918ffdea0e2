"""An own course's words in the place of the elements' own: ``securebase_words`` of its settings.

It names a YAML file with a line for each, such as ``quiz.check: Have a look``. ``securebase words``
prints what the elements say.
"""

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sphinx.application import Sphinx

from securebase.content.located_yaml import LocatedYaml
from securebase.content.own_course import OwnCourse, own_course
from securebase.content.problems import ContentError, Problem
from securebase.translation.element_words import words_script, write_script
from securebase.translation.package_words import element_units
from securebase.translation.unit import Unit
from securebase.translation.what_is_lost import what_is_lost

SETTING: Final = "securebase_words"
_OF_ELEMENTS: Final = "element:"


def own_words(course: OwnCourse) -> str:
    """The script that says the words of a course; "" where it has none.

    Raises:
        ContentError: there is no such file, an element has no such word, or one lacks a ``{name}``;
            says the line and what to write.
    """
    path = course.file(SETTING)
    if path is None:
        return ""
    located = LocatedYaml(path)
    own = located.data if isinstance(located.data, dict) else {}
    problems = [*located.problems]
    if not own:
        told = "write a line for each word, as in  quiz.check: Have a look"
        problems.append(Problem(path, 1, told))
    units = _units()
    for at, text in own.items():
        try:
            _check(at, text, units)
        except ValueError as error:
            problems.append(Problem(path, located.line((at,)), str(error)))
    if problems:
        raise ContentError(problems)
    return words_script(own)


def words_of_elements() -> dict[str, str]:
    """What the elements say, by its name; a text that counts is told for one and for many."""
    return {at: "|".join(filter(None, (unit.text, unit.plural))) for at, unit in _units().items()}


def _units() -> dict[str, Unit]:
    return {unit.at.removeprefix(_OF_ELEMENTS): unit for unit in element_units()}


def _check(at: str, text: object, units: Mapping[str, Unit]) -> None:
    if not isinstance(text, str) or not text:
        raise ValueError(f"what {at!r} says is no text; put it in double quotes")
    if at not in units:
        near = difflib.get_close_matches(at, units, n=1)
        meant = (
            f"did you mean {near[0]!r}?" if near else "“securebase words” prints all that they say"
        )
        raise ValueError(f"no element says {at!r}; {meant}")
    unit = units[at]
    one, _, many = text.partition("|")
    told = {"one": one, "other": many or one} if unit.plural else text
    if lost := what_is_lost(unit, told):
        raise ValueError(f"{at}: {lost}; write it as in {unit.text!r}")


def check_own_words() -> None:
    """Makes sure that the words of the course around can be said.

    Raises:
        ContentError: they cannot; says the line and what to write.
    """
    if course := own_course():
        own_words(course)


def add_own_words(app: Sphinx) -> None:
    """Puts the script among the files of the book. A handler of ``builder-inited``."""
    course = own_course()
    # A mistake is told where all content is checked, before this.
    if app.builder.format == "html" and course and (script := own_words(course)):
        write_script(script, Path(app.outdir) / "_static")
