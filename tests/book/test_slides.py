"""The slides of the course's plans, from the pages of the book."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from securebase.content.authored import read
from securebase.paper import pdf
from securebase.paper.documents import slides_document
from securebase.paper.slide_text import words_in
from securebase.paper.slides import slides_of
from securebase.services import help_now
from securebase.sessions import SessionPlan
from tools.places import ROOT

_LEAST_GAP = 12
PLANS = sorted((ROOT / "book").rglob("*.session.yml"))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.name.partition(".")[0])
def test_each_step_of_a_plan_has_its_slides_and_none_more_words_than_a_wall_takes(
    book: Path, path: Path
) -> None:
    plan = read(SessionPlan, path)
    slides = slides_of(plan, book)
    assert slides[0].title == plan.title
    assert len(slides) >= sum(step.show is not None for step in plan.steps)
    too_full = [one.title for one in slides if words_in(one.body) > (70 if one.picture else 120)]
    assert too_full == []
    for step in plan.steps:
        for told in [*(step.guide or []), step.low_tech]:
            assert not any(told in one.body for one in slides)


@pytest.mark.lasts
def test_slides_are_tagged_pages_of_16_to_9_whose_text_can_be_selected(book: Path) -> None:
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError), reason="it needs Pango")
    pikepdf = pytest.importorskip("pikepdf")
    pypdfium2 = pytest.importorskip("pypdfium2")
    path = ROOT / "book/teach/the-strange-situation.session.yml"
    plan = read(SessionPlan, path)
    slides = slides_of(plan, book)
    made = pdf.pdf_of(slides_document(plan, path, ROOT, book))
    with pikepdf.open(io.BytesIO(made)) as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang).lower() == "en-gb"
        assert str(document.docinfo["/Title"]) == plan.title
        assert len(document.pages) == len(slides)
        width, height = (float(side) for side in document.pages[0].MediaBox[2:])
        assert width / height == pytest.approx(16 / 9, rel=0.001)
    shown = [page.get_textpage() for page in pypdfium2.PdfDocument(made)]
    for slide, page in zip(slides, shown, strict=True):
        assert " ".join(page.get_text_bounded().split()).startswith(slide.title)
    # Beside the longest number its words begin, and are not printed over it.
    number = boxes_of(shown[-1], help_now().in_northern_ireland.service.phones[0])
    words = boxes_of(shown[-1], help_now().in_northern_ireland.asks)
    assert max(right for _, right in number) + _LEAST_GAP < min(left for left, _ in words)


def boxes_of(page: Any, words: str) -> list[tuple[float, float]]:
    """From where to where each letter of these words goes, in points from the left."""
    start, length = page.search(words).get_next()
    boxes = [page.get_charbox(start + place) for place in range(length)]
    return [(left, right) for left, _, right, _ in boxes if right > left]
