"""The traces of play and still face go the ways that studies found, and carry over in part."""

from __future__ import annotations

from itertools import pairwise
from statistics import fmean

import pytest

from securebase import data
from securebase.models.still_face import PRESETS, Parameters, Phase, Run, simulate

SEEDS = range(20)
TRACES = {
    "infant positive affect": "positive_affect",
    "infant negative affect": "negative_affect",
    "infant gaze at adult": "gaze_at_adult",
}
CONTRASTS = {
    "still face vs play": (Phase.STILL_FACE, Phase.PLAY),
    "reunion vs play (carry-over)": (Phase.REUNION, Phase.PLAY),
}
DIRECTIONS = [
    row
    for row in data.load("still_face_effects")
    if row["source_key"] == "mesman2009"
    and row["metric"] == "direction"
    and row["contrast"] in CONTRASTS
]


def mean_of(run: Run, trace: str, phase: Phase) -> float:
    values = getattr(run, trace)
    return fmean(
        value
        for episode in run.episodes
        if episode.phase is phase
        for value in values[run.steps(episode)]
    )


def test_the_table_has_the_five_directions_of_the_meta_analysis() -> None:
    assert len(DIRECTIONS) == 5
    assert {row["outcome"] for row in DIRECTIONS} == set(TRACES)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("row", DIRECTIONS, ids=lambda row: f"{row['outcome']}, {row['contrast']}")
def test_each_effect_of_a_phase_has_the_direction_that_studies_found(
    row: dict[str, str], preset: str
) -> None:
    trace = TRACES[row["outcome"]]
    later, earlier = CONTRASTS[row["contrast"]]
    for seed in SEEDS:
        run = simulate(PRESETS[preset], seed=seed)
        change = mean_of(run, trace, later) - mean_of(run, trace, earlier)
        assert change != 0
        assert (change > 0) == row["value"].startswith("increase"), f"seed {seed}"


@pytest.mark.parametrize("trace", ["positive_affect", "gaze_at_adult", "negative_affect"])
def test_the_carry_over_is_partial(trace: str) -> None:
    # Reunion lies between the still face and play: better than the one, not yet the other.
    for seed in SEEDS:
        run = simulate(Parameters(), seed=seed)
        play, still, reunion = (mean_of(run, trace, phase) for phase in Phase)
        assert min(still, play) < reunion < max(still, play)


def test_within_a_still_face_distress_rises_and_gaze_and_joy_fall() -> None:
    run = simulate(Parameters(), seed=1)
    within = run.steps(run.episodes[1])
    for trace, sign in (("negative_affect", 1), ("positive_affect", -1), ("gaze_at_adult", -1)):
        values = getattr(run, trace)[within]
        assert all(sign * (after - before) >= 0 for before, after in pairwise(values))
        assert sign * (values[-1] - values[0]) > 0.1


def test_distress_covers_63_percent_of_its_way_in_the_time_named() -> None:
    parameters = Parameters(play_seconds=0, rise_seconds=50, step_seconds=0.1)
    run = simulate(parameters, seed=1)
    assert run.negative_affect[499] == pytest.approx(0.632, abs=0.005)


def test_without_carry_over_more_settles_in_a_reunion() -> None:
    for seed in SEEDS:
        with_it = simulate(Parameters(carry_over=1.0), seed=seed)
        without = simulate(Parameters(carry_over=0.0), seed=seed)
        assert without.negative_affect[-1] < with_it.negative_affect[-1]
        assert mean_of(without, "positive_affect", Phase.REUNION) > mean_of(
            with_it, "positive_affect", Phase.REUNION
        )


def test_joy_itself_carries_over_and_not_only_the_distress_that_dims_it() -> None:
    def joy(carry_over: float, seed: int) -> float:
        run = simulate(Parameters(carry_over=carry_over), seed=seed)
        both = zip(run.positive_affect, run.negative_affect, strict=True)
        undimmed = [positive / (1 - 0.7 * negative) for positive, negative in both]
        return fmean(undimmed[run.steps(run.episodes[-1])])

    for seed in SEEDS:
        assert joy(1.0, seed) < joy(0.0, seed)
