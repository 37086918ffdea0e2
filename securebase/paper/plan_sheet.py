"""The plan of a session on paper, to be held in the hand."""

import re
from typing import Final

from markdown_it import MarkdownIt
from markupsafe import Markup

from securebase.content.bibliography import works_named
from securebase.paper.sheet import Sheet
from securebase.sessions import SessionPlan

_CITATION: Final = re.compile(r"(\s*)\{cite:p\}`([^`]*)`")
_LINK: Final = re.compile(r"</?a\b[^>]*>")
_parser = MarkdownIt("commonmark", {"html": False, "typographer": True}).enable("smartquotes")


def plan_sheet(plan: SessionPlan) -> Sheet:
    """The whole plan, with the minute from which each step runs."""
    begins, at, at_short = [], 0, 0
    for step in plan.steps:
        begins.append((at, None if step.skip_if_short else at_short))
        at += step.minutes
        at_short += 0 if step.skip_if_short else step.minutes
    values = {"plan": plan, "begins": begins, "ends": (at, at_short), "said": said, "told": told}
    return Sheet(plan.id, plan.title, "plan", values)


def said(text: str) -> Markup:
    """A text that is read aloud: no citation stops the voice."""
    return _shown(_CITATION.sub("", text))


def told(text: str) -> Markup:
    """A text for whoever leads, with the works that it rests on."""
    return _shown(_CITATION.sub(lambda cited: f" [{works_named(cited[2])}]", text))


def _shown(markdown: str) -> Markup:
    """On paper a link is its words alone."""
    return Markup(_LINK.sub("", _parser.renderInline(" ".join(markdown.split()))))
