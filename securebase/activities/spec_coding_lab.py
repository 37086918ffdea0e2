"""What a coding lab hands to the page, and what is kept of it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from securebase.activities.spec import ActivitySpec, SpecModel, Text

ScaleId = Literal["proximity", "maintaining", "resistance", "avoidance"]
Letter = Literal["A", "B", "C", "D"]
Organised = Literal["A", "B", "C"]
Score = Annotated[int, Field(ge=1, le=7)]


class ScaleSpec(SpecModel):
    """A scale from 1 to 7; ``points`` says what each of the seven stands for."""

    id: ScaleId
    name: str
    means: Text
    matters: Text
    points: list[Text]


class GroupSpec(SpecModel):
    """A group by its letter, and what it looks like at reunion."""

    letter: Letter
    name: str
    means: Text


class KeySpec(SpecModel):
    """The key of a vignette.

    ``scores`` has for each scale that of episode 5 and that of episode 8, 1 to 7;
    ``disorganisation`` is rated once, 1 to 9. A, B and C have a ``subgroup``; D has the group
    that fits best besides.
    """

    scores: dict[ScaleId, list[int]]
    disorganisation: int
    group: Letter
    subgroup: str | None
    best_fitting: Organised | None


class ContrastSpec(SpecModel):
    """Another vignette that is worth reading beside this one, and why."""

    vignette: str
    why: Text


class VignetteSpec(SpecModel):
    """A child's two reunions, their key, and the reasons for it."""

    id: str
    child: str
    about: str
    episode_5: Text
    episode_8: Text
    key: KeySpec
    reasons: dict[ScaleId, Text]
    group_reason: Text
    contrast: ContrastSpec
    sources: list[str]


class CodingLabSpec(ActivitySpec):
    """A coding lab. ``label`` says that the children are invented, ``limits`` what it cannot do."""

    kind: Literal["coding-lab"] = "coding-lab"
    label: Text
    limits: Text
    points: Text
    scales: list[ScaleSpec]
    groups: list[GroupSpec]
    vignettes: list[VignetteSpec]


class CodingRecord(SpecModel):
    """What is kept of one vignette: ratings by scale and episode, such as ``resistance-5``.

    Once ``compared`` it is whole, and counts for the agreement as it stands.
    """

    ratings: dict[str, Score]
    group: Letter | None
    compared: bool


class CodingLabRecord(SpecModel):
    """What is kept of a coding lab; ``codings`` is keyed by the vignette's id."""

    version: Literal[1]
    kind: Literal["coding-lab"]
    activity: str
    current: str | None
    codings: dict[str, CodingRecord]
