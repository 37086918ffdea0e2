"""What is done with every notebook in JupyterLab: run it, and ask Python what it knows."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Locator, Page, expect

# JupyterLab takes its time to start, and a kernel too.
STARTS_WITHIN = 60_000


def run_all(page: Page, lab: str, notebook: str) -> None:
    """Run a notebook, named by its path, from its first cell to its last."""
    page.goto(f"{lab}/lab/tree/notebooks/{notebook}?reset")
    # "Idle" is also said before there is a kernel.
    kernel = page.locator(".jp-Toolbar-kernelName")
    expect(kernel).to_contain_text("Python 3", timeout=STARTS_WITHIN)
    idle = page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
    expect(idle).to_be_attached(timeout=STARTS_WITHIN)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.locator('li[data-command="runmenu:run-all"]').click()


def opened(page: Page, lab: str, notebook: str) -> None:
    """Run a whole notebook. Its last cell says something only if no cell before it failed."""
    run_all(page, lab, f"{notebook}.ipynb")
    last = page.locator(".jp-CodeCell").last
    expect(last.locator(".jp-OutputArea-output")).to_contain_text("known:", timeout=STARTS_WITHIN)
    for kind in ("error", "stderr"):
        said = page.locator(f".jp-RenderedText[data-mime-type='application/vnd.jupyter.{kind}']")
        expect(said).to_have_count(0)


def shown(page: Page, activity: str) -> Locator:
    element = page.locator(activity).first
    element.scroll_into_view_if_needed(timeout=STARTS_WITHIN)
    expect(element.get_by_role("group").first).to_be_visible()
    return element


def known_to_python(page: Page) -> Any:
    """Run the last cell again, and read what it prints."""
    cell = page.locator(".jp-CodeCell").last
    prompt = cell.locator(".jp-InputPrompt").first
    before = prompt.inner_text()
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+Enter")
    expect(prompt).not_to_have_text(before)
    expect(prompt).not_to_contain_text("*")
    printed: str = cell.locator(".jp-OutputArea-output pre").inner_text()
    return json.loads(printed.removeprefix("known:"))
