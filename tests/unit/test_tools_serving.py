"""The course is served from this machine only, on a port that is free."""

import socket
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import serving
from tools.trouble import Trouble


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_the_next_port_is_used_when_the_first_is_taken(taken: int, tmp_path: Path) -> None:
    with serving.open_server(tmp_path, taken) as server:
        assert server.server_port > taken
        assert server.server_address[0] == "127.0.0.1"


def test_no_free_port_is_told_in_one_sentence(
    taken: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "_PORTS_TRIED", 1)
    with pytest.raises(Trouble, match="No free port was found"):
        serving.open_server(tmp_path, taken)


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
    with serving.open_server(tmp_path, 8000) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/{name}"
        with urllib.request.urlopen(address, timeout=10) as answer:
            assert answer.headers["Content-Type"] == kind
            assert answer.headers["Cache-Control"] == "no-cache"
            assert answer.read() == b"x"
        server.shutdown()


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
