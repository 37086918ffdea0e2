"""Everything that must hold: style, types, content, the front end, the book and the tests."""

import os
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from tools import book, chromium, environment, frontend
from tools.places import BUILD, ROOT, say
from tools.trouble import Trouble

# Scripts of frontend/package.json, with their options.
_LINT_SCRIPTS = [["lint"], ["types"]]
_TEST_SCRIPTS = [["test"], ["spec-types", "--check"], ["check-fresh"]]
_RESULTS = BUILD / "test-results.xml"
_MOST_WORKERS = 4


class Outcome(NamedTuple):
    """How one check ended."""

    name: str
    state: Literal["passed", "failed", "skipped"]
    seconds: float
    note: str = ""


def lint() -> int:
    """Check style, types and content files; return the exit code."""
    environment.ensure("test")
    return _conclude(_check_python() + _check_frontend(_LINT_SCRIPTS))


def test(pytest_arguments: Sequence[str]) -> int:
    """Run every check and test, or only pytest if it is given arguments."""
    environment.ensure("test")
    if pytest_arguments:
        return environment.run("-m", "pytest", *pytest_arguments, **_browser(chromium.find()))
    browser = _browser(chromium.ensure())
    outcomes = _check_python()
    outcomes += _check_frontend([*_LINT_SCRIPTS, *_TEST_SCRIPTS])
    outcomes.append(_check("the book", lambda: book.build(afresh=False)))
    outcomes.append(_check_pytest(browser))
    return _conclude(outcomes)


def bench(options: Sequence[str]) -> int:
    """Compare with the stock way; the results go to benchmarks/README.md."""
    environment.ensure("bench")
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


def _in_ci() -> bool:
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def _check(name: str, run: Callable[[], int], note: Callable[[], str] = str) -> Outcome:
    say(f"\n── {name}")
    start = time.monotonic()
    code = run()
    state: Literal["passed", "failed"] = "failed" if code else "passed"
    return Outcome(name, state, time.monotonic() - start, note())


def _check_python() -> list[Outcome]:
    notebooks = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("notebooks/**/*.ipynb"))
    stripped = ("-m", "nbstripout", "--keep-id", "--keep-count", "--verify", *notebooks)
    commands: list[tuple[str, tuple[str, ...]]] = [
        ("Python style", ("-m", "ruff", "check", "--quiet", ".")),
        ("Python format", ("-m", "ruff", "format", "--check", "--quiet", ".")),
        ("Python types", ("-m", "mypy")),
        ("content files", ("-m", "securebase", "check")),
        ("notebooks without outputs", stripped),
    ]

    def command_of(arguments: tuple[str, ...]) -> Callable[[], int]:
        return lambda: environment.run(*arguments)

    return [_check(name, command_of(arguments)) for name, arguments in commands]


def _check_frontend(scripts: Sequence[Sequence[str]]) -> list[Outcome]:
    names = [f"front end: {script[0]}" for script in scripts]
    npm = frontend.find_npm()
    if npm is None:
        state: Literal["failed", "skipped"] = "failed" if _in_ci() else "skipped"
        return [Outcome(name, state, 0, f"{frontend.NO_NODE}.") for name in names]
    try:
        frontend.ensure_packages(npm)
    except Trouble as trouble:
        return [Outcome("front end: install", "failed", 0, str(trouble))]

    def run(script: Sequence[str]) -> Callable[[], int]:
        return lambda: frontend.run(npm, *script)

    return [_check(name, run(script)) for name, script in zip(names, scripts, strict=True)]


def _check_pytest(browser: dict[str, str]) -> Outcome:
    BUILD.mkdir(exist_ok=True)
    _RESULTS.unlink(missing_ok=True)

    def run() -> int:
        return environment.run(
            *("-m", "pytest", f"--junit-xml={_RESULTS}"),
            # Each has a browser of its own; tests/workers.py says what stays together on one.
            f"--numprocesses={_workers()}",
            **browser,
        )

    return _check("tests", run, _pytest_note)


def _workers() -> int:
    """How many tests may run at once: more browsers than that would want too much memory."""
    return min(os.cpu_count() or 1, _MOST_WORKERS)


def _pytest_note() -> str:
    """How many tests passed, failed and were skipped, from pytest's own report."""
    try:
        suites = ElementTree.parse(_RESULTS).getroot().iter("testsuite")
        counts = [
            {key: int(suite.get(key, 0)) for key in ("tests", "failures", "errors", "skipped")}
            for suite in suites
        ]
    except (OSError, ElementTree.ParseError):
        return "pytest left no report"
    total = {key: sum(count[key] for count in counts) for key in counts[0]} if counts else {}
    if not total:
        return "pytest left no report"
    failed = total["failures"] + total["errors"]
    passed = total["tests"] - failed - total["skipped"]
    skipped = f", {total['skipped']} skipped" if total["skipped"] else ""
    return f"{passed} passed, {failed} failed{skipped}"
