"""The page of the question bank: every file that it offers is there, whole."""

from __future__ import annotations

import csv
import html
import re
import zipfile
from pathlib import Path

from securebase.exports import DOORS, LOSSES
from tools.places import ROOT

PAGE = Path("book", "teach", "question-bank.html")
QUIZZES = {path.name.split(".")[0]: path for path in ROOT.glob("notebooks/**/*.quiz.yml")}


FOLDER = Path("_static", "downloads", "question-bank")


def links(book: Path) -> list[str]:
    text = (book / PAGE).read_text("utf-8")
    return re.findall(rf'href="([^"]*{FOLDER.as_posix()}/[^"]+)"', text)


def test_every_form_is_offered_and_every_file_that_is_offered_is_there(book: Path) -> None:
    wholes = [f"secure-base{door.ending}" for door in DOORS if "whole" in door.fetched]
    by_lesson = [
        f"secure-base.{door.name}-by-lesson.zip" for door in DOORS if "lessons" in door.fetched
    ]
    offered = [(book / PAGE.parent / link).resolve() for link in links(book)]
    assert sorted(file.name for file in offered) == sorted([*wholes, *by_lesson])
    assert sorted(offered) == sorted((book / FOLDER).resolve().iterdir())


def test_a_zip_has_each_question_once_in_a_file_of_its_lesson_and_level(book: Path) -> None:
    asked = {}
    with zipfile.ZipFile(book / FOLDER / "secure-base.gift-by-lesson.zip") as package:
        for name in package.namelist():
            asked[name] = re.findall(r"\[id:(sb\.[^\]]+)\]", package.read(name).decode())
    assert {Path(name).name.split(".")[0] for name in asked} == set(QUIZZES)
    assert {str(Path(name).parent) for name in asked} == {"for-everyone", "for-students"}
    with (book / FOLDER / "secure-base.csv").open(encoding="utf-8-sig", newline="") as file:
        levels = {row["id"]: row["level"] for row in csv.DictReader(file)}
    assert len(levels) == sum(p.read_text("utf-8").count("\n  - id: ") for p in QUIZZES.values())
    found = [(one, name.split("/")[0]) for name, ids in asked.items() for one in ids]
    assert sorted(found) == sorted((one, f"for-{level}") for one, level in levels.items())


def test_the_downloads_stay_small(book: Path) -> None:
    assert sum(file.stat().st_size for file in (book / FOLDER).iterdir()) < 3_000_000


def test_the_page_tells_what_each_form_loses(book: Path) -> None:
    shown = " ".join(re.sub(r"<[^>]+>", "", (book / PAGE).read_text("utf-8")).split())
    losses = re.findall(r"^- \*\*(.+?:)\*\* (.+)$", LOSSES.read_text("utf-8"), re.MULTILINE)
    assert len(losses) > len(DOORS)
    told = [" ".join(one).replace("*", "") for one in losses]
    assert [one for one in told if one not in html.unescape(shown)] == []
