"""What stands round people: seats, windows, a lamp, a cot. A few lines each."""

from securebase.drawings.line import WHOLE, Place, circle, fill, ink, inked


def box(x: float, y: float, wide: float, tall: float, corner: float = 12) -> str:
    """A rectangle with soft corners, as a path."""
    right, bottom, c = x + wide, y + tall, min(corner, wide / 2, tall / 2)
    return (
        f"M{x + c} {y}L{right - c} {y}Q{right} {y} {right} {y + c}L{right} {bottom - c}"
        f"Q{right} {bottom} {right - c} {bottom}L{x + c} {bottom}Q{x} {bottom} {x} {bottom - c}"
        f"L{x} {y + c}Q{x} {y} {x + c} {y}Z"
    )


def floor(y: float, colour: str = "sand", width: float = 640, height: float = 400) -> str:
    """The floor from ``y`` down."""
    return fill(
        f"M0 {y}Q{width / 2} {y - 8} {width} {y}L{width} {height}L0 {height}Z", colour, 0.55
    )


def rug(x: float, y: float, wide: float, tall: float, colour: str = "plum") -> str:
    """A round rug, seen a little from above."""
    return fill(circle(x, y, wide, tall), colour, 0.3) + ink(
        circle(x, y, wide - 14, tall - 6), "white", 3, 0.6
    )


def sofa(x: float, y: float, wide: float, cloth: str = "slate", tall: float = 260, *, is_behind: bool = False) -> str:  # fmt: skip
    """Back and arms of a sofa or an armchair; whoever sits on it is drawn after it.

    Seen from behind, with ``is_behind``, it has no arms.
    """
    shade = f"{cloth}-shade"
    back = f"M{x + 18} {y + tall}L{x + 14} {y + 60}Q{x + 14} {y} {x + 70} {y}L{x + wide - 70} {y}Q{x + wide - 14} {y} {x + wide - 14} {y + 60}L{x + wide - 18} {y + tall}Z"
    if is_behind:
        return inked(back, cloth) + ink(f"M{x + 50} {y + 30}L{x + 46} {y + tall - 30}", shade, 2.4)
    return (
        inked(back, cloth)
        + ink(f"M{x + 60} {y + 22}Q{x + wide / 2} {y + 14} {x + wide - 60} {y + 22}", shade, 2.4)
        + inked(box(x - 16, y + 120, 64, tall - 100, 28), shade)
        + inked(box(x + wide - 48, y + 120, 64, tall - 100, 28), shade)
    )


def window(x: float, y: float, wide: float, tall: float, *, night: bool = False, curtain: str = "") -> str:  # fmt: skip
    """A window, with a curtain at its right side if one is named."""
    pane = box(x, y, wide, tall, 10)
    drawn = inked(pane, "night" if night else "sky")
    if night:
        drawn += fill(circle(x + wide * 0.62, y + tall * 0.32, 13), "moon")
        drawn += fill(circle(x + wide * 0.62 + 6, y + tall * 0.32 - 4, 11), "night")
    else:
        drawn += fill(f"M{x + 3} {y + tall - 4}L{x + 3} {y + tall * 0.72}C{x + wide * 0.3} {y + tall * 0.5} {x + wide * 0.5} {y + tall * 0.86} {x + wide - 3} {y + tall * 0.62}L{x + wide - 3} {y + tall - 4}Z", "moss", 0.55)  # fmt: skip
    drawn += ink(
        f"M{x + wide / 2} {y}L{x + wide / 2} {y + tall}M{x} {y + tall / 2}L{x + wide} {y + tall / 2}"
    )
    if curtain:
        right, low = x + wide + 18, y + tall + 34
        drawn += inked(f"M{right - 62} {y - 14}L{right + 6} {y - 14}Q{right - 2} {y + tall / 2} {right + 4} {low}L{right - 46} {low}Q{right - 40} {y + tall * 0.6} {right - 62} {y - 14}Z", curtain)  # fmt: skip
        drawn += ink(f"M{right - 40} {y}Q{right - 28} {y + tall / 2} {right - 30} {low - 8}M{right - 16} {y}Q{right - 14} {y + tall / 2} {right - 14} {low - 8}", f"{curtain}-shade", 2.4)  # fmt: skip
    return drawn


