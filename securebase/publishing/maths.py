"""Formulas as MathML, which browsers draw and read aloud by themselves: no script, no other host.

Authors write LaTeX, in the role and the directive ``math``; Docutils translates it.
"""

from typing import Any

from docutils import nodes
from docutils.utils.math import MathError
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.application import Sphinx
from sphinx.util.logging import getLogger
from sphinx.writers.html5 import HTML5Translator

_logger = getLogger(__name__)


def visit_math(translator: HTML5Translator, node: nodes.math) -> None:
    """Write a formula within a sentence."""
    translator.body.append(_mathml(node, as_block=False))
    raise nodes.SkipNode


def visit_math_block(translator: HTML5Translator, node: nodes.math_block) -> None:
    """Write a formula on a line of its own, which an author keeps narrow enough for a phone."""
    formula = _mathml(node, as_block=True)
    translator.body.append(f'<div class="sb-formula">{formula}</div>\n')
    raise nodes.SkipNode


def _mathml(node: nodes.Element, *, as_block: bool) -> str:
    """The formula as a ``<math>`` element; one that is no LaTeX is told with its place."""
    try:
        return str(tex2mathml(node.astext(), as_block=as_block))
    except MathError as error:
        told = f"the formula “{node.astext()}” cannot be read: {error}"
        _logger.warning("%s Write it with commands that Docutils knows.", told, location=node)
        return ""


def setup(app: Sphinx) -> dict[str, Any]:
    """Register this way to write formulas; ``html_math_renderer: mathml`` chooses it."""
    app.add_html_math_renderer("mathml", (visit_math, None), (visit_math_block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
