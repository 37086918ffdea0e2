"""What every view is: a title that says what this setting shows, a layout, and its data."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from securebase.views.checks import told
from securebase.views.contract import Layout, Series, Table
from securebase.views.shapes import WIDTH, Picture


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
    def layout(self) -> Layout:
        """The picture without its data, which settings share."""

    @abstractmethod
    def series(self) -> Series:
        """The data as whole numbers, in the order in which the layout names them."""

    def pictures(self, width: float = WIDTH) -> list[Picture]:
        """What is drawn, from the same whole numbers as in the page."""
        return self.layout().pictures(self.series(), self.title, width)

    def table(self) -> Table:
        """*Show as table*: the headings, then the rows."""
        return self.layout().table_of(self.series())


def differences(numbers: Sequence[int]) -> list[int]:
    """The first number, then each one less the one before."""
    return [number - before for before, number in zip((0, *numbers), numbers, strict=False)]
