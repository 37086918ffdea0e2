"""The other engines, and a copy of the book in which every page notes what goes wrong in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines.engine import Engine
from tests.engines.firefox import Firefox
from tests.engines.webkit import WebKit
from tools import engines
from tools.places import in_continuous_integration
from tools.serving import AS_A_HOST, serving

RECORDER = """<script>
window.complaints = [];
for (const loud of ["error", "warn", "assert"]) {
  const said = console[loud].bind(console);
  console[loud] = (...all) => {
    complaints.push(`console ${loud}: ${all.join(" ")}`);
    said(...all);
  };
}
addEventListener("error", ({ message, target }) => complaints.push(target === window ?
  `uncaught: ${message}` : `not loaded: ${target.src || target.href}`), true);
addEventListener("unhandledrejection", ({ reason }) => complaints.push(`unhandled: ${reason}`));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  complaints.push(`forbidden by ${violatedDirective}: ${blockedURI}`));
</script>"""


@pytest.fixture(scope="session")
def recorded(book: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book in a folder of an awkward name; its pages note their complaints.

    One engine of the two tells its console to nobody who drives it.
    """
    copy = tmp_path_factory.mktemp("recorded") / "Bücher and more"
    shutil.copytree(book, copy, ignore=shutil.ignore_patterns("_sources", "live"))
    for page in copy.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        page.write_text(html.replace("<head>", f"<head>{RECORDER}", 1), encoding="utf-8")
    return copy


@pytest.fixture(scope="session")
def recorded_site(recorded: Path) -> Iterator[str]:
    with serving(recorded, AS_A_HOST) as address:
        yield address


@pytest.fixture(scope="session", params=engines.ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """One window of an engine for all tests; none of them hangs on what another left."""
    programs = engines.find(request.param)
    if not programs:
        why = engines.what_is_missing(request.param)
        (pytest.fail if in_continuous_integration() else pytest.skip)(why)
    opened: Engine = (Firefox if request.param == "firefox" else WebKit)(*programs)
    yield opened
    opened.close()


@pytest.fixture(params=["file", "http"])
def start(request: pytest.FixtureRequest, recorded: Path) -> str:
    """Where the book begins: in a folder, or at an address."""
    if request.param == "file":
        return recorded.as_uri()
    address: str = request.getfixturevalue("recorded_site")
    return address
