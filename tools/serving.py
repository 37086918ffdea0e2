"""Serve built pages from this machine to this machine: to authors, to tests and to measurements."""

import gzip
import hashlib
import http.server
import json
import os
import socketserver
import sys
import threading
import webbrowser
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from tools import watching
from tools.places import HTML, say
from tools.trouble import Trouble

_HOST = "127.0.0.1"
_PORTS_TRIED = 100
_HEARS_THE_END = 0.02
"""Seconds after which a server that is to stop has noticed."""
_GZIP_LEVEL = 6  # what common web servers and hosts use
_BUILDS = "/_builds"
_RELOADER = Path(__file__).with_name("reloader.js")

# What a browser insists on; the system's own table may lack or garble them.
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ipynb": "application/x-ipynb+json",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/markdown; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}
_PACKED = {".png", ".whl", ".woff2", ".zip"}  # a second time would not make them smaller


@dataclass(frozen=True)
class Manner:
    """How files are sent: for how long a browser may keep them, and whether compressed."""

    cache_control: str
    is_compressed: bool


FRESH = Manner("no-cache", is_compressed=False)
"""A page that was built again shows on reload."""
AS_A_HOST = Manner("max-age=600", is_compressed=True)
"""As a real web host does it."""


class _File(NamedTuple):
    """A file as it is sent."""

    body: bytes
    mark: str


@dataclass
class Builds:
    """What became of the book since the server began, for the pages that ask now and then."""

    built: int = 0
    failed: bool = False

    def note(self, exit_code: int) -> None:
        """A build has ended."""
        self.failed = exit_code != 0
        self.built += not self.failed


class _Server(http.server.ThreadingHTTPServer):
    # On Windows this option would let two servers share a port.
    allow_reuse_address = os.name != "nt"
    daemon_threads = True

    def __init__(self, port: int, folder: Path, manner: Manner, builds: Builds | None) -> None:
        self.folder = folder.resolve()
        self.manner = manner
        self.builds = builds
        self._files: dict[tuple[Path, bool], tuple[int, _File]] = {}
        self.sent: Counter[str] = Counter()
        """The bytes that went out of each file, by its path, for who measures: a browser does not
        tell what its workers fetch."""
        super().__init__((_HOST, port), _Pages)

    def server_bind(self) -> None:
        # The base class asks the network for our name, which can take seconds.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = _HOST, self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        # A reader who leaves a page while it loads is no error.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def file(self, path: Path, *, packed: bool) -> _File:
        """A file as it is sent, made ready once: a web host lets no reader wait for that either."""
        saved, key = path.stat().st_mtime_ns, (path, packed)
        if key not in self._files or self._files[key][0] != saved:
            body = path.read_bytes()
            if self.builds is not None and path.suffix == ".html":
                # A file, for the policy of a page lets nothing run that is put into it.
                script = f'<script src="/{_RELOADER.name}"></script></body>'
                body = body.replace(b"</body>", script.encode(), 1)
            mark = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
            if packed:
                body = gzip.compress(body, _GZIP_LEVEL)
            self._files[key] = saved, _File(body, mark)
        return self._files[key][1]


class _Pages(http.server.BaseHTTPRequestHandler):
    """Answers for the files of a folder, without a line of log for each."""

    server: _Server
    protocol_version = "HTTP/1.1"
    # Answers go out at once; waiting to fill a packet would look like the page's slowness.
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self) -> None:
        """Send a file, or what became of the book."""
        builds = self.server.builds
        if builds is not None and self.path == _BUILDS:
            self._tell(json.dumps(asdict(builds)).encode(), ".json")
        elif builds is not None and self.path == f"/{_RELOADER.name}":
            self._tell(_RELOADER.read_bytes(), ".js")
        else:
            self._send(with_body=True)

    def do_HEAD(self) -> None:
        """Send what is known of a file."""
        self._send(with_body=False)

    def _send(self, *, with_body: bool) -> None:
        path = (self.server.folder / unquote(urlsplit(self.path).path).lstrip("/")).resolve()
        if path.is_dir():
            path /= "index.html"
        if not path.is_relative_to(self.server.folder) or not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        manner = self.server.manner
        takes_gzip = "gzip" in self.headers.get("Accept-Encoding", "")
        packed = manner.is_compressed and takes_gzip and path.suffix not in _PACKED
        file = self.server.file(path, packed=packed)
        headers = {"ETag": file.mark, "Cache-Control": manner.cache_control}
        if self.headers.get("If-None-Match") == file.mark:
            self._answer(HTTPStatus.NOT_MODIFIED, headers)
            return
        headers["Content-Type"] = _TYPES.get(path.suffix, "application/octet-stream")
        headers["Content-Length"] = str(len(file.body))
        if packed:
            headers["Content-Encoding"] = "gzip"
        self.server.sent[path.relative_to(self.server.folder).as_posix()] += len(file.body)
        self._answer(HTTPStatus.OK, headers, file.body if with_body else b"")

    def _tell(self, told: bytes, kind: str) -> None:
        """Send what is no file of the folder, for the pages of an author."""
        headers = {"Content-Type": _TYPES[kind], "Cache-Control": "no-store"}
        self._answer(HTTPStatus.OK, headers | {"Content-Length": str(len(told))}, told)

    def _answer(self, status: HTTPStatus, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""


def open_server(
    folder: Path, manner: Manner, first_port: int = 0, builds: Builds | None = None
) -> _Server:
    """A server of ``folder`` on the next free port from ``first_port``; on any free one for 0.

    With ``builds``, every page holds a script that loads it again when it changed.
    """
    last_port = min(first_port + _PORTS_TRIED, 65_536) - 1
    for port in range(first_port, last_port + 1):
        try:
            return _Server(port, folder, manner, builds)
        except (OSError, OverflowError):
            continue
    raise Trouble(
        f"No free port was found from {first_port} to {last_port}: "
        "stop a program that uses one, or name another, as in  make course ARGS='--port 9000'."
    )


@contextmanager
def serving(folder: Path, manner: Manner, builds: Builds | None = None) -> Iterator[str]:
    """Serve ``folder`` on a free port while the context lasts; give the address."""
    with open_server(folder, manner, builds=builds) as server:
        thread = threading.Thread(target=server.serve_forever, args=(_HEARS_THE_END,), daemon=True)
        thread.start()
        try:
            yield f"http://{_HOST}:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


def has_display(system: str, environment: dict[str, str]) -> bool:
    """Whether a browser window could be seen by the person at this machine."""
    if environment.get("CI") or environment.get("SSH_CONNECTION"):
        return False
    if system in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def serve(first_port: int, *, open_browser: bool, watch: bool) -> int:
    """Serve the built book until Ctrl-C; with ``watch``, build it again at each change."""
    builds = Builds() if watch else None
    with open_server(HTML, FRESH, first_port, builds) as server:
        port = server.server_port
        if port != first_port:
            say(f"Port {first_port} is taken, so this one is used: {port}.")
        address = f"http://{_HOST}:{port}/"
        say(f"\n  The course is at  {address}\n")
        say("What you change shows by itself. Ctrl-C stops it." if watch else "Ctrl-C stops it.")
        if open_browser and has_display(sys.platform, dict(os.environ)):
            webbrowser.open(address)
        try:
            if builds is None:
                server.serve_forever()
            else:
                threading.Thread(target=server.serve_forever, daemon=True).start()
                watching.rebuild_on_change(builds.note)
        except KeyboardInterrupt:
            say("\nStopped.")
    return 0
