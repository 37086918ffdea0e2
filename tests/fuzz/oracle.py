"""What must hold, however a file is spoilt."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from securebase.content.problems import MOST_TOLD
from tests.fuzz.kinds import Kind
from tests.fuzz.reading import MOST_SECONDS, Outcome, Told
from tests.fuzz.spoiling import Spoilt, lines_in

_LONGEST_MESSAGE = 700
# The words of libraries, which say nothing to an author.
_OF_LIBRARIES = ("Input should", "Value error", "pydantic", "Traceback", "NoneType", "object at 0x")


def faults(kind: Kind, spoilt: Spoilt, outcome: Outcome) -> Iterator[str]:
    """What is wrong with how the reading of a spoilt file ended."""
    if outcome.broken:
        yield outcome.broken
        return
    if outcome.seconds > MOST_SECONDS:
        yield f"took {outcome.seconds:.1f} seconds"
    if spoilt.must_be_told and kind.is_checked and not outcome.told:
        yield "nothing was told of it"
    if len(outcome.told) > 2 * MOST_TOLD + 2:
        yield f"{len(outcome.told)} mistakes were told one by one"
    if spoilt.others_miss_it and spoilt.lines is not None and outcome.told:
        if spoilt.lines.isdisjoint(line for _, line, _ in outcome.told):
            yield f"nothing is told at {sorted(spoilt.lines)}, where the mistake stands"
        spoilt = dataclasses.replace(spoilt, lines=None)
    for told in outcome.told[:20]:
        yield from _misplaced(kind, spoilt, told)
        yield from _unclear(told[2])


def _misplaced(kind: Kind, spoilt: Spoilt, told: Told) -> Iterator[str]:
    file, line, message = told
    content = spoilt.bytes if file == kind.file else kind.beside.get(file, "").encode()
    if not 1 <= line <= lines_in(content):
        yield f"line {line} of {file} is told, which has {lines_in(content)}: {message[:200]}"
    elif (
        spoilt.lines is not None
        and file == kind.file
        and line not in spoilt.lines
        and not (kind.tells_of_objects and _begins_what_holds(content, line, spoilt.lines))
    ):
        where = f"{min(spoilt.lines)} to {max(spoilt.lines)}"
        yield f"line {line} is told, and not one of {where}: {message[:200]}"


def _begins_what_holds(content: bytes, line: int, within: frozenset[int]) -> bool:
    """Whether an object that is written with a blank more for each depth holds the lines."""
    lines = content.decode("utf-8", "replace").splitlines()
    first = lines[line - 1]
    depth = len(first) - len(first.lstrip(" "))
    held = lines[line : max(within)]
    return first.strip() == "{" and bool(held) and all(one[: depth + 1].isspace() for one in held)


def _unclear(message: str) -> Iterator[str]:
    if not message.isprintable():
        yield f"a message has signs that cannot be shown: {message[:200]!r}"
    if len(message) > _LONGEST_MESSAGE:
        yield f"a message has {len(message)} signs: {message[:200]}"
    if any(words in message for words in _OF_LIBRARIES):
        yield f"a message speaks to programmers: {message[:200]}"
