"""A live copy in front of a reader."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

STARTS_WITHIN = 90_000
"""Milliseconds: machines that test do other things at once."""

# What a view has told its model goes out when the kernel has heard all before: so twice.
ASK = """async (code) => {
  const { kernel } = jupyterapp.shell.currentWidget.sessionContext.session;
  await kernel.requestExecute({ code: "", silent: true }).done;
  const asked = kernel.requestExecute({ code, store_history: false });
  let said = "";
  asked.onIOPub = ({ content }) => {
    said += content.text ?? content.traceback?.join("\\n") ?? "";
  };
  await asked.done;
  return said;
}"""
# What each code cell gave, once all of them have run.
GIVEN = """async (wanted) => {
  const { content, sessionContext } = jupyterapp.shell.currentWidget;
  await sessionContext.session.kernel.requestExecute({ code: "", silent: true }).done;
  return [...content.model.cells].filter(({ type }) => type === "code")
    .map((cell) => cell.outputs.toJSON());
}"""


class LivePage:
    """A page with a notebook of the live copy, by its path below the folder of the course."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        page.set_default_timeout(STARTS_WITHIN)

    def open(self, path: str) -> None:
        """Open a notebook, and wait for its text."""
        self.page.goto(f"{self.address}/live/notebooks/index.html?path={path}")
        self.page.locator(".sb-text h1").first.wait_for()

    def python_is_here(self) -> None:
        """Wait until Python answers."""
        self.page.locator("sb-live-copy").get_by_text("Python is here").wait_for()

    def ask(self, code: str) -> str:
        """What Python prints, once it has heard all that was done."""
        said: str = self.page.evaluate(ASK, code)
        return said

    def given(self) -> list[list[dict[str, Any]]]:
        """The outputs of each code cell, when all that was to run has run."""
        outputs: list[list[dict[str, Any]]] = self.page.evaluate(GIVEN)
        return outputs
