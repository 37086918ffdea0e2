"""What is done with every notebook in JupyterLab: run it, and ask Python what it knows."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page, expect

# JupyterLab takes its time to start, and a kernel too.
STARTS_WITHIN = 60_000


def run_all(page: Page, lab: str, notebook: str) -> None:
    """Run a notebook, named by its path, from its first cell to its last."""
    page.goto(f"{lab}/lab/tree/{notebook}?reset")
    # "Idle" is also said before there is a kernel.
    kernel = page.locator(".jp-Toolbar-kernelName")
    expect(kernel).to_contain_text("Python 3", timeout=STARTS_WITHIN)
    idle = page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
    expect(idle).to_be_attached(timeout=STARTS_WITHIN)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.locator('li[data-command="runmenu:run-all"]').click()


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
