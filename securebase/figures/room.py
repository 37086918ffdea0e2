"""A still of the room from above: where everybody is at one second, and which way the child came.

The front end draws the same room (``frontend/src/episodes/room.js``), with the same sizes.
"""

from __future__ import annotations

from math import atan2, cos, degrees, dist, radians, sin
from typing import Final

from markupsafe import Markup

from securebase.activities import spec_episode_player as specs
from securebase.activities.episode_tracks import position
from securebase.figures.colours import css
from securebase.figures.svg import element, path, text

_METRE: Final = 100.0
_WALL: Final = 34.0
_NEAR: Final = 0.85  # metres: two tokens whose names could lie over one another
_HELD: Final = 0.2  # metres: nearer than that, the child is in the carer's arms
_MARKS: Final = {
    "secure": "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
    "avoidant": "M0-7L7 5H-7z",
    "resistant": "M-5.5-5.5h11v11h-11z",
    "disorganised": "M0-8L7 0L0 8L-7 0z",
}
NAMES: Final[dict[specs.Person, str]] = {
    "child": "Child",
    "carer": "Carer",
    "stranger": "Stranger",
    "experimenter": "Experimenter",
}

Places = dict[specs.Person, specs.Place]


def room_still(
    room: specs.RoomSpec,
    pattern: specs.ShownPatternSpec,
    telling: specs.TellingSpec,
    step: specs.ChildStepSpec,
    second: int,
) -> Markup:
    """The picture; the words under it say what the child does."""
    places: Places = {}
    for person, track in telling.tracks.items():
        place = position(track, second)
        if place is not None:
            places[person] = place
    others = [NAMES[person].lower() for person in places if person != "child"]
    told = f"The room from above. {pattern.name} pattern: the child, with {' and '.join(others)}."
    colour = css(pattern.id)
    adults = [person for person in ("experimenter", "stranger", "carer") if person in places]
    parts = [
        *_walls(room),
        _trail(telling.tracks["child"], second, colour),
        *(_adult(person, places, room) for person in adults),
        _child(places, room, step, pattern.id, colour),
        *(_name(person, places) for person in places),
    ]
    wide, deep = room.width * _METRE, room.depth * _METRE
    return element(
        "svg",
        *parts,
        viewBox=f"{-_WALL:g} {-_WALL:g} {wide + 2 * _WALL:g} {deep + 2 * _WALL:g}",
        role="img",
        aria_label=told,
        style=f"display:block;width:100%;fill:{css('ink')};font-size:24px;font-weight:600",
    )


def _walls(room: specs.RoomSpec) -> list[Markup]:
    wide, deep, door = room.width * _METRE, room.depth * _METRE, room.door * _METRE
    left, right = room.window[0] * _METRE, room.window[1] * _METRE
    toys = (room.toys[0] * _METRE, room.toys[1] * _METRE)
    chair = f"fill:{css('surface')};stroke:{css('control-line')};stroke-width:3"
    swing = f"M{wide:g} {door - 45:g}A90 90 0 0 0 {wide - 90:g} {door + 45:g}H{wide:g}"
    plan = f"fill:none;stroke:{css('control-line')};stroke-width:2;stroke-dasharray:5 5"
    return [
        element(
            "rect", x=-_WALL, y=-_WALL, width=wide + 2 * _WALL, height=deep + 2 * _WALL, rx=22,
            style=f"fill:{css('line')}",
        ),
        element("rect", x=0, y=0, width=wide, height=deep, rx=6, style=f"fill:{css('paper')}"),
        element(
            "ellipse", cx=toys[0], cy=toys[1] - 10, rx=118, ry=68,
            style=f"fill:{css('accent-soft')}",
        ),
        element(
            "rect", x=left, y=-_WALL + 4, width=right - left, height=_WALL - 8, rx=4,
            style=f"fill:{css('accent-soft')};stroke:{css('accent')};stroke-width:2",
        ),
        element(
            "rect", x=wide - 1, y=door - 45, width=_WALL + 1, height=90,
            style=f"fill:{css('paper')}",
        ),
        element("path", d=swing, style=plan),
        *(
            Markup("").join([
                element("rect", x=x * _METRE - 30, y=y * _METRE - 26, width=60, height=54, rx=14,
                        style=chair),
                element("rect", x=x * _METRE - 34, y=y * _METRE - 36, width=68, height=17, rx=8,
                        style=chair),
            ])
            for x, y in room.chairs
        ),
        element("circle", cx=toys[0] - 24, cy=toys[1] + 6, r=12, style=f"fill:{css('repair')}"),
        element("rect", x=toys[0] + 4, y=toys[1] + 2, width=20, height=20, rx=4,
                style=f"fill:{css('help')}"),
        element("rect", x=toys[0] + 10, y=toys[1] - 20, width=20, height=20, rx=4,
                style=f"fill:{css('accent')}"),
    ]  # fmt: skip


