"""Build the book again whenever one of its sources changes."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tools import book, fingerprint
from tools.places import ROOT, say

_PAUSE = 0.5
"""Seconds between two looks: to look at the dates of a few hundred files takes milliseconds."""


def changes(root: Path, names: tuple[str, ...], pause: float = _PAUSE) -> Iterator[None]:
    """Yield after each change of the files and folders ``names``, once no more is being saved.

    What changes while the caller is busy with the change before counts too.
    """
    return _after(fingerprint.dates_of(root, names), root, names, pause)


def _after(
    seen: dict[str, tuple[int, int]], root: Path, names: tuple[str, ...], pause: float
) -> Iterator[None]:
    while True:
        time.sleep(pause)
        now = fingerprint.dates_of(root, names)
        if now == seen:
            continue
        time.sleep(pause)
        while (later := fingerprint.dates_of(root, names)) != now:
            now = later
            time.sleep(pause)
        seen = now
        yield


def rebuild_on_change(note: Callable[[int], None]) -> None:
    """Build until interrupted; ``note`` is called with the exit code of each build."""
    for _ in changes(ROOT, book.SOURCES):
        say()
        note(book.build(afresh=False))
