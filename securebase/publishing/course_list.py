"""How much of the course a page lists: all of it, until the course is too large for a list.

A course of a few hundred pages would be most of what a page weighs, and nobody finds anything in
such a list. From then on a page lists the part that it is in; of the others it names the part,
which leads to its first page. A page of its own lists the whole course.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from sphinx.application import Sphinx

from securebase.publishing.page_context import CoursePart, course_parts

Listed = TypeVar("Listed")

MOST_PAGES: Final = 120
"""A course of no more pages is listed whole on each."""
MOST_IN_A_ROW: Final = 40
"""Of a larger one, a page lists so many pages of its own part, and so many parts."""
WHOLE_COURSE: Final = "the-whole-course"
"""The page that lists all, where no other does."""


def is_large(parts: Sequence[CoursePart]) -> bool:
    """Whether the course has more pages than each of them can list."""
    return sum(len(part.pages) for part in parts) > MOST_PAGES


def listed_on(parts: Sequence[CoursePart], pagename: str) -> list[CoursePart]:
    """What a page lists of the parts of the course, that in which it is marked as the current."""
    if not is_large(parts):
        return list(parts)
    here = next((place for place, part in enumerate(parts) if part.is_current), 0)
    return [_shortened(part, pagename) for part in _around(parts, here)]


def add_course_list(
    app: Sphinx, pagename: str, _templatename: str, context: dict[str, Any], _doctree: Any
) -> None:
    """Gives the templates ``listed_parts``, and the page of the whole course if there is one.

    A handler of Sphinx's ``html-page-context``, after that which gives ``course_parts``.
    """
    context["listed_parts"] = listed_on(context["course_parts"], pagename)
    context["whole_course"] = WHOLE_COURSE if is_large(context["course_parts"]) else ""


def collect_whole_course(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The page of the whole course: a handler of Sphinx's ``html-collect-pages``."""
    assert app.env is not None
    if is_large(course_parts(app.env, app.config.root_doc)):
        yield WHOLE_COURSE, {}, "whole-course.html"


def _shortened(part: CoursePart, pagename: str) -> CoursePart:
    """Pages around the one that is read; of another part, the first, to which its name leads."""
    if part.is_current or not part.title:
        names = [page.name for page in part.pages]
        here = names.index(pagename) if pagename in names else 0
        return replace(part, pages=_around(part.pages, here))
    return replace(part, pages=part.pages[:1], is_folded=True)


def _around(things: Sequence[Listed], here: int) -> list[Listed]:
    """So many things in a row as may be listed, with that which is ``here`` in their middle."""
    first = max(0, min(here - MOST_IN_A_ROW // 2, len(things) - MOST_IN_A_ROW))
    return list(things[first : first + MOST_IN_A_ROW])
