"""What must hold of the model of keeping near and going out to play, whatever its settings."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable
from itertools import groupby, pairwise, product
from math import dist, hypot, isfinite, log
from statistics import correlation, fmean
from typing import Any

import pytest

from securebase.models import proximity
from securebase.models.play_spots import ways_out
from securebase.models.proximity import Doing, Parameters, Walk, walk

LEVELS = (0.0, 0.25, 0.5, 0.75, 1.0)
SETTINGS = list(product(LEVELS, LEVELS, LEVELS))
SEEDS = range(12)


@functools.cache
def walks(threat: float, tiredness: float, availability: float) -> list[Walk]:
    parameters = Parameters(threat=threat, tiredness=tiredness, availability=availability)
    return [walk(parameters, seed=seed) for seed in SEEDS]


def mean_of(of: Callable[[Walk], float], *setting: float) -> float:
    return fmean(of(each) for each in walks(*setting))


def distance(each: Walk) -> float:
    return fmean(each.distances)


def alarm(each: Walk) -> float:
    return fmean(each.alarm)


def exploration(each: Walk) -> float:
    return fmean(each.exploration)


def exploring(each: Walk) -> float:
    return each.seconds(Doing.EXPLORING)


def along(which: int) -> list[list[tuple[float, ...]]]:
    """Every way to move one control from end to end while the others stay."""
    others = product(LEVELS, LEVELS)
    return [[(*other[:which], level, *other[which:]) for level in LEVELS] for other in others]


THREAT, TIREDNESS, AVAILABILITY = range(3)


@pytest.mark.lasts
@pytest.mark.not_for_mutants
@pytest.mark.parametrize("which", [THREAT, TIREDNESS], ids=["threat", "tiredness"])
def test_more_threat_or_tiredness_keeps_the_child_nearer(which: int) -> None:
    for row in along(which):
        found = [mean_of(distance, *setting) for setting in row]
        assert all(after < before + 0.02 for before, after in pairwise(found)), row
        # Beside a carer out of reach, in a frightening place, the child is as near as can be.
        assert found[-1] < found[0] - 0.5 or found[0] < 1.5


@pytest.mark.lasts
@pytest.mark.not_for_mutants
@pytest.mark.parametrize("which", [THREAT, TIREDNESS], ids=["threat", "tiredness"])
def test_more_threat_or_tiredness_leaves_less_time_to_play(which: int) -> None:
    for row in along(which):
        found = [mean_of(exploring, *setting) for setting in row]
        assert all(after < before + 3 for before, after in pairwise(found)), row
        assert found[-1] < found[0] - 20


@pytest.mark.lasts
@pytest.mark.not_for_mutants
def test_a_more_available_carer_leaves_more_time_to_play_further_away() -> None:
    for row in along(AVAILABILITY):
        seconds = [mean_of(exploring, *setting) for setting in row]
        metres = [mean_of(distance, *setting) for setting in row]
        active = [mean_of(exploration, *setting) for setting in row]
        assert all(after > before - 1 for before, after in pairwise(seconds)), row
        assert seconds[-1] > seconds[0] + 20
        assert metres[-1] > metres[0]
        assert active[-1] > active[0]


@pytest.mark.not_for_mutants
@pytest.mark.parametrize(
    ("which", "worse"), [(THREAT, 1), (TIREDNESS, 1), (AVAILABILITY, -1)],
    ids=["threat", "tiredness", "availability"],
)  # fmt: skip
def test_alarm_rises_with_threat_tiredness_and_absence(which: int, worse: int) -> None:
    rises = []
    for row in along(which):
        found = [mean_of(alarm, *setting) for setting in row[::worse]]
        # A loop that works holds alarm nearly level by changing what the child does.
        assert all(after > before - 0.02 for before, after in pairwise(found)), row
        assert found[-1] > found[0] - 0.02, row
        rises.append(found[-1] - found[0])
    assert fmean(rises) > 0.03


def test_at_the_same_distance_each_of_them_adds_alarm() -> None:
    calm = Parameters(threat=0.2, tiredness=0.2, availability=0.8)
    levels = {"threat": 0.6, "tiredness": 0.6, "availability": 0.4}
    for name, level in levels.items():
        other = Parameters(**{"threat": 0.2, "tiredness": 0.2, "availability": 0.8, name: level})
        assert other.alarm_away(3) > calm.alarm_away(3)
        assert other.alarm_in_contact > calm.alarm_in_contact
    assert calm.alarm_away(4) > calm.alarm_away(3)


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_the_child_never_leaves_the_park_and_every_number_is_one(
    setting: tuple[float, ...],
) -> None:
    for each in walks(*setting):
        assert len(each.path) == len(each.alarm) == len(each.exploration) == len(each.doing) == 301
        assert all(0 <= x <= 16 and 0 <= y <= 10 for x, y in each.path)
        for levels in (each.alarm, each.exploration):
            assert all(isfinite(level) and 0 <= level <= 1 for level in levels)


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_the_child_goes_at_a_childs_speed(setting: tuple[float, ...]) -> None:
    fastest = Parameters().return_speed
    for each in walks(*setting):
        steps = [
            hypot(after[0] - before[0], after[1] - before[1])
            for before, after in pairwise(each.path)
        ]
        assert max(steps) <= fastest + 1e-9


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_nothing_traps_a_child_on_the_way(setting: tuple[float, ...]) -> None:
    """Every way back ends at the carer, within the time that its length takes."""
    longest = hypot(16, 10) / Parameters().return_speed
    for each in walks(*setting):
        on_the_way = 0
        for doing in each.doing:
            on_the_way = on_the_way + 1 if doing is Doing.RETURNING else 0
            assert on_the_way <= longest + 2


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_who_is_out_and_not_on_the_way_back_moves_on(setting: tuple[float, ...]) -> None:
    """No minute of play is spent at one spot."""
    for each in walks(*setting):
        for start in range(0, 240, 20):
            stretch = slice(start, start + 60)
            if set(each.doing[stretch]) == {Doing.EXPLORING}:
                xs, ys = zip(*each.path[stretch], strict=True)
                assert max(max(xs) - min(xs), max(ys) - min(ys)) > 1


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_below_the_set_goal_the_child_plays_and_above_it_turns_back(
    setting: tuple[float, ...],
) -> None:
    goal = Parameters().set_goal
    for each in walks(*setting):
        for place, doing in enumerate(each.doing[1:], start=1):
            if doing is Doing.EXPLORING:
                assert each.alarm[place] <= goal
            if doing is Doing.RETURNING and each.doing[place - 1] is Doing.EXPLORING:
                assert each.alarm[place] > goal


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_contact_settles_what_alarm_is_above_the_level_of_contact(
    setting: tuple[float, ...],
) -> None:
    resting = Parameters(
        threat=setting[0], tiredness=setting[1], availability=setting[2]
    ).alarm_in_contact
    for each in walks(*setting):
        for place, (before, after) in enumerate(pairwise(each.doing)):
            if (
                before is Doing.CLOSE
                and after is Doing.CLOSE
                and each.alarm[place] > resting + 1e-9
            ):
                assert resting < each.alarm[place + 1] < each.alarm[place]


@pytest.mark.not_for_mutants
def test_contact_with_an_available_carer_settles_within_twenty_seconds() -> None:
    """At the default setting: from the set-goal to the level at which the child sets out again."""
    parameters = Parameters()
    # The time that an exponential way takes, in closed form.
    left = (parameters.settled - parameters.alarm_in_contact) / (
        parameters.set_goal - parameters.alarm_in_contact
    )
    seconds = -log(left) * parameters.seconds_to_settle
    assert seconds < 20
    for seed in SEEDS:
        each = walk(parameters, seed=seed)
        for place, (before, after) in enumerate(pairwise(each.doing), start=1):
            if before is Doing.RETURNING and after is Doing.CLOSE and place + 20 < 300:
                assert each.alarm[place + 20] < parameters.settled


def test_contact_settles_later_and_less_with_a_less_available_carer() -> None:
    carers = [Parameters(threat=0.5, availability=level) for level in LEVELS]
    times = [carer.seconds_to_settle for carer in carers]
    levels = [carer.alarm_in_contact for carer in carers]
    assert all(after < before for before, after in pairwise(times))
    assert all(after < before for before, after in pairwise(levels))
    assert all(carer.alarm_in_contact < carer.alarm_away(0) for carer in carers)
    # An available carer takes away more than half of it, and nearness alone less than half.
    taken = [1 - carer.alarm_in_contact / carer.alarm_away(0) for carer in carers]
    assert taken[0] < 0.5 < taken[-1]


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("setting", SETTINGS[::6], ids=str)
def test_where_one_system_is_active_the_other_is_quiet(setting: tuple[float, ...]) -> None:
    for each in walks(*setting):
        out = [
            (each.alarm[place], each.exploration[place])
            for place in range(20, 301)
            if set(each.doing[place - 20 : place + 1]) == {Doing.EXPLORING}
        ]
        if len(out) > 40 and len(set(out)) > 2:
            assert correlation(*zip(*out, strict=True)) < -0.8
        for place in range(12, 301):
            if Doing.EXPLORING not in each.doing[place - 12 : place + 1]:
                assert each.exploration[place] < 0.05


@pytest.mark.not_for_mutants
def test_the_carer_is_a_base_to_come_back_to_and_set_out_from_again() -> None:
    for each in walks(0.5, 0.5, 1.0):
        changes = [after for before, after in pairwise(each.doing) if before is not after]
        assert each.returns >= 2
        for before, after in pairwise(changes):
            order = {
                Doing.EXPLORING: Doing.RETURNING,
                Doing.RETURNING: Doing.CLOSE,
                Doing.CLOSE: Doing.EXPLORING,
            }
            assert after is order[before]


@pytest.mark.not_for_mutants
def test_a_carer_out_of_reach_in_the_most_frightening_place_keeps_a_tired_child_close() -> None:
    for each in walks(1.0, 1.0, 0.0):
        assert each.seconds(Doing.CLOSE) == 300
        assert min(each.alarm) > Parameters().set_goal


def test_the_same_seed_gives_the_same_walk_and_another_seed_another() -> None:
    assert walk(Parameters(), seed=3) == walk(Parameters(), seed=3)
    assert walk(Parameters(), seed=3).path != walk(Parameters(), seed=4).path


@pytest.mark.not_for_mutants
def test_the_first_way_out_is_the_same_in_every_setting() -> None:
    calm, strange = walks(0.0, 0.0, 1.0)[0], walks(0.25, 0.0, 1.0)[0]
    assert calm.path[:20] == strange.path[:20]


@pytest.mark.not_for_mutants
def test_the_child_sets_out_another_way_after_a_return() -> None:
    parameters = Parameters()
    for seed, each in zip(SEEDS, walks(0.0, 0.0, 1.0), strict=True):
        trips = [
            [at for at, _ in trip]
            for doing, trip in groupby(zip(each.path, each.doing, strict=True), lambda one: one[1])
            if doing is Doing.EXPLORING
        ]
        size = (parameters.park_width, parameters.park_depth)
        ways = ways_out(*size, parameters.carer, random.Random(seed))
        for trip, way in zip(trips[:2], ways[:2], strict=True):
            first_spot, _ = way[0]
            assert min(dist(at, first_spot) for at in trip) < 0.7


@pytest.mark.not_for_mutants
def test_seconds_add_up() -> None:
    for each in walks(0.5, 0.25, 0.75):
        assert sum(each.seconds(doing) for doing in Doing) == 300


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"threat": 1.1}, "threat is 1.1; it must be from 0 to 1"),
        ({"availability": float("nan")}, "availability is nan"),
        ({"settled": 0.6}, "settled is 0.6; it must be above 0 and below set_goal"),
        ({"rise_seconds": 0}, "rise_seconds is 0"),
        ({"carer": (20.0, 1.0)}, r"carer\[0\] is 20; it must be from 0 to 16"),
        ({"minutes": 0}, "minutes is 0"),
    ],
)
def test_a_setting_that_cannot_be_is_told(changes: dict[str, object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        Parameters(**changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        *(
            (name, 1.0, 3600.0)
            for name in ("rise_seconds", "settle_seconds", "settle_alone_seconds")
        ),
        *((name, 0.1, 3.0) for name in ("explore_speed", "return_speed", "contact_metres")),
        *((name, 5.0, 100.0) for name in ("park_width", "park_depth")),
    ],
)
def test_a_setting_may_be_at_the_end_of_its_range_and_not_beyond(
    name: str, low: float, high: float
) -> None:
    for fits in (low, high):
        assert getattr(Parameters(carer=(2.0, 1.0), **{name: fits}), name) == fits
    for wrong in (low * 0.99, high * 1.001):
        with pytest.raises(ValueError, match=f"{name} is .*; it must be from {low:g} to {high:g}"):
            Parameters(carer=(2.0, 1.0), **{name: wrong})


@pytest.mark.parametrize("settled", [0.0, 0.5])
def test_a_child_settles_above_no_alarm_at_all_and_below_the_set_goal(settled: float) -> None:
    with pytest.raises(ValueError, match="it must be above 0 and below set_goal"):
        Parameters(settled=settled)


def test_alarm_ends_at_one() -> None:
    # .05 + .36 + .2 + .12 are .73, and each metre adds .06.
    lost = Parameters(threat=1.0, tiredness=1.0, availability=0.0)
    assert lost.alarm_away(4.0) == pytest.approx(0.97)
    assert lost.alarm_away(5.0) == 1.0


def test_a_carer_in_the_corner_of_the_park_is_reached() -> None:
    found = walk(Parameters(threat=0.5, carer=(0.0, 0.0)), seed=3)
    assert found.returns > 0
    for metres, doing in zip(found.distances, found.doing, strict=True):
        if doing is Doing.CLOSE:
            assert metres == pytest.approx(0.7)


@pytest.mark.parametrize("threat", [0.0, 0.5, 1.0])
def test_chance_brings_the_same_in_every_second_whatever_the_child_is_about(
    threat: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[float] = []

    class Noted(random.Random):
        def gauss(self, mu: float = 0.0, sigma: float = 1.0) -> float:
            drawn.append(super().gauss(mu, sigma))
            return drawn[-1]

    monkeypatch.setattr(proximity.random, "Random", Noted)
    there = walk(Parameters(threat=threat, minutes=5.0), seed=3)
    # Else a child who stays close for longer would meet other chances afterwards.
    assert there.seconds(Doing.CLOSE) > 0
    assert len(drawn) == 5 * 60
    calm = drawn.copy()
    drawn.clear()
    walk(Parameters(threat=0.0, minutes=5.0), seed=3)
    assert drawn == calm


EXPLORING, RETURNING, CLOSE = Doing


@pytest.mark.parametrize(
    ("threat", "seed", "returns", "seconds", "seen"),
    [
        (0.3, 3, 2, (192, 12, 36), [
            (0, 8.0, 1.7, 0.208, 0.792, EXPLORING),
            (24, 10.049, 3.356, 0.2921, 0.716, EXPLORING),
            (72, 8.178, 7.099, 0.4439, 0.5637, EXPLORING),
            (96, 7.907, 1.694, 0.3466, 0.0094, CLOSE),
            (144, 5.94, 4.019, 0.3045, 0.7042, EXPLORING),
            (240, 8.452, 3.64, 0.2199, 0.777, EXPLORING),
        ]),
        (0.9, 5, 4, (146, 13, 81), [
            (0, 8.0, 1.7, 0.424, 0.0, CLOSE),
            (24, 9.916, 3.153, 0.2686, 0.677, EXPLORING),
            (72, 8.323, 1.621, 0.2605, 0.0013, CLOSE),
            (120, 7.53, 1.518, 0.4062, 0.0359, CLOSE),
            (168, 7.209, 5.534, 0.4883, 0.5278, EXPLORING),
            (240, 8.473, 1.516, 0.3183, 0.0068, CLOSE),
        ]),
    ],
)  # fmt: skip
def test_a_walk_of_a_seed_is_the_one_that_was_written_down(
    threat: float, seed: int, returns: int, seconds: tuple[int, ...], seen: list[Any]
) -> None:
    found = walk(Parameters(threat=threat, minutes=4.0), seed=seed)
    assert found.returns == returns
    assert tuple(found.seconds(doing) for doing in Doing) == seconds
    for second, x, y, level, free, doing in seen:
        assert found.path[second] == pytest.approx((x, y), abs=0.002)
        assert found.alarm[second] == pytest.approx(level, abs=0.0002)
        assert found.exploration[second] == pytest.approx(free, abs=0.0002)
        assert found.doing[second] is doing
    assert found.distances[0] == pytest.approx(0.7)


class Most(random.Random):
    """Chance that brings 0 of a whole, and the most of what lies between two numbers."""

    def random(self) -> float:
        return 0.0

    def uniform(self, a: float, b: float) -> float:
        return max(a, b)

    def randint(self, a: int, b: int) -> int:
        return max(a, b)


def test_ways_out_turn_at_the_sides_and_end_before_the_edge_of_the_park() -> None:
    first, second, *others = ways_out(16.0, 10.0, (8.0, 1.0), Most())
    assert len(others) == 22
    assert {len(way) for way in (first, second, *others)} == {12}
    assert {seconds for way in (first, second, *others) for _, seconds in way} == {26}
    # Seen from the carer, 3.6, 5.5, 7.4 and then 8.2 metres away: none is further up than 9.2, and
    # none further to the right than 15.2. In turns of .34 the first way goes from .31 to the left
    # until it is past 2.89 (at 3.03), and then back.
    assert [at for at, _ in first] == [pytest.approx(at, abs=0.006) for at in [
        (11.42, 2.11), (12.36, 4.35), (12.03, 7.2), (9.92, 8.97), (7.15, 9.16), (4.48, 8.41),
        (2.21, 6.81), (0.8, 4.55), (0.8, 1.88), (0.8, 4.55), (2.21, 6.81), (4.48, 8.41),
    ]]  # fmt: skip
    # The second goes from 1.87 to the right until it is before .25 (at .17), and then back.
    assert [at for at, _ in second] == [pytest.approx(at, abs=0.006) for at in [
        (6.95, 4.44), (8.24, 6.49), (10.77, 7.86), (13.43, 7.15), (15.17, 4.98), (15.2, 2.37),
        (15.17, 4.98), (13.43, 7.15), (11.07, 8.6), (8.36, 9.19), (5.6, 8.84), (3.13, 7.59),
    ]]  # fmt: skip


@pytest.mark.parametrize(("availability", "second"), [(1.0, 18), (0.0, 50)])
def test_a_child_who_is_not_settled_sets_out_after_the_longest_contact(
    availability: float, second: int
) -> None:
    # Alarm begins at .05 + .36 × .5 + .2 × .5 = .33 beside an available carer, and contact brings
    # it below .3 at once: only the least contact has to pass. Where the carer is out of reach it is
    # .45, and never falls below .75 × .45 = .34, which is above .3 and below the set-goal.
    found = walk(Parameters(threat=0.5, tiredness=0.5, availability=availability), seed=3)
    assert found.doing[:second] == (CLOSE,) * second
    assert found.doing[second] is EXPLORING
