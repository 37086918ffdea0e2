"""The explorers of the lessons: every setting has its picture, its numbers and its address."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import findings_in_sizes_and_colours
from tests.browser.course_pages import REPAIR, STILL_FACE
from tests.browser.explorer_user import ExplorerUser
from tests.browser.keyboard import Keyboard
from tests.browser.legible import gone_in_forced_colours, lost_on_the_smallest_screen
from tests.browser.specs_in_pages import spec_in_page
from tests.browser.targets import too_small
from tests.conftest import NewPage
from tests.thorough import with_marks

pytestmark = pytest.mark.browser
PAGES = {"still-face-explorer": STILL_FACE, "repair-explorer": REPAIR}
OpenExplorer = Callable[..., ExplorerUser]
# Cells by rows by tables: textContent, so that a folded table can be read as well.
_CELLS = """tables => tables.map(table =>
  [...table.rows].map(row => [...row.cells].map(cell => cell.textContent.trim())))"""


@pytest.fixture(params=with_marks(PAGES, "still-face-explorer"))
def explorer(request: pytest.FixtureRequest, built_book: Path) -> SimpleNamespace:
    """Each explorer of the lessons in turn."""
    return spec_in_page(built_book, PAGES[request.param], request.param)


@pytest.fixture
def repair(built_book: Path) -> SimpleNamespace:
    return spec_in_page(built_book, REPAIR, "repair-explorer")


@pytest.fixture
def opened(new_page: NewPage, site: str) -> OpenExplorer:
    """Opens the page of an explorer; takes Playwright's context options."""

    def open_page(explorer: SimpleNamespace, hash_: str = "", **options: Any) -> ExplorerUser:
        page = new_page(**options)
        page.goto(f"{site}/{PAGES[explorer.id]}.html{hash_}")
        return ExplorerUser(page, explorer)

    return open_page


def cells(tables: Locator) -> Any:
    return tables.evaluate_all(_CELLS)


@pytest.mark.parametrize("way", ["from a server", "from a folder"])
def test_the_title_follows_what_is_set(
    new_page: NewPage, site: str, folder: Path, explorer: SimpleNamespace, way: str
) -> None:
    page = new_page()
    start = site if way == "from a server" else folder.as_uri()
    page.goto(f"{start}/{PAGES[explorer.id]}.html")
    user = ExplorerUser(page, explorer)
    user.expect_setting(user.start)
    user.set(user.other)
    assert user.frame(user.other).title != user.frame(user.start).title
    user.expect_rest(user.other)


@pytest.mark.core
def test_an_explorer_is_set_and_read_by_keyboard_alone(
    opened: OpenExplorer, explorer: SimpleNamespace
) -> None:
    user = opened(explorer)
    keyboard = Keyboard(user.page)
    user.set_by_keyboard(keyboard, user.start, user.other)
    user.expect_setting(user.other)
    user.expect_rest(user.other)
    keyboard.press_on(user.button("Show as table"))
    expect(user.tables.first).to_be_visible()
    expect(user.button("Hide the table")).to_be_focused()
    keyboard.press_on(user.button("Start again"))
    user.expect_setting(user.start)
    expect(user.button("Undo")).to_be_focused()
    keyboard.see_focus()
    user.page.keyboard.press("Enter")
    user.expect_setting(user.other)
    expect(user.button("Start again")).to_be_focused()


def test_a_slider_has_buttons_for_less_and_more_that_end_with_it(
    opened: OpenExplorer, repair: SimpleNamespace
) -> None:
    user = opened(repair)
    control = repair.controls[0]
    place = control.values.index(control.value)
    less, more = (user.button(f"{word}: {control.label}") for word in ("Less", "More"))
    more.click()
    expect(user.slider(control)).to_have_value(str(place + 1))
    user.slider(control).press("Home")
    expect(less).to_have_attribute("aria-disabled", "true")
    # A button that can do no more can still be pressed, and does nothing.
    less.click(force=True)
    expect(user.slider(control)).to_have_value("0")
    more.click()
    expect(less).to_have_attribute("aria-disabled", "false")


def test_the_table_says_what_the_picture_shows_and_follows_it(
    opened: OpenExplorer, explorer: SimpleNamespace
) -> None:
    user = opened(explorer)
    expect(user.tables).to_have_count(0)
    user.button("Show as table").click()
    expect(user.tables.first).to_be_visible()
    at_start = cells(user.tables)
    # Python wrote the table that stands in the page without a script.
    assert at_start == cells(user.element.locator(".sb-fallback table"))
    user.set(user.other)
    assert cells(user.tables) != at_start
    user.button("Hide the table").click()
    expect(user.tables).to_have_count(0)


def test_the_address_holds_the_setting_for_whoever_opens_it(
    opened: OpenExplorer, new_page: NewPage, explorer: SimpleNamespace
) -> None:
    user = opened(explorer)
    user.set(user.other)
    expect(user.page).to_have_url(re.compile(f"#{explorer.id}[?]"))
    someone_else = new_page()
    someone_else.goto(user.page.url)
    # A box for students that holds it opens by itself.
    closed = someone_else.locator(f"details:not([open]):has(> * #{explorer.id})")
    expect(closed).to_have_count(0)
    theirs = ExplorerUser(someone_else, explorer)
    theirs.expect_setting(user.other)
    expect(theirs.title).to_be_in_viewport()


def test_an_address_that_no_setting_fits_changes_nothing(
    opened: OpenExplorer, explorer: SimpleNamespace
) -> None:
    name = explorer.controls[0].name
    for query in (f"{name}=nonsense", f"{name}=1e9", "other=1", ""):
        user = opened(explorer, f"#{explorer.id}?{query}")
        user.expect_setting(user.start)


