"""Percent agreement, Cohen's kappa with its interval, and the table of two coders."""

from __future__ import annotations

import json
import random
import statistics
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from securebase.models.agreement import (
    NO_WIDTH,
    NORMAL_97_5,
    ONE_CATEGORY,
    Kappa,
    cohen_kappa,
    confusion_table,
    percent_agreement,
)

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/agreement.json").read_text("utf-8"))


def close(value: float | None) -> Any:
    return None if value is None else pytest.approx(value, abs=1e-9)


def drawn(seed: int) -> tuple[list[str], list[str]]:
    """Two coders of 1 to 40 items, who agree more often than by chance."""
    chance = random.Random(seed)
    first = chance.choices("ABCD", weights=[2, 5, 2, 1], k=chance.randint(1, 40))
    second = [one if chance.random() < 0.6 else chance.choice("ABCD") for one in first]
    return first, second


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_shared_cases_come_out_as_in_the_front_end(case: dict[str, Any]) -> None:
    first, second = list(case["first"]), list(case["second"])
    kappa = cohen_kappa(first, second)
    assert percent_agreement(first, second) == close(case["percent"])
    assert kappa.kappa == close(case["kappa"])
    assert kappa.standard_error == close(case["standard_error"])
    assert (kappa.low, kappa.high) == (close(case["low"]), close(case["high"]))
    assert confusion_table(first, second, case["categories"]) == case["table"]
    reasons = {None: None, "one-category": ONE_CATEGORY, "no-width": NO_WIDTH}
    assert kappa.reason == reasons[case["reason"]]


def test_a_published_example_comes_out_to_its_last_digit() -> None:
    """Two dermatologists and 88 patients, from the manual of SAS/STAT (FREQ, agreement study)."""
    table = [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]]
    pairs = [(i, j) for i in range(4) for j in range(4) for _ in range(table[i][j])]
    kappa = cohen_kappa([one for one, _ in pairs], [other for _, other in pairs])
    shown = [kappa.kappa, kappa.standard_error, kappa.low, kappa.high]
    assert [round(number or 0, 4) for number in shown] == [0.3449, 0.0724, 0.2030, 0.4868]


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("seed", range(60))
def test_kappa_percent_and_table_equal_those_of_scikit_learn(seed: int) -> None:
    # Here, because it takes long to import, and every worker reads all the modules of tests.
    from sklearn.metrics import accuracy_score, cohen_kappa_score, confusion_matrix

    first, second = drawn(seed)
    assert percent_agreement(first, second) == pytest.approx(
        100 * accuracy_score(first, second), abs=1e-9
    )
    table = confusion_matrix(first, second, labels=list("ABCD")).tolist()
    assert confusion_table(first, second, "ABCD") == table
    kappa = cohen_kappa(first, second)
    if kappa.kappa is not None:
        assert kappa.kappa == pytest.approx(cohen_kappa_score(first, second), abs=1e-9)


def exact_variance(first: Sequence[str], second: Sequence[str]) -> Fraction:
    """The delta method from first principles: how kappa leans on each share of the table."""
    items = len(first)
    names = sorted({*first, *second})
    table = confusion_table(first, second, names)
    share = [[Fraction(count, items) for count in row] for row in table]
    row = [sum(one) for one in share]
    column = [sum(one) for one in zip(*share, strict=True)]
    places = range(len(names))
    observed = sum(share[i][i] for i in places)
    expected = sum(row[i] * column[i] for i in places)
    slope = [
        [
            (int(i == j) * (1 - expected) - (1 - observed) * (column[i] + row[j]))
            / (1 - expected) ** 2
            for j in places
        ]
        for i in places
    ]
    mean = sum(share[i][j] * slope[i][j] for i in places for j in places)
    square = sum(share[i][j] * slope[i][j] ** 2 for i in places for j in places)
    return (square - mean**2) / items


@pytest.mark.parametrize("seed", range(60))
def test_the_standard_error_equals_the_delta_method_in_exact_fractions(seed: int) -> None:
    first, second = drawn(seed)
    kappa = cohen_kappa(first, second)
    if kappa.standard_error is None:
        assert kappa.reason == ONE_CATEGORY
        return
    variance = exact_variance(first, second)
    assert kappa.standard_error**2 == pytest.approx(float(variance), abs=1e-12)
    assert (kappa.low is None) == (variance == 0)


def numbers(kappa: Kappa) -> list[Any]:
    return [close(one) for one in (kappa.kappa, kappa.standard_error, kappa.low, kappa.high)]


@pytest.mark.parametrize("seed", range(30))
def test_neither_the_order_of_coders_nor_the_names_of_categories_matter(seed: int) -> None:
    first, second = drawn(seed)
    kappa = cohen_kappa(first, second)
    swapped = cohen_kappa(second, first)
    renamed = dict(zip("ABCD", [3, "x", None, ("y",)], strict=True))
    other = cohen_kappa([renamed[one] for one in first], [renamed[one] for one in second])
    for again in (swapped, other):
        assert [again.kappa, again.standard_error, again.low, again.high] == numbers(kappa)
    table = confusion_table(first, second, "ABCD")
    assert confusion_table(second, first, "ABCD") == [list(row) for row in zip(*table, strict=True)]


def test_the_interval_is_cut_off_at_the_ends_that_kappa_can_reach() -> None:
    kappa = cohen_kappa("ABC", "ABB")
    assert kappa.standard_error is not None
    assert kappa.kappa is not None
    assert kappa.kappa + NORMAL_97_5 * kappa.standard_error > 1
    assert kappa.high == 1.0
    assert statistics.NormalDist().inv_cdf(0.975) == pytest.approx(NORMAL_97_5, abs=1e-12)


def test_one_category_for_all_leaves_kappa_undefined_and_says_why() -> None:
    kappa = cohen_kappa("BBBB", "BBBB")
    assert (kappa.kappa, kappa.low, kappa.high, kappa.reason) == (None, None, None, ONE_CATEGORY)
    assert (kappa.observed, kappa.expected) == (1.0, 1.0)


def test_full_agreement_on_a_few_items_is_not_told_as_certainty() -> None:
    kappa = cohen_kappa("ABC", "ABC")
    assert (kappa.kappa, kappa.low, kappa.high, kappa.reason) == (1.0, None, None, NO_WIDTH)


def test_one_item_is_enough_for_percent_and_table() -> None:
    assert percent_agreement(["A"], ["B"]) == 0.0
    assert confusion_table(["A"], ["B"]) == [[0, 1], [0, 0]]


@pytest.mark.parametrize("count", [percent_agreement, cohen_kappa, confusion_table])
def test_no_items_or_unlike_numbers_of_them_are_refused(count: Any) -> None:
    with pytest.raises(ValueError, match="there are no items"):
        count([], [])
    with pytest.raises(ValueError, match="the first coder has 2 items and the second 1"):
        count("AB", "A")


def test_an_unknown_category_is_named() -> None:
    with pytest.raises(ValueError, match="'E' is none of the categories"):
        confusion_table("AE", "AB", "ABCD")


@pytest.mark.parametrize(
    ("first", "second", "observed", "expected"),
    [("AABB", "ABBB", 0.75, 0.5), ("AB", "AB", 1.0, 0.5), ("AAA", "AAA", 1.0, 1.0)],
)
def test_the_agreement_seen_and_that_of_chance_come_with_every_kappa(
    first: str, second: str, observed: float, expected: float
) -> None:
    # By chance: the two shares of a category times one another, over all categories.
    found = cohen_kappa(first, second)
    assert (found.observed, found.expected, found.items) == (observed, expected, len(first))
