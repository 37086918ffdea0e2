"""The list of works as a plain HTML list.

Docutils marks each work with a role that ARIA has given up, and repeats its label although the text
cites by author and year. A list of works needs neither.
"""

from docutils import nodes
from sphinx.writers.html5 import HTML5Translator


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
