"""Every page behind a server of one's own, under its strict policy: alive, quiet and light."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.bill import KIB, Bill
from tests.browser.course_pages import COURSE, LESSON, LESSONS, PAGES, ROOT_PAGE
from tests.browser.opening import Window
from tests.conftest import NewContext
from tests.elsewhere.served.conftest import Served

pytestmark = pytest.mark.elsewhere

LARGEST_NEXT_PAGE = 60 * KIB
# As a message of the console: there the watch of every window hears it.
_REPORT = """window.refused = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
  window.refused.push(effectiveDirective);
  console.error(`refused by the policy: ${effectiveDirective} ${blockedURI} ${sample}`);
});"""
_ALL_ALIVE = """() => document.readyState === "complete" &&
  [...document.querySelectorAll(".sb-activity")].every((one) =>
    one.shadowRoot?.querySelector(".activity"))"""
_VIEW = "sb-class-view"
_IS_KEPT = "() => navigator.serviceWorker.controller?.state === 'activated'"
# What somebody might bring in who found a way to write into a page.
_BROUGHT_IN = {
    "a script as text": """() => { const script = document.createElement("script");
        script.textContent = "window.ran = true"; document.body.append(script); }""",
    "a script of another host": """() => { const script = document.createElement("script");
        script.src = "https://example.org/x.js"; document.body.append(script); }""",
    "markup": "() => { document.body.innerHTML += '<img src=x onerror=\"window.ran = true\">' }",
    "a handler": """() => { const button = document.createElement("button");
        button.setAttribute("onclick", "window.ran = true"); document.body.append(button);
        button.click(); }""",
    "code": "() => { setTimeout('window.ran = true', 0) }",
}


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Window]:
    """One reader's browser for all pages."""
    # Without the course's worker: what it keeps has the policy in the page, and no header.
    size = {"width": 1280, "height": 720}
    window = Window(browser, viewport=size, reduced_motion="reduce", service_workers="block")
    window.context.add_init_script(_REPORT)
    window.context.new_page()
    yield window
    window.context.close()


@pytest.fixture
def page(window: Window) -> Iterator[Page]:
    window.watch.clear()
    window.watch.expect("Service Worker registration blocked by Playwright")
    yield window.context.pages[0]
    window.check()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_alive_and_its_policy_refuses_nothing(
    nginx: Served, page: Page, name: str
) -> None:
    answer = page.goto(f"{nginx.address}/{name}.html")
    assert answer is not None
    assert "unsafe" not in answer.headers["content-security-policy"]
    page.wait_for_function(_ALL_ALIVE)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    if name in LESSONS:
        page.get_by_role("button", name="Teach this").click()
        expect(page.locator(f"{_VIEW} section")).to_be_focused()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("n")
        expect(page.locator(_VIEW).get_by_role("complementary", name="Notes")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.locator("main#main")).to_be_visible()


@pytest.mark.parametrize("name", [ROOT_PAGE, LESSON, "search"])
def test_pages_are_as_quiet_behind_caddy(caddy: Served, page: Page, name: str) -> None:
    page.goto(f"{caddy.address}/{name}.html")
    page.wait_for_function(_ALL_ALIVE)


@pytest.mark.parametrize("what", _BROUGHT_IN)
def test_what_is_written_into_a_page_does_not_run(
    nginx: Served, window: Window, page: Page, what: str
) -> None:
    page.goto(f"{nginx.address}/{LESSON}.html")
    window.watch.expect(r"refused by the policy|Content Security Policy|Trusted")
    page.evaluate(f"() => {{ try {{ ({_BROUGHT_IN[what]})() }} catch {{ /* as it should */ }} }}")
    page.wait_for_function("window.refused.length > 0")
    assert page.evaluate("window.ran") is None


def test_the_search_of_a_lesson_finds_and_is_seen(nginx: Served, page: Page) -> None:
    page.goto(f"{nginx.address}/{LESSON}.html")
    page.get_by_role("searchbox", name="Search the course").fill("crying")
    found = page.locator("sb-search .sb-found")
    expect(found.get_by_role("link").first).to_be_visible()
    expect(found).to_have_css("position", "absolute")


def test_notes_open_in_a_window_of_their_own(nginx: Served, page: Page) -> None:
    page.goto(f"{nginx.address}/{LESSON}.html?view=class")
    expect(page.locator(f"{_VIEW} section")).to_be_focused()
    page.keyboard.press("n")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Open the notes in a window").click()
    notes = opened.value
    expect(notes.get_by_role("heading", level=1)).to_contain_text("Notes come with")
    notes.keyboard.press("ArrowRight")
    expect(page.locator(".sb-class-bar button").nth(1)).to_contain_text("2 of")
    notes.close()


def test_from_lesson_to_lesson_a_reader_fetches_hardly_more_than_words(
    nginx: Served, new_context: NewContext
) -> None:
    context, watch = new_context(service_workers="block")
    watch.expect("Service Worker registration blocked by Playwright")
    page = context.new_page()
    bill = Bill(page)
    bill.of(f"{nginx.address}/{COURSE[COURSE.index(LESSONS[0]) - 1]}.html")
    weights = {name: bill.of(f"{nginx.address}/{name}.html").total for name in LESSONS}
    assert {name: of for name, of in weights.items() if of > LARGEST_NEXT_PAGE} == {}


def test_a_device_keeps_the_course_and_opens_it_without_the_server(
    nginx: Served, new_context: NewContext
) -> None:
    context, _ = new_context()
    context.add_init_script(_REPORT)
    page = context.new_page()
    page.goto(f"{nginx.address}/{ROOT_PAGE}.html")
    page.wait_for_function(_IS_KEPT, timeout=60_000)
    context.set_offline(True)
    page.goto(f"{nginx.address}/{LESSON}.html")
    page.wait_for_function(_ALL_ALIVE)
    # A page that was kept has the policy that is written in it.
    policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
    assert "'sha256-" in (policy or "")
