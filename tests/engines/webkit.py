"""WebKitGTK, driven by its own WebDriver: Safari's relative, without its rules of storage."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
import time
from http.client import HTTPConnection
from typing import Any

from tests.engines.engine import WAIT, Engine, EngineError


class WebKit(Engine):
    """A window of MiniBrowser, on a screen that nobody sees."""

    name = "WebKitGTK"
    shares_a_folder = True

    def __init__(self, driver: str, browser: str, screen: str) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._screen, display = _screen(screen)
        port = _free_port()
        home = self._folder.name
        variables = {
            "DISPLAY": display,
            "HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_CACHE_HOME": home,
            "GDK_BACKEND": "x11",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "NO_AT_BRIDGE": "1",
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
        }
        self._process = subprocess.Popen(
            [driver, f"--port={port}"],
            env={**os.environ, **variables},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._connection = HTTPConnection("127.0.0.1", port, timeout=WAIT)
        self._session = ""
        options = {"binary": browser, "args": ["--automation"]}
        asked = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
        until = time.monotonic() + WAIT
        while True:
            try:
                begun = self._ask("POST", "/session", asked)
                break
            except ConnectionError:
                if time.monotonic() > until:
                    raise
                self._connection.close()
                time.sleep(0.05)
        self.version = begun["capabilities"]["browserVersion"]
        self._session = f"/session/{begun['sessionId']}"
        self._ask("POST", "/timeouts", {"script": WAIT * 1000, "pageLoad": WAIT * 1000})

    def _ask(self, how: str, what: str, given: Any = None) -> Any:
        body = json.dumps(given if given is not None else {}) if how == "POST" else None
        self._connection.request(
            how,
            (self._session if what != "/session" else "") + what,
            body,
            {"Content-Type": "application/json"},
        )
        if self._connection.sock is not None and hasattr(socket, "TCP_QUICKACK"):
            self._connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        answer = json.loads(self._connection.getresponse().read())["value"]
        if isinstance(answer, dict) and "error" in answer:
            raise EngineError(f"{what}: {answer['error']}: {answer.get('message')}")
        return answer

    def size(self, width: int, height: int) -> None:
        self._ask("POST", "/window/rect", {"width": width, "height": height})

    def open(self, address: str) -> None:
        self._ask("POST", "/url", {"url": address})

    def reload(self) -> None:
        self._ask("POST", "/refresh")

    def back(self) -> None:
        self._ask("POST", "/back")

    def run(self, script: str, *values: Any) -> Any:
        body = (
            f"const done = arguments[1]; Promise.resolve().then(() => ({script})(...JSON.parse("
            "arguments[0]))).then((found) => done(JSON.stringify({ found: found ?? null })), "
            "(error) => done(JSON.stringify({ error: `${error}` })))"
        )
        given = {"script": body, "args": [json.dumps(values)]}
        answer = json.loads(self._ask("POST", "/execute/async", given))
        if "error" in answer:
            raise EngineError(answer["error"])
        return answer["found"]

    def act(self, actions: list[dict[str, Any]]) -> None:
        self._ask("POST", "/actions", {"actions": actions})

    def close(self) -> None:
        if self._session:
            self._ask("DELETE", "")
        self._connection.close()
        for process in (self._process, self._screen):
            process.terminate()
            process.wait(WAIT)
        self._folder.cleanup()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _screen(program: str) -> tuple[subprocess.Popen[bytes], str]:
    """A screen that nobody sees, and its name."""
    ours, theirs = os.pipe()
    process = subprocess.Popen(
        [program, "-displayfd", str(theirs), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[theirs],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    with os.fdopen(ours) as told:
        return process, f":{told.readline().strip()}"
