"""Teachers' files in the format of the jupyterquiz package."""

import json
from pathlib import Path
from typing import Any

import pytest

from securebase import ContentError, Quiz
from securebase.content.marked_text import plain, runs

CHOICE = {
    "question": "Which is a *tie*?",
    "type": "multiple_choice",
    "answers": [
        {"answer": "bonding", "correct": True, "feedback": "Yes"},
        {"answer": "<b>soup</b>", "correct": False},
    ],
}
MANY = {**CHOICE, "type": "many_choice"}
NUMBER = {
    "question": "Pi?",
    "type": "numeric",
    "precision": 3,
    "answers": [
        {"type": "value", "value": 3.14159, "correct": True, "feedback": "Yes"},
        {"type": "range", "range": [4, 9], "correct": False, "feedback": "Far too much"},
        {"type": "default", "feedback": "Think of circles"},
    ],
}
RANGE = {
    "question": "About ten?",
    "type": "numeric",
    "answers": [{"type": "range", "range": [8, 12], "correct": True, "feedback": "Yes"}],
}
WORDS = {
    "question": "Who?",
    "type": "string",
    "answers": [
        {"answer": "Ainsworth", "correct": True, "feedback": "Yes", "fuzzy_threshold": 0.8},
        {"answer": "bowlby", "correct": False, "feedback": "Her colleague", "match_case": True},
        {"type": "default", "feedback": "Someone in Uganda"},
    ],
}


def imported(
    folder: Path,
    *questions: Any,
    text: str | None = None,
    name: str = "my_old Quiz.json",
    **given: str,
) -> Quiz:
    path = folder / name
    path.write_text(text if text is not None else json.dumps(questions, indent=1), "utf-8")
    return Quiz.from_jupyterquiz(path, **given)


def said(quiz: Quiz, number: int, answer: Any) -> tuple[bool, str]:
    graded = quiz.questions[number].grade(answer)
    (feedback,) = graded.feedback.values()
    return graded.right, plain(runs(feedback))


def test_the_four_kinds_become_ours(tmp_path: Path) -> None:
    quiz = imported(tmp_path, CHOICE, MANY, NUMBER, WORDS)
    assert quiz.title == "My old Quiz"
    assert [question.kind for question in quiz.questions] == [
        "single-choice",
        "multiple-choice",
        "number",
        "short-answer",
    ]


def test_texts_are_taken_literally(tmp_path: Path) -> None:
    quiz = imported(tmp_path, CHOICE)
    (question,) = quiz.spec()["questions"]
    assert question["prompt"] == "Which is a *tie*?"
    assert "<b>" not in quiz.html().split("<script")[0]


def test_missing_feedback_gets_a_neutral_sentence(tmp_path: Path) -> None:
    quiz = imported(tmp_path, CHOICE)
    soup = quiz.spec()["questions"][0]["options"][1]["id"]
    assert said(quiz, 0, soup) == (
        False,
        "That is not it. Have another look.",
    )


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (3.14, (True, "Yes")),
        (3.1449, (True, "Yes")),
        (3.1459, (False, "Think of circles")),
        (3.15, (False, "Think of circles")),
        (5, (False, "Far too much")),
        (1, (False, "Think of circles")),
    ],
)
def test_a_number_keeps_its_precision_and_its_foreseen_mistakes(
    tmp_path: Path, answer: float, expected: tuple[bool, str]
) -> None:
    assert said(imported(tmp_path, NUMBER), 0, answer) == expected


@pytest.mark.parametrize(("answer", "right"), [(8, True), (11.9, True), (12.1, False)])
def test_a_range_is_accepted_within_its_ends(tmp_path: Path, answer: float, right: bool) -> None:
    assert said(imported(tmp_path, RANGE), 0, answer)[0] is right


