"""The room from above: to step through, to play, to scrub, or to read.

The player is opened in a page of its own, so that these tests need no built book.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase import EpisodePlayer
from tests.browser.accessibility import findings_in_sizes_and_colours
from tests.browser.authored import as_read
from tests.browser.in_view import box, fit_together, resized
from tests.browser.keyboard import Keyboard
from tests.browser.legible import SPACING, with_styles
from tests.browser.movement import MOVING
from tests.browser.single_page import page_of
from tests.browser.targets import too_small
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser

FILE = ROOT / "notebooks" / "strange-situation" / "the-procedure.episode-player.yml"
NOT_AT_HOME = "It is a staged research procedure. Please do not try it at home."


@pytest.fixture(scope="module")
def whole() -> EpisodePlayer:
    return EpisodePlayer.load(FILE)


@pytest.fixture(scope="module")
def pages(whole: EpisodePlayer, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The addresses of a page with the whole player, and of one with four rooms."""
    folder = tmp_path_factory.mktemp("pages")
    four = whole.side_by_side(episode=8, id="four-patterns", title="Four ways")
    return {
        name: page_of(folder, player, name=name)
        for name, player in (("whole", whole), ("four", four))
    }


class Viewer:
    """Somebody who looks at the player, in one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.live = page.locator("sb-episode-player .activity")
        self.slider = self.live.get_by_role("slider")
        self.status = page.locator("sb-episode-player").get_by_role("status")
        self.does = self.live.locator("dd.does")

    def button(self, name: str) -> Locator:
        return self.live.get_by_role("button", name=name, exact=True)

    def episode(self, number: int) -> Locator:
        return self.live.get_by_role("button", name=re.compile(rf"^Episode {number}\b"))

    def pattern(self, name: str) -> Locator:
        return self.live.get_by_role("radio", name=name)


@pytest.fixture
def viewing(new_page: NewPage, pages: dict[str, str]) -> Callable[..., Viewer]:
    """Opens a page; takes its name and Playwright's context options. Nothing moves, unless told."""

    def open_page(name: str = "whole", **options: Any) -> Viewer:
        page = new_page(**{"reduced_motion": "reduce", **options})
        page.goto(pages[name])
        viewer = Viewer(page)
        expect(viewer.slider).to_be_visible()
        return viewer

    return open_page


@pytest.mark.core
def test_the_whole_player_can_be_gone_through_by_keyboard(
    viewing: Callable[..., Viewer], whole: EpisodePlayer
) -> None:
    viewer = viewing()
    keyboard = Keyboard(viewer.page)
    keyboard.press_on(viewer.button("Next step"))
    expect(viewer.slider).to_have_attribute(
        "aria-valuetext", "Episode 1, settling in, 23 seconds of 30 seconds"
    )
    expect(viewer.status).to_contain_text("The experimenter goes.")
    keyboard.press("ArrowRight")
    expect(viewer.episode(2)).to_have_attribute("aria-current", "true")
    keyboard.press("ArrowLeft")
    expect(viewer.episode(1)).to_have_attribute("aria-current", "true")

    keyboard.tab_to(viewer.slider, "Shift+Tab")
    before = int(viewer.slider.input_value())
    keyboard.press("ArrowLeft")
    expect(viewer.slider).to_have_value(str(before - 1))
    keyboard.press_on(viewer.episode(5), "Shift+Tab")
    keyboard.tab_to(viewer.pattern("Secure"))
    keyboard.press("ArrowRight")
    expect(viewer.pattern("Avoidant")).to_be_checked()
    expect(viewer.episode(5)).to_have_attribute("aria-current", "true")

    keyboard.press_on(viewer.button("Play"))
    expect(viewer.button("Pause")).to_be_focused()
    keyboard.press("Enter")
    table = viewer.live.get_by_text("Show as table")
    keyboard.tab_to(table.locator("xpath=ancestor-or-self::summary"))
    keyboard.press("Enter")
    expect(
        viewer.live.get_by_role("table").get_by_text("carer out of the room").first
    ).to_be_visible()
    keyboard.tab_to(viewer.live.locator("summary", has_text="Read all episodes as text"))
    keyboard.press("Enter")
    last = whole.patterns[1].tellings[7].steps[-1]
    expect(viewer.live.get_by_role("listitem").get_by_text(as_read(last.does))).to_be_visible()
    keyboard.press_on(viewer.button("Start again"))
    expect(viewer.episode(1)).to_have_attribute("aria-current", "true")
    expect(viewer.pattern("Secure")).to_be_checked()
    keyboard.press_on(viewer.button("Undo"))
    expect(viewer.pattern("Avoidant")).to_be_checked()


