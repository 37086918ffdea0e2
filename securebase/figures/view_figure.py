"""A view as a matplotlib figure, in the colours of the course: for slides, print and papers.

Imported only where a figure is made: a browser's Python has no matplotlib.
"""

from __future__ import annotations

import io
import textwrap
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from securebase.activities.explorer import spec as specs
from securebase.figures.colours import colours
from securebase.figures.plan_figure import draw_plan
from securebase.figures.view_ranges import draw_ranges, ranges_height
from securebase.figures.view_scatter import draw_scatter
from securebase.figures.view_svg import spread
from securebase.figures.view_unit_dots import draw_unit_dots, unit_dots_height
from securebase.views import View
from securebase.views.axis import number_told
from securebase.views.tables import decoded, line_values, series_count

_WIDTH = 7.0  # inches
_HEIGHTS = {
    "time-lines": 3.6,
    "curves": 3.4,
    "moments": 1.1,
    "icon-field": 3.0,
    "scatter": 3.4,
    "plan": 4.6,
}
_ROW = 0.42  # inches a bar
_ACROSS = 10  # dots in a row

Lines = specs.TimeLinesSpec | specs.CurvesSpec


class ViewFigure(Figure):
    """A figure that a notebook shows without pyplot, which would keep it in memory."""

    def _repr_png_(self) -> bytes:
        file = io.BytesIO()
        self.savefig(file, format="png", dpi=150)
        return file.getvalue()


def figure_of(view: View) -> Figure:
    """The picture of a view; ``figure.savefig("picture.svg")`` keeps it."""
    parts = _parts(view)
    heights = [_height(layout, series) for _, layout, series in parts] or [0.1]
    figure = ViewFigure(
        figsize=(_WIDTH, sum(heights) + 1.1), layout="constrained", facecolor=colours()["paper"]
    )
    figure.suptitle(view.title, color=colours()["ink"], weight="bold", size=12, wrap=True)
    if view.note:
        figure.supxlabel(view.note, color=colours()["ink-soft"], size=9, wrap=True)
    grid = figure.subplots(len(heights), 1, squeeze=False, height_ratios=heights)
    for axes, (heading, layout, series) in zip(grid[:, 0], parts, strict=False):
        _draw(axes, layout, series)
        axes.set_title(textwrap.fill(heading, 68), size=10, color=colours()["ink"], loc="left")
    if not parts:
        grid[0, 0].axis("off")
    return figure


def _parts(view: View) -> list[tuple[str, Any, list[list[int]]]]:
    """Each single picture with its heading and its series."""
    layout, series = view.layout(), view.series()
    if isinstance(layout, specs.ImpossibleSpec):
        return []
    if not isinstance(layout, specs.PanelsSpec):
        return [("", layout, series)]
    parts = []
    first = 0
    for panel in layout.panels:
        last = first + series_count(panel.layout)
        parts.append((panel.heading, panel.layout, series[first:last]))
        first = last
    return parts


def _height(layout: Any, series: list[list[int]]) -> float:
    match layout:
        case specs.BarsSpec():
            return _ROW * len(layout.labels) + 0.6
        case specs.RangesSpec():
            return ranges_height(layout)
        case specs.UnitDotsSpec():
            return unit_dots_height(series)
        case _:
            return _HEIGHTS[layout.kind]


def _draw(axes: Axes, layout: Any, series: list[list[int]]) -> None:
    axes.set_facecolor(colours()["paper"])
    axes.tick_params(colors=colours()["ink"], length=0)
    axes.spines[:].set_visible(False)
    match layout:
        case specs.TimeLinesSpec() | specs.CurvesSpec():
            _lines(axes, layout, series)
        case specs.BarsSpec():
            _bars(axes, layout, series[0])
        case specs.IconFieldSpec():
            _icon_field(axes, layout, series[0])
        case specs.MomentsSpec():
            _moments(axes, layout, series[0])
        case specs.RangesSpec():
            draw_ranges(axes, layout, series)
        case specs.UnitDotsSpec():
            draw_unit_dots(axes, layout, series)
        case specs.ScatterSpec():
            draw_scatter(axes, layout, series)
        case specs.PlanSpec():
            draw_plan(axes, layout, series)


def _lines(axes: Axes, layout: Lines, series: list[list[int]]) -> None:
    _scale(axes, layout)
    across = [layout.start + place * layout.step for place in range(layout.count)]
    lines = [line_values(layout, numbers) for numbers in series]
    for line, values in zip(layout.lines, lines, strict=True):
        colour = colours()[line.colour]
        # A dash is in widths of the line here, and in pixels in a page.
        dashes = tuple(float(part) / 2 for part in line.dash.split())
        style = (0, dashes) if dashes else "solid"
        axes.plot(across, values, color=colour, linestyle=style, linewidth=1.8)
        if isinstance(layout, specs.CurvesSpec):
            axes.fill_between(across, values, layout.value.minimum, color=colour, alpha=0.14)
    if isinstance(layout, specs.CurvesSpec):
        _name_tops(axes, layout, across, lines)
    else:
        apart = (layout.value.maximum - layout.value.minimum) / 14
        heights = spread([-values[-1] for values in lines], apart, -layout.value.minimum)
        for line, height in zip(layout.lines, heights, strict=True):
            axes.annotate(
                line.label, (across[-1], -height), (6, 0), textcoords="offset points",
                va="center", color=colours()[line.colour], weight="bold", annotation_clip=False,
            )  # fmt: skip
        for phase in layout.phases:
            _phase(axes, layout, phase)


