"""The guide under *Build your own*, followed to the letter with the package's wheel alone."""

import contextlib
import json
import os
import re
import signal
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.elsewhere.own_course.conftest import Installed
from tests.elsewhere.own_course.guide import Step, steps, told

pytestmark = pytest.mark.elsewhere

_MOST_COMMANDS = 10
_INSTALLS = ("python -m venv", ". .venv", "pip install")


@contextlib.contextmanager
def previewed(book: Installed, course: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """The address at which a course is previewed, and all that the terminal told so far."""
    log = course.parent / "preview.log"
    with log.open("w", encoding="utf-8") as out:
        group = {"start_new_session": True} if os.name != "nt" else {}
        # Where the tests run in the background, Ctrl-C is ignored, and by what they start too.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            command = ("securebase", "preview", "--no-browser")
            process = book.start(*command, cwd=course, out=out, **group)
        finally:
            signal.signal(signal.SIGINT, before)
        said = lambda: log.read_text(encoding="utf-8")  # noqa: E731
        try:
            found = waited_for(lambda: re.search(r"http://127\.0\.0\.1:\d+/", said()), process)
            yield found[0], said
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(20)


def waited_for(look: Callable[[], Any], process: subprocess.Popen[Any] | None = None) -> Any:
    """What a look gives, once it gives something."""
    end = time.monotonic() + 120
    while not (seen := look()):
        assert time.monotonic() < end, "it did not happen within two minutes"
        assert process is None or process.poll() is None, "the program ended"
        time.sleep(0.2)
    return seen


def builds(address: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{address}_securebase/builds", timeout=10) as answer:
        told: dict[str, Any] = json.load(answer)
        return told


@pytest.fixture(scope="module")
def followed(book: Installed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course of *Your first quiz*, once every step of the page is done."""
    folder = tmp_path_factory.mktemp("anywhere")
    course = folder / "our-evenings"
    todo = steps("your-first-quiz")
    commands = [step.command for step in todo if step.command]
    assert len(commands) <= _MOST_COMMANDS
    assert [one for one in commands if one.startswith(_INSTALLS)] == commands[:3]
    here = folder
    for step in todo:
        if step.command.startswith(_INSTALLS):
            continue  # the environment is there
        if step.command.startswith("cd "):
            here /= step.command.removeprefix("cd ")
        elif step.command == "securebase preview":
            _preview_while(book, here, [one for one in todo if one.file])
        elif step.command:
            ran = book.run(*step.command.split(), cwd=here)
            assert ran.returncode == 0, ran.stderr
    return course


def _preview_while(book: Installed, course: Path, writing: list[Step]) -> None:
    """Follow the rest of the page while the preview runs."""
    with previewed(book, course) as (address, said):
        assert builds(address) == {"built": 1, "failed": False}
        with urllib.request.urlopen(f"{address}index.html", timeout=10) as page:
            assert b'<script src="/_securebase/reload.js" defer></script></body>' in page.read()
        for step in writing:
            step.write(course)
        waited_for(lambda: builds(address)["built"] == 2)
        quiz = course / "welcome.quiz.yml"
        right = quiz.read_text(encoding="utf-8")
        quiz.write_text(right.replace("evenings2026", "evenings2025"), encoding="utf-8")
        waited_for(lambda: builds(address)["failed"])
        assert told("your-first-quiz", "text").strip() in said()
        quiz.write_text(right, encoding="utf-8")
        waited_for(lambda: not builds(address)["failed"])


def test_an_empty_folder_and_the_wheel_give_a_page_with_a_quiz_that_cites_ones_own_work(
    followed: Path, new_page: Callable[..., Page]
) -> None:
    page = new_page()
    page.goto((followed / "_build" / "html" / "index.html").as_uri())
    page.wait_for_url("**/welcome.html")
    quiz = page.locator("sb-quiz")
    quiz.get_by_role("radio", name="To breathe out, and pick the baby up.").check()
    quiz.get_by_role("button", name="Check").click()
    feedback = quiz.get_by_text(
        "Yes. You need not know why yet. Being there comes first.", exact=True
    )
    expect(feedback).to_be_visible()
    quiz.get_by_text("Where this comes from").filter(visible=True).click()
    work = quiz.get_by_text("Our group. What we talk about in our evenings. 2026.")
    expect(work.filter(visible=True)).to_have_count(1)
    page.reload()
    expect(feedback).to_be_visible()


def test_the_lesson_of_the_guide_stands_in_the_book_with_its_activities(
    followed: Path, book: Installed, new_page: Callable[..., Page]
) -> None:
    todo = [*steps("your-own-lesson"), *steps("your-own-kind-of-activity")]
    for step in sorted(todo, key=lambda one: one.command == "securebase build"):
        if step.file:
            step.write(followed)
        elif step.command:
            ran = book.run(*step.command.split(), cwd=followed)
            assert ran.returncode == 0, ran.stderr
    page = new_page()
    page.goto((followed / "_build" / "html" / "second-evening.html").as_uri())
    expect(page.get_by_role("heading", name="Second evening")).to_be_visible()
    expect(page.locator("sb-quiz").get_by_role("radio").first).to_be_visible()
    slider = page.locator("sb-explorer").get_by_role("slider", name="Minutes to talk")
    slider.press("ArrowRight")
    shown = page.locator("sb-explorer").get_by_text("45 minutes to talk, 15 to try things")
    expect(shown.filter(visible=True).first).to_be_visible()
    assert (followed / "widgets" / "welcome.quiz.md").is_file()
    accent = "getComputedStyle(document.documentElement).getPropertyValue('--sb-accent')"
    assert page.evaluate(accent).strip() == "#7a3b10"
    button = page.locator("sb-quiz").get_by_role("button", name="Have a look")
    expect(button).to_be_visible()
    page.goto((followed / "_build" / "html" / "welcome.html").as_uri())
    expect(page.locator("sb-sorter").get_by_role("button").first).to_be_visible()
