"""Which checks of a page need not be made again, and which must."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests import unchanged_pages
from tests.unchanged_pages import UnchangedPages

AXE, BILL = "test_every_page.py::test_axe[{}]", "test_every_page.py::test_bill[{}]"


class Book:
    """A book of two pages, and sessions in which its checks are run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "html"
        self._kept = folder / "passed.json"
        for name in ("one.html", "two.html", "_static/style.css"):
            self.write(name, name)

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def session(self, *fail: str, during: Any = lambda: None) -> list[str]:
        """The checks that a new session makes."""
        unchanged_pages._state_of.cache_clear()
        unchanged_pages._loaded_by_pages.cache_clear()
        plugin = UnchangedPages(self.folder, self._kept)
        items = [
            SimpleNamespace(
                nodeid=test.format(page),
                get_closest_marker=lambda _mark, test=test: True if test is AXE else None,
            )
            for test in (AXE, BILL)
            for page in ("one", "two")
        ]
        told: list[Any] = []
        hook = SimpleNamespace(pytest_deselected=lambda items: told.extend(items))
        config = cast("pytest.Config", SimpleNamespace(hook=hook))
        plugin.pytest_collection_modifyitems(config, cast("list[pytest.Item]", items))
        assert len(told) + len(items) == 4
        for item in items:
            keywords = {"page_alone": 1} if item.get_closest_marker("page_alone") else {}
            for passed in (True, item.nodeid not in fail, True):
                report = SimpleNamespace(nodeid=item.nodeid, passed=passed, keywords=keywords)
                plugin.pytest_runtest_logreport(cast("pytest.TestReport", report))
        during()
        session = SimpleNamespace(config=SimpleNamespace())
        plugin.pytest_sessionfinish(cast("pytest.Session", session))
        return [item.nodeid for item in items]


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    monkeypatch.setattr(unchanged_pages, "_checked_by", lambda: "these tests")
    return Book(tmp_path)


ALL = [AXE.format("one"), AXE.format("two"), BILL.format("one"), BILL.format("two")]


def test_a_page_that_passed_is_not_checked_again_but_by_what_hangs_on_other_pages(
    book: Book,
) -> None:
    assert book.session() == ALL
    assert book.session() == ALL[2:]
    assert book.session() == ALL[2:]


def test_only_a_page_that_changed_is_checked_again(book: Book) -> None:
    book.session()
    book.write("two.html", "other words")
    assert book.session() == [AXE.format("two"), *ALL[2:]]
    assert book.session() == ALL[2:]


def test_what_all_pages_load_counts_for_all(book: Book) -> None:
    book.session()
    book.write("_static/style.css", "other colours")
    assert book.session() == ALL


def test_a_file_that_readers_download_counts_for_no_page(book: Book) -> None:
    book.session()
    book.write("_static/downloads/question-bank/secure-base.csv", "another question")
    assert book.session() == ALL[2:]


def test_a_check_that_failed_is_made_until_it_passes(book: Book) -> None:
    assert book.session(AXE.format("one")) == ALL
    assert book.session(AXE.format("one")) == [AXE.format("one"), *ALL[2:]]
    assert book.session() == [AXE.format("one"), *ALL[2:]]
    assert book.session() == ALL[2:]


def test_other_tests_or_another_browser_check_all_again(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.session()
    monkeypatch.setattr(unchanged_pages, "_checked_by", lambda: "other tests")
    assert book.session() == ALL


def test_a_book_that_is_built_during_the_tests_vouches_for_nothing(book: Book) -> None:
    book.session(during=lambda: book.write("one.html", "built meanwhile"))
    assert book.session() == [AXE.format("one"), *ALL[2:]]


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
    unchanged_pages.remember(config)
    assert registered == []
    monkeypatch.delenv("CI")
    unchanged_pages.remember(config)
    assert len(registered) == 1
