"""Whatever page a reader opens: it is whole, quiet, light, and fit for every reader and screen."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from securebase.publishing.book_scripts import CORE
from tests.browser.accessibility import findings_in_sizes_and_colours
from tests.browser.bill import KIB, Bill
from tests.browser.course_pages import (
    ANSWERS,
    COURSE,
    EVIDENCE,
    LESSON,
    LESSONS,
    ONE_OF_EACH,
    PAGES,
    ROOT_PAGE,
)
from tests.browser.in_view import resized
from tests.browser.keyboard import Keyboard
from tests.browser.legible import (
    gone_in_forced_colours,
    lost_in_large_text,
    lost_on_the_smallest_screen,
    open_all,
)
from tests.browser.opening import Window, opened
from tests.browser.second_engine import is_installed, second_findings
from tests.browser.targets import small_services, too_small
from tests.browser.watching import ASKED_FOR
from tests.conftest import NewContext, NewPage
from tests.thorough import sampled, with_marks

pytestmark = [pytest.mark.browser, pytest.mark.core]
PHONE: ViewportSize = {"width": 390, "height": 844}
LARGEST_PAGE = 250 * KIB
LARGEST_NEXT_PAGE = 60 * KIB
# Of which a kilobyte is what keeps to the policy of a page, and names the words of elements.
LARGEST_SCRIPTS = 61_750
LARGEST_INDEX = 90_000
# Every claim of the course, for whoever likes to check; no other page is that long.
LARGEST_EVIDENCE = 110 * KIB
# One template makes all claims: three under each heading stand for the rest, which take minutes.
_FEWER_CLAIMS = """for (const one of document.querySelectorAll(".sb-claim")) {
  if (one.matches(":nth-child(n + 4)")) one.remove();
  one.style.contentVisibility = "visible";
}"""
_ALL_ALIVE = """() => [...document.querySelectorAll(".sb-activity")]
  .every((one) => one.shadowRoot?.querySelector(".activity"))"""


def at(page: Page, address: str) -> Page:
    page.goto(address)
    return page


class Visit:
    """A reader's first visit to the course, which begins at one of its pages."""

    def __init__(self, window: Window, site: str, name: str) -> None:
        self.page = page = window.context.new_page()
        self.name = name
        self.asked_for = window.watch.asked_for
        self._site = site
        self.bill = Bill(page)
        page.goto(self.address(), wait_until="networkidle")
        self.first_bill = dict(self.bill.bytes_by_kind)
        page.evaluate(_FEWER_CLAIMS)

    def address(self, name: str | None = None) -> str:
        return f"{self._site}/{name or self.name}.html"

    def return_to_the_page(self) -> Page:
        if self.page.url != self.address():
            at(self.page, self.address())
            self.page.evaluate(_FEWER_CLAIMS)
        return self.page

    def unfolded_on_a_phone(self) -> Page:
        page = self.return_to_the_page()
        resized(page, PHONE["width"], PHONE["height"])
        page.evaluate("scrollTo(0, 0)")
        open_all(page)
        return page

    def bill_after(self, other: str) -> Bill:
        """What the page costs somebody who has seen only the other one."""
        self.bill.empty_the_cache()
        self.bill.of(self.address(other))
        return self.bill.of(self.address())


# The tests of one page share its visit: tests/workers.py keeps them on one worker.
@pytest.fixture(scope="module", params=with_marks(PAGES, *ONE_OF_EACH))
def first_visit(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Visit]:
    with opened(browser) as window:
        visit = Visit(window, site, request.param)
        # What a page complains of until it rests belongs to opening it, not to a later test.
        window.check()
        yield visit


@pytest.fixture
def visit(first_visit: Visit) -> Visit:
    # Each of its tests hangs on what the page asked for when it was opened for the first of them.
    ASKED_FOR.update(first_visit.asked_for)
    return first_visit


@pytest.mark.page_alone
def test_a_page_opens_whole_with_a_title_of_its_own_and_asks_no_other_host(visit: Visit) -> None:
    page = visit.return_to_the_page()
    assert page.locator("img").evaluate_all(BROKEN) == []
    assert page.locator("html").get_attribute("lang") == "en-GB"
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_count(1)
    expect(heading).to_be_visible()
    own_title = page.title().split(" · ")[0]
    if visit.name == ROOT_PAGE:
        assert "Secure Base" in own_title
    else:
        expect(heading).to_contain_text(own_title)


def test_the_first_page_weighs_little(visit: Visit) -> None:
    bill = visit.first_bill
    assert 0 < bill["Document"] < sum(bill.values()) <= LARGEST_PAGE, bill
    # The index of all words of the course comes as a script.
    most = LARGEST_INDEX if visit.name == "search" else LARGEST_SCRIPTS
    assert bill["Script"] <= most, bill


@pytest.mark.page_alone
def test_axe_finds_nothing_to_mend_in_any_size_or_colours(visit: Visit) -> None:
    assert findings_in_sizes_and_colours(visit.return_to_the_page()) == []


@pytest.mark.lasts
@pytest.mark.page_alone
def test_a_second_engine_finds_nothing_either_with_all_unfolded(visit: Visit) -> None:
    if not is_installed():
        pytest.skip("the front end's packages are not installed (npm ci in frontend)")
    assert second_findings(visit.unfolded_on_a_phone(), visit.name) == []


