"""On a slow line, what a reader has begun to read stays where it is while the page comes alive."""

import pytest
from playwright.sync_api import expect

from tests.browser.course_pages import LESSON
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 844}
# 1.6 Mbit/s, and 150 ms until an answer begins: the styles are there long before the scripts.
SLOW_LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 200_000,
    "uploadThroughput": 93_750,
}
LEAST_SEEN = 0.01
NOTE_SHIFTS = """
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries()))
    .observe({ type: "layout-shift", buffered: true });
"""
AFTER_THE_FRAME = """() => new Promise((tell) =>
  requestAnimationFrame(() => requestAnimationFrame(() =>
    tell(window.shifts.reduce((sum, { value }) => sum + value, 0)))))"""


@pytest.mark.core
@sampled(
    "name",
    [
        LESSON,
        "notebooks/growing-a-bond/fathers-partners-and-other-carers",  # begins with a picture
        "book/small-things/a-small-moment-a-day",
        "book/small-things/claims",
        "book/small-things/cue-cards",
        "book/the-evidence",  # begins with a form
    ],
    LESSON,
)
def test_nothing_moves_while_a_page_comes_alive(new_page: NewPage, site: str, name: str) -> None:
    page = new_page(viewport=PHONE)
    page.add_init_script(NOTE_SHIFTS)
    cdp = page.context.new_cdp_session(page)
    cdp.send("Network.emulateNetworkConditions", SLOW_LINE)
    page.goto(f"{site}/{name}.html")
    for activity in page.locator(".sb-activity").all():
        expect(activity.locator(".activity").first).to_be_attached()
    assert page.evaluate(AFTER_THE_FRAME) < LEAST_SEEN
