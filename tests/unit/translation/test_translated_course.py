"""The copy of a course in another language: what is translated, and what stays in English."""

import json
import subprocess
import sys

import pytest

from securebase.content.problems import ContentError
from securebase.translation import catalogue
from securebase.translation.course_texts import units_of
from securebase.translation.translated_course import contents_of, write_translated_course

# Each writes a course anew.
pytestmark = pytest.mark.lasts

PAGE = """\
# You and your baby

A kind word. [Find help](find-help.md) says who listens, and [the next page](other.md) goes on.

:::{help-now}
:quiet:

This may be hard to read.
:::
"""
QUIZ = """\
id: a-quiz
title: Two questions
instruction: Take your time.
questions:
  - id: first
    kind: true-false
    prompt: Is it so?
    answer: true
    feedback: {when_true: It is., when_false: But it is.}
    sources: [robson1980]
"""
PAGES = ("book/welcome", "book/find-help", "notebooks/a")
POLISH = {
    "You and your baby": "Ty i twoje dziecko",
    "A kind word. [Find help](find-help.md) says who listens, and [the next page](other.md) goes "
    "on.": "Dobre słowo. [Pomoc](find-help.md), a [dalej](other.md) więcej.",
    "Two questions": "Dwa pytania",
    "Is it so?": "Czy tak jest?",
}


