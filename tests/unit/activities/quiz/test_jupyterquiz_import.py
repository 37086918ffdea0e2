"""Teachers' files in the format of the jupyterquiz package."""

import json
from pathlib import Path
from typing import Any

import pytest

from securebase import ContentError, Quiz
from securebase.activities.quiz.jupyterquiz import Imported, read_jupyterquiz
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


def read(folder: Path, *questions: Any, text: str | None = None) -> Imported:
    path = folder / "my.json"
    path.write_text(text if text is not None else json.dumps(questions, indent=1), "utf-8")
    return read_jupyterquiz(path)


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
    assert [
        option["text"][0]["strong"] for option in question["options"] if not option["right"]
    ] == [True]


def test_missing_feedback_gets_a_neutral_sentence(tmp_path: Path) -> None:
    quiz = imported(tmp_path, CHOICE)
    options = quiz.spec()["questions"][0]["options"]
    (soup,) = [option["id"] for option in options if not option["right"]]
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
        ({"answers": "x"}, "no list of answers"),
        ({"answers": [{"answer": "a"}, {"answer": "b"}]}, "no answer is right"),
        ({"answers": [{"answer": "a", "correct": True}]}, "two are needed to choose from"),
        ({"answers": [{"answer": "a", "correct": True}, {"answer": "a"}]}, "say 'a', one right"),
        (
            {"type": "numeric", "answers": [{"value": "much", "correct": True}]},
            "no number is right",
        ),
        ({"type": "numeric", "answers": []}, "no number is right"),
        ({"type": "string", "answers": [{"answer": " ", "correct": True}]}, "no answer is right"),
        ({"question": "half a \ud800 character"}, "half a character"),
        ({**WORDS, "answers": [{"answer": "a" * 201, "correct": True}]}, "takes 200 characters"),
        ({**NUMBER, "answers": [{"value": 1e999, "correct": True}]}, "no number is right"),
        ({**NUMBER, "precision": 1, "answers": [{"value": 1.8e308, "correct": True}]}, "no number"),
        ({**NUMBER, "answers": [{"value": 10**400, "correct": True}]}, "no number is right"),
        ({**NUMBER, "answers": [{"range": "12", "correct": True}]}, "no number is right"),
        ({**NUMBER, "answers": [{"range": [2, 1], "correct": True}]}, "no number is right"),
        ({**RANGE, "answers": [{"range": [-1.7e308, 1.7e308], "correct": True}]}, "too wide"),
        ({"type": "match", "pairs": [{"label": "a", "answer": "b"}]}, "two are needed to match"),
    ],
)
def test_a_question_that_cannot_be_read_is_left_out_and_told_with_its_line(
    tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    found = read(tmp_path, CHOICE, {**CHOICE, **changes})
    (note,) = [note for note in found.notes if note.left_out]
    assert note.line == len(json.dumps([CHOICE], indent=1).splitlines())
    assert note.question == 2
    assert words in note.message
    assert len(found.fields["questions"]) == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"question": None}, "asks “Which one fits?”"),
        ({"question": "  "}, "asks “Which one fits?”"),
        ({"type": None}, "it has no type, and is read as multiple_choice"),
        ({"hint": "Think"}, '"hint" is left out: "Think"'),
        ({"answer_cols": 2}, '"answer_cols" is left out'),
        (
            {"question": "<img src='baby.png' alt='A baby'> Who?"},
            "the picture baby.png is left out",
        ),
        ({"question": "See [this](http://example.org)?"}, "the link to http://example.org is left"),
        ({"question": "Is $\\begin{cases}1\\end{cases}$ one?"}, "is shown as code"),
        ({"question": "Is $x\\le 1$?"}, "the formula $x\\le 1$ is written as x ≤ 1"),
        (
            {"answers": [*CHOICE["answers"], {"answer": " "}]},
            "answer 3 is left out: it has neither",
        ),
        ({"answers": [*CHOICE["answers"], CHOICE["answers"][1]]}, "another says the same"),
        ({**NUMBER, "precision": "x"}, "\"precision\" 'x' is left out"),
        (
            {**NUMBER, "answers": [*NUMBER["answers"], {"range": [2, 1]}]},
            "answer 4 is left out: the range from 2 to 1 is empty",
        ),
        (
            {**NUMBER, "answers": [{"range": [3, 4]}, *NUMBER["answers"]]},
            "a wrong range stands over the right number",
        ),
        (
            {**WORDS, "answers": [{"answer": "a", "correct": True, "fuzzy_threshold": "high"}]},
            "a number from 0 to 1",
        ),
        (
            {**WORDS, "answers": [*WORDS["answers"], {"answer": "AINSWORTH", "correct": False}]},
            "nobody meets the answer 'AINSWORTH', as one before it takes it in",
        ),
        (
            {"answers": [*CHOICE["answers"], {"answer": "Maybe", "correct": "quite"}]},
            "\"correct\": 'quite' of answer 3 is read as false",
        ),
        ({"question": "Which <u>word</u>?"}, "the look of <u> is left out"),
        ({"question": "The <span style='color:red'>red</span> one?"}, "the look of <span> is"),
        ({"code": "<b>if</b> x:"}, "colours or bold letters in code are left out"),
        ({"question": "\\begin{align}a&=b\\end{align} holds?"}, "is shown as code"),
    ],
)
def test_what_is_changed_in_a_question_is_told_with_its_line(
    tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    found = read(tmp_path, CHOICE, {**CHOICE, "question": "And this?", **changes})
    assert len(found.fields["questions"]) == 2
    (note,) = found.notes
    assert words in note.message
    assert (note.question, note.left_out) == (2, False)
    assert note.line == len(json.dumps([CHOICE], indent=1).splitlines())


def test_a_field_that_is_given_twice_is_told(tmp_path: Path) -> None:
    text = json.dumps([CHOICE]).replace('"type"', '"question": "Who?", "type"')
    (note,) = read(tmp_path, text=text).notes
    assert note.message == '"question" is there twice; the last one counts'


def test_a_loss_is_told_to_whoever_shows_the_quiz_in_a_notebook(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="1 of 2 questions brought in") as caught:
        imported(tmp_path, CHOICE, {**CHOICE, "type": "essay"})
    assert "question 2: left out: its type is 'essay'" in str(caught[0].message)


# Between a mutant and whoever calls it lies a frame of mutmut's own.
@pytest.mark.not_for_mutants
def test_a_loss_is_told_of_the_cell_that_asked_for_the_quiz(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="1 of 2 questions brought in") as caught:
        imported(tmp_path, CHOICE, {**CHOICE, "type": "essay"})
    assert caught[0].filename == __file__


def test_a_file_of_which_nothing_can_be_read_is_refused_with_every_line(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as caught:
        imported(tmp_path, {**CHOICE, "type": "essay"}, {**CHOICE, "answers": []})
    assert [problem.message.split(":")[0] for problem in caught.value.problems] == [
        "question 1",
        "question 2",
    ]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Multiple_Choice", "single-choice"),
        ("multiple-choice", "single-choice"),
        ("MANY CHOICE", "multiple-choice"),
    ],
)
def test_the_type_may_be_written_in_other_letters(tmp_path: Path, written: str, kind: str) -> None:
    (question,) = imported(tmp_path, {**CHOICE, "type": written}).questions
    assert question.kind == kind


