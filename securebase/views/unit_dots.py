"""A mark for each child, so that a sample of 36 looks like 36 children and not like a thousand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from securebase.activities.explorer.spec_axis import Colour
from securebase.activities.explorer.spec_counted import (
    Mark,
    UnitDotsSpec,
    UnitGroupSpec,
    UnitPartSpec,
)
from securebase.views.checks import same_length, some, told
from securebase.views.view import View

MOST_MARKS: Final = 2500
"""More than a phone can show and a reader can see."""


@dataclass(frozen=True)
class UnitPart:
    """What a mark stands for; one that is not ``full`` is drawn as an outline."""

    label: str
    mark: Mark
    colour: Colour
    full: bool = True


@dataclass(frozen=True)
class UnitGroup:
    """A group: how many children each part has, and how each is told (by default the number)."""

    label: str
    counts: Sequence[int]
    detail: str = ""
    told: Sequence[str] | None = None


@dataclass(frozen=True, kw_only=True)
class UnitDots(View):
    """A mark for each child of each group, in the order of the parts.

    ``cells`` is *Show as table*: the headings, then a row for each group.

    Raises:
        ValueError: there is no part or group, a label is missing or used twice, a count is not a
            whole number from 0 on, a group has other parts than there are, or there are too many
            marks.
    """

    parts: tuple[UnitPart, ...]
    groups: tuple[UnitGroup, ...]
    cells: Sequence[Sequence[str]]

    def __post_init__(self) -> None:
        super().__post_init__()
        some("the parts", self.parts)
        some("the groups", self.groups)
        for kind, labels in (
            ("part", [part.label for part in self.parts]),
            ("group", [group.label for group in self.groups]),
        ):
            for label in labels:
                told(f"the label of a {kind}", label)
                if labels.count(label) > 1:
                    raise ValueError(f"two {kind}s are called {label!r}; give one another label")
        for group in self.groups:
            name = f"the counts of {group.label!r}"
            same_length([("the parts", len(self.parts)), (name, len(group.counts))])
            if group.told is not None:
                name = f"what is told of {group.label!r}"
                same_length([("the parts", len(self.parts)), (name, len(group.told))])
            for count in group.counts:
                if count != count or count < 0 or count != int(count):
                    raise ValueError(
                        f"a count of {group.label!r} is {count}; it must be a whole number from 0"
                    )
        marks = sum(sum(group.counts) for group in self.groups)
        if marks > MOST_MARKS:
            raise ValueError(f"there are {marks:,} marks, and at most {MOST_MARKS:,} are drawn")

    def layout(self) -> UnitDotsSpec:
        """The parts, the groups in words, and the table."""
        return UnitDotsSpec(
            parts=[
                UnitPartSpec(label=part.label, mark=part.mark, colour=part.colour, full=part.full)
                for part in self.parts
            ],
            groups=[
                UnitGroupSpec(
                    label=group.label,
                    detail=group.detail,
                    told=list(group.told or [f"{int(count):,}" for count in group.counts]),
                )
                for group in self.groups
            ],
            table=[list(row) for row in self.cells],
        )

    def series(self) -> list[list[int]]:
        """The counts of each group."""
        return [[int(count) for count in group.counts] for group in self.groups]
