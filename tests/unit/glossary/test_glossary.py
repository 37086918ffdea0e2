"""A course of two lessons and its glossary: what is wrong is told with file and line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from securebase.content.problems import ContentError
from securebase.glossary import FILE, Glossary, Place, read_glossary
from securebase.publishing.course_content import course_problems

TERMS = """\
terms:
  - id: secure-base
    term: secure base
    plain: Somebody to set out from.
    exact: The use of a figure as a base to explore from.
    sources: [bowlby1988]
    other_names: [launch pad]
    taught: [a-secure-base]
  - id: kappa
    term: kappa
    plain: How much better than luck two people agree.
    exact: Agreement beyond chance.
    forms: [κ]
    taught: [reading-reunions, a-secure-base]
"""
BASE = """\
# A secure base

Guess: who is a secure base?

(two-jobs)=
## Someone to run to

:::{admonition} For students: more
A secure base, and κ = .23.
:::

(steps)=
## Four steps

Gran is a secure base.

### Try it

## Key points
"""
REUNIONS = "# Reading reunions\n\n## The lazy coder\n\nThey use **kappa**.\n"


def notebook(text: str) -> str:
    cells = [
        {"cell_type": "markdown", "source": text.splitlines(keepends=True)},
        {"cell_type": "code", "source": ["term = 'launch pad'"]},
    ]
    return json.dumps({"cells": cells})


@pytest.fixture
def course(tmp_path: Path) -> Path:
    for name, text in (("a-secure-base", BASE), ("reading-reunions", REUNIONS)):
        lesson = tmp_path / "notebooks" / "part" / f"{name}.ipynb"
        lesson.parent.mkdir(parents=True, exist_ok=True)
        lesson.write_text(notebook(text), encoding="utf-8")
    (tmp_path / "book").mkdir()
    (tmp_path / FILE).write_text(TERMS, encoding="utf-8")
    return tmp_path


def told(course: Path, old: str, new: str) -> list[str]:
    """What is said of the glossary once a piece of it is spoilt."""
    assert TERMS.count(old) == 1
    (course / FILE).write_text(TERMS.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError) as error:
        read_glossary(course)
    return [f"{problem.line}: {problem.message}" for problem in error.value.problems]


def test_terms_stand_by_alphabet_each_with_its_places(course: Path) -> None:
    glossary = read_glossary(course)
    assert [term.id for term in glossary.terms] == ["kappa", "secure-base"]
    assert [term.anchor for term in glossary.terms] == ["term-kappa", "term-secure-base"]
    page = "notebooks/part/a-secure-base"
    # Where it stands for everybody, rather than for students or before the parts.
    assert glossary.places["secure-base"] == (Place(page, "A secure base", "Four steps", "steps"),)
    assert glossary.places["kappa"] == (
        Place("notebooks/part/reading-reunions", "Reading reunions", "The lazy coder", ""),
        Place(page, "A secure base", "Someone to run to", "two-jobs"),
    )


def test_a_term_that_is_not_marked_is_in_the_glossary_and_in_no_box(course: Path) -> None:
    text = TERMS.replace("    forms: [κ]\n", "    forms: [κ]\n    marked: false\n")
    (course / FILE).write_text(text, encoding="utf-8")
    glossary = read_glossary(course)
    assert glossary.marked_forms == {"secure-base": ("secure base",)}
    assert len(glossary.terms) == 2


def test_a_course_without_the_file_has_no_terms(tmp_path: Path) -> None:
    assert read_glossary(tmp_path) == Glossary()


def test_a_lesson_that_is_not_there_is_told_with_the_one_that_may_be_meant(course: Path) -> None:
    assert told(course, "[a-secure-base]", "[a-secure-bse]") == [
        "8: there is no lesson 'a-secure-bse'; did you mean 'a-secure-base'?"
    ]
    assert told(course, "[a-secure-base]", "[quantum]") == [
        "8: there is no lesson 'quantum'; write the name of its file, without .ipynb"
    ]


def test_a_lesson_that_does_not_use_the_term_is_told(course: Path) -> None:
    (one,) = told(course, "[a-secure-base]", "[a-secure-base, reading-reunions]")
    assert one == (
        "8: reading-reunions does not say 'secure base'; write under forms how it says it, or "
        "take the lesson out"
    )


def test_words_in_code_teach_nothing(course: Path) -> None:
    (one,) = told(course, "term: secure base", "term: launch pad")
    assert one.startswith("8: a-secure-base does not say 'launch pad'")


def test_words_that_stand_for_two_terms_are_told(course: Path) -> None:
    (one,) = told(course, "forms: [κ]", "forms: [κ, Secure Base]")
    assert one == (
        "13: 'Secure Base' stands for secure-base too; a reader must get one answer: take it out "
        "here, or there"
    )


def test_every_other_mistake_of_an_author_is_told_by_its_line(course: Path) -> None:
    assert told(course, "[bowlby1988]", "[bowlby1987]") == [
        "6: no work has the key 'bowlby1987'; did you mean 'bowlby1988'?"
    ]
    (one,) = told(course, "other_names:", "other_name:")
    assert one.startswith("7: ")
    assert "other_names" in one
    (one,) = told(course, "id: kappa", "id: secure-base")
    assert one.startswith("9: the id 'secure-base' is used twice")
    (one,) = told(course, "Somebody to set out from.", "Somebody " * 30)
    assert one.startswith("4: ")


def test_the_check_of_a_course_tells_of_its_glossary(course: Path) -> None:
    (course / FILE).write_text(TERMS.replace("[a-secure-base]", "[quantum]"), encoding="utf-8")
    (problem,) = course_problems(course)
    assert (problem.path, problem.line) == (course / FILE, 8)
