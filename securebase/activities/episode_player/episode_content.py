"""What an author writes of the eight episodes: the room, who moves, and what the child does."""

from typing import Annotated, Any, Final

from pydantic import Field, FiniteFloat, PlainValidator, field_validator

from securebase.activities.episode_player.spec import Gaze, PatternName, Person, Place
from securebase.content.authored import Authored
from securebase.content.marked_text import MarkedText
from securebase.content.plain_text import PlainText
from securebase.content.wording import say

PATTERNS: Final[dict[PatternName, str]] = {
    "secure": say("Secure"),
    "avoidant": say("Avoidant"),
    "resistant": say("Resistant"),
    "disorganised": say("Disorganised"),
}
"""The four patterns and their names, in the order in which they are shown."""

ENTERS: Final = "enters"
LEAVES: Final = "leaves"
HELD: Final = "held"

_FARTHEST: Final = 1000  # metres: what is beyond, or no number at all (.nan), is no place

Move = str | list[Place]
"""``enters``, ``leaves`` or ``held``, or the places that someone goes to, one after the other."""

ADULTS: Final[tuple[Person, ...]] = ("carer", "stranger", "experimenter")


def _adults_move(value: Any) -> Move:
    return value if value in (ENTERS, LEAVES) else _places(value, f"'{ENTERS}', '{LEAVES}'")


def _childs_move(value: Any) -> Move:
    return HELD if value == HELD else _places(value, f"'{HELD}'")


def _places(value: Any, words: str) -> list[Place]:
    places = value if isinstance(value, list) and value and isinstance(value[0], list) else [value]
    if all(_is_place(place) for place in places):
        return [(float(across), float(down)) for across, down in places]
    raise ValueError(
        f"{str(value)[:40]!r} is no move; write {words} or a place in metres, as in [1.5, 3.2]"
    )


def _is_place(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(one, int | float) and not isinstance(one, bool) for one in value)
        and all(abs(one) <= _FARTHEST for one in value)
    )


AdultsMove = Annotated[Move, PlainValidator(_adults_move)]
ChildsMove = Annotated[Move, PlainValidator(_childs_move)]
AtSecond = Annotated[int, Field(ge=0)]
WrittenPlace = Annotated[list[FiniteFloat], Field(min_length=2, max_length=2)]


class Room(Authored):
    """The room from above, in metres."""

    width: Annotated[FiniteFloat, Field(ge=2, le=10)]
    depth: Annotated[FiniteFloat, Field(ge=2, le=10)]
    door: FiniteFloat
    window: WrittenPlace
    carers_chair: WrittenPlace
    strangers_chair: WrittenPlace
    toys: WrittenPlace


class AdultsStep(Authored):
    """What the adults do from second ``at`` on, whatever the pattern; ``happens`` says it."""

    at: AtSecond
    carer: AdultsMove | None = None
    stranger: AdultsMove | None = None
    experimenter: AdultsMove | None = None
    happens: MarkedText | None = None


class ChildStep(Authored):
    """What the child does from second ``at`` on, and adults where they answer this child.

    ``child`` is where the child goes, ``over`` how many seconds that takes (else a walking
    pace). ``looks`` and ``reaches`` (arms out) are drawn. ``watch`` is what a coder would look
    for; ``still`` marks the moment of an episode that is drawn where nothing can move.
    """

    at: AtSecond
    child: ChildsMove | None = None
    over: Annotated[FiniteFloat, Field(gt=0)] | None = None
    carer: AdultsMove | None = None
    stranger: AdultsMove | None = None
    looks: Gaze
    reaches: bool = False
    does: MarkedText
    watch: MarkedText | None = None
    still: bool = False


class StrangeEpisode(Authored):
    """One of the eight episodes, as published (`ainsworth1978`)."""

    number: int
    name: Annotated[PlainText, Field(max_length=30)]
    seconds: int
    length: MarkedText
    people: list[Person]
    watched: MarkedText
    steps: list[AdultsStep] = Field(min_length=1)

    @field_validator("steps")
    @classmethod
    def _begins_with_words(cls, steps: list[AdultsStep]) -> list[AdultsStep]:
        if steps[0].at != 0 or steps[0].happens is None:
            raise ValueError("the first step must say what happens: “at: 0” and “happens: …”")
        return steps


class Telling(Authored):
    """What one child does in one episode."""

    episode: int
    steps: list[ChildStep] = Field(min_length=1)


class Pattern(Authored):
    """An example child of one pattern: ``about`` says that it is one of many ways.

    ``takeaway`` says what the child's distances from carer and toys show.
    """

    id: PatternName
    about: MarkedText
    takeaway: MarkedText
    tellings: list[Telling]


Step = AdultsStep | ChildStep
