"""What tests of several folders share: the course's places, a browser, and pages it watches."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from securebase.activities.spec import QuizSpec, SorterSpec
from securebase.publishing.course_content import activity_class
from tests.browser.watching import Watch
from tools import book as book_tool
from tools import chromium
from tools.places import HTML, ROOT
from tools.serving import AS_A_HOST, serving
from tools.trouble import Trouble

BOOK_VARIABLE = "SECUREBASE_BOOK"
WORKER_VARIABLE = "PYTEST_XDIST_WORKER"
LESSON_FILES = ROOT / "notebooks" / "attachment"
NewPage = Callable[..., Page]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Called where tests run on several workers: says what stays together on one."""
    from tests.workers import Scheduling

    return Scheduling(config, log)


@pytest.fixture(scope="session")
def book() -> Path:
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
def site(book: Path) -> Iterator[str]:
    """The address at which the book is served, compressed as a real host does."""
    with serving(book, AS_A_HOST) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium for which there is no other host than this machine."""
    path = chromium.find()
    if path is None:
        raise Trouble(chromium.WHAT_TO_INSTALL)
    arguments = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--no-proxy-server"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        chosen = playwright.chromium.launch(executable_path=path, args=arguments)
        yield chosen
        chosen.close()


@pytest.fixture
def new_context(browser: Browser) -> Iterator[Callable[..., tuple[BrowserContext, Watch]]]:
    """Opens a browser that remembers nothing; afterwards no page of it may have complained."""
    opened: list[tuple[BrowserContext, Watch]] = []

    def open_context(**options: Any) -> tuple[BrowserContext, Watch]:
        context = browser.new_context(**options)
        context.set_default_timeout(10_000)
        watch = Watch(context)
        opened.append((context, watch))
        return context, watch

    yield open_context
    for context, _ in opened:
        context.close()
    complaints = [complaint for _, watch in opened for complaint in watch.complaints]
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def new_page(new_context: Callable[..., tuple[BrowserContext, Watch]]) -> NewPage:
    """Opens a page in a browser of its own; takes Playwright's context options."""

    def open_page(**options: Any) -> Page:
        return new_context(**options)[0].new_page()

    return open_page


@pytest.fixture(scope="session")
def quiz_spec() -> QuizSpec:
    """What the lesson's quiz asks, from its content file."""
    return _spec("bonding-and-attachment.quiz.yml")


@pytest.fixture(scope="session")
def sorter_spec() -> SorterSpec:
    """What the lesson's sorter holds, from its content file."""
    return _spec("bonding-and-attachment.sorter.yml")


def _spec(name: str) -> Any:
    path = LESSON_FILES / name
    return activity_class(path).load(path).spec()
