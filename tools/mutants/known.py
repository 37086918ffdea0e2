"""Mistakes that somebody thought of, each with the test that must see it."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tools import frontend
from tools.mutants import page, project_copy
from tools.mutants.report import Part, listed
from tools.places import PYTHON, say


@dataclass(frozen=True)
class Known:
    """In ``file``, ``old`` becomes ``new``; ``test`` is what sees it, as its runner calls it."""

    what: str
    file: str
    old: str
    new: str
    test: str


def run() -> Part:
    """Try each; Python's and the page's at the same time, as neither needs the other's files."""
    mutants = [Known(**each) for each in listed("known")]
    of_page = [each for each in mutants if each.file.startswith("frontend/")]
    of_python = [each for each in mutants if each not in of_page]
    if frontend.find_npm() is None:
        say(f"{frontend.NO_NODE}: the page's own are left out.")
        of_page = []
    elif of_page:
        page.ensure_packages()
    stopped = threading.Event()
    with ThreadPoolExecutor(2) as pool:
        trials = [pool.submit(_try_all, some, stopped) for some in (of_python, of_page)]
        try:
            unseen = [line for trial in trials for line in trial.result()]
        except BaseException:
            stopped.set()
            raise
    tried = [*of_python, *of_page]
    rows = [f"| {each.what} | `{each.file}` | {_told(each.test)} |" for each in tried]
    return Part(
        figures=f"{len(tried)} tried, {len(tried) - len(unseen)} seen by the test that is named",
        tables=["\n".join(["| spoilt | in | seen by |", "|---|---|---|", *rows])],
        unexplained=unseen,
    )


def _try_all(mutants: Sequence[Known], stopped: threading.Event) -> list[str]:
    """Those that were not seen, until it is stopped."""
    unseen = []
    for number, mutant in enumerate(mutants, start=1):
        if stopped.is_set():
            break
        problem = _problem(mutant)
        say(f"  {number} of {len(mutants)}  {mutant.what}: {problem or 'seen'}")
        if problem:
            unseen.append(f"{mutant.what} ({mutant.file}): {problem}")
    return unseen


def _problem(mutant: Known) -> str:
    """What is wrong with a mutant or its test; nothing where the test fails, as it should."""
    file = project_copy.COPY / mutant.file
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    if text.count(mutant.old) != 1:
        return f"what it spoils stands there {text.count(mutant.old)} times: write it anew"
    file.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8", newline="")
    try:
        seen = _fails(mutant.test)
    finally:
        file.write_text(text, encoding="utf-8", newline="")
    return "" if seen else f"{mutant.test} does not see it"


def _fails(test: str) -> bool:
    where, _, name = test.partition("::")
    if where.startswith("frontend/"):
        found = page.vitest("run", where.removeprefix("frontend/"), f"-t={re.escape(name)}")
        # A module that cannot be read at all fails a file, and no test of it.
        return re.search(r"Tests\s+\d+ failed", found.stdout) is not None
    options = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist")
    ran = project_copy.run([str(PYTHON), "-m", "pytest", *options, test], quiet=True)
    # 2 would mean that a module cannot be read, 4 and 5 that there is no such test.
    return ran.returncode == 1


def _told(test: str) -> str:
    where, _, name = test.partition("::")
    return f"{name.replace('|', '¦')} (`{where.removeprefix('tests/')}`)"
