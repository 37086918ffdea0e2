"""The drawn adult and baby: to watch, to step through, or to read."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import findings_in_sizes_and_colours
from tests.browser.course_pages import STILL_FACE
from tests.browser.dyad_watcher import (
    NOT_AT_HOME,
    PHASES,
    TOLD_PHASES,
    DyadWatcher,
    expect_the_stills_and_the_table,
    paused_at_start,
)
from tests.browser.in_view import box, cover_one_another, fit_together
from tests.browser.keyboard import Keyboard
from tests.browser.legible import SPACING, with_styles
from tests.browser.movement import MOVING
from tests.browser.specs_in_pages import plain, spec_in_page
from tests.browser.targets import too_small
from tests.conftest import NewPage

pytestmark = pytest.mark.browser
every_phase = pytest.mark.parametrize("phase", PHASES)
# A reduced player leaves each moment's words for six seconds.
STEP = 6000
_HIDE = """() => {
  Object.defineProperty(document, "hidden", { value: true, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


@pytest.fixture
def player(built_book: Path) -> SimpleNamespace:
    return spec_in_page(built_book, STILL_FACE, "still-face-player")


@pytest.fixture
def watching(new_page: NewPage, site: str, player: SimpleNamespace) -> Callable[..., DyadWatcher]:
    """Opens the lesson at the player; takes Playwright's context options."""

    def open_lesson(**options: Any) -> DyadWatcher:
        page = new_page(**options)
        page.goto(f"{site}/{STILL_FACE}.html")
        return DyadWatcher(page, player)

    return open_lesson


@pytest.mark.core
@pytest.mark.parametrize("way", ["from a server", "from a folder"])
def test_the_player_plays_and_stops(
    new_clocked_page: NewPage, site: str, folder: Path, player: SimpleNamespace, way: str
) -> None:
    page = new_clocked_page()
    watcher = paused_at_start(page, site if way == "from a server" else folder.as_uri(), player)
    watcher.expect_to_be_at(0)
    watcher.button("Watch").click()
    page.clock.run_for(1500)
    expect(watcher.slider).to_have_value("1")
    watcher.button("Pause").click()
    page.clock.run_for(3000)
    expect(watcher.slider).to_have_value("1")
    expect(watcher.button("Watch")).to_be_visible()


def test_the_whole_player_can_be_gone_through_by_keyboard(
    watching: Callable[..., DyadWatcher],
) -> None:
    watcher = watching()
    keyboard = Keyboard(watcher.page)
    keyboard.press_on(watcher.button("Watch"))
    expect(watcher.button("Pause")).to_be_focused()
    keyboard.see_focus()
    expect(watcher.slider).not_to_have_value("0")
    watcher.page.keyboard.press("Enter")
    expect(watcher.button("Watch")).to_be_focused()

    starts = [moment.start for moment in watcher.player.moments]
    keyboard.tab_to(watcher.button("Forward one moment"))
    for second in [*starts[1:], watcher.last]:
        keyboard.press("Enter")
        watcher.expect_to_be_at(second)
        expect(watcher.status).to_contain_text(watcher.text_at(second))
    expect(watcher.button("Watch again")).to_be_visible()
    keyboard.tab_to(watcher.button("Back one moment"), "Shift+Tab")
    for second in reversed(starts):
        keyboard.press("Enter")
        watcher.expect_to_be_at(second)

    for phase in watcher.player.phases:
        keyboard.press_on(watcher.phase_button(phase.name))
        watcher.expect_to_be_at(phase.start)
        expect(watcher.phase_button(phase.name)).to_be_focused()
    keyboard.tab_to(watcher.whole)
    keyboard.press("Enter")
    expect(watcher.live.get_by_role("listitem").first).to_be_visible()
    keyboard.press_on(watcher.button("Start again"))
    watcher.expect_to_be_at(0)
    expect(watcher.button("Watch")).to_be_focused()
    expect(watcher.status).to_contain_text("Back at the beginning.")


def test_the_slider_goes_by_arrow_keys_and_says_where_it_is(
    watching: Callable[..., DyadWatcher],
) -> None:
    watcher = watching()
    keyboard = Keyboard(watcher.page)
    keyboard.tab_to(watcher.slider)
    for key, second in [
        ("ArrowRight", 1),
        ("ArrowRight", 2),
        ("ArrowLeft", 1),
        ("End", watcher.last),
        ("ArrowLeft", watcher.last - 1),
        ("Home", 0),
    ]:
        keyboard.press(key)
        watcher.expect_to_be_at(second)
    still_face = next(one for one in watcher.player.phases if one.name == "still face")
    watcher.phase_button("still face").click()
    keyboard.tab_to(watcher.slider, "Shift+Tab")
    keyboard.press("ArrowLeft")
    watcher.expect_to_be_at(still_face.start - 1)
    # Once it rests, the words of the new moment are said.
    expect(watcher.status).to_contain_text(watcher.text_at(still_face.start - 1))


@pytest.mark.core
def test_the_faces_and_the_words_change_with_the_moment(
    watching: Callable[..., DyadWatcher],
) -> None:
    watcher = watching()
    faces, words = set(), set()
    for phase in PHASES:
        watcher.phase_button(phase).click()
        expect(watcher.live.locator(".state strong")).to_have_text(TOLD_PHASES[phase])
        faces.add(watcher.faces.inner_html())
        words.add(watcher.moment.inner_text())
    assert len(faces) == len(words) == len(PHASES)


def test_what_plays_comes_to_its_end_and_stops_there(
    new_clocked_page: NewPage, site: str, player: SimpleNamespace
) -> None:
    page = new_clocked_page()
    watcher = paused_at_start(page, site, player)
    watcher.slider.fill(str(watcher.last - 8))
    fast = watcher.button("4× speed")
    fast.click()
    expect(fast).to_have_attribute("aria-pressed", "true")
    watcher.button("Watch").click()
    page.clock.run_for(3000)
    expect(watcher.button("Watch again")).to_be_visible()
    watcher.expect_to_be_at(watcher.last)
    watcher.button("Watch again").click()
    expect(watcher.button("Pause")).to_be_visible()
    expect(watcher.phase_button("play")).to_have_attribute("aria-current", "true")


@pytest.mark.core
def test_with_reduced_motion_nothing_moves_and_watch_goes_step_by_step(
    new_clocked_page: NewPage, site: str, player: SimpleNamespace
) -> None:
    page = new_clocked_page(reduced_motion="reduce")
    watcher = paused_at_start(page, site, player)
    first, second, *_ = player.moments
    before = watcher.faces.inner_html()
    watcher.button("Watch").click()
    expect(watcher.button("Pause")).to_be_visible()
    page.clock.run_for(STEP - 100)
    assert watcher.faces.inner_html() == before
    watcher.expect_to_be_at(first.start)
    page.clock.run_for(200)
    watcher.expect_to_be_at(second.start)
    assert page.evaluate(MOVING) == []
    watcher.button("Pause").click()
    page.clock.run_for(2 * STEP)
    watcher.expect_to_be_at(second.start)


def test_where_motion_is_welcome_the_seconds_run(
    new_clocked_page: NewPage, site: str, player: SimpleNamespace
) -> None:
    page = new_clocked_page(reduced_motion="no-preference")
    watcher = paused_at_start(page, site, player)
    watcher.button("Watch").click()
    page.clock.run_for(STEP - 100)
    expect(watcher.slider).to_have_value("5")


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_it_does_not_play_before_it_is_asked_to(
    new_clocked_page: NewPage, site: str, player: SimpleNamespace, motion: Any
) -> None:
    page = new_clocked_page(reduced_motion=motion)
    watcher = paused_at_start(page, site, player)
    watcher.faces.scroll_into_view_if_needed()
    before = watcher.faces.inner_html()
    page.clock.run_for(2 * STEP)
    watcher.expect_to_be_at(0)
    assert watcher.faces.inner_html() == before


@pytest.mark.parametrize("way", ["the page is hidden", "it is scrolled away"])
def test_it_stops_when_nobody_can_see_it(watching: Callable[..., DyadWatcher], way: str) -> None:
    watcher = watching()
    watcher.button("Watch").click()
    expect(watcher.button("Pause")).to_be_visible()
    watcher.page.evaluate(_HIDE if way == "the page is hidden" else "scrollTo(0, 0)")
    expect(watcher.button("Watch")).to_be_visible()


def test_all_of_it_stands_there_in_words(watching: Callable[..., DyadWatcher]) -> None:
    watcher = watching()
    told = watcher.live.get_by_role("listitem")
    expect(told.first).to_be_hidden()
    watcher.whole.click()
    texts = [re.sub(r"^\d+:\d\d\s*", "", text) for text in told.all_inner_texts()]
    assert texts == [plain(moment.text) for moment in watcher.player.moments]
    for phase in watcher.player.phases:
        expect(watcher.live.get_by_text(plain(phase.about))).to_be_visible()


def test_nothing_is_kept_of_where_one_stands(watching: Callable[..., DyadWatcher]) -> None:
    watcher = watching()
    watcher.phase_button("reunion").click()
    # Of the lesson it is kept that it was opened.
    kept = watcher.page.evaluate("Object.keys(localStorage)")
    assert [name for name in kept if name.endswith(watcher.player.id)] == []


@pytest.mark.parametrize("width", [320, 1280])
def test_the_words_not_to_try_it_at_home_stand_right_below_the_faces(
    watching: Callable[..., DyadWatcher], width: int
) -> None:
    watcher = watching(viewport={"width": width, "height": 800})
    warning = watcher.live.get_by_text(NOT_AT_HOME)
    expect(warning).to_be_visible()
    faces, words = watcher.faces.bounding_box(), warning.bounding_box()
    assert faces is not None
    assert words is not None
    assert 0 <= words["y"] - faces["y"] - faces["height"] <= 24


@every_phase
def test_axe_finds_nothing_to_mend_in_any_phase_size_or_colours(
    watching: Callable[..., DyadWatcher], phase: str
) -> None:
    watcher = watching(color_scheme="light", reduced_motion="reduce")
    watcher.phase_button(phase).click()
    watcher.whole.click()
    assert findings_in_sizes_and_colours(watcher.page, f"#{watcher.player.id}") == []


@every_phase
def test_every_control_is_large_enough_for_a_thumb_and_nothing_sticks_out(
    watching: Callable[..., DyadWatcher], phase: str
) -> None:
    size = {"width": 320, "height": 640}
    watcher = watching(viewport=size, is_mobile=True, has_touch=True)
    watcher.phase_button(phase).click()
    watcher.whole.click()
    assert too_small(watcher.live) == []
    assert watcher.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_a_script_the_stills_and_the_table_stand_there(
    watching: Callable[..., DyadWatcher],
) -> None:
    watcher = watching(java_script_enabled=False)
    expect_the_stills_and_the_table(watcher)
    first = watcher.element.locator("details").first
    moment = watcher.text_at(0)
    expect(first.get_by_text(moment).first).to_be_hidden()
    first.locator("summary").click()
    expect(first.get_by_text(moment).first).to_be_visible()


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_on_paper_the_stills_and_the_table_stand_in_place_of_the_live_player(
    watching: Callable[..., DyadWatcher], colours: Any
) -> None:
    watcher = watching(color_scheme=colours)
    expect(watcher.live).to_be_visible()
    watcher.page.emulate_media(media="print")
    watcher.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(watcher.live).to_be_hidden()
    expect_the_stills_and_the_table(watcher)
    watcher.page.emulate_media(media="screen")
    expect(watcher.live).to_be_visible()


SIZES = [{"width": 390, "height": 844}, {"width": 1280, "height": 720}]


@pytest.mark.parametrize("size", SIZES, ids=["phone", "wide"])
def test_the_faces_and_the_button_that_starts_them_are_seen_together(
    watching: Callable[..., DyadWatcher], size: dict[str, int]
) -> None:
    watcher = watching(viewport=size)
    assert fit_together(watcher.page, watcher.faces, watcher.button("Watch"))


def test_no_button_is_called_play_and_does_not_play(watching: Callable[..., DyadWatcher]) -> None:
    watcher = watching()
    expect(watcher.button("Play")).to_have_count(0)
    expect(watcher.phase_button("play")).to_be_visible()


def test_the_thumb_of_the_slider_lies_under_the_line_of_the_moment(
    watching: Callable[..., DyadWatcher],
) -> None:
    watcher = watching()
    watcher.slider.scroll_into_view_if_needed()
    left, _, right, _ = box(watcher.live.locator(".trace"))
    _, top, _, bottom = box(watcher.slider)
    cursor = watcher.live.locator(".cursor")
    second = (right - left) / watcher.last
    # A press on the track brings the thumb's middle there, and the line with it; on the thumb it
    # would move nothing, so each is far from the one before.
    for share in (0.5, 0.02, 0.98):
        pressed = left + share * (right - left)
        watcher.page.mouse.click(pressed, (top + bottom) / 2)
        line_left, _, line_right, _ = box(cursor)
        assert abs((line_left + line_right) / 2 - pressed) <= second + 1


def test_with_text_spacing_on_the_narrowest_phone_no_name_in_the_trace_is_cut_or_covered(
    watching: Callable[..., DyadWatcher],
) -> None:
    watcher = watching(viewport={"width": 320, "height": 640})
    with_styles(watcher.page, SPACING)
    phases = watcher.live.locator(".phase")
    names = watcher.live.locator(".trace .name")
    for phase in phases.all():
        name = phase.locator("span")
        assert box(name)[2] <= box(phase)[2]
        for other in names.all():
            assert not cover_one_another(name, other)
