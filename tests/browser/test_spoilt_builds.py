"""A book that would let its readers down is not built; one that is right follows its files."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest

from tools.places import PYTHON, child_environment

CONF = """\
project = "Scratch"
extensions = ["myst_nb", "sphinxcontrib.bibtex", "securebase.publishing"]
html_theme = "sphinx_book_theme"
bibtex_bibfiles = ["references.bib"]
nb_execution_mode = "off"
nb_mime_priority_overrides = [["html", "text/html", 0]]
"""
QUIZ = """\
id: small-quiz
title: A small quiz
questions:
  - id: first
    kind: single-choice
    prompt: Which one?
    options:
      - text: This
        right: true
        feedback: "Yes: this."
      - text: That
        feedback: No, this.
    sources: [robson1980]
"""
OTHER_QUIZ = QUIZ.replace("Which one?", "Who, then?")
SHOW_QUIZ = 'from securebase import Quiz\n\nQuiz.load("small.quiz.yml")'
PAGE = "# A page\n\n```{activity} small.quiz.yml\n```\n"
Build = Callable[[dict[str, str]], tuple[int, str]]


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Builds a book of these files; gives the exit code and all that was said."""
    sources = tmp_path / "sources"
    sources.mkdir()

    def run(files: dict[str, str]) -> tuple[int, str]:
        given = {"conf.py": CONF, "references.bib": "", **files}
        for name, text in given.items():
            path = sources / name
            path.parent.mkdir(exist_ok=True)
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [PYTHON, "-m", "sphinx", "-W", "--keep-going", sources, tmp_path / "html"],
            env=child_environment(NO_COLOR="1"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout

    return run


def notebook(code: str) -> str:
    """A notebook of a title and one cell."""
    cells = [nbformat.v4.new_markdown_cell("# A page"), nbformat.v4.new_code_cell(code)]
    kernel = {"name": "python3", "display_name": "Python 3"}
    return nbformat.writes(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}))


def test_an_activity_in_a_markdown_page_is_shown_and_follows_its_file(
    build: Build, tmp_path: Path
) -> None:
    code, said = build({"index.md": PAGE, "small.quiz.yml": QUIZ})
    assert code == 0, said
    page = tmp_path / "html" / "index.html"
    html = page.read_text(encoding="utf-8")
    assert 'id="small-quiz"' in html
    assert "securebase.js" in html
    assert "securebase-quiz.js" in html
    assert "Which one?" in html
    code, said = build({"index.md": PAGE, "small.quiz.yml": OTHER_QUIZ})
    assert code == 0, said
    html = page.read_text(encoding="utf-8")
    assert "Who, then?" in html
    assert "Which one?" not in html


def test_a_notebook_is_run_again_when_its_file_changes(build: Build, tmp_path: Path) -> None:
    lesson = {
        "index.md": "# A book\n\n```{toctree}\nnotebooks/lesson\n```\n",
        "notebooks/lesson.ipynb": notebook(SHOW_QUIZ),
    }
    code, said = build({**lesson, "notebooks/small.quiz.yml": QUIZ})
    assert code == 0, said
    page = tmp_path / "html" / "notebooks" / "lesson.html"
    assert "Which one?" in page.read_text(encoding="utf-8")
    code, said = build({**lesson, "notebooks/small.quiz.yml": OTHER_QUIZ})
    assert code == 0, said
    assert "Who, then?" in page.read_text(encoding="utf-8")


def test_a_file_with_several_mistakes_stops_the_build_and_all_are_told(build: Build) -> None:
    spoilt = (
        QUIZ.replace("title:", "titel:")
        .replace("        feedback: No, this.\n", "")
        .replace("robson1980", "robson1981")
    )
    code, said = build({"index.md": PAGE, "small.quiz.yml": spoilt})
    assert code != 0
    lines = spoilt.splitlines()
    for wrong, words in [
        ("titel: A small quiz", "did you mean 'title'?"),
        ("      - text: That", "has no 'feedback'"),
        ("    sources: [robson1981]", "did you mean 'robson1980'?"),
    ]:
        place = f"small.quiz.yml:{lines.index(wrong) + 1}: "
        told = [line for line in said.splitlines() if place in line and words in line]
        assert told, f"{place}… {words} is not in\n{said}"


def test_a_wrong_path_in_a_page_is_told_with_its_place(build: Build) -> None:
    code, said = build({"index.md": PAGE.replace("small", "smal"), "small.quiz.yml": QUIZ})
    assert code != 0
    told = [line for line in said.splitlines() if "index.md:3" in line]
    assert told, said
    assert "smal.quiz.yml" in said


def test_a_script_from_elsewhere_stops_the_build(build: Build) -> None:
    page = '# A page\n\n```{raw} html\n<script src="https://cdn.example.org/x.js"></script>\n```\n'
    code, said = build({"index.md": page})
    assert code != 0
    assert "index.html: <script src> would fetch https://cdn.example.org/x.js" in said


def test_a_widget_shown_instead_of_its_activity_stops_the_build(build: Build) -> None:
    lesson = {"index.ipynb": notebook(f"{SHOW_QUIZ}.widget"), "small.quiz.yml": QUIZ}
    code, said = build(lesson)
    assert code != 0
    assert "index.html: holds the state of a Jupyter widget" in said
    assert "show the activity itself and not its .widget" in said


def test_an_element_without_a_script_stops_the_build(build: Build) -> None:
    code, said = build({"index.md": "# A page\n\n<sb-quizz></sb-quizz>\n"})
    assert code != 0
    assert "index: no script defines <sb-quizz>" in said
    assert "write frontend/src/book/quizz.js" in said


def test_an_activity_that_a_notebook_makes_may_not_have_the_id_of_another(build: Build) -> None:
    made = SHOW_QUIZ + '.model_copy(update={"title": "Another quiz"})'
    code, said = build(
        {
            "index.md": PAGE + "\n```{toctree}\nlesson\n```\n",
            "lesson.ipynb": notebook(made),
            "small.quiz.yml": QUIZ,
        }
    )
    assert code != 0
    assert "lesson.html: the id 'small-quiz' is that of another activity in index.html too" in said
