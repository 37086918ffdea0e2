"""The bootstrap of kappa and Fleiss's kappa, held against SciPy, statsmodels and cases by hand."""

from __future__ import annotations

import json
import math
import random
import warnings
from pathlib import Path
from typing import Any

import numpy
import pytest

from securebase.models.agreement import cohen_kappa, kappa_from_shares
from securebase.models.resampling import bootstrap, bootstrap_kappa, percentile
from securebase.models.several_coders import T_97_5, fleiss_interval, fleiss_kappa

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/several-coders.json").read_text("utf-8"))

FIRST = list("BBBBBBBBBBBBAAACCDDD")
SECOND = list("BBBBBBBBBBABAABCBDDC")


def reckoned_apart(seed: int, draws: int) -> list[float]:
    """The kappas of the same draws by scikit-learn."""
    from sklearn.metrics import cohen_kappa_score

    chance = random.Random(seed)
    places = range(len(FIRST))
    # Drawing places or drawing what stands there asks chance for the same numbers.
    drawn = [chance.choices(places, k=len(places)) for _ in range(draws)]
    return [
        cohen_kappa_score([FIRST[at] for at in one], [SECOND[at] for at in one]) for one in drawn
    ]


def test_every_draw_and_the_interval_are_as_scikit_learn_and_numpy_have_them() -> None:
    ours = bootstrap_kappa(FIRST, SECOND, draws=300, seed=5)
    theirs = reckoned_apart(seed=5, draws=300)
    assert ours.values == pytest.approx(sorted(theirs))
    assert ours.undefined == 0
    assert [ours.low, ours.high] == pytest.approx(numpy.percentile(theirs, [2.5, 97.5]))


def test_scipys_bootstrap_with_its_own_draws_comes_out_nearly_the_same() -> None:
    from scipy import stats
    from sklearn.metrics import cohen_kappa_score

    numbers = {letter: number for number, letter in enumerate("ABCD")}
    coded = [numpy.array([numbers[one] for one in coder]) for coder in (FIRST, SECOND)]
    result = stats.bootstrap(
        coded, cohen_kappa_score, paired=True, vectorized=False, n_resamples=1000,
        method="percentile", rng=numpy.random.default_rng(3),
    )  # fmt: skip
    ours = bootstrap_kappa(FIRST, SECOND, draws=4000, seed=1)
    low, high = result.confidence_interval
    assert ours.low == pytest.approx(low, abs=0.04)
    assert ours.high == pytest.approx(high, abs=0.04)


def test_the_same_seed_draws_the_same_and_another_does_not() -> None:
    one, again, other = (bootstrap_kappa(FIRST, SECOND, seed=seed) for seed in (1, 1, 2))
    assert one == again
    assert one.values != other.values


def test_draws_in_which_kappa_is_not_defined_are_counted() -> None:
    """Of two items of different groups, half of all draws have the same item twice."""
    found = bootstrap_kappa("AB", "AB", draws=1000, seed=2)
    assert 430 < found.undefined < 570
    assert set(found.values) == {1.0}
    assert len(found.values) + found.undefined == 1000
    nothing = bootstrap_kappa("AA", "AA", seed=2)
    assert (nothing.low, nothing.high, nothing.undefined) == (None, None, 2000)
    assert nothing.values == ()


def test_two_thousand_draws_are_made_unless_told_and_a_hundred_are_enough() -> None:
    assert len(bootstrap([1.0, 2.0], sum, seed=1).values) == 2000
    assert len(bootstrap([1.0, 2.0], sum, draws=100, seed=1).values) == 100