def _name_tops(
    axes: Axes, layout: specs.CurvesSpec, across: list[float], lines: list[list[float]]
) -> None:
    """Names each curve at its top; the first name ends there and the others begin there."""
    tops = sorted(
        (across[values.index(max(values))], max(values), line.label, line.colour)
        for line, values in zip(layout.lines, lines, strict=True)
    )
    for place, (x, y, label, colour) in enumerate(tops):
        side = "center" if len(tops) == 1 else "right" if place == 0 else "left"
        shift = {"center": 0, "right": -3, "left": 3}[side]
        axes.annotate(
            label, (x, y), (shift, 4 + 12 * max(0, place - 1)), textcoords="offset points",
            ha=side, color=colours()[colour], weight="bold",
        )  # fmt: skip


def _scale(axes: Axes, layout: Lines) -> None:
    axes.set_xlim(layout.across.minimum, layout.across.maximum)
    axes.set_ylim(layout.value.minimum, layout.value.maximum)
    axes.set_xticks(
        [tick.at for tick in layout.across.ticks], [tick.text for tick in layout.across.ticks]
    )
    axes.set_yticks(
        [tick.at for tick in layout.value.ticks], [tick.text for tick in layout.value.ticks]
    )
    axes.grid(axis="y", color=colours()["line"], linewidth=0.8)
    axes.set_axisbelow(True)
    axes.set_xlabel(_name(layout.across), color=colours()["ink-soft"])
    axes.set_ylabel(_name(layout.value), color=colours()["ink-soft"])


def _phase(axes: Axes, layout: Lines, phase: specs.PhaseSpec) -> None:
    if phase.shaded:
        axes.axvspan(phase.start, phase.end, color=colours()["accent-soft"], zorder=0)
    if phase.start > layout.across.minimum:
        axes.axvline(phase.start, color=colours()["line"], linewidth=0.8)
    axes.annotate(
        phase.label, ((phase.start + phase.end) / 2, 1.02), xycoords=("data", "axes fraction"),
        ha="center", weight="bold", color=colours()["ink"], annotation_clip=False,
    )  # fmt: skip


def _bars(axes: Axes, layout: specs.BarsSpec, numbers: list[int]) -> None:
    axis = layout.value
    values = decoded(axis, numbers)
    rows = range(len(values))
    axes.barh(rows, [axis.maximum - axis.minimum] * len(values), left=axis.minimum, height=0.62,
              color="none", edgecolor=colours()["line"], clip_on=False)  # fmt: skip
    axes.barh(rows, [value - axis.minimum for value in values], left=axis.minimum, height=0.62,
              color=colours()[layout.colour])  # fmt: skip
    for row, value in zip(rows, values, strict=True):
        told = f"{number_told(axis, value)} {axis.unit}".strip()
        axes.annotate(
            told, (axis.maximum, row), (6, 0), textcoords="offset points", va="center",
            weight="bold", color=colours()["ink"], annotation_clip=False,
        )  # fmt: skip
    axes.set_yticks(rows, layout.labels)
    axes.set_xticks([])
    axes.set_xlim(axis.minimum, axis.maximum)
    axes.invert_yaxis()


def _icon_field(axes: Axes, layout: specs.IconFieldSpec, counts: list[int]) -> None:
    axes.set_aspect("equal")
    axes.axis("off")
    rows = -(-layout.of // _ACROSS)
    for group, (name, count) in enumerate(zip(layout.groups, counts, strict=True)):
        left = group * (_ACROSS + 4)
        for counted, dots in ((True, range(count)), (False, range(count, layout.of))):
            colour = colours()[layout.colour if counted else "control-line"]
            axes.scatter(
                [left + dot % _ACROSS for dot in dots], [-(dot // _ACROSS) for dot in dots],
                s=70, edgecolors=colour, facecolors=colour if counted else "none",
            )  # fmt: skip
        told = f"{name}: {count} of {layout.of}\n{layout.counted}"
        axes.text(left, -rows - 0.2, told, va="top", color=colours()["ink"])


def _moments(axes: Axes, layout: specs.MomentsSpec, numbers: list[int]) -> None:
    colour = colours()[layout.colour]
    axes.bar(
        range(layout.count), [1.0 if number else 0.3 for number in numbers], width=0.8,
        color=[colour if number else "none" for number in numbers],
        edgecolor=[colour if number else colours()["control-line"] for number in numbers],
    )  # fmt: skip
    axes.set_xlim(-0.5, layout.count - 0.5)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_xlabel(
        f"tall: {layout.on}, low: {layout.off}", color=colours()["ink-soft"], loc="left"
    )


def _name(axis: specs.AxisSpec) -> str:
    return f"{axis.label} ({axis.unit})" if axis.unit else axis.label
