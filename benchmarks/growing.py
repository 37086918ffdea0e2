"""What grows with the course? ``python -m benchmarks.growing``.

Makes courses of 15, 60 and 150 lessons, each a notebook with a quiz and a page of words, and
builds them. Then it changes a lesson, changes a page of words, and adds a lesson, and builds after
each. Of a build it takes the processor's time and the memory of all programs that run; of the book,
what the index of the search and the pages weigh. The table goes to ``benchmarks/README.md``.
"""

import argparse
import gzip
import os
import statistics
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from benchmarks import report
from benchmarks.made_up_course import MadeUpCourse
from tools.places import PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble

_COMMAND = "python -m benchmarks.growing"
LESSONS = (15, 60, 150)
_MIB = 2**20
_SAMPLE = 0.2
_AS_HOSTS_DO = 6


@dataclass(frozen=True)
class Built:
    """A build: the processor's time in seconds, and the most memory at once in bytes."""

    seconds: float
    memory: int


@dataclass
class Growth:
    """What was measured of one course.

    Attributes:
        pages: how many it has.
        first: the build of the whole course.
        touched: the seconds of each build after a lesson was changed.
        words: the same after a page of words was.
        added: the same after a lesson was added.
        index: what the index of the search weighs, compressed, in bytes.
        lesson: what the page of a lesson weighs, compressed, in bytes.
        listed: how many pages of the course it names beside its words.
    """

    pages: int = 0
    first: Built = field(default_factory=lambda: Built(0.0, 0))
    touched: list[float] = field(default_factory=list)
    words: list[float] = field(default_factory=list)
    added: list[float] = field(default_factory=list)
    index: int = 0
    lesson: int = 0
    listed: int = 0


def build(course: Path) -> Built:
    """Build the course; what that took, all programs together."""
    before = os.times()
    # A file takes what it says: nobody waits for a pipe to be read.
    log = course / "build.log"
    with log.open("w", encoding="utf-8") as output:
        program = subprocess.Popen(
            [str(PYTHON), "-m", "securebase.publishing"],
            cwd=course,
            env=child_environment(PYTHONPATH=str(ROOT)),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        most = 0
        while program.poll() is None:
            most = max(most, _memory(program.pid))
            time.sleep(_SAMPLE)
    if program.returncode:
        raise Trouble(f"The course could not be built:\n{log.read_text(encoding='utf-8')[-2000:]}")
    after = os.times()
    children_before = before.children_user + before.children_system
    return Built(after.children_user + after.children_system - children_before, most)


def measure(course: MadeUpCourse, runs: int) -> Growth:
    """Build a course, change it so many times in each way, and weigh the book."""
    growth = Growth(pages=course.lessons * 2 + 1, first=build(course.folder))
    book = course.folder / "_build" / "html"
    page = (book / "notebooks" / "lesson-3.html").read_text(encoding="utf-8")
    growth.index = _compressed((book / "search-index.js").read_bytes())
    growth.lesson = _compressed(page.encode())
    menu = page.partition('<nav class="sb-course"')[2].partition("</nav>")[0]
    growth.listed = menu.count("<a ") - menu.count('href="#')
    for run in range(runs):
        changes: list[tuple[list[float], Callable[[], None]]] = [
            (growth.touched, lambda run=run: course.touch_lesson(3, run)),  # type: ignore[misc]
            (growth.words, lambda run=run: course.touch_words(3, run)),  # type: ignore[misc]
            (growth.added, course.add_lesson),
        ]
        for seconds, change in changes:
            change()
            seconds.append(build(course.folder).seconds)
    return growth


def table(samples: dict[int, Growth]) -> str:
    """The results as tables of Markdown."""
    smallest = next(iter(samples.values()))
    heads = "lessons|pages|first build|memory|a lesson changed|a page of words|a lesson added"
    lines = [f"| {heads.replace('|', ' | ')} |", "|--:|--:|--:|--:|--:|--:|--:|"]
    for lessons, one in samples.items():
        changed = (
            _told(mine, first)
            for mine, first in (
                (one.touched, smallest.touched),
                (one.words, smallest.words),
                (one.added, smallest.added),
            )
        )
        lines.append(
            f"| {lessons} | {one.pages} | {one.first.seconds:.0f} s "
            f"| {one.first.memory / _MIB:.0f} MiB | {' | '.join(changed)} |"
        )
    lines += [
        "",
        "| lessons | index of the search, gzip | a lesson's page, gzip | pages that it names |",
        "|--:|--:|--:|--:|",
    ]
    for lessons, one in samples.items():
        weights = f"{one.index / 1000:.1f} kB | {one.lesson / 1000:.1f} kB"
        lines.append(f"| {lessons} | {weights} | {one.listed} |")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Measure, print, and write the README; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growing", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="changes of each kind (5)")
    parser.add_argument("--only-print", action="store_true", help="leave the README as it is")
    options = parser.parse_args(arguments)
    samples: dict[int, Growth] = {}
    for lessons in LESSONS:
        say(f"A course of {lessons} lessons …")
        samples[lessons] = measure(MadeUpCourse(lessons), options.runs)
    results = (
        f"{table(samples)}\n\nThe processor's time and the most memory at once (PSS), all programs "
        f"together; medians of {options.runs} (lowest–highest), and beside them how many times the "
        "smallest course's."
    )
    report.conclude(results, by=_COMMAND, only_print=options.only_print)
    return 0


def _memory(program: int) -> int:
    """What a program and all that it started take now."""
    taken = 0
    try:
        first = psutil.Process(program)
        for process in [first, *first.children(recursive=True)]:
            memory = process.memory_full_info()
            # Only Linux counts shares.
            taken += getattr(memory, "pss", memory.rss)
    except psutil.Error:
        pass  # one of them has just ended
    return taken


def _compressed(content: bytes) -> int:
    return len(gzip.compress(content, _AS_HOSTS_DO))


def _told(seconds: list[float], smallest: list[float]) -> str:
    ratio = statistics.median(seconds) / statistics.median(smallest)
    return f"{report.spread(seconds, '{:.1f} s'.format)}, ×{ratio:.2f}"


if __name__ == "__main__":
    report.start(main)
