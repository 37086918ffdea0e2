"""Ranges on one axis, as a still picture and as a matplotlib figure."""

from __future__ import annotations

import math
from typing import Any, Final

from markupsafe import Markup

from securebase.activities.explorer.spec_counted import RangesSpec
from securebase.figures.colours import colours, css
from securebase.figures.picture import MATPLOTLIB_MARKS, WIDTH, mark_path, picture
from securebase.figures.svg import element, text
from securebase.views.tables import decoded

_ROW: Final = 72  # a row: two lines of words, and the range below them
_WORDS: Final = 38  # the height of the words
_BAND: Final = 54  # from the top of a row to the middle of its range
_EDGE: Final = 20  # room for a mark or a number at an end of the axis
_CENTRE: Final = 2.2
LARGEST: Final = 15.0
"""The radius of the mark with most weight; the area of the others is in proportion."""


def radius(weight: int, most: int, largest: float = LARGEST) -> float:
    """The radius of a mark whose area is to the largest one's as its weight is."""
    return largest * math.sqrt(weight / most)


def ranges_svg(layout: RangesSpec, series: list[list[int]], title: str) -> Markup:
    """A row below the other: name and number, who was counted, and the range on its track."""
    axis = layout.value
    lows, highs, *marks = (decoded(axis, numbers) for numbers in series)
    most = max(row.weight for row in layout.rows) or 1

    def x(value: float) -> float:
        part = (value - axis.minimum) / (axis.maximum - axis.minimum)
        return _EDGE + (WIDTH - 2 * _EDGE) * part

    bottom = _ROW * len(layout.rows)
    drawn = [
        _grid(x(tick.at), len(layout.rows))
        + text(tick.text, x(tick.at), bottom + 18, text_anchor="middle")
        for tick in axis.ticks
    ]
    for place, row in enumerate(layout.rows):
        top = _ROW * place
        y = top + _BAND
        drawn.append(_words(row.label, row.detail, row.told, top))
        if marks:
            at = mark_path(layout.mark, x(marks[0][place]), y, radius(row.weight, most))
            drawn.append(
                element(
                    "path",
                    d=at,
                    fill=css(layout.colour),
                    fill_opacity="0.25",
                    stroke=css(layout.colour),
                )
            )
            centre = mark_path("circle", x(marks[0][place]), y, _CENTRE)
            drawn.append(element("path", d=centre, fill=css(layout.colour)))
        drawn.append(
            element(
                "path",
                d=f"M{x(lows[place]):.1f} {y}H{x(highs[place]):.1f}"
                f"M{x(lows[place]):.1f} {y - 5}v10M{x(highs[place]):.1f} {y - 5}v10",
                fill="none",
                stroke=css(layout.colour),
                stroke_width=2.25 if marks else 5,
            )
        )
    drawn.append(text(axis.label, WIDTH / 2, bottom + 37, text_anchor="middle"))
    return picture(bottom + 44, title, *drawn)


def _words(label: str, detail: str, told: str, top: float) -> Markup:
    name = text(label, 0, top + 15, font_weight="600")
    number = text(told, WIDTH, top + 15, font_weight="600", text_anchor="end")
    return name + number + text(detail, 0, top + 31, fill=css("ink-soft"), font_size=12.5)


def _grid(x: float, rows: int) -> Markup:
    """A line of the axis, which leaves out the words of every row."""
    pieces = "".join(f"M{x:.1f} {_ROW * row + _WORDS}v{_ROW - _WORDS}" for row in range(rows))
    return element("path", d=pieces, fill="none", stroke=css("line"))


def ranges_height(layout: RangesSpec) -> float:
    """How tall the figure is, inches."""
    return 0.45 * len(layout.rows) + 0.8


def draw_ranges(axes: Any, layout: RangesSpec, series: list[list[int]]) -> None:
    """Draws into the axes of a matplotlib figure."""
    axis, colour = layout.value, colours()[layout.colour]
    lows, highs, *marks = (decoded(axis, numbers) for numbers in series)
    rows = range(len(layout.rows))
    most = max(row.weight for row in layout.rows) or 1
    axes.hlines(rows, lows, highs, color=colour, linewidth=1.8 if marks else 5)
    if marks:
        sizes = [(2 * radius(row.weight, most, 11)) ** 2 for row in layout.rows]
        axes.scatter(
            marks[0], rows, s=sizes, facecolors=f"{colour}40", edgecolors=colour,
            marker=MATPLOTLIB_MARKS[layout.mark], clip_on=False,
        )  # fmt: skip
    if marks:
        axes.scatter(marks[0], rows, s=16, color=colour, zorder=3)
    for row in rows:
        axes.annotate(
            layout.rows[row].told, (axis.maximum, row), (8, 0), textcoords="offset points",
            va="center", weight="bold", color=colours()["ink"], annotation_clip=False,
        )  # fmt: skip
    axes.set_yticks(rows, [f"{row.label}\n{row.detail}" for row in layout.rows], fontsize=8)
    axes.set_xticks([tick.at for tick in axis.ticks], [tick.text for tick in axis.ticks])
    axes.set_xlim(axis.minimum, axis.maximum)
    axes.set_ylim(len(layout.rows) - 0.4, -0.6)
    axes.grid(axis="x", color=colours()["line"], linewidth=0.8)
    axes.set_axisbelow(True)
    axes.set_xlabel(axis.label, color=colours()["ink-soft"])
