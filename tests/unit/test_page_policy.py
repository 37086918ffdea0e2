"""What a page lets its browser do, and what a server says for all pages."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest

from securebase.publishing.page_policy import PLACE, digests_of, policy_of_book, with_policy

# By hand: echo -n 'go()' | openssl dgst -sha256 -binary | base64
OF_GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"


def page(inside: str) -> str:
    return f"<html><head>{PLACE}</head><body>{inside}</body></html>"


def policy(html: str) -> dict[str, list[str]]:
    """The directives in a page's policy, with their values."""
    text = html.partition('Content-Security-Policy" content="')[2].partition('"')[0]
    return {name: values for name, *values in (part.split() for part in text.split("; "))}


def test_a_page_runs_its_own_files_and_what_was_written_into_it() -> None:
    html = with_policy(page('<script>go()</script><script src="a.js"></script>'))
    assert policy(html)["script-src"] == ["'self'", "file:", OF_GO]
    assert policy(html)["style-src"] == ["'self'", "file:"]


def test_a_page_asks_no_other_host_and_allows_nothing_written_later() -> None:
    told = policy(with_policy(page("<script>go()</script><style>p { margin: 0 }</style>")))
    values = {value for of in told.values() for value in of}
    assert not {one for one in values if one.startswith(("http", "*", "'unsafe", "'nonce"))}
    assert told["default-src"] == ["'self'", "file:", "data:", "blob:"]
    assert told["require-trusted-types-for"] == ["'script'"]
    assert told["trusted-types"] == ["default", "lit-html"]


@pytest.mark.parametrize("kind", ["application/json", "application/ld+json", "text/plain"])
def test_data_in_a_page_needs_no_digest(kind: str) -> None:
    assert digests_of(f'<script type="{kind}">{{"a": 1}}</script>') == {}


@pytest.mark.parametrize("opening", ["<script>", "<SCRIPT defer>", '<script type="module">'])
def test_a_script_is_told_by_its_digest_however_it_is_opened(opening: str) -> None:
    assert digests_of(f"{opening}go()</script>") == {"script-src": {OF_GO}}


def test_a_style_of_an_author_is_told_by_its_digest() -> None:
    digest = base64.b64encode(hashlib.sha256(b"td { color: red }").digest()).decode()
    html = with_policy(page("<style scoped>td { color: red }</style>"))
    assert policy(html)["style-src"] == ["'self'", "file:", f"'sha256-{digest}'"]


def test_a_page_of_another_theme_is_left_alone() -> None:
    html = "<html><head></head><body><script>go()</script></body></html>"
    assert with_policy(html) == html


def test_a_server_allows_what_any_page_needs_and_no_folder(tmp_path: Path) -> None:
    (tmp_path / "part").mkdir()
    for name, inside in (("one", "<script>go()</script>"), ("part/two", "<script>stay()</script>")):
        (tmp_path / f"{name}.html").write_text(with_policy(page(inside)), encoding="utf-8")
    (tmp_path / "other.html").write_text("<script>not ours</script>", encoding="utf-8")
    sent = policy_of_book(tmp_path)
    [scripts] = [part for part in sent.split("; ") if part.startswith("script-src")]
    assert OF_GO in scripts
    assert scripts.count("sha256-") == 2
    assert "file:" not in sent
    assert sent.endswith("; frame-ancestors 'self'")


def test_a_book_without_a_policy_is_not_served(tmp_path: Path) -> None:
    (tmp_path / "one.html").write_text("<p>Words</p>", encoding="utf-8")
    with pytest.raises(ValueError, match="run  make book  first"):
        policy_of_book(tmp_path)
