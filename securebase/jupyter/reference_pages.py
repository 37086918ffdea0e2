"""The pages of the course that are made of its data, as Markdown: the glossary, and all tables."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

from securebase.data import FOLDER
from securebase.data.dictionary import Column, Table, table_at
from securebase.glossary import Place, Term, read_glossary


def glossary(course: Path, folder: Path) -> str:
    """Every term with its meanings; links to the lessons that teach it begin at ``folder``."""
    found = read_glossary(course)
    terms = (_term(term, found.places[term.id], course, folder) for term in found.terms)
    return "\n".join(itertools.chain.from_iterable(terms))


def data_tables(folder: Path) -> str:
    """Every table with its columns; links to the files begin at ``folder``."""
    paths = sorted(FOLDER.glob("*.csv"))
    return "\n".join(line for path in paths for line in _table(table_at(path), path, folder))


def _term(term: Term, places: tuple[Place, ...], course: Path, folder: Path) -> Iterator[str]:
    yield f"({term.anchor})=\n### {term.term}\n"
    yield f"{term.plain}\n"
    cited = f" {{cite:p}}`{','.join(term.sources)}`" if term.sources else ""
    yield f"- **Exactly:** {term.exact}{cited}"
    if term.other_names:
        yield f"- **Other words:** {', '.join(term.other_names)}"
    lessons = {place.lesson: _from(folder, course / f"{place.page}.ipynb") for place in places}
    links = (f"[{lesson}]({address})" for lesson, address in lessons.items())
    yield f"- **Taught in:** {', '.join(links)}\n"


def _table(table: Table, path: Path, folder: Path) -> Iterator[str]:
    yield f"({table.anchor})=\n## {table.title}\n"
    yield f"{table.about}\n"
    yield f"- {table.rows} rows: [{path.name}]({_from(folder, path)})"
    yield f'- In Python: `load("{table.name}")`\n'
    yield "| Column | What stands in it | Unit |\n|---|---|---|"
    yield from (_column(column) for column in table.columns)
    if table.works:
        yield f"\nIt rests on {{cite:t}}`{','.join(table.works)}`."
    yield ""


def _column(column: Column) -> str:
    meaning = " ".join(column.meaning.split()).replace("|", "\\|")
    return f"| `{column.name}` | {meaning} | {column.unit} |"


def _from(folder: Path, file: Path) -> str:
    return Path(os.path.relpath(file, folder)).as_posix()
