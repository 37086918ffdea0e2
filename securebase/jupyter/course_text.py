"""The Markdown of the course as HTML, for where Sphinx does not read it: JupyterLab, and nbconvert.

A lesson is written in MyST: boxes, figures, citations and places that links lead to. Here each of
these is made what a reader of the book sees of it, without a script.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin
from mdit_py_plugins.myst_role import myst_role_plugin

from securebase.content.bibliography import known_sources
from securebase.content.page_data import Source
from securebase.content.problems import ContentError
from securebase.jupyter.directives import SHOWN
from securebase.jupyter.document import Directive, Document

_DIRECTIVE: Final = re.compile(r"\{(?P<name>[\w:-]+)\}\s*(?P<argument>.*)")
_OPTION: Final = re.compile(r":(?P<name>[\w-]+):\s*(?P<value>.*)")
_WITH_TARGET: Final = re.compile(r"(?P<words>.+?)\s*<(?P<target>[^>]+)>", re.DOTALL)


@dataclass
class CourseText:
    """Makes HTML of the Markdown of one document."""

    document: Document
    _parser: MarkdownIt = field(init=False)

    def __post_init__(self) -> None:
        parser = MarkdownIt("commonmark", {"typographer": True}).enable(["table", "smartquotes"])
        parser.use(myst_role_plugin).use(myst_block_plugin).use(colon_fence_plugin)
        parser.use(deflist_plugin).use(attrs_plugin, spans=True)
        parser.renderer.rules |= {  # type: ignore[attr-defined]
            "fence": self._fence,
            "colon_fence": self._fence,
            "myst_role": self._role,
            "myst_target": self._target,
            "myst_line_comment": lambda *_: "",
            "myst_block_break": lambda *_: "",
            "image": self._image,
            "link_open": self._link,
        }
        self._parser = parser

    def html(self, text: str) -> str:
        """Whole blocks, such as a cell."""
        made: str = self._parser.render(text)
        return made

    def inline(self, text: str) -> str:
        """A line within a block, such as a title."""
        made: str = self._parser.renderInline(text)
        return made

    def _fence(self, tokens: list[Token], place: int, *rest: Any) -> str:
        token = tokens[place]
        found = _DIRECTIVE.fullmatch(token.info.strip())
        if not found:
            if token.type == "colon_fence":
                return self.html(token.content)
            return RendererHTML().fence(tokens, place, *rest)
        options, inside = _options(token.content)
        directive = Directive(found["name"], found["argument"].strip(), options, inside)
        try:
            return SHOWN.get(directive.name, _not_shown_here)(self, directive)
        except (ContentError, OSError, ValueError) as error:
            # The rest of the page can be read, and an author is told what to mend.
            return f'<p class="sb-only-in-the-book">{escape(str(error))}</p>\n'

    def _role(self, tokens: list[Token], place: int, *_: Any) -> str:
        name, content = tokens[place].meta["name"], tokens[place].content
        if name.startswith("cite"):
            return citation([key.strip() for key in content.split(",")], in_text=name == "cite:t")
        if name == "math":
            return self.document.formula(content, False)
        # Whatever a role does in the book, its words can be read.
        named = _WITH_TARGET.fullmatch(content)
        return escape(named["words"] if named else content)

    def _target(self, tokens: list[Token], place: int, *_: Any) -> str:
        name = escape(tokens[place].content)
        # JupyterLab takes the id out, and our extension puts it in again by the class.
        return f'<span id="{name}" class="sb-target sb-target-{name}"></span>\n'

    def _link(self, tokens: list[Token], place: int, *rest: Any) -> str:
        address = str(tokens[place].attrs["href"])
        if address.startswith("#"):
            tokens[place].attrs["href"] = self.document.elsewhere(address[1:]) or address
        return RendererHTML().renderToken(tokens, place, *rest)

    def _image(self, tokens: list[Token], place: int, *rest: Any) -> str:
        tokens[place].attrs["src"] = self.document.picture(str(tokens[place].attrs["src"]))
        return RendererHTML().image(tokens, place, *rest)


def citation(keys: list[str], *, in_text: bool) -> str:
    """Works as a sentence names them, «Bell & Ainsworth (1972)», or after it, all in brackets."""
    works = known_sources()
    told = [_named(works[key], in_text=in_text) if key in works else escape(key) for key in keys]
    return "; ".join(told) if in_text else f"({'; '.join(told)})"


def _named(work: Source, *, in_text: bool) -> str:
    names, _, year = work.short.rpartition(" (")
    short = work.short if in_text else f"{names}, {year.removesuffix(')')}"
    if work.url is None:
        return f'<span class="sb-cite" title="{escape(work.full)}">{escape(short)}</span>'
    address = escape(work.url)
    return f'<a class="sb-cite" href="{address}" title="{escape(work.full)}">{escape(short)}</a>'


def _options(content: str) -> tuple[dict[str, str], str]:
    """The options at the head of a directive, and what stands below them."""
    lines = content.splitlines()
    options: dict[str, str] = {}
    while lines and (option := _OPTION.fullmatch(lines[0].strip())):
        options[option["name"]] = option["value"].strip()
        lines.pop(0)
    return options, "\n".join(lines).strip("\n") + "\n"


def _not_shown_here(text: CourseText, directive: Directive) -> str:
    """A directive of the book alone: its words, or where to find what it shows."""
    if directive.inside.strip():
        return text.html(directive.inside)
    return (
        '<p class="sb-only-in-the-book">Something stands here in the published course. '
        "<code>make course</code> opens that in your browser.</p>\n"
    )
