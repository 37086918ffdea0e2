"""*The evidence*: every claim of the course in one page, and in each lesson how it knows.

Both are made of the register of claims when all pages are read: only then is it known where each
claim stands in the book.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, ClassVar, Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from securebase.claims import FOLDER, KNOWN, TOPICS, Claim, Known, Register, read_register
from securebase.claims.marked_course import MarkedCourse
from securebase.content.bibliography import bibliography_paths, known_sources
from securebase.content.wording import ENGLISH, language, say, say_count
from securebase.publishing.claim_places import (
    ALL_WORKS,
    ClaimPlace,
    places_of,
    places_of_works,
    sections_of,
)
from securebase.publishing.lesson_runner import digest_of
from securebase.publishing.made_from import note_files
from securebase.publishing.memory import code_digest, digest_of_files
from securebase.publishing.page_context import course_parts
from securebase.publishing.page_templates import TEMPLATES, rendered

EVIDENCE_PAGE: Final = "evidence_page"
"""The setting in ``html_context`` that names the page with all claims."""

_TELLS: Final = "securebase_tells_of_claims"
_TOLD: Final = "securebase_told_of_claims"
# What the script looks for; it is filled when all pages are read.
_FORM: Final = "<sb-evidence hidden></sb-evidence>"
_RESTS: Final[dict[Known, tuple[str, str]]] = {
    "read-in-full": ("rests on a work that we read in full", "rest on works that we read in full"),
    "abstract": ("on an abstract", "on abstracts"),
    "another-page": ("on a page about the work", "on pages about the works"),
    "standard-work": ("on a standard work of the field", "on standard works of the field"),
    "not-read": ("on a work that we have not read", "on works that we have not read"),
    "our-reckoning": ("is our own reckoning", "are our own reckoning"),
}


class claims_of_topic(nodes.General, nodes.Element):  # noqa: N801  docutils names nodes so
    """Stands for the claims of its ``topic`` until they are told."""


class how_we_know(nodes.General, nodes.Element):  # noqa: N801
    """Stands for how a lesson knows, until it is told."""


@dataclass(frozen=True)
class TaughtClaim:
    """A claim with the places where it is taught."""

    claim: Claim
    places: tuple[ClaimPlace, ...]

    @property
    def pages(self) -> dict[str, list[ClaimPlace]]:
        """Its places by page."""
        found: dict[str, list[ClaimPlace]] = {}
        for place in self.places:
            found.setdefault(place.page, []).append(place)
        return found


class EvidenceDirective(SphinxDirective):
    """Every claim of the course, topic by topic, and with a script a form that finds some::

    ```{evidence}
    ```
    """

    def run(self) -> list[nodes.Node]:
        """A section for each topic."""
        register = read_register(Path(self.env.srcdir))
        note_files(self.env, self.env.docname, _files(self.env))
        self.env.metadata[self.env.docname][_TELLS] = True
        found: list[nodes.Node] = [nodes.raw("", _FORM, format="html")]
        for topic, title in TOPICS.items():
            if any(claim.topic == topic for claim in register.claims):
                section = nodes.section("", nodes.title("", title), ids=[f"topic-{topic}"])
                section += claims_of_topic(topic=topic)
                found.append(section)
        return found


class HowWeKnowDirective(SphinxDirective):
    """Says in a lesson on what its claims rest, with a link to them all::

        :::{how-we-know}
        [The evidence](../../book/the-evidence.md) says of each claim how we know it.
        :::

    The words inside are for JupyterLab, which is not told where claims are taught.
    """

    has_content: ClassVar[bool] = True

    def run(self) -> list[nodes.Node]:
        """A node to be filled when all pages are read."""
        self.env.metadata[self.env.docname][_TELLS] = True
        return [how_we_know()]


def tell_of_claims(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """All pages are read: makes what they tell of claims anew, if anything of it may have changed.

    Gives the pages that tell something else than before. A handler of Sphinx's ``env-updated``.
    """
    told = getattr(env, _TOLD, {"made from": None, "pages": {}})
    telling = [page for page in sorted(env.found_docs) if _TELLS in env.metadata[page]]
    if not telling:
        return []
    register = read_register(Path(env.srcdir))
    made_from = _made_from(env, telling, register)
    if told["made from"] == made_from:
        return []
    course = MarkedCourse(register)
    claims = [
        TaughtClaim(claim, tuple(places_of(env, course, claim))) for claim in course.register.claims
    ]
    pages = {page: _told_on(app, page, claims) for page in telling}
    setattr(env, _TOLD, {"made from": made_from, "pages": pages})
    return [page for page in telling if pages[page] != told["pages"].get(page)]


def told_of_claims(env: BuildEnvironment, docname: str) -> dict[str, str]:
    """What a page tells of claims, piece by piece, as it was made when all pages were read."""
    pages: dict[str, dict[str, str]] = getattr(env, _TOLD, {"pages": {}})["pages"]
    return pages.get(docname, {})


def put_claims(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Puts what a page tells of claims into its place. A handler of ``doctree-resolved``."""
    told = told_of_claims(app.env, docname)
    for node in list(doctree.findall(lambda one: isinstance(one, claims_of_topic | how_we_know))):
        assert isinstance(node, nodes.Element)
        html = told.get(node.get("topic", "lesson"), "")
        node.replace_self(nodes.raw("", html, format="html"))
    for raw in [raw for raw in doctree.findall(nodes.raw) if raw.astext() == _FORM]:
        raw.replace_self(nodes.raw("", told["form"], format="html"))


