"""What the files of a course say, paragraph by paragraph, as words without marks."""

import ast
import csv
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import Place
from securebase.content.text_file import read_text


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, list item, table row, heading or YAML text; ``line`` counts from 1.

    ``cites`` are the works that it, its row's header or its YAML item names. ``section`` is the
    heading that it stands below; in a file of an activity, the activity's id. A ``summary`` sums up
    what is cited elsewhere: a heading, a title of a box, the first row of a table, an objective or
    one of the key points. What is ``quoted`` is what people say, or an answer that is wrong.
    """

    path: Path
    line: int
    words: str
    cites: frozenset[str] = frozenset()
    section: str = ""
    summary: bool = False
    quoted: bool = False


_CITED: Final = re.compile(r"\{cite(?::[a-z]+)?\}`([^`]*)`")
_NO_WORDS: Final = re.compile(
    r"\{[a-z:]+\}`[^`]*`|</?[a-zA-Z][^>]*>|\[[^\]]*\]\((?:tel|sms):[^)]*\)"
)
_WITH_WORDS: Final = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\{[^}]*\})")
_MARKS: Final = re.compile(r"\*+|`+|(?<!\w)_+|_+(?!\w)|\\(?=[^\w\s])")
_QUOTES: Final = str.maketrans("‘’“”", "''\"\"")

# Fields of a content file that hold no words for a reader.
_NO_TEXT: Final = {
    "id", "kind", "sources", "level", "goto", "start", "scene", "ending_scene", "drawing", "unit",
    "form", "picture", "serves", "objective", "objectives", "verdict", "pile", "people",
}  # fmt: skip
_FENCE: Final = re.compile(
    r"^\s*(?P<fence>:{3,}|`{3,})\s*(?:\{(?P<kind>[\w-]+)\}\s*(?P<title>.*))?$"
)
_KEPT_OPTION: Final = re.compile(r"^\s*:(?:alt|title): (?P<words>.+)$")
_OPTION: Final = re.compile(r"^\s*:[\w-]+:")
_LABEL: Final = re.compile(r"^\([\w-]+\)=$")
_ITEM: Final = re.compile(r"^\s*(?:[-*+]|\d+[.)]) +")
_HEADING: Final = re.compile(r"^#{1,6} +(?P<title>.+)$")
_SKIPPED: Final = {"bibliography", "activity", "support-services", "code", "math"}
_SUMMED_UP: Final = {"Key points", "What you will be able to do"}


def words_alone(text: str) -> str:
    """A text without citations, emphasis marks, link addresses and telephone links.

    White space is one blank, quotation marks are straight: two ways to write one passage are equal.
    """
    text = _WITH_WORDS.sub(r"\1", _NO_WORDS.sub("", text))
    text = " ".join(_MARKS.sub("", text).translate(_QUOTES).split())
    return re.sub(r"(?<=\() | (?=[.,;:!?)](?!\d))", "", text)


def paragraphs(path: Path) -> list[Paragraph]:
    """What a file says: a notebook, a page in Markdown, a content file or a table.

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
        case _:
            return [*_markdown(path, enumerate(read_text(path).splitlines(), 1), "")]


def _notebook(path: Path) -> Iterator[Paragraph]:
    stored = enumerate(read_text(path).splitlines(), 1)
    section = ""
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        lines: list[tuple[int, str]] = []
        for line in cell["source"]:
            # A notebook is stored with each line of a cell on a line of its own.
            written = json.dumps(line, ensure_ascii=False)
            number = next(number for number, text in stored if text.strip().rstrip(",") == written)
            lines.append((number, line.rstrip("\n")))
        if cell["cell_type"] == "markdown":
            for paragraph in _markdown(path, lines, section):
                section = paragraph.section
                yield paragraph
        else:
            yield from _code(path, lines, section)


