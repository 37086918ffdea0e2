"""A still of the room from above: where everybody is at one second, and which way the child came.

The front end draws the same room with the same sizes, in
``frontend/src/kinds/episode-player/floor-plan.js``; both are run on
``tests/cases/floor-plan.json``.
"""

from math import atan2, cos, degrees, dist, radians, sin
from typing import Final

from markupsafe import Markup

from securebase.activities.episode_player import spec as specs
from securebase.activities.episode_player.episode_tracks import position
from securebase.content.wording import listed, say, within
from securebase.figures.colours import css
from securebase.figures.svg import element, marks_path, path
from securebase.views.shapes import mark_of

_METRE: Final = 100.0
_WALL: Final = 34.0
_NEAR: Final = 0.95  # metres: two tokens whose names could lie over one another
_HELD: Final = 0.2  # metres: nearer than that, the child is in the carer's arms
_HAIR: Final = "M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z"
_ARMS_AROUND: Final = "M2-28Q26-32 40-15M2 28Q26 32 40 15"
NAMES: Final[dict[specs.Person, str]] = {
    "child": say("Child"),
    "carer": say("Carer"),
    "stranger": say("Stranger"),
    "experimenter": say("Experimenter"),
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
    others = [within(NAMES[person]) for person in places if person != "child"]
    told = say(
        "The room from above. {pattern} pattern: the child, with {others}.",
        pattern=pattern.name,
        others=listed(others),
    )
    colour = css(pattern.id)
    adults = [person for person in ("experimenter", "stranger", "carer") if person in places]
    parts = [
        *_walls(room),
        _trail(telling.tracks["child"], second, colour),
        *(_adult(person, places, room) for person in adults),
        _child(places, room, step, pattern.id, colour),
        _arms_around(places, room, "carer"),
        *(_name(person, places, room) for person in places),
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
        _words(say("Door"), wide - 60, door + 68, style="font-weight:400"),
        _words(say("Toys"), toys[0] + 5, toys[1] + 74, style="font-weight:400"),
        *(
            element(
                "g",
                element("rect", x=-32, y=-26, width=64, height=58, rx=15, style=chair),
                element("rect", x=-36, y=-38, width=72, height=18, rx=9, style=chair),
                transform=f"translate({x * _METRE:g} {y * _METRE:g})",
            )
            for x, y in room.chairs
        ),
        element(
            "g",
            element("circle", cx=-26, cy=4, r=14, style=f"fill:{css('repair')}"),
            element("rect", x=4, y=0, width=22, height=22, rx=4, style=f"fill:{css('help')}"),
            element("rect", x=16, y=-24, width=22, height=22, rx=4, style=f"fill:{css('accent')}"),
            transform=f"translate({toys[0]:g} {toys[1]:g})",
        ),
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
    is_carer = person == "carer"
    hair = css("accent") if is_carer else css("ink-soft" if person == "stranger" else "line")
    edge = (
        f"fill:{css('accent-soft' if is_carer else 'surface')};"
        f"stroke:{css('accent' if is_carer else 'ink-soft')};stroke-width:2.5"
    )
    return element(
        "g",
        element("ellipse", rx=17, ry=31, cx=-3, style=edge),
        element("circle", cx=20, r=4.5, style=edge),
        element("circle", r=19, style=edge),
        element("path", d=_HAIR, style=f"fill:{hair}"),
        transform=f"{_at(here, _towards(here, towards))} scale(1.3)",
    )


def _child(
    places: Places, room: specs.RoomSpec, step: specs.ChildStepSpec, mark: str, colour: str
) -> Markup:
    here = _drawn_at("child", places, room)
    body, head = gaze({**places, "child": here}, room, step)
    skin = f"fill:{colour};stroke:{css('paper')};stroke-width:2.5"
    arms = element(
        "path", d="M3-15Q17-19 27-11M3 15Q17 19 27 11",
        style=f"fill:none;stroke:{colour};stroke-width:8;stroke-linecap:round",
    )  # fmt: skip
    return Markup("").join(
        [
            element(
                "g",
                arms if step.reaches else Markup(""),
                element("ellipse", rx=12, ry=21, cx=-2, style=skin),
                transform=f"{_at(here, body)} scale(1.35)",
            ),
            element(
                "g",
                element("circle", r=15, style=skin),
                element("circle", cx=17, r=5, style=skin),
                transform=f"{_at(here, head)} scale(1.35)",
            ),
            element(
                "path",
                d=marks_path(mark_of(mark), [(0, 0)], 6),
                transform=f"{_at(here, 0)} scale(1.35)",
                style=f"fill:{css('paper')}",
            ),
        ]
    )


def _is_held(places: Places) -> bool:
    return "carer" in places and dist(places["child"], places["carer"]) <= _HELD


def _arms_around(places: Places, room: specs.RoomSpec, person: specs.Person) -> Markup:
    """The carer's arms around a child that is held."""
    if not _is_held(places):
        return Markup("")
    here = places[person]
    style = f"fill:none;stroke:{css('accent')};stroke-width:5.5;stroke-linecap:round"
    transform = f"{_at(here, _towards(here, room.toys))} scale(1.3)"
    return element("path", d=_ARMS_AROUND, transform=transform, style=style)


def _drawn_at(person: specs.Person, places: Places, room: specs.RoomSpec) -> specs.Place:
    """A child who is held is drawn a little in front of the carer."""
    if person != "child" or not _is_held(places):
        return places[person]
    across, down = places["carer"]
    angle = radians(_towards((across, down), room.toys))
    return (across + 0.42 * cos(angle), down + 0.42 * sin(angle))


def _at(place: specs.Place, angle: float) -> str:
    return f"translate({place[0] * _METRE:.1f} {place[1] * _METRE:.1f}) rotate({angle:.0f})"


def _name(person: specs.Person, places: Places, room: specs.RoomSpec) -> Markup:
    """A name above an adult and below the child, but of two who are near each on its own side."""
    x, y = _drawn_at(person, places, room)
    is_below = person == "child"
    for other in places:
        there_x, there_y = _drawn_at(other, places, room)
        is_near = abs(there_x - x) < _NEAR and abs(there_y - y) < _NEAR
        if other != person and is_near and there_y != y:
            is_below = y > there_y
    half = len(NAMES[person]) * 6.5
    across = min(max(x * _METRE, half - 20), room.width * _METRE + 20 - half)
    down = y * _METRE + (70 if is_below else -48)
    return _words(NAMES[person], round(across), round(down), text_anchor="middle",
        style=f"paint-order:stroke;stroke:{css('paper')};stroke-width:6;stroke-linejoin:round",
    )  # fmt: skip


def _words(words: str, x: float, y: float, **attributes: float | str) -> Markup:
    return element("text", words, x=x, y=y, **attributes)
