"""What a server of one's own is given."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from securebase.publishing.page_policy import PLACE, with_policy
from securebase.publishing.release import write_served

PAGE = with_policy(f"<html><head>{PLACE}</head><body><script>go()</script></body></html>")
OF_GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"
FILES: dict[str, bytes] = {
    "index.html": PAGE.encode() + b"<p>Words</p>" * 100,
    "_static/a.js": b"go();" * 200,
    "_static/small.txt": b"x",
    "_static/face.png": b"\x89PNG" + bytes(500),
    "live/lab.html": b"<script>go()</script>",
}


@pytest.fixture
def release(tmp_path: Path) -> Path:
    folder = tmp_path / "release"
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def test_every_file_is_there_and_its_compressed_form_gives_it_back(
    release: Path, tmp_path: Path
) -> None:
    write_served(release, tmp_path / "served")
    course = tmp_path / "served" / "course"
    for name, content in FILES.items():
        assert (course / name).read_bytes() == content
    packed = {path.name: gzip.decompress(path.read_bytes()) for path in course.rglob("*.gz")}
    assert packed == {"index.html.gz": FILES["index.html"], "a.js.gz": FILES["_static/a.js"]}


def test_what_readers_fetch_is_counted_as_it_is_sent(release: Path, tmp_path: Path) -> None:
    sizes = write_served(release, tmp_path / "served")
    assert sizes.plain == sum(map(len, FILES.values()))
    packed = {"index.html", "_static/a.js"}
    sent = [gzip.compress(FILES[name], 9, mtime=0) for name in packed]
    as_they_are = sum(len(content) for name, content in FILES.items() if name not in packed)
    assert sizes.gzip == sum(map(len, sent)) + as_they_are


def test_what_is_no_longer_in_the_release_is_no_longer_served(
    release: Path, tmp_path: Path
) -> None:
    write_served(release, tmp_path / "served")
    (release / "_static" / "a.js").unlink()
    write_served(release, tmp_path / "served")
    assert not list((tmp_path / "served").rglob("a.js*"))


@pytest.mark.parametrize("name", ["policy.nginx.conf", "policy.caddy"])
def test_the_policy_of_pages_is_strict_and_a_live_notebook_alone_may_compile(
    release: Path, tmp_path: Path, name: str
) -> None:
    write_served(release, tmp_path / "served")
    lines = (tmp_path / "served" / name).read_text(encoding="utf-8").splitlines()
    [pages] = [line for line in lines if line.strip().startswith("default ")]
    [live] = [line for line in lines if "/live/" in line]
    assert f"script-src 'self' {OF_GO};" in pages
    assert "unsafe" not in pages
    assert "frame-ancestors 'self'" in pages
    assert OF_GO in live
    assert "'unsafe-eval' 'wasm-unsafe-eval'" in live


def test_a_release_of_a_book_without_policies_is_refused(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(json.dumps("<p>Words</p>"), encoding="utf-8")
    with pytest.raises(ValueError, match="has a content security policy"):
        write_served(tmp_path, tmp_path / "served")
