"""What is found on a page by axe: each fault, made on purpose, in each size and colour."""

from __future__ import annotations

import re

import pytest

from tests.browser.accessibility import findings_in_sizes_and_colours
from tests.conftest import NewPage

pytestmark = pytest.mark.browser

_PAGE = """<!doctype html><html lang="en"><title>A page</title>
<style>
  html { color-scheme: light; background: Canvas; color: CanvasText }
  @media (prefers-color-scheme: dark) { html { color-scheme: dark } }
  .faint { color: #777777 } .box { background: #111111; color: #eeeeee }
  @media (prefers-color-scheme: dark) { .by-night { color: #333333 } }
  @media (min-width: 800px) { .wide { color: #cccccc } }
  @media (prefers-color-scheme: dark) and (min-width: 800px) { .late { color: #222222 } }
</style><main><h1>A page</h1><p>Words.</p><p>More words.</p>MARKUP</main>"""


def in_shadow(markup: str) -> str:
    return f"<div><template shadowrootmode=open>{markup}</template></div>"


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        (
            "<img src=x.png width=9 height=9>",
            {"390 px, light: image-alt", "1280 px, light: image-alt"},
        ),
        (
            "<p class=by-night>Dark.</p>",
            {f"{width} px, dark: color-contrast" for width in (390, 1280)},
        ),
        ("<p class=wide>Wide.</p>", {"1280 px, light: color-contrast"}),
        ("<p class=late>Late.</p>", {"1280 px, dark: color-contrast"}),
        # The same words on another ground.
        (
            "<p class=wide>Dark.<p class=box><span class=late>Words.</span>",
            {"1280 px, light: color-contrast", "1280 px, dark: color-contrast"},
        ),
        (
            in_shadow(
                "<style>@media (min-width: 800px) { p { color: #cccccc } }</style><p>Wide.</p>"
            ),
            {"1280 px, light: color-contrast"},
        ),
    ],
)
def test_a_fault_is_found_in_the_size_and_colours_in_which_it_is(
    new_page: NewPage, markup: str, found: set[str]
) -> None:
    page = new_page()
    page.set_content(_PAGE.replace("MARKUP", markup))
    told = findings_in_sizes_and_colours(page)
    assert {one.split(" at ")[0] for one in told} == found, "\n".join(told)


@pytest.mark.core
def test_words_of_one_look_are_looked_at_on_each_ground(new_page: NewPage) -> None:
    page = new_page()
    grounds = "".join(
        f"<div style='background: {colour}'><p style='color: #767676'>Words.</p></div>"
        for colour in ("#ffffff", "#dddddd", "#ffffff", "#cccccc")
    )
    page.set_content(_PAGE.replace("MARKUP", grounds))
    wide = [one for one in findings_in_sizes_and_colours(page) if one.startswith("1280 px, light")]
    grounds_told = [re.findall("background color: (#[0-9a-f]+)", one) for one in wide]
    assert grounds_told == [["#dddddd"], ["#cccccc"]]


def test_a_page_without_a_fault_has_none(new_page: NewPage) -> None:
    page = new_page()
    page.set_content(_PAGE.replace("MARKUP", "<p class=box>Words.</p>"))
    assert findings_in_sizes_and_colours(page) == []
