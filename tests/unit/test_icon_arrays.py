"""The field of dots."""

import pytest

from securebase import icon_arrays
from securebase.views.shapes import Marks, Meaning, Picture, dot_square, wide
from tests.unit.shapes_seen import from_html

TOLD = {"title": "Common", "caption": "Mothers who looked back.", "source": "robson1980"}


def test_as_many_dots_are_full_as_were_counted() -> None:
    html = icon_arrays([("first-time mothers", 40)], **TOLD).html()
    full, rings = from_html(html)[0].shapes
    assert (full.fill, len(full.marks())) == ("accent", 40)
    assert (rings.fill, len(rings.marks())) == (None, 60)


def test_dots_stand_in_rows_of_ten_twenty_units_apart() -> None:
    ring = Marks(
        "circle",
        ((70, 10), (90, 10), (110, 10), (130, 10), (150, 10), (170, 10), (190, 10), (10, 30)),
        7, stroke="control-line", thick=1.5,
    )  # fmt: skip
    full = ((10, 10), (30, 10), (50, 10))
    assert dot_square(3, 11, "accent", "3 of 11", Meaning("Three")) == Picture(
        width=200, height=40, label="3 of 11",
        shapes=(Marks("circle", full, 7, fill="accent", stroke="accent", thick=1.5), ring),
        key=(Meaning("Three"),), beside=True,
    )  # fmt: skip


def test_room_is_kept_for_bold_words_by_their_letters() -> None:
    assert wide("ten letter") == 10 * 14 * 0.6


def test_the_counts_stand_in_words_and_the_source_is_linked() -> None:
    html = icon_arrays([("first-time mothers", 40), ("others", 25)], **TOLD).html()
    assert "<strong>40 in 100</strong> first-time mothers" in html
    assert 'aria-label="25 of 100 dots are full"' in html
    assert 'href="https://doi.org/10.1192/bjp.136.4.347"' in html


def test_no_text_becomes_markup() -> None:
    assert "<img" not in icon_arrays([("<img src=x>", 1)], **TOLD).html()


def test_a_notebook_stores_the_same_words_for_it_every_time() -> None:
    bundle = icon_arrays([("mothers", 40)], **TOLD)._repr_mimebundle_()
    assert bundle["text/plain"] == "<IconArrays mothers: 40 in 100>"


@pytest.mark.parametrize(
    ("groups", "words"),
    [
        ([], "at least one group"),
        ([("mothers", 101)], "'mothers' is 101"),
        ([("mothers", -1)], "'mothers' is -1"),
    ],
)
def test_counts_that_cannot_be_drawn_are_refused(groups: list[tuple[str, int]], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        icon_arrays(groups, **TOLD)


def test_an_unknown_source_is_refused() -> None:
    with pytest.raises(ValueError, match="did you mean 'robson1980'"):
        icon_arrays([("mothers", 40)], **{**TOLD, "source": "robson1981"})


def test_a_figure_can_wait_until_the_reader_has_guessed() -> None:
    html = icon_arrays([("mothers", 40)], **TOLD, reveal="See what they <said>").html()
    assert html.startswith(
        '<details class="sb-reveal"><summary>See what they &lt;said&gt;</summary>'
    )
