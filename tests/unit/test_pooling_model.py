"""Pooling and the tests of heterogeneity agree with statsmodels and SciPy."""

from __future__ import annotations

import math
import random
from typing import Any

import pytest

from securebase import data
from securebase.models.pooling import (
    chi_squared_tail,
    homogeneity,
    log_odds,
    pool,
    share_of,
)

SAMPLES = [([0.1, 0.35, 0.2, 0.6], [0.02, 0.05, 0.01, 0.03]), ([0.2, 0.21, 0.19], [0.1, 0.2, 0.3])]


@pytest.fixture(scope="module")
def combine_effects() -> Any:
    # Here, because it takes long to import, and every worker reads all the modules of tests.
    from numpy import array, errstate
    from statsmodels.stats.meta_analysis import combine_effects

    def combined(values: list[float], variances: list[float]) -> Any:
        with errstate(invalid="ignore"):  # where its τ² is far below 0
            return combine_effects(array(values), array(variances), method_re="chi2")

    return combined


@pytest.fixture(scope="module")
def stats() -> Any:
    from scipy import stats

    return stats


def countries() -> list[tuple[int, int]]:
    return [(row["count_b"], row["n"]) for row in data.load("ssp_by_country")]


def drawn(seed: int) -> tuple[list[float], list[float]]:
    chance = random.Random(seed)
    many = chance.randint(2, 12)
    return [chance.gauss(0.3, 0.4) for _ in range(many)], [
        chance.uniform(0.01, 0.2) for _ in range(many)
    ]


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("random_weights", [False, True], ids=["fixed", "random"])
@pytest.mark.parametrize("samples", [*SAMPLES, *map(drawn, range(12))])
def test_a_pool_is_that_of_statsmodels(
    samples: tuple[list[float], list[float]], random_weights: bool, combine_effects: Any
) -> None:
    values, variances = samples
    ours = pool(values, variances, random=random_weights)
    theirs = combine_effects(values, variances)
    # statsmodels lets τ² fall below 0, where there is no spread and weights are fixed.
    loose = random_weights and theirs.tau2 > 0
    tau_squared = max(0.0, theirs.tau2)
    assert ours.tau_squared == pytest.approx(tau_squared, abs=1e-12)
    assert ours.q == pytest.approx(theirs.q, abs=1e-9)
    test = theirs.test_homogeneity()
    assert ours.p_value == pytest.approx(test.pvalue, abs=1e-9)
    assert ours.degrees_of_freedom == test.df
    weights = theirs.weights_rel_re if loose else theirs.weights_rel_fe
    assert list(ours.weights) == pytest.approx(list(weights), abs=1e-9)
    effect = theirs.mean_effect_re if loose else theirs.mean_effect_fe
    assert ours.value == pytest.approx(effect, abs=1e-9)
    error = (ours.high - ours.low) / (2 * 1.959963984540054)
    sd = theirs.sd_eff_w_re if loose else theirs.sd_eff_w_fe
    assert error == pytest.approx(sd, abs=1e-9)


def test_the_eight_countries_come_out_as_with_statsmodels(combine_effects: Any) -> None:
    logs = [log_odds(*country) for country in countries()]
    values, variances = [value for value, _ in logs], [variance for _, variance in logs]
    frame = combine_effects(values, variances).summary_frame()
    for row, random_weights in (("fixed effect", False), ("random effect", True)):
        ours = pool(values, variances, random=random_weights)
        assert [ours.value, ours.low, ours.high] == pytest.approx(
            list(frame.loc[row, ["eff", "ci_low", "ci_upp"]])
        )
    assert round(ours.i_squared, 2) == 0.49
    assert round(share_of(ours.value), 2) == 0.65


@pytest.mark.parametrize("free", [1, 2, 3, 7, 14, 31])
@pytest.mark.parametrize("value", [0.0, 0.01, 0.7, 3.84, 13.6, 102.4])
def test_the_tail_of_chi_squared_is_that_of_scipy(value: float, free: int, stats: Any) -> None:
    assert chi_squared_tail(value, free) == pytest.approx(stats.chi2.sf(value, free), rel=1e-9)


