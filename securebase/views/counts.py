"""Bars, a field of dots, and a row of moments: a few numbers, told beside what is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal

from securebase.content.wording import say
from securebase.views.axis import Axis
from securebase.views.checks import labelled, same_length, some, told
from securebase.views.contract import AxisSpec, Colour, Layout, Series, Table
from securebase.views.shapes import Meaning, Picture, Rect, Shape, Text, dot_square
from securebase.views.view import View

_BAR: Final = 51.0  # from one bar to the next, with its name above it
_NUMBER: Final = 70.0  # room for the number at its end


class BarsSpec(Layout):
    """Bars from the axis's minimum: one series, a number a bar."""

    kind: Literal["bars"] = "bars"
    category: str
    value: AxisSpec
    labels: list[str]
    colour: Colour

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:
        """A bar below the other on tracks of one length, its name above it."""
        full = width - _NUMBER
        drawn: list[Shape] = []
        values = self.value.decoded(series[0])
        for row, (label, value) in enumerate(zip(self.labels, values, strict=True)):
            top = row * _BAR
            number = self.value.told_with_unit(value)
            drawn += [
                Text(label, 0, top + 14),
                Rect(0, top + 20, full, 22, stroke="line"),
                Rect(0, top + 20, full * self.value.part(value), 22, fill=self.colour),
                Text(number, full + 8, top + 36, bold=True),
            ]
        height = len(self.labels) * _BAR
        return [Picture(width=width, height=height, label=title, shapes=tuple(drawn))]

    def table_of(self, series: Series) -> Table:
        """A row for each bar."""
        told = map(self.value.told_with_unit, self.value.decoded(series[0]))
        return [[self.category, self.value.label], *map(list, zip(self.labels, told, strict=True))]


class IconFieldSpec(Layout):
    """So many of ``of`` dots are full: one series, a number a group."""

    kind: Literal["icon-field"] = "icon-field"
    of: int
    counted: str
    groups: list[str]
    colour: Colour

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:  # noqa: ARG002
        """A square for each group, which its words name."""
        told = [
            f"{group}: {count} of {self.of} {self.counted}"
            for group, count in zip(self.groups, series[0], strict=True)
        ]
        return [
            dot_square(count, self.of, self.colour, words, Meaning(words))
            for count, words in zip(series[0], told, strict=True)
        ]

    def table_of(self, series: Series) -> Table:
        """A row for each group."""
        counts = [f"{count} of {self.of}" for count in series[0]]
        return [["", self.counted], *map(list, zip(self.groups, counts, strict=True))]


class MomentsSpec(Layout):
    """A row of moments, each of one of two states: one series of 1 (``on``) and 0 (``off``)."""

    kind: Literal["moments"] = "moments"
    label: str
    on: str
    off: str
    count: int
    colour: Colour

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:
        """Full and tall where on, a low ring where off: it reads without colour."""
        wide = width / self.count
        drawn: list[Shape] = []
        for place, is_on in enumerate(series[0]):
            height = 34 if is_on else 10
            drawn.append(
                Rect(
                    place * wide + 0.5, 40 - height, wide - 1.5, height,
                    fill=self.colour if is_on else None,
                    stroke=self.colour if is_on else "control-line",
                )
            )  # fmt: skip
        drawn.append(Text(say("tall: {on}, low: {off}", on=self.on, off=self.off), 0, 58))
        counted = say("{count} of {of}", count=int(sum(series[0])), of=self.count)
        label = f"{title}: {counted} {self.on}"
        return [Picture(width=width, height=62, label=label, shapes=tuple(drawn))]

    def table_of(self, series: Series) -> Table:
        """How many moments are on, and how long a stretch lasts: more use than sixty cells."""
        rows = [["", say("moments"), say("stretches"), say("longest stretch")]]
        runs = [(value, len(list(run))) for value, run in groupby(series[0])]
        for value, name in ((1, self.on), (0, self.off)):
            lengths = [length for each, length in runs if each == value]
            rows.append([name, *map(str, (sum(lengths), len(lengths), max(lengths, default=0)))])
        return rows


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

    def series(self) -> Series:
        """The values in the smallest difference that the axis tells."""
        return [self.layout().value.whole(self.values)]


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

    def series(self) -> Series:
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
            label=self.label, on=self.on, off=self.off, count=len(self.moments), colour=self.colour
        )

    def series(self) -> Series:
        """1 for each moment that is on."""
        return [[int(moment) for moment in self.moments]]


def _check_labels(kind: str, heading: str, labels: Sequence[str]) -> None:
    told(f"the heading of the {kind}s", heading)
    some(f"the {kind}s", labels)
    labelled(kind, labels)
