"""Where things stand in a picture is what was written out by hand, in SVG and in matplotlib.

``frontend/tests/drawn.test.js`` holds the page's own drawing to the same places.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import TypeAdapter

from securebase import icon_arrays
from securebase.activities.dyad_player.spec import DyadPlayerSpec
from securebase.activities.dyad_player.trace import trace_svg
from securebase.activities.episode_player.distance_chart import distance_chart, distances_axis
from securebase.figures.matplotlib_figure import figure_of
from securebase.figures.svg import html_of
from securebase.views.contract import AxisSpec, Layout
from securebase.views.panels import AnyLayout
from securebase.views.shapes import WIDTH, Marks, Path, Picture, Shape, Text, mark_of
from tests.unit.shapes_seen import Drawing, Seen, from_figure, from_html
from tools.places import ROOT

CASES = json.loads((ROOT / "tests/cases/drawn.json").read_text(encoding="utf-8"))
VIEWS = [case for case in CASES if "layout" in case]
DATA = ("repair", "help", "avoidant", "resistant", "secure", "accent", "ink")


def in_svg(case: dict[str, Any]) -> list[Drawing]:
    layout: Layout = TypeAdapter(AnyLayout).validate_python(case["layout"])
    return from_html(html_of(layout.pictures(case["series"], "What it shows", WIDTH)))


def in_matplotlib(case: dict[str, Any]) -> list[Drawing]:
    layout: Layout = TypeAdapter(AnyLayout).validate_python(case["layout"])
    view = SimpleNamespace(
        title="What it shows", note="",
        pictures=lambda width: layout.pictures(case["series"], "What it shows", width),
    )  # fmt: skip
    return from_figure(figure_of(view))  # type: ignore[arg-type]


class Plot:
    """Tells a place as parts of a plot: from its left to its right, from its bottom to its top."""

    def __init__(self, left: float, top: float, right: float, bottom: float) -> None:
        self._left, self._bottom = left, bottom
        self._width, self._height = right - left, bottom - top

    def x(self, x: float) -> float:
        return (x - self._left) / self._width

    def y(self, y: float) -> float:
        return (self._bottom - y) / self._height

    def at(self, point: tuple[float, float]) -> list[float]:
        return [self.x(point[0]), self.y(point[1])]


def lines_read(pictures: list[Drawing], wanted: dict[str, Any]) -> dict[str, Any]:
    (picture,) = pictures
    grid = [one for one in picture.of(stroke="line") if len(one.points) == 2]
    plot = Plot(
        min(one.box[0] for one in grid), min(one.box[1] for one in grid),
        max(one.box[2] for one in grid), max(one.box[3] for one in grid),
    )  # fmt: skip
    phases = [
        one for one in picture.shapes if one.stroke == "line" and one.box[3] - one.box[1] > 50
    ]
    return {
        "lines": [
            {
                "colour": one.stroke,
                "dashed": one.dashed,
                "points": [plot.at(point) for point in one.points],
            }
            for one in picture.shapes
            if one.stroke in DATA and one.fill is None
        ],
        "grounds": [
            {"colour": one.fill, "from": plot.y(one.box[3]), "to": plot.y(one.box[1])}
            for one in picture.shapes
            if one.fill in DATA and one.stroke is None
        ],
        "phases": [
            {
                "from": plot.x(one.box[0]),
                "to": plot.x(one.box[2]),
                "shaded": one.fill == "accent-soft",
            }
            for one in phases
        ],
        "ticks": ticks_read(picture, plot, wanted["ticks"]),
    }


def ticks_read(picture: Drawing, plot: Plot, wanted: dict[str, float]) -> dict[str, float]:
    """The part beside which the words of each tick stand, on the axis that they are on."""
    found = {}
    for words, part in wanted.items():
        text = picture.text(words)
        is_across = plot.y(text.y) < -0.05
        told = plot.x(text.x) if is_across else plot.y(text.y)
        # Words stand a little below their line.
        found[words] = part if abs(told - part) < 0.05 else told
    return found


def bars_read(pictures: list[Drawing], wanted: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG001
    (picture,) = pictures
    tracks = picture.of(stroke="line")
    bars = [one for one in picture.shapes if one.fill in DATA]
    read = []
    for track, bar in zip(tracks, bars, strict=True):
        left, top, right, bottom = track.box
        assert bar.box[:2] == pytest.approx((left, top), abs=0.2), "a bar begins with its track"
        told = [text.words for text in picture.texts if text.x > right and top < text.y < bottom]
        length = (bar.box[2] - left) / (right - left)
        read.append({"colour": bar.fill, "length": length, "told": " ".join(told)})
    return {"bars": read}


def rows_of_marks(picture: Drawing) -> list[str]:
    """The marks as they are read: row by row from the top, each from the left."""

    def is_in_key(x: float, y: float, size: float) -> bool:
        return any(
            0 < text.x - x < 4 * size and abs(text.y - y) < 2 * size for text in picture.texts
        )

    all_marks = [mark for shape in picture.shapes for mark in shape.marks()]
    marks = [(sign, at, size) for sign, at, size in all_marks if not is_in_key(*at, size)]
    rows: dict[int, list[tuple[float, str]]] = {}
    size = min(size for _, _, size in marks)
    for sign, (x, y), _ in marks:
        row = next((row for row in rows if abs(row - y) < size), round(y))
        rows.setdefault(row, []).append((x, sign))
    return ["".join(sign for _, sign in sorted(rows[row])) for row in sorted(rows)]


def squares_read(pictures: list[Drawing], wanted: dict[str, Any]) -> dict[str, Any]:
    (name,) = wanted
    return {name: [rows_of_marks(picture) for picture in pictures]}


def moments_read(pictures: list[Drawing], wanted: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG001
    (picture,) = pictures
    tallest = max(one.box[3] - one.box[1] for one in picture.shapes)
    foot = max(one.box[3] for one in picture.shapes)
    read = []
    for one in picture.shapes:
        left, top, _, bottom = one.box
        assert bottom == pytest.approx(foot), "all stand on one line"
        is_tall = bottom - top == pytest.approx(tallest)
        start = round(left / picture.width, 2)
        read.append({"from": start, "tall": is_tall, "full": one.fill is not None})
    return {"moments": read}


def ranges_read(pictures: list[Drawing], wanted: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG001
    (picture,) = pictures
    grid = sorted({round(one.box[0], 1) for one in picture.of(stroke="line")})
    plot = Plot(grid[0], 0, grid[-1], 1)
    bubbles = [one.marks()[0] for one in picture.of(fill="secure", stroke="secure")]
    largest = max(size for _, _, size in bubbles)
    # A range is a line with two ends, in one piece each or in three.
    lines = [one.box for one in picture.of(stroke="secure")]
    longest = [box for box in lines if box[2] - box[0] > 1]
    return {
        "ranges": [
            {
                "from": plot.x(left), "to": plot.x(right), "at": plot.x(x), "radius": size / largest
            }
            for (left, _, right, _), (_, (x, _), size) in zip(longest, bubbles, strict=True)
        ],
        "grid": [plot.x(x) for x in grid],
    }  # fmt: skip


def cloud_read(pictures: list[Drawing], wanted: dict[str, Any]) -> dict[str, Any]:
    (picture,) = pictures
    (frame,) = picture.of(stroke="line")
    plot = Plot(*frame.box)

    def is_inside(one: Seen) -> bool:
        return one is not frame and one.box[3] <= frame.box[3] + 0.2

    inside = [one for one in picture.shapes if is_inside(one)]
    uprights = [one for one in inside if len(one.points) == 2 and not one.pieces[0].is_round]
    marks = [one for one in inside if one not in uprights]
    cut, was = sorted(uprights, key=lambda one: one.dashed)
    return {
        "children": [
            {"at": plot.at(place), "mark": sign, "colour": one.stroke}
            for one in marks
            for sign, place, _ in one.marks()
            if one.stroke != "help"
        ],
        "rings": [
            plot.at(place) for one in marks for _, place, _ in one.marks() if one.stroke == "help"
        ],
        "cut": {"at": plot.x(cut.box[0]), "dashed": cut.dashed},
        "was": {"at": plot.x(was.box[0]), "dashed": was.dashed},
        "ticks": ticks_read(picture, plot, wanted["ticks"]),
    }


def plan_read(pictures: list[Drawing], wanted: dict[str, Any]) -> dict[str, Any]:
    (picture,) = pictures
    (ground,) = picture.of(fill="accent-soft", stroke="line")
    plot = Plot(*ground.box)
    ways = [one for one in picture.of(stroke="ink") if one.box[3] <= ground.box[3]]
    rings = [
        one for one in picture.shapes
        if one.stroke == "accent" and one.fill and one.box[3] <= ground.box[3]
    ]  # fmt: skip
    seat, *_ = rings
    (bar,) = picture.of(stroke="ink-soft")
    return {
        "ways": [
            {"dashed": one.dashed, "points": [plot.at(point) for point in one.points]}
            for one in ways
        ],
        "numbers": [number_read(picture, plot, each["told"]) for each in wanted["numbers"]],
        "arrows": [arrow_read(one, plot) for one in picture.of(fill="ink")],
        "seat": [plot.x((seat.box[0] + seat.box[2]) / 2), plot.y((seat.box[1] + seat.box[3]) / 2)],
        "scale_bar": plot.x(bar.box[2]) - plot.x(bar.box[0]),
    }


def number_read(picture: Drawing, plot: Plot, told: str) -> dict[str, Any]:
    """Where the middle of the ring is in which a number stands."""
    text = min((text for text in picture.texts if text.words == told), key=lambda text: text.y)
    around = [
        one.box for one in picture.shapes
        if one.stroke == "accent" and one.fill and one.box[0] < text.x < one.box[2]
        and one.box[1] < text.y < one.box[3]
    ]  # fmt: skip
    left, top, right, bottom = around[-1]
    return {"told": told, "at": plot.at(((left + right) / 2, (top + bottom) / 2))}


def arrow_read(arrow: Seen, plot: Plot) -> dict[str, Any]:
    tip, *back = arrow.points[:3]
    x, y = (sum(point[way] for point in back) / 2 for way in (0, 1))
    # The tip is 6 units before the middle, and its foot 5 behind.
    middle = (x + (tip[0] - x) * 5 / 11, y + (tip[1] - y) * 5 / 11)
    across, up = tip[0] - x, y - tip[1]
    if abs(across) > abs(up):
        return {"at": plot.at(middle), "points": "right" if across > 0 else "left"}
    return {"at": plot.at(middle), "points": "far" if up > 0 else "near"}


READERS: dict[str, Callable[[list[Drawing], dict[str, Any]], dict[str, Any]]] = {
    "time-lines": lines_read,
    "curves": lines_read,
    "bars": bars_read,
    "icon-field": squares_read,
    "moments": moments_read,
    "ranges": ranges_read,
    "unit-dots": squares_read,
    "scatter": cloud_read,
    "plan": plan_read,
}


def same(read: Any, wanted: Any, where: str = "") -> None:
    """Alike in everything, numbers to a hundredth of the plot."""
    if isinstance(wanted, dict):
        assert read.keys() == wanted.keys(), where
        for key in wanted:
            same(read[key], wanted[key], f"{where}.{key}")
    elif isinstance(wanted, list):
        assert len(read) == len(wanted), where
        for place, (one, other) in enumerate(zip(read, wanted, strict=True)):
            same(one, other, f"{where}[{place}]")
    elif isinstance(wanted, float | int) and not isinstance(wanted, bool):
        assert read == pytest.approx(wanted, abs=0.01), where
    else:
        assert read == wanted, where


@pytest.mark.parametrize("case", VIEWS, ids=lambda case: case["name"])
def test_everything_stands_in_svg_where_its_value_says(case: dict[str, Any]) -> None:
    same(READERS[case["layout"]["kind"]](in_svg(case), case["drawn"]), case["drawn"])


@pytest.mark.parametrize("case", VIEWS, ids=lambda case: case["name"])
def test_everything_stands_in_a_figure_where_its_value_says(case: dict[str, Any]) -> None:
    same(READERS[case["layout"]["kind"]](in_matplotlib(case), case["drawn"]), case["drawn"])


SIGNS = {"circle": "●○", "triangle": "▲△", "square": "■□", "diamond": "◆◇"}


def sign_of(shape: Shape) -> str:
    assert isinstance(shape, Marks)
    return SIGNS[shape.mark][shape.fill is None]


def the_pictures(name: str) -> list[Picture]:
    (case,) = (case for case in VIEWS if case["name"] == name)
    layout: Layout = TypeAdapter(AnyLayout).validate_python(case["layout"])
    return layout.pictures(case["series"], "What it shows", WIDTH)


def test_the_key_of_a_group_shows_each_mark_as_it_stands_in_the_group() -> None:
    here, there = the_pictures("a mark for each child, part after part")
    keys = [
        [(sign_of(one.sample), one.words) for one in each.key if one.sample]
        for each in (here, there)
    ]
    assert keys == [
        [("●", "secure 3"), ("△", "avoidant 2"), ("■", "resistant 1"), ("◇", "disorganised 2")],
        [("●", "secure 18"), ("△", "avoidant 3"), ("■", "resistant 1"), ("◇", "disorganised 1")],
    ]
    colours = ["secure", "avoidant", "resistant", "disorganised"]
    # A hollow mark is nothing without its outline.
    assert [one.stroke for one in here.shapes] == colours
    assert [one.sample and one.sample.stroke for one in here.key] == colours
    assert {one.thick for one in here.shapes} == {1}
    assert {one.sample and one.sample.thick for one in here.key} == {1.5}
    assert here.label == "Here: secure 3, avoidant 2, resistant 1, disorganised 2"


def test_the_words_below_a_cloud_stand_beside_what_they_mean() -> None:
    (picture,) = the_pictures("a cloud with a line that was moved to the left")
    meant = {}
    for one in picture.shapes:
        if not isinstance(one, Text) or one.x != 24:
            continue
        (beside,) = (
            sign_of(other) if isinstance(other, Marks) else "broken" if other.dash else "whole"
            for other in picture.shapes
            if isinstance(other, Marks | Path) and _lies_left_of(other, one)
        )
        meant[one.words] = beside
    assert meant == {
        "before": "○",
        "beyond": "▲",
        "renamed": "○",
        "the line": "whole",
        "where it was": "broken",
    }


def test_every_mark_of_a_cloud_has_an_outline_in_its_own_colour() -> None:
    (picture,) = the_pictures("a cloud with a line that was moved to the left")
    marks = [one for one in picture.shapes if isinstance(one, Marks)]
    assert [(one.mark, one.stroke) for one in marks] == [
        ("circle", "ink"), ("circle", "help"), ("triangle", "avoidant"), ("triangle", "avoidant"),
        ("circle", "ink"), ("triangle", "avoidant"), ("circle", "help"),
    ]  # fmt: skip


def test_every_pattern_has_a_mark_of_its_own() -> None:
    marks = {"secure": "circle", "avoidant": "triangle", "resistant": "square"}
    for pattern, mark in {**marks, "disorganised": "diamond"}.items():
        assert mark_of(pattern) == mark


def _lies_left_of(shape: Marks | Path, words: Text) -> bool:
    places = shape.places if isinstance(shape, Marks) else shape.pieces[0]
    return all(x <= 16 and abs(y - words.y + 5) < 1 for x, y in places)


def test_every_kind_of_picture_has_a_case() -> None:
    kinds = {case["layout"]["kind"] for case in VIEWS}
    assert kinds == set(READERS)
    schema = TypeAdapter(AnyLayout).json_schema()
    assert kinds == set(schema["discriminator"]["mapping"]) - {"impossible", "panels"}


def test_an_icon_array_has_the_same_square_of_dots() -> None:
    (case,) = (case for case in VIEWS if case["layout"]["kind"] == "icon-field")
    (counts,), groups = case["series"], case["layout"]["groups"]
    told = {"title": "Common", "caption": "Mothers.", "source": "robson1980"}
    drawn = icon_arrays([*zip(groups, counts, strict=True)], of=case["layout"]["of"], **told)
    assert [rows_of_marks(one) for one in from_html(drawn.html())] == case["drawn"]["squares"]


def test_distances_are_drawn_on_the_axis_that_the_page_draws_them_on() -> None:
    (case,) = (case for case in CASES if case.get("kind") == "distance-chart")
    (picture,) = from_html(distance_chart(_spec_of(case), _pattern_of(case)))
    bands = [one for one in picture.shapes if one.stroke == "line"]
    left, right = min(one.box[0] for one in bands), max(one.box[2] for one in bands)
    ticks = {words: picture.text(words).y for words in case["drawn"]["ticks"]}
    # The words of the lowest tick are level with the foot of the bands.
    foot = max(one.box[3] for one in bands)
    tall = (ticks["0 m"] - ticks["4 m"]) / case["drawn"]["ticks"]["4 m"]
    plot = Plot(left, foot - tall, right, foot)

    def runs(colour: str) -> list[Any]:
        return [
            [plot.at(point) for point in piece.points]
            for one in picture.of(stroke=colour)
            for piece in one.pieces
        ]

    read = {
        "from_carer": runs("secure"),
        "from_toys": runs("ink-soft"),
        "episodes": [
            {"from": plot.x(one.box[0]), "to": plot.x(one.box[2]), "out": one.fill is not None}
            for one in bands
        ],
        "ticks": {words: plot.y(y - 4) for words, y in ticks.items()},
    }
    same(read, case["drawn"])


@pytest.mark.parametrize(("tenths", "metres"), [(36, 5), (40, 5), (41, 6), (64, 8), (0, 1)])
def test_no_distance_is_off_its_axis_and_the_words_have_a_metre(tenths: int, metres: int) -> None:
    telling = SimpleNamespace(from_carer=[0, None, tenths], from_toys=[0, 0, 0])
    axis = distances_axis([SimpleNamespace(tellings=[telling])])  # type: ignore[list-item]
    assert (axis.minimum, axis.maximum) == (0, metres)
    assert [tick.text for tick in axis.ticks] == [f"{each} m" for each in range(0, metres + 1, 2)]


def _spec_of(case: dict[str, Any]) -> Any:
    return SimpleNamespace(
        distances=AxisSpec(**case["distances"]),
        distance_seconds=case["distance_seconds"],
        episodes=[SimpleNamespace(**episode) for episode in case["episodes"]],
    )


def _pattern_of(case: dict[str, Any]) -> Any:
    tellings = [SimpleNamespace(**telling) for telling in case["tellings"]]
    return SimpleNamespace(id="secure", name="Secure", tellings=tellings)


def test_joy_and_upset_are_drawn_each_in_its_own_line() -> None:
    (case,) = (case for case in CASES if case.get("kind") == "dyad-trace")
    phases = [SimpleNamespace(**phase) for phase in case["phases"]]
    fields = {name: case[name] for name in ("matched", "joy", "upset")}
    spec = DyadPlayerSpec.model_construct(phases=phases, **fields)
    (picture,) = from_html(trace_svg(spec))
    (joy,), (upset,) = picture.of(stroke="repair"), picture.of(stroke="help")
    # Both go from nothing to all, and so does the plot.
    ys = [y for line in (joy, upset) for _, y in line.points]
    plot = Plot(0, min(ys), picture.width, max(ys))
    read = {
        "joy": [plot.at(point) for point in joy.points],
        "upset": [plot.at(point) for point in upset.points],
        "in_step": [[plot.x(one.box[0]), plot.x(one.box[2])] for one in picture.of(fill="accent")],
        "shaded": [[plot.x(one.box[0]), plot.x(one.box[2])] for one in picture.of(fill="line")],
    }
    same(read, case["drawn"])
    # The name beside a line has its line's colour: it stands at that line's top.
    assert abs(plot.y(picture.text("Joy").y) - 1) < 0.15
    assert plot.x(picture.text("Joy").x) < 0.2 < plot.x(picture.text("Upset").x)
