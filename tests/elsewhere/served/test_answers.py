"""What a server says with each file: its type, how long it may be kept, and what pages may do."""

from __future__ import annotations

import gzip
import re
from contextlib import closing
from email.message import Message
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.browser.course_pages import LESSON, ROOT_PAGE
from tests.elsewhere.served.conftest import Served

pytestmark = pytest.mark.elsewhere

PAGE = f"{LESSON}.html"
FOR_EVER = "public, max-age=31536000, immutable"
A_WHILE = "public, max-age=600"


class Answer(NamedTuple):
    """What a server says to a request."""

    status: int
    headers: Message
    body: bytes


def asked(served: Served, path: str, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    with closing(HTTPConnection(served.address.removeprefix("http://"), timeout=10)) as connection:
        connection.request("GET", f"/{path}", headers=named)
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())


def named_in(served: Served, pattern: str) -> str:
    """The first file that a page of the course names."""
    html = (served.course / PAGE).read_text(encoding="utf-8")
    found = re.search(rf"(?:\.\./)*({pattern})", html)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (PAGE, "text/html; charset=utf-8"),
        ("", "text/html; charset=utf-8"),
        ("_static/secure-base.css", "text/css; charset=utf-8"),
        ("_static/securebase.js", "text/javascript; charset=utf-8"),
        ("_static/favicon.svg", "image/svg+xml"),
        ("_static/icon-192.png", "image/png"),
        ("secure-base.webmanifest", "application/manifest+json"),
        ("release.json", "application/json"),
        (f"_sources/{LESSON}.ipynb", "application/x-ipynb+json"),
        ("live/lab/engine.wasm", "application/wasm"),
        ("live/lab/engine.mjs", "text/javascript; charset=utf-8"),
    ],
)
def test_each_file_says_what_it_is(server: Served, path: str, kind: str) -> None:
    said = asked(server, path).headers["Content-Type"]
    # That JSON is UTF-8 may be said or not; a browser takes it for nothing else.
    assert said.replace("json; charset=utf-8", "json").lower() == kind


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        (PAGE, "no-cache"),
        ("", "no-cache"),
        ("sw.js", "no-cache"),
        ("release.json", "no-cache"),
        ("_static/securebase.js", "no-cache"),
        ("_static/icon-192.png", A_WHILE),
        # Parts of a live copy that do not fit one another do not run.
        ("live/lab/standard-library.zip", "no-cache"),
        ("book/welcome.html?v=of-a-link", "no-cache"),
    ],
)
def test_what_may_change_under_its_address_is_asked_for_again(
    server: Served, path: str, kept: str
) -> None:
    assert asked(server, path).headers.get_all("Cache-Control") == [kept]


@pytest.mark.parametrize(
    "pattern",
    [
        r"_static/secure-base\.css\?v=[0-9a-f]+",
        r"_static/securebase\.js\?v=[0-9a-f]+",
    ],
)
def test_what_has_its_digest_in_its_address_is_never_asked_for_again(
    server: Served, pattern: str
) -> None:
    kept = asked(server, named_in(server, pattern)).headers.get_all("Cache-Control")
    assert kept == [FOR_EVER]


def test_a_figure_that_is_named_by_its_digest_is_kept_too(server: Served) -> None:
    figure = next((server.course / "_static" / "figures").glob("*-dark.svg")).name
    assert asked(server, f"_static/figures/{figure}").headers["Cache-Control"] == FOR_EVER


@pytest.mark.parametrize("path", ["_static/gone.js?v=0123abcd", "_static/gone.png", "gone.html"])
def test_that_a_file_is_missing_is_not_kept(server: Served, path: str) -> None:
    answer = asked(server, path)
    assert answer.status == 404
    assert answer.headers.get_all("Cache-Control") == ["no-cache"]


def test_a_page_that_stayed_the_same_is_not_sent_again(server: Served) -> None:
    mark = asked(server, PAGE, Accept_Encoding="gzip").headers["ETag"]
    told = asked(server, PAGE, Accept_Encoding="gzip", If_None_Match=mark)
    assert told.status == 304
    assert told.body == b""
    assert told.headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("path", [PAGE, "_static/securebase.js", "_static/favicon.svg"])
