"""The course file on a stick, in Firefox and WebKitGTK: from its start to an answer that stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.course_pages import LESSON
from tests.engines.engine import Engine
from tests.engines.reader import Reader
from tests.engines.test_engines import PHONE

pytestmark = pytest.mark.engines

_SORTER = "whose-tie-sorter"
_OPENED = """() => {
  const link = document.querySelector("a[href]");
  if (!link || document.readyState !== "complete") return false;
  link.focus();
  return document.activeElement === link;
}"""
_IS_COURSE = """() => document.readyState === "complete" &&
  location.pathname.includes("/secure-base/") && document.querySelector("article h1") !== null"""


def test_its_start_leads_into_the_course_and_an_answer_given_by_keyboard_stays(
    engine: Engine, folder: Path
) -> None:
    engine.size(*PHONE)
    engine.open((folder.parent / "START-HERE.html").as_uri())
    engine.wait(_OPENED)
    engine.press("Enter")
    engine.wait(_IS_COURSE)

    reader = Reader(engine, folder.as_uri())
    reader.open(LESSON)
    reader.waits_until_alive(_SORTER)
    reader.answers(_SORTER)
    record = reader.record(_SORTER)
    engine.reload()
    reader.waits_until_alive(_SORTER)
    assert reader.record(_SORTER) == record
