"""What a plan of a session holds, and what makes one whole: above all minutes that add up."""

import math
import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from securebase.claims.cited_text import CitedText
from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import plain, runs
from securebase.content.plain_text import PlainText
from securebase.sessions.whole import opening_and_close, what_steps_give

_LEAST_SLACK: Final = 0.1
_CITATION: Final = re.compile(r"\s*\{cite:p\}`[^`]*`")


def spoken(text: str) -> str:
    """The words of a text as they are said: without citations, marks and addresses."""
    return plain(runs(_CITATION.sub("", text)))


def _can_be_spoken(text: str) -> str:
    if "{cite:t}" in text:
        raise ValueError("{cite:t} cannot be read aloud; name who it was, and cite with {cite:p}")
    runs(_CITATION.sub("", text))
    return text


SpokenText = Annotated[CitedText, AfterValidator(_can_be_spoken)]
"""A paragraph that can be read aloud: ``**bold**``, ``*emphasis*``, links, ``{cite:p}`key```."""

Paragraphs = Annotated[list[SpokenText], Field(min_length=1, max_length=6)]
Minutes = Annotated[int, Field(ge=1, le=240)]


class Show(Authored):
    """What the class sees: a scene of a page."""

    page: Annotated[PlainText, Field(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*$")]
    """The page without its ending, from the folder of the course."""
    scene: Identifier
    """The label of a section, or the id of an activity or explorer."""
    parts: Annotated[list[Identifier], Field(max_length=12)] | None = None
    """Which parts of a section are shown, by the labels of their paragraphs, lists or boxes, where
    not all of it is. A guess and what it uncovers are always shown; with ``[]``, they alone.
    """


class Outcome(Authored):
    """Something that people leave with."""

    id: Identifier
    """What steps call it that give it."""
    text: SpokenText
    """What they can do, know or have then."""


class MayComeUp(Authored):
    """Something that may come up in the room."""

    what: SpokenText
    """What is said, asked or seen."""
    do: SpokenText
    """What to say or do."""
    hand_to: SpokenText | None = None
    """To whom to hand on what is not for a group."""


class Step(Authored):
    """A step of a session."""

    minutes: Minutes
    """How long it takes."""
    title: Annotated[PlainText, Field(max_length=60)]
    """What happens, in a few words."""
    show: Show | None = None
    """What the class sees, if anything."""
    say: Paragraphs | None = None
    """The script, which is read aloud."""
    ground_rules: Paragraphs | None = None
    """In the first step, read aloud after ``say``: that one may go out, and what stays in the
    room."""
    offer_to_stay: SpokenText | None = None
    """In the last step, read aloud at its end: that whoever leads stays for a word."""
    guide: Paragraphs | None = None
    """For whoever leads, and never read aloud."""
    ask: SpokenText | None = None
    """What to ask the room."""
    they_may_say: Annotated[list[SpokenText], Field(min_length=1, max_length=6)] | None = None
    """What people may offer."""
    may_come_up: Annotated[list[MayComeUp], Field(min_length=1, max_length=4)] | None = None
    """What may come up here, and what to do then."""
    low_tech: SpokenText
    """The same step without a screen."""
    skip_if_short: bool = False
    """Whether the shorter session leaves it out."""
    gives: Annotated[list[Identifier], Field(min_length=1, max_length=5)] | None = None
    """The outcomes to which it leads; one is reached where every step that gives it is taken."""
    leads_to_try: bool = False
    """Whether what is to be tried before next time comes from here."""

    @property
    def script(self) -> list[str]:
        """What is read aloud before anything is asked, paragraph by paragraph."""
        return [*(self.say or []), *(self.ground_rules or [])]

    def _mistakes(self) -> Iterator[Mistake]:
        if not (self.script or self.offer_to_stay or self.guide):
            told = "nothing is said here and nothing is told; write “say” or “guide”, or both"
            yield ("title",), told
        if self.they_may_say and not self.ask:
            yield ("they_may_say",), "nobody was asked anything; write “ask” above it"


class Shorter(Authored):
    """The session that is made of the steps that stay when there is less time."""

    id: Identifier
    """Its name in addresses; no other session has it."""
    title: Annotated[PlainText, Field(max_length=80)]
    """What it is called."""
    minutes: Minutes
    """How long the group meets."""
    slack: Minutes
    """Minutes that no step takes, of each ten at least one."""


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
