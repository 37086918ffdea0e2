"""Where everybody is at every second: steps become tracks, and tracks distances.

A track is a list of keys (seconds, metres across, metres down). Between two keys one goes
straight and evenly; before the first and after the last one is not in the room.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import dist
from typing import Final

from securebase.activities.episode_player.episode_content import (
    ADULTS,
    ENTERS,
    HELD,
    LEAVES,
    Move,
    Pattern,
    Room,
    Step,
    StrangeEpisode,
)
from securebase.activities.episode_player.spec import Key, Person, Place
from securebase.content.located_mistakes import Mistake

DISTANCE_SECONDS: Final = 5
"""A distance is given for every so many seconds."""

_PACE: Final[dict[Person, float]] = {
    **dict.fromkeys(ADULTS, 0.8),
    "child": 0.4,
}  # metres a second, chosen by us: a grown-up strolls, a one-year-old crawls or toddles
_REACH: Final = 0.75  # metres between a child and the carer who can pick it up
_LIFTING: Final = 1.5  # seconds
_FROM_DOOR: Final = 0.38  # metres inside the wall
_BESIDE: Final = 0.25  # metres: who comes stands a little to the side of the one who leaves

Track = list[Key]


@dataclass(frozen=True)
class _Order:
    """One move that was written down, with its place in the file."""

    at: int
    move: Move
    over: float | None
    place: tuple[str | int, ...]


@dataclass
class _Scene:
    """One pattern through the episodes: who is where at the end of the last one."""

    room: Room
    here: dict[Person, Place] = field(default_factory=dict)
    is_held: bool = False
    mistakes: list[Mistake] = field(default_factory=list)


def position(track: Sequence[Key], seconds: float) -> Place | None:
    """Where someone is; None outside the room. The front end holds the same rule."""
    if not track or seconds < track[0][0] or seconds > track[-1][0]:
        return None
    for (start, *here), (end, *there) in pairwise(track):
        if start <= seconds < end:
            share = (seconds - start) / (end - start)
            return (here[0] + share * (there[0] - here[0]), here[1] + share * (there[1] - here[1]))
    return (track[-1][1], track[-1][2])


def distance(one: Place | None, other: Place | None) -> int | None:
    """Tenths of a metre between two places; None where one of them is not in the room."""
    return None if one is None or other is None else round(dist(one, other) * 10 + 1e-9)


def tracks_of(
    room: Room, episodes: Sequence[StrangeEpisode], pattern: Pattern, place: tuple[str | int, ...]
) -> tuple[list[dict[Person, Track]], list[Mistake]]:
    """The tracks of each episode for one pattern, and what is wrong with its moves.

    ``place`` is that of the pattern in the file. The tellings must be in the episodes' order.
    """
    scene = _Scene(room)
    found: list[dict[Person, Track]] = []
    for index, (episode, telling) in enumerate(zip(episodes, pattern.tellings, strict=True)):
        before = dict(scene.here)
        orders = {
            person: _orders(
                person, (episode.steps, ("episodes", index, "steps")),
                (telling.steps, (*place, "tellings", index, "steps")),
            )
            for person in ("carer", "stranger", "experimenter", "child")
        }  # fmt: skip
        tracks = {
            person: _adults_track(scene, person, orders[person], episode.seconds)
            for person in ADULTS
        }
        tracks["child"] = _childs_track(scene, orders["child"], tracks["carer"], episode.seconds)
        found.append({person: track for person, track in tracks.items() if track})
        scene.mistakes += _presence_mistakes(episode, index, before, tracks)
    return found, scene.mistakes


def _orders(person: Person, *sources: tuple[Sequence[Step], tuple[str | int, ...]]) -> list[_Order]:
    """A person's moves in order of time; at the same second the pattern's own comes first."""
    by_second: dict[int, _Order] = {}
    for steps, place in sources:
        for index, step in enumerate(steps):
            move = getattr(step, person, None)
            if move is not None:
                over = getattr(step, "over", None) if person == "child" else None
                by_second[step.at] = _Order(step.at, move, over, (*place, index, person))
    return [by_second[at] for at in sorted(by_second)]


def _door(room: Room, person: Person) -> Place:
    side = -_BESIDE if person in ("carer", "child") else _BESIDE
    return (room.width - _FROM_DOOR, room.door + side)


def _adults_track(scene: _Scene, person: Person, orders: list[_Order], seconds: int) -> Track:
    here = scene.here.get(person)
    track: Track = [] if here is None else [_key(0, here)]
    for order, until in _with_next(orders, seconds):
        if order.move == ENTERS:
            if here is not None:
                told = f"the {person} is in the room already; take this “enters” out"
                scene.mistakes.append((order.place, told))
                continue
            here = _door(scene.room, person)
            track = [_key(order.at, here)]
            continue
        if here is None:
            told = f"the {person} is not in the room here; write “{person}: enters” before this"
            scene.mistakes.append((order.place, told))
            continue
        way = order.move if isinstance(order.move, list) else [_door(scene.room, person)]
        here = _walk(scene, person, track, way, order, until)
        if order.move == LEAVES:
            scene.here.pop(person, None)
            here = None
    if here is not None:
        scene.here[person] = here
        _stay(track, seconds)
    return track


def _childs_track(scene: _Scene, orders: list[_Order], carer: Track, seconds: int) -> Track:
    here = scene.here.get("child")
    if here is None and (not orders or orders[0].at != 0):
        here = _door(scene.room, "child")
        told = "say where the child is at first: “child: held” in the step with “at: 0”"
        scene.mistakes.append((("patterns",), told))
    elif here is None and orders[0].move == HELD and position(carer, 0) is None:
        # Told below; the child is put somewhere, so that the other mistakes are told as well.
        here = _door(scene.room, "child")
    track: Track = [] if here is None else [_key(0, here)]
    if scene.is_held:
        track = _follow([], carer, 0, orders[0].at if orders else seconds)
    for order, until in _with_next(orders, seconds):
        held_at = position(carer, order.at)
        if isinstance(order.move, str):
            _lift(scene, track, carer, order, until)
            continue
        if not track:
            track = [_key(0, order.move[0])]
        if scene.is_held and held_at is not None:
            scene.is_held = False
            _stay(track, order.at)
        _walk(scene, "child", track, order.move, order, until)
    _stay(track, seconds)
    scene.here["child"] = track[-1][1:]
    if scene.is_held and position(carer, seconds) is None:
        told = "the carer leaves with the child held; put the child down first: “child: [2, 3]”"
        scene.mistakes.append((orders[-1].place if orders else ("patterns",), told))
        scene.is_held = False
    return track


def _lift(scene: _Scene, track: Track, carer: Track, order: _Order, until: float) -> None:
    """“held”: into the carer's arms, and along with the carer from there."""
    at = position(carer, order.at)
    if at is None:
        told = "the carer is not in the room here and cannot hold the child; write a place"
        scene.mistakes.append((order.place, told))
        return
    lifted: float = order.at
    if track:
        _stay(track, order.at)
        if dist(at, track[-1][1:]) > _REACH:
            told = (
                f"the carer is {dist(at, track[-1][1:]):.2f} m away and cannot reach the child; "
                f"let one of them come within {_REACH} m first"
            )
            scene.mistakes.append((order.place, told))
        lifted += _LIFTING
    scene.is_held = True
    _follow(track, carer, lifted, until)


