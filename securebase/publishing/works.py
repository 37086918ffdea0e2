"""The cited works as sphinxcontrib-bibtex knows them, worked out again only when that is needed."""

import functools
from collections.abc import Iterable
from typing import Any, ClassVar

import pybtex.plugin
from docutils import nodes
from pybtex.database import Entry
from pybtex.richtext import Text
from pybtex.style.formatting import FormattedEntry, alpha
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.builders import Builder
from sphinx.environment import BuildEnvironment
from sphinxcontrib.bibtex.citation_target import parse_citation_targets
from sphinxcontrib.bibtex.domain import BibtexDomain, get_docnames

from securebase.publishing.problems import PROBLEMS
from securebase.publishing.sources_in_place import CITED

_MADE_FROM = "securebase_made_from"


class Style(alpha.Style):  # type: ignore[misc]
    """Formats a work once, however many pages list it."""

    texts: ClassVar[dict[str, Text]] = {}

    def format_entry(self, label: str, entry: Entry, bib_data: Any = None) -> FormattedEntry:
        """The work as a list shows it."""
        if entry.key not in self.texts:
            text = super().format_entry(label, entry, bib_data).text
            if certainty := entry.fields.get("certainty"):
                text += f" How sure we are: {certainty}."
            self.texts[entry.key] = text
        return FormattedEntry(entry.key, self.texts[entry.key], label)


class Works(BibtexDomain):
    """Keeps the formatted works from build to build, while they and who cites them stay the same.

    To format a bibliography of a hundred works takes longer than to read and write a page.
    """

    def env_updated(self) -> Iterable[str]:
        """All pages are read."""
        made_from = self._made_from()
        if self.data.get(_MADE_FROM) == made_from:
            return []  # the works are as they were kept
        told = len(PROBLEMS.found)
        Style.texts.clear()
        updated: Iterable[str] = super().env_updated()
        # What was wrong must be told again until it is mended.
        self.data[_MADE_FROM] = made_from if len(PROBLEMS.found) == told else None
        return updated

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.Element:
        """A citation, which notes where its works stand in the page's own list."""
        citation: nodes.Element = super().resolve_xref(
            env, fromdocname, builder, typ, target, node, contnode
        )
        keys = {one.key for one in parse_citation_targets(target)}
        citation[CITED] = [
            work.citation_id
            for work in self.citations
            if work.key in keys
            and work.bibliography_key.docname == fromdocname
            and self.bibliographies[work.bibliography_key].list_ != "citation"
        ]
        return citation

    def _made_from(self) -> Any:
        """What the list of works and the names by which they are cited hang on."""
        docnames = list(get_docnames(self.env))  # type: ignore[no-untyped-call]
        return (
            {str(path): file.mtime for path, file in self.bibdata.bibfiles.items()},
            {key: self.env.all_docs[key.docname] for key in self.bibliographies},
            list(self.get_all_cited_keys(docnames)),  # type: ignore[no-untyped-call]
            {
                (reference.docname, target.key)
                for reference in self.citation_refs
                for target in reference.targets
            },
        )


def setup(app: Sphinx) -> dict[str, Any]:
    """Put it in the place of the extension's own."""
    app.setup_extension("sphinxcontrib.bibtex")
    app.add_domain(Works, override=True)
    pybtex.plugin.register_plugin("pybtex.style.formatting", "alpha", Style, force=True)
    # It looks through all installed packages for a plug-in, each time that one is wanted.
    pybtex.plugin._load_entry_point = functools.cache(pybtex.plugin._load_entry_point)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
