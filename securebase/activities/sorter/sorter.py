"""Cards to be put into named piles, each with its reason."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from securebase.activities.activity import Activity
from securebase.activities.record import MOST_PARTS, Attempts, KeptId, Record, read_record
from securebase.content.authored import Authored, repeated
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.page_data import PageData
from securebase.content.plain_text import PlainText


class Pile(Authored):
    """A pile that cards are put into."""

    id: Identifier
    name: Annotated[PlainText, Field(max_length=40)]
    description: MarkedText | None = None


class Card(Authored):
    """A card to be put into a pile."""

    id: Identifier
    text: MarkedText
    pile: Identifier
    """The id of the pile it belongs in."""
    why: MarkedText
    """Why it belongs there."""
    hint: MarkedText | None = None
    """Said after a wrong pile."""
    sources: Sources


class PlacementRecord(PageData):
    """What is kept of one card: the pile chosen last, and how many tries it took so far."""

    pile: KeptId
    attempts: Attempts
    state: Literal["right", "wrong"]


class SorterRecord(Record):
    """What is kept of a sorter; ``placements`` is keyed by card id."""

    done: ClassVar[str] = "placements"
    told: ClassVar[str] = "**Cards to sort:** which card you put where."

    kind: Literal["sorter"]
    placements: Annotated[dict[KeptId, PlacementRecord], Field(max_length=MOST_PARTS)]


class Sorter(Activity):
    """Two to four named piles and the cards that belong in them."""

    minutes: ClassVar[float] = 3
    default_instruction: ClassVar[str] = (
        "Read the card, then choose its pile. There is no rush, and you can try again."
    )

    piles: list[Pile] = Field(min_length=2, max_length=4)
    cards: list[Card] = Field(min_length=3, max_length=14)

    def _mistakes(self) -> Iterator[Mistake]:
        piles = [pile.id for pile in self.piles]
        if twice := repeated([*piles]) or repeated(card.id for card in self.cards):
            raise ValueError(f"the id {twice[0]!r} is used twice; give one of them another")
        for number, card in enumerate(self.cards):
            if card.pile not in piles:
                told = (
                    f"the card {card.id!r} belongs to the pile {card.pile!r}, which is not there; "
                    f"write one of {', '.join(piles)}"
                )
                yield ("cards", number, "pile"), told
        used = {card.pile for card in self.cards}
        for number, pile in enumerate(piles):
            # A card whose pile is misspelt may be this pile's: only that is told then.
            if pile not in used and used <= set(piles):
                told = f"no card belongs to the pile {pile!r}; add one or drop the pile"
                yield ("piles", number), told

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each card: ``pandas.DataFrame(sorter.response)`` makes a table of them.

        ``chosen`` is the pile chosen last; None and ``attempts`` 0 until the card is placed.
        """
        record = read_record(SorterRecord, self.record)
        placements = record.placements if record else {}
        rows = []
        for card in self.cards:
            placed = placements.get(card.id)
            rows.append(
                {
                    "card": card.id,
                    "text": plain(runs(card.text)),
                    "pile": card.pile,
                    "chosen": placed.pile if placed else None,
                    "right": placed is not None and placed.pile == card.pile,
                    "attempts": placed.attempts if placed else 0,
                }
            )
        return rows
