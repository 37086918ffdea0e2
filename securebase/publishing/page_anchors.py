"""Anchors of a page that are no headings, for links: ``[cue](glossary.md#term-cue)``."""

from collections.abc import Mapping
from typing import Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

_ANCHORS: Final = "securebase_anchors"


def note_anchors(env: BuildEnvironment, anchors: Mapping[str, str]) -> None:
    """Notes anchors of the page that is read, each with the words of a link that has none."""
    env.metadata[env.docname].setdefault(_ANCHORS, {}).update(anchors)


def add_anchors(app: Sphinx, doctree: nodes.document) -> None:
    """Adds them to those of the headings, which MyST notes at the end of a page.

    A handler of ``doctree-read``.
    """
    metadata = app.env.metadata[app.env.docname]
    for anchor, words in metadata.get(_ANCHORS, {}).items():
        metadata.setdefault("myst_slugs", {})[anchor] = (0, anchor, words)
