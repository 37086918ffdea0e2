"""What the dyad player's page gets, and what it keeps.

Every second of the run has its place in ``matched``, ``joy`` and ``upset``; faces and words are
given where they change.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from securebase.activities.record import Record
from securebase.content.marked_text import Text
from securebase.content.page_data import PageData


class DyadPhase(PageData):
    """A phase from second ``start`` up to ``end``, and what the adult does in it."""

    name: Literal["play", "still face", "reunion"]
    start: int
    end: int
    about: Text


class MomentSpec(PageData):
    """What the baby is doing from second ``start`` on, and why."""

    start: int
    text: Text


class FacesSpec(PageData):
    """The expressions from second ``start`` on, by their names in the drawing."""

    start: int
    baby: str
    adult: str


class DyadPlayerSpec(PageData):
    """A run of the model of play, still face and reunion, second by second.

    ``matched`` has a character a second: 1 in step, 0 out of step. ``joy`` and ``upset`` go from
    0 to 100. ``people`` names the pair in the drawing.
    """

    people: str
    phases: list[DyadPhase]
    matched: str
    joy: list[int]
    upset: list[int]
    moments: list[MomentSpec]
    faces: list[FacesSpec]


class DyadPlayerRecord(Record):
    """Where the player stands: the current second."""

    done: ClassVar[str] = "second"
    told: ClassVar[str] = "**The Still-Face film:** nothing is kept of it."

    kind: Literal["dyad-player"]
    second: Annotated[int, Field(ge=0)]
