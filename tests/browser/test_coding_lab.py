"""Rating reunions and comparing with the key: from a file, with no server or kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase import CodingLab
from securebase.activities.coding_lab.coding_lab import EPISODES, Vignette
from tests.browser.accessibility import findings
from tests.browser.keyboard import Keyboard
from tests.browser.single_page import page_of
from tests.browser.targets import too_small
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
RIGHT_END = "part => part.getBoundingClientRect().right"
LAB = ROOT / "notebooks" / "strange-situation" / "reading-reunions.coding-lab.yml"


@pytest.fixture(scope="module")
def lab() -> CodingLab:
    return CodingLab.load(LAB)


@pytest.fixture
def address(lab: CodingLab, tmp_path: Path) -> str:
    """The address of a page that holds the lab alone."""
    return page_of(tmp_path, lab)


def button(element: Locator, name: str) -> Locator:
    return element.get_by_role("button", name=name)


def scale(element: Locator, name: str, episode: int) -> Locator:
    return element.get_by_role("radiogroup", name=f"{name}, episode {episode}")


def keyed_ratings(lab: CodingLab, vignette: Vignette) -> list[tuple[str, int, int]]:
    """The key as (scale's name, episode, score), in the order of the page."""
    return [
        (one.name, episode, vignette.key.scores[one.id][place])
        for place, episode in enumerate(EPISODES)
        for one in lab.scales
    ]


def code(element: Locator, lab: CodingLab, vignette: Vignette, group: str | None = None) -> None:
    """Rates as the key does, and compares; ``group`` is another than the key's."""
    for name, episode, score in keyed_ratings(lab, vignette):
        scale(element, name, episode).get_by_role("radio", name=str(score), exact=True).check()
    letter = group or vignette.key.group
    group_named(element, letter).check()
    button(element, "Compare with the key").click()


def group_named(element: Locator, letter: str) -> Locator:
    groups = element.get_by_role("radiogroup", name="Which group fits best?")
    return groups.locator(f"input[value={letter}]")


@pytest.mark.core
def test_a_vignette_is_rated_and_compared_by_keyboard_alone(
    new_page: NewPage, lab: CodingLab, address: str
) -> None:
    page = new_page(reduced_motion="reduce")
    page.goto(address)
    element, keyboard = page.locator("sb-coding-lab"), Keyboard(page)
    vignette = lab.vignettes[0]
    for name, episode, score in keyed_ratings(lab, vignette)[:-1]:
        group = scale(element, name, episode)
        first = group.get_by_role("radio", name="1", exact=True)
        wanted = group.get_by_role("radio", name=str(score), exact=True)
        keyboard.pick_radio(first, wanted, score - 1)
    keyboard.press_on(button(element, "Compare with the key"))
    told = "Still open: in episode 8, avoidance; the group."
    expect(element.get_by_role("status")).to_contain_text(told)
    avoidance = scale(element, "Avoidance", 8)
    expect(avoidance.get_by_role("radio", name="1", exact=True)).to_be_focused()
    keyboard.press("ArrowRight", 5)
    expect(avoidance.get_by_text("6: Marked and lasting.")).to_be_visible()
    keyboard.pick_radio(group_named(element, "A"), group_named(element, "B"), 1)
    keyboard.press_on(button(element, "Compare with the key"))
    expect(element.get_by_role("heading", name="Tomas: you and the key")).to_be_focused()
    expect(element.get_by_role("status")).to_contain_text("You say B. The key says A.")
    live = element.get_by_role("group", name=lab.title, exact=True)
    expect(live.get_by_text(vignette.reasons.avoidance.strip())).to_be_visible()
    expect(live.get_by_text("You 6, key 6: the same.")).to_have_count(2)
    expect(button(element, "Compare with the key")).to_have_count(0)
    keyboard.press_on(button(element, "Compare with Femi"))
    expect(element.get_by_role("heading", name="Femi, 14 months, with his father")).to_be_focused()


def test_ratings_are_kept_as_they_are_made_and_agreement_comes_after_three(
    new_page: NewPage, lab: CodingLab, address: str
) -> None:
    page = new_page()
    page.goto(address)
    element = page.locator("sb-coding-lab")
    scale(element, "Resistance", 5).get_by_role("radio", name="4", exact=True).check()
    page.reload()
    resistance = scale(element, "Resistance", 5).get_by_role("radio", name="4", exact=True)
    expect(resistance).to_be_checked()
    for place, vignette in enumerate(lab.vignettes[:3]):
        expect(element.get_by_role("table")).to_have_count(0)
        code(element, lab, vignette, group="C" if place == 1 else None)
        if place < 2:
            button(element, "Next: ").click()
    live = element.get_by_role("group", name=lab.title, exact=True)
    expect(live.get_by_text("67% (2 of 3 groups the same)")).to_be_visible()
    expect(live.get_by_text("0.50 (95% interval −0.11 to 1.00)")).to_be_visible()
    row = live.get_by_role("row", name="You say C")
    expect(row.get_by_role("cell")).to_have_text(["0", "1", "1", "0"])
    page.reload()
    expect(live.get_by_text("67% (2 of 3 groups the same)")).to_be_visible()
    live.get_by_text("All vignettes (3 of 12 compared)").click()
    expect(button(live, "2. Noor")).to_contain_text("Compared")
    button(live, "Start again").click()
    expect(live.get_by_role("table")).to_have_count(0)
    button(live, "Undo").click()
    expect(live.get_by_role("table")).to_be_visible()


def test_agreement_without_a_kappa_is_told_in_words(
    new_page: NewPage, lab: CodingLab, address: str
) -> None:
    page = new_page()
    page.goto(address)
    element = page.locator("sb-coding-lab")
    for vignette in [one for one in lab.vignettes if one.key.group == "B"][:3]:
        element.get_by_text("All vignettes").click()
        button(element, f". {vignette.child}").click()
        code(element, lab, vignette)
    live = element.get_by_role("group", name=lab.title, exact=True)
    expect(live.get_by_text("not defined", exact=True)).to_be_visible()
    expect(live.get_by_text("gave every vignette the same one group")).to_be_visible()


@pytest.mark.parametrize(("scheme", "width"), [("light", 320), ("dark", 1280)])
def test_no_state_has_a_barrier_that_axe_finds_or_scrolls_sideways(
    new_page: NewPage, lab: CodingLab, address: str, scheme: str, width: int
) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    page.goto(address)
    element = page.locator("sb-coding-lab")
    check(page)
    assert too_small(element) == []
    element.evaluate(
        "e => e.renderRoot.querySelectorAll('details').forEach((d) => (d.open = true))"
    )
    button(element, "Compare with the key").click()
    check(page)
    for place, vignette in enumerate(lab.vignettes[:3]):
        code(element, lab, vignette)
        if place < 2:
            button(element, "Next: ").click()
    expect(element.get_by_role("table")).to_be_visible()
    ends = [
        element.locator(part).evaluate(RIGHT_END) for part in (".agreement table", ".agreement")
    ]
    assert ends[0] <= ends[1] + 0.5, "the table leaves its card"
    check(page)


def check(page: Page) -> None:
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
