"""Load the two pages in Chromium and take the measures."""

import json
import os
import statistics
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, Request
from playwright.sync_api import Error as PlaywrightError

from benchmarks.books import PAGE, Way
from benchmarks.ways import PageActivity, activities
from tools.trouble import Trouble

_PROBE = Path(__file__).parent / "probe.js"
_LONGEST_WAIT = 120_000
_QUIET = 2_000
_LONG_TASK = 50
_CPU_SLOWDOWN = 4
_WIDE: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
_PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
# Lighthouse's "slow 4G": 1.6 Mbit/s down, 750 kbit/s up, 150 ms from asking to the first byte.
_SLOW_NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
# So that a page which still needs another host fails, wherever the measurements are taken.
_NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"


def browser_arguments() -> list[str]:
    """How Chromium is started: no host but this machine, no sandbox where root allows none."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [_NO_OTHER_HOST, *(["--no-sandbox"] if is_root else [])]


def take(browser: Browser, way: Way, address: str) -> dict[str, float]:
    """Load the page four times, each with nothing kept; return every measure of this run.

    Times are in milliseconds.
    """
    with _page(browser, way, _WIDE) as (page, cdp):
        weight = _Weight(page, cdp, address)
        answered = _answer_at_once(page, way, address)
        # The stock page still asks for things after its first reply.
        _wait(page, way, f"benchmark.quiet() > {_QUIET}")
        page.wait_for_load_state("networkidle")
        sizes = weight.measures()
    with _page(browser, way, _PHONE) as (page, cdp):
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": _CPU_SLOWDOWN})
        cdp.send("Network.emulateNetworkConditions", _SLOW_NETWORK)
        answered_on_phone = _answer_at_once(page, way, address)
    with _page(browser, way, _PHONE) as (page, cdp):
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": _CPU_SLOWDOWN})
        cdp.send("Network.emulateNetworkConditions", _SLOW_NETWORK)
        _load_until_quiet(page, way, address)
        largest_paint = page.evaluate("benchmark.largestPaint")
    with _page(browser, way, _PHONE) as (page, cdp):
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": _CPU_SLOWDOWN})
        blocked = _load_until_quiet(page, way, address)
        pressed = {
            f"{activity.name}_press": statistics.median(_press(page, index, activity))
            for index, activity in enumerate(activities(way))
        }
    return {
        **sizes,
        **{f"{name}_answer": time for name, time in answered.items()},
        **{f"{name}_answer_phone": time for name, time in answered_on_phone.items()},
        "largest_paint": largest_paint,
        "blocked": blocked,
        **pressed,
    }


def blocking_time(tasks: Sequence[tuple[float, float]], first_paint: float) -> float:
    """By how much tasks (start, duration) exceed 50 ms each, counted from the first paint on."""
    after = [start + duration - max(start, first_paint) for start, duration in tasks]
    return sum(max(0.0, duration - _LONG_TASK) for duration in after)


@contextmanager
def _page(browser: Browser, way: Way, device: dict[str, Any]) -> Iterator[tuple[Page, CDPSession]]:
    """A page of a new visitor, with the probe in it."""
    # Waiting for a condition evaluates it in the page, which the policy of our pages forbids.
    context = browser.new_context(bypass_csp=True, **device)
    try:
        page = context.new_page()
        page.set_default_timeout(_LONGEST_WAIT)
        spec = json.dumps([asdict(activity) for activity in activities(way)])
        page.add_init_script(f"({_PROBE.read_text(encoding='utf-8')})({spec})")
        cdp = context.new_cdp_session(page)
        cdp.send("Network.enable")
        yield page, cdp
    finally:
        context.close()


class _Weight:
    """Counts what a page asks for, and the bytes that come, headers and all, as they are sent."""

    def __init__(self, page: Page, cdp: CDPSession, address: str) -> None:
        self._address = address
        self._asked: list[str] = []
        self._bytes = 0.0
        page.on("request", self._note_request)
        cdp.on("Network.loadingFinished", self._note_bytes)

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith(("data:", "blob:")):
            self._asked.append(request.url)

    def _note_bytes(self, finished: dict[str, Any]) -> None:
        self._bytes += finished["encodedDataLength"]

    def measures(self) -> dict[str, float]:
        elsewhere = [url for url in self._asked if not url.startswith(self._address)]
        if elsewhere:
            raise Trouble(
                f"A page asked another host for {elsewhere[0]}, which the benchmark does not "
                "serve: bring benchmarks/third_party.py up to date."
            )
        return {"bytes": self._bytes, "requests": len(self._asked)}


def _answer_at_once(page: Page, way: Way, address: str) -> dict[str, float]:
    """Answer each activity as soon as it can be; return when its reply was seen."""
    page.add_init_script("benchmark.answerAll()")
    page.goto(address + PAGE, wait_until="commit")
    _wait(page, way, "benchmark.allAnswered()")
    answered: dict[str, float] = page.evaluate("benchmark.answered")
    return answered


def _load_until_quiet(page: Page, way: Way, address: str) -> float:
    """Load the page without touching it; return how long it was blocked."""
    page.goto(address + PAGE)
    _wait(page, way, "benchmark.allReady()")
    _wait(page, way, f"benchmark.quiet() > {_QUIET}")
    return blocking_time(page.evaluate("benchmark.tasks"), page.evaluate("benchmark.firstPaint()"))


def _press(page: Page, index: int, activity: PageActivity) -> list[float]:
    """Press the keys that answer an activity; return how long each took to show."""
    times: list[float] = []
    for press in activity.presses:
        control = page.evaluate_handle(
            "([index, selector, nth]) => benchmark.control(index, selector, nth)",
            [index, press.control, press.nth],
        )
        if press.click_first:
            control.evaluate("(control) => control.click()")
        control.evaluate("(control) => control.focus()")
        page.evaluate("benchmark.presses.length = 0")
        page.keyboard.press(press.key)
        page.wait_for_function("benchmark.presses.length > 0")
        times.append(page.evaluate("benchmark.presses[0]"))
    if not page.evaluate("(index) => benchmark.hasReplied(index)", index):
        raise Trouble(
            f"The {activity.name} did not reply to the keyboard: "
            "see whether its controls are still those of benchmarks/ways.py."
        )
    return times


def _wait(page: Page, way: Way, condition: str) -> None:
    try:
        page.wait_for_function(condition, polling=250)
    except PlaywrightError as error:
        raise Trouble(
            f"The activities of the page made {'by us' if way == 'ours' else 'the stock way'} "
            f"did not come to life in {_LONGEST_WAIT // 1000} s: see whether its controls are "
            "still those of benchmarks/ways.py."
        ) from error
