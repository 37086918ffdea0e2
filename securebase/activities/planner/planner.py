"""Small moments to put into a week, which can be printed. Nothing is scored, a day may be free."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal, get_args

from pydantic import Field, PlainSerializer

from securebase.activities.activity import Activity
from securebase.activities.baby_age import Ages
from securebase.activities.record import KeptId, Record, read_record
from securebase.content.authored import Authored
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.plain_text import PlainText
from securebase.content.wording import told

Day = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
DAYS: tuple[Day, ...] = get_args(Day)

# A chooser on a phone shows one line of plain text.
_MARKS = ("**", "`", "](")


class Moment(Authored):
    """A small thing to do with or for a baby, or for oneself."""

    id: Identifier
    # For the page through the parser as well, for round quotation marks; it has no marks to lose.
    text: Annotated[
        PlainText,
        Field(max_length=70),
        PlainSerializer(lambda text: plain(runs(text)), return_type=str),
    ]
    """What to do, in one short line without marks or links."""
    minutes: Annotated[int, Field(ge=1, le=20)]
    """About how long it takes."""
    why: MarkedText
    """Why it helps, in one line."""
    also: MarkedText | None = None
    """For whom else it works, or what to mind."""
    ages: Ages | None = None
    sources: Sources


class MomentGroup(Authored):
    """Moments of one part of life."""

    id: Identifier
    name: Annotated[PlainText, Field(max_length=40)]
    about: MarkedText | None = None
    suggest: bool = True
    """Whether a suggested week may hold them before the learner asks for this group: a moment for
    parents whose baby is in hospital is no suggestion for everybody."""
    moments: list[Moment] = Field(min_length=1, max_length=8)


class PlannerRecord(Record):
    """What is kept of a planner: a moment's id for a day; a day that is left free is not there."""

    done: ClassVar[str] = "week"
    told: ClassVar[str] = "**Your week of small moments:** what you chose for which day."

    kind: Literal["planner"]
    week: dict[Day, KeptId]


class Planner(Activity):
    """A week of small moments: one a day or none, chosen by the learner, kept on the device."""

    minutes: ClassVar[float] = 3
    default_instruction: ClassVar[str] = (
        "Choose a small moment for today, or for any day of the week."
    )

    groups: list[MomentGroup] = Field(min_length=1, max_length=10)
    kind_word: MarkedText
    """Said under the week, full or not."""

    def _mistakes(self) -> Iterator[Mistake]:
        group_of: dict[str, str] = {}
        for place, group in enumerate(self.groups):
            for number, moment in enumerate(group.moments):
                at = ("groups", place, "moments", number)
                other = group_of.setdefault(moment.id, group.id)
                if other != group.id:
                    told = f"the id {moment.id!r} is in the group {other!r} too; give this another"
                    yield (*at, "id"), told
                if any(mark in moment.text for mark in _MARKS):
                    told = "a chooser cannot show marks or links; write the text without them"
                    yield (*at, "text"), told
        suggested = sum(len(group.moments) for group in self.groups if group.suggest)
        if suggested < len(DAYS):
            told = (
                f"a suggested week needs {len(DAYS)} moments in groups without “suggest: false”, "
                f"and there are {suggested}; add some, or take out a “suggest: false”"
            )
            yield ("groups",), told

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each day: ``pandas.DataFrame(planner.response)`` makes a table of them.

        ``moment``, ``text`` and ``minutes`` are None on a day that is left free.
        """
        record = read_record(PlannerRecord, self.record)
        week = record.week if record else {}
        moments = {moment.id: moment for group in self.groups for moment in group.moments}
        chosen = {day: moments.get(week.get(day, "")) for day in DAYS}
        return [
            {
                "day": day,
                "moment": moment.id if moment else None,
                "text": plain(runs(moment.text)) if moment else None,
                "minutes": moment.minutes if moment else None,
            }
            for day, moment in chosen.items()
        ]

    def _template_values(self) -> dict[str, Any]:
        return {"days": [told(day.capitalize()) for day in DAYS]}
