"""The class view: a lesson for a wall, a scene at a time, from the site and from a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import accessibility
from tests.browser.course_pages import LESSONS
from tests.conftest import NewContext, NewPage

pytestmark = pytest.mark.browser

REPAIR = "notebooks/still-face/rupture-and-repair"
STILL_FACE = "notebooks/still-face/the-still-face-experiment"
PROCEDURE = "notebooks/strange-situation/the-procedure"
SIZES = [(1280, 720), (1024, 768), (1920, 1080)]
TEXT_AT_1080 = 40
# Nothing of an activity's words may be smaller than this, as a share of the text of a scene.
SMALLEST_ACTIVITY = 0.75
VIEW = "sb-class-view"
# Goes through all scenes in the page itself: a press of a key for each would take minutes.
WALK = """async () => {
  const view = document.querySelector("sb-class-view");
  const settled = async () => {
    await view.updateComplete;
    await view.scene.activity?.updateComplete;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  };
  const sticksOut = (box) =>
    box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
  const seen = [];
  for (let guard = 0; guard < 400; guard += 1) {
    await settled();
    const { scene, index, step, scenes } = view;
    const section = view.querySelector("section");
    const inside = scene.activity?.shadowRoot?.querySelector(".activity");
    const boxes = [section, ...section.querySelectorAll(".sb-scene-body, .sb-scene-text"), inside];
    const texts = [...section.querySelectorAll(".sb-scene-text :is(p, li, td)")];
    const sizes = texts.map((one) => parseFloat(getComputedStyle(one).fontSize));
    seen.push({
      name: `${index + 1}.${step + 1} ${scene.title}`,
      sticksOut: boxes.some((box) => box && sticksOut(box)),
      smallest: Math.min(...sizes, Infinity),
      fit: inside ? Number(scene.activity.style.getPropertyValue("--fit")) : 1,
    });
    if (index + 1 === scenes.length && step + 1 === view.onShow.stepsOf(scene.activity)) break;
    view.next();
  }
  return seen;
}"""
PLAN: dict[str, Any] = {
    "id": "a-plan",
    "title": "A plan",
    "minutes": 20,
    "steps": [
        {"title": "A famous number", "page": REPAIR, "scene": "thirty", "ask": None},
        {"title": "Talk in twos", "page": REPAIR, "scene": None, "ask": "What helps you to mend?"},
        {"title": "Watch it", "page": STILL_FACE, "scene": "still-face-player", "ask": None},
    ],
}


def open_view(page: Page, site: str, lesson: str, more: str = "") -> None:
    page.goto(f"{site}/{lesson}.html?view=class{more}")
    expect(page.locator(f"{VIEW} section")).to_be_visible()


def heading(page: Page) -> str:
    return page.locator(f"{VIEW} section").get_attribute("aria-label") or ""


def place(page: Page) -> str:
    return page.locator(".sb-class-bar button").nth(1).inner_text().split()[-3]


@pytest.fixture
def planned_page(new_page: NewPage) -> Page:
    """A page for which the course holds a plan."""
    extra = {"minutes": 6, "say": ["Tell it."], "guide": ["Wait."], "they_may_say": []}
    steps = [
        {**extra, "low_tech": "Tell it without a screen.", "may_come_up": [], **step}
        for step in PLAN["steps"]
    ]
    script = f"window.secureBasePlan({json.dumps({**PLAN, 'steps': steps})});"
    page = new_page(viewport={"width": 1280, "height": 720})
    page.route(
        "**/_static/plans/a-plan.js",
        lambda route: route.fulfill(body=script, content_type="text/javascript"),
    )
    return page


@pytest.mark.parametrize("name", LESSONS)
def test_every_scene_fits_on_three_kinds_of_wall_in_large_words(
    new_page: NewPage, site: str, name: str
) -> None:
    page = new_page(viewport={"width": SIZES[0][0], "height": SIZES[0][1]})
    open_view(page, site, name)
    wrong = []
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.keyboard.press("Home")
        seen = page.evaluate(WALK)
        assert len(seen) >= 20
        least = TEXT_AT_1080 * height / 1080 - 0.1
        wrong += [
            (width, scene)
            for scene in seen
            if scene["sticksOut"]
            or (scene["smallest"] or least) < least
            or scene["fit"] < SMALLEST_ACTIVITY
        ]
    assert wrong == []
    assert page.evaluate("Object.keys(localStorage)") == []


def test_escape_leads_back_to_the_same_place_and_nothing_is_kept(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    page.goto(f"{site}/{REPAIR}.html")
    page.locator("#check-yourself h2").evaluate("one => one.scrollIntoView()")
    page.wait_for_function("localStorage.length === 2")
    before, kept = page.evaluate("[scrollY, JSON.stringify(localStorage)]")
    page.keyboard.press("c")
    expect(page.locator(f"{VIEW} section")).to_have_attribute("aria-label", "Check yourself")
    expect(page.locator("main#main")).to_be_hidden()
    page.keyboard.press("ArrowRight")
    page.get_by_role("radio").first.check()
    page.get_by_role("button", name="Check", exact=True).click()
    assert page.evaluate("JSON.stringify(localStorage)") == kept
    page.keyboard.press("Escape")
    expect(page.locator(VIEW)).to_have_count(0)
    expect(page.locator("#check-yourself sb-quiz [type=radio]:checked")).to_have_count(0)
    assert page.evaluate("scrollY") == before
    assert page.evaluate("location.search") == ""


def test_a_class_is_led_by_the_keyboard_alone_and_hears_no_later_scene(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    page.goto(f"{site}/{REPAIR}.html")
    page.get_by_role("button", name="Teach this").focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"{VIEW} section")).to_be_focused()
    assert (heading(page), place(page)) == ("Rupture and repair", "1")
    assert "out of step" not in page.locator("body").aria_snapshot()
    for key, after in [(" ", "2"), ("PageDown", "3"), ("ArrowLeft", "2"), ("PageUp", "1")]:
        page.keyboard.press(key)
        expect(page.locator(".sb-class-bar button").nth(1)).to_contain_text(f"{after} of")
        expect(page.locator(f"{VIEW} section")).to_be_focused()
    page.keyboard.press("End")
    expect(page.locator(f"{VIEW} section")).to_have_attribute("aria-label", "Key points")
    page.keyboard.press("Home")
    expect(page.locator(f"{VIEW} section")).to_have_attribute("aria-label", "Rupture and repair")
    page.get_by_role("button", name="Choose a scene").focus()
    page.keyboard.press("Enter")
    page.get_by_role("dialog").get_by_role("button", name="What repair does not excuse").focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"{VIEW} section")).to_be_focused()
    assert heading(page) == "What repair does not excuse"
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Teach this")).to_be_focused()


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_faces_fill_most_of_the_wall_with_watch_beside_them(
    new_page: NewPage, site: str, width: int, height: int
) -> None:
    page = new_page(viewport={"width": width, "height": height})
    open_view(page, site, STILL_FACE, "&scene=still-face-player")
    faces = page.locator("sb-dyad-player .faces").bounding_box()
    watch = page.get_by_role("button", name="Watch")
    expect(watch).to_be_in_viewport(ratio=1)
    assert faces is not None
    assert faces["height"] >= 0.6 * height
    expect(page.locator("sb-dyad-player .trace")).to_be_hidden()
    page.keyboard.press("ArrowRight")
    expect(page.locator("sb-dyad-player .trace")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_room_patterns_and_play_are_seen_together_and_the_chart_is_next(
    new_page: NewPage, site: str, width: int, height: int
) -> None:
    page = new_page(viewport={"width": width, "height": height})
    open_view(page, site, PROCEDURE, "&scene=the-eight-episodes")
    player = page.locator("sb-episode-player")
    for part in [".stage .room", ".patterns", ".play"]:
        expect(player.locator(part)).to_be_in_viewport(ratio=1)
    expect(player.locator(".chart")).to_be_hidden()
    page.keyboard.press("ArrowRight")
    for part in [".patterns", ".chart"]:
        expect(player.locator(part)).to_be_in_viewport(ratio=1)


def test_paper_gets_the_lesson_and_its_activities_as_they_were(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    open_view(page, site, REPAIR, "&scene=rupture-and-repair-in-step")
    expect(page.locator(f"{VIEW} sb-predict")).to_be_visible()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("article sb-predict#rupture-and-repair-in-step")).to_have_count(1)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator(f"{VIEW} sb-predict")).to_be_visible()


def test_the_class_view_has_no_fault_in_light_or_dark(new_page: NewPage, site: str) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    open_view(page, site, REPAIR)
    found = accessibility.findings_in_colours(page, VIEW)
    for scene in ["rupture-and-repair-in-step", "not-excused", "rupture-and-repair-quiz"]:
        open_view(page, site, REPAIR, f"&scene={scene}")
        page.keyboard.press("n")
        found += accessibility.findings_in_colours(page, VIEW)
    assert found == []


def test_a_plan_leads_through_lessons_with_notes_that_must_be_asked_for(
    planned_page: Page, site: str
) -> None:
    page = planned_page
    open_view(page, site, REPAIR, "&plan=a-plan&step=1")
    assert heading(page) == "The famous 30% is not a pass mark"
    expect(page.get_by_text("Tell it.")).to_have_count(0)
    page.keyboard.press("n")
    expect(page.get_by_role("complementary", name="Notes")).to_contain_text("Say: Tell it.")
    for _ in range(9):
        if heading(page) == "Talk in twos":
            break
        page.keyboard.press("PageDown")
        page.evaluate("document.querySelector('sb-class-view').updateComplete")
    expect(page.get_by_text("What helps you to mend?", exact=True)).to_be_visible()
    page.keyboard.press("PageDown")
    page.wait_for_url(f"{site}/{STILL_FACE}.html?view=class&plan=a-plan&step=3")
    expect(page.locator(f"{VIEW} sb-dyad-player")).to_be_visible()


def test_notes_in_a_window_of_their_own_follow_and_find_the_lesson_again(
    planned_page: Page, site: str
) -> None:
    page = planned_page
    open_view(page, site, REPAIR, "&plan=a-plan&step=1")
    page.keyboard.press("n")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Open the notes in a window").click()
    notes = opened.value
    expect(notes.get_by_role("heading", level=1)).to_have_text("1 of 3. A famous number, 6 min")
    page.reload()
    expect(page.locator(f"{VIEW} section")).to_be_visible()
    page.evaluate(
        "(view => view.goTo(view.scenes.length - 2))(document.querySelector('sb-class-view'))"
    )
    expect(notes.get_by_role("heading", level=1)).to_have_text("2 of 3. Talk in twos, 6 min")
    notes.keyboard.press("PageUp")
    expect(notes.get_by_role("heading", level=1)).to_have_text("1 of 3. A famous number, 6 min")
    notes.close()


def test_the_class_view_works_from_a_folder(new_context: NewContext, book: Path) -> None:
    context, _ = new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.goto(f"{(book / REPAIR).as_uri()}.html")
    page.get_by_role("button", name="Teach this").click()
    expect(page.locator(f"{VIEW} section")).to_be_focused()
    page.keyboard.press("n")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Open the notes in a window").click()
    expect(opened.value.get_by_role("heading", level=1)).to_contain_text("Notes come with")
    opened.value.keyboard.press("ArrowRight")
    expect(page.locator(".sb-class-bar button").nth(1)).to_contain_text("2 of")
