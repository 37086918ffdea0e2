"""The texts of a template, found in it and put back in another language.

A text is what stands between block elements: a sentence with its links and marks. What a template
fills in is a place with a name, an element within the text a pair of numbered marks::

    <p>See them all in <a href="{{ address }}">The evidence</a>.</p>
    See them all in <1>The evidence</1>.

So nothing in a template says that it can be translated. The attributes that are read aloud are
texts, too.
"""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from jinja2 import Environment
from jinja2.ext import Extension

from securebase.content.wording import figures, language, translation

_JINJA: Final = r"\{\{.*?\}\}|\{%.*?%\}|\{\#.*?\#\}"
_TOKEN: Final = re.compile(
    rf"""
    (?P<skipped> <!--.*?--> | \{{\#.*?\#\}} | <!.*?>
      | <(?P<closed>script|style|svg)\b.*?</(?P=closed)> )
    | (?P<statement> \{{%.*?%\}} )
    | (?P<value> \{{\{{.*?\}}\}} )
    | (?P<tag> </?[A-Za-z](?:{_JINJA}|"(?:{_JINJA}|[^"])*"|[^<>{{"])*> )
    | (?P<text> [^<{{]+ | . )
    """,
    re.DOTALL | re.VERBOSE,
)
_INLINE: Final = {"a", "abbr", "b", "code", "em", "i", "kbd", "small", "span", "strong"}
_VALUE: Final = re.compile(r"\{\{-?(.*?)-?\}\}", re.DOTALL)
_FILTER: Final = "in_figures"
_TAG_NAME: Final = re.compile(r"</?([A-Za-z][\w-]*)")
_SPOKEN: Final = re.compile(
    rf'(?P<before>\s(?:aria-label|alt|placeholder|title)=")(?P<text>(?:{_JINJA}|[^"])*)"', re.DOTALL
)
_NAME: Final = re.compile(r"[A-Za-z_]\w*")
_LETTERS: Final = re.compile(r"[^\W\d_]{2,}|\b[aAI]\b")
_PLACE: Final = re.compile(r"\{\w+\}|</?\d+>")
_PACKAGE: Final = Path(__file__).parents[1]


@dataclass
class _Run:
    """What stands between two block elements: tokens, and where they begin in the source."""

    begins: int = 0
    tokens: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class TemplateText:
    """A text of a template: ``text`` with named places, which stand for ``places``."""

    text: str
    begins: int
    ends: int
    places: dict[str, str]

    def written(self, text: str) -> str:
        """A translation as it stands in the template, with what its places stand for."""
        places = {place: _in_figures(part) for place, part in self.places.items()}
        return "".join(
            places.get(part, part) if _PLACE.fullmatch(part) else _escaped(part)
            for part in re.split(rf"({_PLACE.pattern})", text)
        )


def template_texts(source: str) -> list[TemplateText]:
    """The texts of a template in the order in which they stand there."""
    spoken: list[TemplateText] = []
    found = [text for run in _runs(source, spoken) if (text := _text_of(run))]
    return sorted([*found, *spoken], key=lambda one: one.begins)


def with_texts(source: str, told: Callable[[str], str]) -> str:
    """The template with each text as ``told`` gives it.

    One that lacks a place of the English, or has another, is left in English.
    """
    for one in reversed(template_texts(source)):
        text = told(one.text)
        if text != one.text and sorted(_PLACE.findall(text)) == sorted(_PLACE.findall(one.text)):
            source = source[: one.begins] + one.written(text) + source[one.ends :]
    return source


class TranslatedTemplates(Extension):
    """Has Jinja read the package's templates in the language of the book."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.filters[_FILTER] = _number_in_figures

    def preprocess(
        self,
        source: str,
        name: str | None,  # noqa: ARG002 -- Jinja says it, and it is not where the template lies
        filename: str | None = None,
    ) -> str:
        """The template as it is to be compiled."""
        path = Path(filename or "")
        if language().startswith("en") or not path.is_relative_to(_PACKAGE):
            return source
        at = place_of_template(path)
        return with_texts(source, lambda text: translation(at, text))


def place_of_template(path: Path) -> str:
    """Where the texts of a template of the package stand in a catalogue."""
    return f"template:{path.relative_to(_PACKAGE).as_posix()}"


def _in_figures(place: str) -> str:
    """What fills a place, which is written in the language's figures if it is a number."""
    value = _VALUE.fullmatch(place)
    return f"{{{{ ({value[1]}) | {_FILTER} }}}}" if value else place


def _number_in_figures(value: object) -> object:
    return figures(value) if isinstance(value, int | float) else value


