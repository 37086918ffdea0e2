"""What Docutils and MyST-NB would write otherwise: pictures, code, boxes that fold, lists of works.

An admonition with the class ``for-students`` or ``dropdown`` becomes <details>. The browser folds
it by itself, so no script is needed and it works in a saved page too.

Docutils marks each work with a role that ARIA has given up, and repeats its label although the text
cites by author and year. A list of works needs neither: it is a plain HTML list.
"""

import re
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.locale import admonitionlabels
from sphinx.util.images import get_image_size
from sphinx.writers.html5 import HTML5Translator

_COLOURLESS = re.compile(r'<span class="(?:n|p|w)">([^<]*)</span>')
_FOLDING_CLASSES = {"for-students", "dropdown"}


def visit_admonition(translator: HTML5Translator, node: nodes.Element, name: str = "") -> None:
    """Open the box and, where it folds, write its title as the handle.

    `name` is the kind of a built-in box (``note``, ``warning``) and empty for one with a title.
    """
    if not folds(node):
        # The class's own method: the one of the instance is this function.
        type(translator).visit_admonition(translator, node, name)
        return
    title = node.next_node(nodes.title)
    words = title.children if title else [nodes.Text(admonitionlabels.get(name, name))]
    translator.body.append(translator.starttag(node, "details", CLASS=f"admonition {name}".strip()))
    translator.body.append('<summary class="admonition-title">')
    for word in words:
        word.walkabout(translator)
    translator.body.append("</summary>\n")
    if title:
        node.remove(title)


def depart_admonition(translator: HTML5Translator, node: nodes.Element) -> None:
    """Close the box."""
    translator.body.append("</details>\n" if folds(node) else "</div>\n")


def visit_hidden_code(translator: HTML5Translator, node: nodes.Element) -> None:
    """Open hidden code with a handle that is named by the words on it.

    MyST-NB names it otherwise, and who speaks the words they see could not press it (WCAG 2.5.3).
    """
    classes = ["admonition", "hide", *node["classes"]]
    translator.body.append(f'<details class="{escape(" ".join(classes))}">\n<summary>\n')
    for state, words in (("collapsed", node["prompt_show"]), ("expanded", node["prompt_hide"])):
        text = f'<span class="{state} admonition-title">{escape(words)}</span>\n'
        translator.body.append(text)
    translator.body.append("</summary>\n")


def depart_hidden_code(translator: HTML5Translator, _node: nodes.Element) -> None:
    """Close the hidden code."""
    translator.body.append("</details>\n")


def visit_code(translator: HTML5Translator, node: nodes.literal_block) -> None:
    """Write code without a mark around what has the colour of all words: names, brackets, spaces.

    These are half of what highlighted code weighs.
    """
    try:
        # The class's own method: the one of the instance is this function.
        type(translator).visit_literal_block(translator, node)
    finally:  # it tells by an exception that the code is written
        translator.body[-1] = _COLOURLESS.sub(r"\1", translator.body[-1])


def visit_image(translator: HTML5Translator, node: nodes.image) -> None:
    """Write a picture with its size: its place is kept while it is on its way.

    The first of a page, unless it may wait, comes before the scripts: it is what is seen largest.
    """
    more = ""
    if size := get_image_size(str(Path(translator.builder.srcdir) / node["uri"])):
        more += f'width="{size[0]}" height="{size[1]}" '
    if node is next(translator.document.findall(nodes.image)) and "loading" not in node:
        more += 'fetchpriority="high" '
    # The class's own method: the one of the instance is this function.
    type(translator).visit_image(translator, node)
    translator.body[-1] = translator.body[-1].replace("<img ", f"<img {more}", 1)


def visit_citation(translator: HTML5Translator, node: nodes.citation) -> None:
    """Open the list before its first work, and the work."""
    if not isinstance(node.previous_sibling(), nodes.citation):
        translator.body.append('<ul class="citation-list">\n')
    for label in list(node.findall(nodes.label)):
        node.remove(label)
    translator.body.append(translator.starttag(node, "li", CLASS="citation"))


def depart_citation(translator: HTML5Translator, node: nodes.citation) -> None:
    """Close the work, and the list after its last."""
    translator.body.append("</li>\n")
    if not isinstance(node.next_node(descend=False, siblings=True), nodes.citation):
        translator.body.append("</ul>\n")


def folds(node: nodes.Element) -> bool:
    """Whether a box is folded until the reader opens it."""
    return not _FOLDING_CLASSES.isdisjoint(node["classes"])
