"""The plain JSON of a place seen from above, with the path that somebody took in it."""

from __future__ import annotations

from typing import Literal

from securebase.content.page_data import PageData


class PlaceSpec(PageData):
    """A place with a name, from the left and from the near edge."""

    label: str
    x: float
    y: float


class PlanSpec(PageData):
    """A path seen from above: three series, all of ``count`` numbers, a point each ``step``.

    The first two say how far a point is from the left and from the near edge, in ``quantum``; each
    number but the first is the difference from the one before. The third is how the path leads to a
    point: 0 solid, 1 dashed, 2 at rest; ``states`` names the three. Points in ``numbered`` have a
    mark that tells their time.
    """

    kind: Literal["plan"] = "plan"
    width: float
    depth: float
    unit: str
    quantum: float
    scale_bar: float
    base: PlaceSpec
    step: float
    time: str
    distance: str
    doing: str
    count: int
    states: list[str]
    numbers: str
    numbered: list[int]
    table_rows: list[int]