def test_a_fraction_may_be_written_as_a_text(tmp_path: Path) -> None:
    answers = [{"type": "value", "value": "1/4", "correct": True}]
    raw = {"question": "How much?", "type": "numeric", "answers": answers}
    (question,) = imported(tmp_path, raw).questions
    assert question.grade(0.25).right
    assert not question.grade(0.2501).right


def test_several_right_answers_are_all_to_be_chosen(tmp_path: Path) -> None:
    answers = [{"answer": name, "correct": name != "c"} for name in "abc"]
    found = read(tmp_path, {**CHOICE, "answers": answers})
    (question,) = found.fields["questions"]
    assert question.kind == "multiple-choice"
    # In jupyterquiz any of them is enough.
    (note,) = found.notes
    assert note.message == "2 answers are right, and all of them are to be chosen here"


def test_a_truth_that_is_written_as_a_text_is_read_as_it_is_meant(tmp_path: Path) -> None:
    answers = [{"answer": "a", "correct": "T"}, {"answer": "b", "correct": "false"}]
    (question,) = imported(tmp_path, {**CHOICE, "answers": answers}).questions
    assert {option.text: option.right for option in question.options} == {"a": True, "b": False}


def test_pairs_to_match_become_ours(tmp_path: Path) -> None:
    pairs = [{"label": "Bowlby", "answer": "ties"}, {"label": "Ainsworth", "answer": "rooms"}]
    raw = {"question": "Who?", "type": "match", "pairs": pairs, "options": ["ties", "rooms", "x"]}
    found = read(tmp_path, raw)
    (question,) = found.fields["questions"]
    assert [(pair.left, pair.right) for pair in question.pairs] == [
        ("Bowlby", "ties"),
        ("Ainsworth", "rooms"),
    ]
    assert [note.message for note in found.notes] == [
        "the option 'x' is left out, which belongs to no label"
    ]


def test_questions_may_stand_in_an_object_or_in_lists_within_the_list(tmp_path: Path) -> None:
    inside = json.dumps({"title": "Old", "questions": [[CHOICE], [WORDS]]})
    found = read(tmp_path, text=inside)
    assert len(found.fields["questions"]) == 2
    assert [note.message for note in found.notes] == ["'title' is left out: Old"]
    assert len(read(tmp_path, text=json.dumps(CHOICE)).fields["questions"]) == 1
    named = json.dumps({"first": CHOICE, "second": WORDS})
    assert len(read(tmp_path, text=named).fields["questions"]) == 2


