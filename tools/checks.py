"""Everything that must hold: the quick checks, the front end, the book and the tests."""

import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal, NamedTuple

from tools import book, chromium, engines, environment, fingerprint, frontend, quick_checks, stamps
from tools.places import BUILD, ROOT, in_continuous_integration, say
from tools.trouble import Trouble

FAST = "--fast"
AFRESH = "--afresh"
ELSEWHERE = "--elsewhere"
THOROUGH = "--thorough"
_NOT_FAST = ("browser", "jupyterlab", "engines", "elsewhere", "book", "lasts")
_FAST_TESTS = ("-m", " and ".join(f"not {marker}" for marker in _NOT_FAST))
# Scripts of frontend/package.json, with their options; its quick ones are among the quick checks.
_SCRIPTS = [["test"], ["spec-types", "--check"], ["check-fresh"]]
_FRONT_END_HANGS_ON = ("frontend", "securebase", "tests/cases", "tests/golden")
_FRONT_END_PASSED = BUILD / "passed-front-end.json"
_MOST_WORKERS = 4


class Outcome(NamedTuple):
    """How one check ended."""

    name: str
    state: Literal["passed", "failed", "skipped"]
    seconds: float
    note: str = ""


def lint(*, staged: bool) -> int:
    """Check style, types and content files; return the exit code."""
    environment.ensure("development")
    return quick_checks.run(staged=staged)


def test(arguments: Sequence[str]) -> int:
    """Run the checks and tests of some minutes, or only pytest if it is given arguments.

    ``--fast`` leaves out what needs a browser, JupyterLab or a built book; ``--afresh`` checks
    again what passed before and has stayed the same. Continuous integration runs every test there
    is; here three flags ask for the rest: ``--thorough`` for long tests of what nobody edited (see
    ``tests/thorough.py``), ``--engines`` for Firefox and WebKitGTK, ``--elsewhere`` for where else
    the course runs: a live copy, servers, a course of somebody else's, another language.
    """
    environment.ensure("development")
    ours = (FAST, AFRESH, ELSEWHERE, THOROUGH, engines.FLAG)
    chosen = [argument for argument in arguments if argument not in ours]
    fast = FAST in arguments
    # Whoever names tests wants to see them run.
    is_afresh = AFRESH in arguments or bool(chosen)
    is_thorough = THOROUGH in arguments or bool(chosen)
    options = (
        *(_FAST_TESTS if fast else ()),
        *([AFRESH] if is_afresh else []),
        *([THOROUGH] if is_thorough else []),
    )
    if engines.FLAG in arguments:
        engines.ensure()
        options = (*options, engines.FLAG)
    if ELSEWHERE in arguments:
        options = (*options, ELSEWHERE)
    if chosen:
        browser = {} if fast else _browser(chromium.find())
        return environment.run("-m", "pytest", *options, *chosen, **browser)
    browser = {} if fast else _browser(chromium.ensure())
    outcomes = [_check("quick checks", quick_checks.run), *_check_frontend(_SCRIPTS, is_afresh)]
    if fast:
        outcomes.append(_check_pytest(*options))
    else:
        outcomes.append(_check("the book", lambda: book.build(afresh=False)))
        outcomes += _other_engines(asked=engines.FLAG in options)
        outcomes += _left_out(options)
        outcomes.append(_check_pytest(*options, **browser))
    return _conclude(outcomes)


def bench(options: Sequence[str]) -> int:
    """Compare with the stock way; the results go to benchmarks/README.md."""
    environment.ensure("development")
    return environment.run("-m", "benchmarks", *options, **_browser(chromium.ensure()))


def summary(outcomes: Sequence[Outcome]) -> str:
    """All outcomes, a line each, and their count in the last line."""
    width = max(len(outcome.name) for outcome in outcomes)
    lines = ["", "Summary"]
    for name, state, seconds, note in outcomes:
        time_taken = "" if state == "skipped" else f"{seconds:5.0f} s"
        lines.append(f"  {state:<7}  {name:<{width}}  {time_taken:>7}  {note}".rstrip())
    count = dict.fromkeys(("passed", "failed", "skipped"), 0)
    for outcome in outcomes:
        count[outcome.state] += 1
    total = f"Checks: {count['passed']} passed, {count['failed']} failed"
    lines.append(total + (f", {count['skipped']} skipped" if count["skipped"] else ""))
    return "\n".join(lines)


def _conclude(outcomes: Sequence[Outcome]) -> int:
    say(summary(outcomes))
    return int(any(outcome.state == "failed" for outcome in outcomes))


def _browser(path: str | None) -> dict[str, str]:
    return {chromium.VARIABLE: path} if path else {}


def _check(name: str, run: Callable[[], int | None]) -> Outcome:
    say(f"\n── {name}")
    start, note = time.monotonic(), ""
    try:
        failed = bool(run())
    except Trouble as trouble:
        failed, note = True, str(trouble)
    return Outcome(name, "failed" if failed else "passed", time.monotonic() - start, note)


def _check_frontend(scripts: Sequence[Sequence[str]], is_afresh: bool) -> list[Outcome]:
    """As for the tests, what passed is not made again while all that it hangs on stays the same."""
    in_ci = in_continuous_integration()
    if frontend.find_npm() is None and not in_ci:
        return [Outcome("front end", "skipped", 0, f"{frontend.NO_NODE}.")]
    state = fingerprint.of_files(ROOT, _FRONT_END_HANGS_ON)
    passed = {} if is_afresh or in_ci else stamps.read(_FRONT_END_PASSED)
    outcomes = []
    for script in scripts:
        name, called = f"front end: {script[0]}", " ".join(script)
        if passed.get(called) == state:
            outcomes.append(
                Outcome(name, "passed", 0, f"it passed before; {AFRESH} makes it again")
            )
            continue
        outcome = _check(name, partial(frontend.run, *script))
        outcomes.append(outcome)
        if outcome.state == "passed" and not in_ci:
            passed[called] = state
            stamps.write(_FRONT_END_PASSED, passed)
    return outcomes


def _other_engines(*, asked: bool) -> list[Outcome]:
    """Whether two more engines are there for the tests, or why they are left out."""
    if in_continuous_integration():
        return [_check("two more engines", engines.ensure)]
    if not asked:
        return [
            Outcome("two more engines", "skipped", 0, f"{engines.FLAG} tries the course in them.")
        ]
    return [
        Outcome("two more engines", "skipped", 0, engines.what_is_missing(engine))
        for engine in engines.ENGINES
        if not engines.find(engine)
    ]


def _left_out(options: Sequence[str]) -> list[Outcome]:
    """Which tests continuous integration has to run."""
    rest = {
        THOROUGH: Outcome("long tests", "skipped", 0, f"{THOROUGH} tests what you did not edit."),
        ELSEWHERE: Outcome("elsewhere", "skipped", 0, f"{ELSEWHERE} tests where else it runs."),
    }
    missing = [] if in_continuous_integration() else [flag for flag in rest if flag not in options]
    return [rest[flag] for flag in missing]


def _check_pytest(*options: str, **browser: str) -> Outcome:
    # Each worker has a browser of its own; tests/workers.py says what stays together on one.
    arguments = ("-m", "pytest", f"--numprocesses={_workers()}", *options)
    return _check("tests", lambda: environment.run(*arguments, **browser))


def _workers() -> int:
    """How many tests may run at once: more browsers than that would want too much memory."""
    return min(os.cpu_count() or 1, _MOST_WORKERS)