def _follow(track: Track, carer: Track, start: float, until: float) -> Track:
    """Goes on with the carer's own keys from ``start`` to ``until``."""
    times = [start, *(at for at, *_ in carer if start < at < until), until]
    for at in times:
        there = position(carer, at)
        if there is not None:
            track.append(_key(at, there))
    return track


def _walk(
    scene: _Scene, person: Person, track: Track, way: list[Place], order: _Order, until: float
) -> Place:
    """Walks along places from second ``order.at`` on; must be there before ``until``."""
    _stay(track, order.at)
    here = (track[-1][1], track[-1][2])
    lengths = [dist(one, other) for one, other in zip([here, *way], way, strict=False)]
    whole = sum(lengths)
    needed = order.over if order.over is not None else whole / _PACE[person]
    if order.at + needed > until + 0.05:
        told = (
            f"the {person} needs {needed:.1f} s for this and has {until - order.at:g} s until the "
            "next move or the end; begin it sooner, or choose a nearer place"
        )
        scene.mistakes.append((order.place, told))
        needed = until - order.at
    gone = 0.0
    for length, there in zip(lengths, way, strict=True):
        gone += length
        if length:
            track.append(_key(order.at + needed * gone / whole, there))
    return way[-1]


def _stay(track: Track, until: float) -> None:
    if track and track[-1][0] < until:
        track.append((round(until, 1), track[-1][1], track[-1][2]))


def _key(at: float, place: Place) -> Key:
    return (round(at, 1), round(place[0], 2), round(place[1], 2))


def _with_next(orders: list[_Order], seconds: int) -> Iterator[tuple[_Order, float]]:
    """Each order with the second at which the next one begins."""
    ends = [*(order.at for order in orders[1:]), seconds]
    return zip(orders, ends, strict=True) if orders else iter(())


def _presence_mistakes(
    episode: StrangeEpisode, index: int, before: dict[Person, Place], tracks: dict[Person, Track]
) -> Iterator[Mistake]:
    """Whoever is in the room is one of the episode's people, or is just leaving it."""
    place = ("episodes", index, "people")
    for person, track in tracks.items():
        if person in episode.people:
            if not track:
                told = f"the {person} is among the people here and never comes in; write “enters”"
                yield place, told
        elif track and (person not in before or track[-1][0] >= episode.seconds):
            yield (
                place,
                (
                    f"the {person} is in the room in episode {episode.number} and is not among "
                    f"its people; let the {person} leave"
                ),
            )
