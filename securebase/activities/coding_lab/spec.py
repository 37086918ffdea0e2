"""What a coding lab hands to the page, and what is kept of it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from securebase.activities.record import MOST_PARTS, KeptId, Record
from securebase.content.marked_text import Text
from securebase.content.page_data import PageData

ScaleId = Literal["proximity", "maintaining", "resistance", "avoidance"]
Letter = Literal["A", "B", "C", "D"]
Organised = Literal["A", "B", "C"]
Score = Annotated[int, Field(ge=1, le=7)]


class ScaleSpec(PageData):
    """A scale from 1 to 7; ``points`` says what each of the seven stands for."""

    id: ScaleId
    name: str
    means: Text
    matters: Text
    points: list[Text]


class GroupSpec(PageData):
    """A group by its letter, and what it looks like at reunion."""

    letter: Letter
    name: str
    means: Text


class KeySpec(PageData):
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


class ContrastSpec(PageData):
    """Another vignette that is worth reading beside this one, and why."""

    vignette: str
    why: Text


class VignetteSpec(PageData):
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


class CodingLabSpec(PageData):
    """A coding lab. ``label`` says that the children are invented, ``limits`` what it cannot do."""

    label: Text
    limits: Text
    points: Text
    scales: list[ScaleSpec]
    groups: list[GroupSpec]
    vignettes: list[VignetteSpec]


class CodingRecord(PageData):
    """What is kept of one vignette: ratings by scale and episode, such as ``resistance-5``.

    Once ``compared`` it is whole, and counts for the agreement as it stands.
    """

    ratings: Annotated[dict[KeptId, Score], Field(max_length=MOST_PARTS)]
    group: Letter | None
    compared: bool


class CodingLabRecord(Record):
    """What is kept of a coding lab; ``codings`` is keyed by the vignette's id."""

    done: ClassVar[str] = "codings"

    kind: Literal["coding-lab"]
    current: KeptId | None
    codings: Annotated[dict[KeptId, CodingRecord], Field(max_length=MOST_PARTS)]
