"""The PDFs of the exports: tagged, named, in a language, and of the pages that they should have."""

from __future__ import annotations

import builtins
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from securebase import paper
from securebase.content.authored import read
from securebase.paper import pdf
from securebase.paper.documents import Document, page_of, plan_document
from securebase.paper.pdf_list import digest_of, listed
from securebase.paper.plan_sheet import plan_sheet
from securebase.sessions import SessionPlan
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


def test_paper_asks_for_the_narrow_cut_of_a_wide_font_before_what_a_system_calls_its_own() -> None:
    sheet = page_of(paper.help_sheet())
    fonts = re.findall(r"@media print\s*\{\s*:root\s*\{\s*--sb-font:([^;]+);", sheet)
    assert len(fonts) == 1
    order = [one.strip(' "') for one in fonts[0].split(",")]
    assert order.index("DejaVu Sans Condensed") < order.index("system-ui")
    assert order.index("Arial") < order.index("DejaVu Sans Condensed")


def parts_of(element: Any) -> Iterator[Any]:
    """Every element of the structure below one."""
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from parts_of(kid)


def made_of(document: Document) -> bytes:
    pytest.importorskip("weasyprint", exc_type=(ImportError, OSError), reason="it needs Pango")
    return pdf.pdf_of(document)


@pytest.mark.lasts
@pytest.mark.parametrize("name", HANDOUTS)
def test_a_handout_is_one_tagged_page_with_one_title_and_its_pictures_told(name: str) -> None:
    sheet = HANDOUTS[name]()
    assert sheet.name == name
    made = made_of(Document(name, sheet.title, page_of(sheet), ()))
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
        pdf.pdf_of(Document("help", "Help", page_of(paper.help_sheet()), ()))
    assert "libpango-1.0-0" in str(told.value)
    assert "\n" not in str(told.value)


def pages_of(made: bytes) -> list[list[str]]:
    """The lines of a PDF as they stand on its pages."""
    pypdfium2 = pytest.importorskip("pypdfium2", reason="the group “test” has it")
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(made)]
    return [[line.strip() for line in page.splitlines()] for page in pages]


def lines_of(made: bytes) -> list[str]:
    return [line for page in pages_of(made) for line in page]


@pytest.mark.lasts
def test_no_line_of_a_handout_ends_within_an_address_or_after_one_word() -> None:
    made = {
        name: lines_of(made_of(Document(name, name, page_of(HANDOUTS[name]()), ())))
        for name in ["where-to-get-help", "one-small-moment-a-day"]
    }
    helping = made["where-to-get-help"]
    assert [line for line in helping if line.endswith(("app-", "uk/", "can-"))] == []
    assert any(line.endswith("app-network.org") for line in helping)
    assert "Copy one sound or face your baby makes," in " ".join(made["one-small-moment-a-day"])
    assert "Copy" not in made["one-small-moment-a-day"]


def test_the_foot_of_a_sheet_that_is_full_takes_words_with_it_to_the_next() -> None:
    style, _, _ = page_of(paper.help_sheet()).partition("<body>")
    full = "<div style='height: 268mm'></div><p>The last line.</p>"
    foot = "<p class='paper-foot'>Secure Base</p>"
    html = f"{style}<body><section class='paper-sheet'>{full}{foot}</section></body></html>"
    assert pages_of(made_of(Document("a", "A", html, ())))[1:] == [
        ["The last line.", "Secure Base"]
    ]


@pytest.mark.lasts
def test_twelve_reunions_are_two_sheets_of_cards() -> None:
    lab = ROOT / "notebooks/strange-situation/reading-reunions.coding-lab.yml"
    cards = next(one for one in paper.sheets_of(lab) if one.name == "reading-reunions-lab")
    with pikepdf.open(io.BytesIO(made_of(Document("cards", "", page_of(cards), ())))) as document:
        assert len(document.pages) == 2


