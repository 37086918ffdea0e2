"""A notebook as it is stored, checked as far as the course reads it."""

import ast
import json
import re
from pathlib import Path
from typing import Any, Final

from securebase.content.located_json import read_json
from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text

Notebook = dict[str, Any]
_LARGEST_FILE: Final = 4_000_000
_HALF_A_CHARACTER: Final = re.compile("[\ud800-\udfff]")


def read_notebook(path: Path) -> Notebook:
    """What stands in a notebook; of each cell, ``source`` is a list of lines, as Jupyter stores it.

    Raises:
        ContentError: there is none, or it is none; says the line and what to do.
    """
    return notebook_in(path, read_text(path, _LARGEST_FILE))


def notebook_in(path: Path, text: str) -> Notebook:
    """What stands in the text of a notebook, which was read from ``path``.

    Raises:
        ContentError: it is none; says the line and what to do.
    """
    try:
        notebook: Notebook = json.loads(text)
        is_one = _mistake(notebook) is None
    except (ValueError, RecursionError):
        is_one = False
    if not is_one:
        # Only now is it looked for where that stands, which takes time.
        told, line = _mistake(read_json(path, text)) or ("it cannot be read", 1)
        raise ContentError(
            [Problem(path, line, f"this is no notebook: {told}; save it in Jupyter")]
        )
    notebook.setdefault("metadata", {})
    for cell in notebook["cells"]:
        cell.setdefault("metadata", {})
        cell["source"] = "".join(cell["source"]).splitlines(keepends=True)
    return notebook


def parsed(code: str) -> ast.Module | None:
    """The code of a cell, read by Python; None where it is no Python."""
    try:
        return ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _mistake(notebook: Any) -> tuple[str, int] | None:
    """What is wrong with it, and the line as far as the objects know theirs."""
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        return "it has no list of cells", 1
    for number, cell in enumerate(cells, 1):
        if told := _mistake_in_cell(cell):
            return f"cell {number} {told}", getattr(cell, "line", 1)
    if not isinstance(notebook.get("metadata", {}), dict):
        return "its metadata is no object", 1
    return None


def _mistake_in_cell(cell: Any) -> str | None:
    if not isinstance(cell, dict):
        return "is no object"
    if cell.get("cell_type") not in ("markdown", "code", "raw"):
        return "is not of the type markdown, code or raw"
    source: Any = cell.get("source")
    if not (isinstance(source, str) or _are_texts(source)):
        return "has no source that is text"
    if not "".join(source).isascii() and _HALF_A_CHARACTER.search("".join(source)):
        return "holds half a character, such as a broken picture sign"
    metadata = cell.get("metadata", {})
    if not (isinstance(metadata, dict) and _are_texts(metadata.get("tags", []))):
        return "has tags that are no list of texts"
    return None


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)
