"""A live copy in front of a reader."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.jupyterlab.desk import ASK

STARTS_WITHIN = 180_000
"""Milliseconds: machines that test do other things at once."""

# What all code cells gave, once those that were to run have run.
GIVEN = """async () => {
  const { content, sessionContext } = jupyterapp.shell.currentWidget;
  await sessionContext.session.kernel.requestExecute({ code: "", silent: true }).done;
  return [...content.model.cells].flatMap((cell) =>
    cell.type === "code" ? cell.outputs.toJSON() : []);
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

    def html_given(self) -> list[str]:
        """The HTML that cells gave, when all that was to run has run."""
        found = [output.get("data", {}).get("text/html", "") for output in self._given()]
        return ["".join(html) for html in found if html]

    def errors_given(self) -> list[str]:
        """The errors in which cells ended."""
        return [f"{one['ename']}: {one['evalue']}" for one in self._given() if "ename" in one]

    def _given(self) -> list[dict[str, Any]]:
        outputs: list[dict[str, Any]] = self.page.evaluate(GIVEN)
        return outputs
