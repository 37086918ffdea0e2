"""What the lesson on the secure base shows of the model of keeping near: a walk in the park.

An illustration. That alarm rises with threat, tiredness and distance, that contact settles it, and
that play and alarm balance each other is the theory's (`bowlby1969`, `ainsworth1978`,
`bowlby1988`); every number is our own choice.
"""

from statistics import fmean
from typing import Final

from securebase.models.proximity import Doing, Parameters, Walk, walk
from securebase.views import Axis, Line, Panels, Place, Plan, TimeLines
from securebase.views.plan import State

CAPTION: Final = (
    "An illustration from a simple model. It does not show a real child, and it measures neither "
    "a child nor a carer."
)
ASSUMPTIONS: Final = (
    "The idea of the loop comes from Bowlby; every number in it is our own choice.",
    "In the theory, the set-goal is how near, or how easy to reach, a carer needs to be.",
    "In this drawing, the set-goal is the level of alarm at which the child turns back.",
    "“Available” means how easily the child can reach the carer and be comforted just now.",
    "Every carer is busy at times, and that is no fault.",
    "Real children differ: some are bold, some are wary, some turn to toys when a carer is busy.",
    "The carer sits still here. Real carers look up, call, and come.",
    "Chance places the things to play with. They are the same in every setting.",
)
SOURCES: Final = ("bowlby1969", "sroufewaters1977", "ainsworth1967", "ainsworth1978", "bowlby1988")

_SEED: Final = 11
_SECONDS_APART: Final = 3
_DRAWN_WIDTH: Final = 12.5
"""Metres from the left: at no setting does the child go further, and a phone has little room."""
_MINUTE: Final = 60
_LEVELS: Final = {0.0: "none", 0.5: "some", 1.0: "a lot"}
_MINUTES: Final[dict[float, str]] = {minute: f"{minute}" for minute in range(6)}
_TIMES: Final = {1: "once", 2: "twice"}
_LINES: Final[dict[Doing, State]] = {
    Doing.EXPLORING: "solid",
    Doing.RETURNING: "dashed",
    Doing.CLOSE: "rest",
}


def how_much(level: float) -> str:
    """A level from 0 to 1 in words, as the sliders tell it."""
    words = ("not at all", "a little", "somewhat", "very", "extremely")
    return words[round(level * (len(words) - 1))]


def how_available(level: float) -> str:
    """Availability from 0 to 1 in words, as the slider tells it."""
    words = ("out of reach", "hard to reach", "now and then", "mostly", "fully")
    return words[round(level * (len(words) - 1))]


def walk_view(threat: float, tiredness: float, availability: float) -> Panels:
    """Five minutes in the park: the child's path from above, and both systems over time.

    Args:
        threat: how frightening the place is, 0 to 1.
        tiredness: how tired the child is, 0 to 1.
        availability: how easily the child can reach the carer and be comforted, 0 to 1.
    """
    parameters = Parameters(threat=threat, tiredness=tiredness, availability=availability)
    seen = walk(parameters, seed=_SEED)
    return Panels(
        title=_title(parameters, seen),
        note=_note(parameters, seen),
        panels=(_plan(parameters, seen), _systems(parameters, seen)),
    )


def _plan(parameters: Parameters, seen: Walk) -> Plan:
    return Plan(
        title="The child’s path, seen from above",
        width=_DRAWN_WIDTH,
        depth=parameters.park_depth,
        unit="m",
        base=Place("Carer", *parameters.carer),
        path=seen.path[::_SECONDS_APART],
        states=[_LINES[doing] for doing in _doing(seen)],
        solid="out playing",
        dashed="coming back",
        rest="close to the carer",
        step=_SECONDS_APART / _MINUTE,
        time="Time (minutes)",
        distance="From the carer (m)",
        doing="The child is",
        numbers="minutes from the start",
        number_every=1,
        row_every=0.5,
        scale_bar=5,
    )


def _doing(seen: Walk) -> list[Doing]:
    """For each point, what led to it: coming back, if that was any of the seconds before."""
    doing = [seen.doing[0]]
    for last in range(_SECONDS_APART, len(seen.doing), _SECONDS_APART):
        stretch = seen.doing[last - _SECONDS_APART + 1 : last + 1]
        doing.append(Doing.RETURNING if Doing.RETURNING in stretch else stretch[-1])
    return doing


def _systems(parameters: Parameters, seen: Walk) -> TimeLines:
    alarm = seen.alarm[::_SECONDS_APART]
    return TimeLines(
        title="Both systems over the same five minutes",
        across=Axis("Time", 0, parameters.minutes, unit="minutes", decimals=1, ticks=_MINUTES),
        value=Axis("How active", 0, 1, ticks=_LEVELS, decimals=2),
        lines=(
            Line("Alarm", alarm, "help"),
            Line("Exploring", seen.exploration[::_SECONDS_APART], "secure"),
            Line("Set-goal", [parameters.set_goal] * len(alarm), "ink"),
        ),
        start=0,
        step=_SECONDS_APART / _MINUTE,
    )


def _title(parameters: Parameters, seen: Walk) -> str:
    minutes = f"{parameters.minutes:g} minutes"
    seconds = seen.seconds(Doing.EXPLORING)
    played = round(2 * seconds / _MINUTE) / 2
    if seconds == 0:
        return f"In this model, the child stayed close to the carer for all {minutes}"
    if played == parameters.minutes:
        share = f"nearly all {minutes}" if seen.returns else f"all {minutes}"
    elif played < 1:
        share = f"less than one of {minutes}"
    else:
        share = f"about {_halves(played)} of {minutes}"
    times = _TIMES.get(seen.returns, f"{seen.returns} times")
    back = f"came back {times}" if seen.returns else "had no need to come back"
    return f"In this model, the child played for {share} and {back}"


def _note(parameters: Parameters, seen: Walk) -> str:
    above = sum(alarm > parameters.set_goal for alarm in seen.alarm[1:])
    told = (
        "Once alarm is above the set-goal, the child turns back. Here that was so for "
        f"{above} of {round(parameters.minutes * _MINUTE)} seconds. On average, the child was "
        f"{fmean(seen.distances):.1f} m from the carer."
    )
    if seen.doing[-1] is Doing.RETURNING:
        return f"{told} At the end the child was on the way back."
    return told


def _halves(minutes: float) -> str:
    whole, half = divmod(minutes, 1)
    return f"{whole:.0f}{'½' if half else ''}"