def test_html_becomes_marks(tmp_path: Path) -> None:
    text = "<b>Who</b> is <i>this</i> &mdash; e<sup>2</sup>, H<sub>2</sub>O,<br>"
    text += "<code>a  &lt; b</code>?"
    (question,) = imported(tmp_path, {**CHOICE, "question": text}).spec()["questions"]
    styles = [
        (run["text"], run["strong"], run["emphasis"], run["code"]) for run in question["prompt"]
    ]
    assert styles == [
        ("Who", True, False, False),
        (" is ", False, False, False),
        ("this", False, True, False),
        (" — e², H₂O,\n", False, False, False),
        ("a  < b", False, False, True),
        ("?", False, False, False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        """It's "5 < 6", vector<int>, $5 and $10, a_b_c, **x**, [1](2), `7.5` &c R&D""",
        "Is a<b and c>d, and u<s>t?",
        "Which is a$b and c$d?",
    ],
)
def test_what_only_looks_like_a_mark_or_a_tag_or_maths_stays(tmp_path: Path, text: str) -> None:
    (question,) = imported(tmp_path, {**CHOICE, "question": text}).spec()["questions"]
    assert question["prompt"] == text


def test_code_keeps_its_lines_and_blanks(tmp_path: Path) -> None:
    code = "for a in b:\n\tprint(a)\n\nif  a:\n    print('`', '<b>', a<b and b>a)"
    (question,) = imported(tmp_path, {**CHOICE, "code": code}).spec()["questions"]
    assert [run["text"] for run in question["prompt"] if run["code"]] == [code.expandtabs(4)]
    html = imported(tmp_path, {**CHOICE, "code": code}).html().split("<script")[0]
    assert '<code class="sb-lines">for a in b:\n    print(a)\n\nif  a:\n' in html


def test_an_answer_put_before_the_others_leaves_their_ids(tmp_path: Path) -> None:
    before = imported(tmp_path, CHOICE).questions[0]
    new = {"answer": "In a book", "correct": False}
    after = imported(tmp_path, {**CHOICE, "answers": [new, *CHOICE["answers"]]}).questions[0]
    assert after.id == before.id
    ids = {option.text: option.id for option in after.options}
    assert {option.text: ids[option.text] for option in before.options} == {
        option.text: option.id for option in before.options
    }


def test_answers_that_are_about_the_others_stay_last(tmp_path: Path) -> None:
    for first in ("All of the above", "None of these"):
        answers = [{"answer": first, "correct": True}, *({"answer": name} for name in "abcdef")]
        (question,) = imported(tmp_path, {**CHOICE, "answers": answers}).questions
        assert question.options[-1].text == first


def test_the_order_of_the_file_can_be_kept(tmp_path: Path) -> None:
    answers = [{"answer": name, "correct": name == "a"} for name in "abcdefgh"]
    path = tmp_path / "kept.json"
    path.write_text(json.dumps([{**CHOICE, "answers": answers}]), encoding="utf-8")
    (question,) = Quiz.from_jupyterquiz(path, shuffle_answers=False).questions
    assert "".join(option.text for option in question.options) == "abcdefgh"


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


def test_questions_that_are_too_many_are_left_out_and_told(tmp_path: Path) -> None:
    questions = [{**CHOICE, "question": f"Which is number {place}?"} for place in range(202)]
    found = read(tmp_path, *questions)
    assert len(found.fields["questions"]) == 200
    assert [note.question for note in found.notes] == [201, 202]
    assert "a quiz holds 200 questions" in found.notes[0].message


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
        ("Which is a *tie*?\n", False),
        ("x = '*'", True),
    ]
    options = [run for option in question["options"] for run in option["text"]]
    assert {(run["text"], run["code"]) for run in options} == {
        ("print(`x`)", True),
        ("``", True),
        ("*x*", True),
    }


def test_a_question_keeps_its_id_when_another_is_put_before_it(tmp_path: Path) -> None:
    before = imported(tmp_path, CHOICE, WORDS)
    after = imported(tmp_path, NUMBER, CHOICE, WORDS)
    assert [question.id for question in after.questions[1:]] == [
        question.id for question in before.questions
    ]


def test_questions_with_the_same_text_have_different_ids(tmp_path: Path) -> None:
    first, second = imported(tmp_path, CHOICE, MANY).questions
    assert first.id != second.id
    turned = imported(tmp_path, MANY, CHOICE).questions
    assert [question.id for question in turned] == [second.id, first.id]


def test_a_question_that_stands_there_twice_is_brought_in_once(tmp_path: Path) -> None:
    found = read(tmp_path, CHOICE, WORDS, CHOICE)
    assert len(found.fields["questions"]) == 2
    assert [(note.question, note.message) for note in found.notes] == [
        (3, "the same question stands there before")
    ]


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
