"""The course's data: one CSV a table, each row with its source key and how sure it is.

``verified``: read in the source named. ``known``: well established, or arithmetic.
``uncertain``: kept only where a value is a setting of an illustration; never to be told as fact.
Uncertain *findings* are not in the tables at all, so that no lesson can show one by mistake: the
rates of disorganisation by risk group in the body of `vanijzendoorn1999`, the 82% of
`carlson1989`, and the stability of `pinquart2013`.

``ssp_by_country`` is the table of `vanijzendoorn1988`, three-way, from general knowledge: its sums
(1,990 children; 65.0, 21.3 and 13.7%) fit what was read, but the printed table was not seen, so it
is shown as “after van IJzendoorn and Kroonenberg (1988)”, and no row may be added.
``ssp_four_way`` holds three-way and four-way rows, told apart by ``coding``; they never share an
axis. ``securebase.data.tables`` holds what is checked of each row.

``support_services`` cites no works: each row has the address of the service's own page, and the day
by which its details were gathered. A row that is only ``known`` has no number and no hours.
"""

from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, overload

from securebase.data.checks import read_table
from securebase.data.dictionary import Table, table_at

FOLDER = Path(__file__).parent
"""Where the tables are."""


Row = dict[str, Any]


def names() -> list[str]:
    """What can be loaded."""
    return sorted(path.stem for path in FOLDER.glob("*.csv"))


@overload
def load(name: str, *, as_frame: Literal[False] = False) -> list[Row]: ...
@overload
def load(name: str, *, as_frame: Literal[True]) -> Any: ...
def load(name: str, *, as_frame: bool = False) -> Any:
    """The rows of a table: numbers as numbers, None where nothing is told.

    Args:
        name: the table, such as ``"still_face_effects"``; :func:`names` lists them.
        as_frame: a pandas DataFrame instead of a list of dicts; needs pandas.

    Raises:
        ValueError: there is no such table; lists those there are.
        ContentError: the table holds a mistake; says its line and what to write.
        ModuleNotFoundError: a DataFrame is wanted and pandas is not installed.
    """
    if name not in names():
        raise ValueError(f"there is no table {name!r}; there are {', '.join(names())}")
    rows = [
        {column: _told(text, getattr(row, row.columns()[column])) for column, text in cells.items()}
        for cells, row in read_table(FOLDER / f"{name}.csv")
    ]
    if not as_frame:
        return rows
    # Imported here, because a browser's Python has none.
    import pandas  # type: ignore[import-untyped]

    return pandas.DataFrame(rows)


def describe(name: str) -> Table:
    """What is in a table: its title, the works it rests on, and each column with unit and meaning.

    Raises:
        ValueError: there is no such table; lists those there are.
        ContentError: the table holds a mistake; says its line and what to write.
    """
    if name not in names():
        raise ValueError(f"there is no table {name!r}; there are {', '.join(names())}")
    return table_at(FOLDER / f"{name}.csv")


def _told(text: str, value: Any) -> str | int | float | None:
    """What a cell tells: a number where its column holds numbers, else the words as they stand."""
    if isinstance(value, int | Decimal):
        return float(text) if "." in text else int(text)
    return text or None
