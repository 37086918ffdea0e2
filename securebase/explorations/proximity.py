"""What the lesson on the secure base shows of the model of keeping near: a walk in the park.

An illustration. That alarm rises with threat, tiredness and distance, that contact settles it, and
that play and alarm balance each other is the theory's (`bowlby1969`, `ainsworth1978`,
`bowlby1988`); every number is our own choice.
"""

from statistics import fmean
from typing import Final

from securebase.content.wording import figures, number_written, say
from securebase.models.proximity import Doing, Parameters, Walk, walk
from securebase.views import Axis, Line, Panels, Place, Plan, TimeLines
from securebase.views.plan import State

CAPTION: Final = say(
    "An illustration from a simple model. It does not show a real child, and it measures neither "
    "a child nor a carer."
)
ASSUMPTIONS: Final = (
    say("The idea of the loop comes from Bowlby; every number in it is our own choice."),
    say("In the theory, the set-goal is how near, or how easy to reach, a carer needs to be."),
    say("In this drawing, the set-goal is the level of alarm at which the child turns back."),
    say("“Available” means how easily the child can reach the carer and be comforted just now."),
    say("Every carer is busy at times, and that is no fault."),
    say(
        "Real children differ: some are bold, some are wary, some turn to toys when a carer is "
        "busy."
    ),
    say("The carer sits still here. Real carers look up, call, and come."),
    say("Chance places the things to play with. They are the same in every setting."),
)
SOURCES: Final = ("bowlby1969", "sroufewaters1977", "ainsworth1967", "ainsworth1978", "bowlby1988")

_SEED: Final = 11
_SECONDS_APART: Final = 3
_DRAWN_WIDTH: Final = 12.5
"""Metres from the left: at no setting does the child go further, and a phone has little room."""
_MINUTE: Final = 60
_LEVELS: Final = {0.0: say("none"), 0.5: say("some"), 1.0: say("a lot")}
_MINUTES: Final[dict[float, str]] = {minute: figures(minute) for minute in range(6)}
_TIMES: Final = {1: say("once"), 2: say("twice")}
_LINES: Final[dict[Doing, State]] = {
    Doing.EXPLORING: "solid",
    Doing.RETURNING: "dashed",
    Doing.CLOSE: "rest",
}


def how_much(level: float) -> str:
    """A level from 0 to 1 in words, as the sliders tell it."""
    words = (say("not at all"), say("a little"), say("somewhat"), say("very"), say("extremely"))
    return words[round(level * (len(words) - 1))]


def how_available(level: float) -> str:
    """Availability from 0 to 1 in words, as the slider tells it."""
    words = (
        say("out of reach"),
        say("hard to reach"),
        say("now and then"),
        say("mostly"),
        say("fully"),
    )
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
        title=say("The child’s path, seen from above"),
        width=_DRAWN_WIDTH,
        depth=parameters.park_depth,
        unit="m",
        base=Place(say("Carer"), *parameters.carer),
        path=seen.path[::_SECONDS_APART],
        states=[_LINES[doing] for doing in _doing(seen)],
        solid=say("out playing"),
        dashed=say("coming back"),
        rest=say("close to the carer"),
        step=_SECONDS_APART / _MINUTE,
        time=say("Time (minutes)"),
        distance=say("From the carer (m)"),
        doing=say("The child is"),
        numbers=say("minutes from the start"),
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
        title=say("Both systems over the same five minutes"),
        across=Axis(
            say("Time"), 0, parameters.minutes, unit=say("minutes"), decimals=1, ticks=_MINUTES
        ),
        value=Axis(say("How active"), 0, 1, ticks=_LEVELS, decimals=2),
        lines=(
            Line(say("Alarm"), alarm, "help"),
            Line(say("Exploring"), seen.exploration[::_SECONDS_APART], "secure"),
            Line(say("Set-goal"), [parameters.set_goal] * len(alarm), "ink"),
        ),
        start=0,
        step=_SECONDS_APART / _MINUTE,
    )


def _title(parameters: Parameters, seen: Walk) -> str:
    minutes = say("{minutes} minutes", minutes=round(parameters.minutes))
    seconds = seen.seconds(Doing.EXPLORING)
    played = round(2 * seconds / _MINUTE) / 2
    if seconds == 0:
        return say(
            "In this model, the child stayed close to the carer for all {minutes}", minutes=minutes
        )
    if played == parameters.minutes and seen.returns:
        share = say("nearly all {minutes}", minutes=minutes)
    elif played == parameters.minutes:
        share = say("all {minutes}", minutes=minutes)
    elif played < 1:
        share = say("less than one of {minutes}", minutes=minutes)
    else:
        share = say("about {played} of {minutes}", played=_halves(played), minutes=minutes)
    times = _TIMES.get(seen.returns, say("{count} times", count=seen.returns))
    back = (
        say("came back {times}", times=times) if seen.returns else say("had no need to come back")
    )
    return say("In this model, the child played for {share} and {back}", share=share, back=back)


def _note(parameters: Parameters, seen: Walk) -> str:
    above = sum(alarm > parameters.set_goal for alarm in seen.alarm[1:])
    told = say(
        "Once alarm is above the set-goal, the child turns back. Here that was so for {above} of "
        "{seconds} seconds. On average, the child was {distance} m from the carer.",
        above=above,
        seconds=round(parameters.minutes * _MINUTE),
        distance=number_written(fmean(seen.distances), ".1f"),
    )
    if seen.doing[-1] is Doing.RETURNING:
        return told + " " + say("At the end the child was on the way back.")
    return told


def _halves(minutes: float) -> str:
    whole, half = divmod(minutes, 1)
    return f"{figures(int(whole))}{'½' if half else ''}"
