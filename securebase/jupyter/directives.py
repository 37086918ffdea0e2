"""How each directive of the course is shown in JupyterLab and in a converted notebook."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Final

from securebase import services
from securebase.activities import KINDS, record
from securebase.content.bibliography import known_sources
from securebase.content.page_data import Source
from securebase.jupyter.contents import lessons_and_labs
from securebase.jupyter.document import Directive, Text
from securebase.jupyter.reference_pages import data_tables, evidence, glossary, seminar_kit

Shown = Callable[[Text, Directive], str]
SHOWN: Final[dict[str, Shown]] = {}
"""How each directive is shown, by its name."""
_ADMONITIONS: Final = (
    *("attention", "caution", "danger", "error", "hint", "important", "note", "seealso", "tip"),
    "warning",
)
_FIND_HELP: Final = "book/find-help.md"
_HIDDEN: Final = re.compile(r"<p[^>]* hidden>.*?</p>", re.DOTALL)
_LIVE: Final = re.compile(r"<sb-(?P<name>[\w-]+)>(?P<inside>.*?)</sb-(?P=name)>", re.DOTALL)


def _shown(*names: str) -> Callable[[Shown], Shown]:
    def note(show: Shown) -> Shown:
        SHOWN.update(dict.fromkeys(names, show))
        return show

    return note


@_shown("admonition", *_ADMONITIONS)
def _admonition(text: Text, directive: Directive) -> str:
    title = directive.argument
    inside = directive.inside
    if directive.name != "admonition":
        # What stands beside the name of these is their first words.
        title, inside = directive.name.title(), f"{directive.argument}\n{inside}"
    return box(text.inline(title), text.html(inside), [directive.name, *directive.classes])


def box(title: str, inside: str, classes: list[str]) -> str:
    """A box with a title, which folds if one of its classes is ``dropdown``."""
    names = " ".join(["admonition", *(one for one in classes if one != "admonition")])
    if "dropdown" in classes:
        summary = f'<summary class="admonition-title">{title}</summary>'
        return f'<details class="{escape(names)}">{summary}\n{inside}</details>\n'
    heading = f'<p class="admonition-title">{title}</p>'
    return f'<div class="{escape(names)}">{heading}\n{inside}</div>\n'


@_shown("figure", "image")
def _figure(text: Text, directive: Directive) -> str:
    address = escape(text.document.picture(directive.argument))
    width = re.match(r"\d+", directive.options.get("width", ""))
    size = f' width="{width[0]}"' if width else ""
    image = f'<img src="{address}" alt="{escape(directive.options.get("alt", ""))}"{size}>'
    caption = text.html(directive.inside)
    told = f"<figcaption>{caption}</figcaption>" if caption.strip() else ""
    return f'<figure class="sb-picture">{image}{told}</figure>\n'


@_shown("container")
def _container(text: Text, directive: Directive) -> str:
    return f'<div class="{escape(directive.argument)}">{text.html(directive.inside)}</div>\n'


@_shown("raw")
def _raw(_text: Text, directive: Directive) -> str:
    if directive.argument != "html":
        return ""
    # JupyterLab lets no element of ours through: our extension puts it where this stands.
    return _LIVE.sub(r'<div class="sb-live sb-live-\g<name>">\g<inside></div>', directive.inside)


@_shown("help-now")
def _help_now(text: Text, directive: Directive) -> str:
    options = directive.options
    helping = services.help_now(_groups(directive))
    find_help = _address(text, _FIND_HELP)
    told = text.html(directive.inside)
    if "quiet" in options:
        return f'<div class="sb-help-aside">{told}{helping.quiet_html(find_help)}</div>\n'
    if "first-two" in options:
        return told + helping.first_two_html()
    told += helping.html()
    if "signs" in options:
        asks, _, signs = helping.signs_markdown().strip().partition("\n\n")
        told += box(text.inline(asks), text.html(signs), ["dropdown"])
    title = text.inline(options.get("title", "Help, most urgent first"))
    return box(title, told + helping.rest_html(find_help), ["help"])


@_shown("support-services")
def _support_services(_text: Text, directive: Directive) -> str:
    table = services.support_services(
        _groups(directive),
        urgent="without-urgent" not in directive.options,
        dated="without-date" not in directive.options,
    )
    # No script of the book looks at the day, and JupyterLab shows what is hidden.
    return _HIDDEN.sub("", table.html(datetime.datetime.now(datetime.UTC).date()))


@_shown("what-is-kept")
def _what_is_kept(_text: Text, _directive: Directive) -> str:
    return record.what_is_kept()


@_shown("activity")
def _activity(text: Text, directive: Directive) -> str:
    path = text.document.path.parent / directive.argument
    kind = KINDS.get(path.name.split(".")[-2] if path.name.count(".") > 1 else "")
    return kind.load(path).static_html(path.parent) if kind else ""


@_shown("bibliography")
def _bibliography(text: Text, directive: Directive) -> str:
    works = known_sources()
    keys = list(works) if "all" in directive.options else text.document.cites()
    cited = (works[key] for key in keys if key in works)
    listed = sorted(cited, key=lambda work: work.short.casefold())
    return "\n".join(['<ul class="sb-works">', *map(_listed, listed), "</ul>\n"])


@_shown("how-we-know")
def _how_we_know(text: Text, directive: Directive) -> str:
    return f'<div class="sb-how-we-know">{text.html(directive.inside)}</div>\n'


@_shown("lessons-and-labs")
def _lessons_and_labs(text: Text, _directive: Directive) -> str:
    return text.html(lessons_and_labs(text.document.course, text.document.path.parent))


@_shown("glossary-of-terms")
def _glossary(text: Text, _directive: Directive) -> str:
    return text.html(glossary(text.document.course, text.document.path.parent))


@_shown("data-tables")
def _data_tables(text: Text, _directive: Directive) -> str:
    return text.html(data_tables(text.document.path.parent))


@_shown("evidence")
def _evidence(text: Text, _directive: Directive) -> str:
    return text.html(evidence(text.document.course))


@_shown("seminar-kit")
def _seminar_kit(text: Text, directive: Directive) -> str:
    file = text.document.path.parent / directive.argument
    lesson = directive.argument.removesuffix(".seminar.yml")
    return text.html(seminar_kit(file, lesson))


@_shown("math")
def _math(text: Text, directive: Directive) -> str:
    formula = f"{directive.argument}\n{directive.inside}".strip()
    return f"<p>{text.document.formula(formula, True)}</p>\n"


@_shown("code", "code-block")
def _code(_text: Text, directive: Directive) -> str:
    return f"<pre><code>{escape(directive.inside)}</code></pre>\n"


@_shown("review", "went-through")
def _what_stands_for_it(text: Text, directive: Directive) -> str:
    return text.html(directive.inside)


@_shown("go-on", "help-finder")
def _nothing_without_a_script(_text: Text, _directive: Directive) -> str:
    return ""


def _listed(work: Source) -> str:
    link = f' <a href="{escape(work.url)}">{escape(work.short)}</a>' if work.url else ""
    return f'<li id="source-{escape(work.key)}">{escape(work.full)}{link}</li>'


def _groups(directive: Directive) -> list[str]:
    names = directive.options.get("for", "").split(",")
    return [name.strip() for name in names if name.strip()]


def _address(text: Text, page: str) -> str:
    """The address of a page of the course from the document, or nothing where it is that page."""
    target = text.document.course / page
    if target == text.document.path or not target.exists():
        return ""
    return Path(os.path.relpath(target, text.document.path.parent)).as_posix()
