"""What must hold of the model of play and still face, whatever its settings."""

from __future__ import annotations

import functools
import random
import re
from itertools import groupby
from math import sqrt
from statistics import fmean
from time import process_time

import pytest

from securebase import data
from securebase.models import still_face
from securebase.models.still_face import (
    PRESETS,
    Parameters,
    Phase,
    long_run_share,
    repaired_within,
    simulate,
)

STANDARD_ERRORS = 4
"""A test with a fixed seed is wrong by chance once in some 16,000 choices of that seed."""
SEEDS = range(20)

LONG_PLAY = {"play_seconds": 3600.0, "step_seconds": 0.05}
"""72,000 steps, the most that the model allows."""

STEPS_OF_PRESETS = {"classic", "quick repair", "slow repair", "slow clock", "fast clock", "even"}


@functools.cache
def long_play(break_chance: float, repair: float, seed: int = 1) -> tuple[bool, ...]:
    parameters = Parameters(**LONG_PLAY).with_break(break_chance, repair)
    return simulate(parameters, seed=seed, still_faces=0).matched


def whole_runs(matched: tuple[bool, ...]) -> list[tuple[bool, int]]:
    """State and length of each run; the first and the last may be cut off."""
    return [(state, len(list(steps))) for state, steps in groupby(matched)][1:-1]


chances = pytest.mark.parametrize(
    ("break_chance", "repair"),
    [(preset.break_chance, preset.repair) for preset in PRESETS.values()],
    ids=PRESETS,
)


@pytest.mark.lasts
@pytest.mark.not_for_mutants
@chances
def test_the_long_run_share_is_what_the_two_chances_give(
    break_chance: float, repair: float
) -> None:
    matched = long_play(break_chance, repair)
    share = repair / (break_chance + repair)
    # A binomial error, for steps that resemble the step before them.
    alike = 1 - break_chance - repair
    error = sqrt(share * (1 - share) / len(matched) * (1 + alike) / (1 - alike))
    assert fmean(matched) == pytest.approx(share, abs=STANDARD_ERRORS * error)
    assert long_run_share(break_chance, repair) == pytest.approx(share)


@pytest.mark.not_for_mutants
@chances
@pytest.mark.parametrize("state", [True, False], ids=["matched", "mismatched"])
def test_runs_last_as_long_on_average_as_the_chance_of_leaving_them_says(
    break_chance: float, repair: float, state: bool
) -> None:
    lengths = [
        length for which, length in whole_runs(long_play(break_chance, repair)) if which is state
    ]
    leaving = break_chance if state else repair
    error = sqrt(1 - leaving) / leaving / sqrt(len(lengths))  # of a geometric mean length
    assert fmean(lengths) == pytest.approx(1 / leaving, abs=STANDARD_ERRORS * error)


@pytest.mark.not_for_mutants
@chances
def test_as_many_mismatches_are_repaired_in_time_as_the_formula_says(
    break_chance: float, repair: float
) -> None:
    lengths = [length for state, length in whole_runs(long_play(break_chance, repair)) if not state]
    for steps in (1, 2, 3, 5):
        chance = repaired_within(repair, steps)
        error = sqrt(chance * (1 - chance) / len(lengths))
        within = fmean(length <= steps for length in lengths)
        assert within == pytest.approx(chance, abs=STANDARD_ERRORS * error)


@pytest.mark.not_for_mutants
@pytest.mark.parametrize("still_faces", [1, 2])
@pytest.mark.parametrize("preset", PRESETS)
def test_nothing_is_repaired_while_the_adult_is_still(preset: str, still_faces: int) -> None:
    for seed in SEEDS:
        run = simulate(PRESETS[preset], seed=seed, still_faces=still_faces)
        for episode in run.episodes:
            if episode.phase is Phase.STILL_FACE:
                assert not any(run.matched[run.steps(episode)])


@pytest.mark.not_for_mutants
def test_mending_is_harder_at_the_start_of_a_reunion_and_recovers_within_it() -> None:
    parameters = Parameters(reunion_repair=0.05, reunion_seconds=3600.0, step_seconds=0.1)
    run = simulate(parameters, seed=1)
    within = run.matched[run.steps(run.episodes[-1])]
    tenth = len(within) // 10
    play = parameters.share_matched
    assert fmean(within[:tenth]) < play / 2
    assert fmean(within[-tenth:]) == pytest.approx(play, abs=0.03)


