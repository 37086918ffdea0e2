"""Every lesson has a seminar kit: whole, citing, shown in one place, and led to from the lesson."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from securebase.content.bibliography import bibliography_path, known_sources
from securebase.content.bibtex_file import read_works
from securebase.publishing.course_content import activity_class, content_files, seminar_files
from tools.places import ROOT

CONTENTS = YAML(typ="safe").load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
CHAPTERS = [chapter["file"] for part in CONTENTS["parts"] for chapter in part["chapters"]]
LESSONS = [
    ROOT / f"{name}.ipynb"
    for name in CHAPTERS
    if (ROOT / f"{name}.ipynb").exists() and "labs" not in Path(name).parts
]
PAGES = [ROOT / f"{name}.md" for name in CHAPTERS if name.startswith("book/seminar/")]
CITED = re.compile(r"\{cite:[pt]\}`([^`]+)`")
RECENT, OLD = 2015, 2010
every_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)


def kit_of(lesson: Path) -> Any:
    return YAML(typ="safe").load(lesson.with_suffix(".seminar.yml"))


def texts(part: Any) -> list[str]:
    """Every text in a part of a file."""
    if isinstance(part, str):
        return [part]
    within = part.values() if isinstance(part, dict) else part
    return [text for one in within for text in texts(one)]


def cited(part: Any) -> set[str]:
    keys = (
        key for text in texts(part) for found in CITED.findall(text) for key in found.split(",")
    )
    return {key.strip() for key in keys}


def markdown(lesson: Path) -> str:
    cells = json.loads(lesson.read_text(encoding="utf-8"))["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells)


def test_every_lesson_has_a_kit_and_no_kit_is_without_a_lesson() -> None:
    assert len(LESSONS) == 17
    assert {path.with_suffix(".seminar.yml") for path in LESSONS} == set(seminar_files(ROOT))


@every_lesson
def test_a_kit_has_what_it_promises_and_cites_for_each_of_them(lesson: Path) -> None:
    kit = kit_of(lesson)
    questions = [*kit["discussion"], *kit["essays"]]
    assert [len(kit["discussion"]), len(kit["essays"]), len(kit["readings"])] == [3, 2, 5]
    assert [len(kit["debate"]["positions"]), len(questions)] == [2, 5]
    for question in questions:
        assert 3 <= len(question["good"]) <= 6
    without = [one for one in [*questions, *kit["debate"]["positions"]] if not cited(one)]
    assert without == []
    assert cited(kit) <= known_sources().keys()


@every_lesson
def test_the_readings_are_a_classic_a_critical_and_a_recent_work_and_two_more(lesson: Path) -> None:
    works, _ = read_works(bibliography_path())
    readings = kit_of(lesson)["readings"]
    assert len({reading["work"] for reading in readings}) == 5
    kinds = {reading["kind"] for reading in readings}
    assert {"classic", "critical", "recent"} <= kinds
    for reading in readings:
        year = int(works[reading["work"]].entry.fields["year"])
        told = f"{reading['work']} is of {year}"
        assert reading["kind"] != "recent" or year >= RECENT, told
        assert reading["kind"] != "classic" or year <= OLD, told


@every_lesson
def test_the_picture_to_interpret_stands_in_the_lesson(lesson: Path) -> None:
    picture = kit_of(lesson)["picture"]
    text = markdown(lesson)
    labels = re.findall(r"^\(([a-z0-9-]+)\)=$", text, re.MULTILINE)
    explorers = re.findall(r"\bid=\"([a-z0-9-]+)\"", text)
    files = [path for path in content_files(lesson.parent) if f'"{path.name}"' in text]
    activities = [activity_class(path).load(path).id for path in files]
    assert picture["at"] in [*labels, *explorers, *activities]


def test_no_question_and_no_list_of_readings_comes_twice() -> None:
    kits = [kit_of(lesson) for lesson in LESSONS]
    questions = [one["question"] for kit in kits for one in [*kit["discussion"], *kit["essays"]]]
    lists = [frozenset(reading["work"] for reading in kit["readings"]) for kit in kits]
    assert len(set(questions)) == 17 * 5
    assert len(set(lists)) == 17
    # A work may be read again for another reason, and not more than twice.
    assert {work: n for work, n in Counter(w for one in lists for w in one).items() if n > 2} == {}


@every_lesson
def test_no_parent_is_judged_and_nobody_is_asked_for_a_story(lesson: Path) -> None:
    words = " ".join(texts(kit_of(lesson)))
    judged = r"\b(?:good|bad|better|cold|neglectful) (?:mothers?|fathers?|parents?)\b"
    assert re.findall(judged, words, re.IGNORECASE) == []
    assert re.findall(r"\byour own (?:childhood|mother|attachment)\b", words) == []


def test_each_kit_is_shown_once_under_the_name_of_its_lesson() -> None:
    shown = re.compile(
        r"^\(kit-(?P<label>[a-z-]+)\)=\n## (?P<title>.+)\n\n.+\n\n"
        r"```\{seminar-kit\} \.\./\.\./(?P<file>\S+)\.seminar\.yml\n```$",
        re.MULTILINE,
    )
    found = [one for page in PAGES for one in shown.finditer(page.read_text(encoding="utf-8"))]
    names = [ROOT / f"{one['file']}.ipynb" for one in found]
    assert names == LESSONS
    for one, lesson in zip(found, LESSONS, strict=True):
        assert one["label"] == lesson.stem
        assert f"# {one['title']}" == markdown(lesson).splitlines()[0]


@every_lesson
def test_a_lesson_leads_to_its_kit(lesson: Path) -> None:
    [page] = [page for page in PAGES if f"/{lesson.stem}.seminar.yml" in page.read_text("utf-8")]
    _, _, end = markdown(lesson).partition("\n## Next\n")
    assert f"](../../book/seminar/{page.name}#kit-{lesson.stem})" in end
