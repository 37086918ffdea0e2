"""What a picture is made of: shapes in units of which words are :data:`FONT` tall, y downwards.

What draws them knows nothing of kinds of picture: ``securebase/figures/svg.py`` and
``securebase/figures/matplotlib_figure.py``.
"""

import functools
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any, Final, Literal

FONT: Final = 14.0
"""How tall words are."""
WIDTH: Final = 360.0
"""How wide a picture is that reads on a phone and on paper."""

Point = tuple[float, float]
Mark = Literal["circle", "triangle", "square", "diamond"]
"""The mark of a pattern: secure, avoidant, resistant, disorganised."""

# The front end's own marks (frontend/src/charts/marks.js), which its build writes for Python.
_MARKS: Final = File(__file__).parents[1] / "static" / "figures" / "marks.json"


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How a shape is painted: in colours by their names in the theme, or in none."""

    fill: str | None = None
    stroke: str | None = None
    thick: float = 1.0
    dash: str = ""
    """Lengths of a dash and of a gap, in turn; empty for a whole line."""
    opacity: float = 1.0
    """Of what it is filled with."""


@dataclass(frozen=True)
class Rect(Shape):
    """A rectangle from its top left corner; ``corner`` is the radius of its corners."""

    x: float
    y: float
    width: float
    height: float
    corner: float = 0.0


@dataclass(frozen=True)
class Path(Shape):
    """Points joined by straight lines, in one or more pieces.

    ``rounded`` leads straight halfway to each point and bends around it.
    """

    pieces: tuple[tuple[Point, ...], ...]
    closed: bool = False
    rounded: bool = False


@dataclass(frozen=True)
class Marks(Shape):
    """The same mark around each place; marks of one radius cover about the same area."""

    mark: Mark
    places: tuple[Point, ...]
    radius: float


@dataclass(frozen=True)
class Text(Shape):
    """Words whose baseline starts, ends or has its middle at a place; drawn in ``fill``."""

    words: str
    x: float
    y: float
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False
    size: float | None = None
    """How tall; None: as the picture's other words."""


@dataclass(frozen=True)
class Meaning:
    """What a sample, drawn in a box of 16 units, stands for; None where words say it all."""

    words: str
    sample: Shape | None = None


@dataclass(frozen=True, kw_only=True)
class Picture:
    """Shapes in a box, with words above and below it.

    ``label`` names it to those who do not see it. ``above`` is the heading of one of several
    pictures; ``heading``, with its ``detail``, names a group in a picture. ``key`` stands below:
    what its marks mean, and how many they are. ``beside``: it may stand beside others that may.
    """

    width: float
    height: float
    label: str
    shapes: tuple[Shape, ...]
    above: str = ""
    heading: str = ""
    detail: str = ""
    key: tuple[Meaning, ...] = ()
    beside: bool = False
    font: float = FONT


def line(points: Iterable[Point], stroke: str, **paint: float | str) -> Path:
    """A line through points."""
    return Path((tuple(points),), stroke=stroke, **paint)  # type: ignore[arg-type]


def wide(words: str) -> float:
    """About how wide bold words are."""
    return len(words) * FONT * 0.6


def mark_path(mark: Mark) -> str:
    """The ``d`` of a mark of radius 1 around 0: an ``M``, then ``a`` or ``l``, and ``z``."""
    path: str = _marks()["marks"][mark]
    return path


def mark_of(pattern: str) -> Mark:
    """The mark of a pattern, which is named as in the theme."""
    mark: Mark = _marks()["patterns"][pattern]
    return mark


@functools.cache
def _marks() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_MARKS.read_text(encoding="utf-8"))
    return found


_ACROSS: Final = 10
_DOT: Final = 20.0


def dot_square(count: int, of: int, colour: str, label: str, *told: Meaning) -> Picture:
    """So many of ``of`` dots are full, the others rings, so that nothing hangs on colour."""
    places = tuple(
        ((place % _ACROSS + 0.5) * _DOT, (place // _ACROSS + 0.5) * _DOT) for place in range(of)
    )
    return Picture(
        width=_ACROSS * _DOT,
        height=-(-of // _ACROSS) * _DOT,
        label=label,
        shapes=(
            Marks("circle", places[:count], 7, fill=colour, stroke=colour, thick=1.5),
            Marks("circle", places[count:], 7, stroke="control-line", thick=1.5),
        ),
        key=told,
        beside=True,
    )
