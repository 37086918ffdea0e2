"""Keeping near and going out to play, as a control loop: a small child's walk in a park.

**An illustration, not data.** The child's *alarm* rises with how frightening the place is, with
tiredness, with the distance from the carer, and where the carer is hard to reach. While it is
below the *set-goal* the child explores. Once it is above, the child goes back, and contact settles
it, the sooner and the further the more available the carer is; then the child sets out again. The
two systems balance each other: where one is strongly active the other is quiet.

What comes from the theory: that such a regulator is there, what sets it off and what quietens it
(`bowlby1969`, `sroufewaters1977`), and that the carer is a base to explore from and a haven to come
back to (`ainsworth1967`, `ainsworth1978`, `bowlby1988`). Bowlby's set-goal is a degree of nearness,
or of felt availability; here it is the level of alarm that goes with it. Every number is our own
choice, made so that five minutes show the loop. Real children differ, by their temperament and by
what they have come to expect: some turn to toys when a carer is hard to reach. Nothing here
measures a child or a carer.
"""

import random
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import cos, exp, hypot, sin

from securebase.models.play_spots import Point, ways_out


class Doing(StrEnum):
    """What the child is about: plays, comes back, or is close to the carer."""

    EXPLORING = "exploring"
    RETURNING = "coming back"
    CLOSE = "close to the carer"


@dataclass(frozen=True)
class Parameters:
    """The settings of the model; every number is our own choice. Levels go from 0 to 1.

    Raises:
        ValueError: a value is out of range; names it and says what is allowed.
    """

    threat: float = 0.25
    """How frightening the place is, 0 (not at all) to 1."""
    tiredness: float = 0.25
    """How tired the child is, 0 (rested) to 1."""
    availability: float = 1.0
    """How easily the child can reach the carer and be comforted just now, 0 to 1."""
    minutes: float = 5.0
    """Length of the walk, minutes."""
    park_width: float = 16.0
    """Metres."""
    park_depth: float = 10.0
    """Metres."""
    carer: Point = (8.0, 1.0)
    """Where the carer sits, metres."""
    contact_metres: float = 0.7
    """How near is contact."""
    set_goal: float = 0.5
    """The level of alarm above which the child goes back."""
    settled: float = 0.3
    """The level of alarm below which the child sets out again."""
    alarm_at_rest: float = 0.05
    """Alarm of a rested child beside an available carer in a calm place."""
    alarm_of_threat: float = 0.36
    """What the most frightening place adds."""
    alarm_of_tiredness: float = 0.20
    """What being as tired as can be adds."""
    alarm_of_absence: float = 0.12
    """What a carer who cannot be reached adds, wherever the child is."""
    alarm_per_metre: float = 0.06
    """What each metre from the carer adds."""
    comfort: float = 0.65
    """The share of alarm that contact with a fully available carer takes away."""
    comfort_of_nearness: float = 0.25
    """The same where the carer cannot be reached: nearness alone comforts a little."""
    least_contact_seconds: float = 18.0
    """How long the child stays close at least, once back."""
    most_contact_seconds: float = 50.0
    """After so long the child sets out again if alarm is below the set-goal at all."""
    rise_seconds: float = 32.0
    """Time in which alarm covers 63% of its way while the child is out."""
    settle_seconds: float = 12.0
    """The same in contact with a fully available carer."""
    settle_alone_seconds: float = 40.0
    """The same beside a carer who cannot be reached."""
    explore_speed: float = 0.5
    """Metres a second."""
    return_speed: float = 1.0
    """Metres a second."""

    def __post_init__(self) -> None:
        for name in ("threat", "tiredness", "availability", "comfort", "comfort_of_nearness"):
            _check(name, getattr(self, name), 0.0, 1.0)
        _check("minutes", self.minutes, 0.1, 60.0)
        _check("set_goal", self.set_goal, 0.01, 1.0)
        if not 0.0 < self.settled < self.set_goal:
            raise ValueError(
                f"settled is {self.settled:g}; it must be above 0 and below set_goal, "
                f"{self.set_goal:g}"
            )
        for name in ("rise_seconds", "settle_seconds", "settle_alone_seconds"):
            _check(name, getattr(self, name), 1.0, 3600.0)
        for name in ("explore_speed", "return_speed", "contact_metres"):
            _check(name, getattr(self, name), 0.1, 3.0)
        for name in ("park_width", "park_depth"):
            _check(name, getattr(self, name), 5.0, 100.0)
        _check("carer[0]", self.carer[0], 0.0, self.park_width)
        _check("carer[1]", self.carer[1], 0.0, self.park_depth - self.contact_metres)

    def alarm_away(self, metres: float) -> float:
        """The alarm that would be reached, 0 to 1, by staying so far from the carer."""
        alarm = (
            self.alarm_at_rest
            + self.alarm_of_threat * self.threat
            + self.alarm_of_tiredness * self.tiredness
            + self.alarm_of_absence * (1.0 - self.availability)
            + self.alarm_per_metre * metres
        )
        return min(1.0, alarm)

    @property
    def alarm_in_contact(self) -> float:
        """The alarm that would be reached, 0 to 1, by staying in contact with the carer."""
        least, most = self.comfort_of_nearness, self.comfort
        return self.alarm_away(0.0) * (1.0 - least - (most - least) * self.availability)

    @property
    def seconds_to_settle(self) -> float:
        """Time in which alarm covers 63% of its way in contact with this carer."""
        alone, comforted = self.settle_alone_seconds, self.settle_seconds
        return alone + (comforted - alone) * self.availability


