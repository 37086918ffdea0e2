"""The command that spoils a copy of the code: what it reads, and what it writes down."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tools.mutants import known, made_up, project_copy, report
from tools.mutants.report import Part, Tried, part_of
from tools.places import ROOT
from tools.trouble import Trouble

WRITTEN = """\
[[known]]
what = "one and one is three"
file = "sums.py"
old = "1 + 1"
new = "1 + 2"
test = "test_sums.py::test_one_and_one"

[[harmless]]
file = "sums.py"
was = "say("
becomes = "None"
why = "Nobody hears it."
"""


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "_WRITTEN", tmp_path / "mutants.toml")
    monkeypatch.setattr(report, "_REPORT", tmp_path / "mutants.md")
    monkeypatch.setattr(project_copy, "COPY", tmp_path)
    (tmp_path / "mutants.toml").write_text(WRITTEN, encoding="utf-8")


def mutant() -> known.Known:
    (one,) = report.listed("known")
    return known.Known(**one)


def test_a_known_mutant_stands_in_the_copy_only_while_its_test_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "sums.py"
    file.write_text("two = 1 + 1\n", encoding="utf-8")
    while_tested = []

    def fails(test: str) -> bool:
        while_tested.append((test, file.read_text(encoding="utf-8")))
        return True

    monkeypatch.setattr(known, "_fails", fails)
    assert known._problem(mutant()) == ""
    assert while_tested == [("test_sums.py::test_one_and_one", "two = 1 + 2\n")]
    assert file.read_text(encoding="utf-8") == "two = 1 + 1\n"
    monkeypatch.setattr(known, "_fails", lambda _test: False)
    assert known._problem(mutant()) == (
        "one and one is three (sums.py): test_sums.py::test_one_and_one does not see it"
    )


@pytest.mark.parametrize(("text", "times"), [("two = 2\n", 0), ("1 + 1 == 1 + 1\n", 2)])
def test_a_mutant_whose_code_has_changed_is_told(tmp_path: Path, text: str, times: int) -> None:
    (tmp_path / "sums.py").write_text(text, encoding="utf-8")
    told = f"what it spoils stands there {times} times: write it anew"
    assert known._problem(mutant()) == f"one and one is three (sums.py): {told}"


def test_what_breaks_the_trial_itself_is_not_taken_for_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sums.py").write_text("two = 1 + 1\n", encoding="utf-8")

    def broken(_test: str) -> bool:
        raise OSError("no npm")

    monkeypatch.setattr(known, "_fails", broken)
    monkeypatch.setattr(known.frontend, "find_npm", lambda: None)
    with pytest.raises(OSError, match="no npm"):
        known.run()
    assert (tmp_path / "sums.py").read_text(encoding="utf-8") == "two = 1 + 1\n"


@pytest.mark.parametrize(
    ("printed", "code", "is_seen"),
    [
        ("Test Files  1 failed (1)\n     Tests  1 failed | 3 skipped (4)", 1, True),
        ("Test Files  1 failed (1)\n     Tests  no tests", 1, False),
        ("Test Files  1 passed (1)\n     Tests  1 passed | 3 skipped (4)", 0, False),
    ],
)
def test_only_a_test_of_the_page_that_fails_counts(
    printed: str, code: int, is_seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def npm(*arguments: str) -> subprocess.CompletedProcess[str]:
        asked.append(arguments)
        return subprocess.CompletedProcess(arguments, code, printed)

    monkeypatch.setattr(project_copy, "npm", npm)
    assert known._fails("frontend/tests/a.test.js::a (b)") is is_seen
    assert asked[0][2:6] == ("vitest", "run", "tests/a.test.js", r"-t=a\ \(b\)")


@pytest.mark.parametrize(("code", "is_seen"), [(0, False), (1, True), (2, False), (4, False)])
def test_only_a_test_in_python_that_fails_counts(
    code: int, is_seen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def python(*arguments: str, **_options: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(arguments, code, "")

    monkeypatch.setattr(project_copy, "python", python)
    assert known._fails("tests/unit/test_sums.py::test_one_and_one") is is_seen


def told_by_mutmut(*results: tuple[str, str, str]) -> Callable[..., Any]:
    """Python in the copy, where mutmut says this of the mutants that it made."""

    def python(*arguments: str, **_options: object) -> subprocess.CompletedProcess[str]:
        said = "It prints more.\n" + json.dumps(results)
        return subprocess.CompletedProcess(arguments, 0, said)

    return python


@pytest.mark.parametrize("results", [[], [("sums.py", "not checked", "")]])
def test_what_mutmut_did_not_try_is_not_taken_for_seen(
    results: list[tuple[str, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_copy, "python", told_by_mutmut(*results))
    with pytest.raises(Trouble, match="printed above says why"):
        made_up.python()


def test_what_mutmut_says_of_a_survivor_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    difference = (
        "--- securebase/sums.py\n+++ securebase/sums.py\n@@ -1 +1 @@\n"
        " def two():\n-    return 1 + 1\n+    return 1 - 1\n"
    )
    told = told_by_mutmut(("sums.py", "killed", ""), ("sums.py", "survived", difference))
    monkeypatch.setattr(project_copy, "python", told)
    part = made_up.python()
    assert part.figures == "mutmut tried 2: 1 seen, 1 survived"
    assert part.unexplained == ["`sums.py`: `return 1 + 1` → `return 1 - 1`"]


@pytest.mark.parametrize(
    ("states", "figures"),
    [
        (["Killed", "Timeout", "Survived", "Ignored"], "Stryker tried 3: 2 seen, 1 survived"),
        (["Killed", "NoCoverage"], "Stryker tried 2: 1 seen, 1 survived"),
    ],
)
def test_what_stryker_says_of_a_survivor_is_read(
    states: list[str], figures: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = {"start": {"line": 2, "column": 5}, "end": {"line": 3, "column": 6}}
    mutants = [{"status": state, "location": where, "replacement": "false"} for state in states]
    files = {"src/sums.js": {"source": "// two\nif (one ===\n  two) say();\n", "mutants": mutants}}
    report_file = tmp_path / "frontend" / "reports" / "mutation" / "mutation.json"
    report_file.parent.mkdir(parents=True)
    report_file.write_text(json.dumps({"files": files}), encoding="utf-8")
    monkeypatch.setattr(project_copy, "npm", lambda *_arguments, **_options: None)
    part = made_up.page()
    assert part.figures == figures
    assert part.unexplained == [
        "`frontend/src/sums.js`: `if (one === two) say();` → `if (false) say();`"
    ]


def test_survivors_are_told_with_their_reason_or_as_not_explained() -> None:
    seen = [Tried("sums.py", True, "", "")] * 3 + [Tried("more.py", True, "", "")]
    survivors = [
        Tried("sums.py", False, 'say("hello")', "say(None)"),
        Tried("sums.py", False, "two = 1 + 1", "two = 1 - 1"),
    ]
    part = part_of("A tool", [*seen, *survivors])
    assert part.figures == "A tool tried 6: 4 seen, 2 survived"
    assert part.unexplained == ["`sums.py`: `two = 1 + 1` → `two = 1 - 1`"]
    table, harmless, open_ones = part.tables
    assert table.splitlines()[2:] == ["| `more.py` | 1 | 1 | 0 |", "| `sums.py` | 5 | 3 | 2 |"]
    assert harmless == 'Nobody hears it.\n\n- `sums.py`: `say("hello")` → `say(None)`'
    assert open_ones.endswith("\n\n- `sums.py`: `two = 1 + 1` → `two = 1 - 1`")


def test_a_part_is_written_between_its_comments_and_all_else_stays(tmp_path: Path) -> None:
    file = tmp_path / "mutants.md"
    before = (
        "# M\n\n<!-- page -->\nold\n<!-- end of page -->\n\n<!-- known -->\n<!-- end of known -->\n"
    )
    file.write_text(before, encoding="utf-8")
    report.write("page", Part("1 tried", ["| a \\1 |"], []), "9 seconds")
    text = file.read_text(encoding="utf-8")
    assert text == before.replace("\nold\n", "\n\n1 tried, in 9 seconds.\n\n| a \\1 |\n\n")


def test_what_is_known_names_code_and_tests_that_are_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.undo()
    for each in report.listed("known"):
        test, _, name = each["test"].partition("::")
        assert (ROOT / each["file"]).read_text(encoding="utf-8").count(each["old"]) == 1, each[
            "what"
        ]
        assert name, each["what"]
        assert (ROOT / test).is_file(), each["what"]
