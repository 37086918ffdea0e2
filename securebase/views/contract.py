"""What every picture hands to a page: a layout without its data, and an axis to place it on."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Literal

from pydantic import ConfigDict

from securebase.content.page_data import PageData
from securebase.content.wording import number_written
from securebase.views.shapes import Picture

Colour = Literal[
    "accent", "secure", "avoidant", "resistant", "disorganised", "repair", "help", "ink"
]
Series = list[list[int]]
"""The data of a picture as whole numbers, in the order in which its layout names them."""
Table = list[list[str]]
"""The headings, then the rows."""

CLOSED = ConfigDict(extra="forbid")


class Layout(PageData):
    """A picture without its data, which the settings of an explorer share."""

    @property
    def series_count(self) -> int:
        """How many series it draws."""
        return 1

    @abstractmethod
    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:
        """What is drawn, ``width`` units wide; ``title`` names it to those who do not see it."""

    @abstractmethod
    def table_of(self, series: Series) -> Table:
        """*Show as table*, with the same rows as in the page (``frontend/src/charts/``)."""

    def tables_of(self, series: Series) -> list[tuple[str, Table]]:
        """Every table with its heading, which is empty where there is only one."""
        table = self.table_of(series)
        return [("", table)] if table else []


class TickSpec(PageData):
    """A mark on an axis, and what stands beside it."""

    at: float
    text: str


class AxisSpec(PageData):
    """An axis, and how its numbers are told: times ``scale``, to ``decimals``, then ``suffix``."""

    label: str
    unit: str
    minimum: float
    maximum: float
    quantum: float
    scale: float
    decimals: int
    suffix: str
    ticks: list[TickSpec]

    @property
    def name(self) -> str:
        """Label and unit, as they stand beside the axis and over a column of numbers."""
        return f"{self.label} ({self.unit})" if self.unit else self.label

    def part(self, value: float) -> float:
        """How far along the axis a value is, from 0 to 1."""
        return (value - self.minimum) / (self.maximum - self.minimum)

    def decoded(self, numbers: Sequence[int]) -> list[float]:
        """The values that the whole numbers stand for."""
        return [self.minimum + number * self.quantum for number in numbers]

    def whole(self, values: Sequence[float]) -> list[int]:
        """The values in quanta from the minimum, which costs at most half a quantum."""
        return [round((value - self.minimum) / self.quantum) for value in values]

    def told(self, value: float) -> str:
        """A number as the axis tells it, without its unit."""
        return number_written(value * self.scale, f"z.{self.decimals}f") + self.suffix

    def told_with_unit(self, value: float) -> str:
        """A number as the axis tells it, with its unit."""
        return f"{self.told(value)} {self.unit}".rstrip()
