"""Ranges on one axis, such as a share with how sure it is, told apart by how many were seen."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from securebase.content.page_data import PageData
from securebase.views.axis import Axis
from securebase.views.checks import labelled, some, told
from securebase.views.contract import AxisSpec, Colour, Layout, Series, Table
from securebase.views.shapes import Mark, Marks, Path, Picture, Shape, Text
from securebase.views.view import View

_ROW: Final = 72.0  # a row: two lines of words, and the range below them
_WORDS: Final = 38.0  # the height of the words
_BAND: Final = 54.0  # from the top of a row to the middle of its range
_EDGE: Final = 20.0  # room for a mark or a number at an end of the axis
_CENTRE: Final = 2.2
_END: Final = 5.0
LARGEST: Final = 15.0
"""The radius of the mark with most weight; the area of the others is in proportion."""


class RangeRowSpec(PageData):
    """A row: its name, who was counted, and its numbers in words; ``weight`` 0 is no dot size."""

    label: str
    detail: str
    told: str
    weight: int


class RangesSpec(Layout):
    """Ranges on one axis: a series of their low ends, one of the high ends, and, if ``has_marks``,
    one of the values between, each a mark whose area stands for the weight of its row."""

    kind: Literal["ranges"] = "ranges"
    value: AxisSpec
    rows: list[RangeRowSpec]
    colour: Colour
    mark: Mark
    has_marks: bool
    table: list[list[str]]

    @property
    def series_count(self) -> int:
        """Low ends, high ends, and marks where there are some."""
        return 3 if self.has_marks else 2

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:
        """A row below the other: name and number, who was counted, and the range on its track."""
        lows, highs, *marks = (
            [
                _EDGE + (width - 2 * _EDGE) * self.value.part(value)
                for value in self.value.decoded(numbers)
            ]
            for numbers in series
        )
        most = max(row.weight for row in self.rows) or 1
        bottom = _ROW * len(self.rows)
        drawn: list[Shape] = []
        for tick in self.value.ticks:
            x = _EDGE + (width - 2 * _EDGE) * self.value.part(tick.at)
            drawn += [_grid(x, len(self.rows)), Text(tick.text, x, bottom + 18, "middle")]
        for place, row in enumerate(self.rows):
            top = _ROW * place
            y = top + _BAND
            drawn += [
                Text(row.label, 0, top + 15, bold=True),
                Text(row.told, width, top + 15, "end", bold=True),
                Text(row.detail, 0, top + 31, fill="ink-soft", size=12.5),
            ]
            if marks:
                at = ((marks[0][place], y),)
                size = radius(row.weight, most)
                drawn += [
                    Marks(self.mark, at, size, fill=self.colour, stroke=self.colour, opacity=0.25),
                    Marks("circle", at, _CENTRE, fill=self.colour),
                ]
            low, high = lows[place], highs[place]
            ends = (((x, y - _END), (x, y + _END)) for x in (low, high))
            thick = 2.25 if marks else 5.0
            drawn.append(Path((((low, y), (high, y)), *ends), stroke=self.colour, thick=thick))
        drawn.append(Text(self.value.label, width / 2, bottom + 37, "middle"))
        return [Picture(width=width, height=bottom + 44, label=title, shapes=tuple(drawn))]

    def table_of(self, series: Series) -> Table:  # noqa: ARG002
        """As the view tells it."""
        return self.table


def radius(weight: int, most: int) -> float:
    """The radius of a mark whose area is to the largest one's as its weight is."""
    return LARGEST * math.sqrt(weight / most)


def _grid(x: float, rows: int) -> Path:
    """A line of the axis, which leaves out the words of every row."""
    pieces = (((x, _ROW * row + _WORDS), (x, _ROW * (row + 1))) for row in range(rows))
    return Path(tuple(pieces), stroke="line")


@dataclass(frozen=True)
class RangeRow:
    """A row: from ``low`` to ``high``, with a mark ``at`` a value whose area stands for ``weight``.

    ``told`` is what stands at its end, ``detail`` who was counted.
    """

    label: str
    low: float
    high: float
    told: str
    detail: str = ""
    at: float | None = None
    weight: int = 0


@dataclass(frozen=True, kw_only=True)
class Ranges(View):
    """A range for each row, one below the other on the axis ``value``.

    ``cells`` is *Show as table*: the headings, then a row for each row.

    Raises:
        ValueError: there is no row, a label is missing, two rows have the same label and detail, a
            number is off the axis, a value lies outside its range, some rows have a mark and others
            not, or the table has another number of rows.
    """

    value: Axis
    rows: tuple[RangeRow, ...]
    cells: Sequence[Sequence[str]]
    colour: Colour = "accent"
    mark: Mark = "circle"

    def __post_init__(self) -> None:
        super().__post_init__()
        some("the ranges", self.rows)
        labelled("range", [": ".join(filter(None, (row.label, row.detail))) for row in self.rows])
        for row in self.rows:
            told("the label of a range", row.label)
            told(f"what is told of {row.label!r}", row.told)
            at = [] if row.at is None else [row.at]
            ends = self.value.checked(f"the range {row.label!r}", [row.low, *at, row.high])
            if list(ends) != sorted(ends):
                raise ValueError(
                    f"the range {row.label!r} goes from {row.low:g} to {row.high:g}"
                    + (f", and its mark is at {row.at:g}" if row.at is not None else "")
                    + "; give low, the mark and high in this order"
                )
            if row.weight < 0 or (row.at is not None and row.weight < 1):
                raise ValueError(f"the weight of {row.label!r} is {row.weight}; give one above 0")
        if len({row.at is None for row in self.rows}) > 1:
            raise ValueError("some ranges have a mark and others have none; give all, or none")
        if len(self.cells) != len(self.rows) + 1:
            raise ValueError(
                f"the table has {len(self.cells)} rows with its headings, and there are "
                f"{len(self.rows)} ranges; give a row for each"
            )

    @property
    def has_marks(self) -> bool:
        """Has each row a value between its ends?"""
        return self.rows[0].at is not None

    def layout(self) -> RangesSpec:
        """The axis, the rows in words, and the table."""
        return RangesSpec(
            value=self.value.spec(quantum=self.value.told_quantum / 10),
            rows=[
                RangeRowSpec(label=row.label, detail=row.detail, told=row.told, weight=row.weight)
                for row in self.rows
            ],
            colour=self.colour,
            mark=self.mark,
            has_marks=self.has_marks,
            table=[list(row) for row in self.cells],
        )

    def series(self) -> Series:
        """Low ends, high ends, and the marks where there are some, in quanta."""
        axis = self.layout().value
        ends = [[row.low for row in self.rows], [row.high for row in self.rows]]
        marks = [[row.at for row in self.rows if row.at is not None]] if self.has_marks else []
        return [axis.whole(values) for values in (*ends, *marks)]
