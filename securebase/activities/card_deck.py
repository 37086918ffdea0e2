"""What decks of cards have in common: an answer is given to a card, then the card is turned."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import Field

from securebase.activities.record import MOST_PARTS, KeptId, Record, read_record


class CardDeckRecord(Record):
    """What is kept of a deck: the card in hand, and the answer given to each turned card."""

    done: ClassVar[str] = "answers"

    current: KeptId | None
    answers: Annotated[dict[KeptId, KeptId], Field(max_length=MOST_PARTS)]


Deck = TypeVar("Deck", bound=CardDeckRecord)


def given_answers(
    model: type[Deck], record: dict[str, Any], possible: Mapping[str, list[str]]
) -> dict[str, str]:
    """The answer to each turned card; one that the card of today does not have is dropped.

    ``possible`` holds the answers that each card can have.
    """
    kept = read_record(model, record)
    answers = dict(kept.answers) if kept else {}
    return {card: answers[card] for card, can in possible.items() if answers.get(card) in can}
