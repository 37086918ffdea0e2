"""The table of support services: what is known of each, and when it may be printed.

A wrong number sends somebody in need to nobody, so a service whose own page was not read
(``known``) has a link and no number and no hours.
"""

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar, Final

from pydantic import AfterValidator, BeforeValidator, Field

from securebase.content.identifiers import Identifier
from securebase.content.plain_text import PlainText
from securebase.data.row import Day, Row
from securebase.data.tables import Confidence

GROUPS: dict[str, str] = {
    "urgent": "if it is urgent",
    "everyone": "someone to talk to",
    "parents": "for any parent or carer",
    "mothers": "for mothers",
    "fathers": "for fathers",
    "single": "for single parents",
    "mood": "when your mood is low",
    "birth": "after a hard birth",
    "crying": "when a baby cries a lot",
    "twins": "for twins and more",
    "neonatal": "for babies born early or ill",
    "loss": "when a baby has died",
    "adoption": "for adoptive families",
    "kinship": "for kinship carers",
    "abuse": "when someone at home hurts or frightens you",
    "child": "when you worry about a child",
    "elsewhere": "outside the UK",
}
"""Whom services are for: the names that ``for_whom`` takes, and how a table is called by them."""

_DIALLED: Final = re.compile(r"\+?\d[\d -]*")


def _listed(words: str) -> tuple[str, ...]:
    """The parts of a cell that holds several, with “;” between them."""
    return tuple(part.strip() for part in words.split(";") if part.strip())


def _group(name: str) -> str:
    if name not in GROUPS:
        raise ValueError(f"there is no group {name!r}; write some of {', '.join(GROUPS)}")
    return name


def _dialled(number: str) -> str:
    if not _DIALLED.fullmatch(number):
        raise ValueError(
            f"{number!r} is no number to dial; write digits and spaces, and “;” between two"
        )
    return number


def _address(url: str) -> str:
    if not url.startswith("https://"):
        raise ValueError(f"the address is {url!r}; write it from “https://” on")
    return url


_Number = Annotated[PlainText, AfterValidator(_dialled)]


class Service(Row):
    """One service. Whatever is not known well enough to be printed is empty."""

    table: ClassVar[str] = "support_services"
    title: ClassVar[str] = "Support services"
    about: ClassVar[str] = (
        "Who is there for parents, carers and children, and how to reach them, as *Find help* and "
        "the lessons print it. If you use it elsewhere, look at each service’s own page first: "
        "numbers and hours change, and a wrong number sends somebody in need to nobody."
    )

    id: Identifier
    """The name of the row."""
    name: PlainText
    """What the service calls itself."""
    for_whom: PlainText
    """Whom it is for, in its own words or ours."""
    groups: Annotated[
        tuple[Annotated[str, AfterValidator(_group)], ...],
        BeforeValidator(_listed),
        Field(min_length=1),
    ]
    """Groups of people that it is for, with “;” between them."""
    nation: PlainText
    """The part of the UK that it serves, or another place."""
    phones: Annotated[tuple[_Number, ...], BeforeValidator(_listed)] = Field((), alias="phone")
    """Numbers to call, with “;” between them."""
    text: _Number = ""
    """The number to text."""
    text_word: PlainText = ""
    """What to send there."""
    email: PlainText = ""
    """Where to write."""
    url: Annotated[str, AfterValidator(_address)] = ""
    """The service’s own page."""
    hours: PlainText = ""
    """When somebody answers."""
    note: PlainText = ""
    """What else a caller should know."""
    also_called: Annotated[tuple[str, ...], BeforeValidator(_listed)] = ()
    """Words that may announce its number in a text instead of its name, with “;” between them."""
    gathered_on: Day
    """The day by which the details were gathered; not every service’s own page was opened for
    it."""
    confidence: Confidence
    """`verified` was read on the service’s own page; `known` was not, and has no number and no
    hours."""

    @property
    def is_urgent(self) -> bool:
        """Whether it is for people who need help today."""
        return "urgent" in self.groups

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every number that may be printed for it."""
        return (*self.phones, self.text) if self.text else self.phones

    def mistakes(self) -> Iterator[str]:
        """It can be reached, and what is printed was read on its own page."""
        if self.text_word and not self.text:
            yield "there is a word to text and no number; write the number under text"
        if not self.phones and not self.text and not self.url:
            yield "nobody can reach this service; write a number or the address of its page"
        if self.confidence == "known" and (self.numbers or self.hours):
            yield (
                "this service is only known, and has a number or hours; leave its link alone, or "
                "read its own page and write verified"
            )
