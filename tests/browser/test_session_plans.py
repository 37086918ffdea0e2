"""A teacher finds a plan, runs it, and holds it in the hand: three pages, also in grey."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from securebase.content.authored import read
from securebase.publishing.course_content import session_files
from securebase.sessions import SessionPlan
from tests.browser.course_pages import COURSE
from tests.conftest import NewPage
from tests.thorough import sampled
from tools.places import ROOT

pytestmark = pytest.mark.browser

PLANS = [
    *("book/teach/rupture-and-repair", "book/teach/the-strange-situation"),
    *(f"book/teach/the-first-weeks-{part}" for part in (1, 2, 3)),
    "book/teaching-this-lesson",
]
# An hour or more takes three; less fits on both sides of one.
LONG_PLANS = PLANS[:2]
OF_COURSE = [read(SessionPlan, path) for path in session_files(ROOT)]
SHOWN = """() => document.querySelector("sb-class-view").scenes
  .filter(({ href }) => !href)
  .map(({ planned, nodes }) => [planned, nodes.map(({ textContent }) => textContent).join(" ")])"""
# What a scene can only say where the lesson stands around it.
POINTS_AWAY = re.compile(
    r"\bbelow\b|\bfurther down\b|\b(?:just read|read so far)\b"
    r"|\b(?:next|first) lesson\b|\blesson before\b|\bthe father (?:with|from)\b"
)


def at(page: Page, site: str, name: str) -> Page:
    page.goto(f"{site}/{name}.html")
    return page


def test_these_are_all_pages_with_plans() -> None:
    others = {"book/teach/lead-a-session", "book/teach/notes-on-leading"}
    assert {name for name in COURSE if "book/teach" in name} - others >= set(PLANS)


@pytest.mark.core
@sampled("name", PLANS, PLANS[0], PLANS[-1])
def test_a_plan_takes_three_pages_of_paper_and_two_if_it_is_short(
    new_page: NewPage, site: str, name: str
) -> None:
    page = at(new_page(), site, name)
    expect(page.locator(".sb-plan")).to_have_count(1)
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == (3 if name in LONG_PLANS else 2)


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


@pytest.mark.core
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


@pytest.mark.core
@sampled("plan", OF_COURSE, OF_COURSE[0], ids=lambda plan: plan.id)
def test_the_wall_takes_at_most_a_scene_a_minute_and_points_at_nothing_that_is_not_on_it(
    new_page: NewPage, site: str, plan: SessionPlan
) -> None:
    page = new_page(viewport={"width": 1280, "height": 720})
    scenes: dict[int, list[str]] = {}
    for number, step in enumerate(plan.steps):
        if number in scenes or not step.show:
            continue
        page.goto(f"{site}/{step.show.page}.html?view=class&plan={plan.id}&step={number + 1}")
        expect(page.locator("sb-class-view section")).to_be_visible()
        there: dict[int, list[str]] = {}
        for planned, words in page.evaluate(SHOWN):
            there.setdefault(planned, []).append(words)
        scenes |= there
    too_many = [
        (step.title, step.minutes, len(scenes.get(number, [])))
        for number, step in enumerate(plan.steps)
        if len(scenes.get(number, [])) > step.minutes
    ]
    assert too_many == []
    words = " ".join(one for told in scenes.values() for one in told)
    assert POINTS_AWAY.findall(words) == []


def test_a_link_on_the_wall_of_a_plan_does_not_lose_the_step(new_page: NewPage, site: str) -> None:
    [plan] = [one for one in OF_COURSE if one.id == "rupture-and-repair"]
    [number] = [
        number for number, step in enumerate(plan.steps, 1) if step.title.startswith("A lamp")
    ]
    page = new_page(viewport={"width": 1280, "height": 720})
    address = f"{site}/notebooks/still-face/rupture-and-repair.html?view=class"
    page.goto(f"{address}&scene=three-sizes")
    ways = "document.querySelector('sb-class-view').scenes.flatMap(({ nodes }) => nodes)"
    ways += ".filter((node) => node.querySelector?.('a[href^=\"#\"]')).length"
    expect(page.locator("sb-class-view section")).to_be_visible()
    assert page.evaluate(ways) > 0
    page.goto(f"{address}&plan={plan.id}&step={number}")
    expect(page.locator("sb-class-view section")).to_be_visible()
    assert page.evaluate(ways) == 0
