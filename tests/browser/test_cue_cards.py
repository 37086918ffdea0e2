"""Turning cue cards: from a file, with no server and no kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from securebase import CueCards
from securebase.drawings.gallery import DRAWINGS
from tests.browser.deck_reader import address_of, button, check_every_state, turn
from tests.browser.keyboard import Keyboard
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
LESSONS = ROOT / "notebooks" / "growing-a-bond"


@pytest.fixture
def cues() -> CueCards:
    return CueCards.load(LESSONS / "everyday-sensitivity.cue-cards.yml")


@pytest.mark.core
def test_a_cue_card_is_turned_by_keyboard_alone_and_is_never_certain(
    new_page: NewPage, cues: CueCards, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(address_of(cues, tmp_path))
    deck, keys = page.locator("sb-cue-cards"), Keyboard(page)
    card = cues.cards[0]
    live = deck.get_by_role("group", name=cues.title, exact=True)
    expect(live.get_by_role("img", name=DRAWINGS[card.drawing].shows)).to_be_visible()
    keys.press_on(button(deck, "Turn the card"))
    expect(deck.get_by_role("status")).to_contain_text("Make a guess first")
    radios = deck.get_by_role("radio")
    expect(radios.first).to_be_focused()
    keys.pick_radio(radios.first, radios.nth(1), 1)
    # As in a quiz, Enter says that this is the guess.
    page.keyboard.press("Enter")
    expect(deck.get_by_role("heading", name="What it may mean")).to_be_focused()
    expect(deck.get_by_role("status")).to_contain_text("You looked closely.")
    expect(deck.get_by_role("status")).to_contain_text("It could also be: a baby who has found")
    expect(live.get_by_text("A cue is a clue, never proof. Guess")).to_be_visible()
    for word in ("Not quite", "That’s it", "wrong answer", "score", "%"):
        expect(live).not_to_contain_text(word)
    keys.press_on(button(deck, "Next card"))
    expect(deck.get_by_role("heading", name="Card 2 of 12")).to_be_focused()


@pytest.mark.core
def test_guesses_and_the_place_are_kept_and_start_again_can_be_undone(
    new_page: NewPage, cues: CueCards, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(address_of(cues, tmp_path))
    deck = page.locator("sb-cue-cards")
    button(deck, "Next card").click()
    assert page.evaluate("localStorage.length") == 0, "leafing is no answer"
    turn(page, 1)
    page.reload()
    expect(deck.get_by_role("heading", name="Card 2 of 12")).to_be_visible()
    expect(deck.get_by_role("heading", name="What it may mean")).to_be_visible()
    guess = cues.cards[1].options[1].id
    assert deck.evaluate("element => element.record.answers") == {"open-hands": guess}
    button(deck, "Start again").click()
    expect(deck.get_by_role("heading", name="Card 1 of 12")).to_be_visible()
    button(deck, "Undo").click()
    expect(deck.get_by_text("1 of 12 cards seen")).to_be_visible()


def test_on_paper_the_cards_lie_two_in_a_row_with_their_answers_when_asked_for(
    new_page: NewPage, cues: CueCards, tmp_path: Path
) -> None:
    page = new_page(viewport={"width": 700, "height": 1000})
    page.goto(address_of(cues, tmp_path))
    page.emulate_media(media="print")
    cards = page.locator(".sb-deck-card")
    first, second = cards.nth(0).bounding_box(), cards.nth(1).bounding_box()
    assert first
    assert second
    assert first["y"] == pytest.approx(second["y"], abs=1)
    assert first["width"] == pytest.approx(second["width"], abs=2)
    answer = cards.nth(0).get_by_text("It may mean:", exact=True)
    expect(answer).to_be_hidden()
    page.evaluate("document.querySelectorAll('.sb-answer').forEach((fold) => { fold.open = true })")
    expect(answer).to_be_visible()


def test_no_state_has_a_barrier_that_axe_finds_or_scrolls_sideways(
    new_page: NewPage, cues: CueCards, tmp_path: Path
) -> None:
    check_every_state(new_page(viewport={"width": 320, "height": 800}), cues, tmp_path)
