"""What of a page can be found: the page itself, its sections, activities and helping services.

It is noted as the page is read, so that a build looks only at the pages that changed.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final, Literal, TypeVar

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from securebase.content.bibliography import known_sources
from securebase.content.wording import isolated, say, told
from securebase.publishing.help_lines import help_lines
from securebase.publishing.search.word_forms import STOP_WORDS, forms
from securebase.services import all_services

Node = TypeVar("Node", bound=nodes.Element)
Kind = Literal["page", "section", "activity", "service", "term"]

_ENTRIES: Final = "securebase_search"
_LEFT_OUT: Final = (
    "Sources",
    "Source for this page",
    "Sources for this page",
    "Next",
    "Check yourself",
)
_MOST_WORDS: Final = 22
"""Words of a section's first lines that are shown with it."""
TERM: Final = "term-"
"""With this the anchor of a term of the glossary begins."""
_LABEL: Final = "sb-line-label"
_ACTIVITY: Final = re.compile(
    r'<sb-[a-z-]+[^>]* id="(?P<id>[^"]+)" class="sb-activity">.*?'
    r'<p class="sb-title"><strong>(?P<title>.*?)</strong></p>\s*'
    r"(?:<p>(?P<says>.*?)</p>)?.*?<script",
    re.DOTALL,
)
# Where a sentence cited a work.
_BEFORE_A_POINT: Final = re.compile(r" (?=[.,;:!?])")
_MARK: Final = re.compile(r"<[^>]+>")
# In these stands nothing to be read, or what is noted otherwise.
_SKIPPED: Final = (
    nodes.raw,
    nodes.literal_block,
    nodes.math_block,
    nodes.comment,
    nodes.title,
    nodes.section,
    nodes.citation,
)


@dataclass(frozen=True)
class Entry:
    """Something that can be found, with the place in the page to which it leads.

    ``says`` is the line that is shown; ``names`` are the forms of other names for it, ``words`` the
    forms of all its words, with blanks between them. ``cites`` are the keys of works.
    """

    anchor: str
    title: str
    kind: Kind
    says: str
    words: str
    names: str = ""
    cites: tuple[str, ...] = ()


def note_entries(app: Sphinx, doctree: nodes.document) -> None:
    """Notes what of a page can be found. A handler of Sphinx's ``doctree-read``."""
    name = app.env.docname
    found: list[Entry] = []
    titles = Counter(_title(section) for section in doctree.findall(nodes.section))
    for number, section in enumerate(doctree.findall(nodes.section)):
        anchor = section["ids"][0]
        title = _title(section)
        terms = list(_of_terms(section))
        found += terms
        # A letter of the glossary is nothing to look for, and a title that a page has more than
        # once tells nothing: what it stands above is told of with the section around it.
        if title not in _LEFT_OUT and not terms and titles[title] == 1:
            found.append(_of_section(section, "" if number == 0 else anchor, title))
        found += [entry for raw in _inside(section, nodes.raw) for entry in _of_activities(raw)]
        if name == app.config.html_context.get("help_page"):
            found += _of_services(section, anchor)
    # A table of services may be told of twice.
    app.env.metadata[name][_ENTRIES] = list(dict.fromkeys(found))


def entries_of(env: BuildEnvironment, docname: str) -> list[Entry]:
    """What of a page can be found, in its order."""
    found: list[Entry] = env.metadata[docname].get(_ENTRIES, [])
    return found


def words_of(text: str) -> str:
    """The forms of the words of a text that are worth looking for."""
    return " ".join(form for form in forms(text) if form not in STOP_WORDS)


def shortened(text: str, most: int = _MOST_WORDS) -> str:
    """The first words of a text, whole sentences where that is enough."""
    words = text.split()
    if len(words) <= most:
        return text
    first = " ".join(words[:most])
    sentences, end, _ = first.rpartition(". ")
    if len(sentences.split()) > most // 2:
        return sentences + end.strip()
    return first.rstrip(" ,;:.–(“…") + " …"


def _of_section(section: nodes.section, anchor: str, title: str) -> Entry:
    also_called = list(_also_called(section))
    paragraphs = [
        child
        for child in section.children
        if isinstance(child, nodes.paragraph) and child not in also_called
    ]
    first = next((text for one in paragraphs if len(text := _line_of(one)) > 1), _text(section))
    # Of what has no name of its own a small index has the works, and not each word.
    below = list(_without_a_name(section))
    cites = {
        key
        for part in [section, *below]
        for reference in _inside(part, pending_xref)
        if reference.get("refdomain") == "cite"
        for key in _keys(reference)
    }
    kind: Kind = "section" if anchor else "page"
    words = words_of(" ".join([_text(section), *map(_title, below)]))
    names = words_of(" ".join(map(_text, also_called)))
    return Entry(anchor, title, kind, shortened(first), words, names, tuple(sorted(cites)))


