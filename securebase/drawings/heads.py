"""Heads in three-quarter view and in profile, as they stand on their necks."""

from dataclasses import dataclass
from typing import Final, Literal

from securebase.drawings.hair import back_hair, front_hair
from securebase.drawings.line import Place, circle, fill, ink, inked
from securebase.drawings.people import Person

View = Literal["three-quarter", "profile"]
Eyes = Literal["open", "wide", "closed", "asleep", "down", "away", "up", "sleepy", "squeezed"]
Mouth = Literal[
    "soft", "smile", "laugh", "flat", "sad", "cry", "small-o", "sing", "yawn", "pressed"
]
Brows = Literal["rest", "up", "worried", "knit"]


@dataclass(frozen=True)
class Face:
    """What a face shows."""

    eyes: Eyes = "open"
    mouth: Mouth = "soft"
    brows: Brows = "rest"
    tears: bool = False
    flush: float = 0.2
    """How strongly the cheeks are coloured."""


@dataclass(frozen=True)
class _Measures:
    outline: list[tuple[float, float]]
    eyes: list[tuple[float, float, float]]
    """Where each is, and how wide its closed lid."""
    brow_above: float
    nose: str
    mouth: tuple[float, float, float]
    cheeks: list[tuple[float, float]]
    ear: tuple[float, float]
    corner: float = 0
    """How far down the one corner of a mouth in profile lies; above 0 is down."""


_MEASURES: Final[dict[tuple[bool, View], _Measures]] = {
    (False, "three-quarter"): _Measures(
        outline=[
            (-4, -52), (20, -49), (36, -33), (40, -10), (37, 5), (38, 18), (33, 34), (20, 46),
            (6, 49), (-8, 44), (-21, 33), (-30, 21), (-41, 10), (-48, -8), (-45, -29), (-28, -46),
        ],
        eyes=[(0, 8, 7.5), (26, 7, 6)],
        brow_above=13,
        nose="M16 7C17 12 21 16 20 19C19 22 15 22 12 20.5",
        mouth=(13, 33, 9),
        cheeks=[(-8, 21), (29, 20)],
        ear=(-25, 10),
    ),
    (False, "profile"): _Measures(
        outline=[
            (-4, -52), (18, -49), (32, -38), (38, -22), (39, -8), (38, 2), (42, 9), (48, 17),
            (46, 21), (40, 23), (39, 27), (41, 31), (39, 35), (39, 40), (36, 46), (27, 50), (10, 47), (-6, 41),
            (-20, 28), (-38, 16), (-47, 2), (-49, -14), (-43, -33), (-26, -47),
        ],
        eyes=[(24, 7, 6)],
        brow_above=13,
        nose="",
        mouth=(33, 32.5, 6.5),
        corner=-3,
        cheeks=[(16, 22)],
        ear=(-14, 10),
    ),
    (True, "three-quarter"): _Measures(
        outline=[
            (0, -50), (25, -45), (41, -28), (45, -6), (42, 8), (45, 22), (38, 38), (21, 47),
            (2, 48), (-17, 43), (-33, 31), (-43, 12), (-48, -8), (-43, -30), (-25, -45),
        ],
        eyes=[(2, 10, 8), (31, 9, 6.5)],
        brow_above=15,
        nose="M15 18C15 22 22 22 22 18",
        mouth=(17, 30, 7),
        cheeks=[(-4, 25), (35, 23)],
        ear=(-30, 14),
    ),
    (True, "profile"): _Measures(
        outline=[
            (0, -50), (25, -45), (41, -28), (46, -8), (43, 5), (42, 10), (47, 16), (44, 21),
            (42, 25), (44, 29), (41, 33), (40, 38), (31, 45), (14, 46), (-4, 41), (-26, 32),
            (-42, 16), (-49, -6), (-44, -30), (-25, -45),
        ],
        eyes=[(29, 9, 7)],
        brow_above=15,
        nose="",
        mouth=(37, 29, 5.5),
        corner=-2.5,
        cheeks=[(20, 25)],
        ear=(-14, 14),
    ),
}  # fmt: skip


# In profile the ear shows under a bob, too, but a corner of one only looks like a slip of the pen.
_OVER_THE_EARS: Final = ("headscarf", "long", "bob", "plait")


