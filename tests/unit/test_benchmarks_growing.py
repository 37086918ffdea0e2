"""Courses of any size, and the table of what grows with them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from benchmarks import growing, made_up_course
from benchmarks.growing import Built, Growth
from benchmarks.made_up_course import MadeUpCourse


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MadeUpCourse:
    """One that begins its words a second time."""
    monkeypatch.setattr(made_up_course, "WORK", tmp_path)
    return MadeUpCourse(20)


def words(course: MadeUpCourse, number: int) -> list[str]:
    notebook = json.loads(course.lesson(number).read_text(encoding="utf-8"))
    return "".join(notebook["cells"][0]["source"]).split()[3:]


def test_a_course_has_parts_of_ten_lessons_each_with_a_page_of_words(course: MadeUpCourse) -> None:
    contents = (course.folder / "_toc.yml").read_text(encoding="utf-8")
    assert contents.count("caption: Part") == 2
    assert contents.count("file: notebooks/lesson-") == contents.count("words-") == 20
    assert "id: lesson-20\n" in (course.folder / "notebooks/lesson-20.quiz.yml").read_text("utf-8")


def test_words_that_are_used_again_stand_in_another_order_and_the_rare_ones_are_others(
    course: MadeUpCourse,
) -> None:
    first, again = Counter(words(course, 1)), Counter(words(course, 18))
    assert first.total() == again.total() > 300
    assert words(course, 1) != words(course, 18)
    others = again - first
    assert 0 < others.total() < first.total() / 10
    assert {word.rstrip(".,;:!?")[-1] for word in others} == {"x"}


def test_a_lesson_more_stands_at_the_end(course: MadeUpCourse) -> None:
    course.add_lesson()
    contents = (course.folder / "_toc.yml").read_text(encoding="utf-8")
    assert contents.endswith(
        "      - file: notebooks/lesson-21\n      - file: notebooks/words-21\n"
    )


def test_a_change_is_a_sentence_more(course: MadeUpCourse) -> None:
    course.touch_lesson(3, 7)
    course.touch_words(3, 7)
    assert words(course, 3)[-2:] == ["Change", "7."]
    assert course.words(3).read_text(encoding="utf-8").endswith("\nChange 7.\n")


def test_the_table_says_how_many_times_the_smallest_courses_time_it_takes() -> None:
    def growth(pages: int, seconds: float) -> Growth:
        first = Built(10 * seconds, 200 * 2**20)
        times = [seconds, 2 * seconds, 3 * seconds]
        return Growth(pages, first, times, [seconds], [2 * seconds], 58_400, 12_340, 21)

    small, large = growth(31, 1.0), growth(301, 1.5)
    lines = growing.table({15: small, 150: large}).splitlines()
    assert lines[2] == (
        "| 15 | 31 | 10 s | 200 MiB | 2.0 s (1.0–3.0), ×1.00 | 1.0 s, ×1.00 | 2.0 s, ×1.00 |"
    )
    assert lines[3] == (
        "| 150 | 301 | 15 s | 200 MiB | 3.0 s (1.5–4.5), ×1.50 | 1.5 s, ×1.50 | 3.0 s, ×1.50 |"
    )
    assert lines[-1] == "| 150 | 58.4 kB | 12.3 kB | 21 |"
