"""What the lesson shows of the meta-analyses is what their rows say, in words for odds."""

import re
from typing import Any

import pytest

from securebase import Choice, data, explore
from securebase.activities.explorer import frames
from securebase.content.bibliography import source
from securebase.explorations import effects
from securebase.explorations.effects import (
    ASSUMPTIONS,
    CAPTION,
    EFFECTS,
    SOURCES,
    effect_view,
    row_of,
)
from securebase.models.effects import superiority
from securebase.views import Bars, Curves, IconField, Panels

# From the evidence sheet, by hand: metric, value, interval, how many studies and people.
READ: dict[str, tuple[Any, ...]] = {
    "peers": ("d", 0.39, 0.32, 0.47, 80, 4441),
    "peers-adjusted": ("r", 0.12, 0.08, 0.17, 44, 8505),
    "acting-out": ("d", 0.31, 0.23, 0.40, 69, 5947),
    "worries": ("d", 0.15, 0.06, 0.25, 42, 4614),
    "worries-as-found": ("d", 0.37, 0.27, 0.46, 60, None),
    "worries-adjusted": ("d", 0.19, 0.09, 0.29, 60, None),
    "father": ("r", 0.18, 0.10, 0.27, 15, 1304),
    "stress": ("g", 0.27, None, None, None, None),
    "sensitivity": ("r", 0.26, 0.22, 0.29, 159, 21483),
}
PAIRS = {
    "peers": 61, "peers-adjusted": 57, "acting-out": 59, "worries": 54, "worries-as-found": 60,
    "worries-adjusted": 55, "father": 60, "stress": 58, "sensitivity": 65,
}  # fmt: skip
"""By hand, with a table of the normal curve."""

every_effect = pytest.mark.parametrize("outcome", EFFECTS)


def parts(view: Panels) -> tuple[Curves, IconField, Bars]:
    curves, pairs, numbers = view.panels
    assert isinstance(curves, Curves)
    assert isinstance(pairs, IconField)
    assert isinstance(numbers, Bars)
    return curves, pairs, numbers


@every_effect
def test_each_choice_shows_a_row_that_was_read_in_its_source(outcome: str) -> None:
    row = row_of(outcome)
    names = ("metric", "value", "ci_low", "ci_high", "k", "n")
    assert tuple(row[name] for name in names) == READ[outcome]
    assert row["confidence"] == "verified"
    assert row["source_key"] in SOURCES


@every_effect
def test_the_title_is_odds_and_not_fate(outcome: str) -> None:
    view = effect_view(outcome)
    assert view.title.startswith("Odds, not fate. ")
    told = [int(number) for number in re.findall(r"(?<!of )\b\d\d\b", view.title)]
    assert told == [PAIRS[outcome], 100 - PAIRS[outcome]]


@every_effect
def test_title_dots_and_bars_tell_the_same_number(outcome: str) -> None:
    _, pairs, numbers = parts(effect_view(outcome))
    assert pairs.counts == (PAIRS[outcome], 50)
    assert round(100 * numbers.values[1]) == PAIRS[outcome]


@every_effect
def test_the_group_that_has_more_of_it_is_drawn_on_the_right(outcome: str) -> None:
    curves, _, _ = parts(effect_view(outcome))
    secure, insecure = (max(range(71), key=line.values.__getitem__) for line in curves.lines)
    is_good = outcome in ("peers", "peers-adjusted", "sensitivity")
    assert (secure > insecure) is is_good
    assert secure + insecure == 70  # about a common middle
    assert curves.lines[0].label == "● Secure"
    assert "more" in curves.across.ticks.values()  # type: ignore[union-attr]


@every_effect
def test_the_words_go_the_way_of_the_curves(outcome: str) -> None:
    title = effect_view(outcome).title
    if outcome in ("acting-out", "father"):
        assert "the child in the secure group had fewer" in title
    elif outcome.startswith("worries"):
        assert "the child in the secure group showed less" in title
    elif outcome == "stress":
        assert "in the insecure group had the stronger" in title
    else:
        assert "in the secure group" in title
        assert "better" in title or "more responsive" in title


@every_effect
def test_the_overlap_that_is_told_is_that_of_the_curves_drawn(outcome: str) -> None:
    curves, _, numbers = parts(effect_view(outcome))
    first, second = (line.values for line in curves.lines)
    shared = sum(map(min, first, second)) / sum(first)
    assert numbers.values[0] == pytest.approx(shared, abs=0.01)
    assert f"{numbers.values[0]:.0%}" in curves.title


def test_the_note_names_the_study_its_size_and_its_interval() -> None:
    assert effect_view("peers").note == (
        "Groh et al. (2014): d = 0.39, interval 0.32 to 0.47, from 80 samples with 4,441 children. "
        "At the ends of the interval, it would be 59 and 63 of 100 pairs."
    )
    assert "r = 0.18 (d = 0.37), interval 0.10 to 0.27" in effect_view("father").note
    assert "gives no interval" in effect_view("stress").note


def test_shared_differences_are_the_square_of_a_correlation() -> None:
    _, _, numbers = parts(effect_view("sensitivity"))
    assert numbers.table()[3] == ["Shared differences (r²)", "7%"]


def test_no_effect_that_is_shown_comes_near_to_certainty() -> None:
    for outcome in EFFECTS:
        assert 0.5 < superiority(READ[outcome][1]) < 2 / 3


def test_a_row_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(data, "load", lambda _name: [])
    with pytest.raises(LookupError, match="effect_sizes has 0 rows with secure attachment"):
        row_of("peers")


def test_the_table_of_effects_has_no_row_that_is_uncertain() -> None:
    assert {row["confidence"] for row in data.load("effect_sizes")} == {"verified", "known"}


def test_the_explorer_is_small_and_cites_what_it_shows() -> None:
    explorer = explore(
        effect_view,
        id="effects",
        title="Odds, not fate",
        caption=CAPTION,
        sources=SOURCES,
        assumptions=ASSUMPTIONS,
        outcome=Choice("What was studied", EFFECTS, "peers"),
    )
    spec = explorer.for_page()
    assert len(spec.frames) == len(EFFECTS) == len(effects._SHOWN)
    fields = {"layouts": spec.layouts, "series": spec.series, "frames": spec.frames}
    assert frames.gzip_size(fields) < 5_000
    assert all(source(key).short for key in SOURCES)
    assert "not your child" in CAPTION
