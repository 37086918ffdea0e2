"""What a file of the register holds: claims, each with its sources, and numbers that are none."""

from collections.abc import Iterator
from typing import Annotated, Any, Final, Literal

from pydantic import Field, WithJsonSchema

from securebase.content.authored import Authored
from securebase.content.bibliography import SourceKey
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.plain_text import PlainText
from securebase.content.wording import say

Known = Literal[
    "read-in-full", "abstract", "another-page", "standard-work", "not-read", "our-reckoning"
]
KNOWN: Final[dict[Known, str]] = {
    "read-in-full": say("Read in full"),
    "abstract": say("Read as an abstract"),
    "another-page": say("Known from a page about it"),
    "standard-work": say("A standard work of the field"),
    "not-read": say("Not read by us: told as it is usually told"),
    "our-reckoning": say("Our own reckoning"),
}
"""How a claim is known, in words, the surest first."""

Topic = Literal[
    "bonding",
    "attachment",
    "measuring",
    "sensitivity",
    "mental-health",
    "carers",
    "culture",
    "outcomes",
    "change",
    "still-face",
    "repair",
    "adversity",
    "safety",
    "learning",
]
TOPICS: Final[dict[Topic, str]] = {
    "bonding": say("Bonding: the parent’s side"),
    "attachment": say("Attachment: the baby’s side"),
    "measuring": say("Measuring attachment"),
    "sensitivity": say("Noticing and answering"),
    "mental-health": say("Mental health around a birth"),
    "carers": say("Fathers, partners and other carers"),
    "culture": say("Around the world"),
    "outcomes": say("What it is linked with later"),
    "change": say("Change, and what helps"),
    "still-face": say("The still face"),
    "repair": say("Falling out of step, and repair"),
    "adversity": say("Hard beginnings"),
    "safety": say("Sleep, crying and safety"),
    "learning": say("Learning and remembering"),
}
"""What a claim is about, in words, in the order in which the course comes to it."""

_MOST_CLAIMS = 400
_KEYS: Final[dict[str, Any]] = {
    "type": "array",
    "items": {"type": "string", "description": "The key of a work in book/references.bib."},
}


class Passage(Authored):
    """A stretch of words in a file of the course."""

    file: PlainText = Field(alias="in")
    """The file, from the folder of the course: notebooks/attachment/a-secure-base.ipynb."""
    words: PlainText
    """The words as they stand there, within one paragraph, list item, row or text."""


class NoClaim(Passage):
    """Words with a number that says nothing about the world."""

    why: PlainText
    """What the number is then: it counts the cards of this page."""


class Claim(Authored):
    """Something that the course says of the world, and how it is known."""

    id: Identifier
    claim: PlainText
    """In plain words, one or two sentences."""
    figure: PlainText | None = None
    """Every number that is taught of it, with n and interval where there is one."""
    sources: Annotated[list[SourceKey], WithJsonSchema(_KEYS)] = Field(default=[], max_length=20)
    """The works that it rests on, by key. Only our own reckoning may have none."""
    known: Known
    """How it is known."""
    limits: PlainText
    """What limits it, in one sentence."""
    topic: Topic
    """What it is about."""
    taught: list[Passage] = Field(min_length=1, max_length=60)
    """Where it is taught, passage by passage."""

    def _mistakes(self) -> Iterator[Mistake]:
        if not self.sources and self.known != "our-reckoning":
            told = "this claim has no source; write the key of its work: “sources: [robson1980]”"
            yield ("sources",), f"{told}, or “known: our-reckoning”"


class ClaimsOfPage(Authored):
    """The claims of one page of the book, and of the files that belong to it."""

    claims: list[Claim] = Field(max_length=_MOST_CLAIMS)
    not_claims: list[NoClaim] = Field(default=[], max_length=_MOST_CLAIMS)
    """Numbers in these files that are no claim about the world."""
