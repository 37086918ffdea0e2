"""Babies: on a chest, in an arm, sitting, lying, wrapped. The middle of the head is the place.

A unit is a hundredth of the head's height; a body is about one and a half heads long.
"""

import math
from typing import Final, Literal

from securebase.drawings.heads import Face, View, head
from securebase.drawings.line import LINE, Place, Point, circle, fill, ink, inked, limb
from securebase.drawings.people import Person

Arms = Literal["rest", "reach", "mouth", "out", "up", "ear", "eye", "push", "wide"]

# Elbow and hand of the arm that is nearer to us, then of the farther one.
_ARMS: Final[dict[Arms, tuple[tuple[Point, Point], tuple[Point, Point]]]] = {
    "rest": (((-24, 104), (6, 122)), ((44, 96), (40, 122))),
    "reach": (((14, 92), (62, 72)), ((60, 84), (96, 58))),
    "mouth": (((-4, 104), (32, 50)), ((44, 96), (40, 122))),
    "out": (((-62, 76), (-84, 46)), ((66, 72), (88, 42))),
    "up": (((-58, 40), (-62, -4)), ((60, 36), (66, -8))),
    "ear": (((-62, 66), (-44, 20)), ((44, 96), (40, 122))),
    "eye": (((-58, 58), (-4, 12)), ((44, 96), (40, 122))),
    "wide": (((-66, 66), (-100, 40)), ((64, 64), (100, 36))),
    "push": (((-24, 104), (6, 122)), ((58, 82), (92, 74))),
}
_TRUNK = (
    "M-32 32C-50 58 -58 108 -50 148C-30 166 34 166 50 146C56 108 48 58 32 34C14 46 -14 46 -32 32Z"
)


def _part(at: Place, spine: list[Point], widths: list[float], cloth: str) -> str:
    return limb([at.point(point) for point in spine], [wide * at.size for wide in widths], cloth)


def baby_hand(person: Person, at: Place, where: Point, size: float = 1) -> str:
    """A small hand, half closed."""
    x, y = where
    r = 12 * size
    return inked(at.path(circle(x, y, r, r * 1.02)), person.tone) + ink(
        at.path(f"M{x + 2} {y - 4}Q{x + 6} {y - 3} {x + r - 1} {y - 1}M{x + 2} {y + 2}Q{x + 6} {y + 2} {x + r - 1} {y + 4}"), width=1.6
    )  # fmt: skip


def open_hand(person: Person, at: Place, where: Point, towards: float) -> str:
    """A small hand with its fingers spread; they point ``towards`` degrees, 90 is down."""
    spread = [towards + turned for turned in (-62, -30, 0, 30)] + [towards + 84]
    x, y = where
    ends = [
        (x + 21 * math.cos(math.radians(turned)), y + 21 * math.sin(math.radians(turned)))
        for turned in spread
    ]
    fingers = "".join(f"M{x} {y}L{a:.1f} {b:.1f}" for a, b in ends)
    palm = circle(x, y, 11)
    return (
        ink(at.path(fingers), width=8 * at.size + 2 * LINE)
        + ink(at.path(palm), width=2 * LINE)
        + ink(at.path(fingers), person.tone, 8 * at.size)
        + fill(at.path(palm), person.tone)
    )


def _arm(
    person: Person, at: Place, shoulder: Point, bent: tuple[Point, Point], *, spread: bool = False
) -> str:
    elbow, where = bent
    if spread:
        towards = math.degrees(math.atan2(where[1] - elbow[1], where[0] - elbow[0]))
        return open_hand(person, at, where, towards) + _part(
            at, [shoulder, elbow, (where[0] * 0.86 + elbow[0] * 0.14, where[1] * 0.86 + elbow[1] * 0.14)], [36, 32, 25], person.top
        )  # fmt: skip
    cuff = (where[0] - (where[0] - elbow[0]) * 0.22, where[1] - (where[1] - elbow[1]) * 0.22)
    return baby_hand(person, at, where) + _part(
        at, [shoulder, elbow, cuff], [36, 32, 25], person.top
    )


def _head(
    person: Person, at: Place, face: Face, tilt: float, looks: int | None, view: View, bow: Point
) -> str:
    way = at.facing if looks is None else looks
    x, y = at.point(bow)
    return head(person, Place(x, y, at.size, at.tilt + tilt * way, way), face, view)


