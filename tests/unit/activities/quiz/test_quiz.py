"""A quiz: what goes into a page, and what comes back from one."""

from typing import Any

import pandas
import pytest

from securebase import Quiz
from securebase.content.publishing_mode import PUBLISHING_VARIABLE


def a_quiz(prompt: str = "Which?") -> Quiz:
    return Quiz.model_validate(
        {
            "id": "small-quiz",
            "title": "A small quiz",
            "questions": [
                {
                    "id": "choose",
                    "kind": "single-choice",
                    "prompt": prompt,
                    "options": [
                        {"text": "This", "right": True, "feedback": "Yes."},
                        {"text": "That", "feedback": "No."},
                    ],
                    "sources": ["robson1980", "lamb1982"],
                },
                {
                    "id": "order",
                    "kind": "order",
                    "prompt": "In what order?",
                    "items": [{"text": text, "feedback": "so"} for text in ("One", "Two", "Three")],
                    "sources": ["robson1980"],
                },
                {
                    "id": "match",
                    "kind": "match",
                    "prompt": "Which goes with which?",
                    "pairs": [
                        {"left": "a", "right": "vowel", "feedback": "so"},
                        {"left": "b", "right": "consonant", "feedback": "so"},
                        {"left": "e", "right": "vowel", "feedback": "so"},
                    ],
                    "sources": ["robson1980"],
                },
            ],
        }
    )


def with_answers(quiz: Quiz, monkeypatch: pytest.MonkeyPatch, **record: Any) -> Quiz:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    whole = {"version": 1, "kind": "quiz", "activity": quiz.id, "current": None, "answers": {}}
    quiz.widget.record = whole | record
    return quiz


def test_every_question_is_printed_with_its_folded_answer() -> None:
    form = a_quiz().html().split("<script")[0]
    assert form.count('<details class="sb-answer">') == 3
    for place in (1, 2, 3):
        assert f"<summary>Answer to question {place}</summary>" in form


def test_what_is_shuffled_is_the_same_at_every_build() -> None:
    assert a_quiz().html() == a_quiz().html()


def test_no_answer_is_open_as_long_as_none_came_back() -> None:
    assert [row["state"] for row in a_quiz().response] == ["open", "open", "open"]
    assert a_quiz("Which?").response[0] == {
        "question": "choose",
        "kind": "single-choice",
        "prompt": "Which?",
        "answer": None,
        "answer_words": None,
        "right": False,
        "attempts": 0,
        "state": "open",
    }
    assert a_quiz().score.questions == 3
    assert a_quiz().score.right == 0


def test_answers_that_come_back_are_graded_in_python(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {
        "choose": {"answer": "1eb796", "attempts": 2, "state": "right"},
        "order": {"answer": ["7692c3", "3fc4cc", "8b5b9d"], "attempts": 1, "state": "shown"},
        "match": {"answer": {"a": "gone"}, "attempts": 1, "state": "right"},
    }
    quiz = with_answers(a_quiz("*Which* one's it?"), monkeypatch, answers=answers)
    words = ["This", "One; Two; Three", "a: gone"]
    assert [row["answer_words"] for row in quiz.response] == words
    assert [(row["question"], row["right"], row["attempts"]) for row in quiz.response] == [
        ("choose", True, 2),
        ("order", False, 1),
        ("match", False, 1),
    ]
    assert quiz.response[0] == {
        "question": "choose",
        "kind": "single-choice",
        "prompt": "Which one’s it?",
        "answer": "1eb796",
        "answer_words": "This",
        "right": True,
        "attempts": 2,
        "state": "right",
    }


@pytest.mark.parametrize(
    ("fields", "answer", "words"),
    [
        (
            {"kind": "number", "answer": 54, "unit": "pairs", "feedback": dict.fromkeys(
                ("when_right", "when_low", "when_high"), "so")},
            40.5,
            "40.5 pairs",
        ),
        (
            {"kind": "number", "answer": 54, "unit": "pairs", "feedback": dict.fromkeys(
                ("when_right", "when_low", "when_high"), "so")},
            0.00004,
            "0.00004 pairs",
        ),
        (
            {"kind": "true-false", "answer": True,
             "feedback": {"when_true": "a", "when_false": "b"}},
            "false",
            "False",
        ),
        (
            {"kind": "multiple-choice", "options": [
                {"id": "one", "text": "The *first*", "right": True, "feedback": "so"},
                {"id": "two", "text": "The second", "right": True, "feedback": "so"},
                {"id": "three", "text": "The third", "feedback": "so"},
            ]},
            ["one", "three", "gone"],
            "The first; The third; gone",
        ),
        (
            {"kind": "match", "pairs": [
                {"id": left, "left": left.title(), "right": right, "feedback": "so"}
                for left, right in [("a", "vowel"), ("b", "consonant"), ("e", "vowel")]
            ]},
            {"a": "599810", "b": "gone"},
            "A: vowel; B: gone",
        ),
        # Kept when the question was of another kind.
        (
            {"kind": "match", "pairs": [
                {"id": left, "left": left.title(), "right": right, "feedback": "so"}
                for left, right in [("a", "vowel"), ("b", "consonant"), ("e", "vowel")]
            ]},
            "first",
            "first",
        ),
        (
            {"kind": "true-false", "answer": True,
             "feedback": {"when_true": "a", "when_false": "b"}},
            {"a": "first"},
            "{'a': 'first'}",
        ),
        (
            {"kind": "short-answer", "otherwise": "no", "phrases": [
                {"text": "repair", "right": True, "feedback": "yes"}
            ]},
            "Repare",
            "Repare",
        ),
    ],
)  # fmt: skip
def test_an_answer_is_told_in_the_words_that_the_learner_saw(
    fields: dict[str, Any], answer: Any, words: str
) -> None:
    question = {"id": "one", "prompt": "Which?", "sources": ["robson1980"], **fields}
    quiz = Quiz.model_validate({"id": "q", "title": "Q", "questions": [question]})
    assert quiz.questions[0].told(answer) == words


def test_the_answers_become_a_table_of_pandas(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {"choose": {"answer": "1eb796", "attempts": 2, "state": "right"}}
    table = pandas.DataFrame(with_answers(a_quiz(), monkeypatch, answers=answers).response)
    assert list(table["answer_words"].fillna("")) == ["This", "", ""]
    assert table["attempts"].sum() == 2


@pytest.mark.parametrize("record", [{"version": 2}, {"answers": 3}, {"kind": "sorter"}])
def test_a_record_of_another_form_counts_as_no_answers(
    record: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    quiz = with_answers(a_quiz(), monkeypatch, **record)
    assert {row["state"] for row in quiz.response} == {"open"}


def test_two_questions_with_one_id_are_refused() -> None:
    twice = [*a_quiz().questions[:1], *a_quiz().questions[:1]]
    with pytest.raises(ValueError, match="two questions have the id 'choose'"):
        Quiz(id="q", title="Q", questions=twice)
