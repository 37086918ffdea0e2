"""Many pairs under a rule of repair: long-run values from NumPy, films from the rule."""

from __future__ import annotations

import random
from math import sqrt
from statistics import fmean, stdev
from typing import Any

import pytest

from securebase.models import still_face
from securebase.models.dyads import (
    Film,
    RepairRule,
    changing,
    film_of,
    films,
    mean_mismatch,
    play,
    repaired_within,
    share_matched,
    steady,
)

RULES = {
    "steady": steady(0.34),
    "tiring": changing(0.5, 0.2, 1),
    "trying harder": changing(0.2, 0.6, 2),
    "slow": steady(0.15),
}
rules = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
BREAK = 0.793


@rules
def test_the_long_run_is_that_of_the_whole_chain_by_numpy(rule: RepairRule) -> None:
    """A state for matched, and one for each step that a mismatch can have lasted."""
    import numpy

    states = 400
    chain = numpy.zeros((states + 1, states + 1))
    chain[0, 0], chain[0, 1] = 1 - BREAK, BREAK
    for lasted in range(1, states + 1):
        chain[lasted, 0] = rule(lasted)
        chain[lasted, min(lasted + 1, states)] += 1 - rule(lasted)
    equations = numpy.vstack([chain.T - numpy.eye(states + 1), numpy.ones(states + 1)])
    settled = numpy.linalg.lstsq(equations, numpy.array([0.0] * (states + 1) + [1.0]))[0]
    assert share_matched(rule, BREAK) == pytest.approx(settled[0], abs=1e-9)
    # Of the time in mismatch, the first steps are one for each mismatch.
    assert mean_mismatch(rule) == pytest.approx((1 - settled[0]) / settled[1], abs=1e-7)


@pytest.mark.parametrize("repair", [0.15, 0.34, 0.5])
def test_a_steady_rule_is_the_geometric_chain_of_the_lessons(repair: float) -> None:
    from scipy import stats

    rule = steady(repair)
    assert mean_mismatch(rule) == pytest.approx(stats.geom.mean(repair))
    assert share_matched(rule, BREAK) == pytest.approx(still_face.long_run_share(BREAK, repair))
    for steps in range(6):
        assert repaired_within(rule, steps) == pytest.approx(stats.geom.cdf(steps, repair))
        assert repaired_within(rule, steps) == pytest.approx(
            still_face.repaired_within(repair, steps)
        )


@rules
def test_films_have_the_share_and_the_lengths_of_their_rule(rule: RepairRule) -> None:
    seen = films(rule, BREAK, pairs=300, steps=200, seed=5)
    shares = [film.share_matched for film in seen]
    assert fmean(shares) == pytest.approx(
        share_matched(rule, BREAK), abs=4 * stdev(shares) / sqrt(len(shares))
    )
    lengths = [length for film in seen for length in film.repair_steps]
    for steps in (1, 2, 3):
        chance = repaired_within(rule, steps)
        error = sqrt(chance * (1 - chance) / len(lengths))
        within = fmean(length <= steps for length in lengths)
        # A long mismatch is more often cut off by the end of a film.
        assert within == pytest.approx(chance, abs=4 * error + 0.01)


def test_two_rules_with_the_same_share_differ_in_how_long_mismatches_last() -> None:
    """What the lab on simulated dyads rests on: the share alone does not tell the rule."""
    one, other = RULES["steady"], RULES["tiring"]
    assert share_matched(one, BREAK) == pytest.approx(share_matched(other, BREAK), abs=0.002)
    assert [round(repaired_within(one, k), 2) for k in (1, 10)] == [0.34, 0.98]
    assert [round(repaired_within(other, k), 2) for k in (1, 10)] == [0.5, 0.96]


def test_pairs_that_are_all_alike_differ_by_chance_as_much_as_theory_says() -> None:
    shares = [film.share_matched for film in films(steady(0.34), BREAK, seed=3)]
    alike = 1 - BREAK - 0.34
    error = sqrt(0.3 * 0.7 / 120 * (1 + alike) / (1 - alike))
    assert stdev(shares) == pytest.approx(error, rel=0.1)


def test_a_film_counts_whole_mismatches_alone() -> None:
    told = film_of([False, True, False, False, True, True, False, True, False])
    assert told == Film(4 / 9, (2, 1))
    assert told.mean_repair_steps == 1.5
    assert film_of([True, False]).mean_repair_steps is None
    assert film_of([True, False, False, True, False, True]) == Film(3 / 6, (2, 1))


def test_a_rule_is_asked_how_long_the_mismatch_has_lasted() -> None:
    asked: list[int] = []

    def rule(lasted: int) -> float:
        asked.append(lasted)
        return 1.0 if lasted == 3 else 0.0

    films_seen = [play(rule, 1.0, 9, random.Random(seed)) for seed in range(12)]
    runs = {"".join("+" if matched else "-" for matched in film) for film in films_seen}
    assert runs == {"+---+---+", "---+---+-"}
    assert set(asked) == {1, 2, 3}


def test_a_thousand_films_of_120_steps_are_made_unless_told() -> None:
    usual = films(steady(0.3), 0.7, seed=1)
    assert len(usual) == 1000
    steps = [film.share_matched * 120 for film in usual]
    assert steps == pytest.approx([round(one) for one in steps])
    assert len({film.share_matched for film in usual}) > 20
    [film] = films(steady(0.3), 0.7, pairs=1, steps=1, seed=1)
    assert film.share_matched in (0, 1)


def test_the_same_seed_gives_the_same_films() -> None:
    assert films(steady(0.3), 0.7, pairs=9, seed=1) == films(steady(0.3), 0.7, pairs=9, seed=1)
    assert films(steady(0.3), 0.7, pairs=9, seed=1) != films(steady(0.3), 0.7, pairs=9, seed=2)


def test_a_changing_rule_goes_halfway_in_the_steps_it_is_told() -> None:
    rule = changing(0.5, 0.1, 2)
    assert [round(rule(lasted), 3) for lasted in (1, 3, 5, 99)] == [0.5, 0.3, 0.2, 0.1]
    assert changing(0.5, 0.1, 0.5)(2) == pytest.approx(0.2)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: steady(1.2), "repair is 1.2; a chance must be from 0 to 1"),
        (lambda: changing(-0.1, 0.2, 1), "first is -0.1"),
        (lambda: changing(0.1, 2.0, 1), "later is 2"),
        (lambda: changing(0.1, 0.2, 0), "half_after is 0"),
        (lambda: repaired_within(steady(0.2), -1), "steps is -1"),
        (lambda: mean_mismatch(steady(0.0)), "some mismatches last longer than 100,000 steps"),
        (lambda: share_matched(steady(0.2), 0.0), "break_chance is 0"),
        (lambda: share_matched(steady(0.2), 1.1), "break_chance is 1.1"),
        (lambda: films(steady(0.2), 0.5, pairs=0, seed=1), "pairs is 0"),
        (lambda: films(steady(0.2), 0.5, steps=0, seed=1), "steps is 0"),
        (lambda: film_of([]), "the film has no step"),
    ],
)
def test_what_cannot_be_played_is_told(make: Any, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        make()


def test_a_rule_of_ones_own_that_gives_no_chance_is_told_when_it_is_asked() -> None:
    def hopeful(lasted: int) -> float:
        return 0.4 * lasted if lasted > 2 else 0.1

    chance = random.Random(0)
    with pytest.raises(ValueError, match=r"the chance of repair after 3 steps is 1\.2"):
        play(hopeful, 0.5, 3000, chance)
