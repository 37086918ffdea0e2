"""Reads what a learner answered to the cards of a deck."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from securebase.activities.base import read_record
from securebase.activities.spec_card_deck import CardDeckRecord

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
