"""A mark for each child, so that a sample of 36 looks like 36 children and not like a thousand."""

import dataclasses
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, Literal

from pydantic.dataclasses import dataclass

from securebase.content.page_data import PageData
from securebase.content.wording import number_written
from securebase.views.checks import labelled, same_length, some
from securebase.views.contract import CLOSED, Colour, Layout, Series, Table
from securebase.views.shapes import Mark, Marks, Meaning, Picture, Point
from securebase.views.view import View

MOST_MARKS: Final = 2500
"""More than a phone can show and a reader can see."""
_FEW: Final = 150
"""Up to so many children in a group the marks are large."""
_ACROSS_FEW: Final = 20
_LARGEST: Final = 24.0
_APART: Final = 9.0  # from one of many marks to the next
_SIZE: Final = 0.31  # radius of a mark, in parts of that


@dataclass(frozen=True, config=CLOSED)
class UnitPart:
    """What a mark stands for; one that is not ``full`` is drawn as an outline."""

    label: str
    mark: Mark
    colour: Colour
    full: bool = True

    def marks(self, places: Sequence[Point], radius: float, thick: float) -> Marks:
        """The mark at each place."""
        fill = self.colour if self.full else None
        return Marks(self.mark, tuple(places), radius, fill=fill, stroke=self.colour, thick=thick)


class UnitGroupSpec(PageData):
    """A group of children; ``told`` says each part of it."""

    label: str
    detail: str
    told: list[str]


class UnitDotsSpec(Layout):
    """A mark for each child: one series a group, with a number for each part."""

    kind: Literal["unit-dots"] = "unit-dots"
    parts: list[UnitPart]
    groups: list[UnitGroupSpec]
    table: list[list[str]]

    @property
    def series_count(self) -> int:
        """A series a group."""
        return len(self.groups)

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:  # noqa: ARG002
        """Each group below the other: its name, its marks, and its numbers in words."""
        across, apart = _grid(series, width)
        return [
            self._group(group, counts, across, apart)
            for group, counts in zip(self.groups, series, strict=True)
        ]

    def _group(self, group: UnitGroupSpec, counts: list[int], across: int, apart: float) -> Picture:
        told = [f"{part.label} {words}" for part, words in zip(self.parts, group.told, strict=True)]
        places = [
            ((place % across + 0.5) * apart, (place // across + 0.5) * apart)
            for place in range(sum(counts))
        ]
        firsts = accumulate(counts, initial=0)
        return Picture(
            width=across * apart,
            height=-(-sum(counts) // across) * apart,
            label=f"{group.label}: {', '.join(told)}",
            shapes=tuple(
                part.marks(places[first : first + count], apart * _SIZE, 1)
                for part, count, first in zip(self.parts, counts, firsts, strict=False)
            ),
            heading=group.label,
            detail=group.detail,
            key=tuple(
                Meaning(words, part.marks([(8, 8)], 5, 1.5))
                for part, words in zip(self.parts, told, strict=True)
            ),
        )

    def table_of(self, series: Series) -> Table:  # noqa: ARG002
        """As the view tells it."""
        return self.table


def _grid(series: Series, width: float) -> tuple[int, float]:
    """How many marks stand in a row, and how far apart, the same for every group."""
    if max(sum(counts) for counts in series) <= _FEW:
        return _ACROSS_FEW, min(width / _ACROSS_FEW, _LARGEST)
    across = int(width // _APART)
    return across, width / across


@dataclasses.dataclass(frozen=True)
class UnitGroup:
    """A group: how many children each part has, and how each is told (by default the number)."""

    label: str
    counts: Sequence[int]
    detail: str = ""
    told: Sequence[str] | None = None


@dataclasses.dataclass(frozen=True, kw_only=True)
class UnitDots(View):
    """A mark for each child of each group, in the order of the parts.

    ``cells`` is *Show as table*: the headings, then a row for each group.

    Raises:
        ValueError: there is no part or group, a label is missing or used twice, a count is not a
            whole number from 0 on, a group has other parts than there are, or there are too many
            marks.
    """

    parts: tuple[UnitPart, ...]
    groups: tuple[UnitGroup, ...]
    cells: Sequence[Sequence[str]]

    def __post_init__(self) -> None:
        super().__post_init__()
        some("the parts", self.parts)
        some("the groups", self.groups)
        labelled("part", [part.label for part in self.parts])
        labelled("group", [group.label for group in self.groups])
        for group in self.groups:
            name = f"the counts of {group.label!r}"
            same_length([("the parts", len(self.parts)), (name, len(group.counts))])
            if group.told is not None:
                name = f"what is told of {group.label!r}"
                same_length([("the parts", len(self.parts)), (name, len(group.told))])
            for count in group.counts:
                if count != count or count < 0 or count != int(count):
                    raise ValueError(
                        f"a count of {group.label!r} is {count}; it must be a whole number from 0"
                    )
        marks = sum(sum(group.counts) for group in self.groups)
        if marks > MOST_MARKS:
            raise ValueError(f"there are {marks:,} marks, and at most {MOST_MARKS:,} are drawn")

    def layout(self) -> UnitDotsSpec:
        """The parts, the groups in words, and the table."""
        return UnitDotsSpec(
            parts=list(self.parts),
            groups=[
                UnitGroupSpec(
                    label=group.label,
                    detail=group.detail,
                    told=list(
                        group.told or [number_written(int(count), ",") for count in group.counts]
                    ),
                )
                for group in self.groups
            ],
            table=[list(row) for row in self.cells],
        )

    def series(self) -> Series:
        """The counts of each group."""
        return [[int(count) for count in group.counts] for group in self.groups]
