"""Checks of a page that it passed before, byte for byte: they are not made again.

They take most of the time of all tests, and whoever mends one lesson changes one page. What a
check that is marked ``page_alone`` hangs on is the page, all that pages load, the tests and the
browser. Where nobody works on the course, as in continuous integration, nothing is remembered.
"""

from __future__ import annotations

import functools
import os
import re
from pathlib import Path
from typing import Any

import pytest

from securebase.publishing.memory import Memory
from tools import chromium, fingerprint
from tools.places import BUILD, HTML, ROOT, in_continuous_integration

BOOK_VARIABLE = "SECUREBASE_BOOK"
AFRESH = "--every-page"
_MARK = "page_alone"
_KEPT = BUILD / "passed-pages.json"
_CHECKED_BY = (
    "tests/browser",
    "tests/conftest.py",
    "tests/unchanged_pages.py",
    "requirements-dev.txt",
    "frontend/package-lock.json",
)
# What readers download, and no page loads.
_DOWNLOADS = {"downloads", "data"}
_PAGE = re.compile(r"\[(?P<page>[^\]]+)\]$")


class UnchangedPages:
    """Leaves such checks out, and notes which pages passed."""

    def __init__(self, book: Path, kept: Path) -> None:
        self._book = book
        # With other tests, or another browser, all is checked again.
        self._memory = Memory(kept, _checked_by())
        self._kept = dict(self._memory.found)
        self._outcomes: dict[str, bool] = {}
        # Before the tests, and after: a book that was built meanwhile vouches for nothing.
        self._states: dict[str, str] = {}

    def pytest_report_header(self) -> str | None:
        count = sum(self._state(test) == state for test, state in self._kept.items())
        if not count:
            return None
        return f"unchanged pages: {count} checks passed before ({AFRESH} makes them again)"

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        passed = [
            item
            for item in items
            if item.get_closest_marker(_MARK)
            and self._kept.get(item.nodeid) == self._state(item.nodeid)
        ]
        if passed:
            config.hook.pytest_deselected(items=passed)
            left_out = {item.nodeid for item in passed}
            items[:] = [item for item in items if item.nodeid not in left_out]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if _MARK in report.keywords:
            test = report.nodeid
            self._states.setdefault(test, self._state(test))
            is_right = report.passed and self._outcomes.get(test, True)
            self._outcomes[test] = is_right

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(session.config, "workerinput") or not self._outcomes:
            return
        _state_of.cache_clear()
        _loaded_by_pages.cache_clear()
        for test, passed in self._outcomes.items():
            self._kept.pop(test, None)
            if passed and self._state(test) == self._states[test]:
                self._kept[test] = self._states[test]
        self._memory.keep(self._kept)

    def _state(self, test: str) -> str:
        page = _PAGE.search(test)
        return _state_of(self._book, page["page"]) if page else ""


def remember(config: pytest.Config) -> None:
    """Leave out what passed before, unless it was asked for or nobody works here."""
    if not config.getoption(AFRESH) and not in_continuous_integration():
        book = Path(os.environ.get(BOOK_VARIABLE) or HTML)
        config.pluginmanager.register(UnchangedPages(book, _KEPT))


@functools.cache
def _state_of(book: Path, page: str) -> str:
    """What a page is and loads, in a short text; empty if there is no such page."""
    if not (book / f"{page}.html").is_file():
        return ""
    own = [f"{page}.html", *(["search-index.js"] if page == "search" else [])]
    return f"{fingerprint.of_files(book, own)} {_loaded_by_pages(book)}"


@functools.cache
def _loaded_by_pages(book: Path) -> str:
    static = sorted(path.name for path in (book / "_static").iterdir())
    loaded = [f"_static/{name}" for name in static if name not in _DOWNLOADS]
    return fingerprint.of_files(book, [*loaded, "_images"])


@functools.cache
def _checked_by() -> str:
    browser = chromium.find()
    return f"{fingerprint.of_files(ROOT, _CHECKED_BY)} {browser} {_dated(browser)}"


def _dated(path: str | None) -> Any:
    if not path:
        return None
    status = Path(path).resolve().stat()
    return status.st_size, status.st_mtime_ns
