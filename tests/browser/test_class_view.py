"""The class view: a lesson for a wall, a scene at a time, from the site and from a folder."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from securebase.content.authored import read
from securebase.sessions import SessionPlan
from tests.browser import accessibility
from tests.browser.bill import Bill
from tests.browser.course_pages import LESSONS, PRACTISING_REPAIR
from tests.browser.in_view import resized
from tests.browser.wall import Seen, walked
from tests.conftest import NewContext, NewPage
from tests.thorough import sampled
from tools.places import ROOT

pytestmark = pytest.mark.browser

REPAIR = "notebooks/still-face/rupture-and-repair"
STILL_FACE = "notebooks/still-face/the-still-face-experiment"
PROCEDURE = "notebooks/strange-situation/the-procedure"
SENSITIVITY = "notebooks/growing-a-bond/everyday-sensitivity"
AROUND = "notebooks/strange-situation/around-the-world"
MEASURES = "notebooks/strange-situation/measuring-attachment"
CARE = "notebooks/growing-a-bond/when-care-fails-and-what-mends-it"
REUNIONS = "notebooks/strange-situation/reading-reunions"
SIZES = [(1280, 720), (1024, 768), (1920, 1080)]
VIEW = "sb-class-view"
PLAN: dict[str, Any] = {
    "id": "a-plan",
    "title": "A plan",
    "minutes": 20,
    "steps": [
        {
            "title": "A famous number",
            "page": REPAIR,
            "scene": "thirty",
            "ask": "Whom does it help?",
        },
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


def press_for_the_next(page: Page, key: str) -> None:
    """Press a key that goes on, and wait until it has: a scene may have to be loaded."""
    at = "(({ index, step }) => `${index}.${step}`)(document.querySelector('sb-class-view'))"
    now = page.evaluate(at)
    page.keyboard.press(key)
    page.wait_for_function(f"() => {at} !== '{now}'")
    page.evaluate("() => document.querySelector('sb-class-view').updateComplete")


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


def wrong_in(page: Page, size: tuple[int, int]) -> list[tuple[int, Seen]]:
    """The scenes of a class view, from its first on, that are no good on a wall of this size."""
    width, height = size
    resized(page, width, height)
    page.keyboard.press("Home")
    expect(page.locator(".sb-class-bar button").nth(1)).to_contain_text("1 of")
    seen = walked(page, with_votes=True)
    assert len(seen) >= 20
    return [(width, one) for one in seen if one.is_wrong]


# A scene that fits on 1280×720 fits on 1920×1080, where all but the bar and thin lines is as much
# larger as the screen; so one lesson is enough there.
@pytest.mark.core
@sampled("name", LESSONS, PRACTISING_REPAIR)
def test_every_scene_and_vote_fits_on_a_wall_and_is_read_from_the_last_row(
    new_page: NewPage, site: str, name: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
    open_view(page, site, name)
    sizes = SIZES if name == REPAIR else SIZES[:2]
    assert [one for size in sizes for one in wrong_in(page, size)] == []
    assert page.evaluate("Object.keys(localStorage)") == []


@pytest.mark.parametrize("size", SIZES[:2])
@pytest.mark.parametrize(
    ("name", "chart"), [(AROUND, "countries-explorer"), (CARE, "trials-explorer")]
)
def test_a_chart_of_eight_rows_in_a_box_for_students_is_read_from_the_last_row(
    new_page: NewPage, site: str, name: str, chart: str, size: tuple[int, int]
) -> None:
    width, height = size
    page = new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    open_view(page, site, name, f"&folded&scene={chart}")
    first, *_ = walked(page, with_votes=False)
    assert first.kind == "sb-explorer"
    assert not first.is_wrong, first


def test_each_row_of_the_longest_table_fits_with_the_boxes_for_students_on(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1024, "height": 768}, reduced_motion="reduce")
    open_view(page, site, MEASURES, "&folded")
    seen = walked(page, with_votes=False)
    assert sum(one.title == "For students: the family of measures" for one in seen) > 3
    assert [one for one in seen if one.is_wrong] == []


def test_escape_leads_back_to_the_same_place_and_nothing_is_kept(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    page.goto(f"{site}/{REPAIR}.html")
    page.locator("#check-yourself h2").evaluate("one => one.scrollIntoView()")
    page.wait_for_function("() => localStorage.length === 2")
    before, kept = page.evaluate("[scrollY, JSON.stringify(localStorage)]")
    page.keyboard.press("c")
    expect(page.locator(f"{VIEW} section")).to_have_attribute("aria-label", "Check yourself")
    expect(page.locator("main#main")).to_be_hidden()
    page.keyboard.press("ArrowRight")
    page.get_by_role("button", name="One more for A").click()
    page.get_by_role("button", name="Reveal").click()
    expect(page.locator(f"{VIEW} #outcome")).to_be_visible()
    assert page.evaluate("JSON.stringify(localStorage)") == kept
    page.keyboard.press("Escape")
    expect(page.locator(VIEW)).to_have_count(0)
    expect(page.locator("#check-yourself sb-quiz [type=radio]:checked")).to_have_count(0)
    assert page.evaluate("scrollY") == before
    assert page.evaluate("location.search") == ""


def test_a_screen_of_another_size_keeps_the_scene_its_votes_and_its_focus(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    open_view(page, site, REPAIR, "&scene=rupture-and-repair-quiz")
    page.keyboard.press("2")
    page.get_by_role("button", name="Undo").focus()
    before = place(page)
    # As *Full screen* does.
    resized(page, 1920, 1080)
    counts = page.locator(f"{VIEW} sb-quiz .count")
    expect(counts).to_have_text(["0", "1", "0", "0"])
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Home")
    resized(page, 1280, 720)
    page.get_by_role("button", name="Choose a scene").click()
    page.get_by_role("checkbox", name="Show the boxes for students too").check()
    page.get_by_role("dialog").get_by_role("button", name="Fifteen questions").click()
    expect(counts).to_have_text(["0", "1", "0", "0"])
    assert int(place(page)) > int(before)


@pytest.mark.core
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
    expect(page.get_by_role("button", name="Watch")).to_be_in_viewport(ratio=1)
    faces = page.locator("sb-dyad-player .faces").element_handle()
    # They are fitted to the wall once they are drawn.
    large = "([faces, least]) => faces.getBoundingClientRect().height >= least"
    page.wait_for_function(large, arg=[faces, 0.6 * height])
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
    open_view(page, site, SENSITIVITY, "&scene=everyday-sensitivity-cues")
    expect(page.locator(VIEW).get_by_role("heading", level=2)).to_contain_text("Bright eyes")
    assert found + accessibility.findings_in_colours(page, VIEW) == []


@pytest.mark.parametrize("size", SIZES)
def test_a_number_to_call_stands_apart_from_its_words_and_on_their_line(
    new_page: NewPage, site: str, size: tuple[int, int]
) -> None:
    width, height = size
    page = new_page(viewport={"width": width, "height": height})
    open_view(page, site, REPAIR, "&scene=not-excused")
    em = min(height * 40 / 1080, width * 40 / 1440)
    seen: set[str] = set()
    while not {"999", "0808 80 10 800"} <= seen:
        for line in page.locator(f"{VIEW} .sb-help-lines li").all():
            number, words = line.locator("a").first, line.locator("strong")
            # Of its words the first line: names are bold, and may need two.
            apart, under = line.evaluate(
                """line => {
                  const [first] = line.querySelector("strong").getClientRects();
                  const number = line.querySelector("a").getBoundingClientRect();
                  return [first.left - number.right, first.bottom - number.bottom];
                }"""
            )
            assert apart >= 0.5 * em, number.inner_text()
            assert abs(under) <= 0.1 * em, words.inner_text()
            seen.add(number.inner_text())
        press_for_the_next(page, "ArrowRight")


def test_letters_and_figures_are_no_shortcuts_once_they_are_switched_off(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    open_view(page, site, REPAIR, "&scene=rupture-and-repair-quiz")
    notes = page.get_by_role("complementary", name="Notes")
    switch = page.get_by_role("checkbox", name="Letters and figures are shortcuts")
    counts = page.locator(f"{VIEW} sb-quiz .count")

    def set_to(on: bool) -> None:
        page.get_by_role("button", name="Choose a scene").click()
        expect(switch).to_be_checked(checked=not on)
        switch.set_checked(on)
        page.get_by_role("button", name="Close").click()

    set_to(on=False)
    for key in ["n", "1"]:
        page.keyboard.press(key)
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("status").first).to_contain_text("Step 2")
    expect(notes).to_have_count(0)
    page.keyboard.press("ArrowLeft")
    expect(counts).to_have_text(["0"] * 4)
    page.get_by_role("button", name="Notes").click()
    expect(notes).to_be_visible()

    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("c")
    expect(page.locator(VIEW)).to_have_count(0)
    page.get_by_role("button", name="Teach this").click()
    expect(page.locator(f"{VIEW} section")).to_be_visible()
    set_to(on=True)
    page.keyboard.press("n")
    expect(notes).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("c")
    expect(page.locator(f"{VIEW} section")).to_be_visible()
    assert page.evaluate("localStorage.getItem('secure-base/no-letter-keys')") is None


def test_a_key_pressed_as_soon_as_the_choice_of_scenes_is_closed_is_not_lost(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    open_view(page, site, REPAIR)
    page.get_by_role("button", name="Choose a scene").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    # A browser tells of the closing some time after it, and a quick hand is faster.
    page.evaluate(
        """() => {
          document.querySelector("sb-class-view dialog").close();
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true }));
        }"""
    )
    expect(page.get_by_role("complementary", name="Notes")).to_be_visible()


def test_the_class_view_loads_what_a_scene_wants_and_no_more(new_page: NewPage, site: str) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url.split("?")[0].rsplit("/", 1)[1]))
    page.goto(f"{site}/{REPAIR}.html")
    page.wait_for_load_state("networkidle")
    in_class = re.compile(r"securebase-(class-.*|.*-in-class)\.js")
    assert not [one for one in asked if in_class.fullmatch(one)]
    page.keyboard.press("c")
    expect(page.locator(f"{VIEW} section")).to_be_visible()
    assert [one for one in asked if in_class.fullmatch(one)] == ["securebase-class-view.js"]
    for number in range(2, 5):
        page.keyboard.press("ArrowRight")
        expect(page.locator(".sb-class-bar button").nth(1)).to_contain_text(f"{number} of")
    expect(page.locator(f"{VIEW} sb-predict .dots")).to_be_visible()
    loaded = [one for one in asked if in_class.fullmatch(one)]
    assert loaded[1:] == ["securebase-predict-in-class.js"]


@pytest.mark.parametrize(("name", "most"), [(REPAIR, 14.4), (REUNIONS, 16.2)])
def test_the_class_view_weighs_9_and_three_quarters_kb_and_a_vote_brings_its_own(
    new_page: NewPage, site: str, name: str, most: float
) -> None:
    """Nothing is sent before it is asked for; no lesson has a heavier way to its first vote."""
    page = new_page(viewport={"width": 1280, "height": 720})
    bill = Bill(page)
    bill.empty_the_cache()
    bill.of(f"{site}/{name}.html")
    before = bill.bytes_by_kind["Script"]
    page.keyboard.press("c")
    expect(page.locator(f"{VIEW} section")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert 8000 < bill.bytes_by_kind["Script"] - before <= 9800
    vote = page.locator(f"{VIEW} .of-hands")
    for _ in range(60):
        if vote.count():
            break
        press_for_the_next(page, "ArrowRight")
    expect(vote).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert bill.bytes_by_kind["Script"] - before <= 1000 * most


@pytest.mark.core
def test_a_plan_leads_through_lessons_with_notes_that_must_be_asked_for(
    planned_page: Page, site: str
) -> None:
    page = planned_page
    open_view(page, site, REPAIR, "&plan=a-plan&step=1")
    assert heading(page) == "The famous 30% is not a pass mark"
    expect(page.get_by_text("Tell it.")).to_have_count(0)
    page.keyboard.press("n")
    expect(page.get_by_role("complementary", name="Notes")).to_contain_text("Say: Tell it.")
    headings = []
    for _ in range(9):
        headings.append(heading(page))
        if headings[-1] == "Talk in twos":
            break
        if headings[-1] == "A question for you":
            expect(page.get_by_text("Whom does it help?", exact=True)).to_be_visible()
        press_for_the_next(page, "PageDown")
    assert headings[-2:] == ["A question for you", "Talk in twos"]
    expect(page.get_by_text("What helps you to mend?", exact=True)).to_be_visible()
    page.keyboard.press("PageDown")
    page.wait_for_url(f"{site}/{STILL_FACE}.html?view=class&plan=a-plan&step=3")
    expect(page.locator(f"{VIEW} sb-dyad-player")).to_be_visible()


@pytest.mark.core
def test_notes_in_a_window_of_their_own_follow_and_find_the_lesson_again(
    new_page: NewPage, site: str
) -> None:
    # A plan of the course: a page whose requests are answered here lets no window load a script.
    plan = read(SessionPlan, ROOT / "book/teach/rupture-and-repair.session.yml")
    first, second = (
        f"{number} of {len(plan.steps)}. {step.title}, {step.minutes} min"
        for number, step in enumerate(plan.steps[:2], 1)
    )
    page = new_page(viewport={"width": 1280, "height": 720})
    open_view(page, site, REPAIR, "&plan=rupture-and-repair&step=1")
    page.keyboard.press("n")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Open the notes in a window").click()
    notes = opened.value
    expect(notes.get_by_role("heading", level=1)).to_have_text(first)
    page.reload()
    expect(page.locator(f"{VIEW} section")).to_be_visible()
    page.keyboard.press("PageDown")
    expect(notes.get_by_role("heading", level=1)).to_have_text(second)
    notes.keyboard.press("PageUp")
    expect(notes.get_by_role("heading", level=1)).to_have_text(first)
    notes.close()


@pytest.mark.core
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
