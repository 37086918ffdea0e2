"""Whatever page a reader opens: it is whole, quiet, and fit for every reader and screen."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.accessibility import findings_in_sizes_and_colours
from tests.browser.course_pages import ANSWERS, COURSE, LESSON, PAGES, REDIRECT, ROOT_PAGE
from tests.browser.targets import too_small
from tests.browser.watching import Watch
from tests.conftest import NewPage

pytestmark = pytest.mark.browser
every_page = pytest.mark.parametrize("name", PAGES)
_ALL_ALIVE = """() => [...document.querySelectorAll(".sb-activity")]
  .every((one) => one.shadowRoot?.querySelector(".activity"))"""


def opened(page: Page, address: str) -> Page:
    page.goto(address, wait_until="load")
    return page


def test_no_page_of_the_built_book_is_left_untested(book: Path) -> None:
    built = {str(path.relative_to(book).with_suffix("")) for path in book.rglob("*.html")}
    built = {name for name in built if not name.startswith("_static")}
    assert built == {*PAGES, REDIRECT}


def test_the_bare_address_leads_to_the_first_page(
    new_context: Callable[..., tuple[BrowserContext, Watch]], site: str
) -> None:
    context, watch = new_context()
    # On a busy machine the browser may look for an icon before it is led on; there is none here.
    watch.expect(r"404 .*/favicon\.ico\)$")
    page = opened(context.new_page(), f"{site}/")
    expect(page).to_have_url(f"{site}/{ROOT_PAGE}.html")


@every_page
def test_a_page_opens_whole_with_a_title_of_its_own_and_asks_no_other_host(
    new_page: NewPage, site: str, name: str
) -> None:
    page = opened(new_page(), f"{site}/{name}.html")
    broken = page.locator("img").evaluate_all(
        "all => all.filter(one => !one.complete || !one.naturalWidth).map(one => one.src)"
    )
    assert broken == []
    assert page.locator("html").get_attribute("lang") == "en-GB"
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_count(1)
    expect(heading).to_be_visible()
    own_title = page.title().split(" · ")[0]
    if name == ROOT_PAGE:
        assert "Secure Base" in own_title
    else:
        expect(heading).to_contain_text(own_title)
    # Whatever the page complains of until it rests fails the test when it is closed.
    page.wait_for_load_state("networkidle")


@every_page
def test_a_page_opens_from_a_folder_without_a_server(
    new_page: NewPage, book: Path, name: str
) -> None:
    page = opened(new_page(), (book / f"{name}.html").as_uri())
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_function(_ALL_ALIVE)


@every_page
def test_no_two_things_in_a_page_share_an_id(book: Path, name: str) -> None:
    text = (book / f"{name}.html").read_text("utf-8")
    text = re.sub(r"<script\b.*?</script>", "", text, flags=re.DOTALL)
    ids = Counter(re.findall(r"<[^>]*\sid=\"([^\"]+)\"", text))
    assert [one for one, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("name", COURSE)
def test_hidden_code_is_named_by_the_words_that_are_seen(book: Path, name: str) -> None:
    assert re.findall(r"<summary[^>]*aria-label", (book / f"{name}.html").read_text("utf-8")) == []


@every_page
def test_axe_finds_nothing_to_mend_in_any_size_or_colours(
    new_page: NewPage, site: str, name: str
) -> None:
    page = opened(new_page(reduced_motion="reduce"), f"{site}/{name}.html")
    assert findings_in_sizes_and_colours(page) == []


@every_page
def test_a_page_does_not_scroll_sideways_on_the_narrowest_phone(
    new_page: NewPage, site: str, name: str
) -> None:
    page = opened(
        new_page(viewport={"width": 320, "height": 640}, is_mobile=True, has_touch=True),
        f"{site}/{name}.html",
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.evaluate("scrollTo(1000, 0)")
    assert page.evaluate("scrollX") == 0


@pytest.mark.parametrize("name", [ROOT_PAGE, LESSON, ANSWERS])
def test_what_is_pressed_is_large_enough_for_a_thumb(
    new_page: NewPage, site: str, name: str
) -> None:
    page = opened(new_page(viewport={"width": 390, "height": 844}), f"{site}/{name}.html")
    expect(page.get_by_role("button", name="Menu")).to_be_visible()
    assert too_small(page.locator("body")) == []


def test_the_switch_of_colours_is_remembered_from_page_to_page(
    new_page: NewPage, site: str
) -> None:
    page = opened(new_page(color_scheme="light"), f"{site}/{ROOT_PAGE}.html")
    page.get_by_role("button", name="Colours").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    opened(page, f"{site}/{LESSON}.html")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(new_page: NewPage, site: str) -> None:
    page = opened(new_page(viewport={"width": 390, "height": 844}), f"{site}/{LESSON}.html")
    menu = page.get_by_role("button", name="Menu")
    lesson = page.locator("#sb-course").get_by_role("link", name="Bonding and attachment")
    expect(lesson).to_be_hidden()
    menu.press("Enter")
    expect(lesson).to_be_visible()
    page.keyboard.press("Escape")
    expect(lesson).to_be_hidden()
    expect(menu).to_be_focused()


def test_a_reader_finds_a_page_by_a_word(new_page: NewPage, site: str) -> None:
    page = opened(new_page(), f"{site}/{ROOT_PAGE}.html")
    field = page.get_by_role("searchbox")
    field.fill("attachment")
    field.press("Enter")
    found = page.get_by_role("main").get_by_role("link", name="Bonding and attachment")
    expect(found.first).to_be_visible()
