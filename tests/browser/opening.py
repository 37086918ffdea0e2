"""Opens browsers for tests: one a worker, whose windows forget what the test before left in them.

A new window costs Chromium more time than a page of the course, so a window is lent again once it
has been emptied.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.browser.watching import Watch
from tools import chromium
from tools.trouble import Trouble

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

# Each takes memory of its own.
_MOST_IDLE = 3
# No test may open the system's dialogue, which lives outside the page and differs by release.
_PRINT = """window.printed = [];
window.print = () => {
  dispatchEvent(new Event("beforeprint"));
  window.printed.push(document.title);
};"""


@contextmanager
def launched() -> Iterator[Browser]:
    """A Chromium for which there is no other host than this machine."""
    from playwright.sync_api import sync_playwright

    path = chromium.find()
    if path is None:
        raise Trouble(chromium.WHAT_TO_INSTALL)
    arguments = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--no-proxy-server"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


class Window:
    """A browser of its own, as far as pages can tell, with a watch on all its pages.

    ``window.print`` only notes in ``window.printed`` which title the page had.
    """

    def __init__(self, browser: Browser, **options: Any) -> None:
        self.context: BrowserContext = browser.new_context(**options)
        self.context.set_default_timeout(10_000)
        self.context.add_init_script(_PRINT)
        self.watch = Watch(self.context)

    def check(self) -> None:
        """No page may have complained."""
        assert not self.watch.complaints, "\n".join(self.watch.complaints)


@contextmanager
def opened(browser: Browser, **options: Any) -> Iterator[Window]:
    """A window that remembers nothing, and is closed afterwards."""
    window = Window(browser, **options)
    try:
        yield window
    finally:
        window.context.close()
    window.check()


class LentWindow(Window):
    """A window that can be emptied, so that the next test finds it as if it were new."""

    def __init__(self, browser: Browser, **options: Any) -> None:
        super().__init__(browser, **options)
        # It stays open: a page that is opened anew gets a process of its own, which takes time.
        self.page: Page = self.context.new_page()
        self._client = self.context.new_cdp_session(self.page)
        self._size = self.page.viewport_size
        # As in a new page, nothing else is pretended: "screen" would be taken for paper's too.
        self._looks = {
            **dict.fromkeys(("media", "forced_colors", "contrast"), "null"),
            "color_scheme": options.get("color_scheme", "light"),
            "reduced_motion": options.get("reduced_motion", "no-preference"),
        }

    def empty(self) -> list[str]:
        """Leave its page, close all others and forget what they keep; returns complaints."""
        for page in self.context.pages:
            if page is not self.page:
                page.close()
        self.page.unroute_all()
        self.page.goto("about:blank")
        self.page.emulate_media(**self._looks)
        if self._size:
            self.page.set_viewport_size(self._size)
        for origin in self.watch.origins:
            which = {"origin": origin, "storageTypes": "all"}
            self._client.send("Storage.clearDataForOrigin", which)
        complaints = [*self.watch.complaints]
        self.watch.clear()
        return complaints


class Windows:
    """The windows of one worker, by the options they were opened with."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._idle: list[tuple[str, LentWindow]] = []
        self._lent: list[tuple[str, LentWindow]] = []

    def lend(self, **options: Any) -> LentWindow:
        """A window that no other test has, and that remembers nothing."""
        wanted = json.dumps(options, sort_keys=True)
        for entry in self._idle:
            if entry[0] == wanted:
                self._idle.remove(entry)
                break
        else:
            entry = wanted, LentWindow(self._browser, **options)
        self._lent.append(entry)
        return entry[1]

    def take_back(self) -> list[str]:
        """Empty all that were lent; returns what their pages complained of."""
        complaints: list[str] = []
        for entry in self._lent:
            # Its pages are closed before they are asked: they may complain until then.
            complaints += entry[1].empty()
        self._idle += self._lent
        self._lent.clear()
        while len(self._idle) > _MOST_IDLE:
            self._idle.pop(0)[1].context.close()
        return complaints

    def close(self) -> None:
        for _, window in self._idle:
            window.context.close()
