"""Serves the built book as a real host does: text compressed, files that may be kept a while."""

from __future__ import annotations

import gzip
import hashlib
import http.server
import mimetypes
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

_COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".txt", ".md", ".ipynb"}


class _Pages(http.server.BaseHTTPRequestHandler):
    def __init__(self, folder: Path, *arguments: object) -> None:
        self.folder = folder
        super().__init__(*arguments)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = (self.folder / unquote(urlsplit(self.path).path).lstrip("/")).resolve()
        if path.is_dir():
            path /= "index.html"
        if not path.is_file() or not path.is_relative_to(self.folder.resolve()):
            self.send_error(404)
            return
        body = path.read_bytes()
        mark = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == mark:
            self.send_response(304)
            self.end_headers()
            return
        self.send_response(200)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("ETag", mark)
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix in _COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = False

    def handle_error(self, _request: object, _client_address: object) -> None:
        """A page that is left while it loads is no error."""


def open_server(folder: Path) -> http.server.ThreadingHTTPServer:
    """A server of ``folder`` on a free port of this machine."""
    return _Server(("127.0.0.1", 0), partial(_Pages, folder))
