"""A lesson and a lab that nbconvert has run and made pages of, opened where there is no network."""

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

LESSON = "still-face/rupture-and-repair.ipynb"
LAB = "labs/simulate-a-dyad.ipynb"
FORMS = [
    "How often are they in step?",
    "Time in step, and how soon a mismatch is mended",
    "Fifteen questions",
]
RAW = re.compile(r":::|```|\{[a-z][a-z:-]*\}`|\$|run this cell to bring back")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What stock nbconvert makes, in an environment that has this package."""
    folder = tmp_path_factory.mktemp("converted")
    subprocess.run(
        [PYTHON, "-m", "nbconvert", "--execute", "--to", "html", f"--output-dir={folder}",
         LESSON, LAB],
        cwd=ROOT / "notebooks",
        env=child_environment(),
        check=True,
        capture_output=True,
    )  # fmt: skip
    return folder


def test_a_converted_notebook_shows_every_static_form_and_asks_for_nothing(
    new_context: Callable[..., tuple[BrowserContext, Watch]], pages: Path
) -> None:
    context, _ = new_context(offline=True)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for name in (LESSON, LAB):
        made = pages / f"{Path(name).stem}.html"
        page.goto(made.as_uri())
        # What a page carries in itself is no request to anybody.
        assert [url for url in asked if not url.startswith("data:")] == [made.as_uri()]
        words = page.locator("main").inner_text()
        assert RAW.findall(words) == []
        assert "Quiz.load" not in words
        pictures = page.locator("img")
        assert pictures.evaluate_all("all => all.every((image) => image.naturalWidth > 0)")
        asked.clear()
        if name == LESSON:
            expect(page.locator(".sb-static .sb-title")).to_have_text(FORMS)
            assert findings(page, ".sb-static") == []
            assert findings(page, ".sb-text .help") == []
        else:
            # Sliders stand still, with what they start with.
            expect(page.get_by_text("In JupyterLab this has sliders")).not_to_have_count(0)
            figures = page.locator("figure")
            assert figures.count() >= 4
            assert findings(page, "figure") == []
