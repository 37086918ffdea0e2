"""How long does the first thing found keep a reader waiting? ``python -m benchmarks.searching``.

A word is put into the search field of a lesson of the built book, each time by a new reader: the
page fetches the search and its index, fills the one with the other, and shows what is found. The
line goes to ``benchmarks/README.md``.
"""

import argparse
import gzip
import statistics
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks import measuring, report
from tools import chromium
from tools.places import HTML
from tools.serving import AS_A_HOST, serving
from tools.trouble import Trouble

_COMMAND = "python -m benchmarks.searching"
_LESSON = "notebooks/still-face/rupture-and-repair.html"
_ASKED = "oxytocin"
_SLOWER = 4
# A letter in the field, until something found has been painted.
_TYPE = """(asked) => new Promise((shown) => {
  const search = document.querySelector("sb-search");
  const field = search.querySelector("input");
  new MutationObserver((_, watching) => {
    if (!search.querySelector(".sb-found li")) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(shown));
  }).observe(search, { childList: true, subtree: true });
  field.focus();
  field.value = asked;
  field.dispatchEvent(new Event("input", { bubbles: true }));
})"""


def first_found(browser: Browser, address: str) -> float:
    """Milliseconds of a processor four times slower, from the first letter to what is found."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(f"{address}/{_LESSON}", wait_until="networkidle")
    client = context.new_cdp_session(page)
    # The time of the page's own thread: whatever else the machine does is left out.
    client.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent() -> float:
        metrics = client.send("Performance.getMetrics")["metrics"]
        seconds: dict[str, float] = {one["name"]: one["value"] for one in metrics}
        return 1000 * seconds["TaskDuration"]

    before = spent()
    page.evaluate(_TYPE, _ASKED)
    after = spent()
    context.close()
    return _SLOWER * (after - before)


def main(arguments: list[str]) -> int:
    """Measure, print, and write the README; return the exit code."""
    parser = argparse.ArgumentParser(prog=_COMMAND, description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="how many (9)")
    parser.add_argument("--book", type=Path, default=HTML, help="where the built book is")
    parser.add_argument("--only-print", action="store_true", help="leave the README as it is")
    options = parser.parse_args(arguments)
    index = options.book / "search-index.js"
    path = chromium.find()
    if path is None:
        raise Trouble(chromium.WHAT_TO_INSTALL)
    if not index.is_file():
        raise Trouble(f"There is no book in {options.book}: run  make book  first.")
    with serving(options.book, AS_A_HOST) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=measuring.browser_arguments()
        )
        times = [first_found(browser, address) for _ in range(options.runs)]
        browser.close()
    size = len(gzip.compress(index.read_bytes(), 6)) / 1000
    results = (
        f"The first place found: {statistics.median(times):.0f} ms "
        f"({min(times):.0f}–{max(times):.0f}), the median of {options.runs}; "
        f"the index is {size:.1f} kB, gzip."
    )
    report.conclude(results, by=_COMMAND, only_print=options.only_print)
    return 0


if __name__ == "__main__":
    report.start(main)
