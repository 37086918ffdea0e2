"""Groups, silhouettes and agreement of groupings equal those of scikit-learn."""

from __future__ import annotations

import random
from statistics import fmean
from typing import Any

import pytest

from securebase.models.clustering import (
    adjusted_rand_index,
    k_means,
    nearest,
    silhouettes,
)
from securebase.models.cut_line import Child, World, made_up_children


def scores(world: World, seed: int) -> list[tuple[float, float]]:
    children = made_up_children(world, seed=seed)
    return [(child.turning_away, child.anger) for child in children]


@pytest.mark.lasts
@pytest.mark.not_for_mutants
@pytest.mark.parametrize("world", ["degrees", "kinds"])
@pytest.mark.parametrize("k", [2, 3, 4])
def test_the_groups_are_as_tight_as_those_of_scikit_learn(world: World, k: int) -> None:
    # Here, because it takes long to import, and every worker reads all the modules of tests.
    from sklearn.cluster import KMeans

    points = scores(world, seed=7)
    ours = k_means(points, k, seed=7, starts=30)
    theirs = KMeans(k, n_init=30, random_state=7).fit(points)
    assert ours.within == pytest.approx(theirs.inertia_, rel=1e-6)
    assert adjusted_rand_index(ours.labels, theirs.labels_.tolist()) == 1
    for centre, other in zip(ours.centres, sorted(theirs.cluster_centers_.tolist()), strict=True):
        assert centre == pytest.approx(other)


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("seed", range(6))
def test_silhouettes_are_those_of_scikit_learn(seed: int) -> None:
    from sklearn.metrics import silhouette_samples

    points = scores("degrees", seed)
    labels = random.Random(seed).choices(range(4), k=len(points))
    assert silhouettes(points, labels) == pytest.approx(
        silhouette_samples(points, labels).tolist(), abs=1e-9
    )


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("seed", range(20))
def test_the_adjusted_rand_index_is_that_of_scikit_learn(seed: int) -> None:
    from sklearn.metrics import adjusted_rand_score

    chance = random.Random(seed)
    first = chance.choices("ABC", k=30)
    second = [one if chance.random() < 0.5 else chance.choice("xyzw") for one in first]
    assert adjusted_rand_index(first, second) == pytest.approx(adjusted_rand_score(first, second))


def test_three_heaps_are_found_and_named_from_left_to_right() -> None:
    points = [(9.0, 0.0), (0.0, 0.0), (5.0, 1.0), (0.0, 1.0), (9.0, 1.0), (5.0, 0.0)]
    found = k_means(points, 3, seed=1)
    assert found.labels == (2, 0, 1, 0, 2, 1)
    assert found.centres == ((0.0, 0.5), (5.0, 0.5), (9.0, 0.5))
    assert found.within == pytest.approx(1.5)
    assert fmean(silhouettes(points, found.labels)) > 0.7
    assert nearest((4.0, 0.5), found.centres) == 1


def test_a_group_that_loses_all_its_points_waits_where_it_is() -> None:
    """From the one start of this seed, a centre stands between two groups for a round."""
    points = [(10, 8), (11, 6), (0, 3), (8, 7), (11, 6), (5, 2), (12, 6), (11, 11)]
    found = k_means([(float(x), float(y)) for x, y in points], 4, seed=11, starts=1)
    assert found.labels == (2, 2, 0, 1, 2, 0, 2, 3)
    assert found.centres == ((2.5, 2.5), (8.0, 7.0), (11.0, 6.5), (11.0, 11.0))
    assert found.within == pytest.approx(13 + 5)


def test_groups_that_pass_one_another_on_the_way_are_named_from_left_to_right() -> None:
    points = [(9.0, 1.0), (4.0, 1.0), (7.0, 7.0), (7.0, 6.0), (3.0, 1.0)]
    found = k_means(points, 3, seed=14, starts=1)
    assert found.labels == (2, 0, 1, 1, 0)
    assert found.centres == ((3.5, 1.0), (7.0, 6.5), (9.0, 1.0))


