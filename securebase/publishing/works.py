"""The cited works as sphinxcontrib-bibtex knows them, worked out again only when that is needed."""

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping
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
from sphinxcontrib.bibtex.directives import BibliographyKey
from sphinxcontrib.bibtex.domain import BibtexDomain, Citation, _FilterVisitor, get_docnames
from sphinxcontrib.bibtex.roles import CitationRef

from securebase.content.wording import say
from securebase.publishing.problems import PROBLEMS
from securebase.publishing.sources_in_place import CITED

_MADE_FROM = "securebase_made_from"
_TEXTS = "securebase_texts"
_TEXTS_FROM = "securebase_texts_from"


class Style(alpha.Style):  # type: ignore[misc]
    """Formats a work once, however many pages list it, and as long as the bibliography stays."""

    texts: ClassVar[dict[str, Text]] = {}

    def format_entry(self, label: str, entry: Entry, bib_data: Any = None) -> FormattedEntry:
        """The work as a list shows it."""
        if entry.key not in self.texts:
            text = super().format_entry(label, entry, bib_data).text
            if certainty := entry.fields.get("certainty"):
                text += " " + say("How sure we are: {certainty}.", certainty=certainty)
            self.texts[entry.key] = text
        return FormattedEntry(entry.key, self.texts[entry.key], label)


class Works(BibtexDomain):
    """Keeps the formatted works from build to build, while they and who cites them stay the same.

    To format a bibliography of a hundred works takes longer than to read and write a page.
    """

    _citing: Mapping[str, frozenset[str]]
    _in_lists: Mapping[str, list[tuple[int, Citation]]] | None = None

    def env_updated(self) -> Iterable[str]:
        """All pages are read."""
        self._in_lists = None
        made_from = self._made_from()
        if self.data.get(_MADE_FROM) == made_from:
            return []  # the works are as they were kept
        told = len(PROBLEMS.found)
        files = self._files()
        Style.texts = self.data.get(_TEXTS, {}) if self.data.get(_TEXTS_FROM) == files else {}
        self._citing = _pages_by_work(self.citation_refs)
        updated: Iterable[str] = super().env_updated()
        right = len(PROBLEMS.found) == told
        # What was wrong must be told again until it is mended.
        self.data[_MADE_FROM] = made_from if right else None
        self.data[_TEXTS], self.data[_TEXTS_FROM] = Style.texts, files if right else None
        return updated

    def get_filtered_entries(
        self, bibliography_key: BibliographyKey
    ) -> Iterable[tuple[str, Entry]]:
        """The works that a list is to show, in the order of the bibliography.

        The extension's own goes through all citations of the book for every work of every list.
        """
        bibliography = self.bibliographies[bibliography_key]
        for entry in self.get_entries(bibliography.bibfiles):
            key = bibliography.keyprefix + entry.key
            citing = self._citing.get(key, frozenset())
            wanted: Any = _FilterVisitor(entry, bibliography_key.docname, citing)  # type: ignore[no-untyped-call]
            if wanted.visit(bibliography.filter_) or entry.key in bibliography.keys:
                yield key, entry

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
        """A citation, which notes where its works stand in the page's own list.

        The extension's own goes through all works of all lists for every citation, so it is shown
        those that are cited.
        """
        keys = {one.key for one in parse_citation_targets(target)}
        in_lists = self._works_in_lists()
        works = [work for _, work in sorted(one for key in keys for one in in_lists.get(key, ()))]
        everywhere, self.data["citations"] = self.data["citations"], works
        try:
            citation: nodes.Element = super().resolve_xref(
                env, fromdocname, builder, typ, target, node, contnode
            )
        finally:
            self.data["citations"] = everywhere
        citation[CITED] = [
            work.citation_id
            for work in works
            if work.bibliography_key.docname == fromdocname
            and self.bibliographies[work.bibliography_key].list_ != "citation"
        ]
        return citation

    def _works_in_lists(self) -> Mapping[str, list[tuple[int, Citation]]]:
        """Where each work, by its key, stands in the lists of all pages, with its place in them."""
        if self._in_lists is None:
            found = defaultdict(list)
            for place, work in enumerate(self.citations):
                found[work.key].append((place, work))
            self._in_lists = found
        return self._in_lists

    def _made_from(self) -> Any:
        """What the list of works and the names by which they are cited hang on."""
        docnames = list(get_docnames(self.env))  # type: ignore[no-untyped-call]
        return (
            self._files(),
            {key: self.env.all_docs[key.docname] for key in self.bibliographies},
            list(self.get_all_cited_keys(docnames)),  # type: ignore[no-untyped-call]
            {
                (reference.docname, target.key)
                for reference in self.citation_refs
                for target in reference.targets
            },
        )

    def _files(self) -> dict[str, float]:
        """The files of the bibliography, with the time when each was changed last."""
        return {str(path): file.mtime for path, file in self.bibdata.bibfiles.items()}


def _pages_by_work(references: Iterable[CitationRef]) -> dict[str, frozenset[str]]:
    """The pages that cite each work, by its key."""
    pages: dict[str, set[str]] = {}
    for reference in references:
        for target in reference.targets:
            pages.setdefault(target.key, set()).add(reference.docname)
    return {key: frozenset(names) for key, names in pages.items()}


def setup(app: Sphinx) -> dict[str, Any]:
    """Put it in the place of the extension's own."""
    app.setup_extension("sphinxcontrib.bibtex")
    app.add_domain(Works, override=True)
    pybtex.plugin.register_plugin("pybtex.style.formatting", "alpha", Style, force=True)
    # It looks through all installed packages for a plug-in, each time that one is wanted.
    pybtex.plugin._load_entry_point = functools.cache(pybtex.plugin._load_entry_point)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