@pytest.mark.parametrize(
    ("seconds", "phases"),
    [
        (0, [Phase.PLAY]),
        (1, [Phase.PLAY, Phase.STILL_FACE, Phase.REUNION]),
        (2, [Phase.PLAY, *[Phase.STILL_FACE, Phase.REUNION] * 2]),
    ],
)
def test_episodes_follow_each_other_and_last_as_long_as_they_should(
    seconds: int, phases: list[Phase]
) -> None:
    parameters = Parameters(play_seconds=60, still_face_seconds=40, reunion_seconds=20)
    run = simulate(parameters, seed=1, still_faces=seconds)
    lengths = {Phase.PLAY: 60, Phase.STILL_FACE: 40, Phase.REUNION: 20}
    assert [episode.phase for episode in run.episodes] == phases
    assert [episode.end - episode.start for episode in run.episodes] == [
        lengths[phase] for phase in phases
    ]
    assert len(run.matched) == sum(lengths[phase] for phase in phases)


def preset_rows() -> dict[str, float]:
    return {
        row["parameter"]: row["value"]
        for row in data.load("repair_parameters")
        if row["parameter"].startswith("preset_")
    }


def test_the_presets_are_those_of_the_table() -> None:
    table = preset_rows()
    assert set(PRESETS) == STEPS_OF_PRESETS
    for name, preset in PRESETS.items():
        key = name.replace(" ", "_")
        both = table.get(f"preset_{key}_a_and_b")
        repair = table.get(f"preset_{key}_b", both)
        break_chance = table.get(f"preset_{key}_a", both or table["preset_classic_a"])
        assert preset.repair == repair
        # Chances of breaking are derived, and the table gives them to three places.
        assert preset.break_chance == pytest.approx(break_chance, abs=0.0005)
    assert PRESETS["fast clock"].step_seconds == 0.25
    assert all(
        preset.step_seconds == 1.0 for name, preset in PRESETS.items() if name != "fast clock"
    )


def test_the_defaults_are_the_figures_of_the_table() -> None:
    table = {row["parameter"]: row["value"] for row in data.load("repair_parameters")}
    parameters = Parameters()
    assert parameters.share_matched == table["share_of_time_matched_overall"]
    assert parameters.repair == table["preset_classic_b"]
    assert parameters.reunion_repair == table["reunion_b"]
    assert parameters.still_face_seconds == table["still_face_episode_length"]
    assert parameters.play_seconds == table["still_face_episode_length"]
    assert parameters.reunion_seconds == table["still_face_episode_length"]


@pytest.mark.parametrize("preset", PRESETS)
def test_every_trace_goes_from_0_to_1_and_has_a_value_a_step(preset: str) -> None:
    run = simulate(PRESETS[preset], seed=3, still_faces=2)
    for trace in (run.negative_affect, run.positive_affect, run.gaze_at_adult):
        assert len(trace) == len(run.matched)
        assert all(0 <= value <= 1 for value in trace)


def test_the_same_seed_gives_the_same_run_and_another_seed_another() -> None:
    assert simulate(Parameters(), seed=7) == simulate(Parameters(), seed=7)
    assert simulate(Parameters(), seed=7).matched != simulate(Parameters(), seed=8).matched


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("share_matched", 1.2),
        ("share_matched", float("nan")),
        ("repair", -0.1),
        ("reunion_repair", 2),
        ("carry_over", -1),
        ("step_seconds", 0),
        ("step_seconds", 11),
        ("play_seconds", -5),
        ("still_face_seconds", 1e9),
        ("reunion_seconds", float("inf")),
        ("rise_seconds", 0),
        ("settle_seconds", 0),
    ],
)
def test_a_setting_out_of_range_is_named_with_its_value(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=re.escape(f"{name} is {value:g}; it must be from")):
        Parameters(**{name: value})


def test_settings_that_cannot_go_together_are_refused() -> None:
    with pytest.raises(ValueError, match=r"raise share_matched to 0\.31 or more"):
        Parameters(share_matched=0.30, repair=0.452)
    with pytest.raises(ValueError, match="share_matched is 0"):
        Parameters(share_matched=0.0)
    with pytest.raises(ValueError, match="both 0"):
        long_run_share(0.0, 0.0)


def test_other_numbers_of_still_faces_are_refused() -> None:
    with pytest.raises(ValueError, match="still_faces is 3; it must be 0, 1 or 2"):
        simulate(Parameters(), seed=1, still_faces=3)