@pytest.mark.page_alone
def test_with_all_unfolded_each_service_is_large_enough_for_a_thumb(visit: Visit) -> None:
    assert small_services(visit.unfolded_on_a_phone()) == []


@pytest.mark.page_alone
def test_with_wide_spacing_and_font_nothing_is_lost_on_the_smallest_screen(visit: Visit) -> None:
    assert lost_on_the_smallest_screen(visit.unfolded_on_a_phone()) == []


@pytest.mark.page_alone
def test_with_text_twice_as_large_a_phone_shows_all_of_it(visit: Visit) -> None:
    assert lost_in_large_text(visit.unfolded_on_a_phone()) == []


@pytest.mark.page_alone
def test_in_forced_colours_nothing_is_gone(visit: Visit) -> None:
    assert gone_in_forced_colours(visit.unfolded_on_a_phone()) == []


def test_the_next_page_costs_hardly_more_than_its_words(visit: Visit) -> None:
    """Only the page before it in the course has been read, or another lesson, or the first page."""
    place = COURSE.index(visit.name) if visit.name in COURSE else 0
    before = {COURSE[place - 1] if place else next(one for one in COURSE if one != visit.name)}
    if visit.name in LESSONS:
        before.add(next(one for one in LESSONS if one != visit.name))
    for other in sorted(before):
        bill = visit.bill_after(other)
        most = {"search": LARGEST_INDEX, EVIDENCE: LARGEST_EVIDENCE}.get(
            visit.name, LARGEST_NEXT_PAGE
        )
        # A lesson's pictures have a limit of their own: tests/unit/test_drawings.py weighs each.
        words_and_scripts = bill.total - bill.bytes_by_kind["Image"]
        assert 0 < words_and_scripts <= most, (other, dict(bill.bytes_by_kind))


def test_what_a_page_fetches_for_the_next_one_is_not_fetched_again(
    new_context: NewContext, site: str
) -> None:
    page = new_context()[0].new_page()
    # What opens terms and sources in their place comes with the first lesson.
    name, following = next(pair for pair in itertools.pairwise(COURSE) if {*pair} <= {*LESSONS})
    bill = Bill(page)
    bill.of(f"{site}/{name}.html")
    bill.of(f"{site}/{following}.html")
    assert page.locator(f"script[src*='{CORE}']").count() == 1
    assert bill.bytes_by_kind["Script"] == 0, bill.bytes_by_kind


def test_the_bare_address_leads_to_the_first_page(new_context: NewContext, site: str) -> None:
    context, watch = new_context()
    # On a busy machine the browser may look for an icon before it is led on; there is none here.
    watch.expect(r"404 .*/favicon\.ico\)$")
    page = at(context.new_page(), f"{site}/")
    expect(page).to_have_url(f"{site}/{ROOT_PAGE}.html")


@pytest.mark.page_alone
@sampled("name", PAGES, *ONE_OF_EACH)
def test_from_a_folder_a_page_opens_alive_and_does_not_scroll_sideways_on_the_narrowest_phone(
    new_page: NewPage, folder: Path, name: str
) -> None:
    narrowest = {"width": 320, "height": 640}
    page = new_page(viewport=narrowest, is_mobile=True, has_touch=True)
    page.goto((folder / f"{name}.html").as_uri())
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_function(_ALL_ALIVE)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.evaluate("scrollTo(1000, 0)")
    assert page.evaluate("scrollX") == 0


# Pictures that wait until they are scrolled to are asked for now.
BROKEN = """async (all) => {
  const broken = await Promise.all(all.map(async (one) => {
    one.loading = "eager";
    return one.decode().then(() => [], () => [one.src]);
  }));
  return broken.flat();
}"""


@pytest.mark.parametrize("name", [ROOT_PAGE, LESSON, ANSWERS])
def test_what_is_pressed_is_large_enough_for_a_thumb(
    new_page: NewPage, site: str, name: str
) -> None:
    page = at(new_page(viewport=PHONE), f"{site}/{name}.html")
    expect(page.get_by_role("button", name="Menu")).to_be_visible()
    assert too_small(page.locator("body")) == []


def test_the_switch_of_colours_is_remembered_from_page_to_page(
    new_page: NewPage, site: str
) -> None:
    page = at(new_page(color_scheme="light"), f"{site}/{ROOT_PAGE}.html")
    page.get_by_role("button", name="Colours").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    at(page, f"{site}/{LESSON}.html")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_menu_of_a_phone_opens_and_closes_by_keyboard(new_page: NewPage, site: str) -> None:
    page = at(new_page(viewport=PHONE), f"{site}/{LESSON}.html")
    menu = page.get_by_role("button", name="Menu")
    lesson = page.locator("#sb-course").get_by_role("link", name="Bonding and attachment")
    expect(lesson).to_be_hidden()
    menu.press("Enter")
    expect(lesson).to_be_visible()
    page.keyboard.press("Escape")
    expect(lesson).to_be_hidden()
    expect(menu).to_be_focused()


def test_the_first_tab_offers_to_skip_to_the_text(lesson: Page) -> None:
    keyboard = Keyboard(lesson)
    keyboard.press("Tab")
    expect(lesson.get_by_role("link", name="Skip to the text")).to_be_focused()
    lesson.keyboard.press("Enter")
    expect(lesson.get_by_role("main")).to_be_focused()
