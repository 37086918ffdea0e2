"""The plain JSON of an explorer: its controls, and a picture for every setting of them.

What pictures share is written once. A *layout* is a picture without its data (axes, labels,
phases); a *series* is a list of whole numbers; a *frame* names its layout and its series. A number
of a series stands for ``minimum + number * quantum`` of its axis. In lines and curves each number
but the first is the difference from the one before, because small numbers compress well.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, FiniteFloat

from securebase.activities.record import MOST_PARTS, KeptId, Record
from securebase.content.marked_text import Text
from securebase.content.page_data import PageData
from securebase.views.panels import AnyLayout


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
    told: ClassVar[str] = "**Charts with sliders:** how you set them."

    kind: Literal["explorer"]
    setting: Annotated[dict[KeptId, FiniteFloat | KeptId], Field(max_length=MOST_PARTS)]
