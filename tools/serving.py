"""Show the built book in a browser, from this machine to this machine only."""

import http.server
import os
import socketserver
import sys
import webbrowser
from functools import partial
from pathlib import Path

from tools.places import HTML, say
from tools.trouble import Trouble

_HOST = "127.0.0.1"
_PORTS_TRIED = 100

# What a browser insists on; the system's own table may lack or garble them.
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ipynb": "application/x-ipynb+json",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}


class _Pages(http.server.SimpleHTTPRequestHandler):
    """The book's files, always fresh, without a line of log for each."""

    protocol_version = "HTTP/1.1"
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | _TYPES

    def end_headers(self) -> None:
        # A page that was built again must show on reload.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        """Say nothing."""


class _Server(http.server.ThreadingHTTPServer):
    # On Windows this option would let two servers share a port.
    allow_reuse_address = os.name != "nt"
    daemon_threads = True

    def server_bind(self) -> None:
        # The base class asks the network for our name, which can take seconds.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = _HOST, self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        # A reader who leaves a page while it loads is no error.
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def open_server(folder: Path, first_port: int) -> http.server.ThreadingHTTPServer:
    """A server of ``folder`` on the next free port from ``first_port``."""
    last_port = min(first_port + _PORTS_TRIED, 65_536) - 1
    for port in range(first_port, last_port + 1):
        try:
            return _Server((_HOST, port), partial(_Pages, directory=str(folder)))
        except (OSError, OverflowError):
            continue
    raise Trouble(
        f"No free port was found from {first_port} to {last_port}: "
        "stop a program that uses one, or name another, as in  make course ARGS='--port 9000'."
    )


def has_display(system: str, environment: dict[str, str]) -> bool:
    """Whether a browser window could be seen by the person at this machine."""
    if environment.get("CI") or environment.get("SSH_CONNECTION"):
        return False
    if system in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def serve(first_port: int, *, open_browser: bool) -> int:
    """Serve the built book until Ctrl-C."""
    with open_server(HTML, first_port) as server:
        port = server.server_port
        if port != first_port:
            say(f"Port {first_port} is taken, so this one is used: {port}.")
        address = f"http://{_HOST}:{port}/"
        say(f"\n  The course is at  {address}\n\nCtrl-C stops it.")
        if open_browser and has_display(sys.platform, dict(os.environ)):
            webbrowser.open(address)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("\nStopped.")
    return 0
