"""Remembers what each page was made from, and has it read again when any of that changes.

The files are known by what is in them, not by their dates: an older file that is put in the place
of a newer one counts, and one that is saved unchanged does not.
"""

import functools
from collections.abc import Iterable, Mapping
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from securebase.publishing.lesson_runner import digest_of
from securebase.publishing.problems import PROBLEMS

# Kept with the environment, which Sphinx keeps from build to build: the first with each page.
_FILES = "securebase_made_from"
_TO_MEND = "securebase_to_mend"


def note(env: BuildEnvironment, docname: str, digests: Mapping[str, str]) -> None:
    """Notes files, by absolute path, with a digest of what was in them when the page read them."""
    env.metadata[docname].setdefault(_FILES, {}).update(digests)


def note_files(env: BuildEnvironment, docname: str, paths: Iterable[Path]) -> None:
    """Notes files that the page reads, as they are now."""
    note(env, docname, {str(path): digest_of(path) for path in paths})


def pages_made_from(env: BuildEnvironment, path: Path) -> list[str]:
    """The pages that read a file."""
    found = [name for name in env.found_docs if str(path) in env.metadata[name].get(_FILES, {})]
    return sorted(found)


def note_dependencies(app: Sphinx, doctree: nodes.document) -> None:
    """The page was read: pictures and files that Sphinx itself took in count too."""
    env = app.env
    paths = [Path(app.srcdir, name) for name in env.dependencies[env.docname]]
    note_files(env, env.docname, paths)


def outdated_pages(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """The pages of which a file changed, and those that were read with a mistake."""
    digest_now = functools.cache(digest_of)
    changed_pages = {
        docname
        for docname in env.found_docs
        for path, digest in env.metadata[docname].get(_FILES, {}).items()
        if digest_now(Path(path)) != digest
    }
    return sorted(changed_pages.union(getattr(env, _TO_MEND, ())))


def keep_pages_to_mend(app: Sphinx, env: BuildEnvironment) -> None:
    """All pages are read: those with a mistake will be read again, or it would be told no more."""
    setattr(env, _TO_MEND, sorted(PROBLEMS.pages_read))
