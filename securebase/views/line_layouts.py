"""Lines as a page gets them, and as they are drawn and told."""

from itertools import accumulate, pairwise
from typing import Final, Literal

from pydantic.dataclasses import dataclass

from securebase.content.page_data import PageData
from securebase.content.wording import say
from securebase.views.contract import CLOSED, AxisSpec, Colour, Layout, Series, Table
from securebase.views.shapes import Path, Picture, Point, Rect, Shape, Text, line, wide

_LINE: Final = 17.0  # from one line of words to the next
_LEFT: Final = 46.0
_TOP: Final = 46.0
_BOTTOM: Final = 44.0
_LEAST, _MOST = 200.0, 252.0  # height of a plot


@dataclass(frozen=True, config=CLOSED)
class Phase:
    """A named stretch of the horizontal axis, from ``start`` to ``end`` in its unit."""

    label: str
    start: float
    end: float
    shaded: bool = False


class LineSpec(PageData):
    """A line; ``dash`` is an SVG dash pattern, so that lines differ by more than colour."""

    label: str
    colour: Colour
    dash: str


class _Lines(Layout):
    """Points of a line are at ``start``, ``start + step``, …: one series a line."""

    kind: Literal["time-lines", "curves"]
    across: AxisSpec
    value: AxisSpec
    start: float
    step: float
    count: int
    lines: list[LineSpec]
    table_rows: list[int]

    @property
    def series_count(self) -> int:
        """A series a line."""
        return len(self.lines)

    def values(self, numbers: list[int]) -> list[float]:
        """The values of a line, whose numbers are differences."""
        return self.value.decoded(list(accumulate(numbers)))

    def table_of(self, series: Series) -> Table:
        """A row for each of the points in ``table_rows``."""
        lines = [self.values(numbers) for numbers in series]
        rows = [[self.across.name, *(line.label for line in self.lines)]]
        for place in self.table_rows:
            at = self.start + place * self.step
            rows.append([self.across.told(at), *(self.value.told(line[place]) for line in lines)])
        return rows


class _Plot:
    """Where values stand in a plot of lines, between its left and right side."""

    def __init__(self, layout: _Lines, series: Series, width: float, right: float) -> None:
        self._layout = layout
        self.right = right
        self._height = max(_LEAST, min(0.36 * width, _MOST))
        self.bottom = _TOP + self._height
        self.lines: list[list[Point]] = [
            [
                (self.x(layout.start + place * layout.step), self.y(value))
                for place, value in enumerate(layout.values(numbers))
            ]
            for numbers in series
        ]

    def x(self, value: float) -> float:
        return _LEFT + (self.right - _LEFT) * self._layout.across.part(value)

    def y(self, value: float) -> float:
        return self.bottom - self._height * self._layout.value.part(value)

    def axes(self) -> list[Shape]:
        across, value = self._layout.across, self._layout.value
        drawn: list[Shape] = []
        for tick in value.ticks:
            height = self.y(tick.at)
            drawn.append(line([(_LEFT, height), (self.right, height)], "line"))
            drawn.append(Text(tick.text, _LEFT - 8, height + 5, "end"))
        drawn += [
            Text(tick.text, self.x(tick.at), self.bottom + 18, "middle") for tick in across.ticks
        ]
        middle = (_LEFT + self.right) / 2
        drawn.append(Text(across.name, middle, self.bottom + 38, "middle"))
        return [*drawn, Text(value.name, 0, 13)]

    def ways(self) -> list[Shape]:
        named = zip(self._layout.lines, self.lines, strict=True)
        return [line(way, each.colour, thick=2.25, dash=each.dash) for each, way in named]


class TimeLinesSpec(_Lines):
    """Lines over time: one series a line. Point ``i`` is at ``start + i * step``."""

    kind: Literal["time-lines"] = "time-lines"
    phases: list[Phase]

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:
        """The lines on grounds for the phases, each with its name beside its end."""
        right = width - max(wide(each.label) for each in self.lines) - 8
        plot = _Plot(self, series, width, right)
        heights = spread([way[-1][1] for way in plot.lines], _LINE, plot.bottom)
        names = [
            Text(each.label, right + 6, height + 5, bold=True, fill=each.colour)
            for each, height in zip(self.lines, heights, strict=True)
        ]
        grounds = [shape for phase in self.phases for shape in self._phase(phase, plot)]
        shapes = (*grounds, *plot.axes(), *plot.ways(), *names)
        return [Picture(width=width, height=plot.bottom + _BOTTOM, label=title, shapes=shapes)]

    def table_of(self, series: Series) -> Table:
        """A row for each of the points in ``table_rows``, with the phase that it is in."""
        table = super().table_of(series)
        if self.phases:
            phases = [say("Phase"), *(self._phase_at(place) for place in self.table_rows)]
            for row, phase in zip(table, phases, strict=True):
                row.insert(1, phase)
        return table

    def _phase_at(self, place: int) -> str:
        at = self.start + place * self.step
        # Where one phase ends the next has begun.
        within = [phase.label for phase in self.phases if phase.start <= at <= phase.end]
        return within[-1] if within else ""

    @staticmethod
    def _phase(phase: Phase, plot: _Plot) -> list[Shape]:
        left, right, top = plot.x(phase.start), plot.x(phase.end), _TOP - 24
        fill = "accent-soft" if phase.shaded else None
        return [
            Rect(left, top, right - left, plot.bottom - top, fill=fill, stroke="line"),
            Text(phase.label, (left + right) / 2, _TOP - 8, "middle", bold=True),
        ]


class CurvesSpec(_Lines):
    """Filled curves that may overlap: one series a curve, points as in lines over time."""

    kind: Literal["curves"] = "curves"

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:
        """The curves on faint grounds, each with its name above its top."""
        plot = _Plot(self, series, width, width - 8)
        grounds = [
            Path(
                (((way[0][0], plot.bottom), *way, (way[-1][0], plot.bottom)),),
                closed=True, fill=each.colour, opacity=0.15,
            )
            for each, way in zip(self.lines, plot.lines, strict=True)
        ]  # fmt: skip
        curves = [shape for pair in zip(grounds, plot.ways(), strict=True) for shape in pair]
        shapes = (*plot.axes(), *curves, *self._names(plot))
        return [Picture(width=width, height=plot.bottom + _BOTTOM, label=title, shapes=shapes)]

    def _names(self, plot: _Plot) -> list[Text]:
        tops = [min(way, key=lambda point: point[1]) for way in plot.lines]
        named = sorted(zip(tops, self.lines, strict=True), key=lambda each: each[0][0])
        drawn = []
        # Where tops are near one another the first name ends there and the last one begins there.
        for place, ((at, height), each) in enumerate(named):
            length = wide(each.label)
            shift = -length / 2 if len(named) == 1 else -length - 5 if place == 0 else 5
            start = min(max(at + shift, _LEFT), plot.right - length)
            above = height - 6 - _LINE * max(0, place - 1)
            drawn.append(Text(each.label, start, above, bold=True, fill=each.colour))
        return drawn


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
