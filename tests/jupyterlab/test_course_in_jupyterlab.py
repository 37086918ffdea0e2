"""JupyterLab as ``make lab`` opens it: what a learner sees of the course before running a cell."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbformat
import pytest
from playwright.sync_api import Locator, expect

from securebase.jupyter.contents import cited_in
from tests.browser.accessibility import findings
from tests.browser.answers import right_answer
from tests.browser.authored import quiz_of_the_lesson
from tests.browser.quiz_taker import QuizTaker
from tests.course_notebooks import LABS, LESSONS
from tests.jupyterlab.conftest import OTHER_KINDS, TRIAL
from tests.jupyterlab.desk import IN_FRONT, STARTS_WITHIN, Desk
from tools.lab import START
from tools.places import ROOT

pytestmark = pytest.mark.jupyterlab

LESSON = "notebooks/growing-a-bond/change-is-possible.ipynb"
NOTEBOOKS = [*LESSONS, *LABS]
# What of a text no reader may see: marks of MyST, the keys of works, and a sign of something amiss.
RAW = re.compile(r":::|```|\{[a-z][a-z:-]*\}|\(\w[\w-]*\)=|\b[a-z]+(?:19|20)\d\d[a-z]?\b|⚠")
# Among what lessons lead to is this.
OPENED = {"book/find-help.md", "book/your-answers.md", "book/the-evidence.md"}
# JupyterLab itself gives each heading a link that shows when it is pointed at.
LINKS = ".sb-text a[href]:not(.jp-InternalAnchorLink)"


def title_of(path: Path) -> str:
    """The first heading of a page or a notebook of the course."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = nbformat.reads(text, as_version=4).cells[0].source
    return next(line for line in text.splitlines() if line.startswith("# ")).lstrip("# ")


def texts_of(path: Path) -> int:
    """How many cells of a notebook are text."""
    cells = nbformat.read(path, as_version=4).cells
    return sum(cell.cell_type == "markdown" for cell in cells)


def test_it_opens_on_a_page_that_leads_to_every_lesson_and_lab(desk: Desk) -> None:
    desk.start("")  # as ``make lab`` opens it
    page = desk.page
    start = page.locator(IN_FRONT).locator(".sb-text")
    expect(start.get_by_role("heading", name="Secure Base in JupyterLab")).to_be_visible()
    expect(page).to_have_url(f"{desk.address}/lab/tree/{START}")
    links = start.locator("a[href*='.ipynb']")
    assert {Path(link).stem for link in links.evaluate_all("all => all.map((a) => a.href)")} == {
        path.stem for path in NOTEBOOKS
    }
    assert findings(page, ".jp-MarkdownViewer .sb-text") == []
    # YAML files do not bury the notebooks.
    page.locator(".jp-DirListing-item").get_by_text("growing-a-bond", exact=True).dblclick()
    lessons = (path.name for path in (ROOT / LESSON).parent.glob("*.ipynb"))
    names = sorted([*lessons, Path(OTHER_KINDS).name])
    expect(page.locator(".jp-DirListing-itemText")).to_have_text(names)

    links.first.click()
    heading = page.locator(IN_FRONT).locator(".jp-Notebook .sb-text h1")
    expect(heading).to_contain_text("Bonding and attachment", timeout=STARTS_WITHIN)


# A text as JupyterLab itself shows that of a document, with our extension.
RENDER = """async ([path, text]) => {
  const { content, context } = jupyterapp.shell.currentWidget;
  const { contents } = jupyterapp.serviceManager;
  const resolver = new context.urlResolver.constructor({ path, contents });
  const registry = content.rendermime.clone({ resolver });
  const renderer = registry.createRenderer("text/markdown");
  const data = { "text/markdown": text };
  await renderer.renderModel(registry.createModel({ data, trusted: true }));
  document.body.append(renderer.node);
  const all = (selector) => [...renderer.node.querySelectorAll(selector)];
  const links = all("a[href]").map((a) => a.getAttribute("href"));
  const shown = { links, words: renderer.node.innerText, works: all(".sb-works li").length };
  renderer.node.remove();
  return shown;
}"""
ARE_THERE = """async (paths) => {
  const { contents } = jupyterapp.serviceManager;
  const found = await Promise.all(
    paths.map((path) => contents.get(path, { content: false }).catch(() => null)),
  );
  return paths.filter((_, place) => !found[place]);
}"""


def test_no_text_of_the_course_has_a_mark_a_bare_key_or_a_link_to_nowhere(desk: Desk) -> None:
    desk.open(TRIAL)
    targets: set[str] = set()
    for path in NOTEBOOKS:
        name = path.relative_to(ROOT).as_posix()
        cells = nbformat.read(path, as_version=4).cells
        text = "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
        shown = desk.page.evaluate(RENDER, [name, text])
        assert RAW.findall(shown["words"]) == [], name
        assert shown["works"] == (len(cited_in(path)) if "{bibliography}" in text else 0), name
        targets |= {document for link in shown["links"] if (document := target_of(link, name)[0])}
    assert targets > OPENED
    assert desk.page.evaluate(ARE_THERE, sorted(targets)) == []


