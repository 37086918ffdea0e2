"""Which checks need not be made again, and which must."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests import unchanged
from tests.browser.watching import ASKED_FOR
from tests.unchanged import Unchanged

AXE = "tests/browser/test_every_page.py::test_axe[{}]"
PAGES = [AXE.format("one"), AXE.format("two")]
IN_A_BROWSER = "tests/browser/test_reading.py::"
WHOLE_BOOK = f"{IN_A_BROWSER}test_whole_book"
UNSEEN = f"{IN_A_BROWSER}test_that_asks_for_nothing"
UNSEEN_IN_FOLDER = f"{IN_A_BROWSER}test_that_looks_into_a_folder"
ALONE = f"{IN_A_BROWSER}test_a_page_of_its_own"
READS_ONE, READS_BOTH = f"{IN_A_BROWSER}test_one", f"{IN_A_BROWSER}test_both"
MISSES = f"{IN_A_BROWSER}test_of_what_is_not_there"
# What each test asks for, and the fixtures it uses.
BROWSED = {
    PAGES[0]: (["one.html", "_static/style.css"], ["site"]),
    # From a folder: what is unpacked there is made of the book.
    PAGES[1]: (["two.html"], ["folder"]),
    WHOLE_BOOK: (["html/one.html"], ["site", "book"]),
    UNSEEN: ([], ["site"]),
    UNSEEN_IN_FOLDER: ([], ["folder"]),
    ALONE: ([], []),
    READS_ONE: (["one.html"], ["folder"]),
    READS_BOTH: (["one.html", "two.html", "_static/quiz.js"], ["site"]),
    MISSES: (["one.html", "not-there.html"], ["site"]),
}
UNKNOWN = [WHOLE_BOOK, UNSEEN, UNSEEN_IN_FOLDER]
CELLS = ["notebooks/part/lesson.ipynb::Cell 0", "notebooks/part/lesson.ipynb::Cell 1"]
OTHER_CELL = "notebooks/other/lab.ipynb::Cell 0"
BUILD = "tests/building/test_rebuilds.py::test_one"
ALL = [*BROWSED, *CELLS, OTHER_CELL, BUILD]
# Those that run the package itself.
PACKAGED = [*CELLS, OTHER_CELL, BUILD]
# All that hang on more of the code than its tests.
INTERACTIVE = [ALONE, READS_ONE, READS_BOTH, MISSES]


def nothing() -> None: ...


class Course:
    """A book of two pages, two notebooks and a test, and sessions in which they are checked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = folder / "passed.json"
        for name in (
            *("html/one.html", "html/two.html", "html/_static/style.css"),
            *("html/_static/quiz.js", "securebase/static/book/quiz.js"),
            *("notebooks/part/lesson.ipynb", "notebooks/part/small.quiz.yml"),
            *("html/notebooks/part/lesson.html", "notebooks/part/unfinished.md"),
            *("notebooks/other/lab.ipynb", "tests/building/test_rebuilds.py"),
            *("securebase/quiz.py", "securebase/paper.py", "securebase/quiz.html.jinja"),
            *("tests/browser/axe.py", "tests/browser/taker.py", "tests/browser/unused.py"),
        ):
            self.write(name, name)
        taker = "from securebase.quiz import Quiz\n"
        self.write("tests/browser/taker.py", f"{taker}from tests.browser import axe\n")
        self.write("tests/browser/test_reading.py", "from tests.browser.taker import Taker\n")
        self.write("tests/browser/test_every_page.py", "from tests.browser import axe\n")

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def session(
        self,
        *fail: str,
        during: Callable[[], None] = nothing,
        only: str = "",
        skipped: tuple[str, ...] = (),
    ) -> list[str]:
        """The checks that a new session makes, or says to have skipped."""
        unchanged.forget_states()
        plugin = Unchanged(self.folder / "html", self._kept, self.folder)
        items = [
            SimpleNamespace(
                nodeid=test,
                fixturenames=BROWSED.get(test, ([], []))[1],
                user_properties=[],
                get_closest_marker=lambda mark, test=test: (
                    test in {"page_alone": PAGES, "skip": skipped}[mark] or None
                ),
            )
            for test in ALL
            if test.startswith(only)
        ]
        asked = len(items)
        told: list[Any] = []
        hook = SimpleNamespace(pytest_deselected=lambda items: told.extend(items))
        config = cast("pytest.Config", SimpleNamespace(hook=hook))
        plugin.pytest_collection_modifyitems(config, cast("list[pytest.Item]", items))
        assert len(told) + len(items) == asked
        for item in items:
            keywords = {"page_alone": 1} if item.nodeid in PAGES else {}
            plugin.pytest_runtest_setup()
            ASKED_FOR.update(BROWSED.get(item.nodeid, ([], []))[0])
            is_right = item.nodeid not in {*fail, *skipped}
            for passed, is_last in ((True, False), (is_right, False), (True, True)):
                if is_last:
                    plugin.pytest_runtest_teardown(cast("pytest.Item", item))
                report = SimpleNamespace(
                    nodeid=item.nodeid,
                    passed=passed,
                    keywords=keywords,
                    user_properties=[*item.user_properties],
                )
                plugin.pytest_runtest_logreport(cast("pytest.TestReport", report))
        during()
        session = SimpleNamespace(config=SimpleNamespace())
        plugin.pytest_sessionfinish(cast("pytest.Session", session))
        return [item.nodeid for item in items]


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Course:
    monkeypatch.setattr(unchanged, "_checked_by", lambda: "these packages")
    return Course(tmp_path)


