"""Two labs in JupyterLab: a slider moves its picture, and an exercise is answered."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Locator, expect

from securebase.labs.lab_files import exercises_in
from securebase.labs.verdict import OPEN
from tests.jupyterlab.desk import STARTS_WITHIN, Desk
from tools.places import ROOT

pytestmark = pytest.mark.jupyterlab

FIRST = "notebooks/labs/python-in-twenty-minutes.ipynb"
OTHER = "notebooks/labs/simulate-a-dyad.ipynb"


def cell_with(panel: Locator, code: str) -> Locator:
    """The cell of a notebook that holds a piece of code, scrolled to."""
    cell = panel.locator(".jp-CodeCell").filter(has_text=code).first
    cell.scroll_into_view_if_needed(timeout=STARTS_WITHIN)
    return cell


def rewritten(desk: Desk, cell: Locator, code: str) -> None:
    """Write other code into a cell, as a learner does, and run it."""
    cell.locator(".cm-content").click()
    desk.page.keyboard.press("ControlOrMeta+A")
    desk.page.keyboard.insert_text(code)
    desk.page.keyboard.press("Control+Enter")


def solution_of(lab: Path, exercise: str) -> str:
    """What the author of a lab wrote for an exercise."""
    cells = nbformat.read(lab.with_suffix(".solved.ipynb"), as_version=4).cells
    return next(cell.source for cell in cells if f'check("{exercise}"' in cell.source)


def test_a_control_moves_its_picture_and_a_solved_exercise_is_right(desk: Desk) -> None:
    panel = desk.run(OTHER)
    moved = panel.locator(".jp-CodeCell").filter(has=desk.page.locator(".widget-interact")).first
    moved.scroll_into_view_if_needed(timeout=STARTS_WITHIN)
    figure = moved.locator(".jp-OutputArea .jp-OutputArea figure")
    before = figure.inner_html()
    moved.get_by_role("slider").first.press("ArrowRight")
    expect(figure).not_to_have_js_property("innerHTML", before)
    expect(figure.get_by_role("img").first).to_be_visible()

    cell = cell_with(panel, "check(")
    source = cell.locator(".cm-content").inner_text()
    exercise = source.partition('check("')[2].partition('"')[0]
    assert source
    said = cell.get_by_role("status")
    expect(said).to_have_text(OPEN)
    rewritten(desk, cell, solution_of(ROOT / OTHER, exercise))
    expect(said).to_contain_text("✓ Right.")


def test_wrong_answers_are_told_one_after_the_other(desk: Desk) -> None:
    exercise = exercises_in(ROOT / "notebooks" / "labs")["python-countries"].exercise
    panel = desk.run(FIRST)
    cell = cell_with(panel, 'check("python-countries"')
    said = cell.get_by_role("status")
    expect(said).to_have_text(OPEN)
    rewritten(desk, cell, 'check("python-countries", 7)')
    expect(said).to_contain_text(exercise.wrong[0].say.replace("`", ""))
    rewritten(desk, cell, 'check("python-countries", 7)')
    expect(said).to_contain_text("A hint.")
    rewritten(desk, cell, 'check("python-countries", "eight")')
    expect(said).to_contain_text("This is a text")
    expect(said.locator("pre")).to_have_text("number_of_countries = len(countries)")
    rewritten(desk, cell, 'check("python-countries", len(countries))')
    expect(said).to_contain_text(f"✓ Right. {exercise.right}")

    moved = cell_with(panel, "interact(shares")
    figure = moved.locator(".jp-OutputArea .jp-OutputArea figure.sb-figure")
    expect(figure).to_contain_text("from 50 to 75 in 100")
    slider = moved.get_by_role("slider")
    slider.focus()
    slider.press("ArrowRight")
    # China, with its 36 children and the lowest share, is now left out.
    expect(figure).to_contain_text("from 57 to 75 in 100")
    moved.get_by_role("combobox").select_option("resistant")
    expect(figure).to_contain_text("Called resistant: from 3 to 29 in 100")
    expect(figure.get_by_role("img")).to_have_count(1)
