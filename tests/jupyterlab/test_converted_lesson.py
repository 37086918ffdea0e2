"""A lesson that nbconvert has run and made a page of, opened where there is no network."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.accessibility import findings
from tests.browser.watching import Watch
from tools.places import PYTHON, ROOT, child_environment

pytestmark = pytest.mark.jupyterlab

LESSON = ROOT / "notebooks" / "still-face" / "rupture-and-repair.ipynb"
SHOWN = [
    "How often are they in step?",
    "Time in step, and how soon a mismatch is mended",
    "Fifteen questions",
]
RAW = re.compile(r":::|```|\{[a-z][a-z:-]*\}`")


def test_a_converted_lesson_shows_every_static_form_and_asks_for_nothing(
    new_context: Callable[..., tuple[BrowserContext, Watch]], tmp_path: Path
) -> None:
    subprocess.run(
        [PYTHON, "-m", "nbconvert", "--execute", "--to", "securebase.jupyter.LessonPage",
         f"--output-dir={tmp_path}", LESSON],
        cwd=ROOT,
        env=child_environment(),
        check=True,
        capture_output=True,
    )  # fmt: skip
    made = tmp_path / f"{LESSON.stem}.html"
    context, _ = new_context(offline=True)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(made.as_uri())
    expect(page.locator(".sb-static .sb-title")).to_have_text(SHOWN)
    # What a page carries in itself is no request to anybody.
    assert [url for url in asked if not url.startswith("data:")] == [made.as_uri()]
    words = page.locator("main").inner_text()
    assert RAW.findall(words) == []
    assert "Quiz.load" not in words
    pictures = page.locator("img")
    assert pictures.evaluate_all("all => all.every((image) => image.naturalWidth > 0)")
    assert findings(page, ".sb-static") == []