@pytest.mark.not_for_mutants
def test_ten_minutes_take_less_than_five_milliseconds_of_the_processor() -> None:
    parameters = Parameters(play_seconds=200, still_face_seconds=200, reunion_seconds=200)
    times = []
    for seed in SEEDS:
        start = process_time()
        simulate(parameters, seed=seed)
        times.append(process_time() - start)
    assert min(times) < 0.005


def test_settings_with_both_chances_keep_all_others() -> None:
    quick = Parameters(play_seconds=60.0, step_seconds=0.5)
    given = quick.with_break(0.6, 0.2)
    assert given.repair == 0.2
    assert given.share_matched == pytest.approx(0.25)
    assert (given.play_seconds, given.step_seconds) == (60.0, 0.5)
    assert PRESETS["classic"].share_matched == pytest.approx(0.34 / (0.793 + 0.34))


# Reckoned step by step with the formulas of the docstrings. At first, matched: joy goes a sixth of
# its way from .5 to 1 (.5833), and gaze is .35 + .5 × joy. Then, not matched: distress goes 1/75 of
# its way to .15 (.002), joy a sixth of its way to .35 (.5444), and shows as joy × (1 - .7 × .002).
SHORT_RUN = Parameters(
    play_seconds=4.0, still_face_seconds=4.0, reunion_seconds=6.0, carry_over=0.8
)
# Steps so long that distress, weariness and joy each come all the way in one.
LONG_STEPS = Parameters(
    step_seconds=10.0, play_seconds=60.0, still_face_seconds=60.0, reunion_seconds=60.0,
    rise_seconds=5.0, settle_seconds=5.0, carry_over=0.5,
)  # fmt: skip


def test_a_short_run_has_the_numbers_of_the_formulas() -> None:
    run = simulate(SHORT_RUN, seed=7)
    assert "".join("01"[matched] for matched in run.matched) == "10100000010101"
    assert [round(value, 4) for value in run.negative_affect] == [
        0.0, 0.002, 0.002, 0.0039, 0.0221, 0.0398, 0.0573,
        0.0744, 0.0754, 0.0748, 0.0758, 0.0752, 0.0762, 0.0755,
    ]  # fmt: skip
    assert [round(value, 4) for value in run.positive_affect] == [
        0.5833, 0.5437, 0.6195, 0.5737, 0.5098, 0.453, 0.4026,
        0.3578, 0.3513, 0.4455, 0.4243, 0.5064, 0.475, 0.5486,
    ]  # fmt: skip
    assert [round(value, 4) for value in run.gaze_at_adult] == [
        0.6417, 0.6215, 0.6594, 0.6361, 0.6008, 0.5691, 0.5405,
        0.5147, 0.5112, 0.5588, 0.548, 0.5894, 0.5734, 0.6106,
    ]  # fmt: skip


def test_a_run_of_long_steps_goes_to_the_end_of_its_ways_and_no_further() -> None:
    run = simulate(LONG_STEPS, seed=2, still_faces=2)
    assert "".join("01"[matched] for matched in run.matched) == "010000" + "0" * 10 + "1" + "0" * 13
    once = [1.0] * 6
    assert [round(value, 4) for value in run.negative_affect] == [
        0.15, 0.0, 0.15, 0.15, 0.15, 0.15, *once, 0.25, 0.1667, 0.15, 0.15, 0.0494, 0.15,
        *once, 0.25, 0.1667, 0.15, 0.15, 0.15, 0.15,
    ]  # fmt: skip
    assert [round(value, 4) for value in run.positive_affect] == [
        0.3132, 1.0, 0.3132, 0.3132, 0.3132, 0.3132, *[0.0] * 6,
        0.231, 0.2679, 0.2854, 0.2947, 0.9273, 0.305, *[0.0] * 6,
        0.231, 0.2679, 0.2854, 0.2947, 0.3009, 0.305,
    ]  # fmt: skip


def test_repair_comes_back_little_by_little_in_a_reunion() -> None:
    run = simulate(Parameters(), seed=54)
    reunion = run.matched[run.steps(run.episodes[2])]
    assert "".join("01"[matched] for matched in reunion) == (
        "100100010000010110010100000100000000101010000000000010000011"
        "001000010011101000010000001100101000000101000011000000010001"
    )


class Always(random.Random):
    """Chance that brings the same number whenever it is asked."""

    def random(self) -> float:
        return 0.2


