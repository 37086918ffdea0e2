"""Every lab: its solutions are right, its stubs wait, each wrong answer has its own sentence."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest

from securebase.content.marked_text import runs
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.labs import checking
from securebase.labs.exercise import form_of, is_near
from securebase.labs.lab_files import exercises_in, lab_problems
from securebase.labs.solved_notebook import YOUR_TURN, checked_in
from securebase.labs.verdict import Verdict, judged
from securebase.models.agreement import kappa_from_shares
from tests.course_notebooks import LABS, SOLVED
from tests.thorough import sampled
from tools.places import ROOT

FOLDER = ROOT / "notebooks" / "labs"
EXERCISES = exercises_in(FOLDER)
FEWEST = 6
every_lab = sampled("lab", LABS, LABS[0], ids=lambda path: path.stem)
every_solved = sampled("solved", SOLVED, SOLVED[0], ids=lambda path: path.stem)


@pytest.fixture(autouse=True)
def nothing_missed_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    monkeypatch.setattr(checking, "_MISSES", Counter())


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the cells show, in order."""
    found: list[Any] = []
    monkeypatch.setattr("IPython.display.display", lambda one, **_options: found.append(one))
    return found


def cells(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell | {"source": "".join(cell["source"])} for cell in found]


def words_of(path: Path) -> str:
    return "\n\n".join(cell["source"] for cell in cells(path) if cell["cell_type"] == "markdown")


def run(path: Path, shown: list[Any]) -> Iterator[tuple[list[str], list[Verdict]]]:
    """Run a notebook; for each cell that checks, the exercises and what is said of them."""
    names: dict[str, Any] = {"__name__": "__main__"}
    for cell in cells(path):
        if cell["cell_type"] != "code":
            continue
        shown.clear()
        exec(compile(cell["source"], f"{path.name}: {cell['id']}", "exec"), names)
        if checked := [*checked_in(cell["source"])]:
            yield checked, [one for one in shown if isinstance(one, Verdict)]


def test_there_are_labs() -> None:
    assert len(LABS) == len(SOLVED) > 0


def test_the_files_of_the_labs_fit_together_and_are_fresh() -> None:
    assert [str(problem) for problem in lab_problems(FOLDER)] == []


