"""What a reader can set in an explorer: a number to slide, or one of a few things to choose."""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from securebase.activities.explorer.spec import (
    AnyControlSpec,
    ChoiceOfControlSpec,
    OptionOfControlSpec,
    SliderSpec,
)
from securebase.content.problems import ArgumentError
from securebase.content.wording import number_written


@dataclass(frozen=True)
class Slider:
    """A number from ``minimum`` to ``maximum`` in steps, first at ``value``.

    ``unit`` follows the number; ``format`` is how the number is told: a format such as ``".0%"``,
    or a function from the number to a text. None tells as many decimals as the steps need.

    Raises:
        ValueError: it holds no value, a number is not finite, or ``maximum`` or ``value`` is not
            a whole number of steps above ``minimum``; names the slider and the number.
    """

    label: str
    minimum: float
    maximum: float
    step: float
    value: float
    unit: str = ""
    format: str | Callable[[float], str] | None = None

    def __post_init__(self) -> None:
        _check_label("slider", self.label)
        for name in ("minimum", "maximum", "step", "value"):
            number = getattr(self, name)
            if isinstance(number, bool) or not isinstance(number, int | float):
                raise ArgumentError(f"the slider {self.label!r}: {name} is {number!r}, no number")
            if not math.isfinite(number):
                raise ArgumentError(f"the slider {self.label!r}: {name} is {number}; give a number")
        if self.step <= 0:
            raise ArgumentError(
                f"the slider {self.label!r}: step is {self.step:g}; give one above 0"
            )
        if not self.minimum < self.maximum:
            raise ArgumentError(
                f"the slider {self.label!r} has no values to slide over: minimum is "
                f"{self.minimum:g} and maximum {self.maximum:g}"
            )
        for name in ("maximum", "value"):
            self._check_on_grid(name, getattr(self, name))

    @property
    def values(self) -> list[float]:
        """Every value, from the lowest on, without the dust of adding decimals."""
        return [self._at(place) for place in range(self._steps_to(self.maximum) + 1)]

    @property
    def start(self) -> float:
        """The value that is set first, exactly as it stands among ``values``."""
        return self._at(self._steps_to(self.value))

    def told(self, value: float) -> str:
        """A value as a reader meets it, with its unit."""
        if callable(self.format):
            return self.format(value)
        number = number_written(value, self.format or f".{self._decimals()}f")
        return f"{number} {self.unit}" if self.unit else number

    def key(self, value: Any) -> float:
        """What stands for a value in a record or an address: itself."""
        return float(value)

    def spec(self, name: str) -> AnyControlSpec:
        """The slider for the page; ``name`` is the model's parameter."""
        return SliderSpec(
            name=name,
            label=self.label,
            values=self.values,
            texts=[self.told(value) for value in self.values],
            value=self.start,
        )

    def _at(self, place: int) -> float:
        return round(self.minimum + place * self.step, 10)

    def _steps_to(self, value: float) -> int:
        return round((value - self.minimum) / self.step)

    def _check_on_grid(self, name: str, value: float) -> None:
        if not self.minimum <= value <= self.maximum:
            raise ArgumentError(
                f"the slider {self.label!r}: {name} is {value:g}; it must be from "
                f"{self.minimum:g} to {self.maximum:g}"
            )
        nearest = self._at(self._steps_to(value))
        if abs(nearest - value) > self.step * 1e-6:
            raise ArgumentError(
                f"the slider {self.label!r}: {name} is {value:g}, which is not on its steps of "
                f"{self.step:g} from {self.minimum:g}; the nearest that is: {nearest:g}"
            )

    def _decimals(self) -> int:
        text = f"{self.step:.10f}".rstrip("0")
        return len(text.partition(".")[2])


@dataclass(frozen=True)
class Choice:
    """One of a few things; ``options`` maps what the model is given to what the reader sees.

    Raises:
        ValueError: there is no option, ``value`` is not one of them, or two cannot be told apart
            in an address; names the choice.
    """

    label: str
    options: Mapping[Any, str]
    value: Any

    def __post_init__(self) -> None:
        _check_label("choice", self.label)
        if not self.options:
            raise ArgumentError(
                f"the choice {self.label!r} has no values; give it {{value: label, …}}"
            )
        for value, text in self.options.items():
            if not isinstance(text, str) or not text.strip():
                raise ArgumentError(f"the choice {self.label!r}: the label of {value!r} is empty")
        if self.value not in self.options:
            known = ", ".join(map(repr, self.options))
            raise ArgumentError(
                f"the choice {self.label!r}: value is {self.value!r}; it must be one of {known}"
            )
        keys = [self.key(value) for value in self.options]
        if "" in keys or len(set(keys)) < len(keys):
            raise ArgumentError(
                f"the choice {self.label!r}: its values become {keys} in an address; give each a "
                "value with a letter or digit of its own"
            )

    @property
    def values(self) -> list[Any]:
        """Every value, in order."""
        return list(self.options)

    @property
    def start(self) -> Any:
        """The value that is chosen first."""
        return self.value

    def told(self, value: Any) -> str:
        """A value as a reader meets it."""
        return self.options[value]

    def key(self, value: Any) -> str:
        """What stands for a value in a record or an address: its letters and digits."""
        return re.sub(r"[^a-z0-9]+", "-", str(value).lower()).strip("-")[:64]

    def spec(self, name: str) -> AnyControlSpec:
        """The choice for the page; ``name`` is the model's parameter."""
        return ChoiceOfControlSpec(
            name=name,
            label=self.label,
            options=[
                OptionOfControlSpec(id=self.key(value), text=text)
                for value, text in self.options.items()
            ],
            value=self.key(self.value),
        )


Control = Slider | Choice


def setting_told(controls: Mapping[str, Control], setting: Mapping[str, Any]) -> str:
    """A setting as an error names it: ``share = 0.3, repair = 0.34``."""
    return ", ".join(f"{name} = {setting[name]!r}" for name in controls)


def coarser(slider: Slider) -> Sequence[Slider]:
    """The same slider with ever larger steps that keep its ends and where it starts."""
    steps = len(slider.values) - 1
    start = slider.values.index(slider.start)
    return [
        replace(slider, step=round(slider.step * times, 10))
        for times in range(2, steps + 1)
        if steps % times == 0 and start % times == 0
    ]


def _check_label(kind: str, label: str) -> None:
    if not isinstance(label, str) or not label.strip():
        raise ArgumentError(f"a {kind} has no label; write what it sets")
