"""The course in Firefox and in WebKitGTK, from a folder and from an address."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from securebase.activities import KINDS
from tests.browser.course_pages import ANSWERS, COURSE, LESSON, LESSONS, PAGES
from tests.browser.test_every_kind import KEPT
from tests.engines.conftest import RECORDER
from tests.engines.engine import Engine, EngineError
from tests.engines.reader import Reader

pytestmark = pytest.mark.engines

PHONE = (390, 844)
_ACTIVITY = re.compile(r'<sb-(?P<kind>[a-z-]+) [^>]*?\bid="(?P<id>[a-z0-9-]+)" class="sb-activity"')
_TOLD = """(words) => document.querySelector("sb-answers").shadowRoot.textContent
  .replace(/\\s+/g, " ").includes(words)"""
ALL_ALIVE = """() => document.readyState === "complete" &&
  [...document.querySelectorAll(".sb-activity")]
    .every((one) => one.shadowRoot?.querySelector(".activity"))"""
_IS_WIDER = "() => Math.max(0, document.documentElement.scrollWidth - innerWidth)"
_IS_FIRST = "(words) => document.querySelector('.sb-found ol > li a')?.textContent.includes(words)"
_IS_AT = """(page, place) => location.pathname.endsWith(`/${page}.html`) &&
  location.hash === place && document.readyState === "complete" &&
  document.querySelector(place || "h1").getBoundingClientRect().top < innerHeight"""
_SLIDER = """(id) => document.getElementById(id).shadowRoot.querySelector("[type=range]")
  .getAttribute("aria-valuetext")"""
CANARY = f"""<!doctype html><html lang="en"><head>{RECORDER}<title>A canary</title>
<meta http-equiv="Content-Security-Policy" content="img-src 'self' file:">
<script>console.error("said");</script><script>throw new Error("thrown");</script>
<script>Promise.reject(new Error("rejected"));</script><script src="not-there.js"></script>
</head><body><img alt="" src="https://elsewhere.invalid/picture.png"></body></html>"""


def activities(book: Path) -> dict[str, tuple[str, str]]:
    """Of each kind the first, in a lesson if it is in one: the page, and its id."""
    found: dict[str, tuple[str, str]] = {}
    for page in [*LESSONS, *COURSE]:
        html = (book / f"{page}.html").read_text(encoding="utf-8")
        for one in _ACTIVITY.finditer(html):
            found.setdefault(one["kind"], (page, one["id"]))
    return found


def test_what_goes_wrong_in_a_page_is_heard(engine: Engine, recorded: Path) -> None:
    canary = recorded / "canary.html"
    canary.write_text(CANARY, encoding="utf-8")
    engine.open(canary.as_uri())
    engine.wait("() => complaints.length >= 5")
    heard = "\n".join(engine.run("() => complaints"))
    # What a script of another file throws, an engine may keep to itself.
    for what in (
        "console error: said",
        "uncaught",
        "rejected",
        "not-there.js",
        "elsewhere.invalid",
    ):
        assert what in heard


def test_no_file_may_read_another_as_it_is_with_every_reader(
    engine: Engine, recorded: Path
) -> None:
    engine.open((recorded / f"{LESSON}.html").as_uri())
    with pytest.raises(EngineError):
        engine.run("async () => (await fetch('a-secure-base.html')).status")


def test_every_kind_is_answered_by_keyboard_kept_and_there_after_back(
    engine: Engine, start: str, book: Path
) -> None:
    found = activities(book)
    assert found.keys() == KINDS.keys()
    engine.size(*PHONE)
    reader = Reader(engine, start)
    # All folders may share one storage, with what other tests answered from theirs.
    reader.open(ANSWERS)
    engine.run("() => localStorage.clear()")
    for kept, kind in enumerate(sorted(KEPT), start=1):
        page, activity = found[kind]
        reader.open(page)
        reader.waits_until_alive(activity)
        untouched = reader.shown(activity)
        reader.answers(activity)
        record = reader.record(activity)
        assert reader.complaints() == []

        engine.reload()
        reader.waits_until_alive(activity)
        shown = reader.shown(activity)
        assert reader.record(activity) == record
        assert shown != untouched, f"{activity} looks after a reload as if nothing had been done"

        reader.open(ANSWERS)
        if engine.shares_a_folder or start.startswith("http"):
            engine.wait(_TOLD, f"answers to {kept} activit")
        assert reader.complaints() == []
        engine.back()
        reader.waits_until_alive(activity)
        # A chart that does not know its room yet has its names elsewhere.
        assert sorted(reader.shown(activity).split()) == sorted(shown.split())
        assert reader.record(activity) == record
        assert reader.complaints() == []


def test_a_film_is_wound_by_keyboard(engine: Engine, start: str, book: Path) -> None:
    page, activity = activities(book)["dyad-player"]
    reader = Reader(engine, start)
    reader.open(page)
    reader.waits_until_alive(activity)
    before = engine.run(_SLIDER, activity)
    reader.goes_before(activity)
    while reader.next_stop(activity)["kind"] != "range":
        pass
    engine.press("ArrowRight", "ArrowRight")
    engine.wait(f"(id, before) => ({_SLIDER})(id) !== before", activity, before)
    assert reader.complaints() == []


def test_every_page_opens_alive_quiet_and_no_wider_than_the_screen(
    engine: Engine, start: str
) -> None:
    engine.size(*PHONE)
    reader = Reader(engine, start)
    wrong = []
    for page in PAGES:
        reader.open(page)
        engine.wait(ALL_ALIVE)
        wrong += [f"{page}: {one}" for one in reader.complaints()]
        if wider := engine.run(_IS_WIDER):
            wrong.append(f"{page} is {wider} px wider than the screen")
    assert not wrong, "\n".join(wrong)


def test_a_word_is_looked_for_and_gone_to_by_keyboard_from_a_folder(
    engine: Engine, recorded: Path
) -> None:
    engine.size(1000, 800)
    reader = Reader(engine, recorded.as_uri())
    reader.open(LESSON)
    engine.run("() => document.querySelector('[type=search]').focus()")
    engine.press(*"strange situatoin")
    engine.wait(_IS_FIRST, "In plain words · Glossary")
    engine.press("ArrowDown", "Enter")
    engine.wait(_IS_AT, "glossary", "#term-strange-situation")
    assert reader.complaints() == []
    engine.back()
    engine.wait(_IS_AT, LESSON, "")
