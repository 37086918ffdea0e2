"""The table of support services in a page, from a file, today and long after it was gathered."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

import securebase.publishing.theme
from securebase import support_services
from securebase.publishing.theme import style_sheet
from tests.browser.accessibility import findings_in_colours
from tests.conftest import NewPage

pytestmark = pytest.mark.browser
SCRIPT = Path(securebase.publishing.theme.__file__).parent / "static" / "support-services.js"


@pytest.fixture
def address(tmp_path: Path) -> str:
    """A page with one table, in the look of the book."""
    path = tmp_path / "page.html"
    table = support_services(["everyone", "crying"]).html()
    path.write_text(
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<style>{style_sheet()}</style><script defer src="{SCRIPT.as_uri()}"></script></head>'
        f'<body><main class="sb-main"><article class="sb-article"><h1>A page</h1>{table}'
        "</article></main></body></html>",
        "utf-8",
    )
    return path.as_uri()


def warning(page: Page) -> Locator:
    return page.get_by_text("Please check before you rely on this.")


@pytest.mark.core
@pytest.mark.parametrize(
    ("day", "is_old"),
    [
        (datetime(2026, 11, 22, tzinfo=UTC), False),
        (datetime(2027, 5, 20, 12, tzinfo=UTC), False),
        (datetime(2027, 5, 21, tzinfo=UTC), True),
    ],
)
def test_a_page_older_than_180_days_says_so_by_itself(
    new_clocked_page: NewPage, address: str, day: datetime, is_old: bool
) -> None:
    page = new_clocked_page()
    page.clock.set_fixed_time(day)
    page.goto(address)
    expect(warning(page)).to_be_visible(visible=is_old)
    expect(page.get_by_text("We gathered these details by 26 November 2026.")).to_be_visible()


def test_without_script_the_day_stands_in_the_page(new_page: NewPage, address: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(address)
    expect(warning(page)).to_be_hidden()
    expect(page.get_by_text("We gathered these details by 26 November 2026.")).to_be_visible()


@pytest.mark.parametrize("width", [320, 1280])
def test_table_and_cards_have_no_barrier_and_do_not_scroll_sideways(
    new_clocked_page: NewPage, address: str, width: int
) -> None:
    page = new_clocked_page(viewport={"width": width, "height": 800})
    page.clock.set_fixed_time(datetime(2028, 1, 1, tzinfo=UTC))
    page.goto(address)
    assert findings_in_colours(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # A table for the ear at every width.
    row = page.get_by_role("row", name="Cry-sis")
    expect(row.get_by_role("rowheader")).to_contain_text("Cry-sis")
    expect(row.get_by_role("cell")).to_have_count(3)
    expect(row.get_by_role("link", name="0800 448 0737")).to_have_attribute(
        "href", "tel:08004480737"
    )


def test_numbers_pages_and_emails_can_be_pressed_without_aiming(
    new_page: NewPage, address: str
) -> None:
    page = new_page(viewport={"width": 320, "height": 800})
    page.goto(address)
    links = page.locator(".sb-services .sb-reach a")
    sizes = links.evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect()).map((box) => [box.width, box.height])"
    )
    assert len(sizes) == 18
    assert min(min(size) for size in sizes) >= 43.5, sizes


def test_urgent_help_is_the_first_thing_in_the_table(new_page: NewPage, address: str) -> None:
    page = new_page()
    page.goto(address)
    rows = page.get_by_role("row")
    expect(rows.nth(1)).to_have_text("If it is urgent")
    expect(rows.nth(2)).to_contain_text("999")
