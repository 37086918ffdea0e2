"""What does a reader cost whoever serves the course? ``python -m benchmarks.serving``.

Releases the built book, has nginx serve it as ``deploy/nginx.conf`` says, and counts what a
browser fetches: on a first visit, going on to each lesson, coming back, and for keeping the whole
course. Then ``wrk`` asks for the same files as fast as one worker of nginx gives them. The results
go to ``benchmarks/README.md``, with what a million readers a day would come to.
"""

import argparse
import datetime
import json
import os
import re
import shutil
import statistics
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from benchmarks import measuring, report
from benchmarks.books import WORK
from securebase.exports.contents import parts_of
from securebase.publishing.release import write_release, write_served
from tools import chromium, debian, servers
from tools.places import HTML, ROOT, say
from tools.trouble import Trouble

_COMMAND = "python -m benchmarks.serving"
_KIB = 1024
_FIRST = "book/welcome.html"
_LESSONS = "notebooks/"
_LABS = "notebooks/labs/"
_LOAD = "wrk"
_READERS = 1_000_000
_DAYS = 30.4
# Terabytes a month, and dollars for a gigabyte of them, in the order in which they are charged; the
# README has the source.
_TIERS = ((10, 0.085), (40, 0.080), (100, 0.060), (350, 0.040), (524, 0.030), (4000, 0.025))


class Cost(NamedTuple):
    """What some steps of a reader cost: requests, and bytes with all headers."""

    requests: int
    sent: int