@pytest.mark.lasts
@every_solved
def test_every_solution_passes(
    solved: Path, shown: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")  # so that a slider draws, and no widget is made
    passed = []
    for exercises, verdicts in run(solved, shown):
        assert [verdict.outcome for verdict in verdicts] == ["right"] * len(exercises), verdicts
        passed += exercises
    file = solved.name.replace(".solved.ipynb", ".exercises.yml")
    assert sorted(passed) == sorted(
        name for name, found in EXERCISES.items() if found.path.name == file
    )
    assert len(passed) >= FEWEST


@pytest.mark.lasts
@every_lab
def test_every_stub_runs_and_waits_kindly(lab: Path, shown: list[Any]) -> None:
    waited = []
    for exercises, verdicts in run(lab, shown):
        for exercise, verdict in zip(exercises, verdicts, strict=True):
            assert verdict.outcome == "open", exercise
            assert re.match(r"Your turn: write", repr(verdict))
            assert verdict.solution is None
        waited += exercises
    assert len(waited) >= FEWEST


@pytest.mark.parametrize("name", EXERCISES)
def test_every_named_wrong_answer_has_its_own_sentence(name: str) -> None:
    exercise = EXERCISES[name].exercise
    said = [judged(exercise, wrong.value) for wrong in exercise.wrong]
    assert {verdict.outcome for verdict in said} == {"wrong"}
    told = [repr(verdict) for verdict in said]
    assert len(set(told)) == len(told)
    assert judged(exercise, exercise.answer).outcome == "right"
    assert repr(judged(exercise, exercise.answer)) not in told


def _changed(answer: Any, change: Callable[[float], float]) -> Any:
    return [change(one) for one in answer] if isinstance(answer, list | tuple) else change(answer)


NUMERIC = [name for name, found in EXERCISES.items() if "number" in form_of(found.exercise.answer)]


@pytest.mark.parametrize("name", NUMERIC)
def test_the_right_answer_rounded_as_the_course_prints_it_is_right(name: str) -> None:
    exercise = EXERCISES[name].exercise
    rounded = _changed(exercise.answer, lambda one: round(one, 2))
    assert judged(exercise, rounded).outcome == "right", judged(exercise, rounded)


@pytest.mark.lasts
@every_solved
def test_what_a_solution_gives_is_right_when_rounded_and_told_when_a_percentage(
    solved: Path, shown: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer in the file is itself rounded; what a learner rounds has all its decimals."""
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    given: dict[str, Any] = {}
    check = checking.verdict_of
    monkeypatch.setattr(
        checking, "verdict_of", lambda name, one: given.update({name: one}) or check(name, one)
    )
    assert [*run(solved, shown)]
    for name in set(NUMERIC) & set(given):
        exercise, answer = EXERCISES[name].exercise, given[name]
        rounded = _changed(answer, lambda one: round(one, 2))
        assert judged(exercise, rounded).outcome == "right", name
        percent = _changed(answer, lambda one: 100 * one)
        for wrong in exercise.wrong:
            if is_near(wrong.value, percent, 0.01):
                assert judged(exercise, percent).said == runs(wrong.say), name


def test_both_sound_routes_to_a_standard_error_and_to_minutes_are_right() -> None:
    spread = 3.744
    for deviation in (3.7, spread):
        error = deviation / 54**0.5
        for given in (error, round(error, 2), round(error, 3)):
            assert judged(EXERCISES["dyad-standard-error"].exercise, given).outcome == "right"
        minutes = 2 * deviation**2
        for given in (minutes, round(minutes)):
            assert judged(EXERCISES["dyad-minutes"].exercise, given).outcome == "right"
    assert judged(EXERCISES["dyad-minutes"].exercise, 29).outcome == "wrong"


@pytest.mark.lasts
def test_linked_sliders_can_stand_anywhere() -> None:
    """Coders who both call hardly anything D agree on more than 90 of 100, whatever they do."""
    path = FOLDER / "do-two-coders-agree.ipynb"
    [source] = [cell["source"] for cell in cells(path) if cell["id"] == "linked"]
    drawn: list[Any] = []
    names: dict[str, Any] = {
        "interact": MagicMock(),
        "new_figure": lambda title, **_more: drawn.append(title) or (None, MagicMock()),
        "kappa_from_shares": kappa_from_shares,
    }
    exec(source, names)
    for first in range(1, 51):
        for second in range(1, 51):
            names["habits"](first, second)
    assert len(drawn) == 2500
    assert drawn[0].startswith("98 of 100 alike, 98 by chance alone")
    assert "90 of 100 alike, 82 by chance alone: kappa is 0.44" in drawn


@pytest.mark.parametrize("name", EXERCISES)
def test_a_hint_comes_at_the_second_miss_and_the_authors_code_at_the_third(name: str) -> None:
    wrong = EXERCISES[name].exercise.wrong[0].value
    first, second, third = (checking.verdict_of(name, wrong) for _ in range(3))
    assert (first.hint, first.solution) == (None, None)
    assert second.hint
    assert second.solution is None
    assert third.hint == second.hint
    assert third.solution
    ast.parse(third.solution)


@pytest.mark.lasts
@every_solved
def test_a_copied_cell_says_the_same_again(
    solved: Path, shown: list[Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    notebook = json.loads(solved.read_text(encoding="utf-8"))
    twice = [
        again
        for cell in notebook["cells"]
        for again in ([cell, cell] if "solution" in _tags(cell) else [cell])
    ]
    copied = tmp_path / solved.name
    copied.write_text(json.dumps({**notebook, "cells": twice}), encoding="utf-8")
    said = [verdict.outcome for _, verdicts in run(copied, shown) for verdict in verdicts]
    assert set(said) == {"right"}
    assert len(said) >= 2 * FEWEST


def _tags(cell: dict[str, Any]) -> list[str]:
    found: list[str] = cell["metadata"].get("tags", [])
    return found


@every_lab
def test_a_lab_opens_with_a_guess_cleans_once_and_ends_in_a_figure_of_ones_own(lab: Path) -> None:
    words = words_of(lab)
    assert re.match(r"# Lab( \d)?: ", words)
    assert ":::{admonition} Guess first\n:class: guess\n" in words[: words.index("\n## ")]
    titles = re.findall(r"^## (.+)$", words, re.MULTILINE)
    assert [title for title in titles if "clean" in title.lower()], titles
    assert [title for title in titles if "in your own words" in title] == [
        "One figure in your own words"
    ]
    assert titles[-2:] == ["Sources", "Next"]


@every_lab
def test_a_lab_shows_its_code_and_a_figure_with_an_alt_text(lab: Path) -> None:
    code = [cell for cell in cells(lab) if cell["cell_type"] == "code"]
    assert [cell["id"] for cell in code if {"remove-input", "hide-input"} & {*_tags(cell)}] == []
    assert any("new_figure(" in cell["source"] and "alt=" in cell["source"] for cell in code)
    assert any(cell["source"].startswith("# NBVAL_CHECK_OUTPUT") for cell in code)


@every_lab
def test_a_published_lab_has_no_parts_and_folds_each_hint_and_solution(
    lab: Path, book: Path
) -> None:
    html = (book / "notebooks" / "labs" / f"{lab.stem}.html").read_text(encoding="utf-8")
    assert "sb-part-place" not in html
    exercises = [
        found for found in EXERCISES.values() if found.path.name == f"{lab.stem}.exercises.yml"
    ]
    assert html.count(">A hint</summary>") == len(exercises)
    assert html.count(">One way to do it</summary>") == len(exercises)
    assert "In JupyterLab this has sliders: " in html


@every_lab
def test_the_learners_notebook_says_where_to_write_and_where_it_comes_from(lab: Path) -> None:
    notebook = json.loads(lab.read_text(encoding="utf-8"))
    assert notebook["metadata"]["securebase"] == {"generated_from": f"{lab.stem}.solved.ipynb"}
    for cell in cells(lab):
        assert "solution" not in _tags(cell)
        assert ("exercise" in _tags(cell)) == (YOUR_TURN in cell["source"])
        assert "# >>>" not in cell["source"]
