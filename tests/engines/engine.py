"""What every engine can be asked for: as little as a reader with a keyboard does."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import Any

# As WebDriver writes keys that have no sign.
_KEYS = {
    "Tab": "\ue004",
    "Shift": "\ue008",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Space": " ",
    "ArrowLeft": "\ue012",
    "ArrowUp": "\ue013",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
    "Home": "\ue011",
    "End": "\ue010",
}
_PATIENCE = 30
WAIT = 60
"""Seconds for an engine to answer, or to start."""


class EngineError(Exception):
    """An engine did not do what it was asked for; says what it told."""


class Engine(ABC):
    """A window of a browser that forgets everything when it is closed."""

    name: str
    version: str
    shares_a_folder: bool
    """Whether the pages of a folder see what each other keep."""

    @abstractmethod
    def size(self, width: int, height: int) -> None:
        """Give the page this size, as far as the engine can."""

    @abstractmethod
    def open(self, address: str) -> None:
        """Go to a page, and wait until it has loaded."""

    @abstractmethod
    def reload(self) -> None:
        """Load the page again."""

    @abstractmethod
    def back(self) -> None:
        """Go to the page before."""

    @abstractmethod
    def run(self, script: str, *values: Any) -> Any:
        """What a function of JavaScript, or its promise, gives; all of it is plain JSON."""

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, by their names or signs."""
        actions = [
            {"type": kind, "value": _KEYS.get(key, key)}
            for key in keys
            for kind in ("keyDown", "keyUp")
        ]
        self.act([{"type": "key", "id": "keyboard", "actions": actions}])

    @abstractmethod
    def act(self, actions: list[dict[str, Any]]) -> None:
        """Have what a reader holds in hand do this, in the form of WebDriver."""

    @abstractmethod
    def close(self) -> None:
        """End it."""

    def wait(self, script: str, *values: Any, told: str = "") -> Any:
        """What a function gives, once that is something.

        Raises:
            AssertionError: it gave nothing for too long.
        """
        until = time.monotonic() + _PATIENCE
        while not (found := self.run(script, *values)):
            assert time.monotonic() < until, f"in vain waited for {told or script} {values}"
            time.sleep(0.02)
        return found
