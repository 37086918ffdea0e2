"""The live copy in another engine."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.elsewhere.live.conftest import Host
from tests.elsewhere.live.live_page import STARTS_WITHIN
from tests.engines.firefox import Firefox
from tests.jupyterlab.desk import ASK
from tools import engines
from tools.places import in_continuous_integration

pytestmark = pytest.mark.elsewhere

LESSON = "notebooks/still-face/rupture-and-repair.ipynb"
# Whatever is no file of this machine is asked for where nobody listens.
NO_OTHER_HOST = {
    "network.proxy.type": 1,
    **dict.fromkeys(("network.proxy.http", "network.proxy.ssl"), "127.0.0.1"),
    **dict.fromkeys(("network.proxy.http_port", "network.proxy.ssl_port"), 9),
    "network.proxy.no_proxies_on": "127.0.0.1",
}
IS_ALIVE = """() => Boolean(document.querySelector("sb-predict")?.shadowRoot
  ?.querySelector("button"))"""
# Scrolls the quiz into view, chooses the first answer, and checks it.
ANSWER = """async () => {
  const { content } = jupyterapp.shell.currentWidget;
  const place = [...content.model.cells].findIndex(({ sharedModel }) =>
    sharedModel.getSource().includes("Quiz.load") && sharedModel.getSource().startsWith("quiz"));
  await content.scrollToItem(place);
  const quiz = document.querySelector("sb-quiz")?.shadowRoot;
  const choice = quiz?.querySelector("input[type=radio]");
  const check = [...(quiz?.querySelectorAll("button") ?? [])]
    .find((button) => button.textContent.trim() === "Check");
  if (!choice || !check) return false;
  choice.click();
  await document.querySelector("sb-quiz").updateComplete;
  check.click();
  return true;
}"""
RESPONSE = """
import json
print(json.dumps([row["attempts"] for row in quiz.response if row["attempts"]]))
"""
COMPLAINTS = """async () => {
  const asked = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  return asked.filter(({ protocol, hostname }) =>
    protocol.startsWith("http") && hostname !== "127.0.0.1").map(String);
}"""


@pytest.fixture
def firefox() -> Iterator[Firefox]:
    programs = engines.find("firefox")
    if not programs:
        why = engines.what_is_missing("firefox")
        (pytest.fail if in_continuous_integration() else pytest.skip)(why)
    opened = Firefox(*programs, **NO_OTHER_HOST)
    yield opened
    opened.close()


def until(engine: Firefox, script: str) -> Any:
    """What a script gives, once that is something."""
    end = time.monotonic() + STARTS_WITHIN / 1000
    while not (found := engine.run(script)):
        assert time.monotonic() < end, f"in vain waited for {script}"
        time.sleep(0.1)
    return found


def test_a_lesson_comes_alive_in_firefox_and_answers_python(firefox: Firefox, host: Host) -> None:
    firefox.size(1280, 1000)
    firefox.open(f"{host.address}/live/notebooks/index.html?path={LESSON}")
    until(firefox, IS_ALIVE)
    until(firefox, ANSWER)
    assert json.loads(firefox.run(ASK, RESPONSE)) == [1]
    assert firefox.run(COMPLAINTS) == []
