"""Small files that are right, to be spoilt."""

from __future__ import annotations

import importlib
import json
import tempfile
from pathlib import Path

from securebase import CodingLab
from securebase.content.bibliography import bibliography_path
from securebase.labs.solved_notebook import learners_notebook
from tests.building.courses import QUIZ, contents
from tests.unit.activities.quiz.test_jupyterquiz_import import CHOICE, MANY, NUMBER, WORDS
from tests.unit.activities.test_coding_lab import LAB as CODING_LAB
from tests.unit.activities.test_coding_lab import coding, record
from tests.unit.claims.test_checks import LESSON as CLAIMED
from tests.unit.claims.test_checks import REGISTER
from tests.unit.glossary.test_glossary import BASE, REUNIONS, TERMS, notebook
from tests.unit.labs.test_lab_files import FEW, IDS, ONE
from tests.unit.labs.test_solved_notebook import WORDS as WORDS_OF_LAB
from tests.unit.labs.test_solved_notebook import code, solved
from tests.unit.test_session_plans import RIGHT as PLAN
from tools.places import ROOT

__all__ = ["CODING_LAB"]

Files = dict[str, str]
"""What stands in each file of a course, by its place in it."""

LESSON = "notebooks/part/a-secure-base.ipynb"
LESSONS: Files = {
    LESSON: notebook(BASE),
    "notebooks/part/reading-reunions.ipynb": notebook(REUNIONS),
}
GLOSSARY: Files = {"book/glossary.yml": TERMS}
QUIZZES: Files = {"notebooks/part/a-secure-base.quiz.yml": QUIZ}
LISTED = contents("welcome", "first", "second")
CONTENTS = contents("book/welcome", "book/page", "notebooks/part/a-secure-base")
QUESTIONS = json.dumps([CHOICE, MANY, NUMBER, WORDS], indent=1)
# Its first works.
WORKS = "\n@".join(bibliography_path().read_text(encoding="utf-8").split("\n@")[:7]) + "\n"
PAGE = """\
---
title: A page
---

(a-label)=
# A page

Words, *some* of them **strong** {cite:p}`robson1980`, 40 in 100.

:::{admonition} For students: more
:class: dropdown
$r = .23$ and a [link](https://example.org).
:::

| a | b |
|---|---|
| 1 | 2 |

```{activity} small.quiz.yml
```
"""
SOLVED = "notebooks/labs/coders.solved.ipynb"
_TEACH = "book/teach/example"
_STILL_FACE = "notebooks/still-face/"
_PLANNED: Files = {
    f"{_TEACH}.session.yml": PLAN,
    f"{_TEACH}.md": "# Example\n",
    f"{_STILL_FACE}rupture-and-repair.ipynb": notebook(
        "(out-of-step)=\n## Out of step\n\n(called-repair)=\nFound again.\n"
    ),
    f"{_STILL_FACE}practising-repair.ipynb": notebook("(practising-repair-the-ping)=\n## A ping\n"),
}
_EXERCISES = "notebooks/labs/coders.exercises.yml"


def _lab() -> Files:
    """A lab whose three files fit together."""
    exercises = FEW + "".join(ONE.format(id=name) for name in IDS)
    source = "# >>> solution\na = 0.5\n# <<<\ncheck('{}', a)"
    cells = [code(name, source.format(name), "solution") for name in IDS]
    with tempfile.TemporaryDirectory() as folder:
        path = solved(Path(folder), WORDS_OF_LAB, *cells)
        learners = learners_notebook(path)
        return {
            _EXERCISES: exercises,
            SOLVED: path.read_text(encoding="utf-8"),
            "notebooks/labs/coders.ipynb": learners,
        }


LAB = _lab()
_SPECIAL: dict[str, tuple[str, Files]] = {
    "claims": (
        "book/claims/lesson.yml",
        {"book/claims/lesson.yml": REGISTER, "book/lesson.md": CLAIMED},
    ),
    "exercises": (_EXERCISES, LAB),
    "glossary": ("book/glossary.yml", GLOSSARY | LESSONS),
    "session": (f"{_TEACH}.session.yml", _PLANNED),
}


def answers() -> str:
    """A file that *Your answers* saved, with a reunion that was rated."""
    lab = CodingLab.load(CODING_LAB)
    first = lab.vignettes[0]
    saved = {
        "format": "secure-base-answers",
        "version": 1,
        "saved_at": "2026-11-27T10:00:00.000Z",
        "records": {lab.id: record({first.id: coding(first)})},
    }
    return json.dumps(saved, indent=2)


def of_kind(name: str) -> tuple[str, str, Files]:
    """Where a file of a kind lies in a course, what stands in it, and the files beside it.

    Without a small one in the tests of the kind, it is the smallest of the course.
    """
    if name in _SPECIAL:
        file, beside = _SPECIAL[name]
        return file, beside[file], beside
    path = _shortest(name)
    file = path.relative_to(ROOT).as_posix()
    return file, _written(name) or path.read_text(encoding="utf-8"), {}


def _written(kind: str) -> str | None:
    try:
        tests = importlib.import_module(f"tests.unit.activities.test_{kind.replace('-', '_')}")
    except ModuleNotFoundError:
        return None
    return getattr(tests, "WRITTEN", None) or getattr(tests, "GOOD", None)


def _shortest(kind: str) -> Path:
    """The smallest file of the course that names the schema of a kind."""
    schema = f"schemas/{kind}.schema.json"
    found = [
        path
        for folder in ("book", "notebooks")
        for path in (ROOT / folder).rglob("*.yml")
        if path.read_text(encoding="utf-8").partition("\n")[0].endswith(schema)
    ]
    assert found, f"the course has no file of the kind {kind!r}, so there is none to spoil"
    return min(found, key=lambda path: path.stat().st_size)
