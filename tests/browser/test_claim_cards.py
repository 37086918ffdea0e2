"""Turning claim cards: from a file, with no server and no kernel."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from securebase import ClaimCards
from tests.browser.deck_reader import address_of, button, check_every_state, turn
from tests.browser.keyboard import Keyboard
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
LESSONS = ROOT / "notebooks" / "growing-a-bond"


@pytest.fixture
def claims() -> ClaimCards:
    return ClaimCards.load(LESSONS / "what-you-may-have-read.claim-cards.yml")


@pytest.mark.core
def test_a_claim_is_guessed_and_answered_by_keyboard_alone(
    new_page: NewPage, claims: ClaimCards, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(address_of(claims, tmp_path))
    deck, keys = page.locator("sb-claim-cards"), Keyboard(page)
    expect(deck.get_by_role("heading", name="One for today")).to_be_visible()
    keys.press_on(button(deck, "All 18 cards"))
    keys.press_on(deck.get_by_text("All cards", exact=True))
    keys.press_on(deck.get_by_role("button", name=re.compile(r"^1\. ")))
    holds_up = deck.get_by_role("radio", name="Holds up", exact=True)
    keys.pick_radio(holds_up, deck.get_by_role("radio", name="Partly"), 1)
    # As in a quiz, Enter says that this is the guess.
    page.keyboard.press("Enter")
    expect(deck.get_by_role("heading", name="This does not hold up")).to_be_focused()
    expect(deck.get_by_text("Your guess: Partly")).to_be_visible()
    expect(deck.get_by_role("status")).to_contain_text("Say it like this: Parents and babies")
    listed = deck.get_by_role("group", name=claims.title, exact=True).get_by_role("listitem")
    expect(listed.first).to_contain_text("seen, you are here")
    expect(listed.nth(1)).to_contain_text("not seen yet")
    keys.press_on(button(deck, "18. “Attachment can change.”"))
    expect(deck.get_by_role("heading", name="Card 18 of 18")).to_be_focused()
    expect(button(deck, "Next card")).to_have_count(0)


def test_the_deck_says_when_all_cards_are_seen(
    new_page: NewPage, claims: ClaimCards, tmp_path: Path
) -> None:
    page = new_page(reduced_motion="reduce")
    page.goto(address_of(claims.model_copy(update={"cards": claims.cards[:2]}), tmp_path))
    deck = page.locator("sb-claim-cards")
    turn(page)
    button(deck, "All 2 cards").click()
    deck.get_by_role("button", name=re.compile("Next card|Previous card")).click()
    turn(page)
    expect(deck.get_by_role("status")).to_contain_text("You have seen all the cards.")


def test_no_state_has_a_barrier_that_axe_finds_or_scrolls_sideways(
    new_page: NewPage, claims: ClaimCards, tmp_path: Path
) -> None:
    check_every_state(new_page(viewport={"width": 320, "height": 800}), claims, tmp_path)
