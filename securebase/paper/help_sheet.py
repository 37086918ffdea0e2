"""*Where to get help* on one page: large numbers, and lines for those who are near."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from securebase.content.wording import day_told, say, told
from securebase.paper.sheet import Sheet
from securebase.services import GROUPS, Service, all_services, gathered_by, help_now

NEAR: Final = ("Midwife", "Health visitor", "GP", "Somebody to call at night")
"""Whom a family can write in, or the teacher before copying."""

# Groups under one heading, so that the page stays one; a service stands with the first it is in.
_PARTS: Final = (
    ("crying",),
    ("abuse",),
    ("child",),
    ("parents", "fathers"),
    ("mood", "birth"),
    ("twins", "neonatal"),
    ("loss",),
    ("adoption", "kinship"),
)
_ELSEWHERE: Final = {"urgent", "everyone", "elsewhere"}


@dataclass(frozen=True)
class HelpPart:
    """Services under one heading: those with a number to call first."""

    heading: str
    services: list[Service]


def help_sheet() -> Sheet:
    """One page of A4 with every service in the UK of the course's table.

    Raises:
        ValueError: a service has no place on the page; says which group to give one.
    """
    help_lines = help_now()
    parts = list(_parts())
    values = {
        "help": help_lines,
        "lifeline": help_lines.folded[0],
        "shout": help_lines.folded[1],
        "parts": parts,
        "near": [*map(told, NEAR)],
        "told": told,
        "shown": site_shown,
        "gathered_by": day_told(gathered_by()),
    }
    return Sheet("where-to-get-help", say("Where to get help"), "help", values)


def site_shown(url: str) -> str:
    """An address as one types it: without what a browser adds."""
    return re.sub(r"^https://(www\.)?|/$", "", url)


def _parts() -> Iterator[HelpPart]:
    left = [one for one in all_services() if not _ELSEWHERE.intersection(one.groups)]
    for groups in _PARTS:
        found = [one for one in left if set(groups).intersection(one.groups)]
        left = [one for one in left if one not in found]
        heading = ", ".join(told(GROUPS[group]) for group in groups)
        found.sort(key=lambda one: not one.numbers)
        yield HelpPart(heading[:1].upper() + heading[1:], found)
    if left:
        raise ValueError(
            f"the help sheet has no place for {left[0].name}; name one of its groups "
            f"({', '.join(left[0].groups)}) in _PARTS of securebase/paper/help_sheet.py"
        )
