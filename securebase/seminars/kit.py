"""What a seminar kit holds: questions with marking points, readings, two positions, a picture."""

from collections.abc import Iterator
from typing import Annotated, Final, Literal

from pydantic import Field

from securebase.claims.cited_text import CitedText
from securebase.claims.paragraph import works_cited
from securebase.content.authored import Authored, repeated
from securebase.content.bibliography import SourceKey
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.plain_text import PlainText

ReadingKind = Literal["classic", "critical", "recent", "method"]
_ASKED_FOR: Final[tuple[ReadingKind, ...]] = ("classic", "critical", "recent")
Points = Annotated[list[CitedText], Field(min_length=3, max_length=6)]
"""What a good answer has."""


class Question(Authored):
    """A question to discuss or to write on, and how to tell a good answer."""

    question: CitedText
    """One that cannot be answered by quoting a definition."""
    good: Points
    """What a good answer has, point by point."""
    excellent: CitedText
    """What an excellent answer adds."""
    mistake: CitedText
    """A mistake that is often made."""

    def _mistakes(self) -> Iterator[Mistake]:
        texts = [self.question, *self.good, self.excellent, self.mistake]
        if not works_cited(" ".join(texts)):
            told = "nothing here cites a work; write {cite:p}`key` where a point rests on one"
            yield ("question",), told


class Reading(Authored):
    """A work to read before the seminar."""

    work: SourceKey
    """Its key in book/references.bib."""
    kind: ReadingKind
    """What it is in this list."""
    why: CitedText
    """Why to read it and what to look for, in one line."""


class Position(Authored):
    """One of two positions to argue."""

    holds: CitedText
    """What it says, as its own side would say it."""
    evidence: CitedText
    """The best that there is for it, with the works."""
    weak_place: CitedText
    """Where it is weak."""

    def _mistakes(self) -> Iterator[Mistake]:
        if not works_cited(self.evidence):
            yield ("evidence",), "the evidence cites no work; write {cite:p}`key` beside it"


class Debate(Authored):
    """Two opposing positions, and what would decide between them."""

    positions: list[Position] = Field(min_length=2, max_length=2)
    """The two; each is to be argued as well as it can be."""
    decides: CitedText
    """What would decide between them, or why both may be right of different things."""


class Interpretation(Authored):
    """A picture or a table of the course to interpret."""

    at: Identifier
    """Where it stands in the lesson: the id of an explorer or activity, or a section's label."""
    called: Annotated[PlainText, Field(max_length=120)]
    """What the link to it says."""
    task: CitedText
    """What to do with it."""
    good: Points
    """What a good reading of it has, point by point."""
    mistake: CitedText
    """A misreading that is often made."""


class SeminarKit(Authored):
    """Everything for a seminar on one lesson."""

    discussion: list[Question] = Field(min_length=3, max_length=3)
    """Three questions to discuss."""
    essays: list[Question] = Field(min_length=2, max_length=2)
    """Two questions to write on."""
    readings: list[Reading] = Field(min_length=5, max_length=5)
    """Five works to read: a classic, a critical and a recent one among them."""
    debate: Debate
    """Two positions to argue."""
    picture: Interpretation
    """A picture or a table to interpret."""

    def _mistakes(self) -> Iterator[Mistake]:
        works = [reading.work for reading in self.readings]
        for work in repeated(works):
            place = ("readings", len(works) - 1 - works[::-1].index(work), "work")
            yield place, f"{work!r} is in this list already; name another work"
        kinds = {reading.kind for reading in self.readings}
        if missing := [kind for kind in _ASKED_FOR if kind not in kinds]:
            yield ("readings",), f"no reading is {' or '.join(missing)}; each kind is needed once"