def head(person: Person, at: Place, face: Face, view: View = "three-quarter") -> str:
    """A head with its hair; ``at`` is its middle, and its ``size`` is a hundredth of its height."""
    measures = _MEASURES[person.is_baby, view]
    return "".join(
        [
            inked(at.curve(measures.outline), person.tone),
            *_cheeks(measures, person, at, face),
            _beard(person, at, view) if person.beard else "",
            *(_eye(eye, person, at, face, measures.brow_above) for eye in measures.eyes),
            ink(at.path(measures.nose), person.line, 2.2) if measures.nose else "",
            _mouth(measures, person, at, face),
            _lines(measures, at) if person.lined else "",
            "" if person.hair in _OVER_THE_EARS else _ear(measures.ear, person, at),
            front_hair(person, at, view),
            _glasses(measures, at, view) if person.glasses else "",
        ]
    )


def behind(person: Person, at: Place) -> str:
    """The hair that falls behind the neck; it is drawn before the body."""
    return back_hair(person, at)


def neck(person: Person, at: Place, to: tuple[float, float], wide: float = 34) -> str:
    """From under the head to ``to``, the pit of the throat in the picture."""
    x, y = at.point((-8, 16))
    half = wide * at.size / 2
    bend = to[1] - (to[1] - y) * 0.35
    left = f"M{x - half:.1f} {y:.1f}C{x - half:.1f} {bend:.1f} {to[0] - half * 1.1:.1f} {bend:.1f}"
    right = f"C{to[0] + half * 1.1:.1f} {bend:.1f} {x + half:.1f} {bend:.1f} {x + half:.1f} {y:.1f}"
    return inked(
        f"{left} {to[0] - half * 1.7:.1f} {to[1]:.1f}L{to[0] + half * 1.7:.1f} {to[1]:.1f}{right}",
        person.shade,
    )


def _cheeks(measures: _Measures, person: Person, at: Place, face: Face) -> list[str]:
    wide = 9.5 if person.is_baby else 8.5
    strong = face.flush + (0.12 if person.skin > 3 else 0)
    return [
        fill(at.path(circle(x, y, wide * (0.75 if x > 25 else 1), wide)), "blush", strong)
        for x, y in measures.cheeks
    ]


def _eye(
    eye: tuple[float, float, float], person: Person, at: Place, face: Face, above: float
) -> str:
    x, y, half = eye
    drawn = ""
    grown = 1.15 if person.is_baby else 1
    if face.eyes in ("open", "wide", "away", "up"):
        radius = (4.4 if face.eyes == "wide" else 3.5) * grown
        aside, lift = {"away": (3.5, 0.0), "up": (2.0, -2.5)}.get(face.eyes, (0.0, 0.0))
        drawn = fill(
            at.path(circle(x + aside, y + lift, radius * 0.92, radius * 1.12)), person.line
        )
        if at.size > 1.25:
            drawn += fill(at.path(circle(x + aside + 1.3, y + lift - 1.6, radius * 0.28)), "white")
    elif face.eyes == "sleepy":
        drawn = fill(at.path(circle(x, y + 3.6, 3.2, 2.6)), person.line)
        drawn += ink(at.path(f"M{x - half} {y + 1}C{x - 3} {y + 3.5} {x + 3} {y + 3.5} {x + half} {y + 1}"), person.line, 2.2)  # fmt: skip
    elif face.eyes == "down":
        # The lid comes down over what looks down from under it.
        drawn = fill(at.path(circle(x + 0.5, y + 4.2, 3.1 * grown, 2.5 * grown)), person.line)
        drawn += ink(at.path(f"M{x - half} {y + 1}C{x - 4} {y + 3.4} {x + 3} {y + 3.8} {x + half} {y + 2}"), person.line, 2.4)  # fmt: skip
    elif face.eyes == "squeezed":
        drawn = ink(at.path(f"M{x - half} {y + 3}C{x - 4} {y - 3} {x + 4} {y - 3} {x + half} {y + 3}"), person.line)  # fmt: skip
    else:
        drawn = ink(at.path(f"M{x - half} {y}C{x - 4} {y + 5} {x + 4} {y + 5} {x + half} {y}"), person.line)  # fmt: skip
    # The inner end is the one that is nearer to the nose; above 0 is down.
    inner, outer = {"rest": (0, 0), "up": (-4, -4), "worried": (-5, 2), "knit": (3.5, -1)}[face.brows]  # fmt: skip
    left, right = (outer, inner) if x < 20 else (inner, outer)
    up = y - above
    brow = at.path(
        f"M{x - half} {up + 2 + left}C{x - half / 3} {up - 2 + left} {x + half / 3} "
        f"{up - 2 + right} {x + half} {up + 2 + right}"
    )
    thin = person.is_baby or person.hair_colour in ("fair", "grey")
    light = f"{person.brow}-line" if thin else person.brow
    drawn += ink(brow, light if person.skin < 4 or person.hair_colour == "grey" else "deep", 2.2)
    if face.tears:
        drawn += fill(at.path(f"M{x} {y + 8}C{x + 6} {y + 15} {x + 4} {y + 20} {x} {y + 20}C{x - 4} {y + 20} {x - 6} {y + 15} {x} {y + 8}Z"), "tear")  # fmt: skip
    return drawn


