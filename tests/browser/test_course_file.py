"""The course file, as somebody opens it who has never seen it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.course_pages import ROOT_PAGE
from tests.conftest import NewContext, NewPage

# What is unpacked beside the course is made of all of the book.
pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("book")]

BANK = "book/teach/question-bank"


@pytest.mark.core
def test_its_start_leads_into_the_course_which_says_what_is_not_in_it(
    new_page: NewPage, folder: Path
) -> None:
    page = new_page()
    page.goto((folder.parent / "START-HERE.html").as_uri())
    page.get_by_role("link", name="Open the course").click()
    expect(page).to_have_url((folder / f"{ROOT_PAGE}.html").as_uri())
    page.goto((folder / f"{BANK}.html").as_uri())
    expect(page.get_by_text("the files to download from this page are not in it")).to_be_visible()
    expect(page.locator("a[href*='_static/downloads/']")).to_have_count(0)
    page.goto((folder / "book/take-it-with-you.html").as_uri())
    expect(page.locator("sb-kept-course")).to_contain_text("the whole course is here already")


@pytest.mark.core
def test_its_start_alone_says_which_step_is_missing(
    new_context: NewContext, folder: Path, tmp_path: Path
) -> None:
    alone = tmp_path / "START-HERE.html"
    alone.write_bytes((folder.parent / "START-HERE.html").read_bytes())
    context, watch = new_context()
    watch.expect(r"secure-base/_static/favicon\.svg")
    page = context.new_page()
    page.goto(alone.as_uri())
    expect(page.get_by_text("One step is missing.")).to_be_visible()
    expect(page.get_by_role("link")).to_have_count(0)
