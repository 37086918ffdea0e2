"""Is every row of the table of support services right? Tells the file, the line, and what to write.

A wrong number sends somebody in need to nobody, so a service whose own page was not read
(``known``) has a link and no number and no hours.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Final

from securebase.content.problems import Problem
from securebase.data.checks import SURE
from securebase.data.rows import Cells, rows_to_check
from securebase.services.service import GROUPS, Service, listed

_NEEDED: Final = ("id", "name", "for_whom", "groups", "nation")
# In the table a service has one cell for its numbers, which are several in the class.
_COLUMNS: Final = tuple("phone" if one.name == "phones" else one.name for one in fields(Service))
_DIALLED: Final = re.compile(r"\+?\d[\d -]*")


def service_problems(path: Path) -> list[Problem]:
    """Every mistake in the table of services, in order of line."""
    head, rows, problems = rows_to_check(path)
    if head and tuple(head) != _COLUMNS:
        return [*problems, Problem(path, 1, f"the first line must be {','.join(_COLUMNS)}")]
    first_line: dict[str, int] = {}
    for line, row in rows:
        problems += [Problem(path, line, message) for message in _row_mistakes(row)]
        if row["id"] in first_line:
            message = f"the id {row['id']!r} is that of line {first_line[row['id']]} too"
            problems.append(Problem(path, line, f"{message}; give this service another"))
        first_line.setdefault(row["id"], line)
    return problems


def _row_mistakes(row: Cells) -> Iterator[str]:
    for name in _NEEDED:
        if not row[name].strip():
            yield f"{name} is empty; write it"
    for group in listed(row["groups"]):
        if group not in GROUPS:
            yield f"there is no group {group!r}; write some of {', '.join(GROUPS)}"
    yield from _reach_mistakes(row)
    yield from _trust_mistakes(row)


def _reach_mistakes(row: Cells) -> Iterator[str]:
    for number in (*listed(row["phone"]), *listed(row["text"])):
        if not _DIALLED.fullmatch(number):
            yield f"{number!r} is no number to dial; write digits and spaces, and “;” between two"
    if row["text_word"] and not row["text"]:
        yield "there is a word to text and no number; write the number under text"
    if row["url"] and not row["url"].startswith("https://"):
        yield f"the address is {row['url']!r}; write it from “https://” on"
    if not row["phone"] and not row["text"] and not row["url"]:
        yield "nobody can reach this service; write a number or the address of its page"


def _trust_mistakes(row: Cells) -> Iterator[str]:
    try:
        datetime.date.fromisoformat(row["gathered_on"])
    except ValueError:
        yield f"gathered_on is {row['gathered_on']!r}; write the day as in 2026-11-21"
    if row["confidence"] not in SURE:
        yield f"the confidence is {row['confidence']!r}; write {' or '.join(SURE)}"
    elif row["confidence"] == "known" and (row["phone"] or row["text"] or row["hours"]):
        yield (
            "this service is only known, and has a number or hours; leave its link alone, or read "
            "its own page and write verified"
        )
