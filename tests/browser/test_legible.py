"""What the checks of every page can see: each fault, made on purpose, is found by its name."""

from __future__ import annotations

import pytest

from tests.browser.legible import (
    gone_in_forced_colours,
    lost_in_large_text,
    lost_on_the_smallest_screen,
    open_all,
)
from tests.conftest import NewPage

pytestmark = pytest.mark.browser

_LONG = "Words that want more room than they are given here"
_NOT_PRESSED = '<button aria-pressed="false">Two</button>'


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        (f'<p style="overflow: hidden; white-space: nowrap">{_LONG}</p>', "cut: “Words that want"),
        (f'<p style="overflow: hidden; height: 1em">{_LONG}</p>', "cut: “Words that want"),
        (f'<p style="white-space: nowrap">{_LONG}</p>', "leaves the screen: “Words that want"),
        ('<p>One</p><p style="margin-top: -3.5em">Two</p>', "“One” and “Two” lie on one another"),
        ('<svg><text y="20">One</text><text x="9" y="20">Two</text></svg>', "“One” and “Two” lie"),
        ('<div style="position: sticky; top: 0; height: 100px">Head</div>', "covers 39% of it"),
        ('<i style="display: block; width: 400px">.</i>', "the page is 408 px wide on 320 px"),
    ],
)
def test_what_is_cut_covered_or_off_the_screen_is_found(
    new_page: NewPage, markup: str, found: str
) -> None:
    page = new_page()
    page.set_content(f'<body style="height: 3000px">{markup}')
    assert found in "\n".join(lost_on_the_smallest_screen(page))


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{_LONG}</p>",
        f'<p style="overflow: auto; white-space: nowrap">{_LONG}</p>',
        f'<p style="position: absolute; overflow: hidden; width: 1px; height: 1px">{_LONG}</p>',
        f"<details><summary>More</summary>{_LONG}</details>",
    ],
)
def test_what_wraps_scrolls_or_is_only_read_aloud_is_not_lost(
    new_page: NewPage, markup: str
) -> None:
    page = new_page()
    page.set_content(markup)
    open_all(page)
    assert lost_on_the_smallest_screen(page) == []
    assert lost_on_the_smallest_screen(page) == [], "and the reader's style was taken away again"


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        (
            '<button aria-pressed="true" style="background: navy">One</button>' + _NOT_PRESSED,
            "looks the same, chosen or not",
        ),
        ('<svg><path d="M0 0H9V9" fill="#111"/></svg>', "as dark as what is behind it"),
        ('<p style="forced-color-adjust: none; color: #222">Words</p>', "cannot be read"),
        ('<i style="display: block; height: 4px; background: navy"></i>', "a line of colour alone"),
        (
            (
                "<style>p::after { content: ''; display: block; height: 4px; "
                "background: navy }</style><p>Words</p>"
            ),
            "a line of colour alone",
        ),
        (
            (
                "<style>input { appearance: none; background: none }"
                "input::-webkit-slider-runnable-track { height: 4px; background: navy }</style>"
                "<input type=range aria-label=Time>"
            ),
            "a line of colour alone",
        ),
    ],
)
def test_what_forced_colours_take_away_is_found(new_page: NewPage, markup: str, found: str) -> None:
    page = new_page()
    page.set_content(markup)
    (problem,) = gone_in_forced_colours(page)
    assert found in problem


def test_a_border_a_sign_or_a_colour_of_the_system_stays(new_page: NewPage) -> None:
    page = new_page()
    page.set_content(
        f'<button aria-pressed="true" style="border-width: 4px">One</button>{_NOT_PRESSED}'
        '<svg><path d="M0 0H9V9" fill="CanvasText"/></svg><p style="color: #222">Words</p>'
        '<i style="display: block; height: 0; border-top: 4px solid navy"></i>'
        "<style>input { appearance: none; background: none } i.kept { forced-color-adjust: none }"
        "input::-webkit-slider-runnable-track { border-block: 2px solid navy }</style>"
        "<input type=range aria-label=Time>"
        '<i class="kept" style="display: block; height: 4px; background: CanvasText"></i>'
    )
    assert gone_in_forced_colours(page) == []


def test_words_of_a_chart_that_leave_the_screen_in_large_text_are_found(new_page: NewPage) -> None:
    page = new_page(viewport={"width": 390, "height": 800})
    chart = "<svg width=300 height=90 style='overflow: visible'>{}</svg>"
    word = "<text y=60 style='font-size: 1rem'>How much the {}</text>"
    words = chart.format(word.format("baby shows at play")) + chart.format(word.format("baby"))
    page.set_content(f"<div style='overflow: hidden'>{words}</div>")
    assert lost_in_large_text(page) == [
        "words of a chart leave the screen: How much the baby shows at play"
    ]
