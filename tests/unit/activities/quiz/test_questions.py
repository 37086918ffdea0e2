"""What a question refuses, so that readers and saved answers can tell its parts apart."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from securebase import Quiz
from securebase.activities.quiz.questions import Question
from securebase.activities.quiz.questions.question import shuffled
from securebase.content.numbers_shown import number_shown, rounded

QUESTION: TypeAdapter[Any] = TypeAdapter(Question)
COMMON = {"id": "one", "prompt": "Which?", "sources": ["robson1980"]}


def order(*items: dict[str, str]) -> Any:
    parts = [{"feedback": "so", **item} for item in items]
    return QUESTION.validate_python({**COMMON, "kind": "order", "items": parts})


def match(*pairs: dict[str, str]) -> Any:
    parts = [{"feedback": "so", **pair} for pair in pairs]
    return QUESTION.validate_python({**COMMON, "kind": "match", "pairs": parts})


def choice(*options: dict[str, str]) -> Any:
    parts = [{"feedback": "so", "right": True, **option} for option in options]
    return QUESTION.validate_python({**COMMON, "kind": "multiple-choice", "options": parts})


def number(**fields: Any) -> Any:
    said = dict.fromkeys(("when_right", "when_low", "when_high"), "so")
    return QUESTION.validate_python({**COMMON, "kind": "number", "feedback": said, **fields})


def phrase(text: str) -> Any:
    phrases = [{"text": text, "right": True, "feedback": "so"}]
    fields = {"kind": "short-answer", "phrases": phrases, "otherwise": "no"}
    return QUESTION.validate_python({**COMMON, **fields})


def test_an_id_that_is_another_parts_is_refused() -> None:
    with pytest.raises(ValidationError, match="two items have the id 'b'"):
        order({"id": "b", "text": "1"}, {"id": "b", "text": "2"}, {"text": "3"})
    with pytest.raises(ValidationError, match="two pairs have the id 'b'"):
        match(
            {"id": "b", "left": "1", "right": "x"},
            {"id": "b", "left": "2", "right": "y"},
            {"left": "3", "right": "z"},
        )
    with pytest.raises(ValidationError, match="two options have the id 'b'"):
        choice({"id": "b", "text": "1"}, {"id": "b", "text": "2"})


def test_a_part_is_known_by_its_words_wherever_it_stands() -> None:
    wait, hum = {"text": "Wait"}, {"text": "Hum"}
    assert [option.id for option in choice(wait, hum).options] == ["716eca", "04fb78"]
    assert [option.id for option in choice(hum, wait).options] == ["04fb78", "716eca"]
    [marked, _] = choice({"text": "**wait**\n"}, {"text": "Hum"}).options
    assert marked.id == "716eca"


def test_a_part_that_says_another_thing_is_another() -> None:
    [minus, _] = choice({"text": "−0.11 to 0.17"}, {"text": "Hum"}).options
    [plus, _] = choice({"text": "0.11 to 0.17"}, {"text": "Hum"}).options
    assert minus.id != plus.id
    [kept, _] = choice({"id": "wait", "text": "Wait a little"}, {"text": "Hum"}).options
    assert kept.id == "wait"


def test_a_half_that_now_belongs_elsewhere_is_no_longer_the_one_that_was_chosen() -> None:
    was, now = (
        match(*({"left": str(at), "right": right} for at, right in enumerate(rights)))
        for rights in ("xyz", "zyx")
    )
    assert was.grade(was.right_choices).right
    assert not now.grade(was.right_choices).right


def test_parts_that_read_the_same_are_refused() -> None:
    with pytest.raises(ValidationError, match="two items say 'one'"):
        order({"text": "one"}, {"text": "**one**"}, {"text": "3"})
    with pytest.raises(ValidationError, match="two pairs say 'a b'"):
        match(
            {"left": "a b", "right": "x"},
            {"left": "a  b", "right": "y"},
            {"left": "c", "right": "z"},
        )
    with pytest.raises(ValidationError, match="two options say 'a b'"):
        choice({"text": "a b"}, {"text": "a\nb"})


def test_parts_that_differ_in_capitals_alone_are_told_apart() -> None:
    upper, lower = choice({"text": "NumPy"}, {"text": "numpy"}).options
    assert upper.id != lower.id
    turned = choice({"text": "numpy"}, {"text": "NumPy"}, {"text": "pandas"}).options
    assert [option.id for option in turned[:2]] == [lower.id, upper.id]


def test_nothing_is_first_shown_in_its_right_order() -> None:
    for length in range(2, 8):
        start = list("abcdefg"[:length])
        for seed in range(200):
            order_shown = shuffled(start, str(seed))
            assert order_shown != start
            assert sorted(order_shown) == start
    assert shuffled(["a"], "alone") == ["a"]


def test_a_foreseen_number_goes_from_low_to_high() -> None:
    with pytest.raises(ValidationError, match="put the smaller number first"):
        number(answer=1.0, remarks=[{"at_least": 3, "at_most": 2, "feedback": "so"}])


def test_a_second_right_number_is_right_with_its_own_feedback() -> None:
    other = {"at_least": 3.1428, "at_most": 3.1429, "right": True, "feedback": "22/7"}
    pi = number(answer=3.14, remarks=[other])
    assert pi.grade(3.14285).right
    assert pi.grade(3.14285).feedback == {"answer": "22/7"}
    assert not pi.grade(3.15).right
    html = Quiz(id="q", title="Q", questions=[pi]).html()
    assert "<p><strong>✓ 3.1428 to 3.1429 </strong><br>22/7</p>" in html


def test_a_small_number_is_not_as_good_as_none() -> None:
    assert number(answer=1e-12).grade(1e-12).right
    assert not number(answer=1e-12).grade(0).right
    assert not number(answer=1e-12).grade(2e-12).right


def test_the_dust_of_binary_fractions_makes_no_large_number_wrong() -> None:
    # In binary they are 0.30000000004656613 apart.
    assert number(answer=1_000_000.0, tolerance=0.3).grade(1_000_000.3).right
    assert not number(answer=1_000_000.0, tolerance=0.3).grade(1_000_000.4).right


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a" * 201, "takes 200 characters, and this has 201"),
        ("   ", "is empty"),
    ],
)
def test_an_answer_that_nobody_can_give_is_refused(text: str, words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        phrase(text)


def test_spaces_do_not_count_in_an_answer() -> None:
    long = "a" * 100
    assert phrase(f"  {long} \n {long[1:]} ").phrases[0].text == f"{long} {long[1:]}"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (1234567.0, "1234567"),
        (40.0, "40"),
        (0.1 + 0.2, "0.3"),
        (1e-7, "0.0000001"),
        (1e21, "1" + "0" * 21),
        (-0.0, "0"),
        (-2.5, "-2.5"),
        (12345.6789, "12345.6789"),
    ],
)
def test_a_number_is_shown_as_people_write_it(value: float, shown: str) -> None:
    assert number_shown(value) == shown
    assert rounded(value) == float(shown)


def test_the_page_without_script_shows_a_large_number_in_full() -> None:
    question = number(answer=1234567.0, tolerance=0.1 + 0.2, unit="births")
    html = Quiz(id="q", title="Q", questions=[question]).html()
    assert "1234567 births</strong> (accepted: 0.3 more or less)" in html
