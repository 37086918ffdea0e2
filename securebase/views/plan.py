"""A place seen from above, with the path that somebody took in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from securebase.views.checks import finite, same_length, some, told
from securebase.views.contract import Series
from securebase.views.plan_layout import Place, PlanSpec
from securebase.views.view import View, differences

QUANTA: Final = 160
"""How many steps a plan is wide: finer than can be seen."""

State = Literal["solid", "dashed", "rest"]
_STATES: Final = ("solid", "dashed", "rest")


@dataclass(frozen=True, kw_only=True)
class Plan(View):
    """A path in a place of ``width`` by ``depth``, as a bird would see it.

    Time is told by numbers along the path, and what goes on by a solid or a dashed line, so that
    nothing hangs on colour.

    Raises:
        ValueError: a text is missing, a number is not finite, a point lies outside, a state is
            unknown, or ``path`` and ``states`` differ in length.
    """

    width: float
    depth: float
    unit: str
    base: Place
    """Where the path begins and leads back to; the table tells how far it is."""
    path: Sequence[tuple[float, float]]
    states: Sequence[State]
    """How the path leads to each point."""
    solid: str
    """What a solid line is, as in “out playing”."""
    dashed: str
    """What a dashed line is, as in “coming back”."""
    rest: str
    """What a rest is, as in “close to the carer”; the table tells it."""
    step: float
    """Time from a point to the next."""
    time: str
    """The heading of the times in a table, as in “Time (minutes)”."""
    distance: str
    """The heading of the distances from the base, as in “From the carer (m)”."""
    doing: str
    """The heading of the states, as in “The child is”."""
    numbers: str
    """What the numbers are, as in “minutes from the start”."""
    number_every: float
    """Time from one number to the next; the first is 0."""
    row_every: float
    """Time from one row of the table to the next."""
    scale_bar: float
    """How long the bar is that shows the scale."""

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in ("unit", *_STATES, "time", "distance", "doing", "numbers"):
            told(f"the text {name!r} of the plan", getattr(self, name))
        told("the label of the plan's base", self.base.label)
        for name in ("width", "depth", "step", "number_every", "row_every", "scale_bar"):
            number = finite(f"{name} of the plan", [getattr(self, name)])[0]
            if number <= 0:
                raise ValueError(f"{name} of the plan is {number:g}; it must be above 0")
        some("the path", self.path)
        across = self._inside("from the left", [x for x, _ in self.path], self.width)
        along = self._inside("from the near edge", [y for _, y in self.path], self.depth)
        self._inside("from the left", [self.base.x], self.width)
        self._inside("from the near edge", [self.base.y], self.depth)
        same_length([("the path", len(self.path)), ("states", len(self.states))])
        for place, state in enumerate(self.states):
            if state not in _STATES:
                raise ValueError(
                    f"the plan: state {place} is {state!r}; it must be one of {', '.join(_STATES)}"
                )
        object.__setattr__(self, "path", tuple(zip(across, along, strict=True)))

    def layout(self) -> PlanSpec:
        """The place without the path."""
        return PlanSpec(
            width=self.width,
            depth=self.depth,
            unit=self.unit,
            quantum=self.width / QUANTA,
            scale_bar=self.scale_bar,
            base=self.base,
            step=self.step,
            time=self.time,
            distance=self.distance,
            doing=self.doing,
            count=len(self.path),
            states=[self.solid, self.dashed, self.rest],
            numbers=self.numbers,
            numbered=self._places(self.number_every),
            table_rows=self._places(self.row_every),
        )

    def series(self) -> Series:
        """Both ways of the path as differences in quanta, then the states."""
        quantum = self.width / QUANTA
        across, along = ([round(each[way] / quantum) for each in self.path] for way in (0, 1))
        states = [_STATES.index(state) for state in self.states]
        return [differences(across), differences(along), states]

    def _places(self, every: float) -> list[int]:
        """The points at 0, ``every``, twice ``every`` …"""
        last = (len(self.path) - 1) * self.step
        return [round(turn * every / self.step) for turn in range(int(last / every + 1e-9) + 1)]

    @staticmethod
    def _inside(name: str, values: Sequence[float], most: float) -> tuple[float, ...]:
        numbers = finite(f"the plan, {name}", values)
        for place, number in enumerate(numbers):
            if not 0.0 <= number <= most:
                raise ValueError(
                    f"the plan: point {place} is {number:g} {name}, outside of 0 to {most:g}"
                )
        return numbers
