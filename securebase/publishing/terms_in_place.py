"""Terms of the glossary in lessons: a mark that opens the plain words in their place.

The first use of a term in each part of a lesson is marked, and its first use in what is for
students. Without script the mark leads to the glossary; on paper it is text like any other.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any, Final

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.writers.html5 import HTML5Translator

from securebase.activities.activity import script_json
from securebase.glossary import Glossary, read_glossary
from securebase.glossary.terms_in_text import TermFinder
from securebase.publishing.parts import lesson_of

GLOSSARY_PAGE: Final = "glossary_page"
"""The setting in ``html_context`` that names the page with all terms."""
TEXTS: Final = "_static/glossary.js"
"""What the mark's script loads when the first one is pressed."""

_GLOSSARY: Final = "securebase_glossary"
# A mark within these would be a link in a link, or stand where no sentence is read; and what stands
# in bold is being explained, or heads a paragraph.
_NOT_IN: Final = (
    nodes.title, nodes.strong, nodes.reference, nodes.literal, nodes.FixedTextElement, nodes.math,
    nodes.table, nodes.citation, nodes.caption, addnodes.pending_xref,
)  # fmt: skip
# A box of help is for somebody who needs it now, and a citation opens a box of its own.
_NOT_IN_CLASSES: Final = {"help", "guess", "sb-help-aside", "bibtex-citation"}


class term_mark(nodes.Inline, nodes.TextElement):  # noqa: N801  docutils names nodes so
    """The words of a term; has ``refuri``, its place in the glossary."""


def load_glossary(app: Sphinx) -> None:
    """Reads the glossary, once for all pages. A handler of ``builder-inited``."""
    setattr(app.env, _GLOSSARY, read_glossary(Path(app.srcdir)))


def glossary_of(env: BuildEnvironment) -> Glossary:
    """The glossary of the course that is built."""
    glossary: Glossary = getattr(env, _GLOSSARY)
    return glossary


def terms_state(env: BuildEnvironment, docname: str) -> Any:
    """What the marks of a page hang on; what the boxes say is in a file of its own."""
    return glossary_of(env).marked_forms if lesson_of(env, docname) else None


def mark_terms(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Marks the terms of a lesson. A handler of ``doctree-resolved``, after links are resolved."""
    page = app.config.html_context.get(GLOSSARY_PAGE, "")
    lesson = lesson_of(app.env, docname)
    if not lesson or page not in app.env.found_docs:
        return
    address = app.builder.get_relative_uri(docname, page)
    finder = TermFinder(glossary_of(app.env).marked_forms)
    marked: dict[str, set[str]] = {}
    parts = {part.anchor for part in lesson.parts}
    for text in list(doctree.findall(nodes.Text)):
        if scope := _scope(text, parts):
            _mark(text, finder, marked.setdefault(scope, set()), address)


def write_texts(app: Sphinx, problem: Exception | None) -> None:
    """Writes what the boxes say into a script, which can be loaded from a folder too."""
    if problem is None and app.builder.format == "html":
        texts = {term.id: [term.term, term.plain] for term in glossary_of(app.env).terms}
        script = f"window.secureBaseTerms = {script_json(texts)};\n"
        (Path(app.outdir) / TEXTS).write_text(script, encoding="utf-8", newline="\n")


def visit_term_mark(translator: HTML5Translator, node: term_mark) -> None:
    """Open the link that the script makes a button of."""
    translator.body.append(f'<a class="sb-term" href="{escape(node["refuri"])}">')


def depart_term_mark(translator: HTML5Translator, _node: term_mark) -> None:
    """Close it."""
    translator.body.append("</a>")


def _scope(text: nodes.Text, parts: set[str]) -> str:
    """Within what the first use of a term is marked: a part, or all that is for students."""
    is_for_students, part = False, ""
    for node in _above(text):
        classes: set[str] = set(node.get("classes", ()))
        if isinstance(node, _NOT_IN) or not _NOT_IN_CLASSES.isdisjoint(classes):
            return ""
        if isinstance(node, nodes.admonition) and "for-students" in classes:
            is_for_students = True
        if isinstance(node, nodes.section):
            if node[0].astext().startswith("For students"):
                is_for_students = True
            part = next((name for name in node["ids"] if name in parts), part)
    return "for students" if is_for_students else part


def _above(node: nodes.Node) -> Iterator[nodes.Element]:
    while (node := node.parent) is not None:
        yield node


def _mark(text: nodes.Text, finder: TermFinder, marked: set[str], address: str) -> None:
    """Puts marks around the terms of a text that are not marked yet."""
    pieces: list[nodes.Node] = []
    end = 0
    for start, stop, term in finder.find(text):
        if term in marked:
            continue
        marked.add(term)
        pieces.append(nodes.Text(text[end:start]))
        words = text[start:stop]
        pieces.append(term_mark("", words, refuri=f"{address}#term-{term}"))
        end = stop
    if pieces:
        text.parent.replace(text, [*pieces, nodes.Text(text[end:])])


def setup(app: Sphinx) -> dict[str, Any]:
    """Mark the terms of each lesson that is written."""
    app.add_node(term_mark, html=(visit_term_mark, depart_term_mark))
    # After the content files are checked, so that a mistake is told as all others are.
    app.connect("builder-inited", load_glossary, priority=600)
    app.connect("doctree-resolved", mark_terms, priority=600)
    app.connect("build-finished", write_texts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
