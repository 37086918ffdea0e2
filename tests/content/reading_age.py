"""How hard a page is to read for a parent, as a Flesch-Kincaid grade.

What parents read is kept: paragraphs, lists, notes, questions and cards. What they are told
they can skip is left out (*For students* notes and sections), and so is what is not prose (code,
tables, sources, headings). A grade of 6 is the reading age of 11.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import textstat
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.front_matter import front_matter_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin
from ruamel.yaml import YAML

import securebase.activities  # noqa: F401  every kind, so that its models are known
from securebase.content.authored import Authored
from securebase.content.marked_text import MarkedText

HARDEST_GRADE = 6.0
LONGEST_SENTENCE = 25
"""Words: long enough for a *because* or an *although*, so that a page is not choppy to hear."""

SHORT_SENTENCE, LONG_SENTENCE = 8, 17
MOST_SHORT = 0.25
LEAST_LONG = 1 / 6
"""The shares of a lesson's sentences of eight words or fewer, and of eighteen or more."""
WORN = {
    "goes with": r"(?:go|goes|went|going) with",
    "tie": r"ties?",
    "tuned-in": r"tun(?:ed|ing)[- ]in",
    "nobody": r"nobody",
    "and not": r"(?<=, )and not",
    "on average": r"on average",
}
"""Words that stood on every page once; they are good where they are the best ones."""
MOST_WORN = 4
"""Times in a thousand words, all of them together."""

# The mark of a text for learners in the type of a field.
MARKED = get_args(MarkedText)[-1]
_NEUTRAL_WORD = "word"
# A shorter block (a label, a one-word answer) is no sentence: it would only flatter the grade.
_SHORTEST_BLOCK = 4
_PROSE_DIRECTIVES = re.compile(
    r"^\{(admonition|help-now|note|tip|grid|grid-item|grid-item-card|figure)\}"
)
_ROLE = re.compile(r"\{[a-z:]+\}`[^`]*`")
_DIRECTIVE_OPTION = re.compile(r"^:([\w-]+):\s*(.*)$")
_STUDENTS = "for students"
_markdown = (
    MarkdownIt("commonmark")
    .enable("table")
    .use(colon_fence_plugin)
    .use(front_matter_plugin)
    .use(myst_block_plugin)
)


@dataclass(frozen=True)
class Sentence:
    """One sentence as it stands on the page, and how hard it is by itself."""

    text: str
    words: int
    grade: float


def read_terms(path: Path) -> list[str]:
    """The words that count as one plain word; lines that begin with # are comments."""
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def grade(blocks: list[str], terms: list[str]) -> float:
    """The Flesch-Kincaid grade of all blocks together, rounded to a tenth."""
    return _grade([text for block in blocks for text in _split(block)], terms)


def sentences(blocks: list[str], terms: list[str]) -> list[Sentence]:
    """Every sentence, the hardest first."""
    found = [
        Sentence(text, len(text.split()), _grade([text], terms))
        for block in blocks
        for text in _split(block)
    ]
    return sorted(found, key=lambda sentence: -sentence.grade)


def shares(blocks: list[str], terms: list[str]) -> tuple[float, float]:
    """How many of all sentences are short, and how many long, each as a share of one."""
    counts = [sentence.words for sentence in sentences(blocks, terms)]
    short = sum(count <= SHORT_SENTENCE for count in counts)
    long = sum(count > LONG_SENTENCE for count in counts)
    return short / len(counts), long / len(counts)


def worn(blocks: list[str]) -> list[str]:
    """The worn words of a text, each as often as it stands there."""
    text = " ".join(blocks)
    forms = ((name, re.compile(rf"\b{form}\b", re.IGNORECASE)) for name, form in WORN.items())
    return [name for name, form in forms for _ in form.findall(text)]


def markdown_blocks(source: str) -> list[str]:
    """The blocks of prose of a MyST Markdown page that every reader is meant to read."""
    return [block for block in _prose(source) if len(block.split()) >= _SHORTEST_BLOCK]


def notebook_blocks(path: Path) -> list[str]:
    """The same of a notebook: its Markdown cells, read as one page, and its figures' words."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    text = [_text(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    code = [_text(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    return markdown_blocks("\n\n".join(text)) + [
        _ended(words) for source in code for words in _figure_words(source)
    ]


def activity_blocks(path: Path) -> list[str]:
    """The same of an activity's file; questions for students are left out."""
    content = YAML(typ="safe").load(path)
    found = [_inline(text) for text in _activity_texts(content)]
    return [_ended(block) for block in found if len(block.split()) >= _SHORTEST_BLOCK]


