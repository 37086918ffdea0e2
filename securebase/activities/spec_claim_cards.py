"""What a deck of claim cards hands to the page, and what is kept of it."""

from __future__ import annotations

from typing import Literal

from securebase.activities.spec import ActivitySpec, SpecModel, Text
from securebase.activities.spec_card_deck import CardDeckRecord

Verdict = Literal["holds-up", "partly", "does-not-hold-up"]


class ClaimCardSpec(SpecModel):
    """What one hears, whether it holds up, what was found, and how to say it instead."""

    id: str
    heard: Text
    verdict: Verdict
    evidence: Text
    say: Text
    for_students: Text | None
    sources: list[str]


class ClaimCardsSpec(ActivitySpec):
    """A deck of claim cards."""

    kind: Literal["claim-cards"] = "claim-cards"
    cards: list[ClaimCardSpec]


class ClaimCardsRecord(CardDeckRecord):
    """What is kept of a deck of claim cards; an answer is a verdict."""

    kind: Literal["claim-cards"]
