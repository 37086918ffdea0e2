"""Sorting the lesson's cards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from securebase import Sorter
from securebase.content.bibliography import source
from tests.browser.authored import as_read
from tests.browser.course_pages import LESSON
from tests.browser.keyboard import Keyboard
from tests.browser.movement import MOVING
from tests.browser.sorter_taker import SorterTaker
from tests.conftest import NewPage

pytestmark = pytest.mark.browser
# The press and the look happen in one turn of the page, before anything could have ended.
_MOVING_AFTER_A_PRESS = f"""async (button) => {{
  button.click();
  await new Promise(requestAnimationFrame);
  return ({MOVING})();
}}"""


def test_a_card_on_the_right_pile_says_why_and_makes_way_for_the_next(sorter: SorterTaker) -> None:
    first, second = sorter.sorter.cards[:2]
    expect(sorter.holding(first)).to_be_visible()
    sorter.pile(first.pile).click()
    expect(sorter.lying(first)).to_be_visible()
    expect(sorter.live.get_by_text(as_read(first.why), exact=True).first).to_be_visible()
    expect(sorter.status).to_contain_text(as_read(first.why))
    expect(sorter.status).to_contain_text(as_read(second.text))
    expect(sorter.holding(second)).to_be_visible()


@pytest.mark.core
def test_a_card_on_the_wrong_pile_gets_a_hint_and_stays_in_hand(sorter: SorterTaker) -> None:
    card = sorter.sorter.cards[0]
    sorter.pile(sorter.other_pile(card)).click()
    expect(sorter.live.get_by_text(as_read(card.hint or ""), exact=True)).to_be_visible()
    expect(sorter.status).to_contain_text(as_read(card.hint or ""))
    expect(sorter.holding(card)).to_be_visible()
    sorter.pile(card.pile).click()
    expect(sorter.lying(card)).to_be_visible()


def test_another_card_can_be_taken_first(sorter: SorterTaker) -> None:
    last = sorter.sorter.cards[-1]
    sorter.live.get_by_text("Take another card first").click()
    sorter.live.get_by_role("button", name=as_read(last.text)).click()
    expect(sorter.holding(last)).to_be_visible()
    expect(sorter.status).to_contain_text(as_read(last.text))


def test_the_sorted_piles_show_every_card_with_its_reason_and_open_what_took_another_try(
    sorter: SorterTaker,
) -> None:
    first, *others = cards = sorter.sorter.cards
    sorter.pile(sorter.other_pile(first)).click()
    for card in cards:
        expect(sorter.holding(card)).to_be_visible()
        sorter.pile(card.pile).click()
    expect(sorter.finished).to_be_focused()
    expect(sorter.status).to_contain_text("Every card has found its pile.")
    expect(
        sorter.live.get_by_text("One lies open, as it may be worth another look.")
    ).to_be_visible()
    expect(sorter.live.get_by_text(as_read(first.why), exact=True)).to_be_visible()
    for card in others:
        reason = sorter.live.get_by_text(as_read(card.why), exact=True)
        expect(reason).to_be_hidden()
        sorter.lying(card).click()
        expect(reason).to_be_visible()


def test_the_number_keys_choose_a_pile(sorter: SorterTaker) -> None:
    card = sorter.sorter.cards[0]
    piles = [pile.id for pile in sorter.sorter.piles]
    sorter.pile(piles[0]).focus()
    sorter.page.keyboard.press(str(piles.index(card.pile) + 1))
    expect(sorter.lying(card)).to_be_visible()


def test_sorted_cards_lie_there_again_after_a_reload(sorter: SorterTaker) -> None:
    first, second = sorter.sorter.cards[:2]
    sorter.pile(first.pile).click()
    expect(sorter.lying(first)).to_be_visible()
    sorter.page.reload()
    expect(sorter.lying(first)).to_be_visible()
    expect(sorter.holding(second)).to_be_visible()


def test_starting_again_takes_the_cards_up_and_can_be_undone(sorter: SorterTaker) -> None:
    first = sorter.sorter.cards[0]
    sorter.pile(first.pile).click()
    sorter.button("Start again").click()
    expect(sorter.holding(first)).to_be_visible()
    expect(sorter.lying(first)).to_have_count(0)
    sorter.button("Undo").click()
    expect(sorter.lying(first)).to_be_visible()


def test_the_sorter_is_alive_from_a_folder_and_remembers(
    new_page: NewPage, folder: Path, lesson_sorter: Sorter
) -> None:
    page = new_page()
    page.goto((folder / f"{LESSON}.html").as_uri())
    sorter = SorterTaker(page, lesson_sorter)
    first = lesson_sorter.cards[0]
    sorter.pile(first.pile).click()
    expect(sorter.lying(first)).to_be_visible()
    page.reload()
    expect(sorter.lying(first)).to_be_visible()


def test_where_the_sorter_comes_from_names_every_source(sorter: SorterTaker) -> None:
    sorter.live.get_by_text("Where this comes from").click()
    for key in {key for card in sorter.sorter.cards for key in card.sources}:
        expect(sorter.live.get_by_text(source(key).full).last).to_be_visible()


@pytest.mark.core
def test_the_whole_sorter_can_be_finished_by_keyboard(sorter: SorterTaker) -> None:
    keyboard = Keyboard(sorter.page)
    piles = [pile.id for pile in sorter.sorter.piles]
    at = 0
    for card in sorter.sorter.cards:
        expect(sorter.holding(card)).to_be_visible()
        wanted = piles.index(card.pile)
        keyboard.press_on(sorter.pile(card.pile), "Shift+Tab" if wanted < at else "Tab")
        at = wanted
    expect(sorter.finished).to_be_focused()
    keyboard.see_focus()
    expect(sorter.status).to_contain_text("Every card has found its pile.")


def test_without_a_script_the_cards_stand_there_with_folded_piles(
    new_page: NewPage, site: str, lesson_sorter: Sorter
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{site}/{LESSON}.html")
    sorter = page.locator("sb-sorter")
    for card in lesson_sorter.cards:
        expect(sorter.get_by_text(as_read(card.text))).to_be_visible()
        expect(sorter.get_by_text(as_read(card.why))).to_be_hidden()
    sorter.locator("summary").first.click()
    expect(sorter.get_by_text(as_read(lesson_sorter.cards[0].why))).to_be_visible()


@pytest.mark.parametrize(
    ("motion", "is_moving"), [("no-preference", True), ("reduce", False)], ids=str
)
def test_a_card_moves_only_where_motion_is_welcome(
    new_page: NewPage, site: str, lesson_sorter: Sorter, motion: Any, is_moving: bool
) -> None:
    page = new_page(reduced_motion=motion)
    page.goto(f"{site}/{LESSON}.html")
    sorter = SorterTaker(page, lesson_sorter)
    card = lesson_sorter.cards[0]
    moving = sorter.pile(card.pile).evaluate(_MOVING_AFTER_A_PRESS)
    assert bool(moving) == is_moving, moving
