"""One page of JupyterLab and one kernel, which all tests share: both take long to start.

What a learner does by pointer and key, tests do so too. A notebook is opened and run by
JupyterLab's own commands, since its menus and lists are JupyterLab's to test.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tools.lab import START

# JupyterLab takes its time to start, and a kernel too.
STARTS_WITHIN = 60_000
IN_FRONT = "#jp-main-dock-panel .lm-DockPanel-widget:not(.lm-mod-hidden)"
_OPEN = """async ([path, kernel]) => {
  const panel = await jupyterapp.commands.execute("docmanager:open", { path, kernel });
  await panel.revealed;
  await panel.context.ready;
  await panel.sessionContext?.ready;
  return panel.sessionContext?.session?.kernel?.model ?? null;
}"""
_RUN = """() => jupyterapp.commands.execute("notebook:run-all-cells")"""
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
_CLOSE = """async () => {
  for (const { context, sessionContext } of jupyterapp.shell.widgets("main")) {
    await sessionContext?.ready;
    if (context) context.model.dirty = false;
  }
  await jupyterapp.commands.execute("application:close-all");
}"""
# The state of views must not be in the way when the next notebook asks what views there are.
_FORGET_VIEWS = "import ipywidgets\nipywidgets.Widget.close_all()\n%reset -f"
_FORGET = """async ([model, code]) => {
  localStorage.clear();
  if (!model) return;
  const kernel = jupyterapp.serviceManager.kernels.connectTo({ model });
  await kernel.requestExecute({ code, silent: true }).done;
  kernel.dispose();
}"""
_BUNDLES = """() => [...jupyterapp.shell.currentWidget.content.model.cells].flatMap((cell) =>
  cell.type === "code" ? cell.outputs.toJSON().map(({ data }) => Object.keys(data ?? {})) : [])"""


class Desk:
    """JupyterLab in front of a learner; paths are those below the folder of the course."""

    def __init__(self, page: Page, address: str, course: Path) -> None:
        self.page = page
        self.address = address
        self._course = course
        self._kernel: Any = None

    def start(self, address: str = f"/lab/tree/{START}?reset") -> None:
        """Open JupyterLab anew, on its start page."""
        self.page.goto(self.address + address, timeout=STARTS_WITHIN)
        shown = self.page.locator(IN_FRONT).locator(".sb-text h1, .sb-static").first
        expect(shown).to_be_visible(timeout=STARTS_WITHIN)

    @property
    def _is_started(self) -> bool:
        return self.page.url.startswith(self.address)

    @property
    def path(self) -> str:
        """The document in front."""
        path: str = self.page.evaluate("jupyterapp.shell.currentWidget?.context?.path ?? ''")
        return path

    def open(self, path: str) -> Locator:
        """Open a document, a notebook with the kernel that is there."""
        if not self._is_started:
            self.start()
        kernel = self.page.evaluate(_OPEN, [path, self._kernel])
        panel = self.page.locator(IN_FRONT)
        if kernel:
            self._kernel = kernel
            self.ask(f"import os; os.chdir({str((self._course / path).parent)!r})")
            expect(panel.locator(".jp-Notebook")).to_be_visible(timeout=STARTS_WITHIN)
        return panel

    def run(self, path: str) -> Locator:
        """Run a notebook from its first cell to its last: none may fail, each output has a form."""
        panel = self.open(path)
        assert self.page.evaluate(_RUN), panel.locator("[data-mime-type*=err]").all_inner_texts()
        for names in self.page.evaluate(_BUNDLES):
            assert not names or {"text/html", "text/plain"} & {*names}
            if "application/vnd.jupyter.widget-view+json" in names:
                # GitHub, nbviewer and VS Code show what is known without a kernel.
                assert "text/html" in names
        return panel

    def ask(self, code: str) -> str:
        """What Python prints."""
        said: str = self.page.evaluate(ASK, code)
        return said

    def value(self, expression: str) -> Any:
        """What Python knows."""
        return json.loads(self.ask(f"import json; print(json.dumps({expression}))"))

    def close(self) -> None:
        """Close all documents, saved or not."""
        self.page.evaluate(_CLOSE)

    def clear(self) -> None:
        """Close all documents, and have the device and the kernel forget what was done."""
        if not self._is_started:
            return
        self.close()
        self.page.evaluate(_FORGET, [self._kernel, _FORGET_VIEWS])


def shown(desk: Desk, activity: str) -> Locator:
    """The first activity of a kind, scrolled to."""
    element = desk.page.locator(IN_FRONT).locator(activity).first
    element.scroll_into_view_if_needed(timeout=STARTS_WITHIN)
    expect(element.get_by_role("group").first).to_be_visible()
    return element