def _without_a_name(section: nodes.section) -> Iterator[nodes.section]:
    """The sections right below one whose titles stand more than once on the page."""
    titles = Counter(_title(one) for one in _page_around(section).findall(nodes.section))
    for below in section.findall(nodes.section):
        is_right_below = below is not section and _section_around(below.parent) is section
        if is_right_below and titles[_title(below)] > 1:
            yield below


def _also_called(section: nodes.section) -> Iterator[nodes.paragraph]:
    """The lines of a section that say what else its matter is called."""
    for paragraph in _inside(section, nodes.paragraph):
        if _lead(paragraph).rstrip(".:") == say("Also called"):
            yield paragraph


def _lead(paragraph: nodes.paragraph) -> str:
    """The bold words with which a paragraph begins, if it does."""
    first = next((child for child in paragraph.children if child.astext()), None)
    return first.astext() if isinstance(first, nodes.strong) else ""


def _keys(reference: pending_xref) -> list[str]:
    return [key.strip() for key in str(reference["reftarget"]).split(",")]


def _of_terms(section: nodes.section) -> Iterator[Entry]:
    """The terms of the glossary: each with its plain words, and what else it is called."""
    for item in _inside(section, nodes.definition_list_item):
        term = next(child for child in item.children if isinstance(child, nodes.term))
        if term["ids"] and term["ids"][0].startswith(TERM):
            told = {name: _line(item, name) for name in ("sb-plain", "sb-names")}
            yield Entry(
                term["ids"][0],
                term.astext(),
                "term",
                told["sb-plain"],
                words_of(_text(item)),
                words_of(told["sb-names"]),
            )


def _line(item: nodes.definition_list_item, name: str) -> str:
    """A line of a term, without the label before it."""
    for paragraph in item.findall(nodes.paragraph):
        if name in paragraph["classes"]:
            return " ".join(
                child.astext()
                for child in paragraph.children
                if not (isinstance(child, nodes.Element) and _LABEL in child["classes"])
            )
    return ""


def _of_activities(raw: nodes.raw) -> Iterator[Entry]:
    for form in _ACTIVITY.finditer(raw.astext()):
        says = _bare(form["says"] or "")
        yield Entry(form["id"], _bare(form["title"]), "activity", shortened(says), words_of(says))


def _of_services(section: nodes.section, anchor: str) -> Iterator[Entry]:
    """The services of which a section tells: in its tables, or the urgent ones in its help box."""
    shown = " ".join(_bare(raw.astext()) for raw in _inside(section, nodes.raw))
    has_help_box = any(_inside(section, help_lines))
    for service in all_services():
        is_in_box, nation = service.is_urgent and has_help_box, told(service.nation)
        if is_in_box or f"{service.name} {nation}" in shown:
            number = isolated(service.phones[0]) if service.phones else ""
            reach = say("Call {number}.", number=number) + " " if number else ""
            hours = f" {service.hours}." if service.hours else ""
            says = f"{reach}{service.for_whom}, {nation}.{hours}"
            names = words_of(" ".join([*service.numbers, *service.also_called]))
            words = words_of(f"{says} {service.note}")
            yield Entry(anchor, service.name, "service", says, words, names)


def _line_of(paragraph: nodes.paragraph) -> str:
    """What a paragraph says, without a heading of its own such as “In words.”"""
    text, lead = _text(paragraph), _lead(paragraph)
    return text.removeprefix(lead).lstrip() if lead.endswith(".") else text


def _text(node: nodes.Element) -> str:
    return _BEFORE_A_POINT.sub("", " ".join("".join(_seen(node)).split()))


def _seen(node: nodes.Element) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, nodes.Text):
            yield child.astext()
        elif isinstance(child, pending_xref) and child.get("refdomain") == "cite":
            # After a sentence a work is left out; in one it is a part of what is said.
            if child.get("reftype") == "t":
                known = known_sources()
                yield ", ".join(known.short(key) for key in _keys(child) if key in known)
        elif isinstance(child, nodes.Element) and not isinstance(child, _SKIPPED):
            yield from _seen(child)
            if not isinstance(child, nodes.Inline):
                yield " "


def _inside(section: nodes.section, kind: type[Node]) -> Iterator[Node]:
    """What stands in a section, and in none below it."""
    return (node for node in section.findall(kind) if _section_around(node) is section)


def _section_around(node: nodes.Node) -> nodes.Node:
    while not isinstance(node, nodes.section):
        node = node.parent
    return node


def _page_around(node: nodes.Node) -> nodes.Node:
    while node.parent is not None:
        node = node.parent
    return node


def _title(section: nodes.section) -> str:
    return next(child for child in section.children if isinstance(child, nodes.title)).astext()


def _bare(html: str) -> str:
    return " ".join(unescape(_MARK.sub(" ", html)).split())
