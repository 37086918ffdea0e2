"""Lines over time and overlapping curves: values at evenly spaced points."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

from securebase.views.axis import Axis
from securebase.views.checks import finite, same_length, some, told
from securebase.views.contract import Colour, Series
from securebase.views.line_layouts import CurvesSpec, LineSpec, Phase, TimeLinesSpec
from securebase.views.view import View, differences

_DASHES: Final = ("", "7 4", "2 4", "10 4 2 4", "14 5")
_COLOURS: Final[tuple[Colour, ...]] = ("avoidant", "resistant", "accent", "disorganised", "ink")
_MOST_ROWS = 13
_MOST_LINES = len(_DASHES)


@dataclass(frozen=True)
class Line:
    """A named line; ``colour`` is a name from the theme, None takes the next one."""

    label: str
    values: Sequence[float]
    colour: Colour | None = None


@dataclass(frozen=True, kw_only=True)
class _Lines(View):
    """Values at ``start``, ``start + step``, … of the axis ``across``.

    Raises:
        ValueError: a label is missing, a value is not finite or off its axis, or the lines
            differ in length.
    """

    across: Axis
    value: Axis
    lines: tuple[Line, ...]
    start: float
    step: float

    def __post_init__(self) -> None:
        super().__post_init__()
        some(type(self).__name__, self.lines)
        if len(self.lines) > _MOST_LINES:
            raise ValueError(
                f"there are {len(self.lines)} lines; more than {_MOST_LINES} cannot be told apart"
            )
        finite("start and step", (self.start, self.step))
        if self.step <= 0:
            raise ValueError(f"the step between two points is {self.step:g}; it must be above 0")
        checked = []
        for line in self.lines:
            told("the label of a line", line.label)
            values = self.value.checked(f"the line {line.label!r}", line.values)
            checked.append(replace(line, values=values))
        same_length([(f"the line {line.label!r}", len(line.values)) for line in checked])
        some(f"the line {checked[0].label!r}", checked[0].values)
        object.__setattr__(self, "lines", tuple(checked))

    @property
    def count(self) -> int:
        """How many points each line has."""
        return len(self.lines[0].values)

    def series(self) -> Series:
        """Each line, as differences in quanta."""
        axis = self.value.spec()
        return [differences(axis.whole(line.values)) for line in self.lines]

    def _common_layout(self) -> dict[str, Any]:
        apart = max(1, -(-(self.count - 1) // (_MOST_ROWS - 1)))
        return {
            "across": self.across.spec(),
            "value": self.value.spec(),
            "start": self.start,
            "step": self.step,
            "count": self.count,
            "lines": [
                LineSpec(label=line.label, colour=line.colour or colour, dash=dash)
                for line, colour, dash in zip(self.lines, _COLOURS, _DASHES, strict=False)
            ],
            "table_rows": list(range(0, self.count, apart)),
        }


@dataclass(frozen=True, kw_only=True)
class TimeLines(_Lines):
    """Lines over time, with named phases, the shaded ones in a ground of their own.

    Raises:
        ValueError: as for every line; or a phase ends before it starts, or they overlap.
    """

    phases: tuple[Phase, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        for phase in self.phases:
            told("the label of a phase", phase.label)
            self.across.checked(f"the phase {phase.label!r}", (phase.start, phase.end))
            if phase.start >= phase.end:
                raise ValueError(
                    f"the phase {phase.label!r} goes from {phase.start:g} to {phase.end:g}; "
                    "it must end after it starts"
                )
        for before, after in pairwise(self.phases):
            if after.start < before.end:
                raise ValueError(
                    f"the phase {after.label!r} starts at {after.start:g}, before "
                    f"{before.label!r} ends at {before.end:g}"
                )

    def layout(self) -> TimeLinesSpec:
        """Axes, lines and phases, without the values."""
        return TimeLinesSpec(**self._common_layout(), phases=list(self.phases))


@dataclass(frozen=True, kw_only=True)
class Curves(_Lines):
    """Overlapping curves with a faint fill, such as the spread of two groups."""

    def layout(self) -> CurvesSpec:
        """Axes and curves, without the values."""
        return CurvesSpec(**self._common_layout())
