"""What the built book gives to the devices that keep it."""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path

import pytest

from securebase.publishing.release.book_files import MANIFEST, BookFiles, files_of, size_as_sent
from tests.book.test_about_pages import size_of
from tests.browser.course_pages import COURSE, LESSON, REDIRECT, ROOT_PAGE

_LOADED = re.compile(
    r'<(?:script|img|source)\b[^>]*?\ssrc="([^"]+)"'
    r'|<link rel="(?:stylesheet|icon|apple-touch-icon)"[^>]*?href="([^"]+)"'
    r'|\sdata-(?:scripts|class-view|wanted-next)="([^"]+)"'
    r'|\shref="([^"#?:]+\.html)[#?"]'
)
_ADDRESS = re.compile(r'url\("?([^")]+)"?\)')


@pytest.fixture(scope="module")
def files(book: Path) -> BookFiles:
    return files_of(book)


def asked_for(book: Path, page: str) -> set[str]:
    """The files of the book that a page loads, may load, or links to as pages.

    Not those of a live copy, where there is one: it is many times as large, and is not kept.
    """
    html = (book / page).read_text(encoding="utf-8")
    found = (address for match in _LOADED.findall(html) for one in match for address in one.split())
    here = (
        address.partition("?")[0] for address in found if not re.match(r"data:|https?:", address)
    )
    names = (posixpath.normpath(posixpath.join(posixpath.dirname(page), one)) for one in here)
    return {name for name in names if not name.startswith("live/")}


def test_all_that_a_page_loads_or_leads_to_is_kept_with_it(book: Path, files: BookFiles) -> None:
    pages = [name for name in files.shown if name.endswith(".html")]
    assert {*pages} >= {f"{name}.html" for name in [*COURSE, REDIRECT]}
    wanted = {page: asked_for(book, page) - {*files.shown} for page in pages}
    assert {page: missing for page, missing in wanted.items() if missing} == {}
    assert "_static/securebase-quiz.js" in asked_for(book, f"{LESSON}.html")


def test_a_device_fetches_little_and_no_download(book: Path, files: BookFiles) -> None:
    assert sum(size_as_sent(book / name) for name in files.shown) <= 3_000_000
    assert any("_static/downloads/" in name for name in files.downloads)
    assert not any("_static/downloads/" in name for name in files.shown)


def test_the_web_app_begins_with_the_first_page_wherever_the_book_lies(book: Path) -> None:
    manifest = json.loads((book / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["name"] == manifest["short_name"] == "Secure Base"
    assert manifest["start_url"] == f"{ROOT_PAGE}.html"
    assert (manifest["scope"], manifest["display"]) == ("./", "standalone")
    # It would be taken from the host alone, where other courses may lie.
    assert "id" not in manifest
    assert manifest["theme_color"] == manifest["background_color"] == "#fffdf9"
    for one in manifest["icons"]:
        width, height = size_of(book / one["src"])
        assert one["sizes"] == f"{width}x{height}"
    purposes = {(one["purpose"], one["sizes"]) for one in manifest["icons"]}
    assert purposes == {("any", "192x192"), ("any", "512x512"), ("maskable", "512x512")}
    assert manifest["shortcuts"][0]["name"] == "Find help"
    assert all((book / one["url"]).is_file() for one in manifest["shortcuts"])


def test_a_book_that_is_no_release_switches_off_what_an_earlier_one_left(book: Path) -> None:
    assert "unregister" in (book / "sw.js").read_text(encoding="utf-8")
    assert "data-keeping" not in (book / f"{ROOT_PAGE}.html").read_text(encoding="utf-8")
