"""A learner with a pointer in front of a sorter: every name and role that the tests rely on."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page

from securebase import Sorter
from tests.browser.authored import as_read

Card = Any


class SorterTaker:
    """Sorts cards by what stands on the page."""

    def __init__(self, page: Page, sorter: Sorter) -> None:
        self.page = page
        self.sorter = sorter
        self.element = page.locator("sb-sorter").filter(
            has=page.get_by_role("group", name=sorter.title)
        )
        self.live = self.element.get_by_role("group", name=sorter.title, exact=True)
        self.status = self.element.get_by_role("status")
        self.finished = self.element.get_by_role("heading", name="All sorted")

    def button(self, name: str) -> Locator:
        return self.live.get_by_role("button", name=name, exact=True)

    def pile(self, identifier: str) -> Locator:
        """The button that puts the card in hand on a pile."""
        name = next(pile.name for pile in self.sorter.piles if pile.id == identifier)
        return self.in_hand.get_by_role("button", name=name)

    @property
    def in_hand(self) -> Locator:
        """The piles, as a group that is named by the question; the card stands before it."""
        return self.live.get_by_role("group", name="Which pile does it belong to?")

    def holding(self, card: Card) -> Locator:
        return self.live.locator("#card").get_by_text(as_read(card.text))

    def lying(self, card: Card) -> Locator:
        """The card on its pile."""
        pile = next(pile.name for pile in self.sorter.piles if pile.id == card.pile)
        return self.live.get_by_role("list", name=pile).get_by_text(as_read(card.text))

    def other_pile(self, card: Card) -> str:
        return next(pile.id for pile in self.sorter.piles if pile.id != card.pile)
