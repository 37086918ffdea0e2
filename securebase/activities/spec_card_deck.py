"""What decks of cards have in common: an answer is given to a card, then the card is turned."""

from __future__ import annotations

from typing import Literal

from securebase.activities.spec import SpecModel


class CardDeckRecord(SpecModel):
    """What is kept of a deck: the card in hand, and the answer given to each turned card."""

    version: Literal[1]
    activity: str
    current: str | None
    answers: dict[str, str]
