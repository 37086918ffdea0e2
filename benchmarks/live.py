"""How long does a live copy keep a reader waiting? ``python -m benchmarks.live``.

Opens a lesson of the live copy that ``make live`` made, each time as a new reader with nothing in
the cache, until its first activity is there. What it says goes to ``benchmarks/README.md``.
"""

import argparse
import statistics
import threading
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks import measuring, report
from tools import chromium, live
from tools.places import HTML
from tools.serving import AS_A_HOST, open_server
from tools.trouble import Trouble

_COMMAND = "python -m benchmarks.live"
LESSON = "notebooks/still-face/rupture-and-repair.ipynb"
_LONGEST = 180_000
# What is there, by what shows it, in the order in which it comes.
_STEPS = {
    "The text": ".sb-text h1",
    "Python": "sb-live-copy p:text('Python is here')",
    "the first activity": "sb-predict button",
}


def seconds_until(browser: Browser, address: str) -> list[float]:
    """The seconds from the click until each step is there."""
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    page = context.new_page()
    page.set_default_timeout(_LONGEST)
    begun = time.perf_counter()
    page.goto(f"{address}/live/notebooks/index.html?path={LESSON}", wait_until="commit")
    taken = []
    for shown in _STEPS.values():
        page.locator(shown).first.wait_for()
        taken.append(time.perf_counter() - begun)
    context.close()
    return taken


def main(arguments: list[str]) -> int:
    """Measure, and write what was found; return the exit code."""
    parser = argparse.ArgumentParser(prog=_COMMAND, description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="how many (5)")
    parser.add_argument("--book", type=Path, default=HTML, help="where the built book is")
    parser.add_argument("--only-print", action="store_true", help="leave the README as it is")
    options = parser.parse_args(arguments)
    path = chromium.find()
    if path is None:
        raise Trouble(chromium.WHAT_TO_INSTALL)
    if not live.is_there(options.book):
        raise Trouble(f"There is no live copy in {options.book}: run  make live  first.")
    with open_server(options.book, AS_A_HOST) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(
            executable_path=path, args=measuring.browser_arguments()
        )
        address = f"http://127.0.0.1:{server.server_port}"
        runs = [seconds_until(browser, address) for _ in range(options.runs)]
        browser.close()
        server.shutdown()
    steps = "; ".join(
        f"{step} after {statistics.median(taken):.1f} s ({min(taken):.1f}–{max(taken):.1f})"
        for step, taken in zip(_STEPS, zip(*runs, strict=True), strict=True)
    )
    megabytes = sum(server.sent.values()) / options.runs / 1_000_000
    results = f"{steps}: medians of {options.runs}, for {megabytes:.1f} MB, gzip."
    report.conclude(results, by=_COMMAND, only_print=options.only_print)
    return 0


if __name__ == "__main__":
    report.start(main)
