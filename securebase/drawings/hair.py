"""Hair and headscarves, for heads that face right in either view."""

import math
from typing import Final

from securebase.drawings.line import Place, fill, ink, inked
from securebase.drawings.people import Person


def back_hair(person: Person, at: Place) -> str:
    """What falls behind the neck, drawn before the body."""
    hair = person.hair_colour
    match person.hair:
        case "long":
            d = "M0 -56C-40 -60 -58 -30 -56 6C-54 40 -62 66 -52 88C-34 98 -6 94 6 84C2 60 10 40 4 10Z"
            return inked(at.path(d), hair) + ink(
                at.path("M-46 20C-44 44 -48 60 -44 80M-34 34C-32 52 -36 66 -32 84"), f"{hair}-line", 2.2
            )  # fmt: skip
        case "bob":
            d = "M0 -56C-42 -60 -60 -30 -55 2C-54 24 -58 36 -50 46C-34 52 -10 48 0 42Z"
            return inked(at.path(d), hair)
        case "plait":
            d = "M-40 8C-56 22 -46 34 -54 46C-62 58 -50 66 -56 80C-50 92 -42 84 -42 74C-34 62 -44 54 -36 44C-28 32 -36 22 -30 12Z"
            return inked(at.path(d), hair) + ink(
                at.path("M-50 34C-44 36 -40 36 -36 32M-54 56C-48 60 -44 58 -40 56M-53 74C-49 75 -46 75 -43 73"), f"{hair}-line", 2
            )  # fmt: skip
        case "bun":
            d = "M-34 -34C-40 -58 -66 -58 -70 -40C-74 -22 -54 -14 -42 -20Z"
            return inked(at.path(d), hair) + ink(
                at.path("M-62 -36C-58 -46 -48 -46 -44 -38"), f"{hair}-line", 2.2
            )
        case "coils":
            return inked(_scallops(at, (-12, -12), 47, 48, 95, 300, 11), hair)
    return ""


def front_hair(person: Person, at: Place, view: str) -> str:
    """What lies on the head."""
    if person.hair == "headscarf":
        return _headscarf(person, at, view)
    if person.hair in ("curls", "coils"):
        start = 120 if person.hair == "curls" else 100
        return _curly(person, at, _scallops(at, (-5, -14), 45, 43, start, 352, 9))
    # The hairline lies a little farther back in profile.
    far = 33 if view == "profile" else 37
    outline, lines, wide = _STYLES[person.hair]
    shape = outline.format(far=far, on=far + 4, back=far - 10, under=far - 14)
    line = ink(at.path(lines), f"{person.hair_colour}-line", wide) if lines else ""
    if person.hair == "cap":
        return inked(at.path(shape), person.hair_colour) + inked(
            at.path(_BAND), f"{person.hair_colour}-shade"
        )
    if person.hair == "down":
        return fill(at.path(shape), person.hair_colour) + ink(at.path(_DOWN_EDGE)) + line
    return (inked(at.path(shape), person.hair_colour) if shape else "") + line


_SIDES = "M{far} -12C{far} -26 24 -36 12 -42C4 -30 -12 -20 -20 -4C-24 10 -26 26 -34 36C-46 34 -54 18 -56 0C-58 -38 -34 -60 -4 -60C26 -60 46 -38 {far} -12Z"
_SIDE_LINES = "M12 -42C0 -48 -20 -44 -32 -28M-44 -6C-46 6 -44 18 -40 28M14 -42C22 -46 28 -42 32 -36"
_BAND = "M43 -14C28 -25 -18 -16 -30 6C-36 12 -40 18 -45 18C-48 14 -50 10 -51 5C-44 2 -40 -4 -35 -10C-18 -30 24 -36 41 -26Z"
_DOWN_EDGE = "M38 -30C16 -62 -36 -52 -46 -32C-54 -14 -50 6 -40 18"
# The outline, the lines in it, and how thick those are.
_STYLES: Final[dict[str, tuple[str, str, float]]] = {
    "short": (
        "M{far} -20C{back} -26 14 -36 2 -37C-4 -26 -14 -22 -17 -8C-17 -3 -17 2 -18 5C-22 -2 -31 0 -34 6C-35 12 -37 16 -41 19C-52 10 -56 -16 -50 -34C-38 -62 10 -66 30 -52C42 -44 42 -30 {far} -20Z",
        "M-38 -36C-28 -48 -10 -54 6 -53M-44 -14C-45 -8 -43 -2 -42 2M-30 -22C-28 -28 -24 -32 -20 -34",
        2.2,
    ),
    "cropped": (
        "M{far} -26C{under} -36 -2 -38 -10 -26C-15 -18 -17 -8 -18 4C-22 -2 -31 0 -34 6C-35 11 -37 14 -41 16C-50 8 -54 -14 -48 -32C-38 -56 8 -62 28 -48C37 -41 40 -32 {far} -26Z",
        "M-30 -34L-26 -38M-14 -44L-9 -46M6 -46L11 -46M-40 -16L-39 -22M-30 -14L-28 -19M24 -38L28 -35",
        2,
    ),
    "swept": (
        "M{far} -14C{on} -30 30 -36 8 -38C-2 -34 -14 -26 -17 -10C-18 -4 -18 0 -19 4C-23 -2 -31 0 -34 6C-36 14 -38 18 -43 19C-54 8 -57 -18 -48 -38C-34 -66 14 -70 36 -50C46 -40 44 -26 {far} -14Z",
        "M-32 -44C-18 -58 8 -60 26 -48M-38 -24C-24 -42 -6 -46 10 -42",
        2.2,
    ),
    "long": (_SIDES, _SIDE_LINES, 2.2),
    "bob": (_SIDES, _SIDE_LINES, 2.2),
    "plait": (_SIDES, _SIDE_LINES, 2.2),
    "bun": (
        "M{far} -14C{far} -28 22 -38 8 -40C-6 -34 -16 -22 -20 -2C-24 -2 -31 0 -34 6C-36 12 -40 16 -44 14C-54 4 -56 -18 -50 -34C-40 -58 2 -64 22 -54C40 -46 44 -28 {far} -14Z",
        "M6 -44C-12 -50 -32 -42 -42 -28M-26 -10C-34 -14 -42 -20 -46 -26M24 -40C18 -46 10 -48 2 -49",
        2.2,
    ),
    "bald": (
        "M-18 -2C-20 -14 -30 -18 -40 -20C-48 -16 -52 -6 -48 6C-46 14 -42 18 -38 18C-36 12 -34 6 -31 3C-27 0 -22 2 -18 6Z",
        "M-4 -46C4 -47 10 -46 16 -44",
        1.8,
    ),
    "wisps": (
        "",
        "M2 -49C-6 -44 -4 -35 4 -35C9 -36 9 -42 5 -42M-14 -47C-18 -43 -18 -39 -16 -35M20 -46C25 -42 25 -37 22 -33",
        2.2,
    ),
    "tuft": (
        "",
        "M4 -49C-2 -56 -2 -62 4 -66C5 -60 10 -58 14 -62C16 -56 16 -53 14 -49M-12 -46C-10 -50 -6 -50 -2 -48",
        2.6,
    ),
    "down": (
        "M38 -28C24 -38 4 -32 -6 -22C-14 -12 -20 -8 -28 2C-34 2 -38 8 -40 18C-50 6 -54 -14 -46 -32C-36 -52 16 -62 36 -36Z",
        "M-10 -44C2 -48 14 -46 22 -40M-38 -20C-40 -12 -40 -6 -38 2",
        2,
    ),
    "cap": (
        "M43 -14C30 -24 -18 -16 -30 6C-36 12 -40 18 -45 18C-56 0 -54 -32 -36 -46C-14 -62 24 -60 38 -40C44 -32 46 -22 43 -14Z",
        "",
        0,
    ),
}


