"""Mistakes in content files: each is told with its line and what to write instead."""

from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest

from securebase import ContentError, Quiz, Sorter
from securebase.__main__ import main
from securebase.activities.quiz.questions import Question
from securebase.content.identifiers import identifier_like
from securebase.publishing.course_content import course_problems

GOOD = """\
id: small-quiz
title: A small quiz
questions:
  - id: first
    kind: single-choice
    prompt: Which one?
    options:
      - text: This
        right: true
        feedback: "Yes: this."
      - text: That
        feedback: No, this.
    sources: [robson1980]
"""


def written(folder: Path, text: str, name: str = "small.quiz.yml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path) -> list[str]:
    """What the author reads, without the folder: «line: message»."""
    kind = Sorter if path.name.endswith(".sorter.yml") else Quiz
    with pytest.raises(ContentError) as caught:
        kind.load(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


def test_a_file_without_mistakes_is_read(tmp_path: Path) -> None:
    quiz = Quiz.load(written(tmp_path, GOOD))
    assert [question.id for question in quiz.questions] == ["first"]


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("id: small-quiz", "id: Small Quiz", 1, "as in 'small-quiz'"),
        ("id: first", "id: constructor", 4, "choose another"),
        ("title: A small quiz", "title: 12", 2, "put it in double quotes"),
        ("title: A small quiz", "title:", 2, "'title' is empty"),
        ("title: A small quiz", "titel: A small quiz", 2, "did you mean 'title'?"),
        ("title: A small quiz", "title: Quiz: a small one", 2, "in double quotes"),
        ("title: A small quiz", "title: *small*", 2, "in double quotes"),
        ("title: A small quiz", "id: again", 2, "the field 'id' is given twice"),
        ("kind: single-choice", "kind: single-choise", 5, "did you mean 'single-choice'?"),
        ("kind: single-choice", "level: everyone", 4, "has no 'kind'"),
        ("right: true", "right: yes", 9, "must be true or false"),
        ("right: true", "right: false", 4, "exactly one option with “right: true”"),
        ("        feedback: No, this.", "", 11, "option 2 of question 1 has no 'feedback'"),
        ("- text: That", "- text: This", 4, "two options say 'This'"),
        ("[robson1980]", "[robson1981]", 13, "did you mean 'robson1980'?"),
        ("[robson1980]", "[unheard-of]", 13, "add the work to book/references.bib"),
        ("[robson1980]", "robson1980", 13, "must be a list"),
        ("Which one?", "See [this](javascript:alert(1))", 6, "is not allowed"),
        ("Which one?", "See [this](http://example.org)", 6, "is not allowed"),
        ("prompt:", "\tprompt:", 6, "there is a tab"),
        ("title: A small quiz", 'title: "A small quiz', 2, "a quotation mark is opened here"),
        ("id: small-quiz", "id: Übung 1", 1, "as in 'ubung-1'"),
        ("id: small-quiz", "id: 日本", 1, "as in 'first-question'"),
        ("title: A small quiz", f"title: {'1' * 5000}", 2, "cannot be read"),
        ("title: A small quiz", f"title: {'[' * 5000}{']' * 5000}", 2, "nested more than 20"),
        ("title: A small quiz", "title: &a [*a]", 2, "&a stands for another part"),
        ("title: A small quiz", "title: &a text", 2, "write the part out"),
        ("title: A small quiz", "title: *a", 2, "*a stands for another part"),
        ("title: A small quiz", 'title: "\\ud800"', 2, "half a character"),
        ("title: A small quiz", "1: A small quiz", 2, "the field '1' is not known here"),
        ("kind: single-choice", "kind: guess", 5, "write one of "),
        (
            "      - text: That",
            "      -\n      - text: That",
            11,
            "option 2 of question 1 is empty",
        ),
        ("[robson1980]", "[robson1980, ]\n    level:", 14, "'level' must be"),
        ("[robson1980]", "[robson1980, null]", 13, "source 2 of question 1 is empty"),
        ("[robson1980]", "[1980]", 13, "source 1 of question 1 must be a text, and 1980 is not"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in GOOD
    messages = told(written(tmp_path, GOOD.replace(right, wrong, 1)))
    assert any(f"{line}: " in message and words in message for message in messages), messages


def test_several_mistakes_are_told_together_in_order(tmp_path: Path) -> None:
    text = GOOD.replace("A small quiz", "12").replace("right: true", "right: maybe")
    text = text.replace("robson1980", "nobody1900")
    assert [message.split(":")[0] for message in told(written(tmp_path, text))] == ["2", "9", "13"]


def test_an_id_used_twice_is_told_even_beside_other_mistakes(tmp_path: Path) -> None:
    second = GOOD[GOOD.index("  - id: first") :].replace("Which one?", "12")
    messages = told(written(tmp_path, GOOD + second.replace("prompt: 12", "prompt: 12.5")))
    assert any(message.startswith("14: the id 'first' is used twice") for message in messages)
    assert any(message.startswith("16: 'prompt' must be a text") for message in messages)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "must be a group of fields"),
        (b"- one\n- two\n", "must be a group of fields"),
        (b"id: a\ntitle: \xff\n", "2: this line is not UTF-8"),
        (b"id: a\ntitle: \x07\n", "2: the character"),
    ],
)
def test_a_file_of_another_form_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "odd.quiz.yml"
    path.write_bytes(content)
    assert words in "\n".join(told(path))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"absent\.quiz\.yml:1: there is no such file"):
        Quiz.load(tmp_path / "absent.quiz.yml")


