"""Draws pictures with matplotlib, in the colours of the course: for slides, print and papers.

It knows shapes and nothing of kinds of picture. Imported only where a figure is made: a browser's
Python has no matplotlib.
"""

import dataclasses
import itertools
import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from matplotlib.axes import Axes
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.patches import BoxStyle, PathPatch
from matplotlib.path import Path as Outline
from matplotlib.transforms import Affine2D

from securebase.figures.colours import colours
from securebase.figures.course_figure import CourseFigure
from securebase.views import View
from securebase.views.shapes import (
    FONT,
    Mark,
    Marks,
    Path,
    Picture,
    Point,
    Rect,
    Shape,
    Text,
    mark_path,
)

_WIDTH: Final = 700.0
"""How wide a figure is, in the units of a picture."""
_POINTS: Final = 0.72
"""Points in a unit: seven inches are 504 points."""
_LETTER: Final = 0.66
"""Points in a unit of words: matplotlib's letters are wider than a page's."""
_MARGIN: Final = 20.0
_LINE: Final = 20.0  # from one line of words to the next
_GAP: Final = 12.0
_LETTERS: Final = 78  # in a line as wide as the figure


def figure_of(view: View) -> CourseFigure:
    """The picture of a view; ``figure.savefig("picture.svg")`` keeps it."""
    title = textwrap.fill(view.title, _LETTERS - 12)
    note = textwrap.fill(view.note, _LETTERS + 12)
    rows = [_Row(row) for row in _rows(view.pictures(_WIDTH))]
    top = _MARGIN + _height(title) + _GAP
    foot = _height(note) + _MARGIN
    height = top + sum(row.height + _GAP for row in rows) + foot
    inches = _POINTS / 72
    figure = CourseFigure(
        alt=". ".join(dict.fromkeys(picture.label for row in rows for picture in row.pictures)),
        above=(top - _GAP) * _POINTS,
        figsize=((_WIDTH + 2 * _MARGIN) * inches, height * inches),
    )
    figure.suptitle(title, y=1 - _MARGIN / height, va="top", weight="bold", size=12)
    if note:
        figure.supxlabel(note, y=_MARGIN / height, va="bottom", color=colours()["ink-soft"], size=9)
    for row in rows:
        row.draw(figure, top, height)
        top += row.height + _GAP
    return figure


def _rows(pictures: Sequence[Picture]) -> Iterable[list[Picture]]:
    """Pictures that may stand beside one another, and each of the others by itself."""
    for beside, group in itertools.groupby(pictures, lambda picture: picture.beside):
        row = list(group)
        yield from [row] if beside else ([picture] for picture in row)


class _Row:
    """Pictures beside one another, with words above and below them."""

    def __init__(self, pictures: list[Picture]) -> None:
        self._room = (_WIDTH - _GAP * 2 * (len(pictures) - 1)) / len(pictures)
        self.pictures = pictures
        letters = int(_LETTERS * self._room / _WIDTH)
        self._above = textwrap.fill(pictures[0].above, _LETTERS)
        self._heads = [
            textwrap.fill(": ".join(filter(None, (picture.heading, picture.detail))), letters)
            for picture in pictures
        ]
        self._keys = [self._key(picture, letters) for picture in pictures]
        self._head = _height(self._above) + max(map(_height, self._heads))
        self._drawn = max(picture.height for picture in pictures)
        key = max((lines[-1][1] for lines in self._keys if lines), default=-1)
        self.height = self._head + self._drawn + _LINE * (key + 1)

    def _key(self, picture: Picture, letters: int) -> list[tuple[float, int, str, Shape | None]]:
        """Where the words of a key stand: across, the line, the words, and their sample."""
        placed: list[tuple[float, int, str, Shape | None]] = []
        x, line = 0.0, 0
        for meaning in picture.key:
            wide = 34 + len(meaning.words) * FONT * 0.58
            if x and x + wide > self._room:
                x, line = 0.0, line + 1
            for words in textwrap.wrap(meaning.words, letters):
                placed.append((x, line, words, meaning.sample))
                line += meaning.sample is None
            x += wide
        return placed

    def draw(self, figure: Figure, top: float, height: float) -> None:
        """Draws into the figure, ``top`` units below its upper edge."""
        whole = _WIDTH + 2 * _MARGIN
        for place, picture in enumerate(self.pictures):
            left = _MARGIN + place * (self._room + 2 * _GAP)
            axes = figure.add_axes(
                (left / whole, 1 - (top + self.height) / height, self._room / whole,
                 self.height / height),
                xlim=(0, self._room), ylim=(self.height, 0), label=picture.label,
            )  # fmt: skip
            axes.axis("off")
            if place == 0:
                _words(axes, Text(self._above, 0, FONT, bold=True))
            head = _height(self._above)
            _words(axes, Text(self._heads[place], 0, head + FONT, bold=True))
            for shape in picture.shapes:
                _draw(axes, shape, (0, self._head))
            below = self._head + self._drawn
            for x, line, words, sample in self._keys[place]:
                y = below + _LINE * line
                _words(axes, Text(words, x + (20 if sample else 0), y + FONT + 2))
                if sample:
                    _draw(axes, sample, (x, y + 1))


