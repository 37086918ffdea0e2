"""A small built book whose lessons are quizzes, as the course's pages have them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from securebase.activities.quiz import Quiz
from tests.unit.exports.written import lesson_title

_PAGE = """<!doctype html><html lang="en-GB"><head><title>{title}</title></head><body>
<main><article class="sb-article"><section id="{id}"><h1>{title}</h1>
{body}
</section><script>kernelName = 'python3'</script></article></main></body></html>
"""
OTHERS = {
    "book/find-help": ("Find help", "<p>Call <a href='tel:999'>999</a>.</p>"),
    "book/small-things/three-in-the-morning": ("Three in the morning", "<p>It will pass.</p>"),
    "book/glossary": ("Glossary", "<dl><dt id='term-bond'>bond</dt><dd>A tie.</dd></dl>"),
    "book/about": ("About", "<p>A course about a bond. And more.</p>"),
    "notebooks/labs/python": ("A lab", "<p>Code.</p>"),
}
LESSON = "notebooks/first"


def write_course(folder: Path, quizzes: Sequence[Path], before: str = "") -> tuple[Path, Path]:
    """Writes a course and its book; ``before`` stands in the first lesson before the quiz.

    Returns:
        The folder of the course and that of the book.
    """
    course, book = folder / "course", folder / "book"
    lessons = [f"notebooks/{path.name.split('.')[0]}" for path in quizzes]
    for lesson, path in zip(lessons, quizzes, strict=True):
        body = f"{before if lesson == lessons[0] else ''}{Quiz.load(path).html()}"
        _write(book, lesson, lesson_title(path) or "A lesson", body)
    for page, (title, body) in OTHERS.items():
        _write(book, page, title, body)
    parts = {
        "Lessons": lessons,
        "Labs": ["notebooks/labs/python"],
        "Other": ["book/glossary", "book/find-help", "book/about"],
    }
    listed = "".join(
        f"- caption: {caption}\n  chapters:\n" + "".join(f"  - file: {page}\n" for page in pages)
        for caption, pages in parts.items()
    )
    course.mkdir()
    (course / "_toc.yml").write_text(f"root: book/welcome\nparts:\n{listed}", "utf-8")
    return course, book


def _write(book: Path, name: str, title: str, body: str) -> None:
    path = book / f"{name}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_PAGE.format(id=title.replace(" ", "-"), title=title, body=body), "utf-8")
