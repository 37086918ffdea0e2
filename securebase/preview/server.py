"""Shows the built pages on this machine, to this machine."""

import http.server
import json
import os
import socketserver
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final

from securebase.preview.builds import Builds

_HOST: Final = "127.0.0.1"
_PORTS_TRIED: Final = 20
_BUILDS: Final = "/_securebase/builds"
_RELOAD: Final = "/_securebase/reload.js"
_SCRIPT: Final = f'<script src="{_RELOAD}" defer></script></body>'
_JAVASCRIPT: Final = "text/javascript; charset=utf-8"


class NoPortError(Exception):
    """No port is free, in a sentence for whoever asked."""


class _Server(http.server.ThreadingHTTPServer):
    # On Windows this option would let two servers share a port.
    allow_reuse_address = os.name != "nt"
    daemon_threads = True

    def __init__(self, port: int, builds: Builds) -> None:
        self.builds = builds
        super().__init__((_HOST, port), _Pages)

    def server_bind(self) -> None:
        # The base class asks the network for our name, which can take seconds.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = _HOST, self.server_address[1]


class _Pages(http.server.SimpleHTTPRequestHandler):
    """Answers for the files of the book, without a line of log for each."""

    server: _Server
    # The system's own table may lack or garble what a browser insists on.
    extensions_map = {  # noqa: RUF012
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": _JAVASCRIPT,
        ".mjs": _JAVASCRIPT,
        ".html": "text/html; charset=utf-8",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
    }

    def __init__(self, request: Any, address: Any, server: _Server) -> None:
        super().__init__(request, address, server, directory=str(server.builds.pages))

    def do_GET(self) -> None:
        """Send a file, or what became of the book; a page holds the script that loads it again."""
        builds = self.server.builds
        if self.path == _BUILDS:
            told = json.dumps({"built": builds.built, "failed": builds.failed})
            self._answer("application/json", told.encode())
        elif self.path == _RELOAD:
            self._answer(_JAVASCRIPT, Path(__file__).with_name("reload.js").read_bytes())
        elif (page := Path(self._file())).suffix == ".html" and page.is_file():
            text = page.read_text(encoding="utf-8").replace("</body>", _SCRIPT, 1)
            self._answer("text/html; charset=utf-8", text.encode())
        else:
            super().do_GET()

    def end_headers(self) -> None:
        """What was built again shows at once."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def _file(self) -> str:
        path = self.translate_path(self.path)
        return str(Path(path, "index.html")) if Path(path).is_dir() else path

    def _answer(self, kind: str, body: bytes) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""


def open_server(builds: Builds, first_port: int) -> http.server.ThreadingHTTPServer:
    """A server of a book on the next free port from ``first_port``.

    Raises:
        NoPortError: none is free.
    """
    for port in range(first_port, min(first_port + _PORTS_TRIED, 65_536)):
        try:
            return _Server(port, builds)
        except OSError:
            continue
    raise NoPortError(f"no port is free from {first_port} on; name another, as in --port 9000")
