"""Questions whose parts are put in order or matched."""

from __future__ import annotations

import random
from typing import Literal, Self

from pydantic import Field, model_validator

from securebase.activities.quiz import spec as specs
from securebase.activities.quiz.questions.base import (
    BaseQuestion,
    as_seen,
    identifiers,
    refuse_alike,
)
from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier
from securebase.content.marked_text import MarkedText, runs


class OrderItem(Authored):
    """A thing to put in its place; ``feedback`` says why it stands there."""

    id: Identifier | None = None
    text: MarkedText
    feedback: MarkedText


class Order(BaseQuestion):
    """Put ``items``, written here in the right order, in order."""

    kind: Literal["order"] = "order"
    items: list[OrderItem] = Field(min_length=3, max_length=7)

    @model_validator(mode="after")
    def _items_differ(self) -> Self:
        refuse_alike("items", self.items, (item.text for item in self.items))
        return self

    def spec(self) -> specs.OrderSpec:
        """What the page gets."""
        items = [
            specs.OrderItemSpec(id=identifier, text=runs(item.text), feedback=runs(item.feedback))
            for identifier, item in zip(identifiers(self.items), self.items, strict=True)
        ]
        return specs.OrderSpec(
            **self.common_spec(),
            items=items,
            starting_order=shuffled([item.id for item in items], self.id),
        )


class Pair(Authored):
    """A left-hand side, what belongs to it, and why."""

    id: Identifier | None = None
    left: MarkedText
    right: MarkedText
    feedback: MarkedText


class Match(BaseQuestion):
    """Match each left-hand side with its right-hand side."""

    kind: Literal["match"] = "match"
    pairs: list[Pair] = Field(min_length=3, max_length=6)

    @model_validator(mode="after")
    def _left_sides_differ(self) -> Self:
        refuse_alike("pairs", self.pairs, (pair.left for pair in self.pairs))
        return self

    def spec(self) -> specs.MatchSpec:
        """What the page gets."""
        choices: dict[str, specs.ChoiceSpec] = {}
        pairs: list[specs.PairSpec] = []
        for identifier, pair in zip(identifiers(self.pairs), self.pairs, strict=True):
            new = specs.ChoiceSpec(id=identifier, text=runs(pair.right))
            choice = choices.setdefault(as_seen(pair.right), new)
            pairs.append(
                specs.PairSpec(
                    id=identifier,
                    left=runs(pair.left),
                    right_choice=choice.id,
                    feedback=runs(pair.feedback),
                )
            )
        by_id = {choice.id: choice for choice in choices.values()}
        return specs.MatchSpec(
            **self.common_spec(),
            pairs=pairs,
            choices=[by_id[identifier] for identifier in shuffled(list(by_id), self.id)],
        )


def shuffled(start: list[str], seed: str) -> list[str]:
    """The same shuffle at every build, and never the order they came in."""
    order = list(start)
    generator = random.Random(seed)
    while order == start and len(start) > 1:
        generator.shuffle(order)
    return order