@dataclass(frozen=True)
class Walk:
    """One walk: a value for each second from 0 on, both ends of the walk included."""

    carer: Point
    path: tuple[Point, ...]
    alarm: tuple[float, ...]
    exploration: tuple[float, ...]
    doing: tuple[Doing, ...]

    @property
    def distances(self) -> tuple[float, ...]:
        """How far the child is from the carer, metres."""
        return tuple(hypot(x - self.carer[0], y - self.carer[1]) for x, y in self.path)

    def seconds(self, doing: Doing) -> int:
        """How long the child was about this."""
        return sum(each is doing for each in self.doing[1:])

    @property
    def returns(self) -> int:
        """How often the child came back to the carer."""
        return sum(
            before is not Doing.CLOSE and after is Doing.CLOSE
            for before, after in pairwise(self.doing)
        )


def walk(parameters: Parameters, *, seed: int) -> Walk:
    """A walk in the park, second by second, from the carer's side on.

    Args:
        parameters: the settings.
        seed: where the play spots are and how the child wavers. The same seed gives the same walk,
            and the same spots in every setting, so that settings can be compared.
    """
    child = _Child(parameters, random.Random(seed))
    seen = [child.seen()]
    for _ in range(round(parameters.minutes * 60)):
        child.live_a_second()
        seen.append(child.seen())
    path, alarm, exploration, doing = zip(*seen, strict=True)
    return Walk(parameters.carer, path, alarm, exploration, doing)


class _Child:
    """Where the child is, and how both systems stand."""

    def __init__(self, parameters: Parameters, chance: random.Random) -> None:
        self.parameters = parameters
        self.chance = chance
        self.ways = ways_out(parameters.park_width, parameters.park_depth, parameters.carer, chance)
        self.way = 0
        self.spot = 0
        self.played = 0
        self.close_for = 0
        x, y = parameters.carer
        self.at: Point = (x, y + parameters.contact_metres)
        self.alarm = parameters.alarm_away(0.0)  # just come, and not comforted yet
        self.doing = Doing.EXPLORING if self.alarm < parameters.settled else Doing.CLOSE
        self.exploration = self._free_to_explore()

    def seen(self) -> tuple[Point, float, float, Doing]:
        return self.at, self.alarm, self.exploration, self.doing

    def live_a_second(self) -> None:
        """Alarm first, then what to do about it, then a step."""
        parameters = self.parameters
        # Drawn in every second, so that a setting never changes what chance brings in the next.
        wavering = self.chance.gauss(0.0, 0.35)
        if self.doing is Doing.CLOSE:
            towards, seconds = parameters.alarm_in_contact, parameters.seconds_to_settle
        else:
            metres = _between(self.at, parameters.carer)
            towards, seconds = parameters.alarm_away(metres), parameters.rise_seconds
        self.alarm = _nearer(self.alarm, towards, seconds)
        if self.doing is Doing.EXPLORING and self.alarm > parameters.set_goal:
            self.doing = Doing.RETURNING
        elif self.doing is Doing.CLOSE:
            self.close_for += 1
            if self._is_ready_to_play():
                self.doing = Doing.EXPLORING
                self.way = (self.way + 1) % len(self.ways)
                self.spot = self.played = 0
        if self.doing is Doing.EXPLORING:
            self._explore(wavering)
        elif self.doing is Doing.RETURNING:
            self._return()
        self.exploration = _nearer(self.exploration, self._free_to_explore(), 3.0)

    def _is_ready_to_play(self) -> bool:
        parameters = self.parameters
        if self.close_for < parameters.least_contact_seconds:
            return False
        has_stayed_long = self.close_for >= parameters.most_contact_seconds
        return self.alarm < (parameters.set_goal if has_stayed_long else parameters.settled)

    def _free_to_explore(self) -> float:
        """Exploration is free while alarm is low, and stops while the child seeks contact."""
        return 1.0 - self.alarm if self.doing is Doing.EXPLORING else 0.0

    def _explore(self, wavering: float) -> None:
        """To the next spot; there the child plays a while, and then goes further."""
        spot, play_seconds = self.ways[self.way][self.spot]
        if _between(self.at, spot) > 0.6:
            self._step(spot, self.parameters.explore_speed, wavering)
            return
        self.played += 1
        if self.played >= play_seconds:
            self.spot = (self.spot + 1) % len(self.ways[self.way])
            self.played = 0
        elif self.played % 3 == 0:  # play is busy: small moves about the spot
            around = (spot[0] + 0.4 * cos(9 * wavering), spot[1] + 0.4 * sin(9 * wavering))
            self._step(around, 0.25, 0.0)

    def _return(self) -> None:
        parameters = self.parameters
        left = _between(self.at, parameters.carer) - parameters.contact_metres
        self._step(parameters.carer, min(parameters.return_speed, max(left, 0.0)), 0.0)
        if left <= parameters.return_speed:
            self.doing = Doing.CLOSE
            self.close_for = 0

    def _step(self, towards: Point, metres: float, wavering: float) -> None:
        """A step in a direction that wavers, and never out of the park."""
        across, along = towards[0] - self.at[0], towards[1] - self.at[1]
        far = hypot(across, along)
        if far == 0.0:
            return
        metres = min(metres, far)
        x = self.at[0] + metres * (across * cos(wavering) - along * sin(wavering)) / far
        y = self.at[1] + metres * (across * sin(wavering) + along * cos(wavering)) / far
        inside = self.parameters
        self.at = (min(max(x, 0.0), inside.park_width), min(max(y, 0.0), inside.park_depth))


def _nearer(level: float, towards: float, seconds: float) -> float:
    """The level a second later, on its way of which it covers 63% in so many seconds."""
    return level + (towards - level) * (1.0 - exp(-1.0 / seconds))


def _between(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _check(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise ValueError(f"{name} is {value:g}; it must be from {low:g} to {high:g}")
