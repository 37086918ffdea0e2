"""What the episode player's page gets, and what it keeps.

Places are metres from the room's top left corner, times seconds from an episode's beginning.
"""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, WithJsonSchema

from securebase.activities.record import EachOnce, Record
from securebase.content.marked_text import Text
from securebase.content.page_data import PageData
from securebase.views.contract import AxisSpec

PatternName = Literal["secure", "avoidant", "resistant", "disorganised"]
Person = Literal["child", "carer", "stranger", "experimenter"]
Gaze = Literal["carer", "stranger", "experimenter", "toys", "door", "away"]


def _numbers(count: int) -> WithJsonSchema:
    """The schema of so many numbers, in the form that the front end's types are made from."""
    items = {"type": "number"}
    return WithJsonSchema({"type": "array", "items": items, "minItems": count, "maxItems": count})


Key = Annotated[tuple[float, float, float], _numbers(3)]
"""A second, and where someone is then: (seconds, metres across, metres down)."""
Place = Annotated[tuple[float, float], _numbers(2)]


class RoomSpec(PageData):
    """The room from above, in metres.

    ``door`` is the middle of the door, in the right-hand wall; ``window`` reaches from one number
    to the other along the top wall.
    """

    width: float
    depth: float
    door: float
    window: Place
    chairs: list[Place]
    toys: Place


class HappeningSpec(PageData):
    """What happens in the room from second ``at`` on, whatever the child does."""

    at: int
    text: Text


class StrangeEpisodeSpec(PageData):
    """One of the eight episodes; ``length`` says what may shorten or lengthen it."""

    number: int
    name: str
    seconds: int
    length: Text
    people: list[Person]
    is_reunion: bool
    watched: Text
    happenings: list[HappeningSpec]


class ChildStepSpec(PageData):
    """What the child does from second ``at`` on; without ``watch``, what was watched goes on."""

    at: int
    does: Text
    watch: Text | None
    looks: Gaze
    reaches: bool


class TellingSpec(PageData):
    """One child through one episode.

    ``tracks`` holds where each person in the room is: straight between its keys, and out of the
    room before the first and after the last. ``from_carer`` and ``from_toys`` are the child's
    distances in tenths of a metre, a number for every ``distance_seconds``; None: carer is out.
    The means are in metres.
    """

    tracks: dict[Person, list[Key]]
    steps: list[ChildStepSpec]
    from_carer: list[int | None]
    from_toys: list[int]
    mean_from_carer: float | None
    mean_from_toys: float


class ShownPatternSpec(PageData):
    """One of the four patterns: an example child, told in the order of the spec's episodes."""

    id: PatternName
    name: str
    about: Text
    takeaway: Text
    tellings: list[TellingSpec]


class EpisodePlayerSpec(PageData):
    """A floor plan through the episodes: one pattern at a time, or all of them side by side.

    ``distances`` is the axis of the children's distances, in metres.
    """

    is_side_by_side: bool
    room: RoomSpec
    distance_seconds: int
    distances: AxisSpec
    episodes: list[StrangeEpisodeSpec]
    patterns: list[ShownPatternSpec]


EpisodeNumber = Annotated[int, Field(ge=1, le=8)]


class EpisodePlayerRecord(Record):
    """Where the player stands, and which episodes were seen in which pattern."""

    done: ClassVar[str] = "seen"
    told: ClassVar[str] = (
        "**The Strange Situation:** which episodes you have seen, and in which pattern."
    )

    kind: Literal["episode-player"]
    episode: EpisodeNumber
    pattern: PatternName
    seen: dict[PatternName, Annotated[list[EpisodeNumber], EachOnce]]
