"""What the pages of the built book let a browser do: nothing that came after they were built."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.browser.course_pages import PAGES, REDIRECT

_RUN = {None, "", "module", "text/javascript", "application/javascript", "importmap"}


class _Page(HTMLParser):
    """Collects a page's policy, what stands in it and is run or styles it, and what may not."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.policy = ""
        self.inline: list[tuple[str, str]] = []
        self.forbidden: list[str] = []
        self._inside: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = dict(attrs)
        if of.get("http-equiv") == "Content-Security-Policy":
            assert not self.policy, "a page has two policies"
            assert not self.inline, "what comes before a policy is not held to it"
            self.policy = of.get("content") or ""
        self.forbidden += [
            f"<{tag} {name}>" for name in of if name.startswith("on") or name == "style"
        ]
        self.forbidden += [f"{name}={value}" for name, value in attrs if _is_code(value)]
        is_run = tag == "style" or (tag == "script" and "src" not in of and of.get("type") in _RUN)
        self._inside = tag if is_run else None

    def handle_endtag(self, _tag: str) -> None:
        self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.inline.append((self._inside, data))


def _is_code(value: str | None) -> bool:
    return (value or "").strip().lower().startswith("javascript:")


@pytest.fixture(params=(*PAGES, REDIRECT))
def page(request: pytest.FixtureRequest, book: Path) -> _Page:
    return _Page((book / f"{request.param}.html").read_text(encoding="utf-8"))


def test_what_stands_in_a_page_is_named_in_its_policy_and_nothing_else_runs(page: _Page) -> None:
    directives = {name: of for name, *of in (one.split() for one in page.policy.split("; "))}
    named = {
        tag: {one for one in directives[f"{tag}-src"] if one not in {"'self'", "file:"}}
        for tag in ("script", "style")
    }
    found: dict[str, set[str]] = {"script": set(), "style": set()}
    for tag, text in page.inline:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        found[tag].add(f"'sha256-{digest}'")
    assert named == found
    assert "unsafe" not in page.policy


def test_no_page_has_a_style_or_a_handler_in_an_attribute(page: _Page) -> None:
    assert page.forbidden == []


def test_the_looks_that_pages_gave_up_are_in_the_style_sheet_and_no_others(book: Path) -> None:
    sheet = (book / "_static" / "secure-base.css").read_text(encoding="utf-8")
    told = re.findall(r"^\.(s[0-9a-f]{8}):", sheet, re.MULTILINE)
    used: set[str] = set()
    for name in PAGES:
        html = (book / f"{name}.html").read_text(encoding="utf-8")
        for classes in re.findall(r' class="([^"]*)"', html):
            used.update(one for one in classes.split() if re.fullmatch(r"s[0-9a-f]{8}", one))
    assert len(used) > 50
    assert sorted(used) == told
    assert "{border-collapse:collapse;font-size:.9em}" in sheet
