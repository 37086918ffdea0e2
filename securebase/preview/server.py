"""Serves the files of a folder from this machine to this machine; a preview, with what it adds."""

import hashlib
import http.server
import json
import mimetypes
import os
import socketserver
import sys
from collections.abc import Callable
from email.message import Message
from http import HTTPStatus
from pathlib import Path
from typing import Final, NamedTuple, TypeVar
from urllib.parse import unquote, urlsplit

from securebase.preview.builds import Builds

_HOST: Final = "127.0.0.1"
_PORTS_TRIED: Final = 100
_BUILDS: Final = "/_securebase/builds"
_RELOAD: Final = "/_securebase/reload.js"
# A file, for the policy of a page lets nothing run that is put into it.
_SCRIPT: Final = f'<script src="{_RELOAD}" defer></script></body>'.encode()
# What a browser insists on; the system's own table may lack or garble them.
_TYPES: Final = {
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
_BYTES: Final = "application/octet-stream"


class NoPortError(Exception):
    """No port is free, in a sentence for whoever asked."""


class Answer(NamedTuple):
    """What is sent for an address: the bytes, and what is said of them."""

    body: bytes
    headers: dict[str, str]


def marked(body: bytes) -> dict[str, str]:
    """What lets a browser ask whether a file is still the one that it has."""
    return {"ETag": f'"{hashlib.sha256(body).hexdigest()[:16]}"', "Cache-Control": "no-cache"}


class LocalServer(http.server.ThreadingHTTPServer):
    """Sends the files of a folder, which a browser asks for each time; on any free port for 0.

    Raises:
        OSError: the port is taken.
    """

    # On Windows this option would let two servers share a port.
    allow_reuse_address = os.name != "nt"
    daemon_threads = True
    error_page: str = http.server.BaseHTTPRequestHandler.error_message_format

    def __init__(self, folder: Path, port: int = 0) -> None:
        self.folder = folder.resolve()
        super().__init__((_HOST, port), _Pages)

    def server_bind(self) -> None:
        """As the base class does it, but for asking the network for our name: for seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = _HOST, self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A reader who leaves a page while it loads is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def answer(self, path: str, asked: Message) -> Answer | None:
        """What is sent for a path of an address; nothing where there is no such file."""
        file = (self.folder / path.lstrip("/")).resolve()
        if file.is_dir():
            file /= "index.html"
        if not file.is_relative_to(self.folder) or not file.is_file():
            return None
        kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or _BYTES
        sent = self.read(file, asked)
        return Answer(sent.body, {"Content-Type": kind, **sent.headers})

    def read(self, file: Path, asked: Message) -> Answer:  # noqa: ARG002
        """A file as it is sent to who asked with these headers."""
        body = file.read_bytes()
        return Answer(body, marked(body))


class PreviewServer(LocalServer):
    """Puts a script into every page that loads it again once it was built anew.

    Also where there is no page: the first build may have failed, and a new page is not built yet.
    """

    error_page = LocalServer.error_page.replace("</body>", _SCRIPT.decode())

    def __init__(self, builds: Builds, port: int = 0) -> None:
        self.builds = builds
        super().__init__(builds.pages, port)

    def answer(self, path: str, asked: Message) -> Answer | None:
        """What is sent for a path: also for the script, and for what it asks."""
        if path == _BUILDS:
            told = json.dumps({"built": self.builds.built, "failed": self.builds.failed})
            kind = _TYPES[".json"]
            return Answer(told.encode(), {"Content-Type": kind, "Cache-Control": "no-store"})
        if path == _RELOAD:
            body = Path(__file__).with_name("reload.js").read_bytes()
            return Answer(body, {"Content-Type": _TYPES[".js"], **marked(body)})
        return super().answer(path, asked)

    def read(self, file: Path, asked: Message) -> Answer:
        """A file as it is sent."""
        sent = super().read(file, asked)
        is_page = file.suffix == ".html"
        return sent._replace(body=sent.body.replace(b"</body>", _SCRIPT, 1)) if is_page else sent


class _Pages(http.server.BaseHTTPRequestHandler):
    """Answers without a line of log for each."""

    server: LocalServer
    protocol_version = "HTTP/1.1"
    # Answers go out at once; waiting to fill a packet would look like the page's slowness.
    disable_nagle_algorithm = True
    wbufsize = -1

    @property
    def error_message_format(self) -> str:  # type: ignore[override]
        """The page that is sent where there is none."""
        return self.server.error_page

    def do_GET(self) -> None:
        """Send a file."""
        self._send(with_body=True)

    def do_HEAD(self) -> None:
        """Send what is known of a file."""
        self._send(with_body=False)

    def _send(self, *, with_body: bool) -> None:
        answer = self.server.answer(unquote(urlsplit(self.path).path), self.headers)
        if answer is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        mark = answer.headers.get("ETag")
        is_known = mark is not None and self.headers.get("If-None-Match") == mark
        self.send_response(HTTPStatus.NOT_MODIFIED if is_known else HTTPStatus.OK)
        length = {} if is_known else {"Content-Length": str(len(answer.body))}
        for name, value in {**answer.headers, **length}.items():
            self.send_header(name, value)
        self.end_headers()
        if with_body and not is_known:
            self.wfile.write(answer.body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""


_Opened = TypeVar("_Opened", bound=LocalServer)


def open_server(serve: Callable[[int], _Opened], first_port: int) -> _Opened:
    """A server on the next free port from ``first_port``.

    Raises:
        NoPortError: none is free.
    """
    last_port = min(first_port + _PORTS_TRIED, 65_536) - 1
    for port in range(first_port, last_port + 1):
        try:
            return serve(port)
        except (OSError, OverflowError):
            continue
    raise NoPortError(
        f"No free port was found from {first_port} to {last_port}: "
        "stop a program that uses one, or name another, as in --port 9000."
    )
