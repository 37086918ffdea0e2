"""Categories or dimensions: made-up children on two scales, and a line that cuts them in two.

An illustration of the question of `fraleyspieker2003`, who found that the differences between
1,139 infants were largely a matter of degree. Every child here is made up: the scores are drawn
at random, and neither their spread nor the line is taken from a study. In research nobody is
classified by one line on one scale.
"""

import functools
import random
from dataclasses import dataclass
from typing import Final, Literal

SCALE: Final = (1.0, 7.0)
"""The ends of a scale, those of the rating scales of the Strange Situation."""
CHILDREN: Final = 120
USUAL_CUT: Final = 4.0
"""Where the line stands at first: the middle of the scale."""
_SEED: Final = 2003

World = Literal["degrees", "kinds"]
"""``degrees``: children differ little by little. ``kinds``: two groups with a gap between them."""


@dataclass(frozen=True)
class Child:
    """A made-up child's two scores, each 1 to 7."""

    turning_away: float
    anger: float


@functools.cache
def made_up_children(
    world: World, children: int = CHILDREN, *, seed: int = _SEED
) -> tuple[Child, ...]:
    """So many children; the same seed gives the same ones.

    In ``kinds`` every third child is of the kind that turns away.

    Raises:
        ValueError: there is no such world, or no child.
    """
    if world not in ("degrees", "kinds"):
        raise ValueError(f"the world is {world!r}; give 'degrees' or 'kinds'")
    if children < 1:
        raise ValueError(f"children is {children}; it must be at least 1")
    chance = random.Random(seed)
    return tuple(_child(world, place, chance) for place in range(children))


def is_beyond(child: Child, cut: float) -> bool:
    """Is the child on the far side of the line, at ``cut`` of the scale of turning away?"""
    return child.turning_away >= cut


def renamed(children: tuple[Child, ...], before: float, after: float) -> list[bool]:
    """Which children get another name when the line moves from ``before`` to ``after``."""
    return [is_beyond(child, before) != is_beyond(child, after) for child in children]


def _child(world: World, place: int, chance: random.Random) -> Child:
    if world == "degrees":
        turning_away = _within(chance, 3.6, 1.25, SCALE)
    elif place % 3:
        turning_away = _within(chance, 2.2, 0.45, (1.0, 3.0))
    else:
        turning_away = _within(chance, 5.8, 0.45, (5.0, 7.0))
    anger = _within(chance, 3.2, 1.2, SCALE)
    return Child(round(turning_away, 2), round(anger, 2))


def _within(chance: random.Random, mean: float, spread: float, ends: tuple[float, float]) -> float:
    """A draw from a bell curve, taken again until it lies between the ends."""
    low, high = ends
    while True:
        value = chance.gauss(mean, spread)
        if low <= value <= high:
            return value
