"""Hands, arms, legs and shoulders."""

import math
from collections.abc import Sequence
from typing import Literal

from securebase.drawings.line import Place, Point, circle, curve, fill, ink, inked, limb
from securebase.drawings.people import Person

Hand = Literal["flat", "cupped", "fist", "hidden"]


def hand(person: Person, wrist: Point, points: float, size: float, kind: Hand = "flat", thumb: int = 1) -> str:  # fmt: skip
    """A hand whose fingers point ``points`` degrees (0 is right, 90 down).

    ``thumb`` is 1 where the thumb is on the left side of that direction, and -1 on the right.
    """
    at = _Mirrored(*wrist, size=size, tilt=points, across=thumb)
    if kind == "fist":
        return (
            inked(at.path("M-4 -13C10 -20 30 -18 34 -4C37 10 26 18 12 17C4 16 -2 14 -4 12Z"), person.tone)
            + ink(at.path("M20 -6C26 -6 30 -5 33 -3M18 3C25 3 30 4 34 4M10 -12C18 -10 20 -4 16 0"), width=2)
        )  # fmt: skip
    if kind == "cupped":
        return (
            inked(at.path("M-4 -14C8 -18 22 -18 34 -14C48 -8 56 4 52 12C48 20 40 14 34 12C24 16 8 16 -4 13Z"), person.tone)
            + ink(at.path("M34 -8C42 -4 46 2 47 8M30 -1C37 2 40 6 41 10"), width=2)
        )  # fmt: skip
    return (
        inked(at.path("M-4 -13C8 -16 16 -17 26 -15C36 -14 46 -12 54 -10C59 -8 58 -3 53 -3C60 -3 62 3 56 4C60 6 58 11 52 10.5C53 15 48 16.5 43 15C30 17 14 17 -4 13Z"), person.tone)
        + ink(at.path("M31 -5C39 -5 47 -4 53 -3M32 2C40 2 49 3 56 4M30 9C37 9 45 9.5 52 10.5"), width=2)
        + inked(at.path("M8 -15C16 -24 30 -29 37 -25C42 -21 36 -17 26 -12Z"), person.tone)
        + fill(at.path("M9 -13L25 -11L22 -5L7 -7Z"), person.tone)
    )  # fmt: skip


class _Mirrored(Place):
    """A place whose upper side can be its lower one."""

    def __init__(self, x: float, y: float, size: float, tilt: float, across: int) -> None:
        super().__init__(x, y, size, tilt)
        object.__setattr__(self, "across", across)

    def point(self, at: Point) -> Point:
        return super().point((at[0], at[1] * self.across))  # type: ignore[attr-defined]


def arm(
    person: Person,
    along: Sequence[Point],
    *,
    wide: tuple[float, float] = (62, 40),
    kind: Hand = "flat",
    points: float | None = None,
    size: float = 1,
    thumb: int = 1,
    is_open: bool = True,
) -> str:
    """A sleeve from the shoulder along the elbow to the wrist, and the hand that comes out of it.

    Args:
        along: shoulder, elbow and wrist, or more places between them.
        wide: how thick the sleeve is at the shoulder and at the wrist.
        points: where the fingers point, in degrees; as the forearm does unless it is given.
        is_open: whether the sleeve grows out of the clothes where it begins.
    """
    (from_x, from_y), (x, y) = along[-2], along[-1]
    angle = math.degrees(math.atan2(y - from_y, x - from_x))
    count = len(along) - 1
    widths = [wide[0] + (wide[1] - wide[0]) * index / count for index in range(count + 1)]
    drawn = ""
    if kind != "hidden":
        drawn = hand(person, (x, y), angle if points is None else points, size, kind, thumb)
    short = min(0.4, 0.65 * widths[-1] / (math.hypot(x - from_x, y - from_y) or 1))
    end = (x - (x - from_x) * short, y - (y - from_y) * short)
    return drawn + limb([*along[:-1], end], widths, person.top, is_open=is_open)


def leg(
    along: Sequence[Point],
    cloth: str,
    *,
    wide: tuple[float, float] = (76, 44),
    foot: tuple[Point, float] | None = None,
    shoe: str = "denim",
    size: float = 1,
) -> str:
    """A leg from hip along the knee to the ankle; ``foot`` says where it stands and points."""
    count = len(along) - 1
    widths = [wide[0] + (wide[1] - wide[0]) * index / count for index in range(count + 1)]
    drawn = ""
    if foot:
        (x, y), turned = foot
        at = Place(x, y, size, turned if abs(turned) < 90 else 180 - turned, 1 if abs(turned) < 90 else -1)  # fmt: skip
        drawn = inked(at.path("M-16 -16C-4 -20 10 -14 22 -8C38 -4 46 4 42 12C30 16 0 16 -16 14C-22 4 -22 -8 -16 -16Z"), shoe)  # fmt: skip
    return drawn + limb(along, widths, cloth)


def shoulders(points: Sequence[Point], colour: str) -> str:
    """A trunk through points, clockwise from one side of the neck."""
    return inked(curve(points), colour)


def shadow(x: float, y: float, wide: float, tall: float = 9) -> str:
    """What lies on the ground under somebody."""
    return fill(Place().path(circle(x, y, wide, tall)), "ink", 0.1)
