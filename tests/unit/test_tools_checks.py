"""``make test`` says what passed, what failed and what it could not do."""

import shutil
import sys
from pathlib import Path
from typing import Literal

import pytest

from tools import checks, chromium, command_line, environment, frontend, quick_checks
from tools.checks import Outcome
from tools.git import git
from tools.places import ROOT
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
    outcomes = checks._check_frontend([["test"]], is_afresh=False)
    assert [(outcome.name, outcome.state) for outcome in outcomes] == [("front end", "skipped")]


def test_without_node_continuous_integration_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frontend, "find_npm", lambda: None)
    monkeypatch.setenv("CI", "1")
    (outcome,) = checks._check_frontend([["test"]], is_afresh=False)
    assert outcome.state == "failed"
    assert "Node 20.19 or newer, with npm, was not found" in outcome.note


@pytest.fixture
def front_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A project with a front end; which of its scripts were run, and whether each fails."""
    asked: list[str] = []

    def run(script: str, *_options: str) -> int:
        asked.append(script)
        return int((tmp_path / "frontend" / f"{script} fails").exists())

    (tmp_path / "frontend").mkdir()
    monkeypatch.setattr(checks, "ROOT", tmp_path)
    monkeypatch.setattr(checks, "_FRONT_END_PASSED", tmp_path / "_build" / "passed.json")
    monkeypatch.setattr(frontend, "find_npm", lambda: "npm")
    monkeypatch.setattr(frontend, "run", run)
    monkeypatch.delenv("CI", raising=False)
    return asked


SCRIPTS = [["test"], ["spec-types", "--check"]]


@pytest.mark.parametrize("changed", ["frontend/one.js", "securebase/one.py", "tests/cases/1.json"])
def test_the_front_end_is_checked_again_when_what_it_hangs_on_changes(
    front_end: list[str], tmp_path: Path, changed: str
) -> None:
    def states() -> list[str]:
        return [outcome.state for outcome in checks._check_frontend(SCRIPTS, is_afresh=False)]

    assert states() == states() == ["passed", "passed"]
    assert front_end == ["test", "spec-types"]
    (tmp_path / changed).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / changed).write_text("something else", encoding="utf-8")
    assert states() == ["passed", "passed"]
    assert front_end == ["test", "spec-types"] * 2


def test_the_front_end_is_checked_until_it_passes_afresh_and_in_continuous_integration(
    front_end: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "frontend" / "test fails").touch()
    for _ in range(2):
        first, second = checks._check_frontend(SCRIPTS, is_afresh=False)
        assert (first.state, second.state) == ("failed", "passed")
    assert front_end == ["test", "spec-types", "test"]
    checks._check_frontend(SCRIPTS, is_afresh=True)
    monkeypatch.setenv("CI", "1")
    checks._check_frontend(SCRIPTS, is_afresh=False)
    assert front_end == ["test", "spec-types", "test", *["test", "spec-types"] * 2]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[tuple[tuple[str, ...], dict[str, str]]]:
    """What the environment's Python was asked to run, and with which variables."""
    asked: list[tuple[tuple[str, ...], dict[str, str]]] = []

    def run(*arguments: str, **variables: str) -> int:
        asked.append((arguments, variables))
        return 0

    monkeypatch.setattr(environment, "run", run)
    monkeypatch.setattr(environment, "ensure", lambda _kind: None)
    return asked


Ran = list[tuple[tuple[str, ...], dict[str, str]]]


@pytest.mark.parametrize(
    ("ci", "skipped"), [("", "python-types,front-end-style,front-end-types"), ("true", None)]
)
def test_without_node_the_quick_checks_of_the_front_end_are_skipped_but_not_in_ci(
    ci: str, skipped: str | None, ran: Ran, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frontend, "find_npm", lambda: None)
    monkeypatch.setenv("CI", ci)
    monkeypatch.setenv("SKIP", "python-types")
    assert checks.lint(staged=False) == 0
    ((arguments, variables),) = ran
    assert arguments[:3] == ("-m", "pre_commit", "run")
    assert "--all-files" in arguments
    assert variables.get("SKIP") == skipped


def test_the_checks_that_may_be_skipped_are_those_of_the_list() -> None:
    listed = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    for name in quick_checks._OF_THE_FRONT_END.split(","):
        assert f"- id: {name}\n" in listed


def test_every_quick_check_runs_a_program_of_the_environment() -> None:
    listed = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    entries = [line.split()[1] for line in listed.splitlines() if " entry: " in line]
    assert len(entries) == listed.count("- id: ")
    assert set(entries) <= {"python", "lint-imports"}


def test_before_a_commit_only_what_is_about_to_be_committed_is_checked(ran: Ran) -> None:
    assert command_line.main(["lint", "--staged"]) == 0
    ((arguments, _variables),) = ran
    assert "--all-files" not in arguments


@pytest.mark.skipif(shutil.which("git") is None, reason="lists files with git")
def test_a_folder_that_is_no_checkout_is_shown_to_git_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lesson.ipynb").write_text("{}")
    (tmp_path / ".gitignore").write_text("/_build/\n")
    monkeypatch.setattr(quick_checks, "ROOT", tmp_path)
    monkeypatch.setattr(quick_checks, "_IN_PLACE_OF_A_CHECKOUT", tmp_path / "_build" / "files.git")
    variables = quick_checks._repository()
    assert git(tmp_path, "ls-files", **variables).split() == [".gitignore", "lesson.ipynb"]
    assert not (tmp_path / ".git").exists()


