"""What a step of a session holds: what is shown, what is said, and what may come up."""

import re
from collections.abc import Iterator
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from securebase.claims.cited_text import CitedText
from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import plain, runs
from securebase.content.plain_text import PlainText

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
