"""Where in the book each claim is taught, and where each work stands in its list of all works."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from docutils import nodes
from sphinx.environment import BuildEnvironment

from securebase.claims import Claim
from securebase.claims.marked_course import MarkedCourse
from securebase.claims.paragraph import Paragraph, words_alone
from securebase.publishing.activity_places import activities_on
from securebase.publishing.course_content import SEMINAR_ENDING
from securebase.publishing.made_from import pages_made_from
from securebase.publishing.session_checks import SESSION_ENDING
from securebase.seminars import kit_id

ALL_WORKS: Final = "sources_page"
"""The setting in ``html_context`` that names the page with the list of all works."""


@dataclass(frozen=True)
class ClaimPlace:
    """A place in the book: an activity or a section; without ``anchor``, the top of the page."""

    page: str
    anchor: str
    title: str


def places_of(env: BuildEnvironment, course: MarkedCourse, claim: Claim) -> list[ClaimPlace]:
    """Where a claim is taught, each place once, in the order of its passages."""
    found = (
        place
        for paragraph in course.taught(claim)
        for place in _places(env, course.name(paragraph.path), paragraph)
    )
    return list(dict.fromkeys(found))


def places_of_works(env: BuildEnvironment) -> dict[str, str]:
    """Where each work stands in the list of all works, by its key."""
    page = env.config.html_context.get(ALL_WORKS, "")
    return {
        work.key: work.citation_id
        for work in env.get_domain("cite").citations  # type: ignore[attr-defined]
        if work.bibliography_key.docname == page
    }


def sections_of(env: BuildEnvironment, page: str) -> dict[str, tuple[str, str]]:
    """The anchor and title of each section of a page, by its words alone."""
    return {
        words_alone(title := reference.astext()): (reference["anchorname"].lstrip("#"), title)
        for reference in env.tocs[page].findall(nodes.reference)
        if "anchorname" in reference
    }


def _places(env: BuildEnvironment, name: str, paragraph: Paragraph) -> Iterator[ClaimPlace]:
    file = PurePosixPath(name)
    match file.suffix:
        case ".yml" if file.name.endswith(SEMINAR_ENDING):
            for page in pages_made_from(env, Path(env.srcdir, name)):
                kit = kit_id(name.removesuffix(SEMINAR_ENDING))
                yield ClaimPlace(page, kit, env.titles[page].astext())
        case ".yml" if file.name.endswith(SESSION_ENDING):
            for page in pages_made_from(env, Path(env.srcdir, name)):
                yield ClaimPlace(page, "", env.titles[page].astext())
        case ".yml":
            pages = [
                page
                for page in sorted(env.found_docs)
                if paragraph.section in activities_on(env, page)
            ]
            # The lesson that it lies beside, rather than another page that shows it too.
            pages.sort(key=lambda page: PurePosixPath(page).parent != file.parent)
            for page in pages[:1]:
                title = activities_on(env, page)[paragraph.section]
                yield ClaimPlace(page, paragraph.section, title)
        case ".csv":
            for page in pages_made_from(env, Path(env.srcdir, name)):
                yield ClaimPlace(page, "", env.titles[page].astext())
        case _:
            page = name.removesuffix(file.suffix)
            if page in env.found_docs:
                top = ("", env.titles[page].astext())
                yield ClaimPlace(page, *sections_of(env, page).get(paragraph.section, top))