def lamp(x: float, y: float, foot: float) -> str:
    """A standing lamp with its light."""
    return (
        fill(circle(x, y + 20, 96, 88), "moon", 0.28)
        + ink(f"M{x} {y + 30}L{x} {foot}M{x - 22} {foot}L{x + 22} {foot}", width=4)
        + inked(
            f"M{x - 18} {y - 22}L{x + 18} {y - 22}L{x + 34} {y + 30}L{x - 34} {y + 30}Z", "gold"
        )
    )


def cot_back(x: float, y: float, wide: float, tall: float) -> str:
    """The far side of a cot, and its mattress."""
    return (
        inked(box(x, y, wide, 12, 6), "wood")
        + _bars(x, y + 12, wide, tall - 30)
        + inked(box(x + 6, y + tall - 46, wide - 12, 26, 12), "white")
    )


def cot_front(x: float, y: float, wide: float, tall: float) -> str:
    """The near side of a cot: low bars, so that one sees who lies in it."""
    return (
        inked(box(x, y + tall - 26, wide, 16, 6), "wood")
        + inked(box(x - 8, y - 10, 14, tall + 26, 6), "wood")
        + inked(box(x + wide - 6, y - 10, 14, tall + 26, 6), "wood")
    )


def _bars(x: float, y: float, wide: float, tall: float) -> str:
    count = max(2, round(wide / 26))
    step = wide / count
    lines = "".join(f"M{x + step * place:.0f} {y}L{x + step * place:.0f} {y + tall}" for place in range(1, count))  # fmt: skip
    return ink(lines, "wood", 5)


def block(x: float, y: float, size: float, colour: str, tilt: float = 0) -> str:
    """A toy block."""
    at = Place(x, y, size, tilt)
    return inked(at.path("M-14 -14L14 -14L14 14L-14 14Z"), colour) + inked(
        at.path("M-14 -14L-8 -21L20 -21L14 -14Z"), f"{colour}-shade"
    )


def cup(x: float, y: float, colour: str = "brick", tilt: float = 0, size: float = 1) -> str:
    """A beaker with two handles."""
    at = Place(x, y, size, tilt)
    return (
        ink(at.path("M-16 -6C-30 -8 -30 10 -14 10M16 -6C30 -8 30 10 14 10"), width=4)
        + inked(at.path("M-17 -18L17 -18L13 20Q0 24 -13 20Z"), colour)
        + ink(at.path("M-16 -8L16 -8"), f"{colour}-shade", 2.4)
    )


def notes(x: float, y: float, size: float = 1) -> str:
    """Two notes of a tune that is hummed."""
    at = Place(x, y, size)
    return "".join(
        fill(at.path(circle(dx, dy, 5.5, 4.4)), "ink")
        + ink(at.path(f"M{dx + 5} {dy}L{dx + 5} {dy - 22}Q{dx + 8} {dy - 14} {dx + 14} {dy - 13}"))
        for dx, dy in ((0, 0), (28, -16))
    )


def bottle(x: float, y: float, tilt: float, size: float = 1) -> str:
    """A baby's bottle; its teat points up where ``tilt`` is 0."""
    at = Place(x, y, size, tilt)
    return (
        inked(at.path("M-6 -28C-6 -40 -2 -44 0 -44C2 -44 6 -40 6 -28Z"), "gold")
        + inked(at.path("M-13 -28L13 -28L13 -20L-13 -20Z"), "slate")
        + inked(at.path("M-13 -20L13 -20Q16 8 13 34Q0 40 -13 34Q-16 8 -13 -20Z"), "white")
        + ink(at.path("M2 -8L10 -8M2 4L10 4M2 16L10 16"), "slate", 2)
    )


def picture_frame(x: float, y: float) -> str:
    """A picture on the wall."""
    return inked(box(x, y, 62, 50, 4), "white") + fill(
        WHOLE.path(f"M{x + 9} {y + 41}L{x + 9} {y + 33}C{x + 22} {y + 15} {x + 30} {y + 36} {x + 53} {y + 22}L{x + 53} {y + 41}Z"), "teal", 0.7
    )  # fmt: skip
