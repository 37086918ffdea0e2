"""What parents are asked to read can be read at the age of eleven."""

from __future__ import annotations

import functools
import json
from pathlib import Path

import pytest

from securebase.services import all_services
from tests.content import reading_age
from tests.course_notebooks import LESSONS

ROOT = Path(__file__).parents[2]
TERMS = reading_age.read_terms(Path(__file__).with_name("plain_terms.txt"))
# A seminar kit is for students and for those who teach them.
ACTIVITIES = sorted(
    path
    for lesson in LESSONS
    for path in lesson.parent.glob(f"{lesson.stem}*.yml")
    if not path.name.endswith(".seminar.yml")
)
PAGES_FOR_PARENTS = [
    *(ROOT / "book" / name for name in ("welcome.md", "find-help.md", "your-answers.md")),
    *sorted((ROOT / "book" / "small-things").glob("*.md")),
]


@functools.cache
def blocks_of(path: Path) -> list[str]:
    match path.suffix:
        case ".ipynb":
            return reading_age.notebook_blocks(path)
        case ".yml":
            return reading_age.activity_blocks(path)
        case _:
            return reading_age.markdown_blocks(path.read_text("utf-8"))


@pytest.fixture(params=[*LESSONS, *ACTIVITIES, *PAGES_FOR_PARENTS], ids=lambda path: path.name)
def blocks(request: pytest.FixtureRequest) -> list[str]:
    found = blocks_of(request.param)
    assert found, f"{request.param} holds no text for parents"
    return found


def test_what_services_say_of_themselves_reads_as_easily() -> None:
    blocks = [f"{service.for_whom}. {service.note}".strip() for service in all_services()]
    assert reading_age.grade(blocks, TERMS) <= reading_age.HARDEST_GRADE
    assert all(
        sentence.words <= reading_age.LONGEST_SENTENCE
        for sentence in reading_age.sentences(blocks, TERMS)
    )


def test_every_lesson_is_measured() -> None:
    assert LESSONS


def test_the_reading_age_is_eleven_or_less(blocks: list[str]) -> None:
    grade = reading_age.grade(blocks, TERMS)
    hardest = "\n".join(
        f"  {sentence.grade:5.1f}  {sentence.text}"
        for sentence in reading_age.sentences(blocks, TERMS)[:10]
    )
    assert grade <= reading_age.HARDEST_GRADE, (
        f"grade {grade}; at most {reading_age.HARDEST_GRADE}. The hardest sentences:\n{hardest}"
    )


def test_no_sentence_is_over_long(blocks: list[str]) -> None:
    long = [
        f"  {sentence.words} words: {sentence.text}"
        for sentence in reading_age.sentences(blocks, TERMS)
        if sentence.words > reading_age.LONGEST_SENTENCE
    ]
    assert not long, "\n".join(["shorten or split:", *long])


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_is_not_choppy_to_hear(lesson: Path) -> None:
    short, long = reading_age.shares(blocks_of(lesson), TERMS)
    assert short <= reading_age.MOST_SHORT, "join some of the short sentences"
    assert long >= reading_age.LEAST_LONG, "now and then a sentence may say why"


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_worn_words_are_rare(lesson: Path) -> None:
    blocks = blocks_of(lesson)
    words = sum(len(block.split()) for block in blocks)
    found = reading_age.worn(blocks)
    assert len(found) <= reading_age.MOST_WORN * words / 1000, found


def test_short_long_and_worn_are_counted() -> None:
    short = "It goes with love. Nobody knows, and not even a tie."
    long = (
        "Although she was tired she went to him, because on average a cry at night says only that "
        "somebody is wanted."
    )
    blocks = [short, long]
    assert reading_age.shares(blocks, []) == (2 / 3, 1 / 3)
    assert reading_age.worn(blocks) == ["goes with", "tie", "nobody", "and not", "on average"]


HARD = (
    "Retrospective self-report methodologies systematically overestimate correlational "
    "associations between parental psychological distress and perceived relationship quality."
)


def test_hard_prose_is_graded_as_hard() -> None:
    assert reading_age.grade([HARD], TERMS) > reading_age.HARDEST_GRADE


def test_a_hard_paragraph_in_an_open_note_is_counted() -> None:
    page = f":::{{admonition}} Help\n:class: help\n\n{HARD}\n:::\n"
    assert reading_age.markdown_blocks(page) == [HARD]


@pytest.mark.parametrize(
    "page",
    [
        f":::{{admonition}} For students: more\n:class: for-students dropdown\n\n{HARD}\n:::\n",
        f"## For students: more\n\n{HARD}\n",
        f"## Sources\n\n{HARD}\n",
        f"---\ntitle: {HARD}\n---\n",
        f"```python\n# {HARD}\n```\n",
    ],
)
def test_what_parents_can_skip_is_left_out(page: str) -> None:
    assert reading_age.markdown_blocks(page) == []


def test_a_section_for_students_ends_at_the_next_heading() -> None:
    page = f"## For students: more\n\n{HARD}\n\n## Next\n\nThis one is for you to read.\n"
    assert reading_age.markdown_blocks(page) == ["This one is for you to read."]


def test_citations_marks_and_addresses_are_not_words() -> None:
    page = "Most **soon** felt [warm](https://example.org/long) {cite:p}`robson1980`.\n"
    assert reading_age.markdown_blocks(page) == ["Most soon felt warm."]


def test_short_labels_do_not_flatter_the_grade() -> None:
    assert reading_age.markdown_blocks("- One\n- Two cats\n- Three cats sat\n") == []


def test_the_words_of_a_figure_are_counted(tmp_path: Path) -> None:
    notebook = tmp_path / "a.ipynb"
    cell = {"cell_type": "code", "source": ["icon_arrays(\n", f'    caption=("{HARD}")\n', ")"]}
    notebook.write_text(json.dumps({"cells": [cell]}), "utf-8")
    assert reading_age.notebook_blocks(notebook) == [HARD]


def test_questions_for_students_are_left_out(tmp_path: Path) -> None:
    quiz = tmp_path / "a.quiz.yml"
    quiz.write_text(
        "questions:\n"
        "  - {prompt: Who is the tie for here?, level: everyone}\n"
        f"  - {{prompt: '{HARD}', level: students}}\n",
        "utf-8",
    )
    assert reading_age.activity_blocks(quiz) == ["Who is the tie for here?"]


def test_a_name_in_the_list_is_one_plain_word() -> None:
    sentence = ["You can call the Birth Trauma Association today."]
    assert reading_age.grade(sentence, TERMS) < reading_age.grade(sentence, [])
