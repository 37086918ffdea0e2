"""What is shown of the Strange Situation data: numbers, certainty, and codings kept apart."""

from __future__ import annotations

import itertools
import re

import pytest

from securebase import data
from securebase.explorations import countries, cut_line, pattern_counts
from securebase.explorations.pattern_counts import whole_of_hundred
from securebase.models.cut_line import (
    CHILDREN,
    USUAL_CUT,
    Child,
    is_beyond,
    made_up_children,
    renamed,
)
from securebase.models.proportions import wilson_interval
from securebase.views import Ranges, UnitDots, View

SETTINGS = list(itertools.product(countries.SHOWS, countries.PATTERN_CHOICES, countries.ORDERS))
CUTS = [place / 10 for place in range(30, 51)]


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        # 81 of 263: the example by which Newcombe compared intervals in 1998.
        (81, 263, 0.2553, 0.3662),
        (0, 60, 0.0, 0.0602),
        (60, 60, 0.9398, 1.0),
        (18, 36, 0.3447, 0.6553),
        (1, 1, 0.2065, 1.0),
    ],
)
def test_the_interval_is_that_of_wilson(count: int, of: int, low: float, high: float) -> None:
    interval = wilson_interval(count, of)
    assert (round(interval.low, 4), round(interval.high, 4)) == (low, high)


def test_no_share_of_all_is_more_than_all() -> None:
    for of in range(1, 2000):
        assert wilson_interval(of, of).high <= 1
        assert wilson_interval(0, of).low >= 0


@pytest.mark.parametrize(("count", "of"), [(0, 0), (1, 0), (-1, 5), (6, 5)])
def test_a_share_that_cannot_be_has_no_interval(count: int, of: int) -> None:
    with pytest.raises(ValueError, match=r"must be"):
        wilson_interval(count, of)


def test_fewer_children_have_a_longer_line() -> None:
    view = countries.countries_view()
    assert isinstance(view, Ranges)
    assert [row.label for row in view.rows][0::7] == ["USA", "China"]
    lengths = [row.high - row.low for row in view.rows]
    assert (lengths[0], lengths[-1]) == (min(lengths), max(lengths))
    assert lengths[-1] > 5 * lengths[0]
    assert [row.weight for row in view.rows] == sorted(row.weight for row in view.rows)[::-1]


@pytest.mark.parametrize(("show", "pattern", "order"), SETTINGS)
def test_every_setting_shows_the_eight_countries_with_their_numbers(
    show: str, pattern: str, order: str
) -> None:
    view = countries.countries_view(show, pattern, order)
    letter = {"secure": "b", "avoidant": "a", "resistant": "c"}[pattern]
    column = view.table()[0].index(pattern.capitalize())
    for cells in view.table()[1:]:
        (row,) = [each for each in data.load("ssp_by_country") if each["country"] == cells[0]]
        assert cells[1:3] == [str(row["samples"]), f"{row['n']:,}"]
        assert cells[column] == f"{row[f'count_{letter}']:,}"
        if show == "share":
            assert cells[column + 1] == f"{row[f'pct_{letter}']:.1f}%"
    assert len(view.table()) == 9
    assert "this review" in view.title


def test_the_order_follows_what_is_chosen() -> None:
    for pattern, first in (("secure", "Great Britain"), ("avoidant", "West Germany")):
        assert countries.countries_view("share", pattern, "share").table()[1][0] == first
    assert countries.countries_view("children", "resistant", "share").table()[1][0] == "Israel"


def test_secure_was_the_most_common_in_each_country_as_the_title_says() -> None:
    for row in data.load("ssp_by_country"):
        assert row["count_b"] > max(row["count_a"], row["count_c"])
    assert "most common pattern in each of the eight" in countries.countries_view().title


def test_each_child_has_one_mark() -> None:
    view = countries.countries_view("children", "avoidant")
    assert isinstance(view, UnitDots)
    assert sum(sum(counts) for counts in view.series()) == 1990
    assert [part.full for part in view.parts] == [True, False, False]
    assert view.parts[0].mark == "triangle"


def test_differences_within_stand_beside_those_between() -> None:
    assert [row[2:] for row in countries.within_view().table()[1:]] == [
        ["50%", "75%"],
        ["46%", "90%"],
        ["57%", "81%"],
    ]
    assert "nearly 1.5 times" in countries.within_view().note
    assert "chance" in countries.within_view().note
    israel = countries.within_view("israel")
    assert israel.series() == [[47, 7, 28], [29, 1, 6]]


def test_the_syntheses_tell_the_published_shares_and_draw_a_hundred_marks() -> None:
    world = pattern_counts.four_way_view()
    assert [row[1] for row in world.table()[1:]] == ["51.6%", "14.7%", "10.2%", "23.5%"]
    assert world.groups[0].told == ["51.6%", "14.7%", "10.2%", "23.5%"]
    older = pattern_counts.four_way_view("preschool")
    assert [row[1] for row in older.table()[1:]] == ["53.5%", "14.0%", "11.0%", "21.5%"]
    for view in (world, older):
        assert sum(view.series()[0]) == 100
        assert [part.mark for part in view.parts] == ["circle", "triangle", "square", "diamond"]
        assert "(four-way)" in view.title


