"""What a plan of a session holds, and what makes one whole: above all minutes that add up."""

import math
from collections.abc import Iterator, Sequence
from typing import Annotated, Final

from pydantic import Field

from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.plain_text import PlainText
from securebase.sessions.step import Minutes, Shorter, SpokenText, Step
from securebase.sessions.whole import opening_and_close, what_steps_give

_LEAST_SLACK: Final = 0.1


class Outcome(Authored):
    """Something that people leave with."""

    id: Identifier
    """What steps call it that give it."""
    text: SpokenText
    """What they can do, know or have then."""


class SessionPlan(Authored):
    """A session with a group, from the chairs in the room to the notes afterwards."""

    id: Identifier
    """Its name in addresses; no other session has it."""
    title: Annotated[PlainText, Field(max_length=80)]
    """What it is called."""
    series: Annotated[PlainText, Field(max_length=80)] | None = None
    """The series that it belongs to, if any."""
    minutes: Minutes
    """How long the group meets."""
    slack: Minutes
    """Minutes that no step takes, of each ten at least one: everything takes longer with people."""
    aim: SpokenText
    """The aim, in one sentence."""
    overall_aim: SpokenText | None = None
    """The aim of the whole series, said in each of its sessions."""
    outcomes: Annotated[list[Outcome], Field(min_length=1, max_length=5)]
    """What people leave with."""
    for_whom: SpokenText
    """Which group it is for, and of what size."""
    leaders: SpokenText
    """How many lead, and who does what."""
    room: Annotated[list[SpokenText], Field(min_length=1, max_length=8)]
    """How the room is set up."""
    materials: Annotated[list[SpokenText], Field(min_length=1, max_length=10)]
    """What to bring."""
    steps: Annotated[list[Step], Field(min_length=2, max_length=16)]
    """The steps, in their order."""
    shorter: Shorter | None = None
    """The session that is left when steps with ``skip_if_short`` are left out."""
    try_before_next_time: SpokenText
    """One small thing to take home."""
    review: Annotated[list[SpokenText], Field(min_length=3, max_length=3)]
    """Three lines for whoever led, to finish afterwards."""

    @property
    def steps_that_stay(self) -> list[Step]:
        """Those of the shorter session."""
        return [step for step in self.steps if not step.skip_if_short]

    def is_in_shorter(self, outcome: Outcome) -> bool:
        """Whether the shorter session reaches it too: it takes every step that gives it."""
        return not any(
            step.skip_if_short and outcome.id in (step.gives or []) for step in self.steps
        )

    def _mistakes(self) -> Iterator[Mistake]:
        yield from _minutes((), self, self.steps)
        if self.shorter:
            yield from _minutes(("shorter",), self.shorter, self.steps_that_stay)
        if self.shorter and self.steps_that_stay == self.steps:
            told = "no step has “skip_if_short: true”, so that nothing is shorter"
            yield ("shorter",), told
        for index, step in enumerate(self.steps):
            if step.skip_if_short and not self.shorter:
                told = "there is no “shorter” session that could leave this step out; name one"
                yield ("steps", index, "skip_if_short"), told
        if self.series and not self.overall_aim:
            yield ("series",), "a session of a series says its “overall_aim” too"
        if not self.steps[0].show:
            told = "the first step shows nothing, so that the session cannot be opened; give “show”"
            yield ("steps", 0), told
        yield from opening_and_close(self.steps)
        yield from what_steps_give(self.steps, [one.id for one in self.outcomes], self.shorter)


def _minutes(
    place: tuple[str, ...], session: SessionPlan | Shorter, steps: Sequence[Step]
) -> Iterator[Mistake]:
    """What is wrong with the minutes of a session, which is made of these steps."""
    taken = sum(step.minutes for step in steps)
    if taken + session.slack != session.minutes:
        told = (
            f"the steps take {taken} minutes and the slack {session.slack}, together "
            f"{taken + session.slack} and not {session.minutes}; change one of them"
        )
        yield (*place, "minutes"), told
    least = math.ceil(_LEAST_SLACK * session.minutes)
    if session.slack < least:
        told = f"leave a slack of {least} minutes or more: of {session.minutes}, a tenth"
        yield (*place, "slack"), told