def on_a_chest(person: Person, at: Place, face: Face, tilt: float = -6) -> str:
    """Tummy down on somebody's chest, the head turned to the side; the back is towards us."""
    top = person.top
    back = "M-34 30C-58 50 -72 92 -68 128C-64 160 -40 172 -4 172C36 172 60 160 64 126C68 90 58 52 34 30C14 40 -14 40 -34 30Z"
    return (
        _part(at, [(-42, 122), (-74, 136), (-62, 160)], [54, 46, 34], top)
        + _part(at, [(42, 122), (74, 136), (62, 160)], [54, 46, 34], top)
        + inked(at.path(back), top)
        + ink(at.path("M-30 152C-12 160 14 160 30 152M-50 70C-46 62 -42 56 -36 52"), f"{top}-shade", 2.4)
        + _head(person, at, face, tilt, None, "three-quarter", (0, 0))
        + baby_hand(person, at, (40, 52))
    )  # fmt: skip


def sitting(
    person: Person,
    at: Place,
    face: Face,
    *,
    arms: Arms = "rest",
    tilt: float = 0,
    looks: int | None = None,
    view: View = "three-quarter",
    legs: bool = True,
    bow: Point = (0, 0),
    spread: bool = False,
) -> str:
    """Sitting with the legs in front; ``bow`` is how far the head is from where it rests.

    With ``spread`` the fingers are spread.
    """
    near, far = _ARMS[arms]
    top = person.top
    drawn = _arm(person, at, (26, 62), far, spread=spread)
    if legs:
        drawn += _leg(at, [(24, 136), (62, 132), (84, 138)], (96, 132), top)
    drawn += inked(at.path(_TRUNK), top) + _buttons(at, top)
    if legs:
        drawn += _leg(at, [(-12, 142), (34, 154), (60, 160)], (76, 154), top)
    drawn += _head(person, at, face, tilt, looks, view, bow)
    return drawn + _arm(person, at, (-26, 64), near, spread=spread)


def lying(
    person: Person,
    at: Place,
    face: Face,
    *,
    arms: Arms = "out",
    tilt: float = 0,
    looks: int | None = None,
    view: View = "three-quarter",
    spread: bool = False,
) -> str:
    """On the back, seen from above, knees bent; the place's tilt lays the baby down."""
    near, far = _ARMS[arms]
    top = person.top
    return (
        _leg(at, [(-26, 132), (-56, 158), (-36, 186)], (-30, 196), top)
        + _leg(at, [(26, 132), (56, 158), (38, 184)], (34, 196), top)
        + inked(at.path(_TRUNK), top)
        + _buttons(at, top)
        + _arm(person, at, (28, 60), far, spread=spread)
        + _arm(person, at, (-28, 60), near, spread=spread)
        + _head(person, at, face, tilt, looks, view, (0, 0))
    )


def wrapped(
    person: Person,
    at: Place,
    face: Face,
    *,
    tilt: float = 0,
    cloth: str = "white",
    view: View = "three-quarter",
    looks: int | None = None,
    hand: bool = True,
) -> str:
    """In a shawl, as in the drawing of the first page; the place's tilt lays the baby in an arm."""
    hood = "M-40 -34C-66 0 -78 60 -66 120L60 124C76 60 66 10 46 -22Z"
    shawl = "M-50 -8C-70 44 -78 118 -44 184C-22 208 26 206 46 184C80 120 70 50 52 4C48 36 26 58 2 58C-24 58 -44 32 -50 -8Z"
    return (
        inked(at.path(hood), cloth)
        + _head(person, at, face, tilt, looks, view, (0, 0))
        + inked(at.path(shawl), cloth)
        + ink(at.path("M-40 40C-20 74 10 86 44 78M-52 116C-36 134 -16 142 2 142M36 110C38 130 32 150 20 164"), "sand-shade", 2.4)
        + (baby_hand(person, at, (22, 60)) if hand else "")
    )  # fmt: skip


def _leg(at: Place, along: list[Point], foot: Point, cloth: str) -> str:
    return inked(at.path(circle(*foot, 15, 16)), cloth) + _part(at, along, [48, 42, 32], cloth)


def _buttons(at: Place, cloth: str) -> str:
    return ink(at.path("M0 56C2 80 2 110 0 140"), f"{cloth}-shade", 2.2)
