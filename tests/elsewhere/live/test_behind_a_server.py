"""The live copy as a server of one's own gives it: with its types, compressed, under a policy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Response

from securebase.publishing.release import write_served
from tests.elsewhere.live.conftest import LAB, Host, opened_at
from tools import servers
from tools.places import in_continuous_integration

pytestmark = [pytest.mark.elsewhere, pytest.mark.browser]

# What JupyterLab itself writes to the console is not looked at: so it is kept.
REPORT = """window.refused = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  window.refused.push(`${effectiveDirective} ${blockedURI}`);
});"""


@pytest.fixture(scope="module")
def address(host: Host, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where nginx serves the live copy, and one page, as ``make served`` writes them."""
    if not servers.ensure(["nginx"]):
        why = servers.what_is_missing("nginx")
        (pytest.fail if in_continuous_integration() else pytest.skip)(why)
    folder = tmp_path_factory.mktemp("nginx")
    shutil.copytree(host.folder / "live", folder / "release" / "live")
    shutil.copy(host.folder / "index.html", folder / "release")
    write_served(folder / "release", folder / "served")
    with servers.running("nginx", folder / "served", folder / "own") as found:
        yield found


def test_python_starts_and_answers_under_the_policy_that_is_sent(
    address: str, browser: Browser
) -> None:
    sent: dict[str, tuple[str, str]] = {}

    def note(answer: Response) -> None:
        told = answer.headers
        kind = told.get("content-type", ""), told.get("content-encoding", "")
        sent[Path(urlsplit(answer.url).path).name] = kind

    with opened_at(browser, address) as live_page:
        page = live_page.page
        page.add_init_script(REPORT)
        page.on("response", note)
        live_page.open(LAB)
        live_page.python_is_here()
        assert live_page.ask("print(6 * 7)").strip() == "42"
        assert page.evaluate("window.refused") == []
    packed = "br" if servers.BROTLI.exists() else "gzip"
    assert sent["pyodide.asm.wasm"] == ("application/wasm", packed)
    assert sent["pyodide.mjs"] == ("text/javascript; charset=utf-8", packed)
    assert sent["python_stdlib.zip"] == ("application/zip", "")