def test_a_link_to_the_setting_can_be_copied(
    opened: OpenExplorer, explorer: SimpleNamespace
) -> None:
    user = opened(explorer, permissions=["clipboard-read", "clipboard-write"])
    user.set(user.other)
    user.button("Copy a link to this setting").click()
    expect(user.status).to_contain_text("Copied.")
    copied = user.page.evaluate("navigator.clipboard.readText()")
    assert f"#{explorer.id}?" in copied
    expect(user.page).to_have_url(copied)


@pytest.mark.core
def test_a_setting_is_kept_on_the_device_and_start_again_can_be_undone(
    opened: OpenExplorer, explorer: SimpleNamespace, site: str
) -> None:
    user = opened(explorer)
    user.set(user.other)
    user.expect_rest(user.other)
    user.page.reload()
    user.unfold()
    user.expect_setting(user.other)
    # Without the setting in its address too.
    user.page.goto("about:blank")
    user.page.goto(f"{site}/{PAGES[explorer.id]}.html")
    user.unfold()
    user.expect_setting(user.other)
    user.button("Start again").click()
    user.expect_setting(user.start)
    expect(user.status).to_contain_text("Every control is back where it started.")
    kept = f"Object.keys(localStorage).filter(key => key.includes({explorer.id!r}))"
    assert user.page.evaluate(kept) == []
    user.button("Undo").click()
    user.expect_setting(user.other)
    assert len(user.page.evaluate(kept)) == 1


def test_start_again_takes_the_setting_out_of_the_address(
    opened: OpenExplorer, explorer: SimpleNamespace
) -> None:
    user = opened(explorer)
    bare = user.page.url
    user.set(user.other)
    expect(user.page).not_to_have_url(bare)
    user.button("Start again").click()
    expect(user.page).to_have_url(bare)
    user.page.reload()
    user.unfold()
    user.expect_setting(user.start)


def make_impossible(user: ExplorerUser) -> str:
    """Set what cannot be, by keyboard; returns why."""
    keyboard = Keyboard(user.page)
    share, repair = user.explorer.controls
    for control, key in ((share, "Home"), (repair, "End")):
        keyboard.tab_to(user.slider(control))
        keyboard.press(key)
    setting = {share.name: share.values[0], repair.name: repair.values[-1]}
    assert user.is_impossible(setting)
    user.expect_setting(setting)
    return user.frame(setting).note


def test_a_setting_that_cannot_be_says_why(opened: OpenExplorer, repair: SimpleNamespace) -> None:
    user = opened(repair)
    why = make_impossible(user)
    expect(user.live.get_by_text("This cannot be", exact=True)).to_be_visible()
    expect(user.status).to_contain_text(why)
    expect(user.live.get_by_role("figure").get_by_role("img")).to_have_count(0)
    user.set(user.start)
    expect(user.live.get_by_text("This cannot be", exact=True)).to_have_count(0)


def as_found(_user: ExplorerUser) -> None:
    """Leaves it as it is."""


def with_its_table(user: ExplorerUser) -> None:
    user.set(user.other)
    user.expect_rest(user.other)
    user.button("Show as table").click()
    expect(user.tables.first).to_be_visible()


def started_again(user: ExplorerUser) -> None:
    user.set(user.other)
    user.button("Start again").click()
    expect(user.button("Undo")).to_be_visible()


def impossible(user: ExplorerUser) -> None:
    expect(user.status).to_contain_text(make_impossible(user))


STATES = [
    *itertools.product(PAGES, [as_found, with_its_table, started_again]),
    ("repair-explorer", impossible),
]
every_state = pytest.mark.parametrize(
    ("explorer", "state"),
    STATES,
    indirect=["explorer"],
    ids=[f"{explorer}-{state.__name__}" for explorer, state in STATES],
)


@every_state
def test_a_state_is_fit_for_every_reader_every_thumb_and_every_screen(
    opened: OpenExplorer, explorer: SimpleNamespace, state: Callable[[ExplorerUser], None]
) -> None:
    phone = {"width": 390, "height": 844}
    user = opened(explorer, viewport=phone, is_mobile=True, has_touch=True, reduced_motion="reduce")
    state(user)
    assert too_small(user.live) == []
    assert lost_on_the_smallest_screen(user.page) == []
    assert gone_in_forced_colours(user.page) == []
    assert findings_in_sizes_and_colours(user.page, f"#{explorer.id}") == []


def expect_the_picture_and_its_words(user: ExplorerUser) -> None:
    still = user.element.locator(".sb-fallback")
    expect(still.get_by_text(user.frame(user.start).title, exact=True)).to_be_visible()
    expect(still.get_by_role("img").first).to_be_visible()
    for control in user.explorer.controls:
        expect(still.get_by_text(control.label, exact=True)).to_be_visible()


def test_without_a_script_the_picture_stands_there_with_its_table(
    opened: OpenExplorer, explorer: SimpleNamespace
) -> None:
    user = opened(explorer, java_script_enabled=False)
    expect_the_picture_and_its_words(user)
    table = user.element.get_by_role("table").first
    expect(table).to_be_hidden()
    user.element.get_by_text("Show as table", exact=True).click()
    expect(table).to_be_visible()


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_on_paper_the_picture_stands_in_place_of_the_live_explorer(
    opened: OpenExplorer, explorer: SimpleNamespace, colours: Any
) -> None:
    user = opened(explorer, color_scheme=colours)
    expect(user.live).to_be_visible()
    user.page.emulate_media(media="print")
    user.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(user.live).to_be_hidden()
    expect_the_picture_and_its_words(user)
    user.page.emulate_media(media="screen")
    expect(user.live).to_be_visible()