def _trail(track: list[specs.Key], second: int, colour: str) -> Markup:
    here = position(track, second)
    passed = [(across, down) for at, across, down in track if at < second]
    points = [(x * _METRE, y * _METRE) for x, y in [*passed, *([here] if here else [])]]
    style = (
        f"fill:none;stroke:{colour};stroke-width:5;stroke-linecap:round;"
        "stroke-linejoin:round;stroke-dasharray:1 11"
    )
    return element("path", d=path(points), style=style)


def _towards(here: specs.Place, there: specs.Place) -> float:
    return degrees(atan2(there[1] - here[1], there[0] - here[0]))


def gaze(places: Places, room: specs.RoomSpec, step: specs.ChildStepSpec) -> tuple[float, float]:
    """The directions of the child's body and head, in degrees clockwise from the right."""
    here = places["child"]
    carer = places.get("carer")
    if step.looks == "door":
        head = _towards(here, (room.width, room.door))
    elif step.looks == "toys" or (step.looks == "away" and carer is None):
        head = _towards(here, room.toys)
    elif step.looks == "away" and carer is not None:
        head = _towards(here, carer) + (105 if step.reaches else 180)
    else:
        seen = next((place for person, place in places.items() if person == step.looks), room.toys)
        head = _towards(here, seen)
    body = _towards(here, carer) if step.reaches and carer is not None else head
    return body, head


def _adult(person: specs.Person, places: Places, room: specs.RoomSpec) -> Markup:
    here, child = places[person], places["child"]
    towards = child if dist(here, child) > _HELD else room.toys
    edge = {
        "carer": f"fill:{css('accent-soft')};stroke:{css('accent')};stroke-width:4",
        "stranger": f"fill:{css('surface')};stroke:{css('ink-soft')};"
        "stroke-width:3;stroke-dasharray:6 4",
    }.get(person, f"fill:{css('surface')};stroke:{css('ink-soft')};stroke-width:2")
    return element(
        "g",
        element("ellipse", rx=17, ry=31, cx=-3, style=edge),
        element("circle", r=19, style=edge),
        element("circle", cx=21, r=4, style=edge),
        transform=_at(here, _towards(here, towards)),
    )


def _child(
    places: Places, room: specs.RoomSpec, step: specs.ChildStepSpec, mark: str, colour: str
) -> Markup:
    body, head = gaze(places, room, step)
    here = drawn_at(places, room)
    skin = f"fill:{colour};stroke:{css('paper')};stroke-width:3"
    arms = element(
        "path", d="M4-14Q18-18 27-10M4 14Q18 18 27 10",
        style=f"fill:none;stroke:{colour};stroke-width:8;stroke-linecap:round",
    )  # fmt: skip
    return Markup("").join(
        [
            element(
                "g",
                arms if step.reaches else Markup(""),
                element("ellipse", rx=12, ry=21, cx=-2, style=skin),
                transform=_at(here, body),
            ),
            element(
                "g",
                element("circle", cx=16, r=4, style=f"fill:{colour}"),
                element("circle", r=15, style=skin),
                transform=_at(here, head),
            ),
            element("path", d=_MARKS[mark], transform=_at(here, 0), style=f"fill:{css('paper')}"),
        ]
    )


def drawn_at(places: Places, room: specs.RoomSpec) -> specs.Place:
    """Where the child is drawn: in the carer's arms, a little in front of the carer."""
    child, carer = places["child"], places.get("carer")
    if carer is None or dist(child, carer) > _HELD:
        return child
    angle = radians(_towards(carer, room.toys))
    return (carer[0] + 0.24 * cos(angle), carer[1] + 0.24 * sin(angle))


def _at(place: specs.Place, angle: float) -> str:
    return f"translate({place[0] * _METRE:.1f} {place[1] * _METRE:.1f}) rotate({angle:.0f})"


def _name(person: specs.Person, places: Places) -> Markup:
    """A name above an adult and below the child, but of two who are near each on its own side."""
    x, y = places[person]
    is_below = person == "child"
    for other, (there_x, there_y) in places.items():
        is_near = abs(there_x - x) < _NEAR and abs(there_y - y) < _NEAR
        if other != person and is_near and there_y != y:
            is_below = y > there_y
    half = len(NAMES[person]) * 6.5
    across = min(max(x * _METRE, half - 20), 520 - half)
    return text(
        NAMES[person], across, y * _METRE + (58 if is_below else -40), text_anchor="middle",
        style=f"paint-order:stroke;stroke:{css('paper')};stroke-width:6;stroke-linejoin:round",
    )  # fmt: skip
