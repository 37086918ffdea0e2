"""Every kind of activity: alive, kept, and whole without a script.

No kind is named here. A kind is met in the first lesson that has it; one that no lesson has yet is
met on a page of its own, with the file that its unit tests write.
"""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from securebase.activities import KINDS, Activity
from securebase.publishing.book_scripts import FOLDER
from tests.browser.course_pages import ANSWERS, LESSON, LESSONS
from tests.browser.single_page import page_of
from tests.browser.test_your_answers import ALL, load, press, saved
from tests.browser.texts_in_specs import texts_in
from tests.conftest import NewPage
from tests.thorough import sampled
from tests.unit.activities.authors_file import written

pytestmark = pytest.mark.browser

_SPECS = "all => all.map(one => JSON.parse(one.textContent))"
_OPEN_FOLDS = "all => all.forEach((one) => { one.open = true })"
_IS_KEPT = 'kind => Object.values(localStorage).some(one => one.includes(`"kind":"${kind}"`))'
# Where one stands in a film is no answer: the device keeps nothing of it.
KEPT = {*KINDS} - {"dyad-player"}
# What is only said to somebody who has done something, or who has the controls that it tells of.
SAID_LIVE = {
    "dyad-player.instruction",
    "episode-player.instruction",
    "episode-player.patterns.takeaway",  # in print it stands at a chart, which not every player has
    "explorer.instruction",
    "quiz.questions.feedback.when_high",
    "quiz.questions.feedback.when_low",
    "quiz.questions.otherwise",
    "quiz.questions.remarks.feedback",
    "sorter.cards.hint",
}


def addresses(page: Page, site: str, book: Path, folder: Path) -> Iterator[tuple[str, str]]:
    """Each kind, and the address of a page that has it.

    All are served, and not opened from a folder: of pages that follow one another fast from a
    folder, Chromium now and then lets one begin with a storage that is still empty.
    """
    pages = {name: (book / f"{name}.html").read_text(encoding="utf-8") for name in LESSONS}
    for kind in KINDS:
        having = [name for name, html in pages.items() if f"<sb-{kind} " in html]
        address = f"{site}/{having[0] if having else kind}.html"
        if not having:
            page_of(folder, small(kind, folder), name=kind)
            html = (folder / f"{kind}.html").read_text(encoding="utf-8")
            served = html.replace(FOLDER.as_uri(), f"{site}/_static")
            page.route(address, functools.partial(_serve, html=served))
        yield kind, address


def _serve(route: Route, html: str) -> None:
    route.fulfill(body=html, content_type="text/html; charset=utf-8")


def small(kind: str, folder: Path) -> Activity:
    """The activity of the file that the unit tests of its kind write."""
    tests = importlib.import_module(f"tests.unit.activities.test_{kind.replace('-', '_')}")
    return KINDS[kind].load(written(folder, tests.WRITTEN, kind))


def tries_it(live: Locator, kind: str) -> None:
    """A learner sets what can be set; where that is not all, one button after another is tried."""
    expect(live).to_be_visible()
    if (fold := live.locator(".fold")).count():
        fold.click()
    if live.get_by_role("radio").count():
        live.get_by_role("radio").first.check()
    elif live.get_by_role("textbox").count():
        live.get_by_role("textbox").first.fill("60")
    elif live.get_by_role("combobox").count():
        live.get_by_role("combobox").first.select_option(index=1)
        return
    elif live.get_by_role("slider").count():
        live.get_by_role("slider").first.press("ArrowRight")
        return
    if live.locator("[type=submit]").count():
        live.locator("[type=submit]").first.click()
        return
    buttons = live.locator("button:enabled:visible:not([aria-expanded])")
    for place in range(buttons.count()):
        if live.page.evaluate(_IS_KEPT, kind):
            return
        buttons.nth(place).click()


@pytest.mark.core
def test_what_is_done_in_every_kind_is_counted_saved_erased_and_loaded_again(
    new_page: NewPage, site: str, book: Path, tmp_path: Path
) -> None:
    page = new_page(reduced_motion="reduce")
    for kind, address in addresses(page, site, book, tmp_path):
        if page.url != address:
            page.goto(address)
        tries_it(page.locator(f"sb-{kind} .activity").first, kind)
        if kind in KEPT:
            page.wait_for_function(_IS_KEPT, arg=kind)
    before = page.evaluate(ALL)
    # Of a lesson it is kept how far it was read.
    assert {record["kind"] for record in before.values()} - {"reading"} == KEPT

    page.goto(f"{site}/{ANSWERS}.html")
    counted = page.get_by_text(f"Kept on this device: answers to {len(KEPT)} activities")
    expect(counted).to_be_visible()
    path = saved(page, tmp_path)
    press(page, "Erase it all")
    press(page, "Yes, erase it all")
    expect(page.get_by_text("Nothing that you read or answered is kept")).to_be_visible()
    load(page, path)
    press(page, "Load it")
    expect(counted).to_be_visible()
    assert page.evaluate(ALL) == before


@pytest.mark.core
@sampled("name", LESSONS, LESSON)
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
    texts = [text for name, text in texts_in(spec) if f"{spec['kind']}.{name}" not in SAID_LIVE]
    assert texts, f"{spec['id']}: its spec holds no words"
    return [text for text in texts if one_line(text) not in seen]


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()
