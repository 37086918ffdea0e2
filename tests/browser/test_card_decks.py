"""Turning cue cards and claim cards: from a file, with no server and no kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase import ClaimCards, CueCards
from securebase.activities import Activity
from securebase.publishing.theme import style_sheet
from tests.browser.accessibility import findings
from tests.browser.keyboard import Keyboard
from tests.browser.single_page import page_of
from tests.browser.targets import too_small
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
LESSONS = ROOT / "notebooks" / "growing-a-bond"


@pytest.fixture
def cues() -> CueCards:
    return CueCards.load(LESSONS / "everyday-sensitivity.cue-cards.yml")


@pytest.fixture
def claims() -> ClaimCards:
    return ClaimCards.load(LESSONS / "what-you-may-have-read.claim-cards.yml")


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


def test_a_cue_card_is_turned_by_keyboard_alone_and_is_never_certain(
    new_page: NewPage, cues: CueCards, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(address_of(cues, tmp_path))
    deck, keys = page.locator("sb-cue-cards"), Keyboard(page)
    card = cues.cards[0]
    live = deck.get_by_role("group", name=cues.title, exact=True)
    expect(live.get_by_role("img", name=card.picture)).to_be_visible()
    keys.press_on(button(deck, "Turn the card"))
    expect(deck.get_by_role("status")).to_contain_text("Make a guess first")
    radios = deck.get_by_role("radio")
    expect(radios.first).to_be_focused()
    keys.pick_radio(radios.first, radios.nth(1), 1)
    keys.press_on(button(deck, "Turn the card"))
    expect(deck.get_by_role("heading", name="What it may mean")).to_be_focused()
    expect(deck.get_by_role("status")).to_contain_text("You looked closely.")
    expect(deck.get_by_role("status")).to_contain_text("It could also be: a baby who has found")
    expect(live.get_by_text("A cue is a clue, never proof. Guess")).to_be_visible()
    for word in ("Not quite", "That’s it", "wrong answer", "score", "%"):
        expect(live).not_to_contain_text(word)
    keys.press_on(button(deck, "Next card"))
    expect(deck.get_by_role("heading", name="Card 2 of 12")).to_be_focused()


def test_a_claim_is_guessed_and_answered_by_keyboard_alone(
    new_page: NewPage, claims: ClaimCards, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(address_of(claims, tmp_path))
    deck, keys = page.locator("sb-claim-cards"), Keyboard(page)
    holds_up = deck.get_by_role("radio", name="Holds up", exact=True)
    keys.pick_radio(holds_up, deck.get_by_role("radio", name="Partly"), 1)
    keys.press_on(button(deck, "Turn the card"))
    expect(deck.get_by_role("heading", name="This does not hold up")).to_be_focused()
    expect(deck.get_by_text("Your guess: Partly")).to_be_visible()
    expect(deck.get_by_role("status")).to_contain_text("Say it like this: Parents and babies")
    keys.press_on(deck.get_by_text("All cards", exact=True))
    listed = deck.get_by_role("group", name=claims.title, exact=True).get_by_role("listitem")
    expect(listed.first).to_contain_text("seen, you are here")
    expect(listed.nth(1)).to_contain_text("not seen yet")
    keys.press_on(button(deck, "18. “Attachment can change.”"))
    expect(deck.get_by_role("heading", name="Card 18 of 18")).to_be_focused()
    expect(button(deck, "Next card")).to_have_count(0)


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
    assert deck.evaluate("element => element.record.answers") == {"open-hands": "b"}
    button(deck, "Start again").click()
    expect(deck.get_by_role("heading", name="Card 1 of 12")).to_be_visible()
    button(deck, "Undo").click()
    expect(deck.get_by_text("1 of 12 cards seen")).to_be_visible()


def test_the_deck_says_when_all_cards_are_seen(
    new_page: NewPage, claims: ClaimCards, tmp_path: Path
) -> None:
    page = new_page(reduced_motion="reduce")
    page.goto(address_of(claims.model_copy(update={"cards": claims.cards[:2]}), tmp_path))
    deck = page.locator("sb-claim-cards")
    turn(page)
    button(deck, "Next card").click()
    turn(page)
    expect(deck.get_by_role("status")).to_contain_text("You have seen all the cards.")
    expect(button(deck, "Previous card")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["cues", "claims"])
def test_no_state_has_a_barrier_that_axe_finds_or_scrolls_sideways(
    new_page: NewPage, kind: str, tmp_path: Path, scheme: str, request: pytest.FixtureRequest
) -> None:
    deck = request.getfixturevalue(kind)
    options = {"color_scheme": scheme, "reduced_motion": "reduce"}
    page = new_page(**options, viewport={"width": 320, "height": 800})

    def check() -> None:
        assert findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.goto(address_of(deck, tmp_path, has_scripts=False))
    check()
    page.goto(address_of(deck, tmp_path))
    check()
    turn(page)
    page.get_by_text("All cards", exact=True).click()
    check()
    assert too_small(page.locator(f"sb-{deck.kind}")) == []


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
