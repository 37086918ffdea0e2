"""What the two faces show at each second of a run, and what is said of it.

The expressions are chosen by rule from the phase, whether the pair is in step, and how upset the
baby is; the words follow the faces, and stay long enough to be read. The order within the still
face (sobering, asking for an answer, turning away, coping alone, upset) is that of
`tronick1978`, `adamson2003` and `ekas2013`; the thresholds are illustrative.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from securebase.content.wording import told
from securebase.models.still_face import Phase

SHORTEST_MOMENT: Final = 4
"""Seconds that words stay, unless the phase changes."""
LONGEST_MOMENT: Final = 16
"""Seconds after which the same words give way to the next in their list."""
_LONG_MISMATCH: Final = 3  # seconds; in a longer one the baby looks away for a rest


@dataclass(frozen=True)
class Moment:
    """A thing the baby does: the two faces, and the words; more words where it comes often."""

    baby: str
    adult: str
    words: tuple[str, ...]


def _moment(baby: str, adult: str, *words: str) -> Moment:
    return Moment(baby, adult, tuple(map(told, words)))


@dataclass(frozen=True)
class Second:
    """One second of a run. ``upset`` goes from 0 to 1; ``into`` counts from the phase's start."""

    phase: Phase
    into: int
    matched: bool
    upset: float


MOMENTS: Final = {
    "together": _moment(
        "joy",
        "warm",
        (
            "In step: both smile. The baby is happy because each smile gets an answer. "
            "It lasts a moment, and then they drift apart."
        ),
        "In step again. They found each other after a gap, as they have done many times.",
        "Both faces light up. Nobody leads all the time.",
    ),
    "apart": _moment(
        "look-away",
        "watching",
        (
            "Out of step: the baby looks away. Play is exciting. Most often this is a short "
            "rest, not a no. The adult waits."
        ),
        (
            "Out of step, as pairs are for much of their play. That is normal. "
            "The baby takes a breath before coming back."
        ),
        (
            "The baby turns away to settle. The adult keeps a soft face and lets the baby "
            "come back first."
        ),
    ),
    "finding": _moment(
        "interest",
        "watching",
        (
            "Not yet in step: the baby looks with raised brows, ready for more. "
            "An answer may bring them together."
        ),
        "The baby watches the face and waits for a turn. A mismatch is about to be mended.",
    ),
    "sobers": _moment(
        "sobered",
        "still",
        "The adult’s face goes still. The baby notices, stops smiling and looks closely. "
        "Something has changed.",
    ),
    "asks": _moment(
        "bid",
        "still",
        "The baby smiles, leans in and reaches out. That has often brought an answer, "
        "so the baby tries it again.",
    ),
    "turns-away": _moment(
        "look-away",
        "still",
        "No answer comes. The baby looks away. "
        "A face without an answer is hard to look at, and turning away may help a little.",
    ),
    "checks": _moment(
        "wary",
        "still",
        "The baby looks back, to see if anything has changed. The face is still blank.",
    ),
    "soothes": _moment(
        "soothing",
        "still",
        "A hand goes to the mouth. With nobody to help, the baby tries to settle alone.",
        "The baby is still sucking a hand and looking elsewhere. This is a way of coping.",
    ),
    "fusses": _moment(
        "fuss",
        "still",
        "The baby fusses. Calling more loudly is one more way to ask for an answer.",
        "The baby goes on fussing. Coping alone is hard work at this age.",
    ),
    "cries": _moment(
        "cry",
        "still",
        "The baby cries: it is too much to manage alone. Some babies cry, and some do not. "
        "Researchers end it early if a baby is very upset.",
    ),
    "returns": _moment(
        "fuss",
        "back",
        (
            "The adult is back: a warm face, a soft voice, a hand. "
            "In one study babies fussed more at this point, and smiled more too."
        ),
        "The baby is still upset. The adult stays close and answers, without hurry.",
    ),
    "mixed": _moment(
        "wary",
        "back",
        (
            "The baby looks at the adult and is not sure yet. Two feelings are there at once: "
            "glad, and still upset."
        ),
        "The baby looks back, and gets an answer. Bit by bit they find each other.",
    ),
    "rests": _moment(
        "look-away",
        "back",
        (
            "The baby turns away and rests. Some of the upset is still there. "
            "The adult stays near and waits."
        ),
        "Out of step for a moment. The baby needs a pause, and the adult gives it.",
    ),
    "mends": _moment(
        "small-smile",
        "warm",
        "A small smile, and a smile back. They are in step again. Joy is coming back.",
        "In step: the mend holds for a moment.",
        "The baby smiles because the answers are back. A little of the upset stays for now.",
    ),
}
"""Every thing the baby does. The faces are names of expressions in the drawing."""

