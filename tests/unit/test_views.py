"""Views: what cannot be drawn is told to the author, and what is drawn is as exact as promised."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter

from securebase.views import (
    Axis,
    Bars,
    Curves,
    IconField,
    Impossible,
    Line,
    Moments,
    Panels,
    Phase,
    TimeLines,
    View,
)
from securebase.views.axis import LEVELS, _round_step
from securebase.views.panels import AnyLayout
from tools.places import ROOT

CASES = json.loads((ROOT / "tests/cases/pictures.json").read_text(encoding="utf-8"))
TIME = Axis("Time", 0, 10, unit="s")
SHARE = Axis("Share", 0, 1, percent=True)


def lines(*values: Any, **changes: Any) -> TimeLines:
    fields: dict[str, Any] = {
        "title": "It rises",
        "across": TIME,
        "value": SHARE,
        "lines": tuple(Line(f"Line {place}", each) for place, each in enumerate(values)),
        "start": 0,
        "step": 1,
    }
    return TimeLines(**{**fields, **changes})


def bars(**changes: Any) -> Bars:
    fields: dict[str, Any] = {
        "title": "Most",
        "category": "Within",
        "value": SHARE,
        "labels": ("one", "two"),
        "values": [0.2, 0.5],
    }
    return Bars(**{**fields, **changes})


def field(**changes: Any) -> IconField:
    fields: dict[str, Any] = {
        "title": "Many",
        "counted": "babies",
        "groups": ("here", "there"),
        "counts": [3, 4],
    }
    return IconField(**{**fields, **changes})


def moments(**changes: Any) -> Moments:
    fields: dict[str, Any] = {
        "title": "A minute",
        "label": "steps",
        "on": "in step",
        "off": "out of step",
        "moments": [True, False, True],
    }
    return Moments(**{**fields, **changes})


NOT_A_NUMBER = float("nan")


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: lines([0, NOT_A_NUMBER]), "'Line 0': value 1 is nan"),
        (lambda: lines([0, float("inf")]), "'Line 0': value 1 is inf"),
        (lambda: lines([0, "high"]), "value 1 is 'high', which is no number"),
        (lambda: lines([0, 1], [0, 1, 1]), "'Line 1' has 3 values and the line 'Line 0' has 2"),
        (lambda: lines([0, 1.2]), "value 1 is 1.2, outside the axis 'Share'"),
        (lambda: lines([]), "nothing to draw"),
        (lambda: lines(), "nothing to draw"),
        (lambda: lines(*([0],) * 6), "6 lines"),
        (lambda: lines([0], step=0), "must be above 0"),
        (lambda: lines([0], title=" "), "the title of a view is empty"),
        (lambda: lines([0], lines=(Line("", [0]),)), "the label of a line is empty"),
        (lambda: lines([0], phases=(Phase("Play", 5, 5),)), "'Play' goes from 5 to 5"),
        (lambda: lines([0], phases=(Phase("Play", 5, 15),)), "outside the axis 'Time'"),
        (
            lambda: lines([0], phases=(Phase("Play", 0, 5), Phase("Still", 4, 6))),
            "'Still' starts at 4, before 'Play' ends at 5",
        ),
        (lambda: Axis("", 0, 1), "the label of an axis is empty"),
        (lambda: Axis("Share", 1, 1), "minimum must be below its maximum"),
        (lambda: Axis("Share", 0, float("inf")), "must be a finite number"),
        (lambda: bars(values=[0.2]), "values has 1 values and labels has 2"),
        (lambda: bars(values=[0.2, NOT_A_NUMBER]), "value 1 is nan"),
        (lambda: bars(labels=("one", "one")), "two bars are called 'one'"),
        (lambda: bars(category=""), "the heading of the bars is empty"),
        (lambda: field(counts=[3, 101]), "the count of 'there' is 101"),
        (lambda: field(counts=[3, 0.5]), "the count of 'there' is 0.5"),
        (lambda: field(counts=[3, NOT_A_NUMBER]), "the count of 'there' is nan"),
        (lambda: field(counts=[3]), "counts has 1 values"),
        (lambda: field(of=0), "of is 0"),
        (lambda: moments(moments=[]), "nothing to draw"),
        (lambda: moments(moments=[0.5]), "value 0 is 0.5; give True or False"),
        (lambda: moments(on=""), "'on' of the moments is empty"),
        (lambda: Panels(title="Both", panels=()), "nothing to draw"),
        (lambda: Panels(title="Both", panels=(Impossible(title="No", note="so"),)), "single"),
        (lambda: Impossible(title="No"), "the note of an impossible setting is empty"),
    ],
)
def test_what_cannot_be_drawn_is_told(make: Callable[[], View], told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        make()


def test_a_line_loses_at_most_half_a_step_of_its_axis() -> None:
    values = [place**0.5 / 3.2 for place in range(11)]
    view = lines(values)
    kept = view.layout().values(view.series()[0])
    assert max(abs(a - b) for a, b in zip(values, kept, strict=True)) <= 1 / LEVELS / 2 + 1e-12


def test_a_bar_is_as_long_as_its_number_says() -> None:
    view = bars(values=[0.5644, 0.1])
    assert view.series() == [[56, 10]]
    assert view.table() == [["Within", "Share"], ["one", "56%"], ["two", "10%"]]


def test_phases_stand_in_the_table_from_their_first_moment_on() -> None:
    view = lines([0.0, 0.5, 1.0], step=5, phases=(Phase("Play", 0, 5), Phase("Still", 5, 10)))
    assert view.table() == [
        ["Time (s)", "Phase", "Line 0"],
        ["0", "Play", "0%"],
        ["5", "Still", "50%"],
        ["10", "Still", "100%"],
    ]


def test_several_pictures_keep_their_own_headings_and_tables() -> None:
    view = Panels(title="Both", panels=(moments(), bars()))
    headings = [heading for heading, _ in view.layout().tables_of(view.series())]
    assert headings == ["A minute", "Most"]
    assert view.table()[:3] == [
        ["A minute"],
        ["", "moments", "stretches", "longest stretch"],
        ["in step", "2", "2", "1"],
    ]


def test_numbers_of_any_kind_are_taken() -> None:
    import numpy

    assert lines(numpy.array([0.0, 1.0])) == lines([0, 1])
    assert moments(moments=numpy.array([True, False])).series() == [[1, 0]]


def test_ticks_are_round_numbers_unless_they_are_given() -> None:
    ticks = [tick.text for tick in Axis("Share", 0, 1, percent=True).spec().ticks]
    assert ticks == ["0%", "50%", "100%"]
    assert [tick.text for tick in Axis("Time", 0, 360).spec().ticks] == ["0", "100", "200", "300"]
    named = Axis("Joy", 0, 1, ticks={0: "none", 1: "a lot"})
    assert [tick.text for tick in named.spec().ticks] == ["none", "a lot"]


@pytest.mark.parametrize(
    ("axis", "ticks"),
    [
        (Axis("Share", 0.2, 0.8, percent=True), {0.2: "20%", 0.4: "40%", 0.6: "60%", 0.8: "80%"}),
        (Axis("Share", 0, 0.02, percent=True), {0: "0.0%", 0.005: "0.5%", 0.01: "1.0%",
                                                0.015: "1.5%", 0.02: "2.0%"}),
        (Axis("Time", 100, 300), {100: "100", 150: "150", 200: "200", 250: "250", 300: "300"}),
        (Axis("Time", 5, 33), {10: "10", 20: "20", 30: "30"}),
        (Axis("Gap", -2, 2), {-2: "-2", -1: "-1", 0: "0", 1: "1", 2: "2"}),
        (Axis("Gap", -0.3, 0.1), {-0.3: "-0.3", -0.2: "-0.2", -0.1: "-0.1", 0: "0.0", 0.1: "0.1"}),
        (Axis("Share", 0.3, 0.5, percent=True), {0.3: "30%", 0.35: "35%", 0.4: "40%",
                                                0.45: "45%", 0.5: "50%"}),
        (Axis("Given", 0, 1, ticks={1: "much", 0: "none"}), {0: "none", 1: "much"}),
    ],
)  # fmt: skip
def test_every_tick_stands_where_its_words_say(axis: Axis, ticks: dict[float, str]) -> None:
    told = axis.spec().ticks
    assert [tick.text for tick in told] == list(ticks.values())
    assert [tick.at for tick in told] == pytest.approx(list(ticks), abs=1e-12)


def test_a_spec_of_an_axis_says_how_its_numbers_are_told() -> None:
    share = Axis("Share", 0, 1, unit="of all", decimals=1, percent=True)
    spec = share.spec()
    assert (spec.label, spec.unit, spec.minimum, spec.maximum) == ("Share", "of all", 0, 1)
    assert (spec.scale, spec.decimals, spec.suffix, spec.quantum) == (100, 1, "%", 1 / 250)
    assert share.spec(quantum=0.5).quantum == 0.5
    assert share.told_quantum == pytest.approx(0.001)
    plain = Axis("Height", 0, 100, decimals=2)
    assert (plain.spec().scale, plain.spec().suffix) == (1, "")
    assert plain.told_quantum == pytest.approx(0.01)
    # The dust of binary fractions is not off an axis, and a hair more is.
    assert share.checked("a", [1 + 1e-10, -1e-10]) == (1 + 1e-10, -1e-10)
    assert Axis("Gap", -1, 1).checked("a", [1 + 1e-10]) == (1 + 1e-10,)
    for off in (1 + 1e-8, -1e-8):
        with pytest.raises(ValueError, match="outside the axis 'Share'"):
            share.checked("a", [off])


@pytest.mark.parametrize(
    ("about", "step"),
    [(1, 1), (1.01, 2), (2, 2), (2.1, 5), (5, 5), (5.5, 10), (10, 10), (0.3, 0.5), (30, 50)],
)
def test_ticks_are_one_two_five_or_ten_apart(about: float, step: float) -> None:
    assert _round_step(about) == pytest.approx(step, rel=1e-12)


@pytest.mark.parametrize(
    ("points", "apart", "last"), [(1, 1, 0), (13, 1, 12), (14, 2, 12), (25, 2, 24), (26, 3, 24)]
)
def test_a_table_of_lines_has_thirteen_rows_at_the_most(points: int, apart: int, last: int) -> None:
    axis = Axis("Time", 0, 30)
    rows = lines([0.5] * points, across=axis, start=0, step=1, phases=()).layout().table_rows
    assert rows == list(range(0, points, apart))
    assert rows[-1] == last
    assert len(rows) <= 13


def test_five_lines_can_be_told_apart_and_each_has_its_own_colour_and_dash() -> None:
    drawn = lines(*[[0.5, 0.6]] * 5).layout().lines
    assert [(one.label, one.colour, one.dash) for one in drawn] == [
        ("Line 0", "avoidant", ""),
        ("Line 1", "resistant", "7 4"),
        ("Line 2", "accent", "2 4"),
        ("Line 3", "disorganised", "10 4 2 4"),
        ("Line 4", "ink", "14 5"),
    ]


def test_curves_are_lines_without_phases() -> None:
    view = Curves(
        title="They overlap", across=TIME, value=SHARE, start=0, step=5,
        lines=(Line("A", [0, 1, 0]), Line("B", [0, 0.5, 1])),
    )  # fmt: skip
    assert view.layout().kind == "curves"
    assert view.table()[2] == ["5", "100%", "50%"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_python_and_the_page_tell_the_same_table(case: dict[str, Any]) -> None:
    layout = TypeAdapter(AnyLayout).validate_python(case["layout"])
    assert layout.table_of(case["series"]) == case["table"]
