"""Mistakes that somebody thought of, each with the test that must see it."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tools import frontend
from tools.mutants import project_copy
from tools.mutants.report import Part, listed
from tools.places import say


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
    if frontend.find_npm() is None:
        say(f"{frontend.NO_NODE}: the page's own are left out.")
        mutants = [each for each in mutants if not each.file.startswith("frontend/")]
    with ThreadPoolExecutor(1) as of_page, ThreadPoolExecutor(1) as of_python:
        pools = {True: of_page, False: of_python}
        trials = [
            pools[each.file.startswith("frontend/")].submit(_problem, each) for each in mutants
        ]
        try:
            problems = [trial.result() for trial in trials]
        except BaseException:
            for pool in pools.values():
                pool.shutdown(wait=False, cancel_futures=True)
            raise
    unseen = [problem for problem in problems if problem]
    figures = f"{len(mutants)} tried: {len(mutants) - len(unseen)} seen by the test that is named"
    return Part(figures, ["\n".join(f"- {each}" for each in unseen)] if unseen else [], unseen)


def _problem(mutant: Known) -> str:
    """What is wrong with a mutant or its test; nothing where the test fails, as it should."""
    file = project_copy.COPY / mutant.file
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    if (times := text.count(mutant.old)) != 1:
        problem = f"what it spoils stands there {times} times: write it anew"
    else:
        file.write_text(text.replace(mutant.old, mutant.new), encoding="utf-8", newline="")
        try:
            problem = "" if _fails(mutant.test) else f"{mutant.test} does not see it"
        finally:
            file.write_text(text, encoding="utf-8", newline="")
    say(f"  {mutant.what}: {problem or 'seen'}")
    return problem and f"{mutant.what} ({mutant.file}): {problem}"


def _fails(test: str) -> bool:
    where, _, name = test.partition("::")
    if where.startswith("frontend/"):
        what = (where.removeprefix("frontend/"), f"-t={re.escape(name)}", "--no-color")
        found = project_copy.npm("exec", "--", "vitest", "run", *what)
        # A module that cannot be read at all fails a file, and no test of it.
        return re.search(r"Tests\s+\d+ failed", found.stdout) is not None
    options = ("-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist")
    # 2 would mean that a module cannot be read, 4 and 5 that there is no such test.
    return project_copy.python("-m", "pytest", *options, test, quiet=True).returncode == 1