def _grade(texts: list[str], terms: list[str]) -> float:
    # textstat counts the syllables. The formula is worked out here, because textstat rounds both
    # averages to a tenth before it adds them up, and so can be wrong by half a grade.
    words = [word for text in texts for word in _words(text, terms)]
    syllables: int = sum(textstat.syllable_count(word) for word in words)
    return round(0.39 * len(words) / len(texts) + 11.8 * syllables / len(words) - 15.59, 1)


def _words(text: str, terms: list[str]) -> list[str]:
    """Words to be measured: terms are replaced, and a hyphen parts two words."""
    for term in sorted(terms, key=len, reverse=True):
        # Names keep their capital, or "shout" the verb would be taken for Shout the service.
        flags = re.IGNORECASE if term.islower() else 0
        text = re.sub(rf"\b{re.escape(term)}\b", _NEUTRAL_WORD, text, flags=flags)
    return re.findall(r"\w+(?:['’]\w+)*", text)


def _split(block: str) -> list[str]:
    return [part.strip() for part in re.split(r"(?<=[.!?])[\"”']?\s+", block) if part.strip()]


def _prose(source: str) -> Iterator[str]:
    """Blocks in order, without the sections headed *For students* or *Sources*."""
    skipped_level: int | None = None
    in_table = False
    tokens = _markdown.parse(source)
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type in {"table_open", "table_close"}:
            in_table = token.type == "table_open"
        if token.type == "heading_open":
            level = int(token.tag[1])
            if skipped_level is not None and level <= skipped_level:
                skipped_level = None
        if token.type == "inline" and before is not None and before.type == "heading_open":
            heading = token.content.casefold()
            if heading.startswith((_STUDENTS, "source")):
                skipped_level = skipped_level or int(before.tag[1])
            continue
        if skipped_level is not None or in_table:
            continue
        if token.type == "inline":
            yield _ended(_inline(token.content))
        elif token.type in {"colon_fence", "fence"}:
            yield from _directive(token)


def _directive(token: Token) -> Iterator[str]:
    info = token.info.strip()
    if not _PROSE_DIRECTIVES.match(info):
        return
    lines = token.content.splitlines()
    options: dict[str, str] = {}
    while lines and (option := _DIRECTIVE_OPTION.match(lines[0])):
        options[option[1]] = option[2]
        lines.pop(0)
    if "for-students" in options.get("class", "").split():
        return
    if "alt" in options:
        yield _ended(_inline(options["alt"]))
    yield from _prose("\n".join(line for line in lines if line not in {"^^^", "+++"}))


def _inline(source: str) -> str:
    """The words of a line of Markdown: no citations, no marks, no addresses."""
    source = _ROLE.sub("", source)
    children = _markdown.parseInline(" ".join(source.split()))[0].children or []
    kept = "".join(
        token.content for token in children if token.type in {"text", "code_inline", "softbreak"}
    )
    return re.sub(r"\s+([.,;:!?])", r"\1", " ".join(kept.split()))


def _ended(block: str) -> str:
    """A block is over at its end, with or without a full stop."""
    return block if not block or block.rstrip("\"”’'*)")[-1:] in ".!?" else f"{block}."


def _is_marked(annotation: Any, metadata: Iterable[Any] = ()) -> bool:
    """Whether a field of this type holds a text for learners, somewhere within."""
    return MARKED in metadata or any(
        _is_marked(part, getattr(part, "__metadata__", ())) for part in get_args(annotation)
    )


def _models(base: type[Authored]) -> Iterator[type[Authored]]:
    for model in base.__subclasses__():
        yield model
        yield from _models(model)


# What is written for learners, by the names of its fields, but for what only students need read.
_TEXT_FIELDS = {
    name
    for model in _models(Authored)
    for name, field in model.model_fields.items()
    if _is_marked(field.annotation, field.metadata) and name != "for_students"
}


def _activity_texts(content: Any) -> Iterator[str]:
    if isinstance(content, list):
        for item in content:
            yield from _activity_texts(item)
    elif isinstance(content, dict) and content.get("level") != "students":
        for field, value in content.items():
            if isinstance(value, str) and field in _TEXT_FIELDS:
                yield value
            else:
                yield from _activity_texts(value)


def _figure_words(code: str) -> Iterator[str]:
    """What a figure's call says under ``title=`` and ``caption=``."""
    for node in ast.walk(ast.parse(code)):
        if (
            isinstance(node, ast.keyword)
            and node.arg in {"title", "caption"}
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            yield node.value.value


def _text(source: str | list[str]) -> str:
    return source if isinstance(source, str) else "".join(source)
