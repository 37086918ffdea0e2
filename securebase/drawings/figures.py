"""Grown people and older children, from the head down; the middle of the head is the place.

A unit is a hundredth of the head's height. The trunk is drawn with the upper arms in it, as they
hang; forearms are drawn after what they hold, so that one sees who carries.
"""

from securebase.drawings.bodies import Hand, arm
from securebase.drawings.heads import Face, View, behind, head, neck
from securebase.drawings.line import Place, Point, fill, ink, inked, limb
from securebase.drawings.people import Person

_TRUNK = (
    "M-{hip} {down}C-{side} 220 -112 158 -94 118C-82 96 -62 92 -38 84C-22 108 24 108 36 82"
    "C60 90 84 94 96 116C114 158 {side} 220 {hip} {down}C60 {hem} -60 {hem} -{hip} {down}Z"
)
_COLLAR = "M-40 83C-22 108 24 108 37 81L46 85C30 120 -32 120 -50 87Z"


def upper_body(
    person: Person,
    at: Place,
    face: Face,
    *,
    tilt: float = 0,
    bow: Point = (0, 0),
    view: View = "three-quarter",
    looks: int | None = None,
    down: float = 330,
    slim: float = 1,
) -> str:
    """Head, neck and trunk down to ``down``; the place's tilt leans all of it.

    Args:
        tilt: how far the head is bent, in degrees; above 0 is forwards.
        bow: how far the head is from where it rests.
        looks: 1 looks right and -1 left, when the head is turned another way than the trunk.
        slim: how broad the trunk is; 1 is usual.
    """
    way = at.facing if looks is None else looks
    x, y = at.point(bow)
    top = Place(x, y, at.size, at.tilt + tilt * way, way)
    broad = Place(*at.point((0, -20)), at.size, at.tilt, at.facing)
    hip, side = 112 * slim, 122 * slim
    trunk = _TRUNK.format(hip=round(hip), side=round(side), down=down, hem=down + 10)
    return "".join(
        [
            behind(person, top),
            neck(person, top, broad.point((-1, 108)), 36),
            inked(broad.path(trunk), person.top),
            inked(broad.path(_COLLAR), f"{person.top}-shade"),
            head(person, top, face, view),
        ]
    )


def forearm(
    person: Person,
    at: Place,
    along: list[Point],
    *,
    kind: Hand = "flat",
    points: float | None = None,
    thumb: int = 1,
    wide: tuple[float, float] = (50, 34),
    hand_size: float = 0.82,
) -> str:
    """An arm from where it leaves the trunk to its hand, in units of the person.

    Two places are an elbow and a wrist: the arm then lies before whatever it holds, and its elbow
    is round.
    """
    placed = [at.point(point) for point in along]
    if points is not None and at.facing < 0:
        points = 180 - points
    return arm(
        person,
        placed,
        wide=(wide[0] * at.size, wide[1] * at.size),
        kind=kind,
        points=points,
        size=hand_size * at.size,
        thumb=thumb * at.facing,
        is_open=len(along) > 2,
    )


def crossed_legs(at: Place, cloth: str, y: float = 250) -> str:
    """The legs of somebody who sits on the floor, drawn after the trunk."""
    shade = f"{cloth}-shade"

    def placed(*points: Point) -> list[Point]:
        return [at.point((x, down + y)) for x, down in points]

    size = at.size
    far = limb(placed((70, -6), (126, 22), (20, 40)), [70 * size, 60 * size, 40 * size], cloth)
    near = limb(placed((-70, -6), (-128, 24), (-6, 46)), [74 * size, 64 * size, 42 * size], cloth)
    line = ink(at.path(f"M-96 {y + 2}Q-80 {y + 18} -56 {y + 20}"), shade, 2.2)
    foot = inked(at.path(f"M-6 {y + 28}C18 {y + 22} 44 {y + 34} 48 {y + 48}C50 {y + 60} 12 {y + 66} -8 {y + 62}Z"), "cream")  # fmt: skip
    seat = fill(at.path(f"M-90 {y - 24}L90 {y - 24}L70 {y + 40}L-70 {y + 40}Z"), shade)
    return seat + far + foot + near + line


def lap(at: Place, cloth: str, y: float = 250, *, to: float = 150) -> str:
    """The thighs of somebody who sits on a chair facing us, with the shins below."""
    size = at.size

    def placed(*points: Point) -> list[Point]:
        return [at.point(point) for point in points]

    knees = "".join(f"M{side * 56 - 26} {y + 34}Q{side * 56} {y + 48} {side * 56 + 26} {y + 34}" for side in (1, -1))  # fmt: skip
    return "".join(
        limb(placed((side * 44, y - 30), (side * 56, y + 26), (side * 54, y + to)), [84 * size, 84 * size, 60 * size], cloth)
        for side in (1, -1)
    ) + ink(at.path(knees), f"{cloth}-shade", 2.4)  # fmt: skip