class _Bill:
    """Counts what a page fetches over the network."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._requests = self._sent = 0
        client = page.context.new_cdp_session(page)
        client.on("Network.loadingFinished", self._count)
        client.send("Network.enable")

    def _count(self, event: dict[str, Any]) -> None:
        # What comes out of the browser's own store has no bytes.
        self._sent += event["encodedDataLength"]
        self._requests += event["encodedDataLength"] > 0

    def of(self, address: str) -> Cost:
        self._requests = self._sent = 0
        self._page.goto(address, wait_until="networkidle")
        return Cost(self._requests, self._sent)


def visits(browser: Browser, site: str, lessons: list[str]) -> dict[str, Cost]:
    """What a reader costs who comes, reads every lesson, and comes back to the last one."""
    context: BrowserContext = browser.new_context(
        viewport={"width": 390, "height": 844}, service_workers="block"
    )
    page = context.new_page()
    bill = _Bill(page)
    costs = {"first": bill.of(f"{site}/{_FIRST}")}
    following = [bill.of(f"{site}/{lesson}.html") for lesson in lessons]
    costs["next"] = Cost(
        round(statistics.median(cost.requests for cost in following)),
        round(statistics.median(cost.sent for cost in following)),
    )
    costs["heaviest"] = max(following, key=lambda cost: cost.sent)
    page.goto("about:blank")
    costs["back"] = bill.of(f"{site}/{lessons[-1]}.html")
    context.close()
    return costs


def asked_per_second(address: str, coding: str, seconds: int) -> tuple[float, str]:
    """Requests a second, and what the slowest of a hundred waited, for one address."""
    program = shutil.which(_LOAD)
    assert program is not None
    command = [program, "-t1", "-c32", f"-d{seconds}s", "--latency", f"-HAccept-Encoding: {coding}"]
    ran = subprocess.run([*command, address], capture_output=True, text=True)
    rate = re.search(r"Requests/sec:\s+([\d.]+)", ran.stdout)
    slowest = re.search(r"\s99%\s+(\S+)", ran.stdout)
    if ran.returncode or not rate or not slowest or "Non-2xx" in ran.stdout:
        raise Trouble(f"wrk could not measure {address}: {ran.stdout}{ran.stderr}")
    return float(rate[1]), slowest[1]


def dollars(terabytes: float) -> float:
    """What so much costs a month where each further part is cheaper."""
    left, sum_of = terabytes, 0.0
    for size, price in _TIERS:
        part = min(left, size)
        sum_of += 1000 * part * price
        left -= part
    return sum_of


def _needs() -> str:
    """Have nginx and wrk at hand; give the path of a Chromium."""
    path = chromium.find()
    if path is None:
        raise Trouble(chromium.WHAT_TO_INSTALL)
    if not servers.ensure(["nginx"]):
        raise Trouble(servers.what_is_missing("nginx"))
    if not shutil.which(_LOAD):
        debian.install([_LOAD], "The server is asked as fast as it can answer")
    if not shutil.which(_LOAD):
        raise Trouble(f"{_LOAD} was not found (Debian and Ubuntu: sudo apt install {_LOAD}).")
    return path


def _costs_told(costs: dict[str, Cost], kept: Cost) -> str:
    named = {
        "first": "first visit: the welcome, from an empty cache",
        "next": "going on to a lesson (median)",
        "heaviest": "going on to the heaviest",
        "back": "coming back to a lesson that did not change",
    }
    lines = ["| a reader's step | requests | sent |", "|---|--:|--:|"]
    lines += [
        f"| {name} | {costs[key].requests} | {costs[key].sent / _KIB:.1f} KiB |"
        for key, name in named.items()
    ]
    lines.append(
        f"| keeping the whole course on the device, once | {kept.requests} | "
        f"{kept.sent / _KIB:,.0f} KiB |"
    )
    return "\n".join(lines)


def _rates_told(site: str, lesson: str, script: str, seconds: int) -> str:
    lines = ["| asked for | requests a second | 99 of 100 within |", "|---|--:|--:|"]
    for name, path, coding in (
        ("a lesson, gzip", f"{lesson}.html", "gzip"),
        ("a lesson, brotli", f"{lesson}.html", "br"),
        ("a script, gzip", script, "gzip"),
        ("a picture", "_static/favicon.svg", "gzip"),
    ):
        if coding == "br" and not servers.BROTLI.exists():
            continue
        rate, slowest = asked_per_second(f"{site}/{path}", coding, seconds)
        lines.append(f"| {name} | {rate:,.0f} | {slowest} |")
    return "\n".join(lines)


def _million_told(costs: dict[str, Cost], kept: Cost) -> str:
    """A million new readers a day, each with a first page and two lessons."""
    first, following = costs["first"], costs["next"]
    read = Cost(first.requests + 2 * following.requests, first.sent + 2 * following.sent)
    head = "a million new readers a day | a reader | requests a second | Mbit/s | TB a month"
    lines = [
        f"| {head} | dollars a month |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for name, (asked, sent) in (
        ("who read three pages", read),
        ("and whose devices keep the course", Cost(*map(sum, zip(read, kept, strict=True)))),
    ):
        each_second = _READERS / 86_400
        terabytes = _READERS * _DAYS * sent / 1e12
        lines.append(
            f"| {name} | {sent / 1000:,.0f} kB | {each_second * asked:,.0f} "
            f"| {each_second * sent * 8 / 1e6:,.0f} | {terabytes:,.1f} "
            f"| {dollars(terabytes):,.0f} |"
        )
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Measure, print, and write the README; return the exit code."""
    parser = argparse.ArgumentParser(prog=_COMMAND, description=__doc__)
    parser.add_argument("--book", type=Path, default=HTML, help="where the built book is")
    parser.add_argument("--seconds", type=int, default=5, help="that wrk asks for each file (5)")
    parser.add_argument("--only-print", action="store_true", help="leave the README as it is")
    options = parser.parse_args(arguments)
    browser_path = _needs()
    folder = WORK / "serving"
    say("Releasing the book …")
    write_release(options.book, folder / "release", datetime.datetime.now(tz=datetime.UTC).date())
    write_served(folder / "release", folder / "served")
    course = folder / "served" / "course"
    pages = [page for part in parts_of(ROOT) for page in part.pages]
    lessons = [one for one in pages if one.startswith(_LESSONS) and not one.startswith(_LABS)]
    listed = json.loads((folder / "release" / "release.json").read_text(encoding="utf-8"))
    kept = Cost(len(listed["files"]), listed["sent"])
    with servers.running("nginx", folder / "served", folder / "nginx") as site:
        say("Reading every lesson …")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=browser_path, args=measuring.browser_arguments()
            )
            costs = visits(browser, site, lessons)
            browser.close()
        say("Asking as fast as it answers …")
        busy = f"with a load of {os.getloadavg()[0]:.0f} when it began"
        rates = _rates_told(site, lessons[0], "_static/securebase.js", options.seconds)
    coding = "brotli" if servers.BROTLI.exists() and list(course.rglob("*.br")) else "gzip"
    results = "\n\n".join(
        [
            _costs_told(costs, kept),
            f"Compressed with {coding}, headers counted; the whole course: bodies alone, gzip.",
            rates,
            f"One worker of nginx, and wrk with 32 connections, on {os.cpu_count()} cores, {busy}.",
            _million_told(costs, kept),
        ]
    )
    report.conclude(results, by=_COMMAND, only_print=options.only_print)
    return 0


if __name__ == "__main__":
    report.start(main)
