"""What a scenario hands to the page, and what is kept of it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from securebase.activities.spec import ActivitySpec, SpecModel, Text


class ScenarioChoiceSpec(SpecModel):
    """One thing to do, and what is told to the one who tries it.

    ``next`` is what the baby may do, ``goto`` the id of the step it leads to, or ``end``.
    """

    id: str
    text: Text
    next: Text | None
    why: Text
    kind_note: Text
    goto: str


class ScenarioStepSpec(SpecModel):
    """A moment in the story, and what can be tried in it."""

    id: str
    text: Text | None
    choices: list[ScenarioChoiceSpec]


class ScenarioSpec(ActivitySpec):
    """A scenario; ``start`` is the id of the first step, ``help`` stands beside a hard story."""

    kind: Literal["scenario"] = "scenario"
    people: Text | None
    situation: Text
    cue: Text | None
    help: Text | None
    start: str
    steps: list[ScenarioStepSpec]
    ending: Text
    reflection: Text | None


class TriedRecord(SpecModel):
    """One choice that was tried, by the ids of its step and of itself."""

    step: str
    choice: str


class ScenarioRecord(SpecModel):
    """What is kept of a scenario: everything that was tried, in order."""

    version: Literal[1]
    kind: Literal["scenario"]
    activity: str
    path: Annotated[list[TriedRecord], Field(max_length=200)]