STEPS = {
    "question": "How many?",
    "type": "numeric",
    "answers": [
        {"type": "range", "range": [0, 3], "correct": False, "feedback": "Too few"},
        {"type": "range", "range": [3, 5], "correct": True, "feedback": "Yes"},
        {"type": "range", "range": [5, 9], "correct": False, "feedback": "Too many"},
        {"type": "range", "range": [9, 20], "correct": False, "feedback": "Far too many"},
    ],
}


@pytest.mark.parametrize(
    ("answer", "feedback"),
    [
        (2.999, "Too few"),
        (3, "Yes"),
        (4.999, "Yes"),
        (5, "Too many"),
        (8.999, "Too many"),
        (9, "Far too many"),
        (20, "That is not it. Have another look."),
    ],
)
def test_the_upper_end_of_a_range_belongs_to_the_next(
    tmp_path: Path, answer: float, feedback: str
) -> None:
    assert said(imported(tmp_path, STEPS), 0, answer) == (feedback == "Yes", feedback)


def test_the_middle_of_a_range_is_a_number_that_people_would_write(tmp_path: Path) -> None:
    answers = [{"range": [0.1, 0.2], "correct": True}]
    (question,) = imported(tmp_path, {**RANGE, "answers": answers}).questions
    assert question.kind == "number"
    assert (question.answer, question.tolerance) == (0.15, 0.05)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("ainsworth", (True, "Yes")),
        ("Ainsworht", (False, "Someone in Uganda")),
        ("Ainswort", (True, "Yes")),
        ("bowlby", (False, "Her colleague")),
        ("Bowlby", (False, "Someone in Uganda")),
    ],
)
def test_words_keep_their_likeness_and_case(
    tmp_path: Path, answer: str, expected: tuple[bool, str]
) -> None:
    assert said(imported(tmp_path, WORDS), 0, answer) == expected


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"type": "essay"}, "its type is 'essay'"),
        ({"question": None}, "it has no text"),
        ({"answers": "x"}, "no list of answers"),
        ({"answers": [{"answer": "a"}, {"answer": "b"}]}, "no answer is right"),
        ({"answers": [{"answer": "a", "correct": True}] * 2}, "many_choice"),
        ({"type": "numeric", "answers": [{"value": "much", "correct": True}]}, '"value"'),
        ({"type": "numeric", "answers": []}, "0 numbers or ranges are right"),
        ({"type": "string", "answers": [{"answer": " ", "correct": True}]}, "an answer is empty"),
        ({"question": "  "}, "it has no text"),
        ({"type": [["essay"]]}, "it has no type"),
        ({"answers": [{"answer": "a", "correct": True}, {"answer": "A"}]}, "two options say 'a'"),
        ({"answers": [{"answer": "a", "correct": True}, {"answer": " "}]}, 'neither "answer"'),
        ({"question": "half a \ud800 character"}, "half a character"),
        ({"code": "x = 1\nprint(x)"}, "more than one line"),
        ({**WORDS, "answers": [{"answer": "a", "correct": True}] * 21}, "20 at the most"),
        ({**WORDS, "answers": [{"answer": "a" * 81, "correct": True}]}, "takes 80 characters"),
        ({**WORDS, "answers": [{"answer": "a<b", "correct": True}]}, "takes < and > out"),
        (
            {**WORDS, "answers": [{"answer": "a", "correct": True, "fuzzy_threshold": "high"}]},
            "a number from 0 to 1",
        ),
        ({**NUMBER, "answers": [{"value": 1e999, "correct": True}]}, '"value"'),
        ({**NUMBER, "precision": 1, "answers": [{"value": 1.8e308, "correct": True}]}, '"value"'),
        ({**NUMBER, "answers": [{"value": 10**400, "correct": True}]}, '"value"'),
        ({**NUMBER, "answers": [{"range": "12", "correct": True}]}, '"range"'),
        ({**NUMBER, "answers": [{"range": [2, 1], "correct": True}]}, "from 2 to 1 is empty"),
        ({**RANGE, "answers": [{"range": [-1.7e308, 1.7e308], "correct": True}]}, "out of range"),
    ],
)
def test_a_question_that_cannot_be_read_is_told_with_its_line(
    tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(ContentError) as caught:
        imported(tmp_path, CHOICE, {**CHOICE, **changes})
    (problem,) = caught.value.problems
    lines = json.dumps([CHOICE], indent=1).splitlines()
    assert problem.line == len(lines)
    assert problem.message.startswith("question 2: ")
    assert words in problem.message


@pytest.mark.parametrize(("text", "words"), [("{", "not JSON"), ("{}", "list"), ("[]", "list")])
def test_a_file_of_another_form_is_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ContentError, match=words):
        imported(tmp_path, text=text)