def states(monkeypatch: pytest.MonkeyPatch, **settings: float) -> str:
    monkeypatch.setattr(still_face.random, "Random", Always)
    run = simulate(Parameters(still_face_seconds=0, reunion_repair=0.1, **settings), seed=1)
    return "".join("01"[matched] for matched in run.matched)


# Chance brings .2. A match breaks with .34 × .7 / .3 = .793, so it always does; a mismatch is
# repaired as soon as its chance is above .2.
@pytest.mark.parametrize(
    ("settings", "seen"),
    [
        # In play the chance of repair is .34 from the first step on.
        ({"play_seconds": 4, "reunion_seconds": 0}, "0101"),
        # In a reunion it is .1 + .24 × (0, .2, .4, .6, .8): .1, .148, .196, .244, .292.
        ({"play_seconds": 0, "reunion_seconds": 5}, "00010"),
        ({"play_seconds": 0, "reunion_seconds": 10, "step_seconds": 2}, "00010"),
        ({"play_seconds": 4, "reunion_seconds": 5}, "010100010"),
        # One of a second begins as hard as any other: .1, .16, .22, .28.
        ({"play_seconds": 0, "reunion_seconds": 1, "step_seconds": 0.25}, "0010"),
    ],
)
def test_what_chance_brings_repairs_where_the_formula_says(
    settings: dict[str, float], seen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert states(monkeypatch, **settings) == seen


def test_weariness_is_gone_after_one_step_that_is_longer_than_all_of_it_and_never_below_0(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Still: distress and weariness 1, joy 0. Then distress falls to .5 × .5 × 1 = .25, weariness
    # to 0, and joy rises to .35, as in any mismatch: it shows as .35 × (1 - .7 × .25).
    monkeypatch.setattr(still_face.random, "Random", Always)
    run = simulate(
        Parameters(
            step_seconds=10, play_seconds=0, still_face_seconds=10, reunion_seconds=10,
            rise_seconds=1, settle_seconds=1, carry_over=0.5, reunion_repair=0,
        ),
        seed=1,
    )  # fmt: skip
    assert run.matched == (False, False)
    assert run.negative_affect == pytest.approx((1.0, 0.25))
    assert run.positive_affect == pytest.approx((0.0, 0.28875))


def test_the_steps_of_an_episode_are_counted_from_its_seconds() -> None:
    parameters = Parameters(
        play_seconds=2, still_face_seconds=1, reunion_seconds=3, step_seconds=0.25
    )
    run = simulate(parameters, seed=1)
    assert [run.steps(episode) for episode in run.episodes] == [
        slice(0, 8), slice(8, 12), slice(12, 24),
    ]  # fmt: skip


def test_a_run_of_no_length_has_no_traces() -> None:
    run = simulate(Parameters(play_seconds=0), seed=1, still_faces=0)
    assert (run.matched, run.negative_affect, run.positive_affect) == ((), (), ())


@pytest.mark.parametrize(
    ("repair", "steps", "chance"), [(0.5, 1, 0.5), (0.5, 2, 0.75), (0.25, 3, 0.578125), (1, 1, 1)]
)
def test_a_mismatch_is_repaired_within_so_many_steps(
    repair: float, steps: int, chance: float
) -> None:
    assert repaired_within(repair, steps) == pytest.approx(chance)


def test_equal_chances_of_breaking_and_repair_share_the_time_equally() -> None:
    assert long_run_share(0.5, 0.5) == long_run_share(0.1, 0.1) == 0.5
    assert long_run_share(0.6, 0.2) == pytest.approx(0.25)


@pytest.mark.parametrize(
    "fits",
    [
        {"play_seconds": 3600.0},
        {"play_seconds": 0.0},
        {"rise_seconds": 1.0},
        {"settle_seconds": 3600.0},
        {"share_matched": 0.0, "repair": 0.0},
        {"share_matched": 0.5, "repair": 1.0},
    ],
)
def test_settings_on_the_very_end_of_their_range_are_right(fits: dict[str, float]) -> None:
    assert Parameters(**fits)


@pytest.mark.parametrize(
    "wrong",
    [
        {"play_seconds": 3600.5},
        {"rise_seconds": 0.9},
        {"settle_seconds": 3600.5},
        {"share_matched": 0.0, "repair": 0.1},
        {"share_matched": 0.49, "repair": 1.0},
    ],
)
def test_settings_beyond_their_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Parameters(**wrong)
