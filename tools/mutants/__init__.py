"""Spoils the code on purpose, a little at a time and in a copy, and asks: does a test see it?

``known`` are mistakes that somebody thought of (``tests/mutants.toml``), ``python`` and ``page``
those that mutmut and Stryker make up. What came of it is written into ``tests/mutants.md``.
"""

import os
from collections.abc import Callable, Sequence
from typing import Final

from tools import environment
from tools.mutants import known, made_up
from tools.mutants.project_copy import fresh_copy
from tools.mutants.report import Part, write
from tools.places import say
from tools.trouble import Trouble

PARTS: Final[dict[str, Callable[[], Part]]] = {
    "known": known.run,
    "python": made_up.python,
    "page": made_up.page,
}


def run(wanted: Sequence[str]) -> int:
    """Try the mutants of some parts, or of all; 1 where one goes unseen that changes something."""
    if unknown := [name for name in wanted if name not in PARTS]:
        raise Trouble(f"There is no part {unknown[0]!r} of it: write {', '.join(PARTS)}, or none.")
    environment.ensure("development")
    unseen = 0
    for name in wanted or PARTS:
        say(f"\n── mutants: {name}")
        before = os.times()
        fresh_copy()
        part = PARTS[name]()
        *processor, clock = (after - start for after, start in zip(os.times(), before, strict=True))
        took = f"{clock:.0f} seconds, {sum(processor):.0f} of a processor (of {os.cpu_count()})"
        write(name, part, took)
        unseen += len(part.unexplained)
        say(f"{name}: {part.figures}, in {took}")
        for line in part.unexplained:
            say(f"  unseen, and nobody says why that is harmless: {line}")
    say(f"\nMutants: {unseen} unseen without a reason. All of it stands in tests/mutants.md.")
    return int(unseen > 0)
