"""The cited works as sphinxcontrib-bibtex knows them, worked out again only when that is needed."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import pybtex.plugin
from sphinxcontrib.bibtex.domain import BibtexDomain, get_docnames

from securebase.publishing.problems import PROBLEMS

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_MADE_FROM = "securebase_made_from"


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
        updated: Iterable[str] = super().env_updated()
        # What was wrong must be told again until it is mended.
        self.data[_MADE_FROM] = made_from if len(PROBLEMS.found) == told else None
        return updated

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
    # It looks through all installed packages for the same plug-in at each citation.
    pybtex.plugin.find_plugin = functools.cache(pybtex.plugin.find_plugin)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
