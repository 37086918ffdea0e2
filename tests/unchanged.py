"""Checks that passed before, of what has stayed the same byte for byte: they are not made again.

They take most of the time of all tests, and whoever mends one lesson changes one page and one
notebook. Where nobody works on the course, as in continuous integration, nothing is remembered.
"""

from __future__ import annotations

import functools
import hashlib
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
# The fixtures by which a test has the book: from a host, and unpacked in a folder.
_OPENED_FROM = {"site", "folder"}
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
# These build the book, of which a test hangs on what it asked for, and remember what passed.
_NOT_IMPORTED = ("tools/book.py", "tests/unchanged.py")
# Where a test starts programs.
_ALL_CODE = ("securebase", "tools", "tests/browser")
_AUTHORED = ("book", "notebooks")
_SOURCES_OF_PAGES = {".ipynb", ".md"}
_ASKED = "asked for"
# In what way a test hangs on the names that follow.
_ON_PLACE = "place"
_ON_PAGES = "pages"
_ON_PAGES_ALONE = "pages alone"
# What readers download, and no page loads.
_DOWNLOADS = {"downloads", "data"}
# What the package gives to pages, which ask for it, and to JupyterLab.
_FOR_PAGES = (
    "securebase/static/book",
    "securebase/static/jupyter",
    "securebase/static/labextensions",
)
# Makes of the book what opens from a folder.
_RELEASE = "securebase/publishing/release"
# Files that no other file beside them reads.
_ALONE = {".ipynb", ".py"}
# By this a page asks again for a file that has changed; that file is looked at itself.
_EDITION_OF_FILE = re.compile(rb"\?v=[0-9a-f]{8}\b")


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
            made = [item for item in some if not item.get_closest_marker("skip")]
            if all(self._passed(item.nodeid) for item in made):
                left_out += made
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
        is_known = "book" not in names and (ASKED_FOR or _OPENED_FROM.isdisjoint(names))
        if is_known or item.get_closest_marker(_PAGE_ALONE):
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

    def _state(self, test: str, hangs_on: list[str]) -> str:
        """What a test hangs on, in a short text; empty where it is not there."""
        file = test.split("::")[0]
        way, *names = hangs_on
        if way == _ON_PLACE:
            return _state_of_file(self._root, names[0], file)
        pages = _state_of_pages(self._root, self._book, tuple(names))
        if way == _ON_PAGES_ALONE:
            return f"{pages} {_tests_of(self._root, file)}"
        authored = _authored(self._root, self._book)
        return f"{pages} {_code_of(self._root, file)} {authored}"


def remember(config: pytest.Config) -> None:
    """Leave out what passed before, unless it was asked for or nobody works here."""
    if not config.getoption(AFRESH) and not in_continuous_integration():
        book = Path(os.environ.get(BOOK_VARIABLE) or HTML)
        config.pluginmanager.register(Unchanged(book, _KEPT))


def forget_states() -> None:
    """Look at all files again."""
    for one in (
        *(_state_of_pages, _state_of_file, _authored, _all_for_pages, _of_file_of_book),
        *(_of_files, _code_of, _tests_of, _read_by_code),
    ):
        one.cache_clear()
    imported.forget()


def _hangs_on(report: pytest.TestReport) -> list[str] | None:
    """In what way, and on what; nothing where that is not known.

    What a test asked for is known at its end.
    """
    if not report.nodeid.startswith(_IN_A_BROWSER):
        places = (place for place in _HANGS_ON if report.nodeid.startswith(place))
        return next(([_ON_PLACE, place] for place in places), None)
    properties: dict[str, Any] = dict(report.user_properties)
    asked = cast("list[str] | None", properties.get(_ASKED))
    is_alone = _PAGE_ALONE in report.keywords
    if asked is None or (is_alone and not asked):
        return None
    return [_ON_PAGES_ALONE if is_alone else _ON_PAGES, *asked]


@functools.cache
def _state_of_pages(root: Path, book: Path, asked: tuple[str, ...]) -> str:
    """Of what was asked for; where that was not of the book alone, of all that pages load too."""
    own = " ".join(_of_file_of_book(book, name) for name in asked)
    is_of_book = asked and all((book / name).is_file() for name in asked)
    return own if is_of_book else f"{own} {_all_for_pages(root, book)}"


@functools.cache
def _of_file_of_book(book: Path, name: str) -> str:
    path = book / name
    if not path.is_file():
        return ""
    content = path.read_bytes()
    if path.suffix == ".html":
        content = _EDITION_OF_FILE.sub(b"", content)
    return hashlib.sha256(content).hexdigest()


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
def _tests_of(root: Path, file: str) -> str:
    """Of the code of tests that a test in a browser runs."""
    code = imported.imported(root, file, *_PREPARE, without=_NOT_IMPORTED)
    return _of_files(root, (*(name for name in code if name.startswith(imported.TESTS)), _RELEASE))


@functools.cache
def _code_of(root: Path, file: str) -> str:
    """Of the code that a test in a browser runs, and of what this may read."""
    own = imported.imported(root, file, without=_NOT_IMPORTED)
    code = imported.imported(root, *own, *_PREPARE, without=_NOT_IMPORTED)
    starts_programs = imported.runs_programs(root, *own)
    names = (*code, *_read_by_code(root), *_READ_BESIDE, *(_ALL_CODE if starts_programs else ()))
    return _of_files(root, names)


@functools.cache
def _read_by_code(root: Path) -> tuple[str, ...]:
    files = (path.relative_to(root) for path in fingerprint.files(root / "securebase"))
    return tuple(
        path.as_posix()
        for path in files
        if path.suffix != ".py" and not path.as_posix().startswith(_FOR_PAGES)
    )


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
def _all_for_pages(root: Path, book: Path) -> str:
    static = sorted(path.name for path in (book / "_static").glob("*"))
    loaded = tuple(f"_static/{name}" for name in static if name not in _DOWNLOADS)
    return f"{_of_files(book, (*loaded, '_images'))} {_of_files(root, _FOR_PAGES)}"


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
