"""The support services of the course, and which of them are for whom."""

import datetime
import difflib
import functools
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from securebase import data
from securebase.content.own_course import own_course
from securebase.content.wording import translation
from securebase.data.checks import read_table
from securebase.data.support_services import GROUPS, Service

SETTING: Final = "securebase_services"
"""The setting of a course that names its own table, with the columns of ours, to stand in its
place."""
TRANSLATED: Final = ("for_whom", "hours", "note")
"""What is told of a service in words. Its name, numbers and addresses are those of its country,
whatever the language."""


def dialled(number: str) -> str:
    """A number as a telephone dials it: digits alone."""
    return re.sub(r"\D", "", number)


def table_of_services() -> Path:
    """The table of services: the one that the course around names, else ours.

    Raises:
        ContentError: the course names a file that is not there.
    """
    course = own_course()
    return (course and course.file(SETTING)) or data.FOLDER / f"{Service.table}.csv"


def all_services() -> tuple[Service, ...]:
    """Every service, in the order in which they are shown.

    Raises:
        ContentError: the table holds a mistake; says its line and what to write.
    """
    table = table_of_services()
    state = table.stat()
    return tuple(map(_in_the_language, _read(table, state.st_mtime_ns, state.st_size)))


def gathered_by() -> datetime.date:
    """The day by which all details of the table were gathered: the one date that pages tell."""
    return max(service.gathered_on for service in all_services())


@functools.lru_cache(maxsize=4)
def _read(table: Path, *_state: int) -> tuple[Service, ...]:
    return tuple(row for _, row in read_table(table, Service) if isinstance(row, Service))


def place_of_service(service: Service) -> str:
    """Where the words about a service stand in a catalogue."""
    return f"service:{service.id}"


def _in_the_language(service: Service) -> Service:
    at = place_of_service(service)
    told = {name: getattr(service, name) for name in TRANSLATED}
    translated = {name: translation(at, text) for name, text in told.items() if text}
    return service.model_copy(update=translated)


def services_for(for_whom: Sequence[str] | None = None, *, urgent: bool = True) -> list[Service]:
    """The services of some groups, those for urgent need first.

    Args:
        for_whom: names of :data:`GROUPS`; every service when it is None or empty.
        urgent: with those for urgent need, whoever is asked for, or without them.

    Raises:
        ValueError: there is no such group, says which there are; or no service is left.
    """
    if isinstance(for_whom, str):
        raise ValueError(f"for_whom is the text {for_whom!r}; give a list: [{for_whom!r}]")
    for name in for_whom or ():
        if name in GROUPS:
            continue
        close = difflib.get_close_matches(name, GROUPS, n=1)
        meant = f"did you mean {close[0]!r}?" if close else f"write some of {', '.join(GROUPS)}"
        raise ValueError(f"no service is for {name!r}; {meant}")
    wanted = set(for_whom or GROUPS)
    wanted = wanted | {"urgent"} if urgent else wanted - {"urgent"}
    found = [one for one in all_services() if wanted.intersection(one.groups)]
    if not found:
        raise ValueError("no service is left without the urgent ones; name another group besides")
    return sorted(found, key=lambda one: not one.is_urgent)
