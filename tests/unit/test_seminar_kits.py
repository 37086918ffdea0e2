"""A mistake in a seminar kit is told with its line and with what to write instead."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from securebase.content.authored import read
from securebase.content.problems import ContentError
from securebase.publishing.course_content import course_problems
from securebase.seminars import SeminarKit, running_kit
from tools.places import ROOT

GUIDE = (ROOT / "contributing" / "seminar-kit.md").read_text(encoding="utf-8")
RIGHT: str = re.findall(r"```yaml\n(.+?)```", GUIDE, re.DOTALL)[0]

SPOILT = [
    ("{cite:p}`eyer1992`", "{cite:p}`eyer1993`", 17, "no work has the key 'eyer1993'"),
    ("{cite:p}`eyer1992`", "{doc}`eyer1992`", 17, "cite as in {cite:p}`robson1980`"),
    (" {cite:p}`eyer1992`", "", 13, "nothing here cites a work"),
    ("It asks how one would know without words.", "<b>Words</b>", 7, "begins HTML"),
    ("It is kind and exact.", '"\u200b"', 11, "nobody can see this text"),
    ("      - It names a cost.\n", "", 14, "good"),
    ("kind: critical", "kind: classic", 29, "no reading is critical; each kind is needed once"),
    ("kind: critical", "kind: angry", 31, "kind"),
    ("work: svejda1980", "work: klaus1972", 33, "'klaus1972' is in this list already"),
    ("behaviour {cite:p}`lebas2020`.", "behaviour.", 38, "the evidence cites no work"),
    ("  decides: Several", "  decide: Several", 43, "did you mean 'decides'?"),
    ("at: slow-start", "at: Slow start", 45, "'slow-start'"),
]


def problems_in(text: str, folder: Path) -> list[tuple[int, str]]:
    file = folder / "example.seminar.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read(SeminarKit, file)
    return [(problem.line, problem.message) for problem in caught.value.problems]


@pytest.mark.parametrize(("right", "wrong", "line", "told"), SPOILT, ids=[s[3] for s in SPOILT])
def test_a_mistake_is_told_at_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, told: str
) -> None:
    assert right in RIGHT
    found = problems_in(RIGHT.replace(right, wrong, 1), tmp_path)
    assert any(where == line and told in message for where, message in found), found


def test_a_fourth_question_or_a_missing_essay_is_told(tmp_path: Path) -> None:
    fourth = RIGHT.replace("essays: ", "  - question: Once more?\nessays: ")
    [(line, message)] = problems_in(fourth, tmp_path)
    assert line == 1
    assert "discussion" in message
    start = RIGHT.index("  - question: Should a leaflet")
    one_essay = RIGHT[:start] + RIGHT[RIGHT.index("readings:") :]
    assert any("essays" in message for _, message in problems_in(one_essay, tmp_path))


def test_a_kit_beside_no_lesson_is_told(tmp_path: Path) -> None:
    file = tmp_path / "notebooks" / "part" / "no-lesson.seminar.yml"
    file.parent.mkdir(parents=True)
    file.write_text(RIGHT, encoding="utf-8")
    (problem,) = course_problems(tmp_path)
    assert problem.path == file
    assert "there is no lesson no-lesson.ipynb beside it" in problem.message
    file.with_name("no-lesson.ipynb").write_text("{}", encoding="utf-8")
    assert course_problems(tmp_path) == []


def test_a_kit_runs_as_a_session_with_its_marking_points_in_the_notes(tmp_path: Path) -> None:
    file = tmp_path / "example.seminar.yml"
    asks = "What may you tell a parent?"
    file.write_text(RIGHT.replace(asks, "What did {cite:t}`eyer1992` doubt?"), encoding="utf-8")
    session = running_kit(read(SeminarKit, file), "lessons/bonds", "Bonds")
    assert (session["id"], session["title"], session["minutes"]) == ("kit-bonds", "Bonds", 70)
    steps = session["steps"]
    assert {step["page"] for step in steps} == {"lessons/bonds"}
    positions = (
        "A. The words must be kept apart.\n"
        "B. The words cut in half what is one process.\n"
        "Draw a side by lot, and make its best case. After ten minutes, change sides."
    )
    first = "What would you have to see in order to say that a bond is growing?"
    assert [(step["title"], step["minutes"], step["scene"], step["ask"]) for step in steps] == [
        ("Bonds", 2, None, None),
        ("Question 1", 12, None, first),
        # A work is named where the sentence needs its name.
        ("Question 2", 12, None, "About 40% recalled indifference. What did Eyer (1992) doubt?"),
        ("Question 3", 12, None, "Was the idea of a magic hour good for anybody?"),
        ("Two positions", 20, None, positions),
        ("One picture", 2, None, "Write down what the dots show, and what they do not."),
        ("The dots of a slow start", 10, "slow-start", None),
    ]
    assert steps[3]["guide"] == [
        "What a good answer has:",
        "• It says for whom.",
        "• It names a cost.",
        "• It keeps use and truth apart [Eyer (1992)].",
        "An excellent one: It asks the same of an idea that it likes.",
        "A frequent mistake: Its use is taken to refute it.",
    ]
    assert "Where B is weak: A measure of one is not yet a measure of both." in steps[4]["guide"]