_RETURNING: Final = 4  # seconds in which the adult is told to be back, in step or not
_SOBERING: Final = 7  # seconds in which the baby only notices
_STILL: Final = (
    (0.30, "asks"),
    (0.42, "turns-away"),
    (0.50, "checks"),
    (0.66, "soothes"),
    (0.84, "fusses"),
)
"""What the baby does in the still face while upset is below so much; above it, the baby cries."""


def faces(run: Sequence[Second]) -> list[str]:
    """The key in :data:`MOMENTS` for each second."""
    return [_face(run, place) for place in range(len(run))]


def moments(run: Sequence[Second]) -> list[tuple[int, str]]:
    """From which second on which words are shown.

    Words change with the faces, but not within ``SHORTEST_MOMENT`` seconds of the last change
    unless a phase begins, and only for what goes on for a while: a passing smile is shown and
    not told. Words that have stood for ``LONGEST_MOMENT`` seconds give way to others for the same
    thing, where there are any.
    """
    shown = faces(run)
    told: list[tuple[int, str]] = []
    times_told: dict[str, int] = {}
    current, since = "", 0
    for place, key in enumerate(shown):
        if place and run[place].phase is run[place - 1].phase:
            stood = place - since
            is_new = key != current and stood >= SHORTEST_MOMENT
            is_stale = key == current and stood >= LONGEST_MOMENT and len(MOMENTS[key].words) > 1
            if not (is_new or is_stale) or not _goes_on(run, shown, place):
                continue
        words = MOMENTS[key].words
        told.append((place, words[times_told.get(key, 0) % len(words)]))
        times_told[key] = times_told.get(key, 0) + 1
        current, since = key, place
    return told


def _goes_on(run: Sequence[Second], shown: Sequence[str], place: int) -> bool:
    """Whether what begins here is what is mostly to be seen while its words are read."""
    soon = range(place, min(place + SHORTEST_MOMENT, len(run)))
    same_phase = all(run[second].phase is run[place].phase for second in soon)
    return same_phase and 2 * sum(shown[second] == shown[place] for second in soon) >= len(soon)


def _face(run: Sequence[Second], place: int) -> str:
    now = run[place]
    if now.phase is Phase.STILL_FACE:
        if now.into < _SOBERING:
            return "sobers"
        return next((key for below, key in _STILL if now.upset < below), "cries")
    resting = not now.matched and _mismatch_length(run, place) >= _LONG_MISMATCH
    about_to_match = place + 1 < len(run) and run[place + 1].matched
    if now.phase is Phase.PLAY:
        if now.matched:
            return "together"
        return "apart" if resting and not about_to_match else "finding"
    if now.into < _RETURNING:
        return "returns"
    if now.upset > 0.62:
        return "mixed" if now.matched else "returns"
    if now.upset > 0.48:
        return "mixed" if now.matched or about_to_match else "rests"
    return "mends" if now.matched else "mixed" if about_to_match else "rests"


def _mismatch_length(run: Sequence[Second], place: int) -> int:
    """Length of the run of mismatched seconds around ``place``, within its phase."""
    first = last = place
    phase = run[place].phase
    while first > 0 and not run[first - 1].matched and run[first - 1].phase is phase:
        first -= 1
    while last + 1 < len(run) and not run[last + 1].matched and run[last + 1].phase is phase:
        last += 1
    return last - first + 1
