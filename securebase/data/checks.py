"""Reads a table, each row checked; a mistake is told by its line, with what to write instead."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

# The modules of the rows are imported for what they tell of their tables.
from securebase.content.authored import checked
from securebase.content.located_table import LocatedTable
from securebase.content.problems import ContentError, Problem
from securebase.data import followed_up, support_services, tables  # noqa: F401
from securebase.data.row import TABLES, Row


def read_table(path: Path, row: type[Row] | None = None) -> Iterator[tuple[dict[str, str], Row]]:
    """Every row of a table, in order: its cells as they stand in the file, and what they mean.

    What a row is follows from the name of the table, unless it is told.

    Raises:
        ContentError: says every mistake with its line and what to write instead.
    """
    row = row or TABLES.get(path.stem)
    if row is None:
        message = f"no table of this name is known, but {', '.join(TABLES)}; describe its rows in "
        raise ContentError([Problem(path, 1, f"{message}securebase/data/tables.py")])
    located = LocatedTable(path, row.columns())
    first: dict[Any, int] = {}
    for index, cells in enumerate(located.data):
        line, first_line = located.line((index,)), first.setdefault(tuple(cells.values()), index)
        if first_line != index:
            message = f"this row stands in line {located.line((first_line,))} too; take one out"
            located.problems.append(Problem(path, line, message))
    rows: list[Row] = checked(TypeAdapter(list[row]), located)  # type: ignore[valid-type]
    return zip(located.data, rows, strict=True)


def table_problems(path: Path) -> list[Problem]:
    """Every mistake in one table, in order of line."""
    try:
        read_table(path)
    except ContentError as error:
        return error.problems
    return []


def data_problems(folder: Path) -> list[Problem]:
    """Every mistake in the tables of the course, which are the ``*.csv`` of a folder.

    A table that should be there and is not is a mistake too.
    """
    names = sorted({*TABLES, *(path.stem for path in folder.glob("*.csv"))})
    return [problem for name in names for problem in table_problems(folder / f"{name}.csv")]