def how_sure(claims: Iterable[Claim]) -> str:
    """On what claims rest, in a sentence: «Of the 3 claims here, 2 rest on abstracts, and …»."""
    count = Counter(claim.known for claim in claims)
    if not count:
        return say("The register holds no claim of this lesson yet.")
    if language() != ENGLISH:
        # How many rest on what is an English sentence; that there are claims is told in any.
        return say_count("One claim is made here.", "{count} claims are made here.", count.total())
    parts: list[str] = []
    for known, (one, several) in _RESTS.items():
        if number := count[known]:
            words = one if number == 1 else several
            verb = ("rests " if number == 1 else "rest ") if not parts else ""
            parts.append(f"{number} {verb if words.startswith('on ') else ''}{words}")
    *first, last = parts
    listed = f"{', '.join(first)} and {last}" if first else last
    total = count.total()
    return f"Of the {'one claim' if total == 1 else f'{total} claims'} here, {listed}."


def _told_on(app: Sphinx, page: str, claims: list[TaughtClaim]) -> dict[str, str]:
    """What a page tells, each piece by the name of its place."""
    evidence = app.config.html_context.get(EVIDENCE_PAGE, "")
    if page == evidence:
        return _all_claims(app, page, claims)
    address = ""
    if evidence in app.env.found_docs:
        address = app.builder.get_relative_uri(page, evidence)
    here = how_sure(one.claim for one in claims if page in one.pages)
    name = PurePosixPath(page).name
    return {"lesson": rendered("how-we-know", told=here, address=address, name=name)}


def _all_claims(app: Sphinx, page: str, claims: list[TaughtClaim]) -> dict[str, str]:
    by_topic: dict[str, list[TaughtClaim]] = {}
    for one in claims:
        by_topic.setdefault(one.claim.topic, []).append(one)
    works, known = places_of_works(app.env), known_sources()
    list_of_works = app.config.html_context.get(ALL_WORKS, "")
    titles = {other: app.env.titles[other].astext() for one in claims for other in one.pages}

    list_address = app.builder.get_relative_uri(page, list_of_works) if works else ""
    cited = sorted({key for one in claims for key in one.claim.sources if key in works})
    shared = {
        "known": KNOWN,
        "titles": titles,
        "uri": {other: app.builder.get_relative_uri(page, other) for other in titles},
        "name": {other: PurePosixPath(other).name for other in titles},
        "works": {key: (known.short(key), f"{list_address}#{works[key]}") for key in cited},
    }
    parts = [
        (part.title, [one.name for one in part.pages if one.name in titles])
        for part in course_parts(app.env, app.config.root_doc)
    ]
    form = rendered(
        "evidence-form",
        parts=parts,
        topics={topic: title for topic, title in TOPICS.items() if topic in by_topic},
        number=len(claims),
        **shared,
    )
    told = {topic: rendered("claims", claims=found, **shared) for topic, found in by_topic.items()}
    return {"form": form, **told}


def _made_from(env: BuildEnvironment, telling: list[str], register: Register) -> Any:
    """What the pages tell of claims hangs on."""
    files = {
        Path(env.srcdir, passage.file) for claim in register.claims for passage in claim.taught
    }
    pages = sorted(env.found_docs)
    return (
        code_digest(),
        digest_of_files([*sorted(TEMPLATES.glob("*.html")), *bibliography_paths()]),
        telling,
        {str(path): digest_of(path) for path in [*_files(env), *sorted(files)]},
        {page: (env.titles[page].astext(), sections_of(env, page)) for page in pages},
        places_of_works(env),
    )


def _files(env: BuildEnvironment) -> list[Path]:
    folder = Path(env.srcdir) / FOLDER
    return [folder, *sorted(folder.glob("*.yml"))]
