"""Firefox, driven by WebDriver BiDi, which it speaks itself: no other program is needed."""

from __future__ import annotations

import itertools
import json
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import websocket

from tests.engines.engine import WAIT, Engine, EngineError

# Told to a profile of its own. Tools that drive Firefox loosen the rules of files, so that what
# no reader could open from a folder opens in tests.
_SETTINGS = {
    "security.fileuri.strict_origin_policy": True,
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "browser.tabs.remote.separateFileUriProcess": True,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.proxy.type": 0,
    "remote.prefs.recommended": False,
    "toolkit.telemetry.enabled": False,
    "ui.prefersReducedMotion": 1,
}


class Firefox(Engine):
    """A window of Firefox that forgets everything when it is closed."""

    name = "Firefox"
    # To it each file of a folder is a stranger to all others.
    shares_a_folder = False

    def __init__(self, program: str, **more_settings: int | str) -> None:
        self._folder = tempfile.TemporaryDirectory()
        profile = Path(self._folder.name)
        told = {**_SETTINGS, **more_settings}
        settings = [f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in told.items()]
        (profile / "user.js").write_text("\n".join(settings), encoding="utf-8")
        self._process = subprocess.Popen(
            [program, "--headless", "--remote-debugging-port=0", "--profile", str(profile)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._numbers = itertools.count(1)
        self._socket = websocket.create_connection(
            f"ws://127.0.0.1:{self._port(profile)}/session", timeout=WAIT, suppress_origin=True
        )
        self.version = self._ask("session.new", capabilities={})["capabilities"]["browserVersion"]
        [window] = self._ask("browsingContext.getTree")["contexts"]
        self._context = window["context"]

    def _port(self, profile: Path) -> int:
        """Where it listens: it says so in a file of its profile."""
        told = profile / "WebDriverBiDiServer.json"
        until = time.monotonic() + WAIT
        while not (told.exists() and told.stat().st_size):
            if self._process.poll() is not None or time.monotonic() > until:
                raise EngineError("Firefox did not start")
            time.sleep(0.05)
        port: int = json.loads(told.read_text(encoding="utf-8"))["ws_port"]
        return port

    def _ask(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while (answer := json.loads(self._socket.recv())).get("id") != number:
            pass  # an event, or the answer to what was given up
        if answer["type"] == "error":
            raise EngineError(f"{method}: {answer['message']}")
        return answer["result"]

    def size(self, width: int, height: int) -> None:
        self._ask(
            "browsingContext.setViewport",
            context=self._context,
            viewport={"width": width, "height": height},
        )

    def open(self, address: str) -> None:
        self._ask("browsingContext.navigate", context=self._context, url=address, wait="complete")

    def reload(self) -> None:
        self._ask("browsingContext.reload", context=self._context, wait="complete")

    def back(self) -> None:
        self._ask("browsingContext.traverseHistory", context=self._context, delta=-1)

    def run(self, script: str, *values: Any) -> Any:
        answer = self._ask(
            "script.callFunction",
            functionDeclaration=(
                f"async (text) => JSON.stringify(await ({script})(...JSON.parse(text)) ?? null)"
            ),
            arguments=[{"type": "string", "value": json.dumps(values)}],
            target={"context": self._context},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise EngineError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def act(self, actions: list[dict[str, Any]]) -> None:
        self._ask("input.performActions", context=self._context, actions=actions)

    def close(self) -> None:
        self._socket.close()
        self._process.terminate()
        self._process.wait(WAIT)
        self._folder.cleanup()
