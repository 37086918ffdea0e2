"""Reads a table for checking: its rows with their lines, and what keeps it from being read."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from securebase.content.problems import Problem

Cells = dict[str, str]


def rows_to_check(path: Path) -> tuple[list[str], list[tuple[int, Cells]], list[Problem]]:
    """The names in the first line, each whole row with its line, and the mistakes in the form."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return [], [], [Problem(path, line, "this is not UTF-8; save the table as “CSV UTF-8”")]
    reader = csv.DictReader(io.StringIO(text))
    head = list(reader.fieldnames or [])
    rows: list[tuple[int, Cells]] = []
    problems: list[Problem] = []
    for row in reader:
        if None in row or None in row.values():
            message = f"this row has not the {len(head)} cells of the first line; put a text "
            message += "that has a comma in double quotes"
            problems.append(Problem(path, reader.line_num, message))
        else:
            rows.append((reader.line_num, row))
    return head, rows, problems
