"""A cloud of children on two scales, and a line that can be moved through it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from securebase.activities.explorer.spec_axis import Colour
from securebase.activities.explorer.spec_counted import Mark, ScatterSpec, SideSpec
from securebase.views.axis import Axis
from securebase.views.checks import same_length, some, told
from securebase.views.view import View, whole


@dataclass(frozen=True)
class Side:
    """One side of the line: its name, and the mark of the children there."""

    label: str
    mark: Mark
    colour: Colour


@dataclass(frozen=True, kw_only=True)
class Scatter(View):
    """A mark for each child at ``xs`` and ``ys``; ``cut`` is where an upright line stands.

    Children whose side is another than with the line at ``was`` get a ring, called ``changed``.
    ``cells`` is *Show as table*.

    Raises:
        ValueError: a label is missing, there is no child, ``xs`` and ``ys`` differ in length, or
            a number is off its axis.
    """

    across: Axis
    value: Axis
    xs: Sequence[float]
    ys: Sequence[float]
    cut: float
    was: float
    before: Side
    beyond: Side
    changed: str
    line_name: str
    was_name: str
    cells: Sequence[Sequence[str]]

    def __post_init__(self) -> None:
        super().__post_init__()
        some("the cloud", self.xs)
        for name in ("changed", "line_name", "was_name"):
            told(f"the text {name!r} of the cloud", getattr(self, name))
        for side in (self.before, self.beyond):
            told("the label of a side", side.label)
        object.__setattr__(self, "xs", self.across.checked("xs", self.xs))
        object.__setattr__(self, "ys", self.value.checked("ys", self.ys))
        same_length([("xs", len(self.xs)), ("ys", len(self.ys))])
        self.across.checked("the line", (self.cut, self.was))

    def is_beyond(self, cut: float) -> list[int]:
        """1 for each child on the far side of a line at ``cut``."""
        return [int(x >= cut) for x in self.xs]

    def layout(self) -> ScatterSpec:
        """Axes, sides and names, and the table."""
        return ScatterSpec(
            across=self.across.spec(),
            value=self.value.spec(),
            sides=[
                SideSpec(label=side.label, mark=side.mark, colour=side.colour)
                for side in (self.before, self.beyond)
            ],
            changed=self.changed,
            line=self.line_name,
            was=self.was_name,
            table=[list(row) for row in self.cells],
        )

    def series(self) -> list[list[int]]:
        """Across, up, beyond, changed, the line, and where it was."""
        now, before = self.is_beyond(self.cut), self.is_beyond(self.was)
        return [
            whole(self.across.spec(), self.xs),
            whole(self.value.spec(), self.ys),
            now,
            [int(a != b) for a, b in zip(now, before, strict=True)],
            whole(self.across.spec(), [self.cut]),
            whole(self.across.spec(), [self.was]),
        ]
