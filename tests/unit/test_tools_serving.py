"""Built pages are served from this machine only: fresh to authors, as a web host does to others."""

import gzip
import http.client
import json
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import serving, watching
from tools.serving import AS_A_HOST, FRESH, Builds
from tools.trouble import Trouble


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def get(address: str, **headers: str) -> http.client.HTTPResponse:
    asked = urllib.request.Request(address, headers=headers)
    answer: http.client.HTTPResponse = urllib.request.urlopen(asked, timeout=10)
    return answer


def test_the_next_port_is_used_when_the_first_is_taken(taken: int, tmp_path: Path) -> None:
    with serving.open_server(tmp_path, FRESH, taken) as server:
        assert server.server_port > taken
        assert server.server_address[0] == "127.0.0.1"


def test_no_free_port_is_told_in_one_sentence(
    taken: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "_PORTS_TRIED", 1)
    with pytest.raises(Trouble, match="No free port was found"):
        serving.open_server(tmp_path, FRESH, taken)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("securebase.js", "text/javascript; charset=utf-8"),
        ("quiz.mjs", "text/javascript; charset=utf-8"),
        ("face.svg", "image/svg+xml"),
        ("lesson.ipynb", "application/x-ipynb+json"),
    ],
)
def test_each_file_says_what_it_is_and_is_asked_for_again(
    tmp_path: Path, name: str, kind: str
) -> None:
    (tmp_path / name).write_text("x")
    with serving.serving(tmp_path, FRESH) as address, get(f"{address}/{name}") as answer:
        assert answer.headers["Content-Type"] == kind
        assert answer.headers["Cache-Control"] == "no-cache"
        assert answer.read() == b"x"


def test_a_folder_is_its_first_page(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("the first page")
    with serving.serving(tmp_path, FRESH) as address, get(f"{address}/") as answer:
        assert answer.read() == b"the first page"


def test_as_a_host_text_is_compressed_for_who_can_read_it_and_may_be_kept(tmp_path: Path) -> None:
    (tmp_path / "lesson.html").write_text("hello " * 100)
    (tmp_path / "face.png").write_bytes(b"hello " * 100)
    with serving.serving(tmp_path, AS_A_HOST) as address:
        with get(f"{address}/lesson.html", **{"Accept-Encoding": "gzip"}) as answer:
            assert answer.headers["Content-Encoding"] == "gzip"
            assert answer.headers["Cache-Control"] == "max-age=600"
            assert gzip.decompress(answer.read()) == b"hello " * 100
        for plain in (get(f"{address}/lesson.html"), get(f"{address}/face.png")):
            with plain as answer:
                assert answer.headers["Content-Encoding"] is None
                assert answer.read() == b"hello " * 100


def test_a_file_that_a_browser_has_is_not_sent_again_until_it_changes(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text("before")
    with serving.serving(tmp_path, FRESH) as address:
        with get(f"{address}/a.html") as answer:
            mark = answer.headers["ETag"]
        with pytest.raises(urllib.error.HTTPError, match="304") as same:
            get(f"{address}/a.html", **{"If-None-Match": mark})
        same.value.close()
        page.write_text("after it")
        with get(f"{address}/a.html", **{"If-None-Match": mark}) as answer:
            assert answer.read() == b"after it"


def test_nothing_outside_the_folder_is_served(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (tmp_path / "secret.html").write_text("secret")
    with serving.serving(folder, AS_A_HOST) as address:
        for path in ("..%2Fsecret.html", "%2e%2e/secret.html", "none.html"):
            with pytest.raises(urllib.error.HTTPError, match="404") as refused:
                get(f"{address}/{path}")
            refused.value.close()


def test_only_the_authors_server_puts_its_script_into_pages(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<body>x</body>")
    with serving.serving(tmp_path, FRESH, Builds()) as address, get(f"{address}/a.html") as answer:
        assert answer.read() == b'<body>x<script src="/reloader.js"></script></body>'
    with (
        serving.serving(tmp_path, FRESH, Builds()) as address,
        get(f"{address}/reloader.js") as answer,
    ):
        assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
        assert b"/_builds" in answer.read()
    for manner in (FRESH, AS_A_HOST):
        with serving.serving(tmp_path, manner) as address:
            with get(f"{address}/a.html") as answer:
                assert answer.read() == b"<body>x</body>"
            with pytest.raises(urllib.error.HTTPError, match="404") as refused:
                get(f"{address}/_builds")
            refused.value.close()
    assert (tmp_path / "a.html").read_text() == "<body>x</body>"


def test_a_page_that_asks_is_told_what_became_of_the_builds(tmp_path: Path) -> None:
    builds = Builds()
    with serving.serving(tmp_path, FRESH, builds) as address:
        for exit_code, told in [
            (0, {"built": 1, "failed": False}),
            (1, {"built": 1, "failed": True}),
            (0, {"built": 2, "failed": False}),
        ]:
            builds.note(exit_code)
            with get(f"{address}/_builds") as answer:
                assert answer.headers["Cache-Control"] == "no-store"
                assert json.load(answer) == told


def test_each_change_of_a_source_is_noticed_once_and_other_files_are_not(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    page = tmp_path / "book" / "a.md"
    page.write_text("a")
    noticed = watching.changes(tmp_path, ("book", "_toc.yml"), pause=0.01)
    for change in (
        lambda: page.write_text("ab"),
        lambda: (tmp_path / "_toc.yml").write_text("root: a"),
        page.unlink,
    ):
        thread = threading.Thread(target=lambda: next(noticed), daemon=True)
        thread.start()
        (tmp_path / "elsewhere.md").write_text("x")
        thread.join(0.1)
        assert thread.is_alive()
        change()
        thread.join(10)
        assert not thread.is_alive()


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
    assert serving.has_display(system, variables) is seen