def test_the_next_step_leads_through_every_moment_to_the_end(
    viewing: Callable[..., Viewer], whole: EpisodePlayer
) -> None:
    viewer = viewing()
    viewer.pattern("Disorganised").check()
    seen = {viewer.does.inner_text()}
    following = viewer.button("Next step")
    for _ in range(100):
        if following.get_attribute("aria-disabled") == "true":
            break
        following.click()
        seen.add(viewer.does.inner_text())
    told = {as_read(step.does) for one in whole.patterns[3].tellings for step in one.steps}
    assert seen == told


def test_another_pattern_shows_the_same_minute(viewing: Callable[..., Viewer]) -> None:
    viewer = viewing()
    viewer.episode(5).click()
    viewer.slider.fill("40")
    words, drawings = set(), set()
    for name in ("Secure", "Avoidant", "Resistant", "Disorganised"):
        viewer.pattern(name).check()
        expect(viewer.slider).to_have_value("40")
        words.add(viewer.does.inner_text())
        drawings.add(viewer.live.locator("svg.room").inner_html())
    assert len(words) == len(drawings) == 4


def test_where_one_stands_is_kept(viewing: Callable[..., Viewer]) -> None:
    viewer = viewing()
    assert viewer.page.evaluate("Object.keys(localStorage)") == []
    viewer.episode(8).click()
    viewer.pattern("Resistant").check()
    viewer.page.reload()
    expect(viewer.episode(8)).to_have_attribute("aria-current", "true")
    expect(viewer.pattern("Resistant")).to_be_checked()


def test_what_plays_stops_at_the_end_of_the_episode(
    new_clocked_page: NewPage, pages: dict[str, str]
) -> None:
    page = new_clocked_page(reduced_motion="no-preference")
    page.goto(pages["whole"])
    viewer = Viewer(page)
    expect(viewer.slider).to_be_visible()
    page.clock.pause_at(60_000)
    viewer.button("Play").click()
    page.clock.run_for(1000)
    expect(viewer.button("Pause")).to_be_visible()
    page.clock.run_for(8000)
    expect(viewer.slider).to_have_value("30")
    expect(viewer.status).to_contain_text("Episode 1 is over.")
    viewer.button("Play next").click()
    page.clock.run_for(14_000)
    expect(viewer.episode(2)).to_have_attribute("aria-current", "true")
    expect(viewer.slider).to_have_value("180")


def test_with_reduced_motion_play_goes_from_moment_to_moment(
    new_clocked_page: NewPage, pages: dict[str, str]
) -> None:
    page = new_clocked_page(reduced_motion="reduce")
    page.goto(pages["whole"])
    viewer = Viewer(page)
    room = viewer.live.locator("svg.room")
    expect(room).to_be_visible()
    page.clock.pause_at(60_000)
    before = room.inner_html()
    viewer.button("Play").click()
    page.clock.run_for(4900)
    assert room.inner_html() == before
    page.clock.run_for(200)
    expect(viewer.slider).to_have_value("23")
    assert page.evaluate(MOVING) == []