def _markdown(path: Path, lines: Iterable[tuple[int, str]], section: str) -> Iterator[Paragraph]:
    held: list[str] = []
    first = 0
    header: frozenset[str] | None = None
    skipping = ""
    box = ""  # the title of the box that is open, and what closes it
    closes = ""

    def made(line: int, text: str, *, heads: bool = False) -> Paragraph:
        sums_up = heads or not _SUMMED_UP.isdisjoint((section, box))
        return Paragraph(path, line, words_alone(text), _cites(text), section, summary=sums_up)

    def flushed() -> Iterator[Paragraph]:
        if held:
            yield made(first, " ".join(held))
            held.clear()

    for number, line in [*lines, (0, "")]:
        fence = _FENCE.match(line)
        if skipping:
            if fence and not fence["kind"] and fence["fence"] == skipping:
                skipping = ""
            continue
        is_row = line.lstrip().startswith("|")
        heading = _HEADING.match(line)
        whole = fence or heading or is_row or not line.strip() or _LABEL.match(line)
        if whole or _ITEM.match(line) or (_OPTION.match(line) and not held):
            yield from flushed()
        if not is_row:
            header = None
        if fence:
            kind = fence["kind"] or ""
            if kind in _SKIPPED or (not kind and line.strip("`: ")):
                skipping = fence["fence"]
            elif kind == "admonition":
                box, closes = fence["title"], fence["fence"]
                yield made(number, box, heads=True)
            elif fence["fence"] == closes:
                box = closes = ""
        elif heading:
            section = words_alone(heading["title"])
            yield made(number, section, heads=True)
        elif is_row:
            if not re.fullmatch(r"[\s|:-]+", line):
                row = made(number, line, heads=header is None)
                header = row.cites if header is None else header
                yield replace(row, cites=row.cites | header)
        elif not held and (option := _OPTION.match(line)):
            if kept := _KEPT_OPTION.match(line):
                yield made(number, kept["words"])
        elif not whole:
            first = first if held else number
            held.append(_ITEM.sub("", line).strip())


def _code(path: Path, lines: list[tuple[int, str]], section: str) -> Iterator[Paragraph]:
    """The texts in a cell of code, with the works that it names."""
    try:
        tree = ast.parse("\n".join(line for _, line in lines))
    except SyntaxError:
        return
    texts = [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    cites = frozenset(text for _, text in texts if re.fullmatch(r"[a-z]+\d{4}[a-z]*\d*", text))
    for line, text in texts:
        if " " in text.strip():
            yield Paragraph(path, lines[line - 1][0], words_alone(text), cites, section)


def _activity(path: Path) -> Iterator[Paragraph]:
    located = LocatedYaml(path)
    name = located.data.get("id", "") if isinstance(located.data, dict) else ""

    def texts(data: Any, place: Place, cites: frozenset[str], quoted: bool) -> Iterator[Paragraph]:
        if isinstance(data, str):
            words, line = words_alone(data), located.line(place)
            yield Paragraph(path, line, words, cites | _cites(data), name, quoted=quoted)
        elif isinstance(data, list):
            for index, item in enumerate(data):
                yield from texts(item, (*place, index), cites, quoted)
        elif isinstance(data, dict):
            if isinstance(own := data.get("sources"), list):
                cites = frozenset(map(str, own))
            for field, value in data.items():
                if field not in _NO_TEXT:
                    yield from texts(
                        value, (*place, field), cites, quoted or _is_quoted(data, field)
                    )

    yield from texts(located.data, (), frozenset(), False)


def _is_quoted(item: dict[str, Any], field: str) -> bool:
    """Whether a field holds what the course does not say itself."""
    match field:
        case "heard":
            return True
        case "prompt":
            return item.get("answer") is False
        case "text":
            return "feedback" in item and "right" not in item
        case _:
            return False


def _table(path: Path) -> Iterator[Paragraph]:
    """The rows of a table, without those of its cells that name work and certainty.

    Nor is it told of one study that it is one.
    """
    rows = csv.DictReader(read_text(path).splitlines())
    for row in rows:
        no_cell = {"source_key", "confidence"} | ({"k"} if row.get("k") == "1" else set())
        cells = [cell for column, cell in row.items() if column not in no_cell]
        cites = frozenset(filter(None, [row.get("source_key")]))
        yield Paragraph(path, rows.line_num, " | ".join(cells), cites, path.stem)


def _cites(text: str) -> frozenset[str]:
    return frozenset(key.strip() for keys in _CITED.findall(text) for key in keys.split(","))
