"""What a page costs a reader with a slow connection."""

from __future__ import annotations

import gzip
import itertools
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from securebase.activities import KINDS
from securebase.publishing.assets import MOST_WITH_NEXT
from securebase.publishing.book_scripts import CORE, kinds_in, scripts_for, weight_of
from tests.browser.course_pages import COURSE, LESSONS, PAGES
from tests.conftest import NewPage
from tools.places import ROOT

KIB = 1024
KB = 1000
LARGEST_SCRIPTS = 60 * KB
MODULES = ROOT / "securebase" / "static" / "jupyter"
KINDS = {*KINDS}


class Bill:
    """The bytes that came over the wire, headers included, by kind of file."""

    def __init__(self, page: Page) -> None:
        self.kinds: dict[str, str] = {}
        self.bytes_by_kind: dict[str, int] = defaultdict(int)
        self.client = page.context.new_cdp_session(page)
        self.client.on("Network.responseReceived", self._name)
        self.client.on("Network.loadingFinished", self._count)
        self.client.send("Network.enable")

    def _name(self, event: dict[str, Any]) -> None:
        self.kinds[event["requestId"]] = event["type"]

    def _count(self, event: dict[str, Any]) -> None:
        kind = self.kinds.get(event["requestId"], "Other")
        self.bytes_by_kind[kind] += event["encodedDataLength"]

    @property
    def total(self) -> int:
        return sum(self.bytes_by_kind.values())

    def clear(self) -> None:
        self.bytes_by_kind.clear()


def visit(page: Page, address: str) -> None:
    page.goto(address, wait_until="networkidle")


@pytest.mark.browser
@pytest.mark.parametrize("name", PAGES)
def test_the_first_page_weighs_little(new_page: NewPage, site: str, name: str) -> None:
    page = new_page()
    bill = Bill(page)
    visit(page, f"{site}/{name}.html")
    assert 0 < bill.bytes_by_kind["Document"] < bill.total <= 250 * KIB, bill.bytes_by_kind
    assert bill.bytes_by_kind["Script"] <= LARGEST_SCRIPTS, bill.bytes_by_kind


@pytest.mark.browser
def test_the_next_page_costs_hardly_more_than_its_words(new_page: NewPage, site: str) -> None:
    page = new_page()
    bill = Bill(page)
    visit(page, f"{site}/{COURSE[0]}.html")
    for name in COURSE[1:]:
        bill.clear()
        visit(page, f"{site}/{name}.html")
        assert 0 < bill.total <= 60 * KIB, (name, bill.bytes_by_kind)


@pytest.mark.browser
@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_after_another_lesson_costs_hardly_more_than_its_words(
    new_page: NewPage, site: str, name: str
) -> None:
    page = new_page()
    other = next(one for one in LESSONS if one != name)
    visit(page, f"{site}/{other}.html")
    bill = Bill(page)
    visit(page, f"{site}/{name}.html")
    assert 0 < bill.total <= 60 * KIB, bill.bytes_by_kind


@pytest.mark.parametrize("name", PAGES)
def test_a_page_loads_the_scripts_of_its_own_activities_and_no_others(
    book: Path, name: str
) -> None:
    html = (book / f"{name}.html").read_text(encoding="utf-8")
    loaded = re.findall(r'<script defer[^>]*src="[^"]*/(securebase[\w-]*\.js)', html)
    wanted_next = re.findall(r'<link rel="prefetch"[^>]*href="[^"]*/([\w-]+\.js)', html)
    assert loaded == scripts_for(kinds_in(html))
    assert CORE in loaded + wanted_next
    assert not set(loaded) & set(wanted_next)
    if wanted_next:
        assert weight_of(loaded + wanted_next) <= MOST_WITH_NEXT


@pytest.mark.browser
def test_what_a_page_fetches_for_the_next_one_is_not_fetched_again(
    new_page: NewPage, site: str
) -> None:
    page = new_page()
    name, following = next(
        (one, other) for one, other in itertools.pairwise(COURSE) if other in LESSONS
    )
    visit(page, f"{site}/{name}.html")
    bill = Bill(page)
    visit(page, f"{site}/{following}.html")
    assert page.locator(f"script[src*='{CORE}']").count() == 1
    assert bill.bytes_by_kind["Script"] == 0, bill.bytes_by_kind


@pytest.mark.parametrize("module", sorted(MODULES.glob("*.js")), ids=lambda path: path.stem)
def test_a_module_for_jupyter_stays_small(module: Path) -> None:
    assert len(gzip.compress(module.read_bytes())) <= 25 * KB


def test_every_kind_of_activity_has_a_module_for_jupyter() -> None:
    assert {module.stem for module in MODULES.glob("*.js")} == KINDS


def test_no_page_holds_the_state_of_a_widget(book: Path) -> None:
    pages = list(book.rglob("*.html"))
    assert pages
    for page in pages:
        assert "application/vnd.jupyter.widget" not in page.read_text(encoding="utf-8"), page
