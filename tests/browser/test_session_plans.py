"""A teacher finds a plan, runs it, and holds it in the hand: three sheets, also in grey."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.course_pages import COURSE
from tests.conftest import NewPage

pytestmark = pytest.mark.browser

PLANS = [
    *("book/teach/rupture-and-repair", "book/teach/the-strange-situation"),
    *(f"book/teach/the-first-weeks-{part}" for part in (1, 2, 3)),
    "book/teaching-this-lesson",
]
MOST_SHEETS = 3


def at(page: Page, site: str, name: str) -> Page:
    page.goto(f"{site}/{name}.html")
    return page


def test_these_are_all_pages_with_plans() -> None:
    others = {"book/teach/lead-a-session", "book/teach/notes-on-leading"}
    assert {name for name in COURSE if "book/teach" in name} - others >= set(PLANS)


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_is_printed_on_at_most_three_sheets(new_page: NewPage, site: str, name: str) -> None:
    page = at(new_page(), site, name)
    expect(page.locator(".sb-plan")).to_have_count(1)
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert 1 < len(re.findall(rb"/Type\s*/Page\b", paper)) <= MOST_SHEETS


def test_what_is_read_aloud_is_told_apart_from_what_is_not(new_page: NewPage, site: str) -> None:
    page = at(new_page(), site, PLANS[0])
    step = page.locator("#step-3")
    say, guide = step.locator(".sb-say"), step.locator(".sb-guide")
    expect(say.locator(".sb-label").first).to_have_text("Say ")
    expect(guide.locator(".sb-label").first).to_have_text("For you, not aloud ")
    for medium in ("screen", "print"):
        page.emulate_media(media=medium)
        told = [
            part.evaluate(
                """(part) => {
                  const { fontFamily, borderLeftStyle } = getComputedStyle(part);
                  const { fontSize } = getComputedStyle(part.querySelector("p"));
                  return [parseFloat(fontSize), fontFamily, borderLeftStyle];
                }"""
            )
            for part in (say, guide)
        ]
        assert told[0][0] > told[1][0]
        assert told[0][1] != told[1][1]
        assert [told[0][2], told[1][2]] == ["solid", "dotted"]
    # On paper no citation stops the voice; beside it, they stay.
    assert say.locator(".bibtex-citation").first.is_hidden()
    assert guide.locator(".bibtex-citation").first.is_visible()


def test_from_the_welcome_page_it_is_two_presses_to_a_running_session(
    new_page: NewPage, site: str
) -> None:
    page = at(new_page(), site, "book/welcome")
    page.get_by_role("link", name="I teach classes").click()
    page.get_by_role("link", name="Run this session Rupture and repair").click()
    expect(page).to_have_url(
        re.compile(
            r"/still-face/rupture-and-repair\.html\?view=class&plan=rupture-and-repair&step=1"
        )
    )


def test_a_step_is_reached_from_the_table_and_opens_its_scene(new_page: NewPage, site: str) -> None:
    page = at(new_page(), site, PLANS[0])
    page.get_by_role("link", name="Try it on Uncle Dan").click()
    heading = page.get_by_role("heading", name="Try it on Uncle Dan")
    expect(heading).to_be_in_viewport()
    scene = page.locator("#step-7").get_by_role("link", name="The game that turned")
    assert (scene.get_attribute("href") or "").endswith(
        "/practising-repair.html?view=class&plan=rupture-and-repair&step=7"
    )
