"""What the files of a course say, paragraph by paragraph, as words without marks."""

import ast
import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from securebase.claims.markdown_text import markdown_paragraphs
from securebase.claims.paragraph import Paragraph, words_alone, works_cited
from securebase.content.located_yaml import LocatedYaml
from securebase.content.notebook import parsed, read_notebook
from securebase.content.problems import Place
from securebase.content.text_file import read_text

# Fields of a content file that hold no words for a reader.
_NO_TEXT: Final = {
    *("id", "kind", "sources", "level", "verdict", "pile", "unit", "form", "objective"),
    *("aims", "goto", "start", "scene", "ending_scene", "drawing", "picture", "people"),
    *("show",),
}
# Fields whose number is told: what was found, and what is right.
_NUMBERS: Final = {"truth", "answer"}
_KEY: Final = re.compile(r"[a-z]+\d{4}\w*")
_NOT_TOLD: Final = {"source_key", "confidence"}


def paragraphs(path: Path) -> list[Paragraph]:
    """What a file says: a notebook, a page in Markdown, a content file, a table or code.

    Raises:
        ContentError: the file cannot be read.
    """
    match path.suffix:
        case ".ipynb":
            return [*_notebook(path)]
        case ".yml":
            return [*_activity(path)]
        case ".csv":
            return [*_table(path)]
        case ".py":
            return [*_code(path, [*enumerate(read_text(path).splitlines(), 1)], path.stem)]
        case _:
            return [*markdown_paragraphs(path, enumerate(read_text(path).splitlines(), 1))]


def _notebook(path: Path) -> Iterator[Paragraph]:
    stored = enumerate(read_text(path).splitlines(), 1)
    section = ""
    for cell in read_notebook(path)["cells"]:
        lines: list[tuple[int, str]] = []
        for line in cell["source"]:
            # A notebook is stored with each line of a cell on a line of its own.
            written = json.dumps(line, ensure_ascii=False)
            found = (number for number, text in stored if text.strip().rstrip(",") == written)
            lines.append((next(found, 1), line.rstrip("\n")))
        if cell["cell_type"] == "markdown":
            for paragraph in markdown_paragraphs(path, lines, section):
                section = paragraph.section
                yield paragraph
        else:
            yield from _code(path, lines, section)


def _code(path: Path, lines: list[tuple[int, str]], section: str) -> Iterator[Paragraph]:
    """The texts in a cell of code, with the works that it names."""
    code = parsed("\n".join(line for _, line in lines))
    texts = [
        (node.lineno, node.value)
        for node in (ast.walk(code) if code else ())
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    cites = frozenset(text for _, text in texts if _KEY.fullmatch(text))
    for line, text in texts:
        if " " in text.strip():
            yield Paragraph(path, lines[line - 1][0], words_alone(text), cites, section)


def _activity(path: Path) -> Iterator[Paragraph]:
    located = LocatedYaml(path)
    name = located.data.get("id", "") if isinstance(located.data, dict) else ""
    # What a question or a position of a seminar kit cites, all its points rest on; and so it is
    # with a step of a session.
    is_kit = path.name.endswith((".seminar.yml", ".session.yml"))

    def texts(
        data: Any, place: Place, cites: frozenset[str], quoted: bool, unit: str = ""
    ) -> Iterator[Paragraph]:
        match data:
            case str():
                words, line = words_alone(data), located.line(place)
                cited = cites | works_cited(data)
                yield Paragraph(path, line, words, cited, name, quoted=quoted)
            case int() | float() if not isinstance(data, bool):
                if (field := _field(place)) in _NUMBERS:
                    words = words_alone(f"{field}: {data}{unit if unit == '%' else f' {unit}'}")
                    yield Paragraph(path, located.line(place), words, cites, name)
            case list():
                for index, item in enumerate(data):
                    yield from texts(item, (*place, index), cites, quoted, unit)
            case dict():
                own, unit = data.get("sources"), str(data.get("unit", ""))
                cites = frozenset(map(str, own)) if isinstance(own, list) else cites
                if is_kit and place:
                    cites |= _cited_in(data)
                for field in data.keys() - _NO_TEXT:
                    quotes = quoted or _is_quoted(data, field)
                    yield from texts(data[field], (*place, field), cites, quotes, unit)

    yield from sorted(texts(located.data, (), frozenset(), False), key=lambda one: one.line)


def _field(place: Place) -> str:
    """The field that a number stands in, itself or in a list."""
    return next((one for one in reversed(place) if isinstance(one, str)), "")


def _cited_in(data: Any) -> frozenset[str]:
    """The works in all texts of a part of a file, and that which a reading names."""
    match data:
        case str():
            return works_cited(data)
        case list():
            return frozenset().union(*map(_cited_in, data))
        case dict():
            named = frozenset(filter(None, [data.get("work")]))
            return named.union(*map(_cited_in, data.values()))
        case _:
            return frozenset()


def _is_quoted(item: dict[str, Any], field: str) -> bool:
    """Whether a field holds what the course does not say itself."""
    match field:
        case "heard" | "they_may_say":
            return True
        case "prompt":
            return item.get("answer") is False
        case "text":
            return "feedback" in item and "right" not in item
        case _:
            return False


def _table(path: Path) -> Iterator[Paragraph]:
    """The rows of a table, without what names work and certainty; one study is not counted.

    An uncertain row is a setting of an illustration, and tells nothing.
    """
    rows = csv.DictReader(read_text(path).splitlines())
    for row in rows:
        if row.get("confidence") != "uncertain":
            left_out = _NOT_TOLD | ({"k"} if row.get("k") == "1" else set())
            told = " | ".join(cell for column, cell in row.items() if column not in left_out)
            cites = frozenset(filter(None, [row.get("source_key")]))
            yield Paragraph(path, rows.line_num, words_alone(told), cites, path.stem)
