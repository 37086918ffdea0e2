"""A mistake in a notebook is told in a few lines; names that a learner may use come at a tab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

from securebase.content.problems import ContentError, Problem

MOST_LINES = 6
ATTACHMENT = "notebooks/attachment"
# What a learner or a teacher gets wrong, and what must be said of it.
MISTAKES = {
    f'Quiz.load("{ATTACHMENT}/nothing.quiz.yml")': "there is no such file",
    f'Quiz.load("{ATTACHMENT}/four-patterns.sorter.yml")': "is a sorter; read it with Sorter.load",
    f'Sorter.load("{ATTACHMENT}/four-patterns.quiz.yml")': "is a quiz; read it with Quiz.load(…)",
    f'CodingLab.load("{ATTACHMENT}/four-patterns.quiz.yml")': "is a quiz; read it with Quiz.load",
    'Quiz(id="A b", title="x", questions=[])': "Quiz(…): 'A b' cannot be an id",
    'Quiz(id="a", titel="x", questions=[])': "'titel' is not known here; did you mean 'title'?",
    'Quiz(id="a", questions=[])': "Quiz(…): there is no 'title'; give title=…",
    'explore(model, id="My Explorer", title="x", a=slider)': "use small letters, digits",
    'explore(model, id="e", title="x", b=slider)': "the control 'b' is no parameter of the model",
    'explore(model, id="e", title="x")': "there is no control; give one",
    'explore(model, id="e", title="x", a=3)': "the control 'a' is 3; give a Slider or a Choice",
    'explore(model, id="e", title="x", sources=["robson1981"], a=slider)': "'robson1980'?",
    'explore(model, id="e", title="x", a=slider).view(b=1)': "there is no control 'b'",
    'explore(model, id="e", title="x", a=slider).view(a=1)': "it must give a view",
    'Slider("Share", 0, 1, 0.3, 0.2)': "the nearest that is: 0.9",
    'Choice("Who", {"a": "one"}, "b")': "it must be one of 'a'",
    'explore(model, id="e", a=slider)': "missing 1 required keyword-only argument: 'title'",
}
PREPARED = """
from securebase import Choice, CodingLab, Quiz, Slider, Sorter, explore

model, slider = (lambda a: a), Slider("A", 0, 1, 0.5, 0)
"""


@pytest.fixture(scope="module")
def shell() -> Iterator[InteractiveShell]:
    shell = InteractiveShell(history_load_length=0)
    shell.colors = "nocolor"
    shell.run_cell(PREPARED).raise_error()
    yield shell
    InteractiveShell.clear_instance()


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mistake_says_what_to_do_in_six_lines_at_most(
    code: str, shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not shell.run_cell(code).success
    lines = capsys.readouterr().out.strip().splitlines()
    assert len(lines) <= MOST_LINES, "\n".join(lines)
    assert MISTAKES[code] in " ".join(lines)
    assert "pydantic" not in " ".join(lines)


def test_of_many_mistakes_the_first_are_told_and_the_others_counted() -> None:
    error = ContentError(Problem(Path("a.yml"), line, "wrong") for line in range(1, 21))
    lines = error._render_traceback_()
    assert lines[:4] == ["ContentError: a.yml:1: wrong", *(f"a.yml:{n}: wrong" for n in (2, 3, 4))]
    assert lines[4] == "… and 16 more"
    assert len(lines) == MOST_LINES


def test_the_whole_of_a_mistake_is_there_on_request(
    shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> None:
    shell.run_cell(next(iter(MISTAKES)))
    assert "import traceback; traceback.print_last()" in capsys.readouterr().out
    shell.run_cell("import traceback; traceback.print_last()")
    told = capsys.readouterr()
    assert "located_yaml.py" in told.out + told.err


@pytest.mark.parametrize("named", ["quiz", "Quiz"])
def test_a_tab_offers_our_names_and_none_of_pydantic(named: str, shell: InteractiveShell) -> None:
    shell.run_cell(f'quiz = Quiz.load("{ATTACHMENT}/four-patterns.quiz.yml")').raise_error()
    code = f"{named}."
    with provisionalcompleter():
        offered = {one.text for one in shell.Completer.completions(code, len(code))}
    assert {"load", "response", "score", "html"} <= offered
    foreign = {"copy", "dict", "json", "parse_raw", "from_orm", "validate", "schema", "construct"}
    assert not foreign & offered
    assert not [name for name in offered if name.startswith("model_")]
