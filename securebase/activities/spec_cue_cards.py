"""What a deck of cue cards hands to the page, and what is kept of it."""

from __future__ import annotations

from typing import Literal

from securebase.activities.spec import ActivitySpec, SpecModel, Text
from securebase.activities.spec_card_deck import CardDeckRecord


class LooksSpec(SpecModel):
    """What is drawn, by the names in ``frontend/src/figures/baby.js``."""

    expression: str
    gaze: str
    posture: str
    baby_of: str


class CueOptionSpec(SpecModel):
    """A guess at what the baby may be telling, and a kind word on it; none is wrong."""

    id: str
    text: Text
    feedback: Text


class CueCardSpec(SpecModel):
    """A cue, what it may mean, what might help, and what else it could be."""

    id: str
    title: str
    looks: LooksSpec
    picture: str
    see: Text
    prompt: Text
    options: list[CueOptionSpec]
    may_mean: Text
    might_help: Text
    could_also_be: Text
    sources: list[str]


class CueCardsSpec(ActivitySpec):
    """A deck of cue cards."""

    kind: Literal["cue-cards"] = "cue-cards"
    cards: list[CueCardSpec]


class CueCardsRecord(CardDeckRecord):
    """What is kept of a deck of cue cards; an answer is the id of an option."""

    kind: Literal["cue-cards"]
