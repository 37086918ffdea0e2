"""Lines and soft shapes by hand: points and poses in, SVG out."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]

_COMMAND = re.compile(r"([MLCQZ])([^MLCQZ]*)")
_NUMBER = re.compile(r"-?\d*\.?\d+")
LINE = 2.8
"""How thick the ink is, in units of the picture."""


@dataclass(frozen=True)
class Place:
    """Where a part of a picture stands: moved to ``x``, ``y``, turned by ``tilt`` degrees.

    A part is drawn in units of its own; ``size`` is how many units of the picture one of them is.
    It is drawn facing right, and ``facing=-1`` turns it round.
    """

    x: float = 0
    y: float = 0
    size: float = 1
    tilt: float = 0
    facing: int = 1

    def point(self, at: Point) -> Point:
        """A place of the part, in the picture."""
        turned = math.radians(self.tilt)
        x, y = at[0] * self.size * self.facing, at[1] * self.size
        return (
            self.x + x * math.cos(turned) - y * math.sin(turned),
            self.y + x * math.sin(turned) + y * math.cos(turned),
        )

    def path(self, d: str) -> str:
        """The part's path (absolute, of M, L, C, Q and Z) in the picture."""
        return "".join(self._command(*found) for found in _COMMAND.findall(d))

    def curve(self, points: Sequence[Point], *, closed: bool = True) -> str:
        """A soft line through points, as a path in the picture."""
        return curve([self.point(point) for point in points], closed=closed)

    def _command(self, letter: str, rest: str) -> str:
        numbers = [float(number) for number in _NUMBER.findall(rest)]
        points = zip(numbers[::2], numbers[1::2], strict=True)
        return letter + _numbers(*(self.point(point) for point in points))


WHOLE = Place()
"""The picture itself."""


def curve(points: Sequence[Point], *, closed: bool = True) -> str:
    """A soft line through the points (Catmull-Rom, as Bézier curves)."""
    count = len(points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[min(max(index, 0), count - 1)]

    parts = [f"M{_numbers(points[0])}"]
    for index in range(count if closed else count - 1):
        before, start, end, after = (at(index + step) for step in (-1, 0, 1, 2))
        leave = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        arrive = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        parts.append(f"C{_numbers(leave, arrive, end)}")
    return "".join(parts) + ("Z" if closed else "")


def limb(
    spine: Sequence[Point], widths: Sequence[float], colour: str, *, is_open: bool = True
) -> str:
    """A sleeve or a leg along places, ``widths`` thick at each, bent and round at those between.

    Where it begins its ink is open, so that an arm grows out of its shoulder; ``is_open=False``
    closes it.
    """
    parts = [
        _band(*ends) for ends in zip(spine[:-1], spine[1:], widths[:-1], widths[1:], strict=True)
    ]
    if is_open:
        (x, y), (to_x, to_y) = spine[0], spine[1]
        # Only as far as the round ends of the ink reach: more would wipe out the outline under it.
        back = LINE / (math.hypot(to_x - x, to_y - y) or 1)
        begun = (x - (to_x - x) * back, y - (to_y - y) * back)
        inside = "".join([_band(begun, spine[1], widths[0], widths[1]), *parts[1:]])
        return ink("".join(parts), width=2 * LINE) + fill(inside, colour)
    cap = circle(*spine[0], widths[0] / 2)
    drawn = ink("".join([cap, *parts]), width=2 * LINE)
    return drawn + fill("".join(parts), colour) + fill(WHOLE.path(cap), colour)


def _band(start: Point, end: Point, thick: float, thick_end: float) -> str:
    """A tapering band, open where it begins and round where it ends."""
    along = math.hypot(end[0] - start[0], end[1] - start[1]) or 1
    over = ((end[0] - start[0]) / along, (end[1] - start[1]) / along)
    across = (-over[1], over[0])
    a, b = thick / 2, thick_end / 2

    def at(point: Point, side: float, on: float = 0) -> Point:
        return (
            point[0] + across[0] * side + over[0] * on,
            point[1] + across[1] * side + over[1] * on,
        )

    bow = b * 1.3
    return (
        f"M{_numbers(at(start, a))}L{_numbers(at(end, b))}"
        f"C{_numbers(at(end, b, bow), at(end, -b, bow), at(end, -b))}L{_numbers(at(start, -a))}"
    )


def circle(x: float, y: float, across: float, down: float | None = None) -> str:
    """An ellipse as a path that a :class:`Place` can turn."""
    tall = across if down is None else down
    a, b = across * 0.5523, tall * 0.5523
    return (
        f"M{x - across} {y}C{x - across} {y - b} {x - a} {y - tall} {x} {y - tall}"
        f"C{x + a} {y - tall} {x + across} {y - b} {x + across} {y}"
        f"C{x + across} {y + b} {x + a} {y + tall} {x} {y + tall}"
        f"C{x - a} {y + tall} {x - across} {y + b} {x - across} {y}Z"
    )


def fill(d: str, colour: str, opacity: float = 1) -> str:
    """A shape without ink."""
    faint = "" if opacity == 1 else f' opacity="{opacity:g}"'
    return f'<path class="f-{colour}"{faint} d="{d}"/>'


def inked(d: str, colour: str) -> str:
    """A shape in a colour, with its line of ink."""
    return f'<path class="f-{colour} ink" d="{d}"/>'


def ink(d: str, colour: str = "ink", width: float = LINE, opacity: float = 1) -> str:
    """A line."""
    faint = "" if opacity == 1 else f' opacity="{opacity:g}"'
    thick = "" if width == LINE else f' stroke-width="{width:g}"'
    return f'<path class="s-{colour}"{thick}{faint} d="{d}"/>'


def _numbers(*points: Point) -> str:
    text = ""
    for number in (number for point in points for number in point):
        shown = f"{round(number, 1) + 0:g}"
        text += shown if not text or shown.startswith("-") else f" {shown}"
    return text