SORTER = """\
id: small-sorter
title: Whose?
piles:
  - {id: one, name: One}
  - {id: two, name: Two}
cards:
  - {id: a, text: A, pile: one, why: because, sources: [robson1980]}
  - {id: b, text: B, pile: two, why: because, sources: [robson1980]}
  - {id: c, text: C, pile: two, why: because, sources: [robson1980]}
"""


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        ("text: B, pile: two", "text: B, pile: three", "write one of one, two"),
        ("text: A, pile: one", "text: A, pile: two", "no card belongs to the pile 'one'"),
        ("{id: b, text: B", "{id: a, text: B", "is used twice"),
        ("  - {id: two, name: Two}\n", "", "give at least 2"),
        ("why: because", "wy: because", "did you mean 'why'?"),
    ],
)
def test_a_mistake_in_a_sorter_is_told(tmp_path: Path, right: str, wrong: str, words: str) -> None:
    assert right in SORTER
    path = written(tmp_path, SORTER.replace(right, wrong, 1), "small.sorter.yml")
    assert words in "\n".join(told(path))


def test_the_course_check_finds_an_id_used_in_two_files(tmp_path: Path) -> None:
    written(tmp_path, GOOD, "one.quiz.yml")
    written(tmp_path, GOOD, "two.quiz.yml")
    assert ["is that of one.quiz.yml too" in str(p) for p in course_problems(tmp_path)] == [True]


def test_the_course_check_wants_a_source_for_every_question(tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace("[robson1980]", "[]"))
    assert ["has no source" in str(problem) for problem in course_problems(tmp_path)] == [True]


def test_the_check_command_tells_all_files_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path, GOOD.replace("A small quiz", "12"), "one.quiz.yml")
    written(tmp_path, SORTER.replace("why: because", "wy: because"), "two.sorter.yml")
    assert main(["check", str(tmp_path)]) == 1
    errors = capsys.readouterr().err
    assert "one.quiz.yml:2:" in errors
    assert "two.sorter.yml:7:" in errors


def test_the_check_command_is_content_with_a_right_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path, GOOD)
    assert main(["check", str(tmp_path)]) == 0
    assert "1 content file is right" in capsys.readouterr().out


def test_an_alias_bomb_is_refused_at_its_first_line(tmp_path: Path) -> None:
    lines = ["a: &a [x, x]"]
    lines += [f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in pairwise("abcdefghi")]
    (message,) = told(written(tmp_path, "\n".join(lines)))
    assert message.startswith("1: &a stands for another part")


def test_a_number_too_long_to_count_with_is_told(tmp_path: Path) -> None:
    text = GOOD[: GOOD.index("    kind:")] + (
        "    kind: number\n    prompt: How many?\n"
        f"    answer: {'9' * 400}\n"
        "    feedback: {when_right: a, when_low: b, when_high: c}\n    sources: [robson1980]\n"
    )
    assert told(written(tmp_path, text)) == [
        "7: 'answer' is a number of too many digits; write it shorter"
    ]


def test_the_kinds_that_can_be_written_are_those_that_there_are(tmp_path: Path) -> None:
    (message,) = told(written(tmp_path, GOOD.replace("kind: single-choice", "kind: guess")))
    kinds = {question.model_fields["kind"].default for question in get_args(get_args(Question)[0])}
    assert set(message.partition("write one of ")[2].split(", ")) == kinds


def test_the_id_that_is_offered_is_one_that_is_allowed() -> None:
    assert identifier_like("Größe – 2 é") == "grosse-2-e"
    assert identifier_like(f"{'a' * 63} b") == "a" * 63
