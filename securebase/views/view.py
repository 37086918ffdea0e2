"""What every view is: a title that says what this setting shows, a layout, and its data."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from securebase.activities.explorer.spec import AxisSpec
from securebase.views.checks import told


@dataclass(frozen=True, kw_only=True)
class View(ABC):
    """The picture of one setting.

    ``title`` is the takeaway in a sentence, ``note`` a line or two to be read below the picture.
    """

    title: str
    note: str = ""

    def __post_init__(self) -> None:
        told("the title of a view", self.title)

    @abstractmethod
    def layout(self) -> Any:
        """The picture without its data, which settings share."""

    @abstractmethod
    def series(self) -> list[list[int]]:
        """The data as whole numbers, in the order in which the layout names them."""

    def table(self) -> list[list[str]]:
        """*Show as table*: the headings, then the rows."""
        from securebase.views.tables import table_of

        return table_of(self.layout(), self.series())


def whole(axis: AxisSpec, values: Sequence[float]) -> list[int]:
    """The values in quanta from the axis's minimum, which costs at most half a quantum."""
    return [round((value - axis.minimum) / axis.quantum) for value in values]


def differences(numbers: Sequence[int]) -> list[int]:
    """The first number, then each one less the one before."""
    return [number - before for before, number in zip((0, *numbers), numbers, strict=False)]
