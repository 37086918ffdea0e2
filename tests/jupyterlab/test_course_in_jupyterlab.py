"""JupyterLab as ``make lab`` opens it: what a learner sees of the course before running a cell."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import nbformat
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import findings
from tests.browser.answers import right_answer
from tests.browser.authored import quiz_of_the_lesson
from tests.browser.quiz_taker import QuizTaker
from tests.jupyterlab.conftest import TRIAL
from tests.jupyterlab.running import STARTS_WITHIN, run_all
from tools.lab import START
from tools.places import ROOT

pytestmark = pytest.mark.jupyterlab

LESSON = "notebooks/still-face/rupture-and-repair.ipynb"
RAW = re.compile(r":::|```|\{[a-z][a-z:-]*\}")
# Among what a lesson leads to is this.
OPENED = {"find-help.md", "your-answers.md", "the-evidence.md", "practising-repair.ipynb"}


def tab(page: Page, name: str) -> Locator:
    return page.locator("#jp-main-dock-panel .lm-TabBar-tab").filter(has_text=name)


def title_of(path: Path) -> str:
    """The first heading of a page or a notebook of the course."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = nbformat.reads(text, as_version=4).cells[0].source
    return text.lstrip("# ").partition("\n")[0]


def test_it_opens_on_a_page_that_leads_to_every_lesson(page: Page, lab: str) -> None:
    page.goto(lab)
    start = page.locator(".jp-MarkdownViewer .sb-text")
    expect(start.get_by_role("heading", name="Secure Base in JupyterLab")).to_be_visible(
        timeout=STARTS_WITHIN
    )
    assert page.url == f"{lab}/lab/tree/{START}"
    contents = (ROOT / "_toc.yml").read_text(encoding="utf-8")
    lessons = re.findall(r"file: notebooks/\S+/(\S+)", contents)
    assert lessons
    links = start.locator("a[href*='.ipynb']")
    assert [Path(link).stem for link in links.evaluate_all("all => all.map((a) => a.href)")] == [
        *lessons
    ]
    assert findings(page, ".jp-MarkdownViewer .sb-text") == []

    links.first.click()
    heading = page.locator(".jp-Notebook .sb-text h1")
    expect(heading).to_contain_text("Bonding and attachment", timeout=STARTS_WITHIN)


def test_a_lesson_is_shown_whole_and_every_link_opens_its_target(page: Page, lab: str) -> None:
    page.goto(f"{lab}/lab/tree/{LESSON}?reset")
    cells = nbformat.read(ROOT / LESSON, as_version=4).cells
    text = page.locator(".jp-Notebook .sb-text")
    count = sum(cell.cell_type == "markdown" for cell in cells)
    expect(text).to_have_count(count, timeout=STARTS_WITHIN)
    words = "\n".join(text.all_text_contents())
    assert RAW.findall(words) == []
    assert "(Tronick & Cohn, 1989; Cohn & Tronick, 1987)" in words
    sources = text.locator(".sb-works li").all_text_contents()
    assert any("Infant-mother face-to-face interaction" in work for work in sources)
    assert page.locator(".sb-picture img").first.evaluate("(image) => image.naturalWidth") > 0
    assert findings(page, ".jp-Notebook .sb-text .help") == []
    # YAML files do not bury the notebooks.
    names = sorted(path.name for path in (ROOT / LESSON).parent.glob("*.ipynb"))
    expect(page.locator(".jp-DirListing-itemText")).to_have_text(names)

    # JupyterLab itself gives each heading a link that shows when it is pointed at.
    links = text.locator("a[href]:not(.jp-InternalAnchorLink)")
    count = links.count()
    assert count >= len(OPENED)
    opened, seen = set(), set()
    for place in range(count):
        link = links.nth(place)
        address = link.get_attribute("href") or ""
        if not address.startswith((lab, "#")) or address in seen:
            continue  # leads to a work, a service or a telephone, or where another led
        seen.add(address)
        link.evaluate("(a) => { for (let e = a; e; e = e.parentElement) e.open = true; }")
        link.scroll_into_view_if_needed()
        link.click()
        if meant := urlsplit(address).fragment:
            # The place itself is empty: what is seen is the heading right after it.
            heading = page.locator(f"[id='{meant}'] + :is(h1, h2, h3)")
            expect(heading).to_be_in_viewport(timeout=STARTS_WITHIN)
        if address.startswith("#"):
            continue
        _, _, path = urlsplit(address).path.partition("/files/")
        heading = page.get_by_role("heading", name=title_of(ROOT / path), level=1)
        expect(heading.first).to_be_visible(timeout=STARTS_WITHIN)
        opened.add(Path(path).name)
        tab(page, Path(LESSON).name).click()
    assert opened >= OPENED


def test_your_answers_and_a_saved_notebook_are_there_when_it_is_opened_again(
    page: Page, lab: str, tmp_path: Path
) -> None:
    run_all(page, lab, f"attachment/{TRIAL}")
    asked = quiz_of_the_lesson()
    quiz = QuizTaker(page, asked)
    expect(quiz.live).to_be_visible(timeout=STARTS_WITHIN)
    quiz.answer(asked.questions[0], right_answer(asked.questions[0]))
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.locator('li[data-command="docmanager:save"]').click()
    expect(page.locator(".jp-mod-current.jp-mod-dirty")).to_have_count(0)

    page.goto(f"{lab}/lab/tree/book/your-answers.md?reset")
    answers = page.locator("sb-answers")
    kept = answers.get_by_text("Kept on this device: answers to 1 activity")
    expect(kept).to_be_visible(timeout=STARTS_WITHIN)
    expect(answers.get_by_role("listitem")).to_contain_text(
        f"{asked.title}, on the page “Bonding and attachment”"
    )
    assert findings(page, "sb-answers") == []
    with page.expect_download() as download:
        answers.get_by_role("button", name="Save to a file").click()
    saved = tmp_path / "answers.json"
    download.value.save_as(saved)
    answers.get_by_role("button", name="Erase all answers").click()
    answers.get_by_role("button", name="Yes, erase them").click()
    expect(answers.get_by_text("No answers are kept on this device yet.")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.includes('/1/'))") == []
    answers.locator("input[type=file]").set_input_files(saved)
    answers.get_by_role("button", name="Load these answers").click()
    expect(kept).to_be_visible()
    answers.get_by_role("link", name=asked.title).click()
    expect(page.locator(".jp-Notebook h1")).to_contain_text("Bonding and attachment")

    page.goto(f"{lab}/lab/tree/notebooks/attachment/{TRIAL}?reset")
    form = page.locator(".jp-OutputArea-output .sb-static")
    expect(form).to_contain_text(asked.title, timeout=STARTS_WITHIN)
    expect(page.get_by_text("model not found")).to_have_count(0)
    expect(page.get_by_text("Loading widget")).to_have_count(0)
