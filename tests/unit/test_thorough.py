"""Long tests are left to continuous integration, but for those of what somebody has edited."""

from __future__ import annotations

import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests import conftest, thorough
from tests.thorough import edited_files, is_of, sampled
from tools.places import ROOT

QUIZ = "tests/browser/test_quiz.py::test_a_right_answer_says_why[order]"
CODING_LAB = "tests/browser/test_coding_lab.py::test_agreement_is_told"
PAGE = "tests/browser/test_every_page.py::test_axe[notebooks/growing-a-bond/everyday-sensitivity]"
OTHER_PAGE = "tests/browser/test_every_page.py::test_axe[notebooks/attachment/a-secure-base]"
NOTEBOOK = "notebooks/growing-a-bond/everyday-sensitivity.ipynb::Cell 3"
REBUILDS = "tests/building/test_rebuilds.py::test_a_notebook_is_read_alone"
JUPYTERLAB = "tests/jupyterlab/test_labs.py::test_wrong_answers_are_told"
ALL = {QUIZ, CODING_LAB, PAGE, OTHER_PAGE, NOTEBOOK, REBUILDS, JUPYTERLAB}


@pytest.mark.parametrize(
    ("edited", "tests"),
    [
        ("README.md", set()),
        ("frontend/src/kinds/coding-lab/index.js", {CODING_LAB}),
        ("securebase/activities/coding_lab/reunion_key.py", {CODING_LAB}),
        ("frontend/src/kinds/quiz/questions/order.js", {QUIZ}),
        ("securebase/publishing/memory.py", {REBUILDS}),
        ("securebase/labs/verdict.py", {JUPYTERLAB}),
        ("notebooks/growing-a-bond/everyday-sensitivity.ipynb", {PAGE, NOTEBOOK}),
        ("notebooks/growing-a-bond/everyday-sensitivity.cue-cards.yml", {PAGE, NOTEBOOK}),
        ("notebooks/attachment/a-secure-base-01-a-story.scenario.yml", {OTHER_PAGE}),
        ("tests/browser/test_quiz.py", {QUIZ}),
        ("tests/browser/coding_lab.py", {CODING_LAB}),
    ],
)
def test_what_was_edited_is_tested_by_what_is_called_like_it(edited: str, tests: set[str]) -> None:
    assert {test for test in ALL if is_of(frozenset({edited}), test)} == tests


# What is edited there is tested by short tests, or by all pages.
WITHOUT_LONG_TESTS = {
    *("securebase/activities", "securebase/data", "securebase/drawings", "securebase/models"),
    *("securebase/scaffold", "securebase/static", "securebase/translation", "securebase/views"),
    *("frontend/src/book", "frontend/src/kinds"),
}


def test_of_each_folder_of_code_there_are_long_tests() -> None:
    """Whoever adds a folder names one of its tests like it, or says in ``_TESTED_AS`` which."""
    files = [path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("test_*.py")]
    long = [file for file in files if not file.startswith(("tests/unit/", "tests/content/"))]
    # A kind of activity and its tests have one name.
    rooms = ("securebase", "frontend/src", "frontend/src/book")
    folders = {
        path.relative_to(ROOT).as_posix()
        for room in rooms
        for path in (ROOT / room).iterdir()
        if path.is_dir() and path.name != "__pycache__"
    }
    without = {
        folder
        for folder in folders
        if not any(is_of(frozenset({f"{folder}/a.js"}), f"{file}::test_it") for file in long)
    }
    assert without == WITHOUT_LONG_TESTS


def test_a_folder_is_tested_by_tests_that_are_there() -> None:
    files = [path.relative_to(ROOT / "tests") for path in (ROOT / "tests").rglob("test_*.py")]
    called = {path.stem.removeprefix("test_").replace("_", "-") for path in files}
    called |= {path.parts[0] for path in files}
    for folder, tests in thorough._TESTED_AS.items():
        assert tests <= called, folder


def test_of_a_sample_all_others_are_left_out_and_keep_their_names() -> None:
    mark = sampled(("name", "number"), [("a", 1), ("b", 2)], ("b", 2))
    first, second = mark.args[1]
    assert (first.values, [one.name for one in first.marks]) == (("a", 1), ["lasts"])
    assert second == ("b", 2)


