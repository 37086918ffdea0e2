"""A course of one lesson and its register: each thing that is spoilt is told with file and line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from securebase.claims import read_register
from securebase.claims.checks import (
    numbers_not_carried,
    research_without_source,
    shown_numbers_not_carried,
    works_not_used,
    wrong_sources,
)
from securebase.claims.marked_course import MarkedCourse
from securebase.claims.shown_text import ShownText
from securebase.content.problems import ContentError, Problem

LESSON = """\
# Slow starts

In one study, 40 in 100 mothers felt indifferent {cite:p}`robson1980`.

Most of them felt affection within a week. There are 25 words on this page.
"""
REGISTER = """\
claims:
  - id: slow-start
    claim: Many mothers feel little at first.
    figure: about 40% of first-time mothers
    sources: [robson1980]
    known: abstract
    limits: They were looking back.
    topic: bonding
    taught:
      - in: book/lesson.md
        words: In one study, 40 in 100 mothers felt indifferent
not_claims:
  - in: book/lesson.md
    words: There are 25 words on this page.
    why: it counts the words
"""
TABLE = """\
outcome,value,n,source_key,confidence
indifference,40,,robson1980,verified
"""
NO_CLAIM_OF_CODE = """\
    why: it counts the words
  - in: model.py
    words: of 120 are made up
    why: they are made up
"""
Write = Callable[[str, str], None]


@pytest.fixture
def course(tmp_path: Path) -> Path:
    (tmp_path / "book" / "claims").mkdir(parents=True)
    (tmp_path / "book" / "lesson.md").write_text(LESSON, encoding="utf-8")
    (tmp_path / "book" / "claims" / "lesson.yml").write_text(REGISTER, encoding="utf-8")
    (tmp_path / "figures.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def spoil(course: Path, name: str, old: str, new: str) -> None:
    path = course / name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def told(course: Path) -> list[str]:
    """All that is wrong, each with the place from the course's folder."""
    marked = MarkedCourse(read_register(course))
    lesson = course / "book" / "lesson.md"
    problems: list[Problem] = [
        *marked.lost,
        *wrong_sources(marked),
        *numbers_not_carried(marked, lesson),
        *numbers_not_carried(marked, course / "figures.csv"),
        *research_without_source(marked, lesson, ["Robson"]),
    ]
    return [
        f"{one.path.relative_to(course).as_posix()}:{one.line}: {one.message}" for one in problems
    ]


def test_a_course_that_is_carried_has_no_problem(course: Path) -> None:
    assert told(course) == []


def test_a_number_that_is_changed_in_a_lesson_is_lost_and_has_no_claim(course: Path) -> None:
    spoil(course, "book/lesson.md", "40 in 100", "60 in 100")
    assert told(course) == [
        (
            "book/claims/lesson.yml:11: book/lesson.md does not say “In one study, 40 in 100 "
            "mothers felt indifferent”; it says “In one study, 60 in 100 mothers felt "
            "indifferent.” in line 3"
        ),
        (
            "book/lesson.md:3: no claim carries 60 in 100 in “In one study, 60 in 100 mothers felt "
            "indifferent.”; add a claim with these words to book/claims, or name them in its "
            "not_claims"
        ),
    ]


def test_a_number_that_is_changed_in_the_register_is_told_there(course: Path) -> None:
    spoil(course, "book/claims/lesson.yml", "about 40%", "about 45%")
    assert told(course) == [
        (
            "book/claims/lesson.yml:11: the course says 40 in 100 in “In one study, 40 in 100 "
            "mothers felt indifferent.” (book/lesson.md:3), and slow-start has no such number in "
            "its figure, claim or limits; correct the one that is wrong"
        ),
        (
            "figures.csv:2: no claim that rests on robson1980 has all numbers of this row "
            "(indifference | 40 |); add them to the figure of one in book/claims"
        ),
    ]


def test_a_source_that_is_dropped_in_a_lesson_is_told(course: Path) -> None:
    spoil(course, "book/lesson.md", " {cite:p}`robson1980`", "")
    assert told(course) == [
        (
            "book/claims/lesson.yml:11: slow-start rests on robson1980, and its passage cites "
            "nothing (book/lesson.md:3); cite there what it rests on, or name here what is cited"
        )
    ]


@pytest.mark.parametrize(
    ("sentence", "of"),
    [
        ("Studies show that it passes.", "Studies"),
        ("It has been shown to pass.", "been shown"),
        ("Robson disagreed.", "Robson"),
    ],
)
def test_research_that_is_told_without_a_source_is_told(
    course: Path, sentence: str, of: str
) -> None:
    spoil(course, "book/lesson.md", "Most of them", f"{sentence} Most of them")
    [problem] = told(course)
    assert problem.startswith(f"book/lesson.md:5: “{sentence}” speaks of ")
    assert of in problem
    assert problem.endswith("and cites no work; cite it there, or add a claim to book/claims")