def test_without_git_it_says_what_the_quick_checks_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Trouble, match="need git to list the project's files"):
        quick_checks._repository()


@pytest.mark.parametrize(
    ("arguments", "passed_on"),
    [
        (["tests/unit", "-k", "quiz"], ("tests/unit", "-k", "quiz")),
        (["--fast", "tests/unit"], ("tests/unit",)),
        (["--afresh", "tests/browser"], ("tests/browser",)),
    ],
)
def test_what_follows_test_is_for_pytest(
    arguments: list[str], passed_on: tuple[str, ...], ran: Ran, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chromium, "find", lambda: None)
    assert checks.test(arguments) == 0
    fast = checks._FAST_TESTS if "--fast" in arguments else ()
    # Whoever names tests wants to see them run, whether they passed before or last long.
    expected = ("-m", "pytest", *fast, "--afresh", "--thorough", *passed_on)
    assert [asked for asked, _variables in ran] == [expected]


@pytest.mark.parametrize(
    ("arguments", "in_ci", "left_out"),
    [
        ([], False, ["two more engines", "long tests", "elsewhere"]),
        (["--thorough"], False, ["two more engines", "elsewhere"]),
        (["--thorough", "--elsewhere"], False, ["two more engines"]),
        ([], True, []),
    ],
)
def test_what_a_run_leaves_to_continuous_integration_is_said(
    arguments: list[str],
    in_ci: bool,
    left_out: list[str],
    ran: Ran,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CI", "1" if in_ci else "")
    monkeypatch.setattr(chromium, "ensure", lambda: None)
    monkeypatch.setattr(checks.book, "build", lambda **_options: 0)
    monkeypatch.setattr(checks.engines, "ensure", lambda: None)
    monkeypatch.setattr(checks, "_check_frontend", lambda _scripts, _is_afresh: [])
    assert checks.test(arguments) == 0
    assert ("--thorough" in ran[-1][0]) == ("--thorough" in arguments)
    said = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[2] for line in said if line.strip().startswith("skipped")] == left_out


def test_a_fast_run_looks_for_no_browser_and_builds_no_book(
    ran: Ran, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(**_options: bool) -> int:
        raise AssertionError

    monkeypatch.setattr(chromium, "find", never)
    monkeypatch.setattr(chromium, "ensure", never)
    monkeypatch.setattr(checks.book, "build", never)
    monkeypatch.setattr(checks, "_check_frontend", lambda _scripts, _is_afresh: [])
    assert checks.test(["--fast"]) == 0
    quick, tests = (asked for asked, _variables in ran)
    assert "pre_commit" in quick
    assert tests[tests.index("-m", 1) + 1] == (
        "not browser and not jupyterlab and not engines and not elsewhere"
        " and not book and not lasts"
    )


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
    monkeypatch.setattr(chromium, "_way_to_install", lambda: ("none", [sys.executable, "-c", ""]))
    with pytest.raises(Trouble, match="need Chromium or Chrome"):
        chromium.ensure()


def test_what_will_be_installed_is_told_in_one_line_before_it_is(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    answers = iter([None, "/usr/bin/chromium"])
    program = [sys.executable, "-c", "print('now it is installed')"]
    monkeypatch.setattr(chromium, "find", lambda: next(answers))
    monkeypatch.setattr(chromium, "_way_to_install", lambda: ("a browser", program))
    assert chromium.ensure() == "/usr/bin/chromium"
    told, installed = capfd.readouterr().out.splitlines()
    assert "installing a browser (set SECUREBASE_CHROMIUM to use another instead)" in told
    assert installed == "now it is installed"


@pytest.mark.parametrize(("state", "code"), [("passed", 0), ("skipped", 0), ("failed", 1)])
def test_one_failed_check_fails_the_whole(
    state: Literal["passed", "failed", "skipped"], code: int
) -> None:
    outcomes = [Outcome("first", "passed", 1), Outcome("second", state, 1)]
    assert checks._conclude(outcomes) == code


@pytest.mark.parametrize(
    ("mode", "used", "told"),
    [
        ("", "/usr/bin/chromium", "They would be quicker in Debian's package chromium-headless-"),
        ("1", "/usr/bin/chromium-headless-shell", "installing Debian's chromium-headless-shell"),
    ],
)
def test_only_continuous_integration_gets_a_quicker_browser_for_one_that_is_there(
    mode: str,
    used: str,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    answers = iter(["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"])
    way = "Debian's chromium-headless-shell with apt-get", [sys.executable, "-c", ""]
    monkeypatch.setenv("CI", mode)
    monkeypatch.delenv(chromium.VARIABLE, raising=False)
    monkeypatch.setattr(chromium, "find", lambda: next(answers))
    monkeypatch.setattr(chromium, "_way_to_install", lambda: way)
    assert chromium.ensure() == used
    assert told in capsys.readouterr().out
