"""Saving, erasing and loading what the device keeps."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answers import right_answer
from tests.browser.course_pages import ANSWERS, LESSON
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser
# What is kept, whatever the order in which it is written down.
ALL = """() => Object.fromEntries(Object.entries(localStorage)
  .filter(([key]) => key.includes("/1/")).map(([key, text]) => [key, JSON.parse(text)]))"""


@pytest.fixture
def page(quiz: QuizTaker, sorter: SorterTaker, site: str) -> Page:
    """*Your answers*, after a question was answered and a card was sorted."""
    question, card = quiz.quiz.questions[0], sorter.sorter.cards[0]
    quiz.answer(question, right_answer(question))
    sorter.pile(card.pile).click()
    expect(sorter.lying(card)).to_be_visible()
    quiz.page.goto(f"{site}/{ANSWERS}.html")
    expect(quiz.page.get_by_text("Kept on this device: answers to 2 activities")).to_be_visible()
    return quiz.page


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def load(page: Page, path: Path) -> None:
    page.locator("sb-answers input[type=file]").set_input_files(path)


def said(page: Page) -> Any:
    return page.locator("sb-answers").get_by_role("status")


def saved(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        press(page, "Save to a file")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


@pytest.mark.core
def test_answers_that_were_saved_and_erased_can_be_loaded_again(page: Page, tmp_path: Path) -> None:
    before = page.evaluate(ALL)
    path = saved(page, tmp_path)
    press(page, "Erase it all")
    press(page, "Yes, erase it all")
    expect(page.get_by_text("Nothing that you read or answered is kept")).to_be_visible()
    assert page.evaluate(ALL) == {}
    load(page, path)
    expect(page.get_by_text("It adds 2 activities new here")).to_be_visible()
    press(page, "Load it")
    expect(page.get_by_text("Kept on this device: answers to 2 activities")).to_be_visible()
    assert page.evaluate(ALL) == before


def test_the_saved_file_says_what_it_is(page: Page, tmp_path: Path) -> None:
    file = json.loads(saved(page, tmp_path).read_text(encoding="utf-8"))
    assert file["format"] == "secure-base-answers"
    assert file["course"] == "secure-base"
    assert file["version"] == 1
    kept = {key.split("/")[-1]: record for key, record in page.evaluate(ALL).items()}
    assert file["records"] == kept


@pytest.mark.core
def test_erasing_asks_first_and_can_be_undone(page: Page) -> None:
    before = page.evaluate(ALL)
    press(page, "Erase it all")
    assert page.evaluate(ALL) == before
    press(page, "Keep it")
    assert page.evaluate(ALL) == before
    press(page, "Erase it all")
    press(page, "Yes, erase it all")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    press(page, "Undo")
    expect(page.get_by_text("Kept on this device: answers to 2 activities")).to_be_visible()
    assert page.evaluate(ALL) == before


def test_loading_says_what_it_will_add_and_may_be_left(page: Page, tmp_path: Path) -> None:
    before = page.evaluate(ALL)
    load(page, saved(page, tmp_path))
    expect(page.get_by_text("It is all kept here already.")).to_be_visible()
    press(page, "Leave it")
    expect(said(page)).to_contain_text("Nothing has changed")
    assert page.evaluate(ALL) == before


def test_who_read_and_answered_nothing_is_told_what_is_kept_and_what_a_file_brings(
    new_page: NewPage, site: str, tmp_path: Path
) -> None:
    reader, other = new_page(), new_page()
    reader.goto(f"{site}/{LESSON}.html")
    reader.locator("[data-part-end]").first.scroll_into_view_if_needed()
    expect(reader.locator("[data-part-mark]").first).to_have_text("read")
    reader.goto(f"{site}/{ANSWERS}.html")
    box = reader.locator("sb-answers")
    expect(box).to_contain_text("Kept on this device: your place in 1 lesson, last on")
    expect(box).not_to_contain_text("Nothing that you read or answered is kept")
    path = saved(reader, tmp_path)

    other.goto(f"{site}/{ANSWERS}.html")
    expect(said(other)).to_have_count(1)
    load(other, path)
    question = other.locator("sb-answers .question")
    expect(question).to_contain_text("holds your place in 1 lesson.")
    expect(question).to_contain_text("It adds your place in 1 lesson.")
    expect(question).not_to_contain_text("already")
    press(other, "Load it")
    expect(said(other)).to_have_text("Loaded: your place in 1 lesson.")
    assert other.evaluate(ALL) == reader.evaluate(ALL)


def first_answer(file: dict[str, Any]) -> dict[str, Any]:
    record = next(record for record in file["records"].values() if record["kind"] == "quiz")
    return next(iter(record["answers"].values()))


def with_markup(file: dict[str, Any]) -> None:
    first_answer(file)["answer"] = "<img src=x onerror=alert(1)>"


def with_markup_as_a_key(file: dict[str, Any]) -> None:
    file["records"]["<b>x</b>"] = next(iter(file["records"].values()))


def with_an_over_long_text(file: dict[str, Any]) -> None:
    first_answer(file)["answer"] = "x" * 10_000


def from_a_newer_course(file: dict[str, Any]) -> None:
    file["version"] = 2


def with_a_record_from_a_newer_course(file: dict[str, Any]) -> None:
    next(iter(file["records"].values()))["version"] = 2


def of_somebody_else(file: dict[str, Any]) -> None:
    file["format"] = "shopping-list"


def of_another_course(file: dict[str, Any]) -> None:
    file["course"] = "tea-ceremony"


def with_a_record_out_of_shape(file: dict[str, Any]) -> None:
    first_answer(file)["attempts"] = "many"


@pytest.mark.core
@sampled(
    ("change", "sentence"),
    [
        (with_markup, "holds something we did not save"),
        (with_markup_as_a_key, "holds something we did not save"),
        (with_an_over_long_text, "holds something we did not save"),
        (with_a_record_out_of_shape, "holds something we did not save"),
        (from_a_newer_course, "newer version"),
        (with_a_record_from_a_newer_course, "newer version"),
        (of_somebody_else, "was not saved by Secure Base"),
        (of_another_course, "was not saved by Secure Base"),
    ],
    (with_markup, "holds something we did not save"),
    (from_a_newer_course, "newer version"),
)
def test_a_file_that_is_not_as_we_saved_it_is_refused_and_nothing_is_lost(
    page: Page, tmp_path: Path, change: Callable[[dict[str, Any]], None], sentence: str
) -> None:
    before = page.evaluate(ALL)
    path = saved(page, tmp_path)
    file = json.loads(path.read_text(encoding="utf-8"))
    change(file)
    path.write_text(json.dumps(file), encoding="utf-8")
    load(page, path)
    expect(said(page)).to_contain_text(sentence)
    expect(said(page)).to_contain_text("Nothing has changed")
    assert page.evaluate(ALL) == before


@pytest.mark.core
@sampled(
    ("text", "sentence"),
    [
        ("", "could not read"),
        ("{", "could not read"),
        ("[]", "was not saved by Secure Base"),
        ("x" * 1_000_001, "too big"),
    ],
    ("{", "could not read"),
    ids=["empty", "not JSON", "a list", "over 1 MB"],
)
def test_a_file_of_another_kind_is_refused_and_nothing_is_lost(
    page: Page, tmp_path: Path, text: str, sentence: str
) -> None:
    before = page.evaluate(ALL)
    path = tmp_path / "other.json"
    path.write_text(text, encoding="utf-8")
    load(page, path)
    expect(said(page)).to_contain_text(sentence)
    assert page.evaluate(ALL) == before


@pytest.mark.core
def test_a_file_of_fifty_megabytes_is_refused_before_it_is_read(page: Page, tmp_path: Path) -> None:
    before = page.evaluate(ALL)
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    load(page, path)
    expect(said(page)).to_contain_text("too big")
    assert page.evaluate(ALL) == before


def test_without_a_script_your_answers_says_what_is_missing(new_page: NewPage, site: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{site}/book/your-answers.html")
    expect(page.locator("sb-answers")).to_contain_text("JavaScript")
    expect(page.locator("sb-answers p").first).to_be_visible()
