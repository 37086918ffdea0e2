"""Small files of which tests make courses."""

from __future__ import annotations

import nbformat

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
SHOW_QUIZ = 'from securebase import Quiz\n\nQuiz.load("small.quiz.yml")'


def notebook(*code: str, title: str = "A page", words: str = "") -> str:
    """A notebook of a title, some words and cells of code."""
    opening = nbformat.v4.new_markdown_cell(f"# {title}\n\n{words}".strip())
    cells = [opening, *(nbformat.v4.new_code_cell(one) for one in code)]
    kernel = {"name": "python3", "display_name": "Python 3"}
    return nbformat.writes(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}))


def contents(root: str, *pages: str) -> str:
    """A table of contents."""
    chapters = "".join(f"  - file: {page}\n" for page in pages)
    return f"format: jb-book\nroot: {root}\n" + (f"chapters:\n{chapters}" if pages else "")