def test_baltimore_has_its_own_three_way_picture() -> None:
    assert pattern_counts.baltimore_view().series() == [[70, 23, 13]]
    assert pattern_counts.baltimore_view("home-visits").series() == [[13, 6, 4]]
    assert "(three-way)" in pattern_counts.baltimore_view().title


def every_view() -> list[View]:
    return [
        *(countries.countries_view(*setting) for setting in SETTINGS),
        *(countries.within_view(show) for show in countries.WITHIN_SHOWS),
        *(pattern_counts.four_way_view(synthesis) for synthesis in pattern_counts.SYNTHESES),
        *(pattern_counts.baltimore_view(sample) for sample in pattern_counts.BALTIMORE_SAMPLES),
    ]


def test_no_picture_puts_three_and_four_way_numbers_on_one_axis() -> None:
    for view in every_view():
        words = " ".join([view.title, *(cell for row in view.table() for cell in row)])
        assert not ("three-way" in words and "four-way" in words)
        has_fourth = bool(re.search("isorganised", words))
        assert has_fourth == ("four-way" in words)
    assert "Do not read this as a fall" in pattern_counts.four_way_view().note
    assert "four-way" in countries.CAPTION_COUNTRIES


def test_each_caption_says_whose_numbers_and_how_they_were_coded() -> None:
    assert "after van IJzendoorn and Kroonenberg (1988)" in countries.CAPTION_COUNTRIES
    assert "after van IJzendoorn and Kroonenberg (1988)" in countries.CAPTION_WITHIN
    assert "Ainsworth" in pattern_counts.CAPTION_BALTIMORE
    assert "2023" in pattern_counts.CAPTION_FOUR_WAY
    for caption in (
        countries.CAPTION_COUNTRIES,
        countries.CAPTION_WITHIN,
        pattern_counts.CAPTION_BALTIMORE,
    ):
        assert "three-way" in caption
    assert cut_line.CAPTION_CUT_LINE.startswith("An illustration: every child here is made up.")


@pytest.mark.parametrize(
    "ask",
    [
        lambda: countries.countries_view("pie"),
        lambda: countries.within_view("pie"),
        lambda: pattern_counts.four_way_view("1988"),
        lambda: pattern_counts.baltimore_view("1988"),
        lambda: cut_line.cut_line_view(4.0, "types"),
    ],
)
def test_a_choice_that_is_not_there_is_told(ask: object) -> None:
    with pytest.raises(ValueError, match=r"there is no|the world is"):
        ask()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("shares", "counts"),
    [
        ([51.6, 14.7, 10.2, 23.5], [52, 15, 10, 23]),
        ([53.5, 14.0, 11.0, 21.5], [54, 14, 11, 21]),
        ([25.0, 25.0, 25.0, 25.0], [25, 25, 25, 25]),
    ],
)
def test_rounded_shares_still_make_a_hundred(shares: list[float], counts: list[int]) -> None:
    assert whole_of_hundred(shares) == counts


def test_shares_that_make_no_hundred_are_told() -> None:
    with pytest.raises(ValueError, match=r"add up to 99; they must make 100"):
        whole_of_hundred([50, 49])


def test_the_made_up_children_are_always_the_same_and_on_the_scale() -> None:
    for world in ("degrees", "kinds"):
        children = made_up_children(world)
        assert made_up_children.__wrapped__(world) == children
        assert len(children) == CHILDREN
        assert all(1 <= child.turning_away <= 7 and 1 <= child.anger <= 7 for child in children)


@pytest.mark.parametrize("cut", CUTS)
def test_where_there_are_kinds_the_line_renames_nobody(cut: float) -> None:
    assert not any(renamed(made_up_children("kinds"), USUAL_CUT, cut))
    if cut != USUAL_CUT:
        assert "gives no child another name" in cut_line.cut_line_view(cut, "kinds").title


def test_where_there_are_degrees_every_move_renames_some_and_a_longer_one_more() -> None:
    children = made_up_children("degrees")
    counts = [sum(renamed(children, USUAL_CUT, cut)) for cut in CUTS]
    middle = CUTS.index(USUAL_CUT)
    assert counts[middle] == 0
    assert counts[middle:] == sorted(counts[middle:])
    assert counts[: middle + 1] == sorted(counts[: middle + 1], reverse=True)
    assert counts[middle - 5] >= 10


def test_the_cloud_says_how_many_have_another_name_and_that_no_child_changed() -> None:
    view = cut_line.cut_line_view(3.5)
    children = made_up_children("degrees")
    changed = sum(renamed(children, USUAL_CUT, 3.5))
    assert view.title == (
        f"The line moved to 3.5: {changed} of 120 made-up children have another name, and no "
        "child has changed"
    )
    assert sum(view.series()[3]) == changed
    assert sum(view.series()[2]) == sum(is_beyond(child, 3.5) for child in children)
    assert view.table()[-1] == ["Changed themselves", "0", "0"]


def test_a_child_on_the_line_is_on_its_far_side() -> None:
    assert is_beyond(Child(turning_away=4.0, anger=1.0), 4.0)
    assert not is_beyond(Child(turning_away=3.99, anger=1.0), 4.0)