def test_what_passed_is_not_checked_again_but_what_may_hang_on_more_than_is_known(
    course: Course,
) -> None:
    assert course.session() == ALL
    assert course.session() == UNKNOWN
    assert course.session() == UNKNOWN


def test_cells_that_a_run_leaves_to_others_keep_none_of_their_notebook_from_being_left_out(
    course: Course,
) -> None:
    course.session()
    left = [*UNKNOWN, CELLS[1]]
    assert course.session(skipped=(CELLS[1],)) == [test for test in ALL if test in left]
    # Of what was skipped nobody knows any more.
    assert course.session() == [test for test in ALL if test in {*UNKNOWN, *CELLS}]


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        ("html/two.html", [PAGES[1], READS_BOTH]),
        ("html/not-there.html", [MISSES]),
        ("html/_static/style.css", [PAGES[0], ALONE, MISSES]),
        ("html/_static/quiz.js", [ALONE, READS_BOTH, MISSES]),
        ("html/_static/not-asked-for.js", [ALONE, MISSES]),
        ("securebase/static/book/quiz.js", [ALONE, MISSES, *PACKAGED]),
        ("html/_static/downloads/question-bank/secure-base.csv", []),
        ("tests/browser/axe.py", [*PAGES, *INTERACTIVE]),
        ("tests/browser/taker.py", INTERACTIVE),
        ("tests/browser/test_every_page.py", PAGES),
        ("tests/browser/conftest.py", [*PAGES, *INTERACTIVE]),
        ("tests/browser/unused.py", []),
        ("tests/cases/drawn.json", INTERACTIVE),
        ("notebooks/part/lesson.ipynb", CELLS),
        ("notebooks/part/small.quiz.yml", [*INTERACTIVE, *CELLS]),
        ("notebooks/part/unfinished.md", [*INTERACTIVE, *CELLS]),
        ("notebooks/part/another-lesson.ipynb", INTERACTIVE),
        ("securebase/quiz.py", [*INTERACTIVE, *PACKAGED]),
        ("securebase/paper.py", PACKAGED),
        ("securebase/quiz.html.jinja", [*INTERACTIVE, *PACKAGED]),
        ("securebase/publishing/release/zip.py", [*PAGES, *PACKAGED]),
        ("tests/building/conftest.py", [BUILD]),
        ("README.md", []),
    ],
)
def test_what_hangs_on_a_file_is_checked_again_when_it_changes(
    course: Course, changed: str, again: list[str]
) -> None:
    course.session()
    course.write(changed, "something else")
    assert course.session() == [test for test in ALL if test in {*UNKNOWN, *again}]
    assert course.session() == UNKNOWN


def test_a_page_that_asks_for_another_edition_of_a_file_stays_the_same(course: Course) -> None:
    course.write("html/one.html", '<script src="_static/quiz.js?v=0123abcd">')
    course.session()
    course.write("html/one.html", '<script src="_static/quiz.js?v=4567cdef">')
    assert course.session() == UNKNOWN
    course.write("html/one.html", '<script src="_static/quiz.js?v=4567cdef" defer>')
    assert READS_ONE in course.session()


def test_a_page_that_asked_for_nothing_vouches_for_nothing(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(BROWSED, PAGES[0], ([], ["site"]))
    course.session()
    assert course.session() == [PAGES[0], *UNKNOWN]


def test_where_tests_start_programs_they_hang_on_all_code(course: Course) -> None:
    course.write("tests/browser/taker.py", "import subprocess\n")
    course.session()
    course.write("securebase/paper.py", "changed")
    assert {*INTERACTIVE} <= {*course.session()}


def test_a_check_that_failed_is_made_until_it_passes(course: Course) -> None:
    failing = PAGES[0]
    assert course.session(failing) == ALL
    assert course.session(failing) == [failing, *UNKNOWN]
    assert course.session() == [failing, *UNKNOWN]
    assert course.session() == UNKNOWN


def test_all_cells_of_a_notebook_run_until_each_has_passed(course: Course) -> None:
    course.session(CELLS[1])
    assert course.session() == [*UNKNOWN, *CELLS]
    assert course.session() == UNKNOWN


def test_a_notebook_of_which_only_some_cells_were_run_has_not_passed(course: Course) -> None:
    course.session(only=CELLS[0])
    assert course.session(only="notebooks/part") == CELLS
    assert course.session(only="notebooks/part") == []


def test_what_was_not_asked_for_stays_known(course: Course) -> None:
    course.session()
    course.session(only="tests/building")
    assert course.session() == UNKNOWN


def test_other_packages_or_another_browser_check_all_again(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    course.session()
    monkeypatch.setattr(unchanged, "_checked_by", lambda: "other packages")
    assert course.session() == ALL


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        ("html/one.html", [PAGES[0], READS_ONE, READS_BOTH, MISSES]),
        ("notebooks/part/lesson.ipynb", CELLS),
    ],
)
def test_what_changes_during_the_tests_vouches_for_nothing(
    course: Course, changed: str, again: list[str]
) -> None:
    course.session(during=lambda: course.write(changed, "written meanwhile"))
    assert course.session() == [test for test in ALL if test in {*UNKNOWN, *again}]


def test_where_nobody_works_on_the_course_nothing_is_remembered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    registered: list[object] = []
    config = cast(
        "pytest.Config",
        SimpleNamespace(
            getoption=lambda _name: False,
            pluginmanager=SimpleNamespace(register=registered.append),
        ),
    )
    monkeypatch.setenv("CI", "true")
    unchanged.remember(config)
    assert registered == []
    monkeypatch.delenv("CI")
    unchanged.remember(config)
    assert len(registered) == 1
