"""Many pairs at play under a rule of repair that can be changed.

**An illustration, not data.** As in :mod:`securebase.models.still_face`, a pair is in each step
*matched* or *mismatched*, and a match breaks with one chance. Here a *rule* says how likely a
mismatch is mended at the next step, given how many steps it has lasted so far. All pairs follow the
same rule, so that whatever makes them differ is chance.

With a mean mismatch of ``L`` steps and a chance ``a`` of breaking, the long-run share of time
matched is ``(1 / a) / (1 / a + L)``, whatever the rule (a renewal process).
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import fmean
from typing import Final

RepairRule = Callable[[int], float]
"""Steps that a mismatch has lasted (1 or more) -> the chance that the next step is a match."""

MOST_STEPS: Final = 100_000
_NEVER: Final = 1e-12


def steady(repair: float) -> RepairRule:
    """The same chance at every step, however long it has lasted: nothing is remembered.

    Raises:
        ValueError: the chance is not from 0 to 1.
    """
    _check("repair", repair)
    return lambda lasted: repair  # noqa: ARG005


def changing(first: float, later: float, half_after: float) -> RepairRule:
    """From ``first`` at the first step towards ``later``, half of the way every ``half_after``.

    With ``later`` below ``first`` a pair tires of trying; above, it tries harder.

    Raises:
        ValueError: a chance is not from 0 to 1, or ``half_after`` is not above 0 steps.
    """
    _check("first", first)
    _check("later", later)
    if not half_after > 0:
        raise ValueError(f"half_after is {half_after:g}; it must be above 0 steps")
    return lambda lasted: later + (first - later) * 0.5 ** ((lasted - 1) / half_after)


def still_mismatched(rule: RepairRule) -> Iterator[float]:
    """The chances that a mismatch lasts at least 1, 2, 3, … steps; the first is 1."""
    left = 1.0
    lasted = 1
    while True:
        yield left
        left *= 1 - rule(lasted)
        lasted += 1


def repaired_within(rule: RepairRule, steps: int) -> float:
    """The chance that a mismatch is repaired within so many steps, 0 to 1.

    Raises:
        ValueError: the number of steps is below 0.
    """
    if steps < 0:
        raise ValueError(f"steps is {steps}; it must be 0 or more")
    return 1 - next(left for lasted, left in enumerate(still_mismatched(rule)) if lasted == steps)


def mean_mismatch(rule: RepairRule) -> float:
    """How many steps a mismatch lasts on average.

    Raises:
        ValueError: by this rule some mismatches never end.
    """
    together = 0.0
    for lasted, left in enumerate(still_mismatched(rule)):
        if left < _NEVER:
            return together
        if lasted == MOST_STEPS:
            break
        together += left
    raise ValueError(
        f"by this rule some mismatches last longer than {MOST_STEPS:,} steps; let the chance of "
        "repair stay above 0"
    )


def share_matched(rule: RepairRule, break_chance: float) -> float:
    """The share of time matched in the long run, 0 to 1.

    Raises:
        ValueError: the chance of breaking is not above 0, or some mismatches never end.
    """
    _check_breaking(break_chance)
    return 1 / (1 + break_chance * mean_mismatch(rule))


@dataclass(frozen=True)
class Film:
    """What is counted in one pair's film; mismatches cut off by its beginning or end are not.

    ``repair_steps`` is how many steps each whole mismatch lasted.
    """

    share_matched: float
    repair_steps: tuple[int, ...]

    @property
    def mean_repair_steps(self) -> float | None:
        """None where no mismatch was seen from its beginning to its end."""
        return fmean(self.repair_steps) if self.repair_steps else None


def play(
    rule: RepairRule, break_chance: float, steps: int, chance: random.Random
) -> tuple[bool, ...]:
    """One pair's film: for each step, whether it is matched.

    It begins matched as often as the long run would have it, or else with a new mismatch.

    Raises:
        ValueError: there is no step, or a chance is out of range.
    """
    return _play(rule, break_chance, share_matched(rule, break_chance), steps, chance)


def film_of(matched: Sequence[bool]) -> Film:
    """What is counted in a film.

    Raises:
        ValueError: the film has no step.
    """
    if not matched:
        raise ValueError("the film has no step")
    runs = [(state, len(list(steps))) for state, steps in groupby(matched)]
    whole = tuple(length for state, length in runs[1:-1] if not state)
    return Film(fmean(matched), whole)


def films(
    rule: RepairRule, break_chance: float, *, pairs: int = 1000, steps: int = 120, seed: int
) -> list[Film]:
    """Films of many pairs that follow one rule; the same seed gives the same films.

    Raises:
        ValueError: there is no pair or no step, or a chance is out of range.
    """
    if pairs < 1:
        raise ValueError(f"pairs is {pairs}; there must be at least one")
    start = share_matched(rule, break_chance)
    chance = random.Random(seed)
    return [film_of(_play(rule, break_chance, start, steps, chance)) for _ in range(pairs)]


def _play(
    rule: RepairRule, break_chance: float, start: float, steps: int, chance: random.Random
) -> tuple[bool, ...]:
    if steps < 1:
        raise ValueError(f"steps is {steps}; there must be at least one")
    matched, lasted = chance.random() < start, 1
    film = [matched]
    for _ in range(steps - 1):
        if matched:
            matched, lasted = chance.random() >= break_chance, 1
        else:
            repair = rule(lasted)
            _check(f"the chance of repair after {lasted} steps", repair)
            matched, lasted = chance.random() < repair, lasted + 1
        film.append(matched)
    return tuple(film)


def _check(name: str, chance: float) -> None:
    if not 0.0 <= chance <= 1.0:
        raise ValueError(f"{name} is {chance:g}; a chance must be from 0 to 1")


def _check_breaking(break_chance: float) -> None:
    if not 0.0 < break_chance <= 1.0:
        raise ValueError(f"break_chance is {break_chance:g}; it must be above 0, and at most 1")
