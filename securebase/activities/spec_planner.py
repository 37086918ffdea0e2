"""What a planner hands to the page, and what is kept of it."""

from __future__ import annotations

from typing import Literal

from securebase.activities.spec import ActivitySpec, SpecModel, Text

Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class SmallMomentSpec(SpecModel):
    """A small thing to do; ``minutes`` is about how long. ``text`` is plain, to fit a chooser."""

    id: str
    text: str
    minutes: int
    why: Text
    also: Text | None
    sources: list[str]


class MomentGroupSpec(SpecModel):
    """Moments that belong to one part of life; ``suggest`` says whether a week draws on it."""

    id: str
    name: str
    about: Text | None
    suggest: bool
    moments: list[SmallMomentSpec]


class PlannerSpec(ActivitySpec):
    """A week to fill with moments; ``kind_word`` stands under it, on paper too."""

    kind: Literal["planner"] = "planner"
    groups: list[MomentGroupSpec]
    kind_word: Text


class PlannerRecord(SpecModel):
    """What is kept of a planner: a moment's id for a day; a day that is left free is not there."""

    version: Literal[1]
    kind: Literal["planner"]
    activity: str
    week: dict[Day, str]
