"""What the page templates say about a page: its place in the course, title and summary."""

import functools
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from securebase.content.wording import direction
from securebase.publishing.parts import lesson_of

_SUMMARY_LENGTH = 160
_CITED = re.compile(r" ?\[[^\]]*\]")
# A page that Sphinx adds goes by its file's name, which is not always a word.
_TITLES = {"genindex": "Index"}


@dataclass(frozen=True)
class CoursePage:
    """A page in the list of the course; of a lesson, also its name and how many parts it has."""

    name: str
    title: str
    lesson: str = ""
    parts: int = 0


@dataclass(frozen=True)
class CoursePart:
    """A captioned group of pages; `title` is empty for pages that belong to no part.

    Of one that is folded, a page lists only the name, which leads to the first of its pages.
    """

    title: str
    pages: list[CoursePage] = field(default_factory=list)
    is_current: bool = False
    is_folded: bool = False


def add_page_context(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Give the templates `course_parts`, `part_title`, `page_title`, `page_summary` and the like.

    A handler of Sphinx's ``html-page-context``. `footer_pages` and `help_page` come from
    ``html_context`` in the configuration, as names of pages; those that do not exist are left out.
    """
    env = app.env
    assert env is not None
    parts = marked(course_parts(env, app.config.root_doc), pagename)
    context["direction"] = direction()
    context["course_parts"] = parts
    context["part_title"] = next((part.title for part in parts if part.is_current), "")
    context["next_part"] = next_part(parts, pagename)
    context["all_pages"] = env.all_docs
    # A setting of the theme's, as its own steps would have put it for the contents of a page.
    context["theme_show_toc_level"] = int(context.get("theme_show_toc_level", 1))
    context["page_title"] = _page_title(app, pagename, context)
    context["page_summary"] = _summary(doctree)
    context["footer_pages"] = [
        CoursePage(name, env.titles[name].astext())
        for name in context.get("footer_page_names", [])
        if name in env.titles
    ]


def _page_title(app: Sphinx, pagename: str, context: dict[str, Any]) -> str:
    course = str(app.config.html_title)
    if pagename == app.config.root_doc:
        tagline = context.get("tagline", "")
        return f"{course}: {tagline}" if tagline else course
    env = app.env
    assert env is not None
    if pagename in env.titles:
        return f"{env.titles[pagename].astext()} · {course}"
    return f"{_TITLES.get(pagename, pagename.replace('-', ' ').capitalize())} · {course}"


def course_parts(env: BuildEnvironment, root: str) -> list[CoursePart]:
    """The course as it is listed on every page; no part of it is the current one."""
    return [
        CoursePart(
            toctree.get("caption") or "",
            [
                _course_page(env, name, title)
                for title, name in toctree["entries"]
                if name in env.titles
            ],
        )
        for toctree in _toctrees(env, root, env.all_docs[root])
    ]


def _course_page(env: BuildEnvironment, name: str, title: str | None) -> CoursePage:
    page = CoursePage(name, title or env.titles[name].astext())
    lesson = lesson_of(env, name)
    return replace(page, lesson=lesson.name, parts=len(lesson.parts)) if lesson else page


@functools.lru_cache(maxsize=1)
def _toctrees(env: BuildEnvironment, root: str, _read_at: int) -> list[addnodes.toctree]:
    # To take the first page's doctree from the disk again for each page would take long.
    return list(env.get_doctree(root).findall(addnodes.toctree))


def marked(parts: Sequence[CoursePart], pagename: str) -> list[CoursePart]:
    """The parts of the course, that in which a page is marked as the current one."""
    return [
        replace(part, is_current=any(page.name == pagename for page in part.pages))
        for part in parts
    ]


def next_part(parts: Sequence[CoursePart], current: str) -> str:
    """The title of the next page's part if it is another part than this page's."""
    for part, following in itertools.pairwise(parts):
        if part.is_current and part.pages[-1].name == current:
            return following.title
    return ""


def _summary(doctree: nodes.document | None) -> str:
    """Return the page's first paragraph, cut at a word, for search engines and shared links.

    What a paragraph cites, and one that only leads up to a list, says nothing there.
    """
    if doctree is None:
        return ""
    for paragraph in doctree.findall(nodes.paragraph):
        if isinstance(paragraph.parent, nodes.section | nodes.document):
            text = _CITED.sub("", " ".join(paragraph.astext().split()))
            if text.endswith(":"):
                continue
            if len(text) <= _SUMMARY_LENGTH:
                return text
            return text[:_SUMMARY_LENGTH].rsplit(" ", 1)[0] + "…"
    return ""