def test_a_lesson_is_shown_whole_and_every_link_opens_its_target(desk: Desk) -> None:
    panel = desk.open(LESSON)
    text = panel.locator(".sb-text")
    expect(text).to_have_count(texts_of(ROOT / LESSON))
    assert "(Waters et al., 2000)" in " ".join(text.all_inner_texts())
    pictures = panel.locator(".sb-picture img")
    assert pictures.evaluate_all("all => all.every((image) => image.naturalWidth > 0)")
    opened: set[tuple[str, str]] = set()
    for place, link in enumerate(panel.locator(LINKS).evaluate_all(ADDRESSES)):
        target = target_of(link, LESSON)
        if target[0] and target not in opened:
            follow(desk, panel.locator(LINKS).nth(place), *target)
            opened.add(target)
            desk.open(LESSON)
    assert {document for document, _ in opened} > OPENED


ADDRESSES = "all => all.map((a) => a.getAttribute('href'))"


def target_of(address: str, name: str) -> tuple[str, str]:
    """The document and place that a link in a notebook leads to; no document out of the course."""
    parts = urlsplit(address)
    if parts.scheme and not parts.path.startswith("/files/"):
        return "", ""
    return unquote(parts.path.removeprefix("/files/")) or name, parts.fragment


def follow(desk: Desk, link: Locator, document: str, place: str) -> None:
    """Click a link, and see where it leads."""
    link.evaluate("(a) => { for (let e = a; e; e = e.parentElement) e.open = true; }")
    link.click()
    panel = desk.page.locator(IN_FRONT)
    title = panel.get_by_role("heading", name=title_of(ROOT / document), level=1)
    expect(title.first).to_be_attached(timeout=STARTS_WITHIN)
    assert desk.path == document
    if place:
        # The place itself is empty: what is seen is the heading right after it.
        heading = panel.locator(f"[id='{place}'] + :is(h1, h2, h3)")
        expect(heading).to_be_in_viewport(timeout=STARTS_WITHIN)


def test_your_answers_and_a_saved_notebook_are_there_when_it_is_opened_again(
    desk: Desk, course: Path, tmp_path: Path
) -> None:
    page = desk.page
    desk.open(TRIAL)
    # By the menu, as a learner does.
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.locator('li[data-command="runmenu:run-all"]').click()
    asked = quiz_of_the_lesson()
    quiz = QuizTaker(page, asked)
    expect(quiz.live).to_be_visible(timeout=STARTS_WITHIN)
    quiz.answer(asked.questions[0], right_answer(asked.questions[0]))
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.locator('li[data-command="docmanager:save"]').click()
    expect(page.locator(".jp-mod-current.jp-mod-dirty")).to_have_count(0)
    outputs = [
        output
        for cell in nbformat.read(course / TRIAL, as_version=4).cells
        for output in cell.outputs
    ]
    assert [sorted(output.data) for output in outputs] == [["text/html", "text/plain"]]

    desk.open("book/your-answers.md")
    answers = page.locator("sb-answers")
    kept = answers.get_by_text("Kept on this device: answers to 1 activity")
    expect(kept).to_be_visible()
    expect(answers.get_by_role("listitem")).to_contain_text(
        f"{asked.title}, on the page “Bonding and attachment”"
    )
    assert findings(page, "sb-answers") == []
    with page.expect_download() as download:
        answers.get_by_role("button", name="Save to a file").click()
    saved = tmp_path / "answers.json"
    download.value.save_as(saved)
    answers.get_by_role("button", name="Erase it all").click()
    answers.get_by_role("button", name="Yes, erase it all").click()
    expect(answers.get_by_text("Nothing that you read or answered is kept")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.includes('/1/'))") == []
    answers.locator("input[type=file]").set_input_files(saved)
    answers.get_by_role("button", name="Load it").click()
    expect(kept).to_be_visible()
    answers.get_by_role("link", name=asked.title).click()
    lesson = page.locator(IN_FRONT).locator(".jp-Notebook h1")
    expect(lesson).to_contain_text("Bonding and attachment", timeout=STARTS_WITHIN)

    desk.start(f"/lab/tree/{TRIAL}?reset")
    form = page.locator(".jp-OutputArea-output .sb-static")
    expect(form).to_contain_text(asked.title, timeout=STARTS_WITHIN)
    expect(page.get_by_text("model not found")).to_have_count(0)
    expect(page.get_by_text("Loading widget")).to_have_count(0)
