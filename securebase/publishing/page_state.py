"""What a built page shows besides its own words: when it changes, the page is written again.

Every page lists the course, or of a large one its part; a page names those before and after it,
asks ahead for the scripts of the next, cites works, and links to places in other pages by their
titles.
"""

import hashlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.domains.std import StandardDomain
from sphinx.environment import BuildEnvironment
from sphinx.util import docname_join

from securebase.publishing.activity_places import places_for
from securebase.publishing.assets import (
    class_scripts,
    is_read_aloud,
    kinds_on,
    page_with,
    passport_scripts,
    scripts_ahead,
    scripts_of,
)
from securebase.publishing.book_scripts import FOLDER, LISTEN, SEARCH
from securebase.publishing.course_list import is_large, listed_on
from securebase.publishing.data_page import uses_state
from securebase.publishing.evidence import told_of_claims
from securebase.publishing.help_lines import help_told_on
from securebase.publishing.live_copy import has_live_copy
from securebase.publishing.memory import digest_of_files
from securebase.publishing.page_context import course_parts, marked, next_part
from securebase.publishing.parts import lessons_of
from securebase.publishing.review import lessons_read
from securebase.publishing.terms_in_place import terms_state

_LINKS = "securebase_links"
_THEME = Path(__file__).with_name("theme")


def note_links(app: Sphinx, doctree: nodes.document) -> None:
    """Notes to which places of the course a page links: Sphinx finds them as it writes the page."""
    app.env.metadata[app.env.docname][_LINKS] = sorted(
        {
            (str(link.get("reftarget")), str(link.get("reftargetid")))
            for link in doctree.findall(addnodes.pending_xref)
            if link.get("refdomain") != "cite"
        }
    )


class PageStates:
    """The states of all pages of a course that has been read; each is a short text."""

    def __init__(self, builder: StandaloneHTMLBuilder) -> None:
        self._env: BuildEnvironment = builder.env
        self._root = builder.config.root_doc
        self._relations = self._env.collect_relations()
        self._labels, self._texts = _labels(self._env)
        works = self._env.get_domain("cite").data if "cite" in self._env.domains else {}
        self._lessons = lessons_of(self._env)
        self._cited: dict[str, set[str]] = {}
        for reference in works.get("citation_refs", []):
            keys = self._cited.setdefault(reference.docname, set())
            keys.update(target.key for target in reference.targets)
        self._citations = works.get("citations", [])
        # The builder puts the mark of the style sheet into pages that stay as they are.
        theme = [
            path
            for path in sorted(_THEME.rglob("*.*"))
            if path.suffix != ".pyc" and path.parent.name != "styles"
        ]
        self._parts = course_parts(self._env, builder.config.root_doc)
        self._titles = {name: title.astext() for name, title in sorted(self._env.titles.items())}
        self._footer = builder.config.html_context.get("footer_page_names", [])
        self._on_every_page = _digest(
            [
                builder.build_info.config_hash,
                has_live_copy(builder),
                digest_of_files([FOLDER / SEARCH, *theme]),
            ]
        )
        # Once, and not for each page.
        self._whole_course = _digest([self._parts, self._titles])

    def of(self, docname: str) -> str:
        """The state of a page; another text than before when it must be written again."""
        env = self._env
        shown = [
            self._on_every_page,
            self._course(docname),
            env.all_docs[docname],
            self._relations.get(docname),
            self._scripts(docname),
            places_for(env, docname, self._root),
            env.toc_secnumbers.get(docname),
            env.toc_fignumbers.get(docname),
            [self._place(*link) for link in env.metadata[docname].get(_LINKS, [])],
            self._works(docname),
            told_of_claims(env, docname),
            terms_state(env, docname),
            uses_state(env, docname),
            help_told_on(env, docname),
            lessons_read(env, docname, self._root),
            self._lessons if "go-on" in kinds_on(env, docname) else None,
            # A lesson says where its questions come back.
            page_with(env, "review") if docname in self._lessons else None,
        ]
        return _digest(shown)

    def _course(self, docname: str) -> Any:
        """What a page shows of the course: its list, and the titles of other pages.

        Of a large one it is not all, so that a lesson more is not written into hundreds of pages.
        """
        if not is_large(self._parts) or places_for(self._env, docname, self._root):
            return self._whole_course
        parts = marked(self._parts, docname)
        links = (target for target, _ in self._env.metadata[docname].get(_LINKS, []))
        named = {
            *(self._relations.get(docname) or ()),
            *self._env.toctree_includes.get(docname, ()),
            *self._footer,
            *chain.from_iterable(_pages_meant(docname, target) for target in links),
        }
        titles = [(name, self._titles[name]) for name in self._titles if name in named]
        return listed_on(parts, docname), next_part(parts, docname), titles

    def _scripts(self, docname: str) -> list[tuple[str, str]]:
        related = self._relations.get(docname)
        ahead = scripts_ahead(self._env, docname, related[2] if related else None)
        is_lesson = docname in self._lessons
        in_class = class_scripts(self._env, docname) if is_lesson else {}
        later = [*chain(*in_class.values()), *passport_scripts(self._env, docname)]
        later += [LISTEN] if is_read_aloud(self._env, docname) else []
        scripts = [*scripts_of(self._env, docname), *ahead, *later]
        return [(script, digest_of_files([FOLDER / script])) for script in scripts]

    def _place(self, target: str, target_id: str) -> Any:
        """What is known of the place to which a link leads, be it a label, a page or a heading."""
        name = target.lower()
        page = self._env.metadata.get(target, {}).get("myst_slugs", {})
        return self._labels.get(name), self._texts.get(name), page.get(target_id), name

    def _works(self, docname: str) -> Any:
        """How the works that a page cites are called; of a page that lists works, all of them."""
        cited = self._cited.get(docname, set())
        # They stand in the order in which pages were read last, which shows nowhere.
        return sorted(
            (work.key, work.formatted_entry.label, str(work.formatted_entry.text))
            for work in self._citations
            if work.key in cited or work.bibliography_key.docname == docname
        )


def _pages_meant(docname: str, target: str) -> Iterator[str]:
    """The names of pages that a link may mean, which names a page or its file, from either end."""
    for written in (target, PurePosixPath(target).with_suffix("").as_posix() if target else ""):
        yield written.removeprefix("/")
        yield docname_join(docname, written)


def _digest(shown: Any) -> str:
    return hashlib.sha256(repr(shown).encode()).hexdigest()


def _labels(env: BuildEnvironment) -> tuple[dict[str, Any], dict[str, Any]]:
    domain = env.get_domain("std")
    assert isinstance(domain, StandardDomain)
    return domain.anonlabels, domain.labels
