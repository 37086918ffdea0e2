"""``make test`` says what passed, what failed and what it could not do."""

import sys
from pathlib import Path
from typing import Literal

import pytest

from tools import checks, chromium, frontend
from tools.checks import Outcome
from tools.trouble import Trouble


def test_the_summary_ends_with_the_totals() -> None:
    outcomes = [
        Outcome("tests", "passed", 12, "9 passed, 0 failed"),
        Outcome("front end: test", "skipped", 0, "Node was not found."),
        Outcome("Python types", "failed", 3),
    ]
    lines = checks.summary(outcomes).splitlines()
    assert lines[-1] == "Checks: 1 passed, 1 failed, 1 skipped"
    assert any("skipped" in line and "Node was not found." in line for line in lines)


def test_without_node_the_front_end_is_reported_as_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frontend, "find_npm", lambda: None)
    monkeypatch.delenv("CI", raising=False)
    outcomes = checks._check_frontend([["test"]])
    assert [(outcome.name, outcome.state) for outcome in outcomes] == [
        ("front end: test", "skipped")
    ]


def test_without_node_continuous_integration_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frontend, "find_npm", lambda: None)
    monkeypatch.setenv("CI", "1")
    assert checks._check_frontend([["test"]])[0].state == "failed"


def test_what_pytest_reported_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = tmp_path / "results.xml"
    report.write_text(
        '<testsuites><testsuite tests="10" failures="1" errors="1" skipped="2"/></testsuites>'
    )
    monkeypatch.setattr(checks, "_RESULTS", report)
    assert checks._pytest_note() == "6 passed, 2 failed, 2 skipped"


def test_a_run_without_a_report_is_not_taken_for_a_pass(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "_RESULTS", tmp_path / "missing.xml")
    assert checks._pytest_note() == "pytest left no report"


@pytest.mark.parametrize(("processors", "workers"), [(None, 1), (2, 2), (16, 4)])
def test_tests_run_on_a_few_workers_at_once(
    processors: int | None, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks.os, "cpu_count", lambda: processors)
    assert checks._workers() == workers


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks no browser for its version")
def test_the_browser_that_was_named_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "my-chromium"
    program.write_text("#!/bin/sh\necho Chromium 1\n")
    program.chmod(0o755)
    monkeypatch.setenv(chromium.VARIABLE, str(program))
    assert chromium.find() == str(program)


def test_a_browser_that_was_named_but_does_not_run_is_told_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(chromium.VARIABLE, "/nowhere/chromium")
    with pytest.raises(Trouble, match="/nowhere/chromium, which does not run"):
        chromium.find()


def test_where_no_browser_can_be_had_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chromium, "find", lambda: None)
    monkeypatch.setattr(chromium, "_ways_to_install", list)
    with pytest.raises(Trouble, match="need Chromium or Chrome"):
        chromium.ensure()


@pytest.mark.parametrize(("state", "code"), [("passed", 0), ("skipped", 0), ("failed", 1)])
def test_one_failed_check_fails_the_whole(
    state: Literal["passed", "failed", "skipped"], code: int
) -> None:
    outcomes = [Outcome("first", "passed", 1), Outcome("second", state, 1)]
    assert checks._conclude(outcomes) == code
