"""A small server for the measurements: it compresses as a web host does, and says nothing."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote, urlsplit

_HOST = "127.0.0.1"
_GZIP_LEVEL = 6  # what common web servers and hosts use
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".woff2": "font/woff2",
}
# These are compressed already.
_PACKED = {".png", ".woff2"}


class _Pages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Answers go out at once; waiting to fill a packet would be measured as the page's slowness.
    disable_nagle_algorithm = True
    wbufsize = -1
    folder: ClassVar[Path]
    packed: ClassVar[dict[Path, bytes]]

    def do_GET(self) -> None:
        path = (self.folder / unquote(urlsplit(self.path).path).lstrip("/")).resolve()
        if not path.is_relative_to(self.folder) or not path.is_file():
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", _TYPES.get(path.suffix, "application/octet-stream"))
        if path.suffix not in _PACKED:
            self.send_header("Content-Encoding", "gzip")
        body = self._body(path)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _body(self, path: Path) -> bytes:
        # Compressed once: a web host does not let each reader wait for it either.
        if path not in self.packed:
            content = path.read_bytes()
            is_packed = path.suffix in _PACKED
            self.packed[path] = content if is_packed else gzip.compress(content, _GZIP_LEVEL)
        return self.packed[path]

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve ``folder`` on a free port while the context lasts; give the address."""
    handler = type("_PagesOfFolder", (_Pages,), {"folder": folder.resolve(), "packed": {}})
    with ThreadingHTTPServer((_HOST, 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://{_HOST}:{server.server_port}/"
        finally:
            server.shutdown()
