"""The formulas for two groups agree with SciPy, with one another, and with published figures."""

from __future__ import annotations

import random
from math import atanh, log, pi, sqrt
from typing import Any

import pytest

from securebase.models.effects import (
    Effect,
    above_the_other_mean,
    after_a_cut,
    correlation_interval,
    d_from_r,
    density,
    overlap,
    r_from_d,
    shared_variance,
    standardised_difference,
    superiority,
)

DIFFERENCES = [-2.1, -0.5, -0.03, 0.0, 0.08, 0.15, 0.31, 0.39, 0.8, 1.5, 3.0]
SHARES = [0.5, 0.62, 0.2, 0.05]


@pytest.fixture(scope="module")
def stats() -> Any:
    # Here, because it takes long to import, and every worker reads all the modules of tests.
    from scipy import stats

    return stats


@pytest.fixture(scope="module")
def quad() -> Any:
    from scipy.integrate import quad

    return quad


@pytest.mark.parametrize("d", DIFFERENCES)
def test_the_overlap_is_the_area_under_both_curves(d: float, stats: Any, quad: Any) -> None:
    area, _ = quad(
        lambda x: min(stats.norm.pdf(x), stats.norm.pdf(x, loc=d)), -12, 15, points=[d / 2]
    )
    assert overlap(d) == pytest.approx(area, abs=1e-7)


@pytest.mark.parametrize("d", DIFFERENCES)
def test_superiority_is_the_chance_of_a_random_pair(d: float, stats: Any, quad: Any) -> None:
    # P(X > Y): for each x of the first group, the share of the second group below it.
    chance, _ = quad(lambda x: stats.norm.pdf(x, loc=d) * stats.norm.cdf(x), -12, 15)
    assert superiority(d) == pytest.approx(chance, abs=1e-7)


@pytest.mark.parametrize("d", DIFFERENCES)
def test_above_the_other_mean_is_the_upper_tail(d: float, stats: Any) -> None:
    assert above_the_other_mean(d) == pytest.approx(stats.norm.sf(0, loc=d), abs=1e-12)


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("d", [-0.8, 0.31, 0.39, 1.2])
def test_r_is_the_correlation_of_group_and_value(d: float, share: float, stats: Any) -> None:
    # Values at evenly spaced quantiles stand for an endless group, so nothing is left to chance.
    many = 20_000
    first = round(many * share)
    sizes = {1: first, 0: many - first}
    groups = [group for group, size in sizes.items() for _ in range(size)]
    values = [
        value
        for group, size in sizes.items()
        for value in stats.norm.ppf([(place + 0.5) / size for place in range(size)], loc=d * group)
    ]
    found = stats.pointbiserialr(groups, values).statistic
    assert r_from_d(d, share_of_first=share) == pytest.approx(found, abs=5e-4)


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("d", DIFFERENCES)
def test_d_and_r_lead_back_to_one_another(d: float, share: float) -> None:
    assert d_from_r(r_from_d(d, share_of_first=share), share_of_first=share) == pytest.approx(d)


def test_equal_groups_give_the_familiar_formulas() -> None:
    assert d_from_r(0.25) == pytest.approx(2 * 0.25 / sqrt(1 - 0.25**2))
    assert r_from_d(0.39) == pytest.approx(0.39 / sqrt(0.39**2 + 4))


def test_unequal_groups_make_the_correlation_of_the_same_difference_smaller() -> None:
    rs = [r_from_d(0.5, share_of_first=share) for share in (0.5, 0.6, 0.8, 0.95)]
    assert rs == sorted(rs, reverse=True)


@pytest.mark.parametrize(
    ("d", "told"),
    [(0.2, 0.56), (0.5, 0.64), (0.8, 0.71)],  # the table that follows mcgraw1992
)
def test_superiority_is_that_of_the_usual_table(d: float, told: float) -> None:
    assert superiority(d) == pytest.approx(told, abs=0.005)


def test_a_published_conversion_is_met() -> None:
    # deneault2021 tells r = .18 (.10 to .27) and, of the same studies, d = 0.37 (0.20 to 0.55).
    effect = Effect.of("r", 0.18, 0.10, 0.27)
    assert effect.d == pytest.approx(0.37, abs=0.005)
    assert effect.low == pytest.approx(0.20, abs=0.005)
    # The ends were rounded before and after, by the authors and by us.
    assert effect.high == pytest.approx(0.55, abs=0.015)


def test_no_difference_is_a_coin_toss_and_whole_overlap() -> None:
    assert (overlap(0), superiority(0), above_the_other_mean(0)) == (1.0, 0.5, 0.5)


def test_swapping_the_groups_swaps_the_chances() -> None:
    for d in DIFFERENCES:
        assert superiority(d) + superiority(-d) == pytest.approx(1)
        assert overlap(d) == overlap(-d)


def test_a_simulated_field_of_pairs_agrees_with_the_count_that_is_told() -> None:
    chance = random.Random(1)
    pairs = 40_000
    above = sum(chance.gauss(0.39, 1) > chance.gauss(0, 1) for _ in range(pairs))
    error = sqrt(0.25 / pairs)
    assert above / pairs == pytest.approx(superiority(0.39), abs=4 * error)
    assert Effect(0.39).in_100_pairs == 61


