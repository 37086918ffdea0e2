"""Cards with a drawn baby: what you see, what it may mean, and what else it could be."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from markupsafe import Markup
from pydantic import BeforeValidator, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from securebase.activities.activity import Activity
from securebase.activities.card_deck import CardDeckRecord, given_answers
from securebase.content.authored import Authored
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier, lettered
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.plain_text import PlainText
from securebase.figures.baby import baby_shapes, baby_size, drawable

PROMPT = "What may the baby be telling you?"
NEVER_CERTAIN = "A cue is a clue, never proof. Guess, try, watch, and try again."
"""Said with every deck: a baby's cue is never certain."""


class Looks(Authored):
    """What is drawn, by names."""

    expression: str
    gaze: str
    posture: str
    baby_of: str
    """The family the baby belongs to."""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = handler(core_schema)
        for part, names in drawable().items():
            handler.resolve_ref_schema(schema)["properties"][part]["enum"] = [*names]
        return schema

    def _mistakes(self) -> Iterator[Mistake]:
        for part, names in drawable().items():
            name = getattr(self, part)
            if name not in names:
                yield (part,), f"{name!r} cannot be drawn; write one of {', '.join(names)}"


class CueOption(Authored):
    """A guess at what the baby may tell; its ``id`` is its letter by place if none is given."""

    id: Identifier = ""
    text: MarkedText
    feedback: MarkedText
    """Kind, whatever the guess."""


class CueCard(Authored):
    """A cue."""

    id: Identifier
    title: Annotated[PlainText, Field(max_length=50)]
    looks: Looks
    picture: Annotated[PlainText, Field(max_length=160)]
    """What the drawing shows, in words, for those who do not see it."""
    see: MarkedText
    """What the baby does."""
    prompt: MarkedText = PROMPT
    options: Annotated[list[CueOption], BeforeValidator(lettered)] = Field(
        min_length=2, max_length=4
    )
    may_mean: MarkedText
    might_help: MarkedText
    could_also_be: MarkedText
    sources: Sources


class CueCardsRecord(CardDeckRecord):
    """What is kept of a deck of cue cards; an answer is the id of an option."""

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

        ``guessed`` is the letter of the option, ``text`` its words; None until the card is turned.
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
        """The pictures, and what is said with every deck."""
        return {
            "pictures": {
                card.id: Markup(baby_shapes(**card.looks.model_dump())) for card in self.cards
            },
            "picture_size": baby_size(),
            "never_certain": NEVER_CERTAIN,
        }
