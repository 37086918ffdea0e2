"""The book with a live copy beside it, in a folder of a host that has other things too."""

from __future__ import annotations

import json
import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.opening import opened
from tests.elsewhere.live.live_page import LivePage
from tools import live
from tools.places import in_continuous_integration
from tools.serving import AS_A_HOST, open_server
from tools.trouble import Trouble

LAB = "notebooks/labs/do-two-coders-agree.ipynb"
# What JupyterLab says by itself, known by the files that say it: activities run from blobs.
_NOISE = (
    r"(?s)^console (warning|error): .*"
    r"\(http://127\.0\.0\.1:\d+/(course/)?live/(build|extensions/@jupyterlite)/\S+\)$"
)


@dataclass
class Host:
    """Where the book is, on the disk and for a browser, and the bytes sent of each file."""

    folder: Path
    address: str = ""
    sent: Counter[str] = field(default_factory=Counter)


@pytest.fixture(scope="session")
def host(book: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    course = tmp_path_factory.mktemp("host") / "course"
    shutil.copytree(book, course, ignore=shutil.ignore_patterns("_sources", "live"))
    try:
        live.make(course)
    except Trouble as trouble:
        if in_continuous_integration():
            raise
        pytest.skip(str(trouble))
    # Tests look at the notebook as JupyterLab has it.
    settings = course / "live" / "jupyter-lite.json"
    told = json.loads(settings.read_text(encoding="utf-8"))
    told["jupyter-config-data"]["exposeAppInBrowser"] = True
    settings.write_text(json.dumps(told), encoding="utf-8")
    made = Host(course)
    with open_server(course.parent, AS_A_HOST) as server:
        made.sent = server.sent
        threading.Thread(target=server.serve_forever, daemon=True).start()
        made.address = f"http://127.0.0.1:{server.server_port}/course"
        yield made
        server.shutdown()


@contextmanager
def opened_at(browser: Browser, address: str) -> Iterator[LivePage]:
    """A page of a browser of its own, for the course at an address."""
    with opened(browser, viewport={"width": 1280, "height": 1000}) as window:
        window.watch.expect(_NOISE)
        yield LivePage(window.context.new_page(), address)


@pytest.fixture
def live_page(browser: Browser, host: Host) -> Iterator[LivePage]:
    """A page of a browser that has fetched nothing yet, for which there is no other host."""
    with opened_at(browser, host.address) as page:
        yield page


@pytest.fixture(scope="session")
def lab_page(browser: Browser, host: Host) -> Iterator[LivePage]:
    """A lab with its Python, which takes long to start: all tests of cells share them."""
    with opened_at(browser, host.address) as page:
        page.open(LAB)
        page.python_is_here()
        yield page
