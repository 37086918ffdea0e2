"""Where in a park there is something to play with: for the model of keeping near.

All of it is our own choice. Each way out leads from one spot to the next, further and further from
the carer and round to one side; the next way begins in another direction, so that a picture of the
path can be read.
"""

import random
from math import cos, pi, sin
from typing import Final

Point = tuple[float, float]
"""Metres from the left edge of the park and from its near edge."""
Spot = tuple[Point, int]
"""Where, and for how many seconds a child plays there."""

_WAYS: Final = 24
_SPOTS: Final = 12
_EDGE: Final = 0.8  # metres; no spot is nearer to the edge of the park
_GOLDEN: Final = 0.618  # turns by it keep apart, however many there are


def ways_out(width: float, depth: float, carer: Point, chance: random.Random) -> list[list[Spot]]:
    """Ways out from a carer near the near edge of a park, in metres.

    The same ``chance`` gives the same ways.
    """
    first = chance.random()
    return [
        _way_out(width, depth, carer, (first + way * _GOLDEN) % 1.0, chance) for way in range(_WAYS)
    ]


def _way_out(
    width: float, depth: float, carer: Point, turned: float, chance: random.Random
) -> list[Spot]:
    angle = pi * (0.1 + 0.8 * turned)
    turn = chance.uniform(0.16, 0.34) * (1 if turned < 0.5 else -1)
    far = chance.uniform(2.6, 3.6)
    spots = []
    for _ in range(_SPOTS):
        at = (
            min(max(carer[0] + far * cos(angle), _EDGE), width - _EDGE),
            min(max(carer[1] + far * sin(angle), _EDGE), depth - _EDGE),
        )
        spots.append((at, chance.randint(14, 26)))
        far = min(far + chance.uniform(0.9, 1.9), depth - carer[1] - _EDGE)
        angle += turn
        if not 0.08 * pi < angle < 0.92 * pi:
            turn = -turn
    return spots
