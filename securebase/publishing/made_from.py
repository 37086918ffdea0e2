"""Remembers what each page was made from, and has it read again when any of that changes.

The files are known by what is in them, not by their dates: an older file that is put in the place
of a newer one counts, and one that is saved unchanged does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.environment.collectors import EnvironmentCollector

from securebase.publishing.lesson_runner import digest_of
from securebase.publishing.problems import PROBLEMS

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

_FILES = "securebase_made_from"
_TO_MEND = "securebase_to_mend"


def note(env: BuildEnvironment, docname: str, digests: Mapping[str, str]) -> None:
    """Notes files, by absolute path, with a digest of what was in them when the page read them."""
    _files(env).setdefault(docname, {}).update(digests)


def made_from(env: BuildEnvironment, docname: str) -> dict[str, str]:
    """The files of a page with their digests."""
    return _files(env).get(docname, {})


class MadeFrom(EnvironmentCollector):
    """Keeps the files with the environment, which Sphinx keeps from build to build."""

    def clear_doc(self, app: Sphinx, env: BuildEnvironment, docname: str) -> None:
        """The page is read again, or is no longer there."""
        _files(env).pop(docname, None)

    def merge_other(
        self, app: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment
    ) -> None:
        """Pages were read in another process."""
        for docname in docnames:
            note(env, docname, made_from(other, docname))

    def process_doc(self, app: Sphinx, doctree: nodes.document) -> None:
        """The page was read: pictures and files that Sphinx itself took in count too."""
        env = app.env
        paths = [str(Path(app.srcdir, name)) for name in env.dependencies[env.docname]]
        note(env, env.docname, {path: digest_of(Path(path)) for path in paths})

    def get_outdated_docs(
        self,
        app: Sphinx,
        env: BuildEnvironment,
        added: set[str],
        changed: set[str],
        removed: set[str],
    ) -> list[str]:
        """The pages of which a file changed, and those that were read with a mistake."""
        now: dict[str, str] = {}
        outdated = set(getattr(env, _TO_MEND, ()))
        for docname, files in _files(env).items():
            for path, digest in files.items():
                if path not in now:
                    now[path] = digest_of(Path(path))
                if now[path] != digest:
                    outdated.add(docname)
        return sorted(outdated & env.found_docs)


def keep_pages_to_mend(app: Sphinx, env: BuildEnvironment) -> None:
    """All pages are read: those with a mistake will be read again, or it would be told no more."""
    setattr(env, _TO_MEND, sorted(PROBLEMS.pages_read))


def _files(env: BuildEnvironment) -> dict[str, dict[str, str]]:
    if not hasattr(env, _FILES):
        setattr(env, _FILES, {})
    files: dict[str, dict[str, str]] = getattr(env, _FILES)
    return files
