"""The plain JSON of an explorer: its controls, and a picture for every setting of them.

What pictures share is written once. A *layout* is a picture without its data (axes, labels,
phases); a *series* is a list of whole numbers; a *frame* names its layout and its series. A number
of a series stands for ``minimum + number * quantum`` of its axis. In lines and curves each number
but the first is the difference from the one before, because small numbers compress well.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, FiniteFloat

from securebase.activities.explorer.spec_axis import AxisSpec as AxisSpec
from securebase.activities.explorer.spec_axis import Colour as Colour
from securebase.activities.explorer.spec_axis import TickSpec as TickSpec
from securebase.activities.explorer.spec_counted import RangesSpec as RangesSpec
from securebase.activities.explorer.spec_counted import ScatterSpec as ScatterSpec
from securebase.activities.explorer.spec_counted import UnitDotsSpec as UnitDotsSpec
from securebase.activities.explorer.spec_plan import PlanSpec as PlanSpec
from securebase.activities.record import MOST_PARTS, KeptId, Record
from securebase.content.marked_text import Text
from securebase.content.page_data import PageData


class PhaseSpec(PageData):
    """A stretch of the horizontal axis with a name."""

    label: str
    start: float
    end: float
    shaded: bool


class LineSpec(PageData):
    """A line; ``dash`` is an SVG dash pattern, so that lines differ by more than colour."""

    label: str
    colour: Colour
    dash: str


class TimeLinesSpec(PageData):
    """Lines over time: one series a line. Point ``i`` is at ``start + i * step``."""

    kind: Literal["time-lines"] = "time-lines"
    across: AxisSpec
    value: AxisSpec
    start: float
    step: float
    count: int
    lines: list[LineSpec]
    phases: list[PhaseSpec]
    table_rows: list[int]


class CurvesSpec(PageData):
    """Filled curves that may overlap: one series a curve, points as in lines over time."""

    kind: Literal["curves"] = "curves"
    across: AxisSpec
    value: AxisSpec
    start: float
    step: float
    count: int
    lines: list[LineSpec]
    table_rows: list[int]


class BarsSpec(PageData):
    """Bars from the axis's minimum: one series, a number a bar."""

    kind: Literal["bars"] = "bars"
    category: str
    value: AxisSpec
    labels: list[str]
    colour: Colour


class IconFieldSpec(PageData):
    """So many of ``of`` dots are full: one series, a number a group."""

    kind: Literal["icon-field"] = "icon-field"
    of: int
    counted: str
    groups: list[str]
    colour: Colour


class MomentsSpec(PageData):
    """A row of moments, each of one of two states: one series of 1 (``on``) and 0 (``off``)."""

    kind: Literal["moments"] = "moments"
    label: str
    on: str
    off: str
    count: int
    colour: Colour


class ImpossibleSpec(PageData):
    """A setting of which there is no picture; the frame's note says why."""

    kind: Literal["impossible"] = "impossible"


SingleLayout = Annotated[
    TimeLinesSpec
    | CurvesSpec
    | BarsSpec
    | IconFieldSpec
    | MomentsSpec
    | PlanSpec
    | RangesSpec
    | UnitDotsSpec
    | ScatterSpec,
    Field(discriminator="kind"),
]


class PanelSpec(PageData):
    """One of several pictures, and what it shows."""

    heading: str
    layout: SingleLayout


class PanelsSpec(PageData):
    """Several pictures under one title; their series follow one another."""

    kind: Literal["panels"] = "panels"
    panels: list[PanelSpec]


AnyLayout = Annotated[
    TimeLinesSpec
    | CurvesSpec
    | BarsSpec
    | IconFieldSpec
    | MomentsSpec
    | PlanSpec
    | RangesSpec
    | UnitDotsSpec
    | ScatterSpec
    | ImpossibleSpec
    | PanelsSpec,
    Field(discriminator="kind"),
]


class SliderSpec(PageData):
    """A number to slide; ``texts`` says each of ``values`` with its unit, ``value`` is first."""

    kind: Literal["slider"] = "slider"
    name: str
    label: str
    values: list[float]
    texts: list[str]
    value: float


class OptionOfControlSpec(PageData):
    """One thing to choose."""

    id: str
    text: str


class ChoiceOfControlSpec(PageData):
    """Things to choose one of; ``value`` is the id that is chosen first."""

    kind: Literal["choice"] = "choice"
    name: str
    label: str
    options: list[OptionOfControlSpec]
    value: str


AnyControlSpec = Annotated[SliderSpec | ChoiceOfControlSpec, Field(discriminator="kind")]


class FrameSpec(PageData):
    """The picture of one setting; ``layout`` and ``series`` are places in the explorer's lists."""

    title: str
    note: str
    layout: int
    series: list[int]


class ExplorerSpec(PageData):
    """An explorer; its frames are in the order of the controls, the last one changing first."""

    caption: Text
    controls: list[AnyControlSpec]
    layouts: list[AnyLayout]
    series: list[list[int]]
    frames: list[FrameSpec]


class ExplorerRecord(Record):
    """What is kept of an explorer: each control's value or option id; empty until it is moved."""

    done: ClassVar[str] = "setting"

    kind: Literal["explorer"]
    setting: Annotated[dict[KeptId, FiniteFloat | KeptId], Field(max_length=MOST_PARTS)]
