"""Claims that one hears or reads: first a guess whether each holds up, then the evidence."""

from typing import Any, ClassVar, Final, Literal, get_args

from pydantic import Field

from securebase.activities.activity import Activity
from securebase.activities.card_deck import CardDeckRecord, given_answers
from securebase.content.authored import Authored
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.wording import say

Verdict = Literal["holds-up", "partly", "does-not-hold-up"]
VERDICTS: Final[dict[Verdict, str]] = {
    "holds-up": say("Holds up"),
    "partly": say("Partly"),
    "does-not-hold-up": say("Does not hold up"),
}
"""What can be said of a claim."""


class ClaimCard(Authored):
    """A claim."""

    id: Identifier
    heard: MarkedText
    """As people say it."""
    verdict: Verdict
    evidence: MarkedText
    """What was found, in one to three sentences."""
    say: MarkedText
    """What can be said instead."""
    for_students: MarkedText | None = None
    """The numbers, folded away."""
    sources: Sources


class ClaimCardsRecord(CardDeckRecord):
    """What is kept of a deck of claim cards; an answer is a verdict."""

    told: ClassVar[str] = "**What you may have read:** which claims you turned, and your guess."

    kind: Literal["claim-cards"]


class ClaimCards(Activity):
    """A deck of claims. Nobody is scored: a guess makes what follows easier to remember."""

    minutes: ClassVar[float] = 5
    default_instruction: ClassVar[str] = (
        "Read what people say. Make a guess first, then see what the evidence says."
    )

    cards: list[ClaimCard] = Field(min_length=2, max_length=24)

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each card: ``pandas.DataFrame(claims.response)`` makes a table of them.

        ``guessed`` is None until the card is turned.
        """
        possible = {card.id: [*get_args(Verdict)] for card in self.cards}
        given = given_answers(ClaimCardsRecord, self.record, possible)
        return [
            {
                "card": card.id,
                "heard": plain(runs(card.heard)),
                "guessed": given.get(card.id),
                "verdict": card.verdict,
            }
            for card in self.cards
        ]

    def _template_values(self) -> dict[str, Any]:
        """The words for each verdict."""
        return {"verdicts": VERDICTS}
