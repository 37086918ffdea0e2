r"""The small part of Markdown that content files may use.

``**bold**``, ``*emphasis*``, `` `code` `` and ``[words](address)``; everything else is text and is
shown as it is written, with straight quotation marks made round. A line that ends with ``\\`` is
broken there; lines of code with such breaks between them are one piece of code. The result is a
list of runs, which the page builds elements from: no markup of a content file reaches a page as
markup.
"""

import functools
import re
from typing import Annotated

from markdown_it import MarkdownIt
from pydantic import AfterValidator, PlainSerializer, StringConstraints

from securebase.content.page_data import PageData
from securebase.content.plain_text import can_be_seen

_ADDRESS = re.compile(r"^(https://|mailto:|tel:|\.{0,2}/(?!/)|#|[\w-]+(/|\.html))", re.IGNORECASE)
# The course's longest text has 616 characters and 10 marks; many thousands take seconds to read.
_LONGEST = 4_000
_MARKS = "*_`[]\\\"'"
_MOST_MARKS = 400
_PLAIN_MARKS = re.compile(r"(?<!`)(`++)(?!`)[^`]*+\1(?!`)|\\.", re.DOTALL)
"""What needs no looking for a partner: code, and a mark that is taken literally."""
_parser = MarkdownIt("zero", {"typographer": True}).enable(
    ["emphasis", "backticks", "link", "escape", "newline", "smartquotes"]
)
# Every address is let through here, so that a forbidden one is reported and not shown as text.
_parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005


class Run(PageData):
    """A stretch of text in one style. ``href`` makes it a link; ``\\n`` in it breaks the line."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    href: str | None = None


Text = str | list[Run]
"""A plain string, or runs where part of it is marked: the page builds elements from runs."""


def runs(source: str) -> Text:
    """The text as runs, or as a plain string where nothing is marked.

    Raises:
        ValueError: a link goes to an address that is not allowed.
    """
    found = _runs(source)
    return found if isinstance(found, str) else list(found)


@functools.lru_cache(maxsize=4096)
def _runs(source: str) -> str | tuple[Run, ...]:
    """The same text is looked at when it is checked, compared and shown."""
    found: list[Run] = []
    strong = emphasis = 0
    address: str | None = None
    lines = re.sub(r"\s*\n\s*", "\n", source.strip())
    for token in _parser.parseInline(lines)[0].children or []:
        match token.tag:  # whose nesting is 1 where it opens, and -1 where it closes
            case "br":
                text = "\n" if token.type == "hardbreak" else " "
                found.append(Run(text=text, strong=strong > 0, emphasis=emphasis > 0, href=address))
            case "strong":
                strong += token.nesting
            case "em":
                emphasis += token.nesting
            case "a":
                address = _allowed(str(token.attrs["href"])) if token.nesting > 0 else None
            case _ if token.content:
                is_code = token.type == "code_inline"
                found.append(
                    Run(
                        text=token.content if is_code else re.sub(r"\s+", " ", token.content),
                        strong=bool(strong),
                        emphasis=bool(emphasis),
                        code=is_code,
                        href=address,
                    )
                )
    merged = _merge(found)
    if all(run == Run(text=run.text) for run in merged):
        return "".join(run.text for run in merged)
    return tuple(merged)


def plain(text: Text) -> str:
    """The words alone, in one line."""
    words = text if isinstance(text, str) else "".join(run.text for run in text)
    return words.replace("\n", " ")


def _merge(found: list[Run]) -> list[Run]:
    """Neighbours in the same style become one run (an escape splits a text in two).

    So do lines of code.
    """
    merged: list[Run] = []
    for run in found:
        if run.code and len(merged) > 1 and merged[-2].code and not merged[-1].text.strip("\n"):
            code, breaks = merged[-2].text, merged.pop().text
            merged[-1] = run.model_copy(update={"text": code + breaks + run.text})
            continue
        if merged and merged[-1].model_copy(update={"text": run.text}) == run:
            merged[-1] = run.model_copy(update={"text": merged[-1].text + run.text})
        else:
            merged.append(run)
    return merged


def _allowed(address: str) -> str:
    if not _ADDRESS.match(address):
        raise ValueError(
            f"the link to {address!r} is not allowed; begin it with https://, mailto: or tel:, "
            "or give a page of this course such as ../start/welcome.html"
        )
    return address


def _checked(source: str) -> str:
    marks = _PLAIN_MARKS.sub("", source)
    if sum(map(marks.count, _MARKS)) > _MOST_MARKS:
        raise ValueError(
            f"this text holds more than {_MOST_MARKS} of {' '.join(_MARKS)}; write it with fewer"
        )
    text = runs(source)
    if not can_be_seen(plain(text)):
        raise ValueError(
            "nobody can see this text: it is blank, or has marks and no words; write it"
        )
    if any(run.href and not can_be_seen(run.text) for run in text if not isinstance(run, str)):
        raise ValueError("a link here has no words to be seen; write “[words](address)”")
    return source


MarkedText = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=_LONGEST),
    AfterValidator(_checked),
    PlainSerializer(runs, return_type=Text),
]
"""A field of a content file that holds text: never empty, its links allowed.

In Python it is what its author wrote; a page is handed its runs.
"""
