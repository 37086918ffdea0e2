"""Whoever makes the change that a lesson invites reads a title and an alt text that are true."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

import nbformat
import pytest

from securebase.figures.course_figure import CourseFigure
from tools.places import ROOT

pytestmark = pytest.mark.lasts
WHY = "attachment/why-it-matters"
PROCEDURE = "strange-situation/the-procedure"
BONDING = "attachment/bonding-and-attachment"
REPAIR = "still-face/practising-repair"
FATHERS = "growing-a-bond/fathers-partners-and-other-carers"
SENSITIVITY = "growing-a-bond/everyday-sensitivity"
REUNIONS = "strange-situation/reading-reunions"
NO_CHANGE = ("", "")
OTHER_SCALES = ('across, up = "avoidance", "resistance"', 'across, up = "proximity", "maintaining"')


def drawn(monkeypatch: pytest.MonkeyPatch, lesson: str, change: tuple[str, str]) -> CourseFigure:
    """The figure of the last section, after one piece of its code was changed."""
    path = Path(ROOT, "notebooks", f"{lesson}.ipynb")
    monkeypatch.chdir(path.parent)
    names: dict[str, Any] = {"__name__": "__main__"}
    old, new = change
    changed = 0
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type != "code":
            continue
        source = cell.source
        if old and cell.id == "python-figure":
            changed += source.count(old)
            source = source.replace(old, new)
        with contextlib.redirect_stdout(io.StringIO()):
            exec(source, names)
        if cell.id == "python-figure":
            break
    assert changed == (1 if old else 0)
    figure = names["figure"]
    assert isinstance(figure, CourseFigure)
    return figure


@pytest.mark.parametrize(
    ("lesson", "change", "title", "alt"),
    [
        (WHY, NO_CHANGE, "The secure child is ahead more often", "Friends 61% of pairs"),
        (
            WHY,
            (
                "measure = superiority",
                "from securebase.models.effects import overlap\n\nmeasure = overlap",
            ),
            "Most of the two groups is common ground",
            "Friends 85% in common",
        ),
        (
            PROCEDURE,
            NO_CHANGE,
            "At most 9 minutes are spent without the carer",
            "4 (First separation), 6 (Alone), 7 (",
        ),
        (
            PROCEDURE,
            ('who = "carer"', 'who = "stranger"'),
            "At most 12.5 minutes are spent without the stranger",
            "The stranger is not in 1 (Settling in), 2 (",
        ),
        (BONDING, NO_CHANGE, "39% have a baby", "61% of those on the right lie above the middle"),
        (
            BONDING,
            ("chance =", "r = 0.99\nchance ="),
            "5% have a baby",
            "95% of those on the right",
        ),
        (REPAIR, NO_CHANGE, "with 12% of", "6 for answering, 6 more"),
        (REPAIR, ("possible =", "shared = 0.83\npossible ="), "with 9% of", "answering, 3 more"),
        (FATHERS, NO_CHANGE, "1.9 times as wide", "31% of the ground"),
        (
            FATHERS,
            ("common,", "fathers = NormalDist(fathers.mean, mothers.stdev)\ncommon,"),
            "1.0 times as wide",
            "1.0 times as wide",
        ),
        (REUNIONS, NO_CHANGE, "by avoidance and resistance", "C 1 and 7"),
        (REUNIONS, OTHER_SCALES, "by proximity and maintaining", "C 6 and 5"),
    ],
)
def test_title_and_alt_text_follow_from_the_numbers(
    lesson: str,
    change: tuple[str, str],
    title: str,
    alt: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    figure = drawn(monkeypatch, lesson, change)
    assert title in " ".join(figure.get_suptitle().split())
    assert alt in figure.alt


@pytest.mark.parametrize("shared", [-0.9, 0.9987, 1.0])
def test_links_that_cannot_be_together_are_told(
    shared: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(AssertionError, match="the links contradict each other"):
        drawn(monkeypatch, REPAIR, ("possible =", f"shared = {shared}\npossible ="))


@pytest.mark.parametrize("change", [NO_CHANGE, OTHER_SCALES])
def test_all_twelve_children_are_seen_near_their_scores(
    change: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    [axes] = drawn(monkeypatch, REUNIONS, change).axes
    places = [tuple(map(float, dot.get_xydata()[0])) for dot in axes.lines]
    assert len(set(places)) == len(places) == 12
    assert max(min(x % 1, -x % 1) for x, _ in places) < 0.45
    assert "side by side" in axes.get_xlabel()
    # Below the names of the marks, which stand above all children.
    assert axes.get_legend().get_bbox_to_anchor().y0 >= axes.bbox.y1


@pytest.mark.parametrize("limits", ["(0, 1)", "(0.235, 0.26)"])
def test_the_number_of_families_stays_beside_its_circle(
    limits: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    figure = drawn(monkeypatch, SENSITIVITY, ("ylim=(0, 1)", f"ylim={limits}"))
    figure.draw_without_rendering()
    [axes] = figure.axes
    assert len(axes.texts) == 3
    for text, circle in zip(axes.texts, axes.collections, strict=True):
        [place] = axes.transData.transform(circle.get_offsets())
        assert 0 < text.get_window_extent().y0 - place[1] < 60
        assert figure.bbox.containsx(text.get_window_extent().x0)
    for label in axes.get_yticklabels():
        assert label.get_window_extent().x0 >= 0