@pytest.mark.parametrize(
    "sentence", ["That study was small.", "She likes to study.", "We found a sock."]
)
def test_a_sentence_that_only_sounds_like_it_is_not(course: Path, sentence: str) -> None:
    spoil(course, "book/lesson.md", "Most of them", f"{sentence} Most of them")
    assert told(course) == []


def test_a_number_that_is_new_in_a_lesson_needs_a_claim(course: Path) -> None:
    spoil(course, "book/lesson.md", "Most of them", "About 80% of them")
    assert told(course) == [
        (
            "book/lesson.md:5: no claim carries 80 in “About 80% of them felt affection withi”; "
            "add a claim with these words to book/claims, or name them in its not_claims"
        )
    ]


def test_a_number_that_is_new_in_a_table_needs_a_claim(course: Path) -> None:
    spoil(course, "figures.csv", "40,,", "40,153,")
    assert told(course) == [
        (
            "figures.csv:2: no claim that rests on robson1980 has all numbers of this row "
            "(indifference | 40 | 153); add them to the figure of one in book/claims"
        )
    ]


def told_of_shown(course: Path, words: str, *cites: str) -> list[str]:
    """What is wrong with words in a picture, each with its place in the code."""
    text = ShownText(words, frozenset(cites), lambda at: (Path("model.py"), 1 + at))
    marked = MarkedCourse(read_register(course))
    return [str(one) for one in shown_numbers_not_carried(marked, [text])]


def test_numbers_that_are_shown_are_carried_by_one_claim_on_a_work_beside_them(
    course: Path,
) -> None:
    assert told_of_shown(course, "It was 40 in 100.", "bell1972", "robson1980") == []
    assert told_of_shown(course, "It was 40 in 100, or 60.", "robson1980") == [
        (
            "model.py:22: no claim on a work that is named beside it has all numbers of what is "
            "shown as “It was 40 in 100, or 60.”; add 60 to the figure of one in book/claims, or "
            "name these words in its not_claims"
        )
    ]
    [problem] = told_of_shown(course, "It was 40 in 100.", "bell1972")
    assert problem.startswith("model.py:8: ")
    [problem] = told_of_shown(course, "It was 40 in 100.")
    assert "add 40 in 100 to the figure" in problem


def test_words_in_a_picture_may_be_named_as_no_claim(course: Path) -> None:
    (course / "model.py").write_text('title = f"{count} of 120 are made up"\n', encoding="utf-8")
    spoil(course, "book/claims/lesson.yml", "    why: it counts the words", NO_CLAIM_OF_CODE)
    assert told(course) == []
    assert told_of_shown(course, "Here 31 of 120 are made up", "robson1980") != []
    assert told_of_shown(course, "All of 120 are made up", "robson1980") == []


def test_works_are_used_by_a_page_or_by_a_claim(course: Path) -> None:
    spoil(course, "book/lesson.md", "robson1980", "lamb1982")
    marked = MarkedCourse(read_register(course))
    keys = ["robson1980", "lamb1982", "eyer1992"]
    assert works_not_used(marked, keys, [course / "book" / "lesson.md"]) == ["eyer1992"]


def test_every_mistake_of_the_register_is_told_at_its_line(course: Path) -> None:
    spoil(course, "book/claims/lesson.yml", "robson1980", "robson1981")
    spoil(course, "book/claims/lesson.yml", "known: abstract", "known: abstracts")
    spoil(course, "book/claims/lesson.yml", "limits:", "limit:")
    other = REGISTER.replace("lesson.md", "lessn.md")
    (course / "book" / "claims" / "other.yml").write_text(other, encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        read_register(course)
    found = [f"{one.path.name}:{one.line}: {one.message}" for one in raised.value.problems]
    assert found == [
        "lesson.yml:2: claim 1 has no 'limits'; add a line “limits: …”",
        "lesson.yml:5: no work has the key 'robson1981'; did you mean 'robson1980'?",
        (
            "lesson.yml:6: 'known' must be 'read-in-full', 'abstract', 'another-page', "
            "'standard-work', 'not-read' or 'our-reckoning', and 'abstracts' is not"
        ),
        "lesson.yml:7: the field 'limit' is not known here; did you mean 'limits'?",
        "other.yml:10: there is no file 'book/lessn.md'; did you mean 'book/lesson.md'?",
        "other.yml:13: there is no file 'book/lessn.md'; did you mean 'book/lesson.md'?",
    ]


def test_an_id_is_used_once_in_the_whole_register(course: Path) -> None:
    (course / "book" / "claims" / "other.yml").write_text(REGISTER, encoding="utf-8")
    with pytest.raises(ContentError, match=r"other\.yml:2: the id 'slow-start' is used in lesson"):
        read_register(course)


def test_only_our_own_reckoning_may_have_no_source(course: Path) -> None:
    spoil(course, "book/claims/lesson.yml", "    sources: [robson1980]\n", "")
    with pytest.raises(ContentError, match=r"lesson\.yml:2: this claim has no source"):
        read_register(course)
    spoil(course, "book/claims/lesson.yml", "known: abstract", "known: our-reckoning")
    assert read_register(course).claims[0].sources == []
