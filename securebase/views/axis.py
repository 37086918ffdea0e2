"""An axis: its range, its unit, and how its numbers are told."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from securebase.content.wording import number_written
from securebase.views.checks import finite, told
from securebase.views.contract import AxisSpec, TickSpec

LEVELS = 250
"""How many steps an axis has for a line. With a range such as 0 to 1 a step is .004, of which no
multiple lies halfway between two numbers of two decimals, so Python and the page round alike."""


@dataclass(frozen=True)
class Axis:
    """A range with a unit, the same for every setting, so that pictures can be compared.

    Raises:
        ValueError: the label is missing, or the range is empty or not finite.
    """

    label: str
    minimum: float
    maximum: float
    unit: str = ""
    decimals: int = 0
    """Decimals with which a number is told."""
    percent: bool = False
    """Tells 0.3 as 30%."""
    ticks: Mapping[float, str] | None = None
    """Marks and what stands beside them; None chooses round numbers."""

    def __post_init__(self) -> None:
        told("the label of an axis", self.label)
        finite(f"the range of the axis {self.label!r}", (self.minimum, self.maximum))
        if not self.minimum < self.maximum:
            raise ValueError(
                f"the axis {self.label!r} goes from {self.minimum:g} to {self.maximum:g}; "
                "its minimum must be below its maximum"
            )

    def checked(self, name: str, values: Iterable[float]) -> tuple[float, ...]:
        """The values as plain numbers.

        Raises:
            ValueError: a value is not finite or lies outside the axis.
        """
        numbers = finite(name, values)
        slack = (self.maximum - self.minimum) * 1e-9
        for place, value in enumerate(numbers):
            if not self.minimum - slack <= value <= self.maximum + slack:
                raise ValueError(
                    f"{name}: value {place} is {value:g}, outside the axis {self.label!r}, which "
                    f"goes from {self.minimum:g} to {self.maximum:g}; widen the axis"
                )
        return numbers

    def spec(self, *, quantum: float | None = None) -> AxisSpec:
        """The axis for the page; ``quantum`` is the step of its whole numbers."""
        return AxisSpec(
            label=self.label,
            unit=self.unit,
            minimum=self.minimum,
            maximum=self.maximum,
            quantum=quantum or (self.maximum - self.minimum) / LEVELS,
            scale=100 if self.percent else 1,
            decimals=self.decimals,
            suffix="%" if self.percent else "",
            ticks=[TickSpec(at=at, text=text) for at, text in self._ticks()],
        )

    @property
    def told_quantum(self) -> float:
        """The smallest difference that can be told: bars are as long as their numbers say."""
        return float(10.0**-self.decimals) / (100 if self.percent else 1)

    def _ticks(self) -> list[tuple[float, str]]:
        if self.ticks is not None:
            return sorted(self.ticks.items())
        factor = 100 if self.percent else 1
        step = _round_step((self.maximum - self.minimum) * factor / 4)
        first = math.ceil(self.minimum * factor / step - 1e-9)
        last = math.floor(self.maximum * factor / step + 1e-9)
        decimals = max(0, -math.floor(math.log10(step) + 1e-9))
        suffix = "%" if self.percent else ""
        return [
            (number * step / factor, number_written(number * step, f"z.{decimals}f") + suffix)
            for number in range(first, last + 1)
        ]


def _round_step(about: float) -> float:
    """The nearest of 1, 2, 5, 10 … times a power of ten that is not smaller."""
    power: float = 10.0 ** math.floor(math.log10(about))
    return next(nice * power for nice in (1, 2, 5, 10) if nice * power >= about * (1 - 1e-9))
