"""Checks that passed before, of what has stayed the same byte for byte: they are not made again.

They take most of the time of all tests, and whoever mends one lesson changes one page and one
notebook. Where nobody works on the course, as in continuous integration, nothing is remembered.
"""

from __future__ import annotations

import functools
import os
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from securebase.publishing.memory import Memory
from tools import chromium, fingerprint
from tools.places import BUILD, HTML, ROOT, in_continuous_integration

BOOK_VARIABLE = "SECUREBASE_BOOK"
AFRESH = "--afresh"
_PAGE_ALONE = "page_alone"
_KEPT = BUILD / "passed-tests.json"
_PACKAGE = ("securebase", "book/references.bib")
# What tests hang on besides themselves, by where they stand; those of a page are marked, and hang
# on the page and all that pages load.
_HANGS_ON = {
    "notebooks/": _PACKAGE,
    "tests/fuzz/": (*_PACKAGE, "notebooks", "book", "tests/unit", "tests/fuzz"),
    "tests/building/": (*_PACKAGE, "contributing", "_config.yml", "tests/building", "tools"),
    "tests/jupyterlab/": (
        *("securebase", "notebooks", "book", "_config.yml", "_toc.yml"),
        *("tools", "tests/jupyterlab", "tests/browser"),
    ),
}
_ALL_HANG_ON = (
    *("tests/conftest.py", "tests/unchanged.py", "pyproject.toml"),
    *("requirements-dev.txt", "frontend/package-lock.json"),
)
_PAGES_HANG_ON = "tests/browser"
# What readers download, and no page loads.
_DOWNLOADS = {"downloads", "data"}
# Files that no other file beside them reads.
_ALONE = {".ipynb", ".py"}
_PAGE = re.compile(r"\[(?P<page>[^\]]+)\]$")


class Unchanged:
    """Leaves such tests out, and notes which passed."""

    def __init__(self, book: Path, kept: Path, root: Path = ROOT) -> None:
        self._book = book
        self._root = root
        # With other packages or another browser, all is checked again.
        self._memory = Memory(kept, _checked_by())
        self._kept = dict(self._memory.found)
        self._outcomes: dict[str, bool] = {}
        # Before the tests, and after: what was changed meanwhile vouches for nothing.
        self._states: dict[str, str] = {}

    def pytest_report_header(self) -> str | None:
        count = sum(
            self._state(test, kept["is of a page"]) == kept["state"]
            for test, kept in self._kept.items()
        )
        if not count:
            return None
        return f"unchanged: {count} checks passed before ({AFRESH} makes them again)"

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        left_out: list[pytest.Item] = []
        files: dict[str, list[pytest.Item]] = defaultdict(list)
        for item in items:
            if not item.get_closest_marker(_PAGE_ALONE):
                files[item.nodeid.split("::")[0]].append(item)
            elif self._passed(item.nodeid, is_of_page=True):
                left_out.append(item)
        for some in files.values():
            # The tests of a file share what the first of them began, as the cells of a notebook do.
            if all(self._passed(item.nodeid, is_of_page=False) for item in some):
                left_out += some
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            names = {item.nodeid for item in left_out}
            items[:] = [item for item in items if item.nodeid not in names]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        test = report.nodeid
        is_of_page = _PAGE_ALONE in report.keywords
        if not is_of_page and not _stands_in(test):
            return
        self._states.setdefault(test, self._state(test, is_of_page))
        is_right = report.passed and self._outcomes.get(test, True)
        self._outcomes[test] = is_right
        self._kept.pop(test, None)
        if is_right:
            self._kept[test] = {"is of a page": is_of_page, "state": self._states[test]}

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(session.config, "workerinput") or not self._outcomes:
            return
        forget_states()
        for test in self._outcomes.keys() & self._kept.keys():
            kept = self._kept[test]
            if self._state(test, kept["is of a page"]) != kept["state"]:
                del self._kept[test]
        self._memory.keep(self._kept)

    def _passed(self, test: str, *, is_of_page: bool) -> bool:
        kept = self._kept.get(test)
        return kept is not None and kept["state"] == self._state(test, is_of_page)

    def _state(self, test: str, is_of_page: bool) -> str:
        """What a test hangs on, in a short text; empty where it is not there."""
        if is_of_page:
            page = _PAGE.search(test)
            return _state_of_page(self._root, self._book, page["page"]) if page else ""
        place = _stands_in(test)
        return _state_of_file(self._root, place, test.split("::")[0]) if place else ""


def remember(config: pytest.Config) -> None:
    """Leave out what passed before, unless it was asked for or nobody works here."""
    if not config.getoption(AFRESH) and not in_continuous_integration():
        book = Path(os.environ.get(BOOK_VARIABLE) or HTML)
        config.pluginmanager.register(Unchanged(book, _KEPT))


def forget_states() -> None:
    """Look at all files again."""
    for one in (_state_of_page, _state_of_file, _loaded_by_pages, _of_files):
        one.cache_clear()


def _stands_in(test: str) -> str | None:
    return next((place for place in _HANGS_ON if test.startswith(place)), None)


@functools.cache
def _state_of_page(root: Path, book: Path, page: str) -> str:
    if not (book / f"{page}.html").is_file():
        return ""
    own = (f"{page}.html", *(["search-index.js"] if page == "search" else []))
    return f"{_of_files(book, own)} {_loaded_by_pages(book)} {_of_files(root, (_PAGES_HANG_ON,))}"


@functools.cache
def _state_of_file(root: Path, place: str, name: str) -> str:
    path = root / name
    if not path.is_file():
        return ""
    folder = Path(name).parent.as_posix()
    others = sorted(one.name for one in path.parent.iterdir() if one.suffix not in _ALONE)
    own = (name, *(f"{folder}/{one}" for one in others))
    return f"{_of_files(root, own)} {_of_files(root, _HANGS_ON[place])}"


@functools.cache
def _loaded_by_pages(book: Path) -> str:
    static = sorted(path.name for path in (book / "_static").iterdir())
    loaded = tuple(f"_static/{name}" for name in static if name not in _DOWNLOADS)
    return _of_files(book, (*loaded, "_images"))


@functools.cache
def _of_files(root: Path, names: tuple[str, ...]) -> str:
    return fingerprint.of_files(root, names)


@functools.cache
def _checked_by() -> str:
    browser = chromium.find()
    return f"{fingerprint.of_files(ROOT, _ALL_HANG_ON)} {browser} {_dated(browser)}"


def _dated(path: str | None) -> Any:
    if not path:
        return None
    status = Path(path).resolve().stat()
    return status.st_size, status.st_mtime_ns