@pytest.mark.parametrize("rubbish", ["1" * 5000, "[" * 100_000 + "]" * 100_000])
def test_what_cannot_be_read_at_all_is_told_with_the_line_of_its_question(
    tmp_path: Path, rubbish: str
) -> None:
    text = f'[\n{json.dumps(CHOICE)},\n{{"question": "x", "answers": {rubbish}}}\n]'
    with pytest.raises(ContentError) as caught:
        imported(tmp_path, text=text)
    (problem,) = caught.value.problems
    assert problem.line == 3
    assert "cannot be read" in problem.message


def test_too_many_questions_are_told_where_they_begin_to_be_too_many(tmp_path: Path) -> None:
    text = "[\n" + ",\n".join([json.dumps(CHOICE)] * 43) + "]"
    with pytest.raises(ContentError) as caught:
        imported(tmp_path, text=text)
    (problem,) = caught.value.problems
    assert problem.line == 42
    assert "a quiz holds 40 questions" in problem.message


def test_code_is_shown_with_its_question_and_as_an_answer(tmp_path: Path) -> None:
    answers = [
        {"code": "print(`x`)", "correct": True},
        {"code": "``", "correct": False},
        {"code": "*x*", "correct": False},
    ]
    quiz = imported(tmp_path, {**CHOICE, "code": "x = '*'", "answers": answers})
    (question,) = quiz.spec()["questions"]
    assert question["kind"] == "single-choice"
    assert [(run["text"], run["code"]) for run in question["prompt"]] == [
        ("Which is a *tie*? ", False),
        ("x = '*'", True),
    ]
    options = [run for option in question["options"] for run in option["text"]]
    assert [(run["text"], run["code"]) for run in options] == [
        ("print(`x`)", True),
        ("``", True),
        ("*x*", True),
    ]


def test_a_question_keeps_its_id_when_another_is_put_before_it(tmp_path: Path) -> None:
    before = imported(tmp_path, CHOICE, WORDS)
    after = imported(tmp_path, NUMBER, CHOICE, WORDS)
    assert [question.id for question in after.questions[1:]] == [
        question.id for question in before.questions
    ]


def test_questions_with_the_same_text_have_different_ids(tmp_path: Path) -> None:
    first, second, third = imported(tmp_path, CHOICE, MANY, CHOICE).questions
    assert len({first.id, second.id, third.id}) == 3


def test_files_of_the_same_name_do_not_share_their_answers(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    one, other = imported(tmp_path, CHOICE), imported(tmp_path / "other", WORDS)
    assert one.id != other.id
    assert one.id.startswith("my-old-quiz-")
    assert imported(tmp_path, CHOICE).id == one.id
    assert len(imported(tmp_path, CHOICE, name=f"{'long ' * 30}.json").id) <= 64


def test_the_id_and_the_title_can_be_given(tmp_path: Path) -> None:
    quiz = imported(tmp_path, CHOICE, id="my-quiz", title="Check *yourself*")
    assert quiz.id == "my-quiz"
    assert quiz.spec()["title"] == "Check yourself"
    with pytest.raises(ContentError, match="as in 'my-quiz'"):
        imported(tmp_path, CHOICE, id="My quiz")
