"""Each kind of question from its author to the page, to paper and to a grade.

``tests/cases/questions`` holds a file for each kind, written out by hand: the YAML of an author,
the whole spec, the whole static form, and how answers are graded. The front end runs them too.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from securebase import Quiz
from tools.places import ROOT

FILES = sorted((ROOT / "tests" / "cases" / "questions").glob("*.md"))
_BLOCK = re.compile(r"^```(.+)\n([\s\S]*?)^```$", re.MULTILINE)
every_kind = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def blocks(file: Path) -> dict[str, str]:
    return dict(_BLOCK.findall(file.read_text(encoding="utf-8")))


def quiz_of(file: Path) -> Quiz:
    questions = yaml.safe_load(blocks(file)["yaml"])
    return Quiz.model_validate({"id": "quiz", "title": "Quiz", "questions": questions})


def answers(refused: bool) -> list[Any]:
    return [
        pytest.param(file, case, id=f"{file.stem}: {case['name']}")
        for file in FILES
        for case in json.loads(blocks(file)["json answers"])
        if case.get("refused", False) is refused
    ]


def grading_of(file: Path, name: str) -> Any:
    return next(question for question in quiz_of(file).questions if question.id == name).grade


def test_each_kind_has_its_file_here_in_python_and_in_the_front_end() -> None:
    # The type of a question, not a list of ours: the union that authors' files are checked by.
    mapping = Quiz.model_json_schema()["properties"]["questions"]["items"]["discriminator"]
    kinds = sorted(mapping["mapping"])
    assert [file.stem for file in FILES] == kinds
    elements = ROOT / "frontend" / "src" / "kinds" / "quiz" / "questions"
    assert sorted(file.stem for file in elements.iterdir()) == kinds
    for kind in kinds:
        questions = ROOT / "securebase" / "activities" / "quiz" / "questions"
        assert (questions / f"{kind.replace('-', '_')}.py").is_file()


@every_kind
def test_the_page_gets_what_the_author_wrote(file: Path) -> None:
    spec = quiz_of(file).spec()
    assert spec["questions"] == json.loads(blocks(file)["json spec"])
    assert {question["kind"] for question in spec["questions"]} == {file.stem}


@every_kind
def test_a_question_and_its_key_are_printed_as_the_author_wrote_them(file: Path) -> None:
    form = quiz_of(file).html().split("<script")[0]
    printed = form.split('<ol class="sb-questions">\n')[1].rpartition("</ol>")[0]
    assert printed == blocks(file)["html"]


@pytest.mark.parametrize(("file", "case"), answers(refused=False))
def test_an_answer_is_told_what_the_author_wrote_for_it(file: Path, case: dict[str, Any]) -> None:
    graded = grading_of(file, case["question"])(case["answer"])
    assert (graded.right, graded.feedback) == (case["right"], case["feedback"])
    assert all(f": {words}\n" in blocks(file)["yaml"] for words in graded.feedback.values())


@pytest.mark.parametrize(("file", "case"), answers(refused=True))
def test_an_answer_of_another_form_is_refused(file: Path, case: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=case["question"]):
        grading_of(file, case["question"])(case["answer"])


@every_kind
def test_each_kind_is_graded_right_and_wrong_and_refuses_what_it_cannot_grade(file: Path) -> None:
    cases = json.loads(blocks(file)["json answers"])
    assert {case.get("right", "refused") for case in cases} == {True, False, "refused"}
