"""Cards with a drawn baby: what you see, what it may mean, and what else it could be."""

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from securebase.activities.activity import Activity
from securebase.activities.baby_age import Ages
from securebase.activities.card_deck import CardDeckRecord, given_answers
from securebase.activities.drawing import DrawingName
from securebase.content.authored import Authored, repeated
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier, named_by_words
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.plain_text import PlainText
from securebase.content.wording import say

PROMPT = say("What may the baby be telling you?")
NEVER_CERTAIN = say("A cue is a clue, never proof. Guess, try, watch, and try again.")
"""Said with every deck: a baby's cue is never certain."""


class CueOption(Authored):
    """A guess at what the baby may tell; its ``id`` is made of its words if none is given."""

    id: Identifier = ""
    text: MarkedText
    feedback: MarkedText
    """Kind, whatever the guess."""


class CueCard(Authored):
    """A cue."""

    id: Identifier
    title: Annotated[PlainText, Field(max_length=50)]
    drawing: DrawingName
    """The baby that is seen."""
    see: MarkedText
    """What the baby does."""
    prompt: MarkedText = PROMPT
    options: Annotated[list[CueOption], named_by_words("text")] = Field(min_length=2, max_length=4)
    may_mean: MarkedText
    might_help: MarkedText
    could_also_be: MarkedText
    ages: Ages | None = None
    sources: Sources

    @model_validator(mode="after")
    def _options_differ(self) -> Self:
        if twice := repeated(option.id for option in self.options):
            raise ValueError(f"two options say the same, or have the id {twice[0]!r}; change one")
        return self


class CueCardsRecord(CardDeckRecord):
    """What is kept of a deck of cue cards; an answer is the id of an option."""

    told: ClassVar[str] = "**Baby cues:** which cards you turned, and your guess."

    kind: Literal["cue-cards"]


class CueCards(Activity):
    """A deck of cue cards. No guess is wrong: a baby's cue is never certain."""

    minutes: ClassVar[float] = 5
    default_instruction: ClassVar[str] = (
        "Look at the baby and make a guess. No guess is wrong: a cue is a clue, never proof."
    )

    cards: list[CueCard] = Field(min_length=2, max_length=24)

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each card: ``pandas.DataFrame(cues.response)`` makes a table of them.

        ``guessed`` is the id of the option, ``text`` its words; None until the card is turned.
        """
        possible = {card.id: [option.id for option in card.options] for card in self.cards}
        given = given_answers(CueCardsRecord, self.record, possible)
        rows = []
        for card in self.cards:
            guessed = given.get(card.id)
            texts = [plain(runs(option.text)) for option in card.options if option.id == guessed]
            rows.append(
                {
                    "card": card.id,
                    "title": card.title,
                    "guessed": guessed,
                    "text": texts[0] if texts else None,
                }
            )
        return rows

    def _template_values(self) -> dict[str, Any]:
        """What is said with every deck."""
        return {"never_certain": NEVER_CERTAIN}