def test_a_sample_that_is_not_there_is_told() -> None:
    with pytest.raises(AssertionError, match="not all of them are there"):
        sampled("name", ["a", "b"], "c")


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(("git", *who, *arguments), cwd=folder, check=True, capture_output=True)


def test_edited_is_what_differs_from_the_branch_that_is_followed(tmp_path: Path) -> None:
    theirs, ours = tmp_path / "theirs", tmp_path / "ours"
    theirs.mkdir()
    git(theirs, "init", "--initial-branch=main")
    for name in ("same.md", "worked on.md", "committed.md"):
        (theirs / name).write_text("As it was.", encoding="utf-8")
    git(theirs, "add", ".")
    git(theirs, "commit", "--message=First")
    assert edited_files(theirs) == frozenset()
    git(tmp_path, "clone", str(theirs), str(ours))
    (ours / "committed.md").write_text("Other.", encoding="utf-8")
    git(ours, "commit", "--all", "--message=Second")
    (ours / "worked on.md").write_text("Other.", encoding="utf-8")
    (ours / "new.md").write_text("New.", encoding="utf-8")
    assert edited_files(ours) == {"committed.md", "worked on.md", "new.md"}
    git(ours, "branch", "--unset-upstream")
    assert edited_files(ours) == {"worked on.md", "new.md"}


def test_where_git_knows_nothing_nothing_counts_as_edited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "new.md").write_text("New.", encoding="utf-8")
    assert edited_files(tmp_path) == frozenset()


class Collected:
    """A test as pytest has found it."""

    def __init__(self, test: str, *markers: str) -> None:
        self.nodeid = test
        self.path = Path(test.split("::")[0])
        self.markers: dict[str, Any] = dict.fromkeys(markers, True)

    def get_closest_marker(self, name: str) -> Any:
        return self.markers.get(name)

    def add_marker(self, marker: str | pytest.MarkDecorator) -> None:
        self.markers[marker if isinstance(marker, str) else marker.name] = marker


def left_out(monkeypatch: pytest.MonkeyPatch, *edited: str, asked: str = "") -> set[str]:
    """Which tests of a course, where this was edited, a run leaves out that asks for something."""
    monkeypatch.setattr(conftest, "edited_files", lambda _root: frozenset(edited))
    collected = [
        Collected(QUIZ),
        Collected(f"{CODING_LAB}_first", "core"),
        Collected(f"{CODING_LAB}_again", "core", "lasts"),
        Collected(NOTEBOOK),
        Collected("notebooks/attachment/bonding-and-attachment.ipynb::Cell 0"),
        Collected("tests/engines/test_engines.py::test_quiz", "engines"),
    ]
    config = SimpleNamespace(getoption=lambda flag: flag == asked)
    conftest.pytest_collection_modifyitems(cast("Any", config), cast("Any", collected))
    return {one.nodeid for one in collected if "skip" in one.markers}


def test_a_run_leaves_out_what_is_long_and_not_edited_or_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CI", raising=False)
    engines, again = "tests/engines/test_engines.py::test_quiz", f"{CODING_LAB}_again"
    assert left_out(monkeypatch) == {QUIZ, again, NOTEBOOK, engines}
    assert left_out(monkeypatch, "securebase/activities/quiz/quiz.py") == {again, NOTEBOOK, engines}
    assert left_out(monkeypatch, asked="--thorough") == {engines}
    monkeypatch.setenv("CI", "1")
    assert left_out(monkeypatch) == set()


@pytest.mark.parametrize(("source", "is_thorough"), [("ARGS", True), ("TESTPATHS", False)])
def test_whoever_names_tests_sees_the_long_ones_run(
    source: str, is_thorough: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conftest, "remember", lambda _config: None)
    sources = pytest.Config.ArgsSource
    config = SimpleNamespace(
        ArgsSource=sources, args_source=sources[source], option=SimpleNamespace(thorough=False)
    )
    conftest.pytest_configure(cast("Any", config))
    assert config.option.thorough == is_thorough