def test_who_reads_gzip_gets_what_was_compressed_beforehand(server: Served, path: str) -> None:
    answer = asked(server, path, Accept_Encoding="gzip")
    body = answer.body
    assert answer.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in answer.headers["Vary"]
    assert body == (server.course / f"{path}.gz").read_bytes()
    assert gzip.decompress(body) == (server.course / path).read_bytes()


def test_who_reads_brotli_gets_that_and_it_is_smaller(server: Served) -> None:
    if not (server.course / f"{PAGE}.br").exists():
        pytest.skip("this Python has no package brotli")
    if not server.has_brotli:
        pytest.skip("this nginx has no module for brotli")
    answer = asked(server, PAGE, Accept_Encoding="gzip, deflate, br")
    body = answer.body
    assert answer.headers["Content-Encoding"] == "br"
    assert body == (server.course / f"{PAGE}.br").read_bytes()
    assert len(body) < len((server.course / f"{PAGE}.gz").read_bytes())


def test_who_reads_neither_gets_the_file(server: Served) -> None:
    answer = asked(server, PAGE, Accept_Encoding="identity")
    assert answer.headers["Content-Encoding"] is None
    assert answer.body == (server.course / PAGE).read_bytes()


def directives(headers: Message) -> dict[str, list[str]]:
    policy = headers["Content-Security-Policy"]
    return {name: values for name, *values in (part.split() for part in policy.split("; "))}


@pytest.mark.parametrize("path", [PAGE, "", "sw.js", f"{ROOT_PAGE}.html"])
def test_the_policy_of_pages_allows_files_of_the_course_and_nothing_written_later(
    server: Served, path: str
) -> None:
    told = directives(asked(server, path).headers)
    assert told["script-src"][0] == "'self'"
    assert all(value.startswith("'sha256-") for value in told["script-src"][1:])
    assert told["style-src"] == ["'self'"]
    assert told["require-trusted-types-for"] == ["'script'"]
    assert told["frame-ancestors"] == ["'self'"]
    assert not [value for of in told.values() for value in of if "unsafe" in value]
    assert not [value for of in told.values() for value in of if value.startswith(("http", "*"))]


def test_only_a_live_notebook_may_compile(server: Served) -> None:
    scripts = directives(asked(server, "live/lab/index.html").headers)["script-src"]
    assert {"'unsafe-eval'", "'wasm-unsafe-eval'"} <= set(scripts)
    # A folder of the course's own that has the same name is none.
    other = directives(asked(server, "notebooks/live/index.html").headers)["script-src"]
    assert not {"'unsafe-eval'", "'wasm-unsafe-eval'"} & set(other)


def test_a_drawing_that_is_opened_alone_can_run_nothing(server: Served) -> None:
    told = directives(asked(server, "_static/favicon.svg").headers)
    assert told["script-src"] == ["'none'"]
    assert "sandbox" in told


@pytest.mark.parametrize("path", [PAGE, "_static/securebase.js", "not-there.html"])
def test_every_answer_guards_the_reader(server: Served, path: str) -> None:
    headers = asked(server, path).headers
    assert headers.get_all("X-Content-Type-Options") == ["nosniff"]
    assert headers.get_all("Referrer-Policy") == ["no-referrer"]
    assert headers.get_all("Cross-Origin-Opener-Policy") == ["same-origin"]
    assert headers["Permissions-Policy"].startswith("camera=(), geolocation=(), microphone=()")
    assert headers["Content-Security-Policy"]
    # No word of which release of a server has a fault.
    assert not re.search(r"\d", headers.get("Server", ""))


@pytest.mark.parametrize("path", [".buildinfo", "../policy.nginx.conf", "%2e%2e/policy.caddy"])
def test_nothing_beside_the_course_is_given_away(server: Served, path: str, book: Path) -> None:
    assert (book / ".buildinfo").exists()
    assert asked(server, path).status in {400, 403, 404}