def _curly(person: Person, at: Place, crown: str) -> str:
    """Curls as one soft cloud with a few turns drawn in it."""
    line = f"{person.hair_colour}-line"
    turns = [(-32, -26), (-14, -42), (8, -46), (-40, -6), (-22, -28), (26, -40), (-6, -32)]
    drawn = "".join(
        ink(at.path(f"M{x - 4} {y + 2}C{x - 4} {y - 5} {x + 5} {y - 5} {x + 4} {y + 1}C{x + 3} {y + 4} {x} {y + 3} {x} {y + 1}"), line, 1.8)
        for x, y in turns
    )  # fmt: skip
    return inked(crown, person.hair_colour) + drawn


def _scallops(
    at: Place, middle: tuple[float, float], wide: float, tall: float, start: float, end: float, count: int
) -> str:  # fmt: skip
    """A cloud's edge from one angle round to another, closed by a hairline; angles in degrees."""
    step = (end - start) / count

    def on(angle: float, grown: float = 1) -> tuple[float, float]:
        turned = math.radians(angle)
        return (
            middle[0] + wide * grown * math.cos(turned),
            middle[1] + tall * grown * math.sin(turned),
        )

    first = on(start)
    d = f"M{first[0]:.1f} {first[1]:.1f}"
    for index in range(count):
        angle = start + step * index
        a, b, to = on(angle + step * 0.1, 1.2), on(angle + step * 0.9, 1.2), on(angle + step)
        d += f"C{a[0]:.1f} {a[1]:.1f} {b[0]:.1f} {b[1]:.1f} {to[0]:.1f} {to[1]:.1f}"
    # Back over the forehead and the temple to where it began.
    d += "C34 -30 24 -34 18 -29C12 -36 2 -32 0 -26C-8 -30 -14 -22 -14 -14C-20 -12 -20 -4 -18 4"
    d += f"C-24 -4 -32 2 -33 8Q-34 16 {first[0]:.1f} {first[1]:.1f}Z"
    return at.path(d)


def _headscarf(person: Person, at: Place, view: str) -> str:
    """Round the face, under the chin and over the shoulders; the face's own side stays free."""
    cloth, line = person.hair_colour, f"{person.hair_colour}-shade"
    if view == "profile":
        face = "M34 -30C22 -34 8 -24 4 -4C2 14 4 30 16 44C22 50 30 52 36 50"
        edge = "C36 58 40 66 50 84"
    else:
        face = "M34 -32C14 -44 -12 -34 -20 -8C-24 14 -18 36 -4 46C8 53 22 50 30 42"
        edge = "C32 54 40 66 52 84"
    d = f"{face}{edge}C38 112 -34 118 -74 98C-58 74 -52 50 -51 20C-62 -14 -50 -60 -6 -60C24 -60 44 -46 34 -32Z"
    return inked(at.path(d), cloth) + ink(
        at.path("M-30 -44C-44 -28 -46 0 -38 24M-36 40C-24 62 6 72 32 66M-52 72C-28 92 10 98 38 88M-14 -50C0 -54 14 -52 24 -46"), line, 2.2
    )  # fmt: skip
