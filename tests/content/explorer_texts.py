"""What the explorers of a lesson show at every setting, and where the code has each text."""

from __future__ import annotations

import ast
import functools
import inspect
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from securebase.activities.explorer import Explorer
from securebase.activities.explorer.frames import settings_of
from securebase.claims.paragraph import words_alone
from securebase.claims.shown_text import ShownText
from securebase.views import Panels, Ranges, UnitDots, View

# How a caption begins where the numbers of the model claim nothing of the world.
MADE_UP = "An illustration"
MODELS = "securebase.explorations."


def explorer_texts(lesson: Path) -> list[ShownText]:
    """Captions, assumptions, titles, notes and details of a lesson's explorers, each once.

    Of an illustration it is the caption and the assumptions: the other numbers are the model's.
    """
    return [
        ShownText(words, frozenset(explorer.sources), functools.partial(place, lesson, code, words))
        for explorer, code in explorers(lesson)
        for words in dict.fromkeys(map(words_alone, texts_of(explorer)))
    ]


def explorers(lesson: Path) -> Iterator[tuple[Explorer, list[Path]]]:
    """The explorers that a lesson makes, each with the modules that their texts may come from.

    No more of its code runs than what imports from the package, and what makes them.
    """
    cells = json.loads(lesson.read_text(encoding="utf-8"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    if any("explore(" in cell for cell in code):
        statements = [one for cell in code for one in ast.parse(cell).body if is_run(one)]
        names: dict[str, Any] = {}
        exec(compile(ast.Module(statements, []), str(lesson), "exec"), names)
        # A module says its name, and what stands in one says of which it is.
        told = (getattr(one, "__module__", getattr(one, "__name__", "")) for one in names.values())
        modules = dict.fromkeys(name for name in told if str(name).startswith(MODELS))
        files = [Path(inspect.getfile(sys.modules[name])) for name in modules]
        yield from ((value, files) for value in names.values() if isinstance(value, Explorer))


def is_run(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.ImportFrom):
        return (statement.module or "").startswith("securebase")
    calls = (node.func for node in ast.walk(statement) if isinstance(node, ast.Call))
    return any(isinstance(called, ast.Name) and called.id == "explore" for called in calls)


def texts_of(explorer: Explorer) -> Iterator[str]:
    caption = explorer.caption or ""
    yield from (caption, *explorer.assumptions)
    if not caption.startswith(MADE_UP):
        for setting in settings_of(explorer.controls):
            yield from told(explorer.view(**setting))


def told(view: View) -> Iterator[str]:
    yield from (view.title, view.note)
    match view:
        case Panels():
            for panel in view.panels:
                yield from told(panel)
        case Ranges():
            yield from (row.detail for row in view.rows)
        case UnitDots():
            yield from (group.detail for group in view.groups)


@dataclass(frozen=True)
class Literal:
    """A text in a module, with anything where it has a field."""

    path: Path
    line: int
    pattern: re.Pattern[str]
    length: int


def place(lesson: Path, code: list[Path], words: str, at: int) -> tuple[Path, int]:
    """The file and line of the literal around ``at`` that has most of the words; or the lesson."""
    found = [
        (literal.length, literal.path, literal.line)
        for path in code
        for literal in literals(path)
        for match in literal.pattern.finditer(words)
        if match.start() <= at < match.end()
    ]
    _, path, line = max(found, default=(0, lesson, 1))
    return path, line


@functools.cache
def literals(path: Path) -> list[Literal]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = [*ast.walk(tree)]
    parts = {id(part) for one in nodes if isinstance(one, ast.JoinedStr) for part in one.values}
    return [
        Literal(
            path, node.lineno, re.compile(".*".join(map(re.escape, words))), sum(map(len, words))
        )
        for node in nodes
        if id(node) not in parts and any(words := words_of(node))
    ]


def words_of(node: ast.AST) -> list[str]:
    """The words of a text, cut where it has a field."""
    match node:
        case ast.Constant(value=str(text)):
            return re.split(r"\{\w*\}", words_alone(text))
        case ast.JoinedStr(values=pieces):
            words = [str(one.value) if isinstance(one, ast.Constant) else "\0" for one in pieces]
            return words_alone("".join(words)).split("\0")
        case _:
            return []
