"""What stands in each table: its columns with units and meanings, its works, how well it is known.

All of it comes from the models of the rows and from the rows themselves, so that a new table is
described by what describes it to the checks.
"""

import inspect
import json
from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, get_args

from securebase.data.checks import read_table
from securebase.data.row import TABLES, Row, Unit

LICENCE: Final = "https://creativecommons.org/licenses/by/4.0/"
"""The licence of our tables: CC BY 4.0, as for all texts and pictures of the course."""

_DATATYPES: Final = {int: "integer", Decimal: "decimal", date: "date"}


@dataclass(frozen=True)
class Column:
    """A column: its name, what its cells mean, their unit (often none) and their CSVW datatype.

    ``example`` is the first cell of the table that is not empty.
    """

    name: str
    meaning: str
    unit: str
    datatype: str
    is_required: bool
    example: str


@dataclass(frozen=True)
class Table:
    """A table: ``works`` are the keys of the works it rests on, ``confidence`` counts its rows."""

    name: str
    title: str
    about: str
    rows: int
    columns: tuple[Column, ...]
    works: tuple[str, ...]
    confidence: dict[str, int]

    @property
    def anchor(self) -> str:
        """Its place on the data page."""
        return f"data-{self.name.replace('_', '-')}"


def table_at(path: Path) -> Table:
    """What is in the table of a file.

    Raises:
        ContentError: the table holds a mistake; says its line and what to write.
    """
    row, rows = TABLES[path.stem], [cells for cells, _ in read_table(path)]
    return Table(
        path.stem,
        row.title or path.stem.replace("_", " ").capitalize(),
        row.about or inspect.getdoc(row) or "",
        len(rows),
        tuple(_column(row, column, rows) for column in (rows[0] if rows else row.columns())),
        tuple(sorted({cells["source_key"] for cells in rows if cells.get("source_key")})),
        dict(Counter(cells["confidence"] for cells in rows if "confidence" in cells)),
    )


def csvw(table: Table) -> str:
    """The table's dictionary as JSON of the W3C's *CSV on the Web*, for a file beside the table."""
    columns = [
        {
            "name": column.name,
            "titles": column.name,
            "dc:description": column.meaning,
            "datatype": column.datatype,
            "required": column.is_required,
            **({"schema:unitText": column.unit} if column.unit else {}),
        }
        for column in table.columns
    ]
    described = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": f"{table.name}.csv",
        "dc:title": table.title,
        "dc:description": table.about,
        "dc:license": {"@id": LICENCE},
        "dc:references": list(table.works),
        "tableSchema": {"columns": columns},
    }
    return json.dumps(described, ensure_ascii=False, indent=1) + "\n"


def _column(row: type[Row], column: str, rows: list[dict[str, str]]) -> Column:
    name = row.columns()[column]
    field = row.model_fields[name]
    types = [*_inside(field.annotation), *field.metadata]
    unit = next((one.name for one in types if isinstance(one, Unit)), "")
    datatypes = [_DATATYPES[one] for one in types if isinstance(one, type) and one in _DATATYPES]
    return Column(
        column,
        " ".join(_meaning(row, name).split()),
        unit,
        # A column that may hold words too holds text.
        datatypes[0] if datatypes and str not in types else "string",
        field.is_required(),
        next((cells[column] for cells in rows if cells[column]), ""),
    )


def _meaning(row: type[Row], field: str) -> str:
    """The field's docstring, or that of the class whose field it narrows."""
    for one in row.__mro__:
        if issubclass(one, Row) and (found := one.model_fields.get(field)) and found.description:
            return found.description
    return ""


def _inside(annotation: Any) -> list[Any]:
    """A type and all that it is made of."""
    return [annotation, *(one for part in get_args(annotation) for one in _inside(part))]