@pytest.fixture
def course(tmp_path):
    """A course of two pages and a lesson with a quiz; the book in Polish has no other.md."""
    (tmp_path / "book").mkdir()
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "_config.yml").write_text("title: Secure Base\n", encoding="utf-8")
    (tmp_path / "_toc.yml").write_text("format: jb-book\nroot: book/welcome\n", encoding="utf-8")
    (tmp_path / "book" / "welcome.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "book" / "find-help.md").write_text("# Find help\n", encoding="utf-8")
    (tmp_path / "book" / "other.md").write_text("# Another page\n", encoding="utf-8")
    (tmp_path / "notebooks" / "a.quiz.yml").write_text(QUIZ, encoding="utf-8")
    lesson = {
        "cells": [
            {"cell_type": "markdown", "id": "title", "metadata": {}, "source": ["# A lesson"]},
            {
                "cell_type": "code",
                "id": "quiz",
                "metadata": {},
                "execution_count": None,
                "outputs": [],
                "source": ['explore(f, title="How it is", id="x")\nQuiz.load("a.quiz.yml")'],
            },
        ],
        "metadata": {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    (tmp_path / "notebooks" / "a.ipynb").write_text(json.dumps(lesson), encoding="utf-8")
    contents = "format: jb-book\nroot: book/welcome\nchapters:\n- file: book/find-help\n"
    contents += "- file: notebooks/a\n"
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "pl.toc.yml").write_text(contents, encoding="utf-8")
    reviewed = "".join(f"  {page}: {{by: Anna Nowak, on: 2026-11-27}}\n" for page in PAGES)
    (tmp_path / "translations" / "pl.reviewed.yml").write_text(f"pages:\n{reviewed}", "utf-8")
    return tmp_path


def in_polish(course, told):
    """Writes the copy, in which the texts are translated as told; gives its folder."""
    path = course / "translations" / "pl.po"
    names = ("book/welcome.md", "book/find-help.md", "notebooks/a.ipynb", "notebooks/a.quiz.yml")
    units = [unit for name in names for unit in units_of(course / name, course)]
    made = catalogue.brought_up_to_date(path, "pl", units)
    for message in made:
        message.string = told.get(message.id, message.string) if message.id else message.string
    catalogue.write(made, path)
    write_translated_course(course, "pl", course / "copy")
    return course / "copy"


def test_a_page_is_in_the_language_and_leads_to_no_page_that_its_book_has_not(course):
    page = (in_polish(course, POLISH) / "book" / "welcome.md").read_text("utf-8")
    assert page.startswith("# Ty i twoje dziecko\n")
    assert "\nDobre słowo. [Pomoc](find-help.md), a dalej więcej.\n" in page


def test_what_is_not_translated_stands_in_english_and_says_so(course):
    page = (in_polish(course, POLISH) / "book" / "welcome.md").read_text("utf-8")
    assert "\n:quiet:\n\n[This may be hard to read.]{.language-en}\n" in page
    assert page.split("\n")[2].startswith(
        ":::{admonition} Not all of this page is in your language"
    )
    assert ":class: not-translated language-en" in page


def test_a_text_that_changed_stands_in_english_and_not_in_its_old_translation(course):
    in_polish(course, POLISH)
    changed = PAGE.replace("# You and your baby", "# You and your new baby")
    (course / "book" / "welcome.md").write_text(changed, encoding="utf-8")
    page = (in_polish(course, {}) / "book" / "welcome.md").read_text("utf-8")
    assert page.startswith("# [You and your new baby]{.language-en}\n")
    assert "Ty i twoje dziecko" not in page


def test_a_page_of_which_all_is_translated_has_no_note(course):
    whole = POLISH | {"This may be hard to read.": "To może być trudne."}
    page = (in_polish(course, whole) / "book" / "welcome.md").read_text("utf-8")
    assert "not-translated" not in page


def test_a_quiz_has_its_texts_in_the_language_and_its_ids_as_they_were(course):
    copy = in_polish(course, POLISH)
    quiz = (copy / "notebooks" / "a.quiz.yml").read_text("utf-8")
    assert "id: a-quiz\ntitle: Dwa pytania\ninstruction: Take your time.\n" in quiz
    assert "prompt: Czy tak jest?\n" in quiz
    # The lesson that shows it says that not all of it is translated.
    lesson = json.loads((copy / "notebooks" / "a.ipynb").read_text("utf-8"))
    assert "not-translated" in "".join(lesson["cells"][0]["source"])


def test_what_code_hands_to_an_activity_is_in_the_language(course):
    copy = in_polish(course, POLISH | {"How it is": "Jak to „jest”"})
    lesson = json.loads((copy / "notebooks" / "a.ipynb").read_text("utf-8"))
    code = "".join(lesson["cells"][1]["source"])
    assert code == 'explore(f, title="Jak to „jest”", id="x")\nQuiz.load("a.quiz.yml")'


def test_the_book_is_told_its_language_its_direction_and_its_words(course):
    copy = in_polish(course, POLISH)
    words = json.loads((copy / "words.json").read_text("utf-8"))
    assert (words["language"], words["direction"]) == ("pl", "ltr")
    assert "language: pl\n" in (copy / "_config.yml").read_text("utf-8")
    script = (copy / "static" / "securebase-words.js").read_text("utf-8")
    assert script.startswith('globalThis.secureBaseCatalogue={"language":"pl-u-nu-latn",')


def test_a_language_without_a_list_of_its_own_has_all_pages(course):
    assert contents_of(course, "ur") == {"format": "jb-book", "root": "book/welcome"}


def test_a_page_that_nobody_of_the_community_has_read_is_refused(course):
    reviewed = course / "translations" / "pl.reviewed.yml"
    reviewed.write_text(
        "pages:\n  book/welcome: {by: Anna Nowak, on: 2026-11-27}\n", encoding="utf-8"
    )
    with pytest.raises(ContentError) as refused:
        in_polish(course, POLISH)
    told = str(refused.value)
    assert "nobody from the community has read 'book/find-help'" in told
    assert "'notebooks/a'" in told
    assert "'book/welcome'" not in told
    assert not (course / "copy").exists()


def test_the_report_says_file_by_file_what_stands_in_english(course):
    in_polish(course, POLISH)
    ran = subprocess.run(
        [sys.executable, "-m", "securebase", "translate", "report", "pl", str(course)],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr
    assert "book/welcome.md: 1 of 3 stand in English" in ran.stdout
    assert "notebooks/a.quiz.yml: 3 of 5 stand in English" in ran.stdout
