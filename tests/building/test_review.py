"""What a book tells its review: which questions of which lessons, and where they lie."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import QUIZ, contents
from tests.building.test_parts import CELLS, lesson, page

pytestmark = pytest.mark.book

QUESTIONS = (
    QUIZ.replace("feedback: No, this.", 'feedback: "No: [help](../pages/help.html#now)."').replace(
        "    sources", "    asks: why\n    sources"
    )
    + """\
  - id: hard
    kind: true-false
    prompt: Is it hard?
    answer: true
    feedback: {when_true: "Yes.", when_false: "It is."}
    sensitive: true
    sources: [robson1980]
  - id: for-students
    kind: true-false
    prompt: Is it deep?
    answer: true
    feedback: {when_true: "Yes.", when_false: "It is."}
    level: students
    sources: [robson1980]
"""
)
FILES = {
    "_config.yml": SETTINGS,
    "_toc.yml": contents("index", "pages/again", "pages/help", "lessons/counting"),
    "index.md": "# A course\n\n```{go-on}\n```\n",
    "pages/again.md": "# Again\n\n```{review}\nIt needs a *script*.\n```\n",
    "pages/help.md": "# Help\n\n(now)=\n## Now\n\nHere.\n",
    "lessons/counting.ipynb": lesson(*CELLS).replace("small.quiz.yml", "counting.quiz.yml"),
    "lessons/counting.quiz.yml": QUESTIONS,
}


def told(folder: Path) -> dict[str, Any]:
    """What the page with the review knows of the course."""
    [found] = re.findall(
        r'<sb-review>.*?It needs a <em>script</em>.*?class="sb-lessons">(.*?)</script></sb-review>',
        page(folder, "pages/again"),
        re.DOTALL,
    )
    return dict(json.loads(found))


def test_the_review_is_told_of_lessons_and_each_has_its_questions_in_a_script(
    binder: Binder,
) -> None:
    folder = binder.checkout
    write(folder, FILES)
    built = binder.build(folder)
    assert built.code == 0, built.said
    course = told(folder)
    [counting] = course["lessons"]
    script = counting.pop("script")
    assert counting == {
        "lesson": "counting",
        "title": "A lesson",
        "href": "../lessons/counting.html",
        "parts": ["one-more", "two", "check-yourself"],
        "quiz": "small-quiz",
        "questions": [
            {
                "id": "first",
                "asks": "why",
                "kind": "single-choice",
                "part": "",
                "level": "everyone",
            },
            {
                "id": "for-students",
                "asks": "what",
                "kind": "true-false",
                "part": "",
                "level": "students",
            },
        ],
    }
    # The page loads what shows a question when somebody begins, and not before.
    assert course["scripts"] == ["../_static/securebase-quiz.js"]
    assert "securebase-quiz.js?" not in page(folder, "pages/again")
    address, _, version = script.partition("?v=")
    assert address == "../_static/review/counting.js"
    text = (folder / "_build/html/_static/review/counting.js").read_text(encoding="utf-8")
    opening, quiz = text.removesuffix(");\n").split(",", 1)
    assert opening == 'window.secureBaseReview("counting"'
    first, for_students = json.loads(quiz)["questions"]
    assert (first["id"], for_students["id"]) == ("first", "for-students")
    assert first["options"][1]["feedback"][1]["href"] == "../pages/help.html#now"
    assert "hard" not in text

    # The first page and the lesson know which questions of it come back.
    [offer] = re.findall(r'data-review="([^"]*)"', page(folder, "index"))
    assert json.loads(html.unescape(offer)) == {
        "href": "pages/again.html",
        "asked": {"counting": ["small-quiz", "first", "for-students"]},
    }

    assert (
        '<sb-parts data-review="../pages/again.html" data-quiz="small-quiz"'
        ' data-everyone="first" data-students="for-students" data-lesson="counting">'
    ) in page(folder, "lessons/counting")

    # Another question is another address; a hard one is none.
    quiz_file = folder / "lessons/counting.quiz.yml"
    quiz_file.write_text(QUESTIONS.replace("Is it hard?", "Is it very hard?"), encoding="utf-8")
    assert binder.build(folder).code == 0
    assert told(folder)["lessons"][0]["script"] == script
    quiz_file.write_text(QUESTIONS.replace("Is it deep?", "Is it very deep?"), encoding="utf-8")
    assert binder.build(folder).code == 0
    assert told(folder)["lessons"][0]["script"] != f"{address}?v={version}"
