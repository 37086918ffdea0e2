"""People who were seen again: shares with their ranges and with luck, and trials by age."""

from __future__ import annotations

import pytest

from securebase import data
from securebase.explorations.followed_up import (
    KINDS,
    SOURCES_SEEN_TWICE,
    SOURCES_TRIALS,
    seen_twice_view,
    trials_view,
)
from securebase.views import Ranges


def test_those_seen_twice_stand_with_their_range_and_what_luck_would_give() -> None:
    view = seen_twice_view("three-way")
    assert view.title == "53 to 96 in 100 were in the same group when seen again"
    rows = {row.label: row for row in view.rows}
    first = rows["Infants and mothers"]
    assert (round(first.low, 2), first.at, round(first.high, 2)) == (0.87, 0.96, 0.99)
    assert (first.told, first.weight, first.detail) == ("96% of 50", 50, "12 and 18 months")
    # 53% of 43 children are 23 of them.
    assert rows["Middle-class mothers"].at == 23 / 43
    # (0.78 - 0.63) / (1 - 0.63) = 0.405
    assert rows["Mothers by interview"].told == "78% of 83 (luck 41%)"
    long = seen_twice_view("secure or not")
    assert [row.told for row in long.rows] == ["77% of 30", "72% of 50 (luck 50%)"]
    assert long.rows[1].detail == "12 months, 20 years on"
    assert "84 children, found no continuity" in long.note


def test_groups_of_another_number_share_no_axis() -> None:
    groups = {row["groups"] for row in data.load("seen_twice")}
    assert groups == {"three-way", "four-way", "secure or not"}
    for choice in ("three-way", "secure or not"):
        of_choice = {row["who"] for row in data.load("seen_twice") if row["groups"] == choice}
        assert {row.label for row in seen_twice_view(choice).rows} <= of_choice


def panels(kind: str) -> list[Ranges]:
    return [panel for panel in trials_view(kind).panels if isinstance(panel, Ranges)]


@pytest.mark.parametrize(
    ("kind", "title", "counts", "last"),
    [
        (
            "security",
            "At 8 of 12 looks, those who had help did better; 1 mixed, 3 not clear",
            [8, 1, 3],
            ("ABC visits, again", "9 years"),
        ),
        (
            "behaviour",
            "At 4 of 10 looks, those who had help did better; 2 mixed, 4 not clear",
            [4, 2, 4],
            ("Foster care, again", "16–18 years"),
        ),
        (
            "grown-up",
            "At 4 of 5 looks, those who had help did better; 1 mixed, 0 not clear",
            [4, 1],
            ("Circle of Security", "3–5 years"),
        ),
    ],
)
def test_trials_are_told_by_what_they_found_and_by_the_age_of_the_children(
    kind: str, title: str, counts: list[int], last: tuple[str, str]
) -> None:
    assert trials_view(kind).title == title
    assert [len(panel.rows) for panel in panels(kind)] == counts
    assert (panels(kind)[0].rows[-1].label, panels(kind)[0].rows[-1].told) == last
    for panel in panels(kind):
        ends = [row.high for row in panel.rows]
        assert ends == sorted(ends)
        assert {row.low for row in panel.rows} == {0}


def test_what_was_measured_is_told_with_its_shares() -> None:
    better = panels("security")[0].cells
    (abc,) = [row for row in better if row[3] == "1–2.7 years"]
    assert abc[-1] == "secure attachment (52% v 33%)"
    assert better[1][2:4] == ["not read", "12 months"]


def test_each_work_of_the_tables_is_a_source_of_its_explorer() -> None:
    trials = {row["source_key"] for row in data.load("trials_followed_up")}
    assert trials == set(SOURCES_TRIALS)
    assert {row["source_key"] for row in data.load("seen_twice")} < set(SOURCES_SEEN_TWICE)


def test_a_choice_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="there is no choice 'four-way'"):
        seen_twice_view("four-way")
    with pytest.raises(ValueError, match=f"there are {', '.join(KINDS)}"):
        trials_view("money")
