"""Bars, a field of dots, and a row of moments: a few numbers, told beside what is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from securebase.activities.explorer.spec import BarsSpec, Colour, IconFieldSpec, MomentsSpec
from securebase.views.axis import Axis
from securebase.views.checks import same_length, some, told
from securebase.views.view import View, whole


@dataclass(frozen=True, kw_only=True)
class Bars(View):
    """A bar for each label, from the axis's minimum to its value.

    Raises:
        ValueError: a label is missing or used twice, there are more or fewer values than labels,
            or a value is not finite or off the axis.
    """

    category: str
    """What the labels are, as the heading of a table says it."""
    value: Axis
    labels: tuple[str, ...]
    values: Sequence[float]
    colour: Colour = "accent"

    def __post_init__(self) -> None:
        super().__post_init__()
        _check_labels("bar", self.category, self.labels)
        object.__setattr__(self, "values", self.value.checked("the bars", self.values))
        same_length([("labels", len(self.labels)), ("values", len(self.values))])

    def layout(self) -> BarsSpec:
        """The axis and the labels, without the values."""
        return BarsSpec(
            category=self.category,
            value=self.value.spec(quantum=self.value.told_quantum),
            labels=list(self.labels),
            colour=self.colour,
        )

    def series(self) -> list[list[int]]:
        """The values in the smallest difference that the axis tells."""
        return [whole(self.layout().value, self.values)]


@dataclass(frozen=True, kw_only=True)
class IconField(View):
    """A square of ``of`` dots for each group, so many of them full.

    Raises:
        ValueError: a label is missing or used twice, there are more or fewer counts than groups,
            or a count is not a whole number from 0 to ``of``.
    """

    counted: str
    """What a full dot is, as in “securely attached babies”."""
    groups: tuple[str, ...]
    counts: Sequence[int]
    of: int = 100
    colour: Colour = "accent"

    def __post_init__(self) -> None:
        super().__post_init__()
        _check_labels("group", self.counted, self.groups)
        if not 1 <= self.of <= 1000:
            raise ValueError(f"of is {self.of}; a field has from 1 to 1000 dots")
        same_length([("groups", len(self.groups)), ("counts", len(self.counts))])
        for group, count in zip(self.groups, self.counts, strict=True):
            if count != count or not 0 <= count <= self.of or count != int(count):
                raise ValueError(
                    f"the count of {group!r} is {count}; it must be a whole number from 0 to "
                    f"{self.of}"
                )
        object.__setattr__(self, "counts", tuple(int(count) for count in self.counts))

    def layout(self) -> IconFieldSpec:
        """The groups, without the counts."""
        return IconFieldSpec(
            of=self.of, counted=self.counted, groups=list(self.groups), colour=self.colour
        )

    def series(self) -> list[list[int]]:
        """The counts."""
        return [list(self.counts)]


@dataclass(frozen=True, kw_only=True)
class Moments(View):
    """A row of moments, each ``on`` or ``off``.

    Raises:
        ValueError: a label is missing, or there is no moment.
    """

    label: str
    """What the row is, as in “one minute of play, a second at a time”."""
    on: str
    off: str
    moments: Sequence[bool]
    colour: Colour = "accent"

    def __post_init__(self) -> None:
        super().__post_init__()
        for name, text in (("label", self.label), ("on", self.on), ("off", self.off)):
            told(f"the text {name!r} of the moments", text)
        some("the moments", self.moments)
        for place, moment in enumerate(self.moments):
            if moment not in (True, False):
                raise ValueError(f"the moments: value {place} is {moment!r}; give True or False")
        object.__setattr__(self, "moments", tuple(bool(moment) for moment in self.moments))

    def layout(self) -> MomentsSpec:
        """The row without its moments."""
        return MomentsSpec(
            label=self.label,
            on=self.on,
            off=self.off,
            count=len(self.moments),
            colour=self.colour,
        )

    def series(self) -> list[list[int]]:
        """1 for each moment that is on."""
        return [[int(moment) for moment in self.moments]]


def _check_labels(kind: str, heading: str, labels: Sequence[str]) -> None:
    told(f"the heading of the {kind}s", heading)
    some(f"the {kind}s", labels)
    for label in labels:
        told(f"the label of a {kind}", label)
        if labels.count(label) > 1:
            raise ValueError(f"two {kind}s are called {label!r}; give one of them another label")
