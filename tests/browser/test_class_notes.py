"""The notes of whoever leads, in a strip under the scene, where a class may see them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from securebase.content.authored import read
from securebase.sessions import SessionPlan
from tests.browser.accessibility import findings_in_colours
from tests.browser.course_pages import REPAIR
from tests.browser.in_view import box, resized
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
PLAN = read(SessionPlan, ROOT / "book/teach/rupture-and-repair.session.yml")
VIEW = "sb-class-view"
_CUT_OFF = """() => {
  const view = document.querySelector("sb-class-view");
  const inside = view.scene.activity?.shadowRoot?.querySelector(".activity");
  const boxes = [...view.querySelectorAll("section, .sb-scene-body, .sb-scene-text"), inside];
  const sticksOut = (box) =>
    box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
  return boxes.filter((one) => one && sticksOut(one)).map(({ className }) => className);
}"""


def to_step(page: Page, site: str, number: int) -> None:
    page.goto(f"{site}/{REPAIR}.html?view=class&plan={PLAN.id}&step={number}")
    expect(page.locator(f"{VIEW} section")).to_be_visible()


def test_what_may_come_up_stays_off_the_wall_and_is_in_the_window(
    new_page: NewPage, site: str
) -> None:
    number, step = next(
        (number, step)
        for number, step in enumerate(PLAN.steps, 1)
        if step.may_come_up and step.may_come_up[0].hand_to
    )
    page = new_page(viewport={"width": 1280, "height": 720})
    to_step(page, site, number)
    page.keyboard.press("n")
    notes = page.get_by_role("complementary", name="Notes")
    expect(notes).to_contain_text(step.title)
    expect(notes).to_contain_text("it is in the window and in the printed plan")
    for told in ["What may come up:", "Hand on to", "safeguarding"]:
        expect(page.locator(VIEW)).not_to_contain_text(told)
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Open the notes in a window").click()
    expect(opened.value.get_by_role("heading", name="What may come up")).to_be_visible()
    expect(opened.value.locator("main")).to_contain_text("Hand on to: ")


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768)])
def test_the_notes_cut_off_nothing_of_the_scene_and_their_button_nothing_of_them(
    new_page: NewPage, site: str, size: tuple[int, int]
) -> None:
    width, height = size
    page = new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    for number in range(1, 4):
        to_step(page, site, number)
        page.keyboard.press("n")
        notes = page.get_by_role("complementary", name="Notes")
        expect(notes).to_be_visible()
        # The scene has been drawn in its place, and what is drawn for it with the next frame.
        resized(page, width, height)
        assert page.evaluate(_CUT_OFF) == []
        assert box(page.locator(f"{VIEW} main"))[3] <= box(notes)[1] + 1
        told, button = notes.locator("div"), notes.get_by_role("button")
        assert box(told)[3] <= box(button)[1]
        assert findings_in_colours(page, VIEW) == []
        # The end of what is longer than its place is come to by the arrow key.
        told.focus()
        for _ in range(20):
            page.keyboard.press("ArrowDown")
        last = told.locator("p").last
        expect(last).to_be_in_viewport(ratio=0.9)
        page.wait_for_function(
            "one => one.scrollTop + one.clientHeight >= one.scrollHeight - 1",
            arg=told.element_handle(),
        )
    page.keyboard.press("Escape")


def test_the_scene_has_the_whole_wall_again_once_the_notes_are_away(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    to_step(page, site, 1)
    title = page.locator(f"{VIEW} h1")
    whole = box(title)
    page.keyboard.press("n")
    notes = page.get_by_role("complementary", name="Notes")
    expect(notes).to_be_visible()
    assert box(title)[3] < box(notes)[1]
    page.keyboard.press("n")
    expect(notes).to_have_count(0)
    assert box(title) == whole


def test_a_plan_counts_its_own_steps_on_the_wall(new_page: NewPage, site: str) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    to_step(page, site, 3)
    place = page.get_by_role("button", name="Choose a scene")
    count = len(PLAN.steps)
    expect(place).to_contain_text(f"Step 3 of {count}")
    page.keyboard.press("PageDown")
    expect(place).to_contain_text(f"Step 3 of {count}")
    expect(page.locator(f"{VIEW} > [role=status]")).to_contain_text(f"Step 3 of {count}")
    page.keyboard.press("PageUp")
    page.keyboard.press("PageUp")
    expect(place).to_contain_text(f"Step 2 of {count}")
