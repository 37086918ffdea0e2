"""Ranges on one axis, such as a share with how sure it is, told apart by how many were seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from securebase.activities.explorer.spec_axis import Colour
from securebase.activities.explorer.spec_counted import Mark, RangeRowSpec, RangesSpec
from securebase.views.axis import Axis
from securebase.views.checks import some, told
from securebase.views.view import View, whole


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
        ValueError: there is no row, a label is missing or used twice, a number is off the axis,
            a value lies outside its range, some rows have a mark and others not, or the table has
            another number of rows.
    """

    value: Axis
    rows: tuple[RangeRow, ...]
    cells: Sequence[Sequence[str]]
    colour: Colour = "accent"
    mark: Mark = "circle"

    def __post_init__(self) -> None:
        super().__post_init__()
        some("the ranges", self.rows)
        labels = [row.label for row in self.rows]
        for row in self.rows:
            told("the label of a range", row.label)
            told(f"what is told of {row.label!r}", row.told)
            if labels.count(row.label) > 1:
                raise ValueError(f"two ranges are called {row.label!r}; give one another label")
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

    def series(self) -> list[list[int]]:
        """Low ends, high ends, and the marks where there are some, in quanta."""
        axis = self.layout().value
        ends = [[row.low for row in self.rows], [row.high for row in self.rows]]
        marks = [[row.at for row in self.rows if row.at is not None]] if self.has_marks else []
        return [whole(axis, values) for values in (*ends, *marks)]
