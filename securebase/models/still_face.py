"""Face-to-face play as a chain of matched and mismatched moments, with a still face in it.

**An illustration, not data.** A pair is, in each step, *matched* (both doing the same thing) or
*mismatched*. A match breaks with chance ``a`` and a mismatch is repaired with chance ``b``, so in
the long run a share ``b / (a + b)`` of time is matched, a run of matched steps lasts ``1 / a`` on
average, and a run of mismatched steps ``1 / b``. While the adult keeps a still face nothing can
be repaired. On top of this the baby's distress rises in mismatch and settles in match, and joy
and gaze follow from both.

What comes from studies: that the share of time matched is a minority, usually quoted as about
0.30 (`tronickgold2020`), and the *directions* of change from play to still face to reunion
(`mesman2009`). Every chance, speed and carry-over is illustrative. Real pairs remember, have
more than two states, and both partners act; nothing here predicts attachment.
"""

import random
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Self


class Phase(StrEnum):
    """What the adult does: plays, keeps a still face, or plays again."""

    PLAY = "play"
    STILL_FACE = "still face"
    REUNION = "reunion"


def long_run_share(break_chance: float, repair: float) -> float:
    """The share of time matched in the long run, ``b / (a + b)``.

    Raises:
        ValueError: both chances are 0, so that nothing ever changes.
    """
    if break_chance + repair == 0.0:
        raise ValueError("break_chance and repair are both 0, so the share never settles")
    return repair / (break_chance + repair)


def repaired_within(repair: float, steps: int) -> float:
    """The chance that a mismatch is repaired within so many steps: ``1 - (1 - b)^k``."""
    return 1.0 - (1.0 - repair) ** steps


