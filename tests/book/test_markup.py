"""What the Nu checker, with which the makers of HTML check pages, says of every page."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.browser.course_pages import PAGES, REDIRECT
from tests.browser.deliberate import unexpected
from tools.places import FRONTEND

CHECKER = FRONTEND / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


@pytest.fixture(scope="module")
def messages(book: Path) -> list[tuple[str, str, str]]:
    """Of every error: the page, the message, and the markup that it is about."""
    java = shutil.which("java")
    if not java or not CHECKER.exists():
        pytest.skip("the Nu checker needs Java, and the front end's packages (npm ci in frontend)")
    pages = [str(book / f"{name}.html") for name in (*PAGES, REDIRECT)]
    command = [
        java,
        "-jar",
        str(CHECKER),
        "--format",
        "json",
        "--errors-only",
        "--exit-zero-always",
    ]
    ran = subprocess.run([*command, *pages], capture_output=True, text=True, encoding="utf-8")
    told = json.loads(ran.stderr)["messages"]
    assert all(one["type"] == "error" for one in told), told
    return [
        (Path(one["url"]).stem, one["message"], re.sub(r"\s+", " ", one.get("extract", "")))
        for one in told
    ]


@pytest.mark.lasts
def test_the_markup_of_every_page_has_no_error(messages: list[tuple[str, str, str]]) -> None:
    assert unexpected("nu", messages) == []
