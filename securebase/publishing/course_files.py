"""Finds the pages of the book where ``_toc.yml`` says they are, instead of searching for them.

To search takes long where packages and built files lie beside the sources; and a new file that is
no page yet would have every page read again, because it would be one more file to leave out.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.project import Project


class _ListedPages(Project):
    """The files of a list of names, with or without their endings."""

    def __init__(self, project: Project, listed: Iterable[str]) -> None:
        super().__init__(project.srcdir, project.source_suffix)
        self.restore(project)
        self._listed = list(listed)

    def discover(
        self, exclude_paths: Iterable[str] = (), include_paths: Iterable[str] = ("**",)
    ) -> set[str]:
        """Note which of the listed pages there are."""
        self.docnames.clear()
        self._path_to_docname.clear()
        self._docname_to_path.clear()
        for name in self._listed:
            for filename in (name, *(name + suffix for suffix in self.source_suffix)):
                suffix = next((end for end in self.source_suffix if filename.endswith(end)), None)
                if suffix and Path(self.srcdir, filename).is_file():
                    docname = filename.removesuffix(suffix)
                    self.docnames.add(docname)
                    self._path_to_docname[filename] = docname
                    self._docname_to_path[docname] = filename
                    break
        return self.docnames


def find_only_listed_pages(app: Sphinx) -> None:
    """Where the book has a table of contents, it alone says which pages there are."""
    site_map: Any = getattr(app.config, "external_site_map", None)
    if site_map is not None:
        app.project = app.env.project = _ListedPages(app.project, list(site_map))