def test_the_same_seed_gives_the_same_groups() -> None:
    points = scores("degrees", 1)
    assert k_means(points, 3, seed=5, starts=1) == k_means(points, 3, seed=5, starts=1)


def test_as_many_groups_come_out_as_were_asked_for_whatever_the_data_are() -> None:
    for world in ("degrees", "kinds"):
        for k in range(1, 7):
            assert len(set(k_means(scores(world, 3), k, seed=3).labels)) == k


def test_two_kinds_are_found_again_in_every_sample_and_degrees_are_not() -> None:
    """What the lab on types and degrees shows: the groups of degrees turn from sample to sample."""
    agreement = {}
    for world in ("degrees", "kinds"):
        whom = scores(world, 999)
        samples = [k_means(scores(world, seed), 2, seed=seed).centres for seed in range(8)]
        groupings = [[nearest(point, centres) for point in whom] for centres in samples]
        pairs = zip(groupings[::2], groupings[1::2], strict=True)
        agreement[world] = fmean(adjusted_rand_index(*pair) for pair in pairs)
    assert agreement["kinds"] == 1
    assert agreement["degrees"] < 0.6


def test_a_grouping_agrees_with_itself_under_other_names() -> None:
    assert adjusted_rand_index("AABBC", "xxyyz") == 1
    assert adjusted_rand_index("AAAA", "xxxx") == 1
    assert adjusted_rand_index("AB", "xy") == 1
    assert adjusted_rand_index("AABB", "xyxy") == pytest.approx(-0.5)


def test_silhouettes_of_points_on_a_line_are_those_reckoned_by_hand() -> None:
    """Beside a group far away of one point, which is nobody's next best."""
    points = [(100.0,), (0.0,), (2.0,), (5.0,), (10.0,), (14.0,)]
    # Of 0: 3.5 to its own on average and 12 to the others; of 10: 4, and 23 thirds.
    assert silhouettes(points, [2, 0, 0, 0, 1, 1]) == pytest.approx(
        [0, 8.5 / 12, 7.5 / 10, 3 / 7, 11 / 23, 23 / 35]
    )
    # One that lies among the others is as far below 0.
    assert silhouettes([(0.0,), (4.0,), (5.0,), (7.0,)], [0, 0, 1, 1])[1] == pytest.approx(-1 / 2)


def test_a_point_alone_in_its_group_and_one_between_two_have_no_silhouette() -> None:
    assert silhouettes([(0.0,), (0.0,), (9.0,)], [0, 0, 1]) == [1, 1, 0]
    assert silhouettes([(1.0,), (1.0,), (1.0,), (1.0,)], [0, 0, 1, 1]) == [0, 0, 0, 0]


def test_made_up_children_of_another_seed_are_others_and_as_many_as_asked_for() -> None:
    usual, others = made_up_children("kinds"), made_up_children("kinds", 30, seed=4)
    assert (len(usual), len(others)) == (120, 30)
    assert usual[:30] != others
    assert others == made_up_children("kinds", 30, seed=4)
    assert sum(child.turning_away >= 5 for child in others) == 10
    assert all(isinstance(child, Child) for child in others)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: k_means([(0.0,), (1.0,)], 3, seed=1), "k is 3; it must be from 1 to 2"),
        (lambda: k_means([(0.0,), (0.0,)], 0, seed=1), "k is 0; it must be from 1 to 1"),
        (lambda: k_means([(0.0,)], 1, seed=1, starts=0), "starts is 0"),
        (lambda: silhouettes([(0.0,)], [0, 1]), "1 points and 2 labels"),
        (lambda: silhouettes([(0.0,), (1.0,)], [0, 0]), "at least two groups"),
        (lambda: adjusted_rand_index("AB", "ABC"), "of 2 and 3 points"),
        (lambda: adjusted_rand_index("A", "A"), "at least two points"),
        (lambda: made_up_children("types"), "the world is 'types'"),  # type: ignore[arg-type]
        (lambda: made_up_children("kinds", 0), "children is 0"),
    ],
)
def test_what_cannot_be_grouped_is_told(make: Any, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        make()
