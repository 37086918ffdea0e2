"""A lab in JupyterLab: an exercise is answered, and a slider moves its picture."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase.labs.lab_files import exercises_in
from securebase.labs.verdict import OPEN
from tests.jupyterlab.running import STARTS_WITHIN, run_all
from tools.places import ROOT

pytestmark = pytest.mark.jupyterlab

LAB = "labs/python-in-twenty-minutes.ipynb"


def cell_with(page: Page, code: str) -> Locator:
    """The cell of a notebook that holds a piece of code, scrolled to."""
    cell = page.locator(".jp-CodeCell").filter(has_text=code)
    cell.scroll_into_view_if_needed(timeout=STARTS_WITHIN)
    return cell


def rewritten(page: Page, cell: Locator, code: str) -> None:
    """Write other code into a cell, as a learner does, and run it."""
    cell.locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(code)
    page.keyboard.press("Control+Enter")


def test_an_answer_is_judged_where_it_is_written_and_a_slider_moves_the_figure(
    page: Page, lab: str
) -> None:
    exercise = exercises_in(ROOT / "notebooks" / "labs")["python-countries"].exercise
    run_all(page, lab, LAB)
    cell = cell_with(page, 'check("python-countries"')
    said = cell.get_by_role("status")
    expect(said).to_have_text(OPEN, timeout=STARTS_WITHIN)
    last = page.locator(".jp-CodeCell").last.locator(".jp-OutputArea figure")
    expect(last).to_be_attached(timeout=STARTS_WITHIN)  # all cells have run

    rewritten(page, cell, 'check("python-countries", 7)')
    expect(said).to_contain_text(exercise.wrong[0].say.replace("`", ""))
    rewritten(page, cell, 'check("python-countries", 7)')
    expect(said).to_contain_text("A hint.")
    rewritten(page, cell, 'check("python-countries", "eight")')
    expect(said).to_contain_text("This is a text")
    expect(said.locator("pre")).to_have_text("number_of_countries = len(countries)")
    rewritten(page, cell, 'check("python-countries", len(countries))')
    expect(said).to_contain_text(f"✓ Right. {exercise.right}")

    moved = cell_with(page, "interact(shares")
    figure = moved.locator(".jp-OutputArea figure.sb-figure")
    expect(figure).to_contain_text("from 50 to 75 in 100", timeout=STARTS_WITHIN)
    slider = moved.get_by_role("slider")
    slider.focus()
    slider.press("ArrowRight")
    # China, with its 36 children and the lowest share, is now left out.
    expect(figure).to_contain_text("from 57 to 75 in 100")
    moved.get_by_role("combobox").select_option("resistant")
    expect(figure).to_contain_text("Called resistant: from 3 to 29 in 100")
    expect(figure.get_by_role("img")).to_have_count(1)