@pytest.mark.parametrize("part", [0, 2.5, 50, 62.5, 97.5, 100])
def test_a_percentile_lies_where_numpy_has_it(part: float) -> None:
    values = [1.0, 2.0, 4.0, 8.0, 8.0, 9.5]
    assert percentile(values, part) == pytest.approx(numpy.percentile(values, part))
    assert percentile([3.0], part) == 3.0


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: bootstrap_kappa([], [], seed=1), "there are no items"),
        (lambda: bootstrap_kappa("AB", "A", seed=1), "the first coder has 2 items and the second"),
        (lambda: bootstrap_kappa("AB", "AB", draws=99, seed=1), "99 draws are too few"),
        (lambda: bootstrap([], lambda _: 1.0, seed=1), "there are no items to draw from"),
    ],
)
def test_what_cannot_be_drawn_is_told(call: Any, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        call()


# Fourteen raters and ten subjects: the worked example that many books give for Fleiss's kappa.
WORKED = [
    [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
]  # fmt: skip


def statsmodels_kappa(counts: list[list[int]]) -> float:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from statsmodels.stats.inter_rater import fleiss_kappa as theirs

        return float(theirs(numpy.array(counts)))


def test_the_worked_example_of_fleiss_kappa() -> None:
    found = fleiss_kappa(WORKED)
    assert found.kappa == pytest.approx(0.210, abs=0.0005)
    assert found.observed == pytest.approx(0.378, abs=0.0005)
    assert found.expected == pytest.approx(0.213, abs=0.0005)
    assert found.agreements[0] == 1
    assert found.agreements[1] == pytest.approx(0.253, abs=0.0005)
    assert found.kappa == pytest.approx(statsmodels_kappa(WORKED))


@pytest.mark.parametrize("seed", range(8))
def test_fleiss_kappa_is_that_of_statsmodels(seed: int) -> None:
    chance = random.Random(seed)
    coders, items = chance.randint(2, 30), chance.randint(2, 15)
    counts = []
    for _ in range(items):
        liked = chance.choices([1, 2, 5, 9], k=4)
        chosen = chance.choices(range(4), weights=liked, k=coders)
        counts.append([chosen.count(category) for category in range(4)])
    assert fleiss_kappa(counts).kappa == pytest.approx(statsmodels_kappa(counts))


def test_a_hand_that_stays_down_changes_little_and_one_coder_leaves_the_item_out() -> None:
    whole = fleiss_kappa([[9, 1], [1, 9], [5, 5]])
    assert whole.kappa == pytest.approx(statsmodels_kappa([[9, 1], [1, 9], [5, 5]]))
    missing = fleiss_kappa([[9, 1], [1, 9], [5, 4], [1, 0], [0, 0]])
    assert missing.left_out == 2
    assert len(missing.agreements) == 3
    # Worked by hand: (72/90 + 72/90 + 32/72) / 3, and shares (0.9 + 0.1 + 5/9) / 3 and the rest.
    assert missing.observed == pytest.approx((0.8 + 0.8 + 4 / 9) / 3)
    share = (0.9 + 0.1 + 5 / 9) / 3
    assert missing.expected == pytest.approx(share**2 + (1 - share) ** 2)


def test_a_room_that_gave_one_category_has_no_kappa() -> None:
    found = fleiss_kappa([[0, 7, 0], [0, 6, 0], [0, 1, 0]])
    assert (found.kappa, found.observed, found.expected) == (None, 1.0, 1.0)
    assert found.left_out == 1


def close(value: float | None) -> Any:
    return None if value is None else pytest.approx(value, abs=1e-9)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_kappa_and_interval_of_a_room_are_those_of_the_shared_cases(case: Any) -> None:
    whole, interval = fleiss_kappa(case["counts"]), fleiss_interval(case["counts"])
    assert whole.kappa == close(case["kappa"])
    assert len(whole.agreements) == case["items"]
    assert interval.low == close(case["low"])
    assert interval.high == close(case["high"])
    assert interval.standard_error == close(case["standard_error"])
    assert interval.reason == case["reason"]


@pytest.mark.parametrize("seed", range(6))
def test_the_interval_leaves_each_item_out_in_turn_as_statsmodels_and_scipy_have_it(
    seed: int,
) -> None:
    from scipy import stats

    chance = random.Random(seed)
    coders, items = chance.randint(5, 30), chance.randint(4, 12)
    counts = []
    for _ in range(items):
        chosen = chance.choices(range(4), weights=chance.choices([1, 2, 9], k=4), k=coders)
        counts.append([chosen.count(category) for category in range(4)])
    without = [statsmodels_kappa(counts[:at] + counts[at + 1 :]) for at in range(items)]
    error = math.sqrt((items - 1) * numpy.var(without))
    far = stats.t.ppf(0.975, items - 1) * error
    whole = statsmodels_kappa(counts)
    found = fleiss_interval(counts)
    assert found.standard_error == pytest.approx(error, abs=1e-9)
    assert found.low == pytest.approx(max(-1, whole - far), abs=1e-9)
    assert found.high == pytest.approx(min(1, whole + far), abs=1e-9)


def test_an_interval_is_cut_off_at_the_ends_that_kappa_can_reach() -> None:
    found = fleiss_interval([[2, 0], [1, 1], [1, 1]])
    assert (found.low, found.high, found.standard_error) == (-1.0, 1.0, pytest.approx(4 / 9))


def test_the_table_of_students_t_is_scipys_and_more_items_get_its_last() -> None:
    from scipy import stats

    assert [*T_97_5] == pytest.approx([stats.t.ppf(0.975, one) for one in range(1, 12)], abs=1e-12)
    many = fleiss_interval([[9, 1], [1, 9], [5, 5], [7, 3]] * 5)
    whole = fleiss_kappa([[9, 1], [1, 9], [5, 5], [7, 3]] * 5).kappa
    assert whole
    assert many.high
    assert many.standard_error
    assert (many.high - whole) / many.standard_error == pytest.approx(T_97_5[-1])


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ([], "no item has two coders"),
        ([[1, 0], [0, 0]], "no item has two coders"),
        ([[1, 2], [1, 2, 3]], "different numbers of categories"),
        ([[3, -1]], "a count is below 0"),
    ],
)
def test_counts_that_are_none_are_told(counts: list[list[int]], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        fleiss_kappa(counts)


@pytest.mark.parametrize(("both", "first_alone", "second_alone"), [(1, 1, 1), (6, 2, 4), (0, 3, 2)])
def test_kappa_from_shares_is_kappa_of_the_table(
    both: int, first_alone: int, second_alone: int
) -> None:
    neither = 20 - both - first_alone - second_alone
    first = "D" * both + "D" * first_alone + "-" * second_alone + "-" * neither
    second = "D" * both + "-" * first_alone + "D" * second_alone + "-" * neither
    shares = ((both + neither) / 20, first.count("D") / 20, second.count("D") / 20)
    assert kappa_from_shares(*shares) == pytest.approx(cohen_kappa(first, second).kappa)


def test_shares_that_two_coders_cannot_have_are_told() -> None:
    assert kappa_from_shares(1, 0, 0) is None
    assert kappa_from_shares(0.9, 0.05, 0.05) == pytest.approx(-0.05263, abs=1e-5)
    with pytest.raises(ValueError, match=r"agree on 0.2 to 0.8 of them, and not on 0.9"):
        kappa_from_shares(0.9, 0.5, 0.7)
    for name, shares in (
        ("first", (0.9, 70, 0.5)),
        ("observed", (1.5, 1, 1)),
        ("second", (1, 1, -0.5)),
    ):
        with pytest.raises(ValueError, match=f"^{name} is .*; a share is from 0 to 1"):
            kappa_from_shares(*shares)
