"""Plans: what cannot be drawn is told, and Python and the page read a path alike."""

import json
import re
from typing import Any

import pytest

from securebase.figures.matplotlib_figure import figure_of
from securebase.figures.svg import html_of
from securebase.views import Panels, Place, Plan
from securebase.views.plan_layout import PlanSpec, numbers_told, stretches_of
from tools.places import ROOT

CASES = json.loads((ROOT / "tests/cases/plan.json").read_text(encoding="utf-8"))
THERE_AND_BACK = [(8, 1), (8, 3), (8, 5), (11, 5), (8, 3), (8, 1), (8, 1)]
STATES = ["rest", "solid", "solid", "solid", "dashed", "dashed", "rest"]


def plan(**changes: Any) -> Plan:
    fields: dict[str, Any] = {
        "title": "There and back",
        "width": 16,
        "depth": 8,
        "unit": "m",
        "base": Place("Home", 8, 1),
        "path": THERE_AND_BACK,
        "states": STATES,
        "solid": "out",
        "dashed": "back",
        "rest": "home",
        "step": 1,
        "time": "Time (minutes)",
        "distance": "From home (m)",
        "doing": "Who is",
        "numbers": "minutes",
        "number_every": 1,
        "row_every": 2,
        "scale_bar": 5,
    }
    return Plan(**{**fields, **changes})


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"path": [], "states": []}, "the path: there is nothing to draw"),
        (
            {"path": [*THERE_AND_BACK[:6], (17, 1)]},
            "point 6 is 17 from the left, outside of 0 to 16",
        ),
        ({"path": [*THERE_AND_BACK[:6], (1, -1)]}, "point 6 is -1 from the near edge"),
        ({"path": [*THERE_AND_BACK[:6], (1, float("nan"))]}, "value 6 is nan"),
        ({"states": STATES[:3]}, "states has 3 values and the path has 7"),
        ({"states": [*STATES[:6], "away"]}, "state 6 is 'away'; it must be one of solid, dashed"),
        ({"base": Place("", 8, 1)}, "the label of the plan's base is empty"),
        ({"base": Place("Home", 8, 9)}, "point 0 is 9 from the near edge"),
        ({"rest": " "}, "the text 'rest' of the plan is empty"),
        ({"step": 0}, "step of the plan is 0; it must be above 0"),
        ({"width": float("inf")}, "must be a finite number"),
    ],
)
def test_what_cannot_be_drawn_is_told(changes: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        plan(**changes)


def test_a_point_loses_at_most_half_a_step() -> None:
    path = [(8 + 0.137 * place, 1 + 0.211 * place) for place in range(7)]
    view = plan(path=path)
    quantum = view.layout().quantum
    for meant, kept in zip(path, view.layout().points(view.series()), strict=True):
        assert max(abs(meant[0] - kept[0]), abs(meant[1] - kept[1])) <= quantum / 2 + 1e-12


def test_the_table_tells_how_far_and_what_goes_on() -> None:
    assert plan().table() == [
        ["Time (minutes)", "From home (m)", "Who is"],
        ["0.0", "0.0", "home"],
        ["2.0", "4.0", "out"],
        ["4.0", "2.0", "back"],
        ["6.0", "0.0", "home"],
    ]


def test_marks_that_would_touch_become_one() -> None:
    view = plan()
    points = view.layout().points(view.series())
    told = [numbers_told(numbers) for _, numbers in view.layout().marks(points)]
    assert told == ["0, 5, 6", "1, 4", "2", "3"]


@pytest.mark.parametrize(
    ("numbers", "told"),
    [([3], "3"), ([0, 1], "0, 1"), ([0, 1, 2], "0–2"), ([0, 2, 3, 4, 6], "0, 2–4, 6")],
)
def test_a_run_of_numbers_is_told_from_end_to_end(numbers: list[int], told: str) -> None:
    assert numbers_told(numbers) == told


def test_an_arrow_points_the_way_that_is_gone() -> None:
    view = plan(numbers="steps", number_every=6)
    arrows = view.layout().arrows(view.layout().points(view.series()))
    assert [round(angle) for _, angle in arrows] == [90, 0, -146]


def test_a_plan_among_panels_has_its_own_table() -> None:
    both = Panels(title="Both", panels=(plan(), plan(title="Again")))
    tables = both.layout().tables_of(both.series())
    assert [heading for heading, _ in tables] == ["There and back", "Again"]
    assert tables[0][1] == tables[1][1] == plan().table()


def test_the_static_picture_has_path_marks_and_a_key_in_words() -> None:
    view = plan()
    drawn = html_of(view.pictures())
    for told in (">0, 5, 6<", ">Home<", ">5 m<", ">out<", ">back<", ">minutes<"):
        assert told in drawn
    assert 'aria-label="There and back"' in drawn
    assert 'stroke-dasharray="5 4"' in drawn


def test_the_figure_for_slides_can_be_drawn() -> None:
    texts = [text.get_text() for text in figure_of(plan()).axes[0].texts]
    assert {"0, 5, 6", "1, 4", "2", "3", "Home", "5 m"} <= set(texts)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_python_and_the_page_read_a_path_alike(case: dict[str, Any]) -> None:
    layout, series = PlanSpec(**case["layout"]), case["series"]
    points = layout.points(series)
    marks = [
        {"at": pytest.approx(list(at), abs=1e-5), "numbers": numbers, "told": numbers_told(numbers)}
        for at, numbers in layout.marks(points)
    ]
    assert case["marks"] == marks
    arrows = [
        {"at": pytest.approx(list(at), abs=1e-5), "angle": pytest.approx(angle, abs=1e-5)}
        for at, angle in layout.arrows(points)
    ]
    assert case["arrows"] == arrows
    stretches = [[int(dashed), len(stretch)] for dashed, stretch in stretches_of(points, series[2])]
    assert case["stretches"] == stretches
    assert case["table"] == layout.table_of(series)
