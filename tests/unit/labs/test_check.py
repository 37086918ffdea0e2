"""What a learner is told about an answer: right, nearly, or not an answer at all."""

from __future__ import annotations

import decimal
import fractions
import math
from collections import Counter
from pathlib import Path
from typing import Any

import numpy
import pandas
import pytest

from securebase.content import publishing_mode
from securebase.labs import checking
from securebase.labs.checking import verdict_of

EXERCISES = """\
exercises:
  - id: share-alike
    answer: 0.65
    within: 0.005
    right: Thirteen of **twenty**.
    wrong:
      - {value: 65, say: That is the percentage.}
      - {value: 13, say: Now divide.}
      - {value: 0.35, say: That is the rest.}
    hint: Count, then `divide`.
  - id: commonest
    answer: secure
    right: It is.
    wrong:
      - {value: avoidant, say: Look again.}
      - {value: resistant, say: That is the rarest.}
      - {value: none, say: One is.}
    hint: Sort them.
  - id: is-higher
    answer: true
    right: Higher it is.
    wrong:
      - {value: false, say: Turn it round.}
    hint: Compare.
  - id: interval
    answer: [0.2, 0.8]
    within: 0.01
    right: From end to end.
    wrong:
      - {value: [0.8, 0.2], say: The low end first.}
      - {value: [20, 80], say: Shares from 0 to 1.}
      - {value: [0.3, 0.7], say: "That is 80%."}
    hint: Two ends.
"""
SOLVED_CELL = """{"cells": [{"cell_type": "code", "id": "a", "metadata": {"tags": ["solution"]},
"source": ["# >>> solution\\n", "share = 13 / 20\\n", "# <<<\\n",
"check(\\"share-alike\\", share)"]}]}"""


