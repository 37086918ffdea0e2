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
from typing import Any, cast

import pytest

from securebase.publishing.memory import Memory
from tests import imported
from tests.browser.watching import ASKED_FOR
from tools import chromium, fingerprint
from tools.places import BUILD, HTML, ROOT, in_continuous_integration

BOOK_VARIABLE = "SECUREBASE_BOOK"
AFRESH = "--afresh"
_PAGE_ALONE = "page_alone"
_KEPT = BUILD / "passed-tests.json"
_PACKAGE = ("securebase", "book/references.bib")
# What tests hang on besides themselves, by where they stand. Those of a page are marked, and hang
# on the page and all that pages load; others in a browser on the pages that they asked for, and on
# the code that they import.
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
_IN_A_BROWSER = "tests/browser/"
_READ_BESIDE = ("_config.yml", "tests/cases", "tests/golden", "tests/random_user")
_PREPARE = ("tests/conftest.py", "tests/browser/conftest.py")
# Where a test starts programs.
_ALL_CODE = ("securebase", "tools", "tests/browser")
_AUTHORED = ("book", "notebooks")
_SOURCES_OF_PAGES = {".ipynb", ".md"}
_ASKED = "asked for"
_ITS_PAGE = "its page"
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
        count = sum(map(self._passed, self._kept))
        if not count:
            return None
        return f"unchanged: {count} checks passed before ({AFRESH} makes them again)"

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        left_out: list[pytest.Item] = []
        files: dict[str, list[pytest.Item]] = defaultdict(list)
        for item in items:
            if not item.nodeid.startswith(_IN_A_BROWSER):
                files[item.nodeid.split("::")[0]].append(item)
            elif self._passed(item.nodeid):
                left_out.append(item)
        for some in files.values():
            # The tests of a file share what the first of them began, as the cells of a notebook do.
            if all(self._passed(item.nodeid) for item in some):
                left_out += some
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            names = {item.nodeid for item in left_out}
            items[:] = [item for item in items if item.nodeid not in names]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self) -> None:
        ASKED_FOR.clear()

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        names = getattr(item, "fixturenames", ())
        # Who reads the book without a browser asks for nothing that is seen here.
        if "book" not in names and (ASKED_FOR or "site" not in names):
            item.user_properties.append((_ASKED, sorted(ASKED_FOR)))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        test = report.nodeid
        is_right = report.passed and self._outcomes.get(test, True)
        self._outcomes[test] = is_right
        self._kept.pop(test, None)
        hangs_on = _hangs_on(report)
        if hangs_on is None:
            return
        self._states.setdefault(test, self._state(test, hangs_on))
        if is_right:
            self._kept[test] = {"hangs on": hangs_on, "state": self._states[test]}

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if hasattr(session.config, "workerinput") or not self._outcomes:
            return
        forget_states()
        for test in self._outcomes.keys() & self._kept.keys():
            if not self._passed(test):
                del self._kept[test]
        self._memory.keep(self._kept)

    def _passed(self, test: str) -> bool:
        kept = self._kept.get(test)
        return kept is not None and kept["state"] == self._state(test, kept["hangs on"])

    def _state(self, test: str, hangs_on: str | list[str]) -> str:
        """What a test hangs on, in a short text; empty where it is not there."""
        file = test.split("::")[0]
        if hangs_on == _ITS_PAGE:
            page = _PAGE.search(test)
            return _state_of_page(self._root, self._book, page["page"], file) if page else ""
        if isinstance(hangs_on, str):
            return _state_of_file(self._root, hangs_on, file)
        return _state_of_asked(self._root, self._book, tuple(hangs_on), file)


def remember(config: pytest.Config) -> None:
    """Leave out what passed before, unless it was asked for or nobody works here."""
    if not config.getoption(AFRESH) and not in_continuous_integration():
        book = Path(os.environ.get(BOOK_VARIABLE) or HTML)
        config.pluginmanager.register(Unchanged(book, _KEPT))


def forget_states() -> None:
    """Look at all files again."""
    for one in (
        *(_state_of_page, _state_of_file, _authored, _loaded_by_pages, _of_files),
        *(_code_of, _read_by_code),
    ):
        one.cache_clear()
    imported.forget()


def _hangs_on(report: pytest.TestReport) -> str | list[str] | None:
    """Its page, the place where it stands, or what it asked for; nothing where that is not known.

    What a test asked for is known at its end.
    """
    if _PAGE_ALONE in report.keywords:
        return _ITS_PAGE
    if report.nodeid.startswith(_IN_A_BROWSER):
        properties: dict[str, Any] = dict(report.user_properties)
        return cast("list[str] | None", properties.get(_ASKED))
    return next((place for place in _HANGS_ON if report.nodeid.startswith(place)), None)


@functools.cache
def _state_of_page(root: Path, book: Path, page: str, file: str) -> str:
    if not (book / f"{page}.html").is_file():
        return ""
    own = (f"{page}.html", *(["search-index.js"] if page == "search" else []))
    code = imported.imported(root, file, *_PREPARE)
    checks = tuple(name for name in code if name.startswith(imported.TESTS))
    return f"{_of_files(book, own)} {_loaded_by_pages(book)} {_of_files(root, checks)}"


@functools.cache
def _state_of_file(root: Path, place: str, name: str) -> str:
    path = root / name
    if not path.is_file():
        return ""
    folder = Path(name).parent.as_posix()
    others = sorted(one.name for one in path.parent.iterdir() if one.suffix not in _ALONE)
    own = (name, *(f"{folder}/{one}" for one in others))
    return f"{_of_files(root, own)} {_of_files(root, _HANGS_ON[place])}"


def _state_of_asked(root: Path, book: Path, asked: tuple[str, ...], file: str) -> str:
    own = f"{_of_files(book, asked)} {_loaded_by_pages(book)}" if asked else ""
    return f"{own} {_code_of(root, file)} {_of_files(root, _READ_BESIDE)} {_authored(root, book)}"


@functools.cache
def _code_of(root: Path, file: str) -> str:
    """Of the code that a test in a browser runs, and of what this may read."""
    own = imported.imported(root, file)
    code = (*imported.imported(root, *own, *_PREPARE), *_read_by_code(root))
    return _of_files(root, (*code, *_ALL_CODE) if imported.runs_programs(root, *own) else code)


@functools.cache
def _read_by_code(root: Path) -> tuple[str, ...]:
    files = (path.relative_to(root) for path in fingerprint.files(root / "securebase"))
    return tuple(path.as_posix() for path in files if path.suffix != ".py")


@functools.cache
def _authored(root: Path, book: Path) -> str:
    """Of what authors wrote; of the source of a page a test in a browser sees the page."""
    names = [
        path.relative_to(root).as_posix()
        for top in _AUTHORED
        for path in fingerprint.files(root / top)
    ]
    pages = {
        name
        for name in names
        if Path(name).suffix in _SOURCES_OF_PAGES and (book / name).with_suffix(".html").is_file()
    }
    return _of_files(root, ("_toc.yml", *sorted(set(names) - pages)))


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
