"""A text in its place, which is what a translator translates."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Unit:
    """One text that can be translated.

    Attributes:
        at: where it stands, as ``msgctxt``: it stays while others come and go around it.
        text: the English text; with ``plural``, the one for a single thing.
        plural: the English text for many, where a number decides.
        file: the file that it comes from, in the course or in the package.
        line: its line there, from 1; 0 where the file has none that would help.
        longest: how many signs there is room for; 0 where there is as much as it needs.
    """

    at: str
    text: str
    plural: str = ""
    file: str = ""
    line: int = 0
    longest: int = 0


def each_once(units: Iterable[Unit]) -> Iterator[Unit]:
    """The units without those that say the same in the same place, in their order."""
    seen: set[tuple[str, str]] = set()
    for unit in units:
        if (unit.at, unit.text) not in seen:
            seen.add((unit.at, unit.text))
            yield unit
