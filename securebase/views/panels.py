"""Several pictures under one title, and a setting of which there is none."""

from __future__ import annotations

from dataclasses import dataclass

from securebase.activities.explorer.spec import ImpossibleSpec, PanelSpec, PanelsSpec
from securebase.views.checks import some, told
from securebase.views.view import View


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
            panels=[PanelSpec(heading=panel.title, layout=panel.layout()) for panel in self.panels]
        )

    def series(self) -> list[list[int]]:
        """The series of the pictures, one after another."""
        return [numbers for panel in self.panels for numbers in panel.series()]

    def table(self) -> list[list[str]]:
        """The tables of the pictures, each below its heading."""
        return [row for panel in self.panels for row in ([panel.title], *panel.table())]


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

    def series(self) -> list[list[int]]:
        """No data."""
        return []
