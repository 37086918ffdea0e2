"""What tests of several folders share: the course's places, a browser, and pages it watches."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.opening import Windows, launched, opened
from tests.browser.watching import UNPACKED, Watch
from tests.thorough import edited_files, is_long, is_of
from tests.unchanged import AFRESH, BOOK_VARIABLE, remember
from tools import book as book_tool
from tools import engines
from tools.checks import ELSEWHERE, THOROUGH
from tools.places import HTML, ROOT, in_continuous_integration
from tools.serving import AS_A_HOST, serving

if TYPE_CHECKING:
    # Whoever runs no test in a browser need not wait for its library.
    from playwright.sync_api import Browser, BrowserContext, Page

WORKER_VARIABLE = "PYTEST_XDIST_WORKER"
# What a run of all tests leaves out, but in continuous integration, and what asks for it.
ASKED_FOR = {"engines": engines.FLAG, "elsewhere": ELSEWHERE}
NewContext = Callable[..., "tuple[BrowserContext, Watch]"]
NewPage = Callable[..., "Page"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        AFRESH, action="store_true", help="check again what passed and has stayed the same"
    )
    parser.addoption("--random-steps", type=int, default=300, help="of the random user")
    parser.addoption(engines.FLAG, action="store_true", help="test in Firefox and WebKitGTK too")
    parser.addoption(ELSEWHERE, action="store_true", help="test where else the course runs, too")
    parser.addoption(THOROUGH, action="store_true", help="test thoroughly what nobody edited, too")


def pytest_configure(config: pytest.Config) -> None:
    # Whoever names tests wants to see them run; workers are given the same names.
    if config.args_source == config.ArgsSource.ARGS:
        config.option.thorough = True
    remember(config)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Called where tests run on several workers: says what stays together on one."""
    from tests.workers import Scheduling

    return Scheduling(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Marks the tests that read the built book: a fast run leaves them out.

    Those in other engines, and elsewhere, are run where they are asked for, and in continuous
    integration; so are long ones, but for those of what was edited.
    """

    def is_left_out(flag: str) -> bool:
        return not (config.getoption(flag) or in_continuous_integration())

    not_asked = {marker: flag for marker, flag in ASKED_FOR.items() if is_left_out(flag)}
    edited = edited_files(ROOT) if is_left_out(THOROUGH) else None
    for item in items:
        if "built_book" in getattr(item, "fixturenames", ()):
            item.add_marker("book")
        flags = [flag for marker, flag in not_asked.items() if item.get_closest_marker(marker)]
        if edited is not None and is_long(item) and not is_of(edited, item.nodeid):
            flags.append(THOROUGH)
        for flag in flags:
            reason = f"runs in continuous integration, and with {flag}"
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def built_book() -> Path:
    """The built book: the one that is named, or the project's own, built if it is not fresh."""
    named = os.environ.get(BOOK_VARIABLE)
    folder = Path(named) if named else HTML
    if not named and WORKER_VARIABLE in os.environ:
        # Several workers would write the same files at once.
        assert book_tool.is_fresh(), "tests on several workers need a book that is built: make book"
    elif not named and book_tool.build(afresh=False):
        pytest.fail("the book was not built; what is wrong with it is told above")
    assert (folder / "index.html").exists(), f"{folder} holds no book"
    return folder


@pytest.fixture(scope="session")
def book(built_book: Path) -> Path:
    """The built book, for whoever reads its files without a browser."""
    return built_book


@pytest.fixture(scope="session")
def site(built_book: Path) -> Iterator[str]:
    """The address at which the book is served, compressed as a real host does."""
    with serving(built_book, AS_A_HOST) as address:
        yield address


@pytest.fixture(scope="session")
def folder(built_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book as somebody has it on a stick: taken out of the course file, wherever that lies."""
    from securebase.publishing.release import write_course_file

    place = tmp_path_factory.mktemp("stick") / "Für Zoë & Émile, 2ª aula"
    write_course_file(built_book, place / "course.zip")
    with zipfile.ZipFile(place / "course.zip") as packed:
        packed.extractall(place)
    UNPACKED.append(place / "secure-base")
    return UNPACKED[-1]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium for which there is no other host than this machine."""
    with launched() as chosen:
        yield chosen


@pytest.fixture
def new_context(browser: Browser) -> Iterator[NewContext]:
    """Opens a browser of its own, cache and clock too; no page of it may have complained."""
    with ExitStack() as windows:

        def open_context(**options: Any) -> tuple[BrowserContext, Watch]:
            window = windows.enter_context(opened(browser, **options))
            return window.context, window.watch

        yield open_context


@pytest.fixture(scope="session")
def _windows(browser: Browser) -> Iterator[Windows]:
    windows = Windows(browser)
    yield windows
    windows.close()


@pytest.fixture
def new_page(_windows: Windows) -> Iterator[NewPage]:
    """Opens a page in a browser that keeps nothing of what was before; takes Playwright's options.

    Its cache may hold the course's files. What needs an empty cache, a clock of its own or a script
    that runs before those of the page asks ``new_context``.
    """

    def open_page(**options: Any) -> Page:
        return _windows.lend(**options).page

    yield open_page
    complaints = _windows.take_back()
    assert not complaints, "\n".join(complaints)
