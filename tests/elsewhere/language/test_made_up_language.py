"""The book in the made-up language, which is written from right to left and is 40 % longer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from securebase.content.bibliography import known_sources
from securebase.services import all_services
from securebase.translation.pseudo import pseudo
from securebase.translation.unit import Unit
from tests.browser.accessibility import findings
from tests.browser.wall import walked
from tests.conftest import NewPage
from tests.elsewhere.language.boxes import cut_or_overlapping, numbers_seen, texts_without_brackets
from tools.places import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.elsewhere

LESSON = "notebooks/still-face/rupture-and-repair"
ELEMENTS = "notebooks/every-element"
EXPLORERS = "notebooks/every-explorer"
HANDOUTS = ("book/teach/where-to-get-help", "book/teach/handouts")
OTHERS = ("book/welcome", "book/find-help", "book/review", "book/looking-back", "book/your-answers")
PAGES = (LESSON, ELEMENTS, EXPLORERS, *HANDOUTS, *OTHERS)
VOICE = ROOT / "tests" / "browser" / "made_up_voice.js"
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


@pytest.mark.parametrize("name", [ELEMENTS, EXPLORERS])
def test_the_words_of_every_element_and_explorer_were_translated(new_page, pseudo_site, name):
    page = opened(new_page, pseudo_site, name)
    works = {work.short for work in known_sources().values()}
    assert texts_without_brackets(page, {"Secure Base", *works}, within=".sb-activity") == []


@pytest.mark.parametrize("name", [LESSON, *HANDOUTS, "book/find-help"])
def test_a_number_to_call_is_seen_as_it_is_dialled(new_page, pseudo_site, name):
    page = opened(new_page, pseudo_site, name)
    page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    numbers = numbers_seen(page)
    assert numbers
    assert [one for one in numbers if one[0] != one[1]] == []


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)])
def test_every_scene_of_the_class_view_fits_and_the_arrows_go_as_the_text_does(
    new_page, pseudo_site, size
):
    width, height = size
    page = new_page(viewport={"width": width, "height": height})
    page.goto(f"{pseudo_site}/{LESSON}.html?view=class")
    view = page.locator("sb-class-view")
    expect(view.locator("section")).to_be_visible()
    assert page.evaluate("document.querySelector('.sb-class-bar').innerText").count("←") == 1
    first = view.evaluate("(one) => one.index")
    page.keyboard.press("ArrowLeft")
    assert view.evaluate("(one) => one.index") == first + 1
    page.keyboard.press("ArrowRight")
    assert view.evaluate("(one) => one.index") == first
    scenes = walked(page, with_votes=True)
    assert len(scenes) > 30
    assert [one for one in scenes if one.sticks_out or not one.said] == []
    # A text that is so much longer may be a little smaller.
    assert [one for one in scenes if one.large[0] < 0.85] == []


def test_while_the_lesson_is_read_the_arrows_go_as_the_text_does(new_context, pseudo_site):
    context = new_context(viewport=PHONE, reduced_motion="reduce")[0]
    # A device reads with a voice of the page's language, or not at all.
    context.add_init_script(VOICE.read_text(encoding="utf-8").replace("en-GB", "ar-EG"))
    page = context.new_page()
    page.goto(f"{pseudo_site}/{LESSON}.html")
    asked = Unit("element:read-aloud.listen", "Read this to me")
    page.get_by_role("button", name=pseudo(asked, asked.text)).press("Enter")
    page.wait_for_function("() => speechSynthesis.speaking")
    read = "speechSynthesis.said.at(-1)"
    title = page.evaluate(read)
    page.keyboard.press("ArrowLeft")
    page.wait_for_function(f"(title) => {read} !== title", arg=title)
    page.keyboard.press("ArrowRight")
    page.wait_for_function(f"(title) => {read} === title", arg=title)
    # What goes back and on points to where it goes.
    signs = page.locator("sb-listen button svg")
    assert {sign.evaluate("(one) => getComputedStyle(one).scale") for sign in signs.all()} == {
        "-1 1"
    }
    assert findings(page, "sb-listen") == []
    assert cut_or_overlapping(page) == []


def test_the_search_finds_a_service_in_the_language(new_page, pseudo_site):
    page = new_page(viewport=PHONE)
    page.goto(f"{pseudo_site}/search.html")
    assert texts_without_brackets(page, {"Secure Base", "Ainsworth", "kappa"}) == []
    page.get_by_role("searchbox").fill("Family Lives")
    found = page.locator(".sb-article")
    expect(found).to_contain_text("0808 800 2222")
    assert findings(page) == []


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