def _height(words: str) -> float:
    return _LINE * (words.count("\n") + 1) if words else 0.0


def _draw(axes: Axes, shape: Shape, moved: Point) -> None:
    match shape:
        case Text():
            _words(axes, dataclasses.replace(shape, x=shape.x + moved[0], y=shape.y + moved[1]))
        case Rect(x=x, y=y, width=width, height=height, corner=corner):
            box = BoxStyle.Round(pad=0, rounding_size=corner) if corner else BoxStyle.Square(pad=0)
            _patch(axes, shape, box(x, y, width, height, 1), moved)
        case Path(pieces=pieces, closed=closed, rounded=rounded):
            for piece in pieces:
                way = _bent(piece) if rounded else _straight(piece, closed)
                _patch(axes, shape, way, moved)
        case Marks(mark=mark, places=places, radius=radius) if places:
            one = _outline(mark)
            each = [one.transformed(Affine2D().scale(radius).translate(*place)) for place in places]
            _patch(axes, shape, Outline.make_compound_path(*each), moved)


def _patch(axes: Axes, shape: Shape, way: Outline, moved: Point) -> None:
    colour = colours()
    dashes = tuple(float(part) / shape.thick for part in shape.dash.split())
    axes.add_patch(
        PathPatch(
            way.transformed(Affine2D().translate(*moved)),
            facecolor=to_rgba(colour[shape.fill], shape.opacity) if shape.fill else "none",
            edgecolor=colour[shape.stroke] if shape.stroke else "none",
            linewidth=shape.thick * _POINTS if shape.stroke else 0,
            # In widths of the line here, and in units in a picture.
            linestyle=(0, dashes) if dashes else "solid",
            joinstyle="round",
            capstyle="butt",
            clip_on=False,
        )
    )


def _outline(mark: Mark) -> Outline:
    way = mark_path(mark)
    if "a" in way:
        return Outline.unit_circle()
    parts = [float(part) for part in re.findall(r"-?[\d.]+", way)]
    corners = zip(itertools.accumulate(parts[::2]), itertools.accumulate(parts[1::2]), strict=True)
    return _straight(list(corners), True)


def _straight(points: Sequence[Point], closed: bool) -> Outline:
    return Outline([*points, points[0]], closed=True) if closed else Outline(points)


def _bent(points: Sequence[Point]) -> Outline:
    """Straight halfway to each point, with a bend around it."""
    vertices, codes = [points[0]], [Outline.MOVETO]
    for (x, y), (after_x, after_y) in itertools.pairwise(points[1:]):
        vertices += [(x, y), ((x + after_x) / 2, (y + after_y) / 2)]
        codes += [Outline.CURVE3, Outline.CURVE3]
    return Outline([*vertices, points[-1]], [*codes, Outline.LINETO])


def _words(axes: Axes, text: Text) -> None:
    for place, words in enumerate(text.words.splitlines()):
        axes.text(
            text.x, text.y + place * _LINE, words, color=colours()[text.fill or "ink"],
            size=(text.size or FONT) * _LETTER, weight="bold" if text.bold else "normal",
            ha={"start": "left", "middle": "center", "end": "right"}[text.anchor], va="baseline",
            parse_math=False,
        )  # fmt: skip
