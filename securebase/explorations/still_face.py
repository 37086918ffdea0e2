"""What the lessons on the still face show of its model: two views, and explorers made of them.

Everything here is an illustration. The share of time matched is usually quoted as about 0.30
(`tronickgold2020`). The directions of joy and upset from play to still face to reunion, and of
looking from play to still face, are those of `mesman2009`; the chances, speeds and carry-over, and
the line for looking in the reunion, are chosen for teaching.
"""

from dataclasses import replace
from statistics import fmean
from typing import Final

from securebase.content.wording import number_written, say, say_count
from securebase.models.still_face import PRESETS, Parameters, Phase, Run, repaired_within, simulate
from securebase.views import Axis, Bars, Impossible, Line, Moments, Panels, TimeLines, View
from securebase.views import Phase as NamedStretch

PACES: Final = {
    "classic": say("Out of step more than in step"),
    "quick repair": say("Quick repair"),
    "slow repair": say("Slow repair"),
    "even": say("In step half the time"),
}
"""The presets of the model whose step is one second, and what a reader calls them."""

CAPTION: Final = say("An illustration from a simple model. It is not a recording of a real baby.")
NOT_AT_HOME: Final = say("Please do not try a still face with your baby: it belongs in a study.")
"""Stands beside every picture of the procedure."""
ASSUMPTIONS: Final = (
    say("Real pairs remember what came before; this model does not."),
    say("Real pairs have more than two states, and both partners act."),
    say("Other rules for what counts as “in step” give other percentages."),
    say("The speeds, the chances, the carry-over and looking in the reunion are our own choice."),
    say("Nothing here predicts attachment."),
)

_SEED: Final = 11
_STRIP_SEED: Final = 30
_STRIP_MOMENTS: Final = 60
_SECONDS_APART: Final = 2
_MINUTE: Final = 60
_LAST_SECONDS: Final = 30
_WITHIN_STEPS: Final = (1, 2, 3, 5)
_HOW_MUCH: Final = {0.0: say("none"), 0.5: say("some"), 1.0: say("a lot")}
_PHASE_NAMES: Final = {
    Phase.PLAY: say("Play"),
    Phase.STILL_FACE: say("Still face"),
    Phase.REUNION: say("Reunion"),
}


def still_face_view(pace: str, carry_over: float) -> TimeLines:
    """One pair through play, still face and reunion: the baby's joy, upset and looking.

    Args:
        pace: a key of ``PACES``.
        carry_over: how much of the still face lasts into the reunion, 0 to 1.
    """
    run = simulate(replace(PRESETS[pace], carry_over=carry_over), seed=_SEED)
    apart = round(_SECONDS_APART / run.step_seconds)
    return TimeLines(
        title=_title(run),
        across=Axis(
            say("Time"), 0, run.episodes[-1].end / _MINUTE, unit=say("minutes"), decimals=1
        ),
        value=Axis(say("How much the baby shows"), 0, 1, ticks=_HOW_MUCH, decimals=2),
        lines=(
            Line(say("Joy"), run.positive_affect[::apart], "repair"),
            Line(say("Upset"), run.negative_affect[::apart], "help"),
            Line(say("Looking"), run.gaze_at_adult[::apart], "avoidant"),
        ),
        start=0,
        step=_SECONDS_APART / _MINUTE,
        phases=tuple(
            NamedStretch(
                _PHASE_NAMES[episode.phase],
                episode.start / _MINUTE,
                episode.end / _MINUTE,
                shaded=episode.phase is Phase.STILL_FACE,
            )
            for episode in run.episodes
        ),
    )


def repair_view(share_matched: float, repair: float) -> View:
    """A minute of play in step and out of step, and how soon mismatches are repaired.

    Args:
        share_matched: long-run share of time in step, 0 to 1.
        repair: chance that a mismatch is repaired at the next step, 0 to 1.
    """
    break_chance = repair * (1 - share_matched) / share_matched
    if break_chance > 1:
        return _impossible(share_matched, repair, break_chance)
    chances = [repaired_within(repair, steps) for steps in _WITHIN_STEPS]
    parameters = Parameters(share_matched=share_matched, repair=repair, play_seconds=_STRIP_MOMENTS)
    run = simulate(parameters, seed=_STRIP_SEED, still_faces=0)
    return Panels(
        title=say(
            "In this model, a pair is in step about {share} of the time, and mends {mended} of "
            "mismatches within 3 steps",
            share=_in_hundred(share_matched),
            mended=_in_hundred(chances[2]),
        ),
        note=say(
            "A mismatch lasts {mismatch} steps on average, and a match {match}.",
            mismatch=number_written(1 / repair, ".1f"),
            match=number_written(1 / break_chance, ".1f"),
        ),
        panels=(
            Moments(
                title=say("{steps} steps of play, one after another", steps=_STRIP_MOMENTS),
                label=say("{steps} steps of play", steps=_STRIP_MOMENTS),
                on=say("in step"),
                off=say("out of step"),
                moments=run.matched,
                colour="repair",
            ),
            Bars(
                title=say("How many mismatches are repaired"),
                category=say("Within"),
                value=Axis(say("Repaired"), 0, 1, percent=True),
                labels=tuple(
                    say_count("Within {count} step", "Within {count} steps", steps)
                    for steps in _WITHIN_STEPS
                ),
                values=chances,
                colour="repair",
            ),
        ),
    )


def _impossible(share_matched: float, repair: float, break_chance: float) -> Impossible:
    return Impossible(
        title=say(
            "No pair could be in step only {share} of the time and repair {repaired} of "
            "mismatches at the next step",
            share=_in_hundred(share_matched),
            repaired=_in_hundred(repair),
        ),
        note=say(
            "With repairs so quick, each match would have to break again with a chance of "
            "{chance}, and no chance is above 100%. Raise the time in step, or lower the repair.",
            chance=number_written(break_chance, ".0%"),
        ),
    )


def _title(run: Run) -> str:
    """Says what this run does, and how much of the upset is left at its end."""
    last = round(_LAST_SECONDS / run.step_seconds)
    left = fmean(run.negative_affect[-last:]) / max(run.negative_affect)
    if left < 0.38:
        return say(
            "In this drawing, joy falls and upset rises while the face is still; at the end of "
            "the reunion, some of the upset is left"
        )
    if left < 0.5:
        return say(
            "In this drawing, joy falls and upset rises while the face is still; at the end of "
            "the reunion, much of the upset is left"
        )
    return say(
        "In this drawing, joy falls and upset rises while the face is still; at the end of the "
        "reunion, most of the upset is left"
    )


def _in_hundred(share: float) -> str:
    return number_written(share, ".0%")
