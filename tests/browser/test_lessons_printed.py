"""Any lesson comes out of a printer whole: no frame is cut, and no sheet stays half empty."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.course_pages import LESSON, LESSONS
from tests.browser.printed_pages import WIDTH_OF_A4, cut_frames, empty_shares, print_page
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser
# A picture, or a question with its answers, that goes to the next sheet leaves its own height.
_MOST_EMPTY = 0.33


@pytest.mark.core
@pytest.mark.page_alone
@sampled("name", LESSONS, LESSON)
def test_no_frame_of_a_lesson_is_cut_and_no_sheet_but_the_last_is_a_third_empty(
    new_page: NewPage, site: str, name: str
) -> None:
    page = new_page()
    page.goto(f"{site}/{name}.html")
    paper, marked = print_page(page)
    assert marked, "no frame was found"
    assert cut_frames(paper, marked) == []
    *whole, _ = empty_shares(paper)
    assert [(place, share) for place, share in enumerate(whole, 1) if share > _MOST_EMPTY] == []


# A guide with a long line of code and names of files, and a lab.
@pytest.mark.parametrize(
    "name", ["book/build-your-own/your-first-quiz", "notebooks/labs/do-two-coders-agree"]
)
def test_no_line_of_code_is_cut_by_the_edge_of_its_sheet(
    new_page: NewPage, site: str, name: str
) -> None:
    page = new_page(viewport={"width": WIDTH_OF_A4, "height": 1000})
    page.goto(f"{site}/{name}.html")
    page.emulate_media(media="print")
    code = page.locator(".highlight pre")
    assert code.count() > 2
    cut = (
        "all => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.innerText)"
    )
    assert code.evaluate_all(cut) == []
    for caption in page.locator(".code-block-caption").all():
        expect(caption).to_have_css("break-after", "avoid")


def _made_up(page: Page, html: str) -> tuple[bytes, list[str]]:
    page.set_content(f"<style>@page {{ size: A4; margin: 18mm 16mm 20mm }}</style>{html}")
    return print_page(page)


def test_a_frame_that_is_cut_and_a_sheet_that_is_half_empty_are_found(new_page: NewPage) -> None:
    page = new_page()
    filling = '<div style="height: 240mm"></div>'
    lines = "<p>One</p>" * 20
    paper, marked = _made_up(page, f'{filling}<div class="admonition">{lines}</div>')
    assert [told.split()[0] for told in cut_frames(paper, marked)] == ["One"]
    kept = f'<div class="admonition" style="break-inside: avoid">{lines}</div>'
    paper, marked = _made_up(page, filling + kept)
    assert cut_frames(paper, marked) == []
    paper, _ = _made_up(page, '<p style="margin-top: 100mm">Here</p><p style="break-before: page">')
    assert 0.5 < empty_shares(paper)[0] < 0.65
