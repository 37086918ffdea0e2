"""How far two measures agree, drawn in people: the sum of the lesson, and the rows of the table."""

from __future__ import annotations

import random

import pytest

from securebase.explorations.measures import AGREEMENTS, SOURCES_AGREEMENT, agreement_view


@pytest.mark.parametrize(
    ("pair", "same", "halves", "note"),
    [
        ("home-visit", 62, 58, "Cadman et al. (2018): r = 0.25. The two share 6%"),
        ("long-visit", 70, 63, "Cadman et al. (2018): r = 0.39. The two share 15%"),
        ("parents-cards", 59, 56, "Cadman et al. (2018): r = 0.18. The two share 3%"),
        ("parents-interview", 66, 60, "Verhage et al. (2016): r = 0.31. The two share 10%"),
        ("bonding-form", 68, 61, "Le Bas et al. (2020): r = 0.35. The two share 12%"),
        ("partners", 55, 53, "Roisman et al. (2007): r = 0.09. The two share 1%"),
    ],
)
def test_the_dots_are_half_of_one_and_the_link(
    pair: str, same: int, halves: int, note: str
) -> None:
    view = agreement_view(pair)
    assert view.counts == (same, 50)
    assert f"About {same} of 100" in view.title
    assert view.note.startswith(note)
    assert f"cut in half, it would be about {halves} of 100." in view.note


def test_scores_that_are_cut_in_half_agree_as_often_as_the_note_says() -> None:
    """Counted in made-up pairs; Bonding and attachment makes the same sum of the same link."""
    chance, r, both = random.Random(3), 0.35, 0
    for _ in range(40_000):
        one = chance.gauss()
        other = r * one + (1 - r**2) ** 0.5 * chance.gauss()
        both += (one > 0) == (other > 0)
    assert f"about {100 * both / 40_000:.0f} of 100." in agreement_view("bonding-form").note


def test_each_work_that_a_pair_rests_on_is_named() -> None:
    keys = {agreement_view(pair).note.split(" (")[0] for pair in AGREEMENTS}
    assert len(keys) == len(SOURCES_AGREEMENT)


def test_a_pair_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match=r"no choice 'cards'; there are home-visit, long-visit"):
        agreement_view("cards")
