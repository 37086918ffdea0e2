"""Built pages are served to tests and measurements as a web host does it."""

import gzip
import http.client
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tools.serving import AS_A_HOST, FRESH, open_server, serving


def get(address: str, **headers: str) -> http.client.HTTPResponse:
    asked = urllib.request.Request(address, headers=headers)
    answer: http.client.HTTPResponse = urllib.request.urlopen(asked, timeout=10)
    return answer


def test_what_is_written_again_is_asked_for_again(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<body>x</body>")
    with serving(tmp_path, FRESH) as address, get(f"{address}/a.html") as answer:
        assert answer.headers["Cache-Control"] == "no-cache"
        assert answer.read() == b"<body>x</body>"


def test_as_a_host_text_is_compressed_for_who_can_read_it_and_may_be_kept(tmp_path: Path) -> None:
    (tmp_path / "lesson.html").write_text("hello " * 100)
    (tmp_path / "face.png").write_bytes(b"hello " * 100)
    with serving(tmp_path, AS_A_HOST) as address:
        with get(f"{address}/lesson.html", **{"Accept-Encoding": "gzip"}) as answer:
            assert answer.headers["Content-Encoding"] == "gzip"
            assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
            assert answer.headers["Cache-Control"] == "max-age=600"
            assert gzip.decompress(answer.read()) == b"hello " * 100
        for plain in (get(f"{address}/lesson.html"), get(f"{address}/face.png")):
            with plain as answer:
                assert answer.headers["Content-Encoding"] is None
                assert answer.read() == b"hello " * 100


@pytest.mark.parametrize("manner", [FRESH, AS_A_HOST])
def test_a_file_that_a_browser_has_is_not_sent_again_until_it_changes(
    tmp_path: Path, manner: object
) -> None:
    page = tmp_path / "a.html"
    page.write_text("before")
    with serving(tmp_path, manner) as address:
        with get(f"{address}/a.html") as answer:
            mark = answer.headers["ETag"]
        with pytest.raises(urllib.error.HTTPError, match="304") as same:
            get(f"{address}/a.html", **{"If-None-Match": mark})
        same.value.close()
        page.write_text("after it")
        with get(f"{address}/a.html", **{"If-None-Match": mark}) as answer:
            assert answer.read() == b"after it"


def test_what_went_out_of_each_file_is_counted_as_it_was_sent(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("12345")
    with open_server(tmp_path, AS_A_HOST) as server:
        answer = server.answer("/", http.client.HTTPMessage())
        assert answer is not None
        known = http.client.HTTPMessage()
        known["If-None-Match"] = answer.headers["ETag"]
        server.answer("/", known)
        assert server.sent == {"index.html": 5}


def test_nothing_outside_the_folder_is_served(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (tmp_path / "secret.html").write_text("secret")
    with serving(folder, AS_A_HOST) as address:
        for path in ("..%2Fsecret.html", "%2e%2e/secret.html", "none.html"):
            with pytest.raises(urllib.error.HTTPError, match="404") as refused:
                get(f"{address}/{path}")
            refused.value.close()
