"""The book in the made-up language, which is written from right to left and is 40 % longer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from securebase.services import all_services
from tests.browser.accessibility import findings
from tests.conftest import NewPage
from tests.elsewhere.language.boxes import cut_or_overlapping, texts_without_brackets

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.elsewhere

LESSON = "notebooks/still-face/rupture-and-repair"
ELEMENTS = "notebooks/every-element"
HANDOUTS = ("book/teach/where-to-get-help", "book/teach/handouts")
OTHERS = ("book/welcome", "book/find-help", "book/review", "book/looking-back", "book/your-answers")
PAGES = (LESSON, ELEMENTS, *HANDOUTS, *OTHERS)
PHONE = {"width": 390, "height": 844}


def opened(new_page: NewPage, site: str, name: str) -> Page:
    page = new_page(viewport=PHONE)
    page.goto(f"{site}/{name}.html")
    # Every element that the page holds has drawn itself.
    page.wait_for_function(
        "() => [...document.querySelectorAll('.sb-activity')]"
        ".every((one) => one.shadowRoot?.querySelector('.activity'))"
    )
    return page


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_written_from_right_to_left_and_has_nothing_to_find_fault_with(
    new_page, pseudo_site, name
):
    page = opened(new_page, pseudo_site, name)
    assert page.locator("html").get_attribute("dir") == "rtl"
    start = page.locator("h1").first.bounding_box()
    assert start["x"] + start["width"] > PHONE["width"] * 0.8
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    assert findings(page) == []


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_and_nothing_overlaps(new_page, pseudo_site, name):
    page = opened(new_page, pseudo_site, name)
    assert cut_or_overlapping(page) == []


@pytest.mark.parametrize("name", [LESSON, *HANDOUTS])
def test_everything_that_is_read_was_translated(new_page, pseudo_site, name):
    page = opened(new_page, pseudo_site, name)
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    # The names of services are those of their country, whatever the language.
    names = {service.name for service in all_services()} | {"SHOUT", "HELLO", "Secure Base"}
    assert texts_without_brackets(page, names) == []


def test_the_words_of_every_element_were_translated(new_page, pseudo_site):
    page = opened(new_page, pseudo_site, ELEMENTS)
    assert texts_without_brackets(page, {"Secure Base"}, within=".sb-activity") == []


def test_figures_are_those_of_the_language(new_page, pseudo_site):
    page = opened(new_page, pseudo_site, ELEMENTS)
    sorter = page.locator("sb-sorter .progress")
    assert "١٢" in sorter.inner_text()


def test_numbers_and_time_run_from_left_to_right_in_every_script(new_page, pseudo_site):
    page = opened(new_page, pseudo_site, ELEMENTS)
    ticks = page.locator("sb-predict .ticks span")
    places = [tick.bounding_box()["x"] for tick in ticks.all()]
    assert len(places) > 1
    assert places == sorted(places)
    back = page.locator("sb-episode-player .controls button").first.bounding_box()
    forward = page.locator("sb-episode-player .controls button").last.bounding_box()
    assert back["x"] < forward["x"]


def test_a_fold_points_to_where_the_text_goes(new_page, pseudo_site):
    page = opened(new_page, pseudo_site, LESSON)
    summary = page.locator("details.sb-parts > summary")
    assert summary.evaluate("(one) => getComputedStyle(one, '::before').scale") == "-1 1"


def test_help_is_called_by_the_numbers_of_the_country(pseudo_book: Path):
    sheet = (pseudo_book / "book" / "teach" / "where-to-get-help.html").read_text("utf-8")
    for service in all_services():
        if service.groups and "elsewhere" not in service.groups:
            assert all(number in sheet for number in service.phones)
