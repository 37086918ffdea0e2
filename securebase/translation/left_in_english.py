"""What is English in every language: words that no catalogue holds, so that none stay in silence.

Found as they stand in the code: a text that begins as a sentence or a heading does, and that is
neither handed to :func:`~securebase.content.wording.say` nor in a table that the catalogue knows.
What authors are told of their mistakes begins small, and is not for readers.
"""

import ast
import inspect
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

from securebase.content.template_texts import template_texts
from securebase.data.row import TABLES
from securebase.translation.package_words import (
    PACKAGE,
    SAID,
    named,
    python_units,
    texts_for_no_page,
)
from securebase.translation.unit import Unit

LEFT: Final = "english"
"""Where these texts stand, in place of a ``msgctxt``."""
_FOR_AUTHORS: Final = (
    *("commands.py", "preview/", "scaffold/", "translation/", "activities/quiz/jupyterquiz/"),
)
"""What speaks to who makes a course, on a terminal or in a file of theirs."""
_NO_WORDS: Final = ("compile", "Field", "TypeVar")
_MARKUP: Final = re.compile(r"<[^>]*>?|\{[^}]*\}")
_SENTENCE: Final = re.compile(r"^(?!#)[\W\d]*(?:[AI] |[A-Z][a-z’']+(?: |$|[.,:?!*]))")
_HEADING: Final = re.compile(r"[A-Z][a-z]{2,}[.:]?")


def units_left_in_english() -> Iterator[Unit]:
    """The texts that readers see in English whatever the language of the book."""
    known = {unit.text for unit in python_units()}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if path.name != "__main__.py" and not name.startswith(_FOR_AUTHORS):
            source, file = path.read_text(encoding="utf-8"), named(path)
            for text, line in texts_in_code(source):
                if not _is_known(text, known):
                    yield Unit(LEFT, text, file=file, line=line)
    for row in TABLES.values():
        told = (field.description for field in row.model_fields.values())
        file = named(Path(inspect.getfile(row)))
        yield from (Unit(LEFT, text, file=file) for text in told if text)
    yield from texts_for_no_page(LEFT)


def _is_known(text: str, known: Collection[str]) -> bool:
    """Whether a catalogue has a text, or all texts of what is a template."""
    parts = template_texts(text)
    return text in known or bool(parts and all(one.text in known for one in parts))


def texts_in_code(source: str) -> Iterator[tuple[str, int]]:
    """The texts for readers in a module that it does not say, each with its line."""
    module = ast.parse(source)
    aside = {id(node) for node in _aside(module)}
    for node in ast.walk(module):
        if id(node) in aside:
            continue
        if isinstance(node, ast.JoinedStr):
            aside |= {id(part) for part in ast.walk(node)}
            text = "".join(_part(part) for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        bare = _MARKUP.sub("", text).strip()
        if (" " in bare and _SENTENCE.match(bare)) or _HEADING.fullmatch(bare):
            yield text, node.lineno


def _part(part: ast.expr) -> str:
    return str(part.value) if isinstance(part, ast.Constant) else "{}"


def _aside(module: ast.Module) -> Iterator[ast.AST]:
    """What is said already, or is for no reader: docstrings, keys, types."""
    for node in ast.walk(module):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Compare() | ast.arg():
                yield from ast.walk(node)
            case ast.Subscript(slice=inside):
                yield from ast.walk(inside)
            case ast.Dict(keys=keys):
                yield from (part for key in keys if key for part in ast.walk(key))
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                yield from ast.walk(node)
            case ast.Call() if _is_no_text(node):
                yield from ast.walk(node)


def _is_no_text(call: ast.Call) -> bool:
    """Whether what is called says its text by itself, or is for no reader."""
    name = ast.unparse(call.func).rpartition(".")[2]
    if name == "partial" and call.args:
        name = ast.unparse(call.args[0])
    return name in (*SAID, *_NO_WORDS)
