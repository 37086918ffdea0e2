"""Citations in the main text as small marks that open the work in its place.

On a screen with script the mark stands for names and year, and shows the work as the page's own
list of works has it. On paper, and without script, names and year stand there as links. Where
only students read, they always do.
"""

import re
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from securebase.content.wording import say

CITED = "works"
"""What a citation notes: where its works stand in the page's own list, by id."""

_BRACKETS = re.compile(r"( ?\[|\])")


class source_mark(nodes.Inline, nodes.Element):  # noqa: N801  docutils names nodes in small letters
    """A link with a number that opens works; has ``number``, ``label``, ``works``, ``refuri``."""


def mark_sources(_app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """Give each citation of the main text its mark; works are numbered as they come."""
    numbers: dict[str, int] = {}
    for citation in list(doctree.findall(nodes.inline)):
        if "bibtex-citation" in citation["classes"]:
            # No list of works leads back to it, and a page may have a hundred.
            citation["ids"] = []
        works = citation.attributes.pop(CITED, [])
        if not works or _is_for_students(citation):
            continue
        references = list(citation.findall(nodes.reference))
        if not references:
            continue  # no page lists all works: it was told, and there is nothing to lead to
        for reference in references:
            # The page's list says the same, and nothing hovers over a phone.
            reference.attributes.pop("reftitle", None)
        told = [str(numbers.setdefault(work, len(numbers) + 1)) for work in works]
        mark = source_mark("", works=works, number=", ".join(told))
        mark["label"] = re.sub(r"[][]", "", citation.astext())
        mark["refuri"] = references[0]["refuri"]
        _fold_what_is_in_brackets(citation)
        citation += mark


def visit_source_mark(translator: HTML5Translator, node: source_mark) -> None:
    """Write the mark; its number is drawn by the style, so that nobody copies or finds it."""
    number, works = node["number"], node["label"]
    label = (
        say("Sources {number}: {works}", number=number, works=works)
        if len(node["works"]) > 1
        else say("Source {number}: {works}", number=number, works=works)
    )
    translator.body.append(
        f'<a class="sb-source-mark" href="{escape(node["refuri"])}" aria-label="{escape(label)}"'
        f' data-number="{node["number"]}" data-works="{" ".join(node["works"])}"></a>'
    )


def depart_source_mark(_translator: HTML5Translator, _node: source_mark) -> None:
    """All is written."""


def _is_for_students(node: nodes.Node) -> bool:
    """Whether it stands in a box or a part of the lesson for students."""
    while (node := node.parent) is not None:
        box = isinstance(node, nodes.admonition | nodes.container)
        if box and "for-students" in node["classes"]:
            return True
        if isinstance(node, nodes.section) and node[0].astext().startswith("For students"):
            return True
    return False


def _fold_what_is_in_brackets(citation: nodes.inline) -> None:
    """Wrap «[Bell, 1972]», or the year alone where the names belong to the sentence."""
    pieces: list[nodes.Node] = []
    folded: nodes.inline | None = None
    for child in citation.children:
        if not isinstance(child, nodes.Text):
            (pieces if folded is None else folded).append(child)
            continue
        for words in filter(None, _BRACKETS.split(child)):
            if words.endswith("["):
                folded = nodes.inline(classes=["sb-author-year"])
                pieces.append(folded)
            (pieces if folded is None else folded).append(nodes.Text(words))
            if words == "]":
                folded = None
    citation.clear()
    citation.extend(pieces)
    before = citation.previous_sibling()
    if isinstance(before, nodes.Text) and isinstance(pieces[0], nodes.inline):
        # The space before is folded too, so that the mark stays with the last word.
        pieces[0].insert(0, nodes.Text(before[len(before.rstrip(" ")) :]))
        before.parent.replace(before, nodes.Text(before.rstrip(" ")))


def setup(app: Sphinx) -> dict[str, Any]:
    """Mark the sources of each page that is written."""
    app.add_node(source_mark, html=(visit_source_mark, depart_source_mark))
    app.connect("doctree-resolved", mark_sources)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
