"""A learner in front of a deck of cards, in a page that has the book's own styles."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page

from securebase.activities import Activity
from securebase.publishing.theme import style_sheet
from tests.browser.accessibility import findings_in_colours
from tests.browser.single_page import page_of
from tests.browser.targets import too_small


def address_of(deck: Activity, folder: Path, *, has_scripts: bool = True) -> str:
    """The address of a page that holds a deck and the book's own styles."""
    style = f"{style_sheet()} main {{ width: 100% }}"
    return page_of(folder, deck, style=style, has_scripts=has_scripts)


def button(deck: Locator, name: str) -> Locator:
    return deck.get_by_role("button", name=name)


def turn(page: Page, answer: int = 0) -> None:
    deck = page.locator("sb-cue-cards, sb-claim-cards")
    deck.get_by_role("radio").nth(answer).check()
    button(deck, "Turn the card").click()


def check_every_state(page: Page, deck: Activity, folder: Path) -> None:
    """Without a script, unturned, and turned with all cards listed: no barrier, and all fits."""

    def check() -> None:
        assert findings_in_colours(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.goto(address_of(deck, folder, has_scripts=False))
    check()
    page.goto(address_of(deck, folder))
    check()
    turn(page)
    if (whole := page.get_by_role("button", name=re.compile(r"^All \d+ cards"))).count():
        check()
        whole.click()
    page.get_by_text("All cards", exact=True).click()
    check()
    assert too_small(page.locator(f"sb-{deck.kind}")) == []
