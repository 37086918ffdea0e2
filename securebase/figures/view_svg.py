"""The static picture of a view: SVG in the page's own colours, right without script and in print.

It draws what ``frontend/src/charts/`` draws, at one size that reads on a phone and on paper.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from markupsafe import Markup

from securebase.activities.explorer import spec as specs
from securebase.figures.colours import css
from securebase.figures.picture import FONT as _FONT
from securebase.figures.picture import WIDTH as _WIDTH
from securebase.figures.picture import picture
from securebase.figures.plan_svg import plan_svg
from securebase.figures.svg import element, path, text
from securebase.figures.view_ranges import ranges_svg
from securebase.figures.view_scatter import scatter_svg
from securebase.figures.view_unit_dots import unit_dots_svg
from securebase.views.axis import number_told
from securebase.views.tables import decoded, line_values, series_count

_LINE = 17  # from one line of words to the next
_PLOT = 200  # height of a plot
_LEFT, _TOP, _BOTTOM = 46, 46, 44
_ROW = 34  # height of a bar with its share of the gap
_ACROSS, _DOT = 10, 20  # dots in a row, and from one centre to the next

Lines = specs.TimeLinesSpec | specs.CurvesSpec
Scale = Callable[[float], float]


def svg_of(layout: Any, series: list[list[int]], title: str) -> Markup:
    """The picture as SVG elements, each named by ``title`` for those who do not see it."""
    match layout:
        case specs.TimeLinesSpec() | specs.CurvesSpec():
            return _lines(layout, series, title)
        case specs.BarsSpec():
            return _bars(layout, series[0], title)
        case specs.IconFieldSpec():
            return _icon_field(layout, series[0])
        case specs.MomentsSpec():
            return _moments(layout, series[0], title)
        case specs.RangesSpec():
            return ranges_svg(layout, series, title)
        case specs.UnitDotsSpec():
            return unit_dots_svg(layout, series)
        case specs.ScatterSpec():
            return scatter_svg(layout, series, title)
        case specs.PlanSpec():
            return plan_svg(layout, series, title)
        case specs.PanelsSpec():
            return _panels(layout, series)
        case _:
            return Markup("")


def spread(wanted: list[float], apart: float, lowest: float) -> list[float]:
    """Heights for labels near those wanted, none nearer to another than ``apart``."""
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    placed = list(wanted)
    for before, place in pairwise(order):
        placed[place] = max(placed[place], placed[before] + apart)
    limit = lowest
    for place in reversed(order):
        placed[place] = min(placed[place], limit)
        limit = placed[place] - apart
    return placed


def _panels(layout: specs.PanelsSpec, series: list[list[int]]) -> Markup:
    drawn = []
    first = 0
    for panel in layout.panels:
        last = first + series_count(panel.layout)
        drawn.append(
            element(
                "p", element("strong", panel.heading), style="margin:1rem 0 .5rem;break-after:avoid"
            )
        )
        drawn.append(svg_of(panel.layout, series[first:last], panel.heading))
        first = last
    return Markup("").join(drawn)


def _lines(layout: Lines, series: list[list[int]], title: str) -> Markup:
    is_time = isinstance(layout, specs.TimeLinesSpec)
    names = max(_wide(line.label) for line in layout.lines)
    right = _WIDTH - (names + 8 if is_time else 8)
    bottom = _TOP + _PLOT

    def x(value: float) -> float:
        return _LEFT + (right - _LEFT) * _part(layout.across, value)

    def y(value: float) -> float:
        return bottom - _PLOT * _part(layout.value, value)

    drawn = [_phase(phase, x, bottom) for phase in getattr(layout, "phases", [])]
    drawn += [
        element("line", x1=_LEFT, x2=right, y1=y(tick.at), y2=y(tick.at), stroke=css("line"))
        + text(tick.text, _LEFT - 8, y(tick.at) + 5, text_anchor="end")
        for tick in layout.value.ticks
    ]
    drawn += [
        text(tick.text, x(tick.at), bottom + 18, text_anchor="middle")
        for tick in layout.across.ticks
    ]
    drawn.append(
        text(_axis_name(layout.across), (_LEFT + right) / 2, bottom + 38, text_anchor="middle")
    )
    drawn.append(text(_axis_name(layout.value), 0, 13))
    lines = [line_values(layout, numbers) for numbers in series]
    for line, values in zip(layout.lines, lines, strict=True):
        points = [
            (x(layout.start + place * layout.step), y(value)) for place, value in enumerate(values)
        ]
        colour = css(line.colour)
        if isinstance(layout, specs.CurvesSpec):
            ground = [(points[0][0], bottom), *points, (points[-1][0], bottom)]
            drawn.append(element("path", d=path(ground, closed=True), fill=colour, opacity="0.15"))
        drawn.append(
            element(
                "path", d=path(points), fill="none", stroke=colour, stroke_width=2.25,
                stroke_dasharray=line.dash or "none", stroke_linejoin="round",
            )
        )  # fmt: skip
    drawn += _line_labels(layout, lines, right, x, y)
    return picture(bottom + _BOTTOM, title, *drawn)


def _line_labels(
    layout: Lines, lines: list[list[float]], right: float, x: Scale, y: Scale
) -> list[Markup]:
    """Beside the end of each line over time; above the top of each curve."""
    if isinstance(layout, specs.TimeLinesSpec):
        heights = spread([y(values[-1]) for values in lines], _LINE, _TOP + _PLOT)
        return [
            _label(line, right + 6, height + 5)
            for line, height in zip(layout.lines, heights, strict=True)
        ]
    tops = []
    for line, values in zip(layout.lines, lines, strict=True):
        top = values.index(max(values))
        tops.append((x(layout.start + top * layout.step), y(values[top]), line))
    drawn = []
    # Where tops are near one another the first name ends there and the last one begins there.
    for place, (at, height, line) in enumerate(sorted(tops, key=lambda top: top[0])):
        wide = _wide(line.label)
        shift = -wide / 2 if len(tops) == 1 else -wide - 5 if place == 0 else 5
        start = min(max(at + shift, _LEFT), right - wide)
        drawn.append(_label(line, start, height - 6 - _LINE * max(0, place - 1)))
    return drawn


def _wide(words: str) -> float:
    """About how wide bold words are."""
    return len(words) * _FONT * 0.6


def _label(line: specs.LineSpec, x: float, y: float, **more: str) -> Markup:
    return text(line.label, x, y, fill=css(line.colour), font_weight="600", **more)


def _phase(phase: specs.PhaseSpec, x: Scale, bottom: float) -> Markup:
    left, right = x(phase.start), x(phase.end)
    ground = element(
        "rect", x=left, y=_TOP - 24, width=right - left, height=bottom - _TOP + 24,
        fill=css("accent-soft") if phase.shaded else "none", stroke=css("line"),
    )  # fmt: skip
    name = text(phase.label, (left + right) / 2, _TOP - 8, text_anchor="middle", font_weight="600")
    return ground + name


def _bars(layout: specs.BarsSpec, numbers: list[int], title: str) -> Markup:
    axis = layout.value
    room = _WIDTH - 70
    drawn = []
    for row, (label, value) in enumerate(zip(layout.labels, decoded(axis, numbers), strict=True)):
        top = row * (_ROW + _LINE)
        length = room * _part(axis, value)
        told = f"{number_told(axis, value)} {axis.unit}".strip()
        drawn.append(text(label, 0, top + 14))
        drawn.append(
            element("rect", x=0, y=top + 20, width=room, height=22, fill="none", stroke=css("line"))
        )
        drawn.append(
            element("rect", x=0, y=top + 20, width=length, height=22, fill=css(layout.colour))
        )
        drawn.append(text(told, room + 8, top + 36, font_weight="600"))
    return picture(len(layout.labels) * (_ROW + _LINE), title, *drawn)


def _icon_field(layout: specs.IconFieldSpec, counts: list[int]) -> Markup:
    squares = []
    for group, count in zip(layout.groups, counts, strict=True):
        dots = [_dot(place, place < count, layout.colour) for place in range(layout.of)]
        told = f"{group}: {count} of {layout.of} {layout.counted}"
        height = -(-layout.of // _ACROSS) * _DOT
        square = picture(height, told, *dots, width=_ACROSS * _DOT)
        squares.append(
            element("div", square, element("p", told), style="flex:1 1 9rem;max-width:13rem")
        )
    return element("div", *squares, style="display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem")


def _dot(place: int, counted: bool, colour: str) -> Markup:
    row, column = divmod(place, _ACROSS)
    return element(
        "circle", cx=column * _DOT + _DOT / 2, cy=row * _DOT + _DOT / 2, r=7,
        fill=css(colour) if counted else "none",
        stroke=css(colour) if counted else css("control-line"), stroke_width=1.5,
    )  # fmt: skip


def _moments(layout: specs.MomentsSpec, numbers: list[int], title: str) -> Markup:
    """Full and tall where on, a low ring where off: it reads without colour."""
    wide = _WIDTH / layout.count
    drawn = []
    for place, number in enumerate(numbers):
        height = 34 if number else 10
        drawn.append(
            element(
                "rect", x=place * wide + 0.5, y=40 - height, width=wide - 1.5, height=height,
                fill=css(layout.colour) if number else "none",
                stroke=css(layout.colour) if number else css("control-line"),
            )
        )  # fmt: skip
    drawn.append(text(f"tall: {layout.on}, low: {layout.off}", 0, 58))
    return picture(62, f"{title}: {sum(numbers)} of {layout.count} {layout.on}", *drawn)


def _part(axis: specs.AxisSpec, value: float) -> float:
    return (value - axis.minimum) / (axis.maximum - axis.minimum)


def _axis_name(axis: specs.AxisSpec) -> str:
    return f"{axis.label} ({axis.unit})" if axis.unit else axis.label
