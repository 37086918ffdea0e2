"""What pages of the course are made of, as Markdown: terms, tables, claims and seminar kits."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

from securebase.claims.claim import KNOWN, TOPICS, Claim
from securebase.claims.register import read_register
from securebase.content.authored import read
from securebase.data import FOLDER
from securebase.data.dictionary import Column, Table, table_at
from securebase.glossary import Place, Term, read_glossary
from securebase.seminars import SeminarKit, kit_parts


def glossary(course: Path, folder: Path) -> str:
    """Every term with its meanings; links to the lessons that teach it begin at ``folder``."""
    found = read_glossary(course)
    terms = (_term(term, found.places[term.id], course, folder) for term in found.terms)
    return "\n".join(itertools.chain.from_iterable(terms))


def data_tables(folder: Path) -> str:
    """Every table with its columns; links to the files begin at ``folder``."""
    paths = sorted(FOLDER.glob("*.csv"))
    return "\n".join(line for path in paths for line in _table(table_at(path), path, folder))


def evidence(course: Path) -> str:
    """Every claim of the course, topic by topic, with how it is known."""
    claims = read_register(course).claims
    return "\n".join(
        line
        for topic, title in TOPICS.items()
        for line in _topic(title, [claim for claim in claims if claim.topic == topic])
    )


def seminar_kit(file: Path, lesson: str) -> str:
    """The kit of a lesson, whose address ``lesson`` is without an ending."""
    parts = kit_parts(read(SeminarKit, file), lesson)
    return "\n".join("\n".join([f"### {title}\n", *lines]) for title, lines in parts)


def _topic(title: str, claims: list[Claim]) -> Iterator[str]:
    if claims:
        yield f"## {title}\n"
    for claim in claims:
        figure = [f"*Figure:* {claim.figure}"] if claim.figure else []
        cited = f" {{cite:p}}`{','.join(claim.sources)}`" if claim.sources else ""
        sure = f"*How sure:* {KNOWN[claim.known]}.{cited}"
        yield "  \n  ".join([f"- **{claim.claim}**", *figure, sure, f"*Limits:* {claim.limits}"])
    yield ""


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
