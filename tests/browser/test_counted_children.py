"""The pictures of children counted, in a page of their own: by keyboard, as a table, on a phone."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import expect

from securebase import Choice, Slider, explore
from securebase.activities.explorer.explorer import Explorer
from securebase.explorations import countries, cut_line
from tests.browser.accessibility import findings_in_colours
from tests.browser.explorer_user import ExplorerUser
from tests.browser.keyboard import Keyboard
from tests.browser.single_page import page_of
from tests.browser.specs_in_pages import spec_in
from tests.browser.targets import too_small
from tests.conftest import NewPage

pytestmark = pytest.mark.browser


@cache
def explorers() -> list[Explorer]:
    """Computed once: the model runs for every setting."""
    return [
        explore(
            countries.countries_view,
            id="countries-explorer",
            title="Eight countries, one review",
            caption=countries.CAPTION_COUNTRIES,
            sources=["vanijzendoorn1988", "wilson1927"],
            assumptions=countries.ASSUMPTIONS_COUNTRIES,
            show=Choice("What to show", countries.SHOWS, "share"),
            pattern=Choice("Pattern (three-way)", countries.PATTERN_CHOICES, "secure"),
            order=Choice("Order", countries.ORDERS, "size"),
        ),
        explore(
            cut_line.cut_line_view,
            id="cut-line-explorer",
            title="Kinds, or degrees?",
            caption=cut_line.CAPTION_CUT_LINE,
            sources=["fraleyspieker2003"],
            assumptions=cut_line.ASSUMPTIONS_CUT_LINE,
            cut=Slider("Where the line stands", 3.0, 5.0, 0.1, 4.0),
            world=Choice("The made-up children", cut_line.WORLDS, "degrees"),
        ),
    ]


COUNTRIES, CUT_LINE = "countries-explorer", "cut-line-explorer"
Open = Callable[..., ExplorerUser]


@pytest.fixture(scope="module")
def specs() -> dict[str, SimpleNamespace]:
    return {each.id: spec_in(str(each.html()), each.id) for each in explorers()}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A page that holds both, in a folder, as a reader without a network has it."""
    return page_of(tmp_path_factory.mktemp("pages"), *explorers())


@pytest.fixture
def opened(new_page: NewPage, address: str, specs: dict[str, SimpleNamespace]) -> Open:
    """Opens the page for one of the explorers; takes Playwright's context options."""

    def open_page(explorer: str, **options: Any) -> ExplorerUser:
        page = new_page(**options)
        page.goto(address)
        return ExplorerUser(page, specs[explorer])

    return open_page


def test_countries_are_chosen_and_read_by_keyboard_alone(opened: Open) -> None:
    user = opened(COUNTRIES)
    keyboard = Keyboard(user.page)
    wanted = {"show": "children", "pattern": "resistant", "order": "share"}
    user.set_by_keyboard(keyboard, user.start, wanted)
    user.expect_setting(wanted)
    user.expect_rest(wanted)
    first = user.live.get_by_role("figure").get_by_role("img").first
    expect(first).to_have_accessible_name("Israel: resistant 34, secure 76, avoidant 8")
    keyboard.press_on(user.button("Show as table"))
    expect(user.tables.get_by_role("row").nth(1)).to_have_text(
        "Israel 2 118 34 76 8", use_inner_text=True
    )
    keyboard.press_on(user.button("Start again"))
    user.expect_setting(user.start)


def test_a_sample_of_36_takes_less_room_than_one_of_1230(opened: Open) -> None:
    user = opened(COUNTRIES)
    user.set({"show": "children", "pattern": "secure", "order": "size"})

    def area(country: str) -> float:
        marks = user.live.get_by_role("img", name=f"{country}: ")
        box = marks.locator("path.mark").first.bounding_box()
        assert box
        return box["width"] * box["height"]

    assert area("USA") > 10 * area("China")


@pytest.mark.core
def test_the_line_is_moved_by_keyboard_and_says_whom_it_renames(
    opened: Open, specs: dict[str, SimpleNamespace]
) -> None:
    user = opened(CUT_LINE)
    keyboard = Keyboard(user.page)
    moved = {"cut": 3.5, "world": "degrees"}
    user.set_by_keyboard(keyboard, user.start, moved)
    user.expect_setting(moved)
    expect(user.title).to_contain_text("no child has changed")
    rings = user.live.locator("svg.chart .ring")
    (changed,) = user.frame(moved).series[3:4]
    expect(rings).to_have_count(sum(specs[CUT_LINE].series[changed]))
    user.set({**moved, "world": "kinds"})
    expect(rings).to_have_count(0)
    user.page.reload()
    user.expect_setting({**moved, "world": "kinds"})


SETTINGS = [
    (COUNTRIES, {"show": "share", "pattern": "avoidant", "order": "share"}),
    (COUNTRIES, {"show": "children", "pattern": "secure", "order": "size"}),
    (CUT_LINE, {"cut": 4.5, "world": "degrees"}),
]


@pytest.mark.parametrize(("explorer", "setting"), SETTINGS)
def test_axe_finds_nothing_to_mend_in_light_and_dark(
    opened: Open, explorer: str, setting: dict[str, Any]
) -> None:
    user = opened(explorer, reduced_motion="reduce")
    user.set(setting)
    user.expect_rest(setting)
    user.button("Show as table").click()
    expect(user.tables.first).to_be_visible()
    assert findings_in_colours(user.page, f"#{explorer}") == []


@pytest.mark.parametrize(("explorer", "setting"), SETTINGS)
def test_nothing_sticks_out_at_320_pixels(
    opened: Open, explorer: str, setting: dict[str, Any]
) -> None:
    size = {"width": 320, "height": 640}
    user = opened(explorer, viewport=size, is_mobile=True, has_touch=True)
    user.set(setting)
    assert too_small(user.live) == []
    assert user.page.evaluate("document.documentElement.scrollWidth") <= 320
    inside = user.live.get_by_role("figure").bounding_box()
    assert inside
    for words in user.live.locator("figure svg text").all():
        box = words.bounding_box()
        assert box
        assert box["x"] + box["width"] <= inside["x"] + inside["width"], words.text_content()
