"""A preview is served from this machine only, always fresh, and its pages load themselves again."""

import http.client
import json
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

from securebase import preview
from securebase.preview import server as preview_server
from securebase.preview.builds import Builds
from securebase.preview.server import LocalServer, NoPortError, PreviewServer, open_server


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    builds = Builds(tmp_path)
    builds.pages.mkdir(parents=True)
    return builds


@contextmanager
def served(server: LocalServer) -> Iterator[str]:
    with server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def get(address: str, method: str = "GET", **headers: str) -> http.client.HTTPResponse:
    asked = urllib.request.Request(address, headers=headers, method=method)
    answer: http.client.HTTPResponse = urllib.request.urlopen(asked, timeout=10)
    return answer


def refused(address: str, why: str, **headers: str) -> None:
    with pytest.raises(urllib.error.HTTPError, match=why) as answer:
        get(address, **headers)
    answer.value.close()


def test_the_next_port_is_used_when_the_first_is_taken(taken: int, tmp_path: Path) -> None:
    with open_server(partial(LocalServer, tmp_path), taken) as server:
        assert server.server_port > taken
        assert server.server_address[0] == "127.0.0.1"


def test_no_free_port_is_told_in_one_sentence(
    taken: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_server, "_PORTS_TRIED", 1)
    with pytest.raises(NoPortError, match=f"No free port was found from {taken} to {taken}: stop"):
        open_server(partial(LocalServer, tmp_path), taken)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("securebase.js", "text/javascript; charset=utf-8"),
        ("quiz.mjs", "text/javascript; charset=utf-8"),
        ("face.svg", "image/svg+xml"),
        ("lesson.ipynb", "application/x-ipynb+json"),
        ("photo.jpg", "image/jpeg"),
        ("objects.inv", "application/octet-stream"),
    ],
)
def test_each_file_says_what_it_is_and_is_asked_for_again(
    builds: Builds, name: str, kind: str
) -> None:
    (builds.pages / name).write_text("x")
    with served(PreviewServer(builds)) as address, get(f"{address}/{name}") as answer:
        assert answer.headers["Content-Type"] == kind
        assert answer.headers["Cache-Control"] == "no-cache"
        assert answer.read() == b"x"


def test_a_folder_is_its_first_page(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("the first page")
    with served(LocalServer(tmp_path)) as address, get(f"{address}/") as answer:
        assert answer.read() == b"the first page"


def test_the_mark_of_a_page_tells_whether_it_changed_and_a_file_that_did_not_is_not_sent_again(
    builds: Builds,
) -> None:
    page = builds.pages / "a.html"
    page.write_text("before")
    with served(PreviewServer(builds)) as address:
        with get(f"{address}/a.html", method="HEAD") as answer:
            mark = answer.headers["ETag"]
            assert answer.read() == b""
        page.write_text("before")
        refused(f"{address}/a.html", "304", **{"If-None-Match": mark})
        page.write_text("after it")
        with get(f"{address}/a.html", **{"If-None-Match": mark}) as answer:
            assert answer.headers["ETag"] != mark
            assert answer.read() == b"after it"


def test_nothing_outside_the_folder_is_served(builds: Builds) -> None:
    (builds.course / "secret.html").write_text("secret")
    with served(PreviewServer(builds)) as address:
        for path in ("..%2F..%2Fsecret.html", "%2e%2e/%2e%2e/secret.html", "none.html"):
            refused(f"{address}/{path}", "404")


def test_a_reader_who_leaves_while_a_page_loads_is_not_told_as_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with LocalServer(tmp_path) as server:
        for error, is_told in ((ConnectionResetError(), False), (ValueError("odd"), True)):
            try:
                raise error
            except Exception:
                server.handle_error(None, None)
            assert ("odd" in capsys.readouterr().err) is is_told


def test_only_a_preview_puts_its_script_into_pages(builds: Builds) -> None:
    page = builds.pages / "a.html"
    page.write_text("<body>x</body>")
    with served(PreviewServer(builds)) as address:
        with get(f"{address}/a.html") as answer:
            body = b'<body>x<script src="/_securebase/reload.js" defer></script></body>'
            assert answer.read() == body
        with get(f"{address}/_securebase/reload.js") as answer:
            assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
            assert b"location.reload()" in answer.read()
    with served(LocalServer(builds.pages)) as address:
        with get(f"{address}/a.html") as answer:
            assert answer.read() == b"<body>x</body>"
        for path in ("builds", "reload.js"):
            refused(f"{address}/_securebase/{path}", "404")
    assert page.read_text() == "<body>x</body>"


def test_a_page_that_is_not_there_yet_shows_by_itself_once_it_is(builds: Builds) -> None:
    script = b'<script src="/_securebase/reload.js" defer></script></body>'
    for server, has_script in ((PreviewServer(builds), True), (LocalServer(builds.pages), False)):
        with served(server) as address:
            with pytest.raises(urllib.error.HTTPError, match="404") as answer:
                get(f"{address}/index.html")
            assert (script in answer.value.read()) is has_script
            answer.value.close()


def test_a_page_that_asks_is_told_what_became_of_the_builds(builds: Builds) -> None:
    with served(PreviewServer(builds)) as address:
        for builds.built, builds.failed in [(1, False), (1, True), (2, False)]:
            with get(f"{address}/_securebase/builds") as answer:
                assert answer.headers["Cache-Control"] == "no-store"
                assert json.load(answer) == {"built": builds.built, "failed": builds.failed}


@pytest.mark.parametrize(
    ("system", "variables", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "CI": "1"}, False),
        ("linux", {"DISPLAY": "localhost:10", "SSH_CONNECTION": "here there"}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_browser_is_opened_only_where_somebody_sees_it(
    system: str, variables: dict[str, str], seen: bool
) -> None:
    assert preview.has_display(system, variables) is seen