def test_four_rooms_go_through_the_same_minute(viewing: Callable[..., Viewer]) -> None:
    viewer = viewing("four")
    rooms = viewer.live.locator("svg.room")
    expect(rooms).to_have_count(4)
    before = rooms.evaluate_all("all => all.map((room) => room.innerHTML)")
    for _ in range(3):
        viewer.button("Next step").click()
    after = rooms.evaluate_all("all => all.map((room) => room.innerHTML)")
    assert all(one != other for one, other in zip(before, after, strict=True))
    viewer.button("Back one step").click()
    expect(viewer.status).to_contain_text(re.compile("(Secure|Avoidant|Resistant|Disorganised): "))


def test_what_moves_the_four_rooms_stays_in_view(viewing: Callable[..., Viewer]) -> None:
    viewer = viewing("four", viewport={"width": 640, "height": 800})
    first, second = (viewer.live.locator("svg.room").nth(place) for place in (0, 1))
    for width in (1280, 640, 320):
        resized(viewer.page, width, 800)
        first.evaluate("room => room.scrollIntoView({ block: 'center' })")
        expect(viewer.button("Next step")).to_be_in_viewport(ratio=1)
        boxes = first.bounding_box(), second.bounding_box()
        tops = [box["y"] for box in boxes if box]
        assert len(set(tops)) == (2 if width == 320 else 1), "two in a row where there is room"


@pytest.mark.parametrize("name", ["whole", "four"])
def test_axe_finds_nothing_to_mend_in_any_size_or_colours(
    viewing: Callable[..., Viewer], name: str
) -> None:
    viewer = viewing(name)
    if name == "whole":
        viewer.episode(5).click()
        viewer.pattern("Disorganised").check()
    for fold in viewer.live.locator("summary").all():
        fold.click()
    assert findings_in_sizes_and_colours(viewer.page, "sb-episode-player") == []


@pytest.mark.parametrize("name", ["whole", "four"])
def test_on_a_phone_every_control_is_large_enough_and_nothing_sticks_out(
    viewing: Callable[..., Viewer], name: str
) -> None:
    viewer = viewing(name, viewport={"width": 320, "height": 640}, is_mobile=True, has_touch=True)
    viewer.button("Next step").click()
    for fold in viewer.live.locator("summary").all():
        fold.click()
    assert too_small(viewer.live) == []
    assert viewer.page.evaluate("document.documentElement.scrollWidth") <= 320
    expect(viewer.live.get_by_text(NOT_AT_HOME)).to_be_visible()


@pytest.mark.parametrize("size", [(390, 844), (1280, 720)], ids=["phone", "wide"])
def test_the_room_and_the_button_that_plays_are_seen_together(
    viewing: Callable[..., Viewer], size: tuple[int, int]
) -> None:
    viewer = viewing(viewport={"width": size[0], "height": size[1]})
    header = 60  # of a page of the book
    resized(viewer.page, size[0], size[1] - header)
    assert fit_together(viewer.page, viewer.live.locator("svg.room"), viewer.button("Play"))


def test_with_text_spacing_on_the_narrowest_phone_the_patterns_stay_in_their_card(
    viewing: Callable[..., Viewer],
) -> None:
    viewer = viewing(viewport={"width": 320, "height": 640})
    with_styles(viewer.page, SPACING)
    card = box(viewer.live)
    for label in viewer.live.locator(".patterns label").all():
        assert box(label)[2] < card[2]
        assert label.evaluate("one => one.scrollWidth <= one.clientWidth + 1")


def test_without_a_script_and_on_paper_the_static_form_stands_there(
    viewing: Callable[..., Viewer], new_page: NewPage, pages: dict[str, str]
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(pages["whole"])
    _expect_the_static_form(page)
    viewer = viewing()
    viewer.page.emulate_media(media="print")
    expect(viewer.live).to_be_hidden()
    _expect_the_static_form(viewer.page)


def _expect_the_static_form(page: Page) -> None:
    still = page.locator("sb-episode-player .sb-fallback")
    expect(still.get_by_role("img", name="Resistant pattern: the child").first).to_be_visible()
    table = still.get_by_role("table", name="mean distance from the carer")
    expect(table.get_by_role("rowheader", name="5 First reunion")).to_be_visible()
    expect(still.get_by_text(NOT_AT_HOME)).to_be_visible()
