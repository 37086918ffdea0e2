"""Which numbers of a text claim something, and which two ways to write one say the same."""

from __future__ import annotations

from decimal import Decimal

import pytest

from securebase.claims.numbers import counted, values


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (
            "r = .25 (95% CI .22–.28), 174 studies, N = 22,914",
            [".25", ".22", ".28", "174", "22,914"],
        ),
        ("d = 0.03 (−0.11 to 0.17)", ["0.03", "−0.11", "0.17"]),
        ("About 40 in 100 mothers", ["40 in 100"]),
        ("six in ten, and 12 of 20", ["six in ten", "12 of 20"]),
        ("Two thirds of them, and half of the fathers.", ["Two thirds", "half"]),
        ("three times as often, twice as many, one per cent", ["three", "twice", "one"]),
        ("more than a thousand families, and twenty-five trials", ["a thousand", "twenty-five"]),
        ("They cry for 117–133 minutes a day.", ["117", "133"]),
        ("At 12 months 61% were secure.", ["61"]),
        ("OR 18.3 (7.1–47.4)", ["18.3", "7.1", "47.4"]),
    ],
)
def test_a_number_that_tells_a_finding_is_counted(text: str, written: list[str]) -> None:
    assert [number.written for number in counted(text)] == written


@pytest.mark.parametrize(
    "text",
    [
        "Babies of three, 6 and 9 months, and 12- and 18-month-olds",
        "for three minutes, at 4 to 7 weeks, aged 19, ages 10–14, after half an hour",
        "Bowlby (1969), in the 1970s, 1980–85, on 21 November 2026",
        "episodes 5 and 8, part 1, question 3, lab 2, seed 1",
        "7. How far apart are they?",
        "Call 999, or NHS 111, or 0808 800 2222, from 9am to 10pm",
        "One of the two turns away, and twelve cards lie there; a third person comes.",
        "How many of 100 children were secure?",
        "You will miss half of it. Group B4 and C2.",
    ],
)
def test_ages_years_and_small_numbers_in_words_are_not(text: str) -> None:
    assert counted(text) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0.30", "r = .3"),
        ("22,914", "N = 22914"),
        ("Six in ten did.", "60%"),
        ("Six in ten did.", "six of ten"),
        ("Half of them.", "50%"),
        ("a quarter of them", ".25"),
        ("two thirds of them", "two thirds of all"),
        ("twenty-five trials", "25 trials"),
        ("−.24", "-0.24"),
    ],
)
def test_one_number_in_two_ways_is_the_same(one: str, other: str) -> None:
    [number] = counted(one)
    assert number.stands_among(values(other))


@pytest.mark.parametrize(
    ("one", "other"), [(".24", "r = −.24"), ("61%", "16%"), ("six in ten did", "16%, 10")]
)
def test_another_number_is_not(one: str, other: str) -> None:
    [number] = counted(one)
    assert not number.stands_among(values(other))


def test_what_a_number_is_held_against_is_any_value_of_a_text() -> None:
    assert values("At 12 months two of five, in 1997") == {
        Decimal(number) for number in ("12", "2", "5", "0.4", "40", "1997")
    }
