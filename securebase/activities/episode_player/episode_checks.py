"""What must hold of the eight episodes as a whole: published lengths, order, and the walls."""

from collections.abc import Iterator, Sequence
from math import dist
from typing import Final

from securebase.activities.episode_player.episode_content import (
    HELD,
    PATTERNS,
    Pattern,
    Room,
    Step,
    StrangeEpisode,
)
from securebase.activities.episode_player.episode_tracks import Track, position, tracks_of
from securebase.activities.episode_player.spec import Person, Place
from securebase.content.located_mistakes import Mistake

REUNIONS: Final = (5, 8)
"""The episodes in which the carer comes back (`ainsworth1978`)."""

_PUBLISHED: Final[dict[int, tuple[int, frozenset[Person]]]] = {
    1: (30, frozenset({"carer", "child", "experimenter"})),
    2: (180, frozenset({"carer", "child"})),
    3: (180, frozenset({"stranger", "carer", "child"})),
    4: (180, frozenset({"stranger", "child"})),
    5: (180, frozenset({"carer", "child"})),
    6: (180, frozenset({"child"})),
    7: (180, frozenset({"stranger", "child"})),
    8: (180, frozenset({"carer", "child"})),
}
"""Seconds and people of each episode (`ainsworth1978`)."""

_WALL: Final = 0.2  # metres that a token keeps from a wall
_CHAIR: Final = 0.35  # metres from the middle of a chair that is not one's own


def content_mistakes(
    room: Room, episodes: Sequence[StrangeEpisode], patterns: Sequence[Pattern]
) -> list[Mistake]:
    """Every mistake that no single field shows; places are looked at once the times are right."""
    mistakes = [
        *_room_mistakes(room),
        *_episode_mistakes(episodes),
        *_pattern_mistakes(episodes, patterns),
    ]
    if mistakes:
        return mistakes
    for index, pattern in enumerate(patterns):
        place = ("patterns", index)
        tracks, found = tracks_of(room, episodes, pattern, place)
        mistakes += found
        for number, people in enumerate(tracks):
            steps = (*place, "tellings", number, "steps")
            for person, track in people.items():
                told = _out_of_place(room, person, track, people.get("carer", []))
                if told:
                    mistakes.append((steps, f"episode {number + 1}: {told}"))
    return mistakes


def _room_mistakes(room: Room) -> Iterator[Mistake]:
    if not 0.6 <= room.door <= room.depth - 0.6:
        yield ("room", "door"), f"the door must lie between 0.6 and {room.depth - 0.6:g} m"
    if not 0 < room.window[0] < room.window[1] < room.width:
        yield ("room", "window"), f"write the window as [from, to], within 0 and {room.width:g} m"
    for name in ("carers_chair", "strangers_chair", "toys"):
        if not _is_inside(room, tuple(getattr(room, name))):
            yield ("room", name), f"this is outside the room of {room.width:g} by {room.depth:g} m"


def _episode_mistakes(episodes: Sequence[StrangeEpisode]) -> Iterator[Mistake]:
    if [episode.number for episode in episodes] != list(_PUBLISHED):
        numbers = ", ".join(str(episode.number) for episode in episodes) or "none"
        yield ("episodes",), f"the numbers must be 1 to 8, each once and in order; here: {numbers}"
        return
    for index, episode in enumerate(episodes):
        seconds, people = _PUBLISHED[episode.number]
        place = ("episodes", index)
        if episode.seconds != seconds:
            yield (
                (*place, "seconds"),
                f"episode {episode.number} lasts {seconds} seconds as published; write {seconds}",
            )
        if set(episode.people) != people or len(episode.people) != len(people):
            told = ", ".join(sorted(people))
            yield (*place, "people"), f"in episode {episode.number} there are, as published: {told}"
        yield from _time_mistakes(episode.steps, seconds, (*place, "steps"))


def _pattern_mistakes(
    episodes: Sequence[StrangeEpisode], patterns: Sequence[Pattern]
) -> Iterator[Mistake]:
    if [pattern.id for pattern in patterns] != list(PATTERNS):
        yield ("patterns",), f"give each pattern once, in this order: {', '.join(PATTERNS)}"
    for index, pattern in enumerate(patterns):
        place = ("patterns", index, "tellings")
        told = [telling.episode for telling in pattern.tellings]
        if told != list(_PUBLISHED):
            yield place, f"tell each episode from 1 to 8 once, in order; here: {told}"
            continue
        for number, telling in enumerate(pattern.tellings):
            steps = (*place, number, "steps")
            yield from _time_mistakes(telling.steps, _PUBLISHED[telling.episode][0], steps)
            stills = sum(step.still for step in telling.steps)
            wanted = 1 if telling.episode in REUNIONS else 0
            if stills != wanted:
                many = "one step" if wanted else "no step"
                yield steps, f"episode {telling.episode} needs {many} with “still: true”"
        if len(episodes) == len(_PUBLISHED) and pattern.tellings[0].steps[0].child != HELD:
            yield (*place, 0), "the child comes in with the carer; begin with “child: held”"


def _time_mistakes(
    steps: Sequence[Step], seconds: int, place: tuple[str | int, ...]
) -> Iterator[Mistake]:
    before = -1
    for index, step in enumerate(steps):
        if step.at <= before:
            yield (*place, index, "at"), f"the times must rise; {step.at} comes after {before}"
        elif step.at >= seconds:
            yield (
                (*place, index, "at"),
                f"{step.at} is not within the episode, which lasts {seconds} seconds",
            )
        before = step.at


def _out_of_place(room: Room, person: Person, track: Track, carer: Track) -> str | None:
    """What is wrong with where someone goes, second by second."""
    own = {"carer": room.carers_chair, "stranger": room.strangers_chair}.get(person)
    chairs = [chair for chair in (room.carers_chair, room.strangers_chair) if chair != own]
    for second in range(int(track[0][0]), int(track[-1][0]) + 1):
        here = position(track, second)
        if here is None:
            continue
        told = f"at {second} s the {person} is at [{here[0]:.1f}, {here[1]:.1f}]"
        if not _is_inside(room, here):
            return f"{told}, not inside the walls; the room is {room.width:g} by {room.depth:g} m"
        with_carer = position(carer, second)
        is_held = person == "child" and with_carer is not None and dist(here, with_carer) < _CHAIR
        if not is_held and any(dist(here, chair) < _CHAIR for chair in chairs):
            return f"{told}, in the middle of a chair; go round it"
    return None


def _is_inside(room: Room, place: Place | tuple[float, ...]) -> bool:
    across, down = place
    return _WALL <= across <= room.width - _WALL and _WALL <= down <= room.depth - _WALL