def _mouth(measures: _Measures, person: Person, at: Place, face: Face) -> str:
    x, y, half = measures.mouth
    left, right = x - half, x + half
    opened = {
        "laugh": f"M{left} {y - 3}C{x - 3} {y - 1} {x + 3} {y - 1} {right} {y - 3}C{x + half * 0.7} {y + 9} {x - half * 0.7} {y + 9} {left} {y - 3}Z",
        "cry": f"M{left} {y + 6}C{left} {y - 8} {right} {y - 8} {right} {y + 6}C{x + 3} {y + 9} {x - 3} {y + 9} {left} {y + 6}Z",
        "small-o": circle(x, y + 1, 3.4, 4.2),
        "sing": circle(x, y + 1, 4.6, 4),
        "yawn": circle(x, y + 3, 6.2, 8.6),
    }  # fmt: skip
    if face.mouth in opened:
        return inked(at.path(opened[face.mouth]), "mouth")
    deep = {"soft": (0, 3.6), "smile": (-2.5, 6), "flat": (0, 0), "pressed": (1, -2), "sad": (4, -2.5)}[face.mouth]  # fmt: skip
    if face.mouth in ("flat", "pressed"):
        left, right = left + 2, right - 2
    pale = person.beard and person.skin > 3
    return ink(
        at.path(f"M{left} {y + deep[0] + measures.corner}C{x - half * 0.5} {y + deep[1] + measures.corner / 2} {x + half * 0.5} {y + deep[1] * 0.6 if measures.corner else y + deep[1]} {right} {y if measures.corner else y + deep[0]}"),
        f"{person.tone}" if pale else person.line,
    )  # fmt: skip


def _ear(ear: tuple[float, float], person: Person, at: Place) -> str:
    x, y = ear
    outer = f"M{x + 6} {y - 8}C{x - 2} {y - 14} {x - 11} {y - 8} {x - 9} {y + 1}C{x - 8} {y + 9} {x - 1} {y + 14} {x + 5} {y + 8}Z"  # fmt: skip
    rim = f"M{x + 6} {y - 8}C{x - 2} {y - 14} {x - 11} {y - 8} {x - 9} {y + 1}C{x - 8} {y + 9} {x - 1} {y + 14} {x + 5} {y + 8}"  # fmt: skip
    return (
        fill(at.path(outer), person.tone)
        + ink(at.path(rim), width=2.4)
        + ink(
            at.path(f"M{x + 2} {y - 5}C{x - 5} {y - 6} {x - 5} {y + 2} {x - 1} {y + 4}"), width=1.6
        )
    )


def _glasses(measures: _Measures, at: Place, view: View) -> str:
    lenses = [(x, y + 1, half + 3.5) for x, y, half in measures.eyes]
    drawn = [ink(at.path(circle(x, y, wide, 9.5)), width=2.2) for x, y, wide in lenses]
    x, y, wide = lenses[0]
    if view == "three-quarter":
        far_x, far_y, far_wide = lenses[1]
        drawn.append(ink(at.path(f"M{x + wide} {y - 2}Q{(x + wide + far_x - far_wide) / 2} {y - 5} {far_x - far_wide} {far_y - 2}"), width=2.2))  # fmt: skip
    drawn.append(ink(at.path(f"M{x - wide} {y - 2}L{measures.ear[0] + 3} {y - 4}"), width=2.2))
    return "".join(drawn)


def _beard(person: Person, at: Place, view: View) -> str:
    if view == "profile":
        d = "M-10 12C-6 24 12 24 22 25C28 23 34 25 39 28C40 32 42 42 38 48C32 56 16 56 2 49C-10 42 -18 30 -18 20Z"
    else:
        d = "M-20 12C-16 24 -10 27 0 26C8 22 20 22 27 26C32 25 36 20 38 14C39 26 38 36 30 45C22 54 6 55 -6 48C-18 41 -26 32 -28 20Z"
    return inked(at.path(d), person.hair_colour)


def _lines(measures: _Measures, at: Place) -> str:
    x, y, half = measures.eyes[0]
    return ink(
        at.path(f"M{x - half - 3} {y - 2}L{x - half - 8} {y - 5}M{x - half - 3} {y + 2}L{x - half - 8} {y + 3}"),
        width=1.5, opacity=0.6,
    )  # fmt: skip
