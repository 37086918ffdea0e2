"""Does an author's wait grow with the course? ``python -m benchmarks.growing``.

Makes courses of 15, 60 and 150 lessons, each a notebook with a quiz and a page of words, changes
one page of words, and measures the processor time of the build that follows, with that of all
programs it starts. The table goes to ``benchmarks/README.md``.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks import report
from benchmarks.books import WORK, write_settings
from tools.places import PYTHON, ROOT, child_environment, say, speak_utf_8
from tools.trouble import Trouble

_COMMAND = "python -m benchmarks.growing"
LESSONS = (15, 60, 150)
_QUIZ = ROOT / "notebooks" / "attachment" / "a-secure-base.quiz.yml"
_QUIZ_ID = "id: a-secure-base-quiz"
_NOTEBOOK = """{{
 "cells": [
  {{"cell_type": "markdown", "id": "title", "metadata": {{}}, "source": ["# Lesson {number}"]}},
  {{"cell_type": "code", "id": "quiz", "metadata": {{"tags": ["remove-input"]}},
   "source": ["from securebase import Quiz\\n", "Quiz.load(\\"lesson-{number}.quiz.yml\\")"],
   "execution_count": null, "outputs": []}}
 ],
 "metadata": {{"kernelspec": {{"name": "python3", "display_name": "Python 3"}}}},
 "nbformat": 4, "nbformat_minor": 5
}}
"""
_SENTENCE = "A carer who comes back is greeted, and the greeting says what was missed. "


def make_course(lessons: int) -> Path:
    """A course of so many lessons, with a page of words after each; return its folder."""
    course = WORK / f"{lessons}-lessons"
    if course.exists():
        shutil.rmtree(course)
    (course / "notebooks").mkdir(parents=True)
    quiz = _QUIZ.read_text(encoding="utf-8")
    if quiz.count(_QUIZ_ID) != 1:
        raise Trouble(
            f"{_QUIZ.name} no longer holds “{_QUIZ_ID}” once: correct benchmarks/growing.py."
        )
    contents = "format: jb-book\nroot: index\nchapters:\n"
    _write(course / "index.md", "# A course\n")
    for number in range(1, lessons + 1):
        stem = course / "notebooks" / f"lesson-{number}"
        _write(stem.with_suffix(".ipynb"), _NOTEBOOK.format(number=number))
        _write(stem.with_suffix(".quiz.yml"), quiz.replace(_QUIZ_ID, f"id: lesson-{number}"))
        words = "\n\n".join(f"## Part {part}\n\n{_SENTENCE * 8}" for part in range(1, 6))
        _write(course / "notebooks" / f"words-{number}.md", f"# Words {number}\n\n{words}\n")
        for name in ("lesson", "words"):
            contents += f"  - file: notebooks/{name}-{number}\n"
    _write(course / "_toc.yml", contents)
    write_settings(course)
    return course


def processor_seconds(course: Path) -> float:
    """Build the course; the processor time that took, in this process's children."""
    before = os.times()
    arguments = [str(PYTHON), "-m", "securebase.publishing"]
    environment = child_environment(PYTHONPATH=str(ROOT))
    done = subprocess.run(arguments, cwd=course, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise Trouble(f"The course could not be built: {done.stdout[-1000:]}{done.stderr[-1000:]}")
    after = os.times()
    children_before = before.children_user + before.children_system
    return after.children_user + after.children_system - children_before


def measure(course: Path, runs: int) -> tuple[float, list[float]]:
    """The processor time of the first build, and of each build after a change of one page."""
    first = processor_seconds(course)
    page = course / "notebooks" / "words-3.md"
    touched = []
    for run in range(runs):
        with page.open("a", encoding="utf-8") as words:
            words.write(f"\nChange {run}.\n")
        touched.append(processor_seconds(course))
    return first, touched


def table(samples: dict[int, tuple[float, list[float]]]) -> str:
    """The results as a table of Markdown."""
    smallest = statistics.median(next(iter(samples.values()))[1])
    lines = [
        "| lessons | pages | first build | one page changed | ÷ that of the smallest |",
        "|--:|--:|--:|--:|--:|",
    ]
    for lessons, (first, touched) in samples.items():
        median = statistics.median(touched)
        spread = f" ({min(touched):.1f}–{max(touched):.1f})" if len(touched) > 1 else ""
        cells = f"{first:.0f} s | {median:.1f} s{spread} | {median / smallest:.2f}"
        lines.append(f"| {lessons} | {lessons * 2 + 1} | {cells} |")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Measure, print, and write the README; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growing", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="changes of each course (5)")
    parser.add_argument("--only-print", action="store_true", help="leave the README as it is")
    options = parser.parse_args(arguments)
    samples: dict[int, tuple[float, list[float]]] = {}
    for lessons in LESSONS:
        say(f"A course of {lessons} lessons …")
        samples[lessons] = measure(make_course(lessons), options.runs)
    results = (
        f"{table(samples)}\n\nProcessor time, all programs together; medians of {options.runs}."
    )
    say(f"\n{results}\n")
    if not options.only_print:
        report.write(results, by=_COMMAND)
    return 0


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    speak_utf_8()
    try:
        sys.exit(main(sys.argv[1:]))
    except (Trouble, OSError) as error:
        sys.exit(f"\n{error}")