MORE = "".join(
    f"""\
  - id: more-{number}
    answer: 1
    right: One.
    wrong: [{{value: 2, say: Two.}}, {{value: 3, say: Three.}}, {{value: 4, say: Four.}}]
    hint: One.
"""
    for number in range(2)
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "coders.exercises.yml").write_text(EXERCISES + MORE, encoding="utf-8")
    (tmp_path / "coders.solved.ipynb").write_text(SOLVED_CELL, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(checking, "_MISSES", Counter())
    return tmp_path


def said(exercise: str, answer: Any) -> str:
    return repr(verdict_of(exercise, answer))


@pytest.mark.parametrize(
    "answer",
    [
        0.65, 0.6451, 0.6549, 13 / 20, fractions.Fraction(13, 20), decimal.Decimal("0.65"),
        numpy.float64(0.65), numpy.float32(0.65), numpy.array(0.65),
        pandas.Series([0.65]).mean(),
    ],
    ids=repr,
)  # fmt: skip
def test_a_right_number_is_right_in_whatever_type_it_comes(answer: Any) -> None:
    assert said("share-alike", answer) == "✓ Right. Thirteen of twenty."


@pytest.mark.parametrize("answer", [0.6449, 0.6551, 0, -0.65, 1.65])
def test_a_number_further_off_than_its_tolerance_is_not(answer: float) -> None:
    assert said("share-alike", answer).startswith(f"Not yet. {answer:.6g} is not it.")


ROUNDED = """\
  - id: pooled
    answer: 0.2125628
    within: 0.0005
    right: About 21 in 100.
    wrong:
      - {value: 0.2113821, say: That is one country.}
      - {value: 0.2043, say: That is not weighted.}
      - {value: 21.25628, say: That is the percentage.}
    hint: Divide.
  - id: kappa
    answer: [0.6444444, 0.4375]
    within: 0.0005
    right: Two thirds.
    wrong:
      - {value: [0.4375, 0.6444444], say: Turn them round.}
      - {value: [0.6444444, 0.4149], say: The second is another.}
      - {value: [0.7333, 0.4375], say: The first is another.}
    hint: Two numbers.
"""


@pytest.mark.parametrize(
    ("exercise", "answer", "told"),
    [
        ("kappa", [0.64, 0.44], "✓ Right. Two thirds."),
        ("kappa", [0.644, 0.43], "Not yet. That is not it."),
        ("kappa", [0.64, 0.43], "Not yet. That is not it."),
        ("kappa", [0.65, 0.44], "Not yet. That is not it."),
        ("kappa", [0.6, 0.44], "Not yet. That is not it."),
        ("kappa", [0.73, 0.44], "Not yet. The first is another."),
        ("kappa", [0.64, 0.41], "Not yet. The second is another."),
        ("pooled", 0.213, "✓ Right. About 21 in 100."),
        ("pooled", 0.21, "✓ Right. That is, as far as it is rounded: 0.21. Another way comes out"),
        ("pooled", 0.211, "Not yet. That is one country."),
        ("pooled", 0.2113821, "Not yet. That is one country."),
        ("pooled", 0.2, "Not yet. That is not weighted."),
        ("pooled", 0.2120, "Not yet. 0.212 is not it."),
        ("pooled", 21.3, "Not yet. That is the percentage."),
        ("pooled", 21.256281, "Not yet. That is the percentage."),
    ],
)  # fmt: skip
def test_what_is_rounded_is_taken_for_what_it_is(
    exercise: str, answer: Any, told: str, folder: Path
) -> None:
    (folder / "coders.exercises.yml").write_text(EXERCISES + MORE + ROUNDED, encoding="utf-8")
    assert said(exercise, answer).startswith(told)


def test_each_named_wrong_answer_has_its_own_sentence() -> None:
    told = [said("share-alike", answer).splitlines()[0] for answer in (65, 13, 0.352)]
    assert told == [
        "Not yet. That is the percentage.",
        "Not yet. Now divide.",
        "Not yet. That is the rest.",
    ]


def test_the_second_miss_brings_a_hint_and_the_third_a_solution() -> None:
    first, second, third = (said("share-alike", answer) for answer in (0.1, None, 0.1))
    assert "hint" not in first
    assert second.splitlines()[1:] == ["A hint. Count, then divide."]
    assert third.splitlines()[1:] == [
        "A hint. Count, then divide.",
        "One way to do it:",
        "share = 13 / 20",
    ]
    assert said("share-alike", 0.65) == "✓ Right. Thirteen of twenty."
    assert "hint" not in said("more-0", 7)


def test_nothing_tried_yet_is_no_miss() -> None:
    assert said("interval", [0.2, ...]).startswith("Your turn: ")
    for _ in range(3):
        assert said("share-alike", ...).startswith("Your turn: write your answer")
    assert "hint" not in said("share-alike", 0.1)


def test_without_the_solved_notebook_there_is_no_solution(folder: Path) -> None:
    (folder / "coders.solved.ipynb").unlink()
    assert "One way" not in [said("share-alike", 0.1) for _ in range(4)][-1]


@pytest.mark.parametrize(
    ("exercise", "answer", "told"),
    [
        ("share-alike", None, "This is None: nothing came back. Does your function end with"),
        ("share-alike", float("nan"), "This is NaN, “not a number”."),
        ("share-alike", numpy.nan, "This is NaN, “not a number”."),
        ("share-alike", math.inf, "This is infinite. Was something divided by 0?"),
        ("share-alike", 1e308 * 10, "This is infinite."),
        ("share-alike", 10**400, "This number is far too large"),
        ("share-alike", "0.65", "This is a text, because it stands in quotation marks."),
        ("share-alike", "65%", "This is a text, because it stands in quotation marks."),
        ("share-alike", True, "This is True or False. A number is asked for."),
        ("share-alike", 1j, "This is of the type complex. The answer is a number."),
        ("share-alike", [0.65], "This holds 1 value. The answer is a number: pick it out"),
        ("share-alike", (), "This holds 0 values."),
        ("share-alike", {"share": 0.65}, "This holds 1 value."),
        ("share-alike", numpy.array([0.6, 0.7]), "This holds 2 values. The answer is a number"),
        ("share-alike", pandas.Series([1, 2, 3]), "This holds 3 values. The answer is a number"),
        ("share-alike", pandas.DataFrame({"a": [1]}), "This is a whole table."),
        ("share-alike", pandas.NA, "This is a missing value of pandas."),
        ("share-alike", pandas.NaT, "This is a missing value of pandas."),
        ("share-alike", said, "This is the function itself. Call it, as in said(…)."),
        ("share-alike", object(), "This is of the type object."),
        ("is-higher", 1, "This is a number. Answer with True or False."),
        ("commonest", 3, "This is a number. Answer with a word in quotation marks."),
        ("commonest", ["secure"], "This holds 1 value. The answer is a text"),
        ("interval", 0.2, "This is a number. The answer is a list of 2 numbers, as in [first"),
        ("interval", [0.2], "This holds 1 value. The answer is a list of 2 numbers, in the order"),
        ("interval", ["0.2", "0.8"], "This is a text, because it stands in quotation marks."),
        ("interval", [0.2, None], "This is None"),
        ("interval", {"low": 0.2, "high": 0.8}, "This holds 2 values."),
        ("interval", pandas.DataFrame({"a": [1]}), "This is a whole table."),
    ],
    ids=lambda value: str(value).split(" at 0x")[0][:24],
)
def test_what_can_be_no_answer_is_told_in_a_kind_sentence(
    exercise: str, answer: Any, told: str
) -> None:
    assert said(exercise, answer).startswith(f"Not yet. {told}")


@pytest.mark.parametrize(
    "ends",
    [(0.2, 0.8), [0.2, 0.8], numpy.array([0.2, 0.8]), pandas.Series([0.2, 0.8]), [0.205, 0.795]],
    ids=repr,
)
def test_a_list_may_be_a_tuple_an_array_or_a_column(ends: Any) -> None:
    assert said("interval", ends) == "✓ Right. From end to end."
    assert said("interval", ends[::-1]).startswith("Not yet. The low end first.")


@pytest.mark.parametrize("word", ["secure", "Secure", " SECURE ", numpy.str_("secure")])
def test_capitals_and_spaces_make_no_word_wrong(word: str) -> None:
    assert said("commonest", word) == "✓ Right. It is."


@pytest.mark.parametrize("truth", [True, numpy.True_])
def test_true_may_be_pythons_or_numpys(truth: Any) -> None:
    assert said("is-higher", truth) == "✓ Right. Higher it is."
    assert said("is-higher", not truth) == "Not yet. Turn it round."


def test_an_unknown_exercise_is_told_with_the_nearest() -> None:
    told = "There is no exercise 'share-alke' here. Did you mean 'share-alike'?"
    assert said("share-alke", 0.65) == told


def test_without_exercises_beside_the_notebook_it_says_where_to_keep_them(folder: Path) -> None:
    (folder / "coders.exercises.yml").unlink()
    assert said("share-alike", 1).endswith("Keep the lab's files in one folder.")


def test_the_page_escapes_what_it_says_and_shows_code_as_code() -> None:
    html = [verdict_of("share-alike", "<b>").html() for _ in range(3)][-1]
    assert "<b>" not in html
    assert "<code>divide</code>" in html
    assert "<pre" in html
    assert ">share = 13 / 20</code></pre>" in html


def test_a_published_page_folds_hint_and_solution_and_waits_for_no_kernel(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(publishing_mode.PUBLISHING_VARIABLE, "1")
    html = verdict_of("share-alike", ...).html()
    assert html.count("<details>") == 2
    assert "<summary" in html
    assert "Your turn, in JupyterLab." in html
    assert said("share-alike", ...) == (
        "Your turn, in JupyterLab. Stuck, or only reading? Open what helps."
    )


def test_check_shows_it_as_html_and_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    checking.check("share-alike", 0.65)
    assert "✓ Right. Thirteen of twenty." in capsys.readouterr().out
    bundle = verdict_of("share-alike", 0.65)._repr_mimebundle_()
    assert bundle["text/plain"] == "✓ Right. Thirteen of twenty."
    assert bundle["text/html"].startswith("<div")