def _check(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise ValueError(f"{name} is {value:g}; it must be from {low:g} to {high:g}")


@dataclass(frozen=True)
class Parameters:
    """The settings of the model; chances are per step of ``step_seconds``.

    Raises:
        ValueError: a value is out of range; names it and says what is allowed.
    """

    share_matched: float = 0.30
    """Long-run share of play in which the pair is matched, 0 to 1 (`tronickgold2020`)."""
    repair: float = 0.34
    """Chance that a mismatch is repaired at the next step (illustrative)."""
    reunion_repair: float = 0.25
    """The same at the start of a reunion; it recovers within it (illustrative)."""
    step_seconds: float = 1.0
    """Length of a step, seconds."""
    play_seconds: float = 120.0
    """Length of the first play; two minutes is the most usual (`mesman2009`)."""
    still_face_seconds: float = 120.0
    """Length of a still face."""
    reunion_seconds: float = 120.0
    """Length of a reunion."""
    rise_seconds: float = 55.0
    """Time in which distress covers 63% of its way up in a still face (illustrative)."""
    settle_seconds: float = 75.0
    """Time in which distress covers 63% of its way down when the pair is matched (illustrative)."""
    carry_over: float = 0.5
    """How much of the still face lasts into the reunion, 0 (none) to 1 (illustrative)."""

    def __post_init__(self) -> None:
        _check("share_matched", self.share_matched, 0.0, 1.0)
        _check("repair", self.repair, 0.0, 1.0)
        _check("reunion_repair", self.reunion_repair, 0.0, 1.0)
        _check("carry_over", self.carry_over, 0.0, 1.0)
        _check("step_seconds", self.step_seconds, 0.05, 10.0)
        for name in ("play_seconds", "still_face_seconds", "reunion_seconds"):
            _check(name, getattr(self, name), 0.0, 3600.0)
        for name in ("rise_seconds", "settle_seconds"):
            _check(name, getattr(self, name), 1.0, 3600.0)
        if self.share_matched == 0.0 and self.repair > 0.0:
            raise ValueError("share_matched is 0, which no chance of repair above 0 can give")
        if self.share_matched > 0.0 and self.break_chance > 1.0 + 1e-12:
            lowest = self.repair / (1.0 + self.repair)
            raise ValueError(
                f"share_matched {self.share_matched:g} with repair {self.repair:g} would need a "
                f"chance of breaking above 1; raise share_matched to {lowest:.2f} or more, or "
                "lower repair"
            )

    @property
    def break_chance(self) -> float:
        """Chance that a match breaks at the next step: ``b (1 - p) / p``."""
        if self.share_matched == 0.0:
            return 1.0
        return self.repair * (1.0 - self.share_matched) / self.share_matched

    def with_break(self, break_chance: float, repair: float) -> Self:
        """The same settings with both chances given: ``p`` follows as ``b / (a + b)``."""
        return replace(self, repair=repair, share_matched=long_run_share(break_chance, repair))


PRESETS: Final = {
    "classic": Parameters().with_break(0.793, 0.34),
    "slow clock": Parameters().with_break(0.333, 0.143),
    "quick repair": Parameters().with_break(0.793, 0.50),
    "slow repair": Parameters().with_break(0.793, 0.15),
    "even": Parameters().with_break(0.50, 0.50),
    "fast clock": replace(Parameters(), step_seconds=0.25).with_break(0.326, 0.140),
}
"""Illustrative settings; in "classic" the share matched is the usual figure (`tronickgold2020`)."""


@dataclass(frozen=True)
class Episode:
    """A phase and when it lasts, in seconds from the beginning: ``start`` up to ``end``."""

    phase: Phase
    start: float
    end: float


@dataclass(frozen=True)
class Run:
    """One run: a value for each step in every trace; traces go from 0 to 1."""

    step_seconds: float
    episodes: tuple[Episode, ...]
    matched: tuple[bool, ...]
    negative_affect: tuple[float, ...]
    positive_affect: tuple[float, ...]
    gaze_at_adult: tuple[float, ...]

    def steps(self, episode: Episode) -> slice:
        """The steps of an episode."""
        first = round(episode.start / self.step_seconds)
        return slice(first, round(episode.end / self.step_seconds))


def simulate(parameters: Parameters, *, seed: int, still_faces: int = 1) -> Run:
    """Runs play, then ``still_faces`` times a still face with a reunion after it.

    Args:
        parameters: the settings.
        seed: the same seed gives the same run.
        still_faces: 1 is the standard procedure, 2 the double still face, 0 play alone.

    Raises:
        ValueError: ``still_faces`` is not 0, 1 or 2.
    """
    if still_faces not in (0, 1, 2):
        raise ValueError(f"still_faces is {still_faces}; it must be 0, 1 or 2")
    episodes = _episodes(parameters, still_faces)
    chance = random.Random(seed)
    matched_now = chance.random() < parameters.share_matched
    baby = _Baby()
    matched: list[bool] = []
    traces: list[tuple[float, float, float]] = []
    for episode in episodes:
        count = round((episode.end - episode.start) / parameters.step_seconds)
        for step in range(count):
            into = step * parameters.step_seconds
            matched_now = _next_state(parameters, episode.phase, into, matched_now, chance)
            baby.live(parameters, episode.phase, matched_now)
            matched.append(matched_now)
            traces.append(baby.shown())
    negative, positive, gaze = zip(*traces, strict=True) if traces else ((), (), ())
    return Run(parameters.step_seconds, episodes, tuple(matched), negative, positive, gaze)


class _Baby:
    """The baby's distress and weariness, and what they let others see."""

    def __init__(self) -> None:
        self.distress = 0.0
        self.weariness = 0.0  # of being without an answer; it outlasts the distress
        self.joy = 0.5

    def live(self, parameters: Parameters, phase: Phase, matched: bool) -> None:
        step = parameters.step_seconds
        if phase is Phase.STILL_FACE:
            self.distress += (1.0 - self.distress) * min(1.0, step / parameters.rise_seconds)
            self.weariness += (1.0 - self.weariness) * min(1.0, step / parameters.rise_seconds)
            self.joy += (0.0 - self.joy) * min(1.0, step / 10.0)
            return
        # A match settles; a mismatch of ordinary play neither settles nor upsets for long.
        floor = parameters.carry_over * 0.5 * self.weariness
        towards = floor if matched else max(floor, 0.15)
        speed = step / parameters.settle_seconds
        self.distress += (towards - self.distress) * min(1.0, speed)
        # Carry-over fades far more slowly than distress settles.
        self.weariness -= self.weariness * min(1.0, step / (parameters.settle_seconds * 6.0))
        aim = 1.0 if matched else 0.35
        aim *= 1.0 - parameters.carry_over * self.weariness * 0.6
        self.joy += (aim - self.joy) * min(1.0, step / 6.0)

    def shown(self) -> tuple[float, float, float]:
        """Negative affect, positive affect and gaze at the adult, each 0 to 1."""
        positive = self.joy * (1.0 - 0.7 * self.distress)
        gaze = (0.35 + 0.5 * self.joy) * (1.0 - 0.6 * self.distress)
        return self.distress, positive, gaze


def _episodes(parameters: Parameters, still_faces: int) -> tuple[Episode, ...]:
    lengths = [(Phase.PLAY, parameters.play_seconds)]
    lengths += [
        (Phase.STILL_FACE, parameters.still_face_seconds),
        (Phase.REUNION, parameters.reunion_seconds),
    ] * still_faces
    episodes: list[Episode] = []
    start = 0.0
    for phase, seconds in lengths:
        episodes.append(Episode(phase, start, start + seconds))
        start += seconds
    return tuple(episodes)


def _next_state(
    parameters: Parameters, phase: Phase, into: float, matched: bool, chance: random.Random
) -> bool:
    """Whether the next step is matched; ``into`` is how long the episode has lasted, seconds."""
    if phase is Phase.STILL_FACE:
        return False
    repair, breaking = parameters.repair, parameters.break_chance
    if phase is Phase.REUNION and parameters.reunion_seconds > 0:
        # Repair is harder at first and is back to its usual chance by the end of the reunion.
        recovered = min(1.0, into / parameters.reunion_seconds)
        low = min(parameters.reunion_repair, repair)
        repair = low + (repair - low) * recovered
    if matched:
        return chance.random() >= breaking
    return chance.random() < repair
