"""What is known of a service, read from ``data/support_services.csv``, and whom it is for."""

from __future__ import annotations

import datetime
import difflib
import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from securebase import data

GROUPS: dict[str, str] = {
    "urgent": "if it is urgent",
    "everyone": "someone to talk to",
    "parents": "for any parent or carer",
    "mothers": "for mothers",
    "fathers": "for fathers",
    "single": "for single parents",
    "mood": "when your mood is low",
    "birth": "after a hard birth",
    "crying": "when a baby cries a lot",
    "twins": "for twins and more",
    "neonatal": "for babies born early or ill",
    "loss": "when a baby has died",
    "adoption": "for adoptive families",
    "kinship": "for kinship carers",
    "abuse": "when someone at home hurts or frightens you",
    "child": "when you worry about a child",
    "elsewhere": "outside the UK",
}
"""Whom services are for: the names that ``for_whom`` takes, and how a table is called by them."""


@dataclass(frozen=True)
class Service:
    """One service. Whatever is not known well enough to be printed is empty.

    ``text`` is the number to text and ``text_word`` what to send there. ``also_called`` are words
    that may announce its number in a text instead of its name. ``gathered_on`` is the day by which
    the details were gathered; not every service's own page was opened for it.
    """

    id: str
    name: str
    for_whom: str
    groups: tuple[str, ...]
    nation: str
    phones: tuple[str, ...]
    text: str
    text_word: str
    email: str
    url: str
    hours: str
    note: str
    also_called: tuple[str, ...]
    gathered_on: datetime.date
    confidence: str

    @property
    def is_urgent(self) -> bool:
        """Whether it is for people who need help today."""
        return "urgent" in self.groups

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every number that may be printed for it."""
        return (*self.phones, self.text) if self.text else self.phones


def dialled(number: str) -> str:
    """A number as a telephone dials it: digits alone."""
    return re.sub(r"\D", "", number)


@functools.cache
def all_services() -> tuple[Service, ...]:
    """Every service, in the order in which they are shown."""
    return tuple(_service(row) for row in data.load("support_services"))


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


def _service(row: data.Row) -> Service:
    words = {key: str(value or "") for key, value in row.items()}
    return Service(
        id=words["id"],
        name=words["name"],
        for_whom=words["for_whom"],
        groups=listed(words["groups"]),
        nation=words["nation"],
        phones=listed(words["phone"]),
        text=words["text"],
        text_word=words["text_word"],
        email=words["email"],
        url=words["url"],
        hours=words["hours"],
        note=words["note"],
        also_called=listed(words["also_called"]),
        gathered_on=datetime.date.fromisoformat(words["gathered_on"]),
        confidence=words["confidence"],
    )


def listed(words: str) -> tuple[str, ...]:
    """The parts of a cell that holds several, with “;” between them."""
    return tuple(part.strip() for part in words.split(";") if part.strip())
