"""All that a page can get: a picture, several under one title, or a setting that cannot be."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from securebase.content.page_data import PageData
from securebase.views.checks import some, told
from securebase.views.contract import Layout, Series, Table
from securebase.views.counts import BarsSpec, IconFieldSpec, MomentsSpec
from securebase.views.line_layouts import CurvesSpec, TimeLinesSpec
from securebase.views.plan_layout import PlanSpec
from securebase.views.ranges import RangesSpec
from securebase.views.scatter import ScatterSpec
from securebase.views.shapes import Picture
from securebase.views.unit_dots import UnitDotsSpec
from securebase.views.view import View


class ImpossibleSpec(Layout):
    """A setting of which there is no picture; the frame's note says why."""

    kind: Literal["impossible"] = "impossible"

    @property
    def series_count(self) -> int:
        """None."""
        return 0

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:  # noqa: ARG002
        """None."""
        return []

    def table_of(self, series: Series) -> Table:  # noqa: ARG002
        """None."""
        return []


_Single = (
    TimeLinesSpec
    | CurvesSpec
    | BarsSpec
    | IconFieldSpec
    | MomentsSpec
    | PlanSpec
    | RangesSpec
    | UnitDotsSpec
    | ScatterSpec
)


class PanelSpec(PageData):
    """One of several pictures, and what it shows."""

    heading: str
    layout: Annotated[_Single, Field(discriminator="kind")]


class PanelsSpec(Layout):
    """Several pictures under one title; their series follow one another."""

    kind: Literal["panels"] = "panels"
    panels: list[PanelSpec]

    @property
    def series_count(self) -> int:
        """Those of all pictures."""
        return sum(panel.layout.series_count for panel in self.panels)

    def _parts(self, series: Series) -> Iterator[tuple[str, _Single, Series]]:
        first = 0
        for panel in self.panels:
            last = first + panel.layout.series_count
            yield panel.heading, panel.layout, series[first:last]
            first = last

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:  # noqa: ARG002
        """Those of each, the first below its heading."""
        drawn: list[Picture] = []
        for heading, layout, numbers in self._parts(series):
            first, *others = layout.pictures(numbers, heading, width)
            drawn += [dataclasses.replace(first, above=heading), *others]
        return drawn

    def table_of(self, series: Series) -> Table:
        """The tables of the pictures, each below its heading."""
        return [row for heading, table in self.tables_of(series) for row in ([heading], *table)]

    def tables_of(self, series: Series) -> list[tuple[str, Table]]:
        """The table of each picture, with its heading."""
        return [
            (heading, layout.table_of(numbers)) for heading, layout, numbers in self._parts(series)
        ]


AnyLayout = Annotated[_Single | ImpossibleSpec | PanelsSpec, Field(discriminator="kind")]


@dataclass(frozen=True, kw_only=True)
class Panels(View):
    """Pictures below one another; the title of each becomes its heading.

    Raises:
        ValueError: there is no picture, or one of them is itself made of several.
    """

    panels: tuple[View, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        some("the panels", self.panels)
        for panel in self.panels:
            if isinstance(panel, Panels | Impossible) or not isinstance(panel, View):
                raise ValueError(f"a panel must be a single picture, and {panel!r} is not")

    def layout(self) -> PanelsSpec:
        """The layouts of the pictures."""
        return PanelsSpec(
            panels=[
                PanelSpec(heading=panel.title, layout=panel.layout())  # type: ignore[arg-type]
                for panel in self.panels
            ]
        )

    def series(self) -> Series:
        """The series of the pictures, one after another."""
        return [numbers for panel in self.panels for numbers in panel.series()]


@dataclass(frozen=True, kw_only=True)
class Impossible(View):
    """A setting that cannot be: the title says so, and the note why.

    Raises:
        ValueError: the note is missing.
    """

    def __post_init__(self) -> None:
        super().__post_init__()
        told("the note of an impossible setting", self.note)

    def layout(self) -> ImpossibleSpec:
        """Nothing to draw."""
        return ImpossibleSpec()

    def series(self) -> Series:
        """No data."""
        return []