@pytest.mark.lasts
def test_what_is_said_of_a_question_goes_on_over_no_sheet() -> None:
    quiz = ROOT / "notebooks/still-face/rupture-and-repair.quiz.yml"
    answers = next(one for one in paper.sheets_of(quiz) if one.name.endswith("-answers"))
    pages = [" ".join(page) for page in pages_of(made_of(Document("a", "", page_of(answers), ())))]
    tenth = ["You have frightened your family", "It is brave to ask", "Many people think so"]
    assert [[one in page for one in tenth] for page in pages] == [[False] * 3, [True] * 3]


PLANS = sorted((ROOT / "book").rglob("*.session.yml"))


@pytest.mark.lasts
@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.name.partition(".")[0])
def test_a_plan_is_three_pages_at_most_on_which_each_step_has_its_title_in_a_line(
    path: Path,
) -> None:
    plan = read(SessionPlan, path)
    document = plan_document(plan, path)
    assert document.most_pages == 3
    lines = lines_of(made_of(document))
    for number, step in enumerate(plan.steps, 1):
        assert any(line.startswith(f"{number}. {step.title}") for line in lines)


PLAN = ROOT / "book/teach/rupture-and-repair.session.yml"


def test_a_plan_tells_each_step_once_and_stops_no_voice_with_a_citation() -> None:
    plan = read(SessionPlan, PLAN)
    html = str(plan_sheet(plan).html())
    titles = re.findall(r"<h3>\d+\. (.+?) <span>(\d+) minutes?, from (\d+)", html)
    assert [(name, int(takes)) for name, takes, _ in titles] == [
        (step.title, step.minutes) for step in plan.steps
    ]
    assert titles[-1][2] == "51"
    said = " ".join(re.findall(r'<div class="plan-say">(.+?)</div>', html, re.DOTALL))
    told = " ".join(re.findall(r'<div class="plan-guide">(.+?)</div>', html, re.DOTALL))
    assert "about 70 moments in 100" in said
    assert "Tronick" not in said
    assert "[Akhtar &amp; Gernsbacher (2008)]" in told
    assert "{cite" not in html
    assert "<a " not in html


def test_what_does_not_fit_on_its_pages_is_told() -> None:
    html = "<p style='break-after: page'>One</p><p>Two</p>"
    with pytest.raises(pdf.PdfsNotMadeError, match="slides/a has 2 pages and may have 1"):
        made_of(Document("slides/a", "A", html, (PLAN,), most_pages=1))


def test_a_pdf_is_made_again_only_when_its_page_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "a.quiz.yml"
    source.write_text("one", encoding="utf-8")
    pages = {"quizzes/a": "<p>A</p>", "quizzes/b": "<p>B</p>"}
    made: list[str] = []

    def making(document: Document) -> bytes:
        made.append(document.name)
        return b"%PDF"

    def documents(*_: Path) -> list[Document]:
        return [Document(name, name, html, (source,)) for name, html in pages.items()]

    monkeypatch.setattr(pdf, "pdf_of", making)
    monkeypatch.setattr(pdf, "course_documents", documents)
    folder = tmp_path / "paper"
    told: list[str] = []
    assert len(pdf.write_pdfs(tmp_path, folder, tmp_path, told.append)) == 2
    assert told == made
    pages["quizzes/b"] = "<p>Another</p>"
    pdf.write_pdfs(tmp_path, folder, tmp_path)
    assert made == ["quizzes/a", "quizzes/b", "quizzes/b"]
    kept = listed(folder)["quizzes/a"]
    assert kept.words == digest_of(tmp_path, kept.made_from)
    source.write_text("two", encoding="utf-8")
    assert kept.words != digest_of(tmp_path, kept.made_from)
    del pages["quizzes/a"]
    pdf.write_pdfs(tmp_path, folder, tmp_path)
    assert [*listed(folder)] == ["quizzes/b"]
    assert not (folder / "quizzes/a.pdf").exists()
    (folder / "contents.json").write_text("[1]", encoding="utf-8")
    assert listed(folder) == {}
