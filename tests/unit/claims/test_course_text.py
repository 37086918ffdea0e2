"""The paragraphs of each kind of file: their words, their lines, and what they cite."""

from __future__ import annotations

import json
from pathlib import Path

from securebase.claims.course_text import paragraphs
from securebase.claims.paragraph import words_alone

PAGE = """\
# A page

One **study** of 26 pairs {cite:p}`bell1972`.
It ended in
2014. Then came another.

:::{admonition} For students: more
:class: for-students dropdown

- First {cite:t}`adams1990`
- Second, see [the *lesson*](../other.ipynb#place)

| Study | r |
|---|---|
| {cite:t}`madigan2024` | .25 |
| plain | .30 |

| Of {cite:t}`blair2014` | OR |
|---|---|
| sofa | 18.3 |
:::

```{figure} drawing.svg
:alt: Two people.
:width: 480px

Seen by 9.
```

```{bibliography}
:filter: 12
```

## Key points

- It was 40 in 100.
"""


def test_a_page_is_told_paragraph_by_paragraph(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    found = [(one.line, one.words, sorted(one.cites), one.summary) for one in paragraphs(page)]
    assert found == [
        (1, "A page", [], True),
        (3, "One study of 26 pairs. It ended in 2014. Then came another.", ["bell1972"], False),
        (7, "For students: more", [], True),
        (10, "First", ["adams1990"], False),
        (11, "Second, see the lesson", [], False),
        (13, "| Study | r |", [], True),
        (15, "| | .25 |", ["madigan2024"], False),
        (16, "| plain | .30 |", [], False),
        (18, "| Of | OR |", ["blair2014"], True),
        (20, "| sofa | 18.3 |", ["blair2014"], False),
        (24, "Two people.", [], False),
        (27, "Seen by 9.", [], False),
        (34, "Key points", [], True),
        (36, "It was 40 in 100.", [], True),
    ]
    assert {one.section for one in paragraphs(page)} == {"A page", "Key points"}


def test_a_notebook_is_told_by_the_lines_of_its_file(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["## Guess\n", "\n", 'Say "when".\n', "Now."]},
        {
            "cell_type": "code",
            "source": ["show(\n", "    'The groups were 9.',\n", "    source='bell1972')"],
        },
        {"cell_type": "markdown", "source": ["More."]},
    ]
    notebook = tmp_path / "lesson.ipynb"
    notebook.write_text(json.dumps({"cells": cells}, indent=1), encoding="utf-8")
    lines = notebook.read_text(encoding="utf-8").splitlines()
    found = [(one.words, one.section, sorted(one.cites)) for one in paragraphs(notebook)]
    assert found == [
        ("Guess", "Guess", []),
        ('Say "when". Now.', "Guess", []),
        ("The groups were 9.", "Guess", ["bell1972"]),
        ("More.", "Guess", []),
    ]
    assert [lines[one.line - 1].strip() for one in paragraphs(notebook)] == [
        '"## Guess\\n",',
        '"Say \\"when\\".\\n",',
        "\"    'The groups were 9.',\\n\",",
        '"More."',
    ]


QUIZ = """\
id: a-quiz
title: Two questions
sources: [adams1990]
questions:
  - id: first
    kind: single-choice
    prompt: How many?
    options:
      - text: 40 in 100
        right: true
        feedback: Yes.
      - text: 90 in 100
        feedback: No.
    sources: [robson1980]
  - id: second
    kind: true-false
    prompt: All 12 did.
    answer: false
"""


def test_a_content_file_cites_by_its_items_and_does_not_say_a_wrong_answer(tmp_path: Path) -> None:
    file = tmp_path / "lesson.quiz.yml"
    file.write_text(QUIZ, encoding="utf-8")
    found = [(one.line, one.words, sorted(one.cites), one.quoted) for one in paragraphs(file)]
    assert found == [
        (2, "Two questions", ["adams1990"], False),
        (7, "How many?", ["robson1980"], False),
        (9, "40 in 100", ["robson1980"], False),
        (11, "Yes.", ["robson1980"], False),
        (12, "90 in 100", ["robson1980"], True),
        (13, "No.", ["robson1980"], False),
        (17, "All 12 did.", ["adams1990"], True),
    ]
    assert {one.section for one in paragraphs(file)} == {"a-quiz"}


GUESS = """\
id: a-guess
title: How many?
minimum: 0
maximum: 100
unit: "%"
truth:
  - 33
  - 52.5
labels: [before, after]
tolerance: 5
sources: [robson1980]
"""


def test_a_content_file_tells_the_number_that_is_right_with_its_unit(tmp_path: Path) -> None:
    guess, quiz = tmp_path / "lesson.predict.yml", tmp_path / "lesson.quiz.yml"
    guess.write_text(GUESS, encoding="utf-8")
    quiz.write_text(
        "questions:\n- prompt: How many?\n  answer: 40\n  tolerance: 3\n  unit: in 100\n",
        encoding="utf-8",
    )
    found = [(one.line, one.words, *one.cites) for one in paragraphs(guess)]
    assert found[1:3] == [(7, "truth: 33%", "robson1980"), (8, "truth: 52.5%", "robson1980")]
    assert [(one.line, one.words) for one in paragraphs(quiz)] == [
        (2, "How many?"),
        (3, "answer: 40 in 100"),
    ]


def test_code_is_told_text_by_text(tmp_path: Path) -> None:
    module = tmp_path / "model.py"
    module.write_text('"""What it is."""\nNAME = "x"\nt = f"{n} of 120 are made up"\n')
    assert [(one.line, one.words) for one in paragraphs(module)] == [
        (1, "What it is."),
        (3, "of 120 are made up"),
    ]


def test_a_row_of_a_table_is_told_without_its_work(tmp_path: Path) -> None:
    table = tmp_path / "effects.csv"
    rows = ["outcome,value,k,n,source_key,confidence", "peers,0.39,80,,groh2014,verified"]
    rows += ["setting,0.5,,,,uncertain", "joy,0.1,1,,bell1972,known"]
    table.write_text("\n".join(rows), encoding="utf-8")
    assert [(one.line, one.words, *one.cites) for one in paragraphs(table)] == [
        (2, "peers | 0.39 | 80 |", "groh2014"),
        (4, "joy | 0.1 |", "bell1972"),
    ]


def test_marks_links_and_quotation_marks_make_no_difference() -> None:
    written = "the *link* is “modest” {cite:p}`bell1972`; [call](tel:999) (r =  **.25**)."
    assert words_alone(written) == 'the link is "modest"; (r = .25).'
    assert words_alone(words_alone(written)) == words_alone(written)
