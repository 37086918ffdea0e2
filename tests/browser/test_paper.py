"""Sheets of paper as a browser prints them: whole pages, and nothing else of the page."""

from __future__ import annotations

import io
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.conftest import NewPage

pytestmark = pytest.mark.browser
pikepdf = pytest.importorskip("pikepdf", reason="the group “test” of pyproject.toml has it")

_MILLIMETRE = 96 / 25.4
# The height of A4 less the margins of its page.
_TALL = (297 - 2 * 11) * _MILLIMETRE


def at(page: Page, site: str, name: str) -> Page:
    page.goto(f"{site}/book/teach/{name}.html")
    return page


def printed(page: Page) -> Any:
    return pikepdf.open(io.BytesIO(page.pdf(prefer_css_page_size=True, tagged=True)))


@pytest.mark.core
@pytest.mark.parametrize(("name", "pages"), [("where-to-get-help", 1), ("handouts", 3)])
def test_a_handout_prints_on_one_page_of_a4_and_brings_nothing_else(
    new_page: NewPage, site: str, name: str, pages: int
) -> None:
    with printed(at(new_page(), site, name)) as document:
        assert len(document.pages) == pages
        width, height = document.pages[0].MediaBox[2:]
        assert (round(float(width)), round(float(height))) == (595, 842)


@pytest.mark.parametrize("name", ["cards", "quiz-sheets-still-face", "where-to-get-help"])
def test_on_paper_the_sheets_alone_are_seen_and_no_key(
    new_page: NewPage, site: str, name: str
) -> None:
    page = at(new_page(), site, name)
    page.emulate_media(media="print")
    seen = page.evaluate(
        """() => [...document.querySelectorAll("body *")].filter((one) =>
          !one.closest(".paper-sheet") && !one.querySelector(".paper-sheet") &&
          one.checkVisibility() && one.innerText?.trim()).map((one) => one.outerHTML)"""
    )
    assert seen == []
    keys = page.locator(".paper-fold .paper-sheet")
    assert not any(one.is_visible() for one in keys.all())


def test_no_card_is_taller_than_a_page(new_page: NewPage, site: str) -> None:
    page = at(new_page(viewport={"width": 703, "height": 1000}), site, "cards")
    page.emulate_media(media="print")
    cards = page.locator(".paper-cards > li")
    heights = cards.evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert len(heights) > 60
    assert max(heights) < _TALL / 2
    kept = cards.evaluate_all("all => all.map(one => getComputedStyle(one).breakInside)")
    assert {*kept} == {"avoid"}
