"""Send each page only the scripts and styles that it uses."""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

_NEVER: tuple[str, ...] = ()
_CODE = ('class="highlight',)
_MATHS = ('class="math',)
_SERVICES = ('class="sb-services"',)
_FINDER = ('class="sb-finder"',)
_IN_PLACE = ('class="sb-source-mark"', 'class="sb-term"')
_REFERENCE = ("sb-glossary", "sb-data-table", "<math")

# An asset is known by a part of its file name or, for an inline script, of its text.
# It is kept if the page's HTML holds one of the marks; an asset not listed here is always kept.
_NEEDED_BY: dict[str, tuple[str, ...]] = {
    # Our own layout and styles stand in for these.
    "basic.css": _NEVER,
    "theme.css": _NEVER,
    "sphinx-book-theme": _NEVER,
    "pydata-sphinx-theme": _NEVER,
    "mystnb": _NEVER,
    "togglebutton": _NEVER,
    "toggleHint": _NEVER,
    "toggleOpenOnPrint": _NEVER,
    "clipboard": _NEVER,
    "copybutton": _NEVER,
    # Running code in the page by a distant server is not offered.
    "thebe": _NEVER,
    "THEBE": _NEVER,
    # Made for scripts that are gone, and for Sphinx's own search.
    "_sphinx_javascript_frameworks_compat": _NEVER,
    "DOCUMENTATION_OPTIONS": _NEVER,
    "documentation_options": _NEVER,
    "doctools": _NEVER,
    "sphinx_highlight": _NEVER,
    # Used by some pages.
    "pygments.css": _CODE,
    "support-services": _SERVICES,
    "opened-in-place": _IN_PLACE,
    "glossary-filter": ('class="sb-term-filter"',),
    "reference.css": _REFERENCE,
    "help-finder": _FINDER,
    "paper.css": ('class="paper-sheet',),
    "design-tabs": ('class="sd-tab',),
    "sphinx-design": ('class="sd-', " sd-"),
    "mathjax": _MATHS,
    "MathJax": _MATHS,
}


def trim_assets(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Drop from the page's context the scripts and styles that its HTML does not use.

    A handler of Sphinx's ``html-page-context``; connect it with a late priority (900), after the
    extensions have added theirs.
    """
    html = context.get("body") or ""
    for kind in ("css_files", "script_files"):
        context[kind] = [asset for asset in context.get(kind, []) if _is_needed(_name(asset), html)]


def _name(asset: Any) -> str:
    """Return the file name of an asset, or the text of an inline script."""
    filename = getattr(asset, "filename", asset)
    if filename:
        return str(filename)
    return str(asset.attributes.get("body", ""))


def _is_needed(name: str, html: str) -> bool:
    for part, marks in _NEEDED_BY.items():
        if part in name:
            return any(mark in html for mark in marks)
    return True