@pytest.mark.parametrize("columns", [("count_b",), ("count_a", "count_b", "count_c")])
def test_a_table_of_counts_is_tested_as_by_scipy(columns: tuple[str, ...], stats: Any) -> None:
    rows = data.load("ssp_by_country")
    table = [[row[column] for column in columns] for row in rows]
    if len(columns) == 1:
        table = [[count, row["n"] - count] for (count,), row in zip(table, rows, strict=True)]
    ours = homogeneity(table)
    theirs = stats.chi2_contingency(table, correction=False)
    assert ours.chi_squared == pytest.approx(theirs.statistic)
    assert ours.p_value == pytest.approx(theirs.pvalue)
    assert ours.degrees_of_freedom == theirs.dof
    assert ours.smallest_expected == pytest.approx(theirs.expected_freq.min())


def test_two_samples_of_one_country_are_tested_without_a_correction(stats: Any) -> None:
    table = [[47, 35], [29, 7]]
    ours = homogeneity(table)
    assert ours.p_value == pytest.approx(stats.chi2_contingency(table, correction=False).pvalue)
    assert ours.p_value == pytest.approx(0.0152, abs=5e-5)


def test_two_samples_are_pooled_as_reckoned_by_hand() -> None:
    """Weights of 1 and ½: Q is 1 + ½ · 4, and τ² is 2 / (1.5 - 1.25 / 1.5)."""
    fixed, loose = (pool([0.0, 3.0], [1.0, 2.0], random=each) for each in (False, True))
    assert (fixed.value, loose.value) == pytest.approx((1, 4 / 3))
    for one, error in ((fixed, 1 / math.sqrt(1.5)), (loose, 1 / math.sqrt(0.45))):
        assert (one.value - one.low) / error == pytest.approx(1.959964)
        assert (one.high - one.value) / error == pytest.approx(1.959964)
        assert (one.q, one.tau_squared, one.i_squared) == pytest.approx((3, 3, 2 / 3))
        assert one.degrees_of_freedom == 1
        assert one.p_value == pytest.approx(math.erfc(math.sqrt(1.5)))
    assert fixed.weights == pytest.approx((2 / 3, 1 / 3))
    assert loose.weights == pytest.approx((5 / 9, 4 / 9))


def test_no_chance_is_above_1_by_rounding() -> None:
    assert chi_squared_tail(0.04, 15) == 1.0


def test_samples_that_agree_differ_by_nothing() -> None:
    same = pool([0.3, 0.3, 0.3], [0.1, 0.2, 0.4])
    assert (same.q, same.i_squared, same.tau_squared, same.p_value) == (0, 0, 0, 1)
    assert same.value == pytest.approx(0.3)


def test_random_weights_are_more_even_and_the_interval_is_wider() -> None:
    values, variances = SAMPLES[0]
    fixed, loose = pool(values, variances), pool(values, variances, random=True)
    assert max(loose.weights) < max(fixed.weights)
    assert loose.high - loose.low > fixed.high - fixed.low


def test_a_share_comes_back_from_its_log_odds() -> None:
    value, variance = log_odds(54, 72)
    assert value == pytest.approx(math.log(3))
    assert variance == pytest.approx(1 / 54 + 1 / 18)
    assert log_odds(1, 4) == pytest.approx((-math.log(3), 4 / 3))
    assert share_of(value) == pytest.approx(0.75)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: log_odds(0, 9), "the count is 0 of 9; log odds need one from 1 to 8"),
        (lambda: log_odds(9, 9), "the count is 9 of 9"),
        (lambda: pool([1.0], [1.0]), "at least two samples"),
        (lambda: pool([1.0, 2.0], [1.0]), "2 values and 1 variances"),
        (lambda: pool([1.0, 2.0], [1.0, 0.0]), "variance 1 is 0"),
        (lambda: homogeneity([[1, 2]]), "at least two rows and two columns"),
        (lambda: homogeneity([[1], [2]]), "at least two rows and two columns"),
        (lambda: homogeneity([[1, 2], [3]]), "all rows of one length"),
        (lambda: homogeneity([[1, 2], [0, 0]]), "has no child in it"),
        (lambda: homogeneity([[1, 0], [2, 0]]), "has no child in it"),
        (lambda: chi_squared_tail(-1, 2), "the value is -1 with 2 degrees"),
        (lambda: chi_squared_tail(1, 0), "at least 1 degree"),
    ],
)
def test_what_cannot_be_pooled_is_told(make: Any, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        make()
