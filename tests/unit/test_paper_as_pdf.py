"""The PDFs of the exports: tagged, named, in a language, and of the pages that they should have."""

from __future__ import annotations

import builtins
import io
import re
from collections.abc import Iterator
from typing import Any

import pytest

from securebase import paper
from securebase.paper import pdf
from tools.places import ROOT

pikepdf = pytest.importorskip("pikepdf", reason="the group “test” of pyproject.toml has it")

HANDOUTS = {
    "where-to-get-help": paper.help_sheet,
    "reading-your-babys-cues": lambda: paper.sheets_of(
        ROOT / "notebooks/growing-a-bond/everyday-sensitivity.cue-cards.yml"
    )[0],
    "repair-step-by-step": lambda: paper.sheets_of(
        ROOT / "notebooks/still-face/practising-repair.ipynb"
    )[0],
    "one-small-moment-a-day": lambda: paper.sheets_of(
        ROOT / "notebooks/growing-a-bond/when-bonding-is-hard.planner.yml"
    )[0],
}


def parts_of(element: Any) -> Iterator[Any]:
    """Every element of the structure below one."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from parts_of(kid)


@pytest.mark.parametrize("name", HANDOUTS)
def test_a_handout_is_one_tagged_page_with_one_title_and_its_pictures_told(name: str) -> None:
    sheet = HANDOUTS[name]()
    assert sheet.name == name
    try:
        made = pdf.pdf_of(sheet)
    except pdf.PdfsNotMadeError as error:
        pytest.skip(str(error))
    with pikepdf.open(io.BytesIO(made)) as document:
        assert len(document.pages) == 1
        width, height = document.pages[0].MediaBox[2:]
        assert (round(float(width)), round(float(height))) == (595, 842)
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang).lower() == "en-gb"
        assert str(document.docinfo["/Title"]) == sheet.title
        found = [*parts_of(document.Root.StructTreeRoot)]
        kinds = [str(one.S) for one in found]
        assert kinds.count("/H1") == 1
        pictures = [one for one in found if one.S == "/Figure"]
        assert len(pictures) == len(re.findall("<img ", sheet.html()))
        assert all(str(one.get("/Alt", "")).strip() for one in pictures)


def test_without_pango_it_is_said_in_a_sentence_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = builtins.__import__

    def refusing(name: str, *rest: Any, **more: Any) -> Any:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'\nand so on")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", refusing)
    with pytest.raises(pdf.PdfsNotMadeError) as told:
        pdf.pdf_of(paper.help_sheet())
    assert "libpango-1.0-0" in str(told.value)
    assert "\n" not in str(told.value)
