"""The book with a live copy beside it, in a folder of a host that has other things too."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.opening import opened
from tests.elsewhere.live.live_page import LivePage
from tools import live
from tools.places import in_continuous_integration
from tools.serving import AS_A_HOST, serving
from tools.trouble import Trouble

# What JupyterLab says by itself, known by the files that say it: activities run from blob addresses.
_NOISE = r"(?s)^console (warning|error): .*\(http://127\.0\.0\.1:\d+/course/live/(build|extensions)/\S+\)$"


@pytest.fixture(scope="session")
def live_site(book: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the book."""
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
    with serving(course.parent, AS_A_HOST) as address:
        yield f"{address}/course"


@pytest.fixture
def live_page(browser: Browser, live_site: str) -> Iterator[LivePage]:
    """A page of a browser that has fetched nothing yet, for which there is no other host."""
    with opened(browser, viewport={"width": 1280, "height": 1000}) as window:
        window.watch.expect(_NOISE)
        yield LivePage(window.context.new_page(), live_site)
