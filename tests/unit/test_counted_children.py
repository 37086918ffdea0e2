"""Ranges, a mark for each child, and a cloud: mistakes are told, and marks are in proportion."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from securebase.figures.matplotlib_figure import figure_of
from securebase.figures.svg import html_of, marks_path
from securebase.models.cut_line import Child, is_beyond
from securebase.views import (
    Axis,
    Panels,
    RangeRow,
    Ranges,
    Scatter,
    Side,
    UnitDots,
    UnitGroup,
    UnitPart,
    View,
)
from securebase.views.ranges import LARGEST, radius

SHARE = Axis("Share", 0, 1, percent=True)
SCORE = Axis("Score", 1, 7, decimals=1)
SMALL = RangeRow("China", 0.3, 0.7, "50%", "36 children", at=0.5, weight=36)
LARGE = RangeRow("USA", 0.6, 0.7, "65%", "1,230 children", at=0.65, weight=1230)
SECURE = UnitPart("secure", "circle", "secure")
AVOIDANT = UnitPart("avoidant", "triangle", "avoidant", full=False)


def ranges(*rows: RangeRow, **changes: Any) -> Ranges:
    fields: dict[str, Any] = {
        "title": "They overlap",
        "value": SHARE,
        "rows": rows,
        "cells": [["Country"], *([row.label] for row in rows)],
    }
    return Ranges(**{**fields, **changes})


def dots(*groups: UnitGroup, **changes: Any) -> UnitDots:
    fields: dict[str, Any] = {
        "title": "Each is a child",
        "parts": (SECURE, AVOIDANT),
        "groups": groups or (UnitGroup("China", [18, 9]),),
        "cells": [["Country", "Secure"], ["China", "18"]],
    }
    return UnitDots(**{**fields, **changes})


def cloud(**changes: Any) -> Scatter:
    fields: dict[str, Any] = {
        "title": "A line",
        "across": SCORE,
        "value": SCORE,
        "xs": [2.0, 3.5, 6.0],
        "ys": [1.0, 2.0, 3.0],
        "cut": 3.0,
        "was": 4.0,
        "before": Side("before", "circle", "ink"),
        "beyond": Side("beyond", "triangle", "avoidant"),
        "changed": "changed",
        "line_name": "the line",
        "was_name": "where it was",
        "cells": [["Side", "Children"], ["beyond", "2"]],
    }
    return Scatter(**{**fields, **changes})


def row(**changes: Any) -> RangeRow:
    fields: dict[str, Any] = {"label": "A", "low": 0.1, "high": 0.2, "told": "10%"}
    return RangeRow(**{**fields, **changes})


NOT_A_NUMBER = float("nan")


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: ranges(), "the ranges: there is nothing to draw"),
        (lambda: ranges(row(label=" ")), "the label of a range is empty"),
        (lambda: ranges(row(told="")), "what is told of 'A' is empty"),
        (lambda: ranges(row(), row()), "two ranges are called 'A'"),
        (lambda: ranges(row(high=1.2)), "value 1 is 1.2, outside the axis 'Share'"),
        (lambda: ranges(row(low=NOT_A_NUMBER)), "value 0 is nan"),
        (lambda: ranges(row(low=0.3)), "'A' goes from 0.3 to 0.2; give low"),
        (lambda: ranges(row(at=0.4, weight=1)), "and its mark is at 0.4"),
        (lambda: ranges(row(at=0.15)), "the weight of 'A' is 0; give one above 0"),
        (lambda: ranges(row(), SMALL), "some ranges have a mark and others have none"),
        (lambda: ranges(row(), cells=[["Country"]]), "the table has 1 rows"),
        (lambda: dots(UnitGroup("China", [18])), "the counts of 'China' has 1 values"),
        (lambda: dots(UnitGroup("", [1, 1])), "the label of a group is empty"),
        (lambda: dots(UnitGroup("China", [18.5, 1])), "a count of 'China' is 18.5"),
        (lambda: dots(UnitGroup("China", [-1, 1])), "a count of 'China' is -1"),
        (lambda: dots(UnitGroup("China", [NOT_A_NUMBER, 1])), "a count of 'China' is nan"),
        (lambda: dots(UnitGroup("China", [1, 1], told=["1"])), "what is told of 'China' has 1"),
        (lambda: dots(UnitGroup("A", [1, 1]), UnitGroup("A", [1, 1])), "two groups are called"),
        (lambda: dots(UnitGroup("All", [20720, 0])), "20,720 marks, and at most 2,500 are drawn"),
        (lambda: dots(parts=(SECURE, SECURE)), "two parts are called 'secure'"),
        (lambda: dots(parts=()), "the parts: there is nothing to draw"),
        (lambda: cloud(xs=[]), "the cloud: there is nothing to draw"),
        (lambda: cloud(ys=[1.0]), "ys has 1 values and xs has 3"),
        (lambda: cloud(xs=[2.0, 3.0, 8.0]), "value 2 is 8, outside the axis 'Score'"),
        (lambda: cloud(cut=0.5), "the line: value 0 is 0.5, outside the axis"),
        (lambda: cloud(changed=""), "the text 'changed' of the cloud is empty"),
        (lambda: cloud(before=Side("", "circle", "ink")), "the label of a side is empty"),
    ],
)
def test_what_cannot_be_drawn_is_told(make: Callable[[], View], told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        make()


def test_a_range_is_as_exact_as_a_tenth_of_what_is_told() -> None:
    view = ranges(SMALL, RangeRow("B", 0.3447, 0.6553, "50%", at=0.5, weight=1))
    assert view.series() == [[300, 345], [700, 655], [500, 500]]
    assert view.layout().value.quantum == pytest.approx(0.001)


def test_ranges_without_marks_have_two_series() -> None:
    view = ranges(row())
    assert len(view.series()) == view.layout().series_count == 2
    assert view.layout().has_marks is False


@pytest.mark.parametrize("view", [ranges(SMALL, LARGE), ranges(row()), dots(), cloud()])
def test_a_layout_says_how_many_series_it_draws(view: View) -> None:
    assert view.layout().series_count == len(view.series())


def test_the_area_of_a_mark_stands_for_the_number_of_children() -> None:
    small, large = radius(36, 1230), radius(1230, 1230)
    assert large == LARGEST
    assert (large / small) ** 2 == pytest.approx(1230 / 36)


def test_the_drawing_has_a_mark_for_each_child() -> None:
    view = dots(UnitGroup("USA", [797, 260]), UnitGroup("China", [18, 9]))
    drawn = str(html_of(view.pictures()))
    # Each mark is one closed piece of a path; the key has one of each for both groups.
    assert len(re.findall('z["M]', drawn)) - 4 == 797 + 260 + 18 + 9
    assert 'aria-label="China: secure 18, avoidant 9"' in drawn
    assert "secure 797" in drawn


def test_those_on_another_side_than_before_are_marked() -> None:
    _, _, beyond, changed, cut, was = cloud().series()
    assert (beyond, changed) == ([0, 1, 1], [0, 1, 0])
    assert (cut, was) == ([83], [125])
    assert cloud(cut=4.0).series()[3] == [0, 0, 0]


def test_each_mark_has_its_own_shape() -> None:
    paths = {
        marks_path(mark, [(10, 10)], 4) for mark in ("circle", "triangle", "square", "diamond")
    }
    assert len(paths) == 4


def test_both_arcs_of_a_circle_end_on_one_another() -> None:
    drawn = marks_path("circle", [(20, 10)], 13.449)
    assert drawn == "M6.6 10a13.4 13.4 0 0 0 26.8 0a13.4 13.4 0 0 0 -26.8 0z"


def test_words_of_a_view_are_escaped() -> None:
    view = ranges(row(label="<script>", detail="a & b"))
    drawn = str(html_of(view.pictures()))
    assert "&lt;script&gt;" in drawn
    assert "<script>" not in drawn
    assert "a &amp; b" in drawn


@pytest.mark.parametrize("view", [ranges(SMALL, LARGE), ranges(row()), dots(), cloud()])
def test_every_view_has_a_figure(view: View) -> None:
    figure = figure_of(view)
    assert figure.axes
    figure.draw_without_rendering()


def test_they_can_stand_below_one_another() -> None:
    view = Panels(title="Both", panels=(ranges(SMALL), dots(), cloud()))
    assert view.layout().series_count == len(view.series()) == 3 + 1 + 6
    assert view.table()[0] == ["They overlap"]


def test_a_child_on_the_line_is_beyond_it_as_in_the_model() -> None:
    drawn = cloud(xs=[1.0, 3.0, 5.0], ys=[1.0, 1.0, 1.0], cut=3.0, was=5.0)
    _, _, beyond, changed, _, _ = drawn.series()
    assert beyond == [0, 1, 1]
    assert changed == [0, 1, 0]
    assert is_beyond(Child(turning_away=3.0, anger=1.0), 3.0)
