"""Every kind of activity in its lesson: alive from a folder, kept, and whole without a script."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase.activities import KINDS
from tests.browser.course_pages import ANSWERS, LESSON, LESSONS, REPAIR, STILL_FACE
from tests.browser.test_your_answers import ALL, load, press, saved
from tests.conftest import NewPage

pytestmark = pytest.mark.browser

_SPECS = "all => all.map(one => JSON.parse(one.textContent))"
_OPEN_FOLDS = "all => all.forEach((one) => { one.open = true })"


def button(name: str) -> Callable[[Locator], None]:
    return lambda live: live.get_by_role("button", name=name).first.click()


def first_radio(then: str = "") -> Callable[[Locator], None]:
    def choose(live: Locator) -> None:
        live.get_by_role("radio").first.check()
        if then:
            button(then)(live)

    return choose


def guess(live: Locator) -> None:
    live.get_by_role("textbox", name="Your guess").fill("60")
    button("That is my guess")(live)


# The least that a learner can do in each kind, and where.
DOING: dict[str, tuple[str, Callable[[Locator], None]]] = {
    "quiz": (LESSON, first_radio("Check")),
    "sorter": (LESSON, button("Bonding")),
    "scenario": ("notebooks/still-face/practising-repair", button("Turn Effie")),
    "predict": (REPAIR, guess),
    "explorer": (REPAIR, lambda live: live.get_by_role("slider").first.press("ArrowRight")),
    "dyad-player": (STILL_FACE, button("Forward one moment")),
    "episode-player": ("notebooks/strange-situation/the-procedure", button("Next step")),
    "coding-lab": ("notebooks/strange-situation/reading-reunions", first_radio()),
    "planner": (
        "notebooks/growing-a-bond/when-bonding-is-hard",
        lambda live: live.get_by_role("combobox", name="Monday").select_option(index=1),
    ),
    "cue-cards": (
        "notebooks/growing-a-bond/everyday-sensitivity",
        first_radio("Turn the card"),
    ),
    "claim-cards": (
        "notebooks/growing-a-bond/what-you-may-have-read",
        first_radio("Turn the card"),
    ),
}
# Where one stands in a film is no answer: the device keeps nothing of it.
NOT_KEPT = {"dyad-player"}
# Where a spec holds the words that must stand in the page without a script.
WORDS = {
    "quiz": ["questions.prompt", "questions.options.feedback"],
    "sorter": ["cards.text", "cards.why"],
    "scenario": ["situation", "steps.choices.text", "steps.choices.next", "ending"],
    "predict": ["prompt", "reveal"],
    "explorer": ["caption", "assumptions"],
    "dyad-player": ["phases.about", "assumptions"],
    "episode-player": ["episodes.happenings.text", "patterns.tellings.steps.does", "assumptions"],
    "coding-lab": ["vignettes.episode_5", "vignettes.episode_8", "vignettes.reasons.group"],
    "planner": ["groups.moments.text", "groups.moments.why"],
    "cue-cards": ["cards.see", "cards.may_mean", "cards.might_help", "cards.could_also_be"],
    "claim-cards": ["cards.heard", "cards.evidence", "cards.say", "cards.for_students"],
}


def test_no_kind_is_left_out() -> None:
    assert set(DOING) == set(WORDS) == {*KINDS}


def test_what_is_done_in_every_kind_is_counted_saved_erased_and_loaded_again(
    new_page: NewPage, book: Path, tmp_path: Path
) -> None:
    page = new_page(reduced_motion="reduce")
    opened = ""
    for kind, (lesson, do) in DOING.items():
        if lesson != opened:
            page.goto((book / f"{lesson}.html").as_uri())
            opened = lesson
        do(page.locator(f"sb-{kind} .activity").first)
        if kind in NOT_KEPT:
            continue
        page.wait_for_function(
            'kind => Object.values(localStorage).some(one => one.includes(`"kind":"${kind}"`))',
            arg=kind,
        )
    before = page.evaluate(ALL)
    assert {json.loads(text)["kind"] for text in before.values()} == set(DOING) - NOT_KEPT

    page.goto((book / f"{ANSWERS}.html").as_uri())
    counted = page.get_by_text(
        f"Kept on this device: answers to {len(DOING) - len(NOT_KEPT)} activities"
    )
    expect(counted).to_be_visible()
    path = saved(page, tmp_path)
    press(page, "Erase all answers")
    press(page, "Yes, erase them")
    expect(page.get_by_text("No answers are kept on this device yet.")).to_be_visible()
    load(page, path)
    press(page, "Load these answers")
    expect(counted).to_be_visible()
    assert page.evaluate(ALL) == before


@pytest.mark.parametrize("name", LESSONS)
def test_without_a_script_every_word_of_an_activity_can_be_read(
    new_page: NewPage, book: Path, name: str
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto((book / f"{name}.html").as_uri())
    page.locator("details").evaluate_all(_OPEN_FOLDS)
    specs = page.locator("script.sb-spec").evaluate_all(_SPECS)
    assert specs
    missing = [f"{spec['id']}: {text}" for spec in specs for text in missing_words(page, spec)]
    assert missing == []


def missing_words(page: Page, spec: dict[str, Any]) -> list[str]:
    seen = one_line(page.locator(f"#{spec['id']} .sb-fallback").first.inner_text())
    texts = [text for path in WORDS[spec["kind"]] for text in words_at(spec, path.split("."))]
    assert texts, f"{spec['id']}: its spec holds no words"
    return [text for text in texts if one_line(text) not in seen]


def words_at(part: Any, path: list[str]) -> Iterator[str]:
    """The texts at a place of a spec, in every member of its lists."""
    if part is None:
        return
    if path and isinstance(part, list):
        for member in part:
            yield from words_at(member, path)
    elif path:
        yield from words_at(part.get(path[0]), path[1:])
    elif isinstance(part, str):
        yield part
    elif part and isinstance(part[0], str):
        yield from part
    elif part:
        yield "".join(run["text"] for run in part)


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()
