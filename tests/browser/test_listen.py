"""*Read this to me*, with a made-up voice: what is seen of it, and what the keyboard does."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import accessibility
from tests.conftest import NewContext, NewPage

pytestmark = pytest.mark.browser

REPAIR = "notebooks/still-face/rupture-and-repair"
PHONE = {"width": 390, "height": 844}
VOICE = Path(__file__).with_name("made_up_voice.js")
BAR = "sb-listen"
# What the mark lies on, wherever the browser draws it.
MARKED = """() => {
  const [range] = CSS.highlights.get("sb-listening") ?? [];
  return range ? String(range).replace(/\\s+/g, " ") : null;
}"""
LINES = "() => document.querySelectorAll('.sb-listening-marks i').length"
# Whether what is marked can be seen between the head of the page and the bar.
IS_IN_SIGHT = """() => {
  const [range] = CSS.highlights.get("sb-listening");
  const { top, bottom } = range.getBoundingClientRect();
  return top >= document.querySelector(".sb-top").getBoundingClientRect().bottom &&
    bottom <= document.querySelector("sb-listen").getBoundingClientRect().top;
}"""
READ_ON = """() => {
  const { player } = document.querySelector("sb-listen");
  for (let guard = 0; guard < 400 && player.state === "reading"; guard += 1) {
    if (speechSynthesis.speaking) speechSynthesis.finish();
  }
  return player.state;
}"""
# It looks through the lesson before it speaks.
SPEAKS = "() => speechSynthesis.speaking"
SMALLEST_TARGET = 44
HIGHEST_BAR = 160
# Milliseconds after which it has rested at an activity.
REST = 6_500


def said(page: Page) -> str:
    return str(page.evaluate("speechSynthesis.said.at(-1)"))


def test_a_lesson_is_read_marked_and_steered_by_keyboard(
    new_context: NewContext, site: str
) -> None:
    context = new_context(viewport=PHONE, reduced_motion="reduce")[0]
    context.add_init_script(path=VOICE)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.goto(f"{site}/{REPAIR}.html")
    opener = page.get_by_role("button", name="Read this to me")
    expect(opener).to_be_visible()
    assert not [one for one in asked if "securebase-listen" in one]

    opener.press("Enter")
    bar = page.get_by_role("region", name="Listening")
    status = bar.get_by_role("status").first
    expect(status).to_have_text("Reading to you")
    expect(bar.get_by_role("button", name="Pause")).to_be_focused()
    page.wait_for_function(SPEAKS)
    assert page.evaluate(MARKED) == said(page) == "Rupture and repair"
    for button in bar.get_by_role("button").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= SMALLEST_TARGET, button.inner_text()

    before = page.locator("article").inner_text()
    for _ in range(9):
        page.keyboard.press("ArrowRight")
    expect(status).to_have_text("Reading to you")
    page.wait_for_function(IS_IN_SIGHT)
    assert page.evaluate(MARKED) == "Picture a mother and her baby who are playing happily."
    page.keyboard.press("Space")
    expect(status).to_have_text("Paused")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate(MARKED) == "Guess first"
    assert page.locator("article").inner_text() == before
    page.keyboard.press("Space")

    # An activity is read, marked, and left alone.
    page.wait_for_function(SPEAKS)
    assert page.evaluate(READ_ON) == "waiting"
    expect(status).to_have_text("Your turn")
    assert page.evaluate(LINES) > 0
    assert page.evaluate("Object.keys(localStorage)").count("secure-base/listening") == 1
    assert page.evaluate("localStorage.getItem('secure-base/1/rupture-and-repair-in-step')") is None
    page.keyboard.press("Enter")
    page.wait_for_function(SPEAKS)
    assert page.evaluate(READ_ON) == "asking"
    expect(bar.get_by_role("button", name="Stop here")).to_be_visible()
    bar.get_by_role("button", name="Dark").click()
    assert accessibility.findings(page, BAR) == []
    page.emulate_media(media="print")
    expect(bar).to_be_hidden()
    expect(opener).to_be_hidden()
    page.emulate_media(media="screen")

    bar.get_by_role("button", name="Go on").press("Escape")
    expect(bar).to_have_count(0)
    expect(opener).to_be_focused()
    assert page.locator("html").get_attribute("data-theme") == "light"
    page.reload()
    opener.click()
    page.wait_for_function(SPEAKS)
    assert said(page).startswith("A good place to stop. Next: The famous 30 per cent")

    # The class view is another thing: nothing is read there.
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("c")
    expect(page.locator("sb-class-view section")).to_be_visible()
    expect(page.locator(BAR)).to_have_count(0)
    assert not page.evaluate("speechSynthesis.speaking")
    expect(page.get_by_role("button", name="Read this to me")).to_have_count(0)


def test_with_hands_full_a_lesson_is_read_on_past_activities_and_parts(
    new_context: NewContext, site: str
) -> None:
    context = new_context(viewport={"width": 320, "height": 568}, reduced_motion="reduce")[0]
    context.add_init_script(path=VOICE)
    context.clock.install()
    page = context.new_page()
    page.goto(f"{site}/{REPAIR}.html")
    opener = page.get_by_role("button", name="Read this to me")
    opener.click()
    page.wait_for_function(SPEAKS)
    bar = page.get_by_role("region", name="Listening")
    box = bar.get_by_role("checkbox", name="Keep reading")
    expect(box).not_to_be_checked()
    # On the smallest phone too it takes no line of its own.
    assert page.locator(BAR).evaluate("one => one.offsetHeight") <= HIGHEST_BAR
    label = box.locator("xpath=..").bounding_box()
    assert label
    assert label["height"] >= SMALLEST_TARGET
    box.focus()
    page.keyboard.press("Space")
    expect(box).to_be_checked()

    assert page.evaluate(READ_ON) == "waiting"
    assert said(page) == "Think about it for a moment. Then I go on."
    expect(bar).to_contain_text("It goes on in a moment.")
    assert accessibility.findings(page, BAR) == []
    page.clock.fast_forward(REST)
    page.wait_for_function(SPEAKS)
    # Ends of parts are passed: it rests at the next activity, or stops where the lesson ends.
    assert page.evaluate(READ_ON) in {"waiting", "ended"}
    sentences = page.evaluate("speechSynthesis.said")
    assert not [one for one in sentences if "Stop here if you like" in one]
    ends = [one for one in sentences if one.startswith("A good place to stop. Next: ")]
    assert len(ends) > 1
    page.reload()
    opener.click()
    expect(box).to_be_checked()


def test_a_device_without_a_voice_of_its_own_is_offered_nothing(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport=PHONE)
    page.goto(f"{site}/{REPAIR}.html")
    expect(page.get_by_role("button", name="Teach this")).to_be_visible()
    assert page.evaluate("speechSynthesis.getVoices().filter((one) => one.localService)") == []
    expect(page.get_by_role("button", name="Read this to me")).to_have_count(0)