def test_the_range_of_pairs_holds_the_count() -> None:
    effect = Effect.of("d", 0.39, 0.32, 0.47)
    assert effect.in_100_pairs_range == (59, 63)
    assert Effect.of("g", 0.26).in_100_pairs_range is None


def test_a_quarter_is_about_six_percent() -> None:
    assert shared_variance(0.25) == pytest.approx(0.0625)


def test_a_curve_is_told_against_its_peak(stats: Any) -> None:
    assert density(0.3, 0.3) == 1
    assert density(1.3, 0.3) == pytest.approx(stats.norm.pdf(1) / stats.norm.pdf(0))


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: d_from_r(1.0), "r is 1; it must be between -1 and 1"),
        (lambda: d_from_r(0.2, share_of_first=1.0), "must be between 0 and 1"),
        (lambda: r_from_d(float("nan")), "d is nan; it must be a finite number"),
        (lambda: overlap(float("inf")), "must be a finite number"),
        (lambda: Effect(0.3, low=0.1), "the interval has one end"),
        (lambda: Effect(0.3, 0.4, 0.5), "d is 0.3, outside its interval"),
        (lambda: Effect.of("kappa", 0.3), "the metric is 'kappa'"),
    ],
)
def test_what_cannot_be_is_told(make: object, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        make()  # type: ignore[operator]


@pytest.mark.parametrize("r", [-1.5, -1.0, 1.0, 1.5])
def test_no_correlation_lies_beyond_one(r: float) -> None:
    with pytest.raises(ValueError, match=r"r is .*; it must be between -1 and 1"):
        d_from_r(r)


@pytest.mark.parametrize("share", [-0.5, 0.0, 1.0, 1.5])
def test_a_group_has_a_share_of_the_whole_and_never_all_of_it(share: float) -> None:
    with pytest.raises(ValueError, match="the share of the first group is"):
        d_from_r(0.3, share_of_first=share)


def test_an_interval_may_end_at_its_effect_and_may_be_missing() -> None:
    assert Effect(0.3, 0.3, 0.5).low == Effect(0.3, 0.1, 0.3).high == 0.3
    assert Effect.of("r", 0.3) == Effect(d_from_r(0.3), None, None)
    assert Effect.of("d", 0.3) == Effect(0.3, None, None)


@pytest.mark.parametrize("seed", range(5))
def test_d_of_single_scores_is_what_a_t_test_makes_of_them(seed: int, stats: Any) -> None:
    chance = random.Random(seed)
    first = [chance.gauss(0.5, 1.2) for _ in range(20 + seed)]
    second = [chance.gauss(0.1, 0.8) for _ in range(35)]
    t = stats.ttest_ind(first, second).statistic
    expected = t * sqrt(1 / len(first) + 1 / len(second))
    assert standardised_difference(first, second) == pytest.approx(expected)


def test_the_interval_of_a_correlation_of_scores_is_that_of_scipy(stats: Any) -> None:
    chance = random.Random(2)
    xs = [chance.gauss(0, 1) for _ in range(80)]
    ys = [x + chance.gauss(0, 2) for x in xs]
    theirs = stats.pearsonr(xs, ys)
    assert correlation_interval(theirs.statistic, 80) == pytest.approx(
        tuple(theirs.confidence_interval(0.95))
    )


def test_four_pairs_of_scores_are_enough_for_an_interval() -> None:
    # Fisher's z of 0.5 is half the logarithm of 3, and its standard error in four pairs is 1.
    low, high = correlation_interval(0.5, 4)
    assert (atanh(low), atanh(high)) == pytest.approx(
        (log(3) / 2 - 1.959964, log(3) / 2 + 1.959964)
    )


@pytest.mark.parametrize("share", [0.5, 0.2, 0.35, 0.9])
def test_a_cut_leaves_of_a_correlation_what_integration_says(
    share: float, stats: Any, quad: Any
) -> None:
    # Cov(1[x > z], y) = r · E[x · 1[x > z]], by integration.
    z = stats.norm.isf(share)
    together, _ = quad(lambda x: x * stats.norm.pdf(x), z, 12)
    assert after_a_cut(0.3, share) == pytest.approx(0.3 * together / sqrt(share * (1 - share)))


def test_a_cut_at_the_median_leaves_four_fifths() -> None:
    assert after_a_cut(0.30) == pytest.approx(0.30 * sqrt(2 / pi))


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: standardised_difference([1.0], [1.0, 2.0]), "at least two scores in each group"),
        (lambda: standardised_difference([1.0, 2.0], [1.0]), "at least two scores in each group"),
        (lambda: standardised_difference([1.0, 1.0], [2.0, 2.0]), "d has no unit"),
        (lambda: correlation_interval(1.0, 10), "r is 1; it must be between -1 and 1"),
        (lambda: correlation_interval(-1.0, 10), "r is -1; it must be between -1 and 1"),
        (lambda: correlation_interval(-1.5, 10), "r is -1.5; it must be between -1 and 1"),
        (lambda: correlation_interval(0.2, 3), "n is 3; an interval needs at least 4"),
        (lambda: after_a_cut(0.2, 1.0), "must be between 0 and 1"),
    ],
)
def test_what_single_scores_cannot_tell_is_told(make: Any, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        make()
