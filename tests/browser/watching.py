"""Notes whatever a page complains of, and whomever it asks besides this machine."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError

# What pages asked a host on this machine for, or a folder, since the test began; of the course, as
# its files are called in it. See tests/unchanged.py.
ASKED_FOR: set[str] = set()
# Where the course was unpacked, to be opened without a host.
UNPACKED: list[Path] = []
_LOUD = {"warning", "error", "assert"}


class Watch:
    """Collects console warnings and errors, uncaught errors, failed and foreign requests."""

    def __init__(self, context: BrowserContext) -> None:
        self.complaints: list[str] = []
        self.origins: set[str] = set()
        self.asked_for: set[str] = set()
        self._expected: list[str] = []
        context.on("console", self._hear)
        context.on("weberror", self._catch)
        context.on("request", self._follow)
        context.on("requestfailed", self._miss)

    def expect(self, pattern: str) -> None:
        """Let a complaint pass that a test provokes, or that is not of our making."""
        self._expected.append(pattern)

    def clear(self) -> None:
        """Forget everything, also what was to be expected."""
        self.complaints.clear()
        self.origins.clear()
        self.asked_for.clear()
        self._expected.clear()

    def _note(self, complaint: str) -> None:
        if not any(re.search(pattern, complaint) for pattern in self._expected):
            self.complaints.append(complaint)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in _LOUD:
            self._note(f"console {message.type}: {message.text} ({message.location['url']})")

    def _catch(self, error: WebError) -> None:
        self._note(f"uncaught: {error.error.message}\n{error.error.stack}")

    def _follow(self, request: Request) -> None:
        scheme, host, *_ = parts = urlsplit(request.url)
        self.origins.add(f"{scheme}://{host}/")
        if parts.hostname or scheme == "file":
            path = _as_called(unquote(parts.path))
            self.asked_for.add(path)
            ASKED_FOR.add(path)
        # Files, data and blobs have no host.
        if parts.hostname not in {"127.0.0.1", None}:
            self._note(f"asked another host: {request.url}")

    def _miss(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":
            self._note(f"request failed: {request.url} ({request.failure})")


def _as_called(path: str) -> str:
    folder = next((one.as_posix() for one in UNPACKED if one in Path(path).parents), "")
    return path.removeprefix(folder).lstrip("/")
