"""The pictures of the labs say what their tables and models say, and draw with no script."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import pytest

from securebase import draw
from securebase.explorations.meta_analyses import effects_with_intervals, forest_view
from securebase.explorations.pooled_countries import pooled_countries, pooled_view
from securebase.explorations.seeds import shares_view, spread_view
from securebase.models.dyads import Film
from securebase.views import Axis, Ranges


def row_of(view: Ranges, label: str) -> Any:
    (row,) = [row for row in view.rows if row.label == label]
    return row


def test_the_pool_of_the_secure_is_told_with_its_test_of_chance() -> None:
    view = pooled_view("secure", "random")
    assert view.title == (
        "Pooled as if countries differ, about 65% are secure, and chance alone makes countries "
        "differ so much 6 times in 100"
    )
    pooled = row_of(view, "Pooled, as if countries differ")
    assert (round(pooled.low, 3), round(pooled.at, 3), round(pooled.high, 3)) == (
        0.611, 0.651, 0.689,
    )  # fmt: skip
    assert view.cells[-1] == ["Pooled, as if countries differ", "65%", "61% to 69%", "100%"]
    assert row_of(view, "China").detail == "36 children, weight 6%"


def test_one_large_country_has_most_of_a_fixed_pool_and_a_quarter_of_a_random_one() -> None:
    weights = {
        kind: row_of(pooled_view("secure", kind), "USA").detail for kind in ("fixed", "random")
    }
    assert weights == {
        "fixed": "1,230 children, weight 62%",
        "random": "1,230 children, weight 26%",
    }


def test_countries_differ_in_who_is_avoidant_or_resistant_by_more_than_chance() -> None:
    for pattern in ("avoidant", "resistant"):
        assert pooled_countries(pattern).p_value < 0.001
        assert "(p below .001)" in pooled_view(pattern).title


@pytest.mark.parametrize("choice", [("disorganised", "random"), ("secure", "equal")])
def test_a_choice_that_is_none_is_told(choice: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="there is no choice"):
        pooled_view(*choice)


def test_the_forest_of_outcomes_has_a_line_for_every_verified_effect_with_an_interval() -> None:
    view = forest_view("outcomes")
    assert len(view.rows) == len(effects_with_intervals("outcomes")) == 19
    assert view.title == (
        "19 published links, from d = 0.03 to 0.39; the intervals of four take in no link at all"
    )
    assert [row.at for row in view.rows] == sorted((row.at for row in view.rows), reverse=True)
    first = view.rows[0]
    assert (first.label, first.told) == ("Secure attachment", "0.39")
    assert first.detail == "peer social competence · Groh et al. (2014) · 80 studies"
    assert (first.low, first.high) == (0.32, 0.47)


def test_a_correlation_stands_in_the_forest_as_a_d_and_its_sign_in_words() -> None:
    view = forest_view("sensitivity")
    (turned,) = [row for row in view.rows if row.detail.startswith("avoidant attachment")]
    assert turned.label == "Less maternal sensitivity"
    assert (round(turned.low, 2), turned.told, round(turned.high, 2)) == (0.26, "0.49", 0.72)
    published = {cells[0]: cells[2] for cells in view.cells[1:]}
    assert published["Less maternal sensitivity → avoidant attachment"] == "r = -0.24"


@pytest.mark.parametrize(
    ("topic", "told"), [("sleep", "there is no topic 'sleep'"), ("bonding", "nothing to draw")]
)
def test_a_topic_without_intervals_is_told(topic: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        forest_view(topic)


def test_rows_of_one_predictor_are_told_apart_by_what_stands_below_their_name() -> None:
    details = {row.detail for row in forest_view().rows if row.label == "Disorganized attachment"}
    assert details == {
        "externalizing problems · Fearon et al. (2010)",
        "internalizing symptoms · Groh et al. (2012)",
        "lower peer social competence · Groh et al. (2014)",
    }
    adjusted = row_of(forest_view(), "Insecure, adjusted")
    assert adjusted.detail == "internalizing behaviour · Madigan et al. (2013) · 60 studies"


def test_a_spread_goes_from_the_lowest_run_to_the_highest() -> None:
    view = spread_view("It varies", Axis("Share", 0, 1, percent=True), {"A rule": [0.2, 0.4, 0.3]})
    row = row_of(view, "A rule")
    assert (row.low, row.at, row.high) == (0.2, None, 0.4)
    assert (row.told, row.detail) == ("30%", "3 runs, 20% to 40%")
    assert view.cells[1] == ["A rule", "3", "20%", "30%", "40%"]
    with pytest.raises(ValueError, match="'B' was not run"):
        spread_view("It varies", Axis("Share", 0, 1), {"B": []})


def test_pairs_are_counted_in_bins_that_hold_their_lower_end() -> None:
    films = [Film(share, ()) for share in (0.2, 0.249, 0.25, 0.31, 1.0)]
    view = shares_view("Pairs", films[:4])
    assert dict(zip(view.labels, view.values, strict=True)) == {
        "20 to 25%": 2, "25 to 30%": 1, "30 to 35%": 1,
    }  # fmt: skip
    assert shares_view("Pairs", films[4:]).labels == ("95 to 100%",)
    with pytest.raises(ValueError, match="must divide 100"):
        shares_view("Pairs", films, bin_points=7)
    with pytest.raises(ValueError, match="no film"):
        shares_view("Pairs", [])


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:  # noqa: ARG002
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_view_is_drawn_with_its_takeaway_its_note_and_its_table() -> None:
    drawn = draw(forest_view("temperament"))
    seen = _Seen()
    seen.feed(drawn.html())
    words = " ".join(seen.words)
    assert {"figure", "svg", "table", "details"} <= {*seen.tags}
    assert "script" not in seen.tags
    assert words.startswith("4 published links")
    assert "Temperament → resistant attachment" in words
    assert repr(drawn).startswith("<Ranges '4 published links")
    assert {*drawn._repr_mimebundle_()} == {"text/html", "text/plain"}


def test_what_a_view_says_is_escaped() -> None:
    view = spread_view("<b>1 < 2</b>", Axis("Share", 0, 1), {"<i>": [0.5]})
    assert not re.search(r"<[bi]>", draw(view).html())


def test_only_a_view_can_be_drawn() -> None:
    with pytest.raises(TypeError, match="draw shows a view of"):
        draw("a picture")  # type: ignore[arg-type]
