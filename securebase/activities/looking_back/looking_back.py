"""Ideas of which one says how sure one is, before the lessons and after them. It is no test."""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, computed_field

from securebase.activities.activity import Activity
from securebase.activities.record import MOST_PARTS, KeptId, Record, read_record
from securebase.content.authored import Authored
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.page_data import PageData
from securebase.content.wording import say

SURE: tuple[str, ...] = (
    say("Definitely not"),
    say("Probably not"),
    say("I cannot say"),
    say("Probably"),
    say("Definitely"),
)
"""How sure one can be that an idea is so; what is kept is the place in this row, from 1."""

Level = Annotated[int, Field(ge=1, le=len(SURE))] | None
Day = Annotated[int, Field(ge=0, le=999_999)] | None


class Idea(Authored):
    """Something that people say of babies and bonds, true or not."""

    id: Identifier
    text: MarkedText
    """As a plain statement."""
    told: MarkedText
    """What is known, in one kind sentence; shown when one looks back."""
    lesson: MarkedText
    """A link to the lesson that says more."""
    sources: Sources


class TwiceAsked(PageData):
    """How sure one was of an idea; None where it was skipped."""

    before: Level
    after: Level


class LookingBackRecord(Record):
    """What is kept: how sure one was of each idea, and the days on which one said so."""

    done: ClassVar[str] = "answers"
    told: ClassVar[str] = (
        "**Looking back:** how sure you were of each idea, before the lessons and after them, and "
        "on which days you said so."
    )

    kind: Literal["looking-back"]
    answers: Annotated[dict[KeptId, TwiceAsked], Field(max_length=MOST_PARTS)]
    before_day: Day
    """Counted from 1 January 1970, as is the other; None until then."""
    after_day: Day


class LookingBack(Activity):
    """Ideas that are asked twice and shown side by side, to the learner alone."""

    minutes: ClassVar[float] = 2
    default_instruction: ClassVar[str] = (
        "Say how sure you are of each idea, once before the lessons and once after them. It is no "
        "test: nobody sees your answers but you, and you can skip any of them."
    )

    ideas: list[Idea] = Field(min_length=2, max_length=20)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def sure(self) -> list[str]:
        """How sure one can be, from definitely not to definitely."""
        return [*SURE]

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each idea: ``pandas.DataFrame(ideas.response)`` makes a table of them.

        ``before`` and ``after`` are 1 (definitely not) to 5 (definitely), or None where nothing was
        said.
        """
        record = read_record(LookingBackRecord, self.record)
        answers = record.answers if record else {}
        rows = []
        for idea in self.ideas:
            said = answers.get(idea.id)
            rows.append(
                {
                    "idea": idea.id,
                    "text": plain(runs(idea.text)),
                    "before": said.before if said else None,
                    "after": said.after if said else None,
                }
            )
        return rows