def _escaped(text: str) -> str:
    return html.escape(text, quote=True).replace("&#x27;", "'").replace("{", "&#123;")


def _runs(source: str, spoken: list[TemplateText]) -> Iterator[_Run]:
    run = _Run()
    for token in _TOKEN.finditer(source):
        kind = token.lastgroup or "text"
        kind = "skipped" if kind == "closed" else kind
        whole = token[0]
        if kind == "tag":
            spoken += _spoken(whole, token.start())
            if _TAG_NAME.match(whole)[1].lower() not in _INLINE:  # type: ignore[index]
                kind = "block"
        if kind in ("text", "value", "tag"):
            if not run.tokens:
                run.begins = token.start()
            run.tokens.append((kind, whole))
        elif run.tokens:
            yield run
            run = _Run()
    if run.tokens:
        yield run


def _spoken(tag: str, begins: int) -> Iterator[TemplateText]:
    for found in _SPOKEN.finditer(tag):
        tokens = [
            ("value" if part.startswith("{") else "text", part)
            for part in re.split(rf"({_JINJA})", found["text"], flags=re.DOTALL)
            if part
        ]
        if any("{%" in part for _, part in tokens):
            continue
        if text := _text_of(_Run(begins + found.start("text"), tokens)):
            yield text


def _text_of(run: _Run) -> TemplateText | None:
    tokens, begins = _bare(run)
    texts = [html.unescape(part) for kind, part in tokens if kind == "text"]
    if not any(_LETTERS.search(text) for text in texts) or any("<" in text for text in texts):
        return None
    ends = begins + sum(len(part) for _, part in tokens)
    places: dict[str, str] = {}
    open_marks: list[int] = []
    written, marks = "", 0
    for kind, part in tokens:
        if kind == "text":
            written += re.sub(r"\s+", " ", html.unescape(part))
            continue
        if kind == "value":
            place = _named(part, places)
        elif part.startswith("</"):
            place = f"</{open_marks.pop()}>" if open_marks else "</0>"
        else:
            marks += 1
            open_marks.append(marks)
            place = f"<{marks}>"
        places[place] = part
        written += place
    return TemplateText(written, begins, ends, places)


def _named(value: str, places: dict[str, str]) -> str:
    inside = value[2:-2].split("|")[0]
    names = _NAME.findall(re.sub(r"\"[^\"]*\"|'[^']*'", "", inside)) or ["value"]
    name, number = names[-1], 1
    while places.get(f"{{{name}}}", value) != value:
        number += 1
        name = f"{names[-1]}{number}"
    return f"{{{name}}}"


def _bare(run: _Run) -> tuple[list[tuple[str, str]], int]:  # noqa: C901 -- one case after the other
    """The tokens without the space, icons and elements that stand around all of the text."""
    tokens, begins = list(run.tokens), run.begins
    while tokens:
        kind, first = tokens[0]
        if kind == "text" and (blank := len(first) - len(first.lstrip())):
            begins += blank
            tokens[0] = (kind, first.lstrip())
            if not tokens[0][1]:
                tokens.pop(0)
        elif tokens[-1][0] == "text" and tokens[-1][1] != tokens[-1][1].rstrip():
            tokens[-1] = ("text", tokens[-1][1].rstrip())
            if not tokens[-1][1]:
                tokens.pop()
        elif kind == "value" and "icon(" in first:
            begins += len(first)
            tokens.pop(0)
        elif tokens[-1][0] == "value" and "icon(" in tokens[-1][1]:
            tokens.pop()
        elif kind == "tag" and _closes_at(tokens) == len(tokens) - 1:
            begins += len(first)
            tokens = tokens[1:-1]
        elif kind == "tag" and _closes_at(tokens) == -1:
            begins += len(first)
            tokens.pop(0)
        elif tokens[-1][0] == "tag" and _is_unopened(tokens):
            tokens.pop()
        else:
            break
    return tokens, begins


def _closes_at(tokens: list[tuple[str, str]]) -> int:
    """The place of the mark that closes the first one; -1 where none does."""
    depth = 0
    for place, (kind, part) in enumerate(tokens):
        if kind == "tag":
            depth += -1 if part.startswith("</") else 1
            if depth <= 0:
                return place or -1
    return -1


def _is_unopened(tokens: list[tuple[str, str]]) -> bool:
    """Whether the last mark closes or opens nothing in these tokens."""
    depth = 0
    for kind, part in tokens:
        if kind == "tag":
            depth += -1 if part.startswith("</") else 1
    return depth != 0
