"""The page of the question bank: every file that it offers is there, whole."""

from __future__ import annotations

import csv
import html
import re
from pathlib import Path

from securebase.exports import DOORS, LOSSES
from tools.places import ROOT

PAGE = Path("book", "teach", "question-bank.html")
QUIZZES = {path.name.split(".")[0]: path for path in ROOT.glob("notebooks/**/*.quiz.yml")}


def links(book: Path) -> list[str]:
    text = (book / PAGE).read_text("utf-8")
    return re.findall(r'href="([^"]*_static/question-bank/[^"]+)"', text)


def test_every_form_is_offered_whole_by_level_and_by_lesson(book: Path) -> None:
    offered = sorted(link.partition("_static/question-bank/")[2] for link in links(book))
    parts = ["secure-base", "secure-base-everyone", "secure-base-students"]
    parts += [f"lessons/{name}" for name in QUIZZES]
    assert offered == sorted(f"{part}{door.ending}" for part in parts for door in DOORS)


def test_every_file_that_is_offered_is_there(book: Path) -> None:
    files = [(book / PAGE.parent / link).resolve() for link in links(book)]
    assert [file.name for file in files if not file.is_file() or file.stat().st_size < 500] == []


def test_the_whole_bank_holds_each_question_of_the_course_once(book: Path) -> None:
    text = (book / "_static" / "question-bank" / "secure-base.csv").read_text("utf-8-sig")
    ids = [row["id"] for row in csv.DictReader(text.splitlines())]
    written = sum(path.read_text("utf-8").count("\n  - id: ") for path in QUIZZES.values())
    assert len(ids) == len(set(ids)) == written


def test_the_page_tells_what_each_form_loses(book: Path) -> None:
    shown = " ".join(re.sub(r"<[^>]+>", "", (book / PAGE).read_text("utf-8")).split())
    losses = re.findall(r"^- \*\*(.+?):\*\* (.+)$", LOSSES.read_text("utf-8"), re.MULTILINE)
    assert len(losses) > len(DOORS)
    assert [told for told in losses if ": ".join(told) not in html.unescape(shown)] == []
