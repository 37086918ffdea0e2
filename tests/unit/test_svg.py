"""Paths of drawn lines: short, exact to a tenth, and without errors that add up."""

from __future__ import annotations

import re

from securebase.figures.svg import path


def test_each_place_is_told_from_the_one_before() -> None:
    assert path([(0, 84), (1.1, 77), (1.1, 77.5), (0.6, 78)]) == "M0 84l1.1-7l0 .5l-.5 .5"
    assert path([(-0.5, 1), (2, 1)], closed=True) == "M-0.5 1l2.5 0z"


def test_what_is_rounded_away_does_not_add_up() -> None:
    third = path([(index / 3, 0) for index in range(301)])
    moves = [float(move) for move in re.findall(r"l([\d.]+)", third)]
    assert abs(sum(moves) - 100) < 1e-9
