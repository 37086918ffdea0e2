"""Pictures of children counted: ranges of a share, a mark a child, and a cut through a cloud.

Their words and their table are told by Python, so that what a reader reads is what was computed:
the page only places marks.
"""

from __future__ import annotations

from typing import Literal

from securebase.activities.explorer.spec_axis import AxisSpec, Colour
from securebase.content.page_data import PageData

Mark = Literal["circle", "triangle", "square", "diamond"]
"""The mark of a pattern: secure, avoidant, resistant, disorganised."""


class RangeRowSpec(PageData):
    """A row: its name, who was counted, and its numbers in words; ``weight`` 0 is no dot size."""

    label: str
    detail: str
    told: str
    weight: int


class RangesSpec(PageData):
    """Ranges on one axis: a series of their low ends, one of the high ends, and, if ``has_marks``,
    one of the values between, each a mark whose area stands for the weight of its row."""

    kind: Literal["ranges"] = "ranges"
    value: AxisSpec
    rows: list[RangeRowSpec]
    colour: Colour
    mark: Mark
    has_marks: bool
    table: list[list[str]]


class UnitPartSpec(PageData):
    """What a mark stands for; one that is not ``full`` is drawn as an outline."""

    label: str
    mark: Mark
    colour: Colour
    full: bool


class UnitGroupSpec(PageData):
    """A group of children; ``told`` says each part of it."""

    label: str
    detail: str
    told: list[str]


class UnitDotsSpec(PageData):
    """A mark for each child: one series a group, with a number for each part."""

    kind: Literal["unit-dots"] = "unit-dots"
    parts: list[UnitPartSpec]
    groups: list[UnitGroupSpec]
    table: list[list[str]]


class SideSpec(PageData):
    """A side of the line, and the mark of the children there."""

    label: str
    mark: Mark
    colour: Colour


class ScatterSpec(PageData):
    """Children on two scales and an upright line. Six series: across and up (in quanta), 1 for
    those beyond the line, 1 for those whose side has changed, where the line stands, and where
    it stood."""

    kind: Literal["scatter"] = "scatter"
    across: AxisSpec
    value: AxisSpec
    sides: list[SideSpec]
    changed: str
    line: str
    was: str
    table: list[list[str]]
