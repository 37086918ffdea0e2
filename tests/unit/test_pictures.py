"""The committed icons are the mark in the course's colour."""

from __future__ import annotations

import pytest
from matplotlib.image import imread

from securebase.publishing.about_page import ICON_SIZES, MASKABLE_SIZE
from tools.pictures import STATIC

TEAL = (15, 107, 107)
PAPER = (255, 253, 249)


@pytest.mark.parametrize("name", [*(f"icon-{size}" for size in ICON_SIZES), "apple-touch-icon"])
def test_an_icon_is_the_mark_on_a_ground_of_the_accent(name: str) -> None:
    picture = imread(STATIC / f"{name}.png")
    size = len(picture)

    def colour(across: float, down: float) -> tuple[int, ...]:
        return tuple(round(255 * part) for part in picture[int(down * size)][int(across * size)])

    # A middle of the ground, and the middle of the grown-up's head in the mark.
    assert colour(0.9, 0.2)[:3] == TEAL
    assert colour(21 / 48, 14.5 / 48)[:3] == PAPER
    corner = colour(0, 0)
    is_opaque = len(corner) == 3 or corner[3] == 255
    assert is_opaque is (name == "apple-touch-icon")


def test_an_icon_that_a_phone_may_cut_holds_the_whole_mark_in_the_part_that_is_safe() -> None:
    picture = imread(STATIC / f"maskable-{MASKABLE_SIZE}.png")[:, :, :3]
    assert picture.shape[:2] == (MASKABLE_SIZE, MASKABLE_SIZE)
    middle, safe = MASKABLE_SIZE / 2, 0.4 * MASKABLE_SIZE
    down, across = (abs(picture - picture[0, 0]) > 0.05).any(axis=2).nonzero()
    from_middle = ((down - middle) ** 2 + (across - middle) ** 2) ** 0.5
    assert 0.9 * safe < from_middle.max() <= safe
    assert tuple(round(255 * part) for part in picture[0, 0]) == TEAL
