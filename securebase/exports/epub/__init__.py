"""The course as an EPUB 3, to be read on any device, without a script and without a connection."""

import mimetypes
import re
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from securebase.exports.built_book import find, page_of
from securebase.exports.contents import Part, parts_of
from securebase.exports.epub.chapter import Chapter, chapter_of
from securebase.exports.epub.links import Links
from securebase.exports.packing import packed, unpacked
from securebase.exports.wording import COURSE

_HERE: Final = Path(__file__).parent
_FOLDER: Final = "EPUB"
_LESSONS: Final = "notebooks/"
# Parts that need a script, a projector or Python, and pages that repeat what lessons have.
_PARTS_LEFT_OUT: Final = {"Small things to do", "Labs", "Teach"}
_PAGES_LEFT_OUT: Final = {"book/data", "book/your-answers", "book/the-evidence"}
# In need nobody leafs through a book.
_FIRST: Final = ("book/find-help", "book/small-things/three-in-the-morning")
_FEATURES: Final = (
    *("alternativeText", "structuralNavigation", "tableOfContents", "readingOrder"),
    *("displayTransformability", "MathML", "ARIA", "unlocked"),
)
_SUMMARY: Final = (
    "All of the book can be read as text. Pictures have a text alternative, or are told in words "
    "or in a table; formulas are MathML and told in words. Headings, lists and tables are marked "
    "as such. There is no sound and no movement. A link below each question leads to its answer, "
    "and one leads back. The book is checked by programs (EPUBCheck and Ace by DAISY) and was not "
    "yet tried by readers with a screen reader."
)
_COVER: Final = (
    f'<img class="cover" src="cover.png" alt="{COURSE}. A parent holds a sleeping baby, cheek to '
    'head."/>'
)
_HELP: Final = '<p class="help-link"><a href="find-help.xhtml">Find help</a></p>'
_HOME: Final = """\
<p class="home"><a href="{}/{}.html">This page in the course, where its activities are alive</a></p>
"""
_CONTAINER: Final = """\
<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/content.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_MODIFIED: Final = re.compile(rb'(<meta property="dcterms:modified">)[^<]*')


@dataclass(frozen=True)
class _Item:
    """A file of the package; ``is_read`` says whether it has its place in the order of reading."""

    file: str
    type: str
    properties: str = ""
    is_read: bool = False

    @property
    def id(self) -> str:
        """Its name in the list."""
        return "f-" + re.sub(r"[^A-Za-z0-9]+", "-", self.file)


@dataclass(frozen=True)
class _Group:
    """A part of the contents; without a caption it is one page."""

    caption: str
    pages: Sequence[tuple[str, str]]


def write_epub(course: Path, book: Path, path: Path, address: str = "") -> bool:
    """Writes the EPUB of a course, unless it is there already as it would be.

    Args:
        course: the folder of the course, whose ``_toc.yml`` says which pages there are.
        book: the built book.
        path: the EPUB.
        address: where the course is on the web. Links to what is not in the book lead there, and
            without it they are words alone.

    Returns:
        Whether it was written.

    Raises:
        NoBookError: the book is not built.
    """
    parts = list(_parts(course))
    chapters = {page: chapter_of(book, page) for part in parts for page in part.pages}
    links = Links([*chapters.values()], address)
    for chapter in chapters.values():
        links.lead(chapter)
    description = _description(book)
    pages = _pages(parts, chapters, description, address)
    files = {f"{name}.xhtml": text.encode() for name, text in pages.items()}
    files["book.css"] = (_HERE / "book.css").read_bytes()
    files["cover.png"] = (_HERE / "cover.png").read_bytes()
    for name, file in sorted(links.pictures.items()):
        files[name] = (book / file).read_bytes()
    files["content.opf"] = _package(files, description, address).encode()
    contents = {"mimetype": b"application/epub+zip", "META-INF/container.xml": _CONTAINER.encode()}
    contents |= {f"{_FOLDER}/{name}": content for name, content in files.items()}
    if path.exists() and _undated(unpacked(path)) == _undated(contents):
        return False
    packed(path, contents, first_as_it_is=True)
    return True


def _undated(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: _MODIFIED.sub(rb"\1", content) for name, content in files.items()}


def _parts(course: Path) -> Iterator[Part]:
    """What is read, in the order in which it is."""
    yield Part("When you need somebody", _FIRST)
    for part in parts_of(course):
        if part.caption not in _PARTS_LEFT_OUT:
            left = {*_PAGES_LEFT_OUT, *_FIRST}
            yield Part(part.caption, tuple(page for page in part.pages if page not in left))


def _description(book: Path) -> str:
    told = find(page_of(book, "book/about"), "article > section > p").get_text()
    return told.partition(". ")[0] + "."


def _pages(
    parts: Sequence[Part], chapters: Mapping[str, Chapter], description: str, address: str
) -> dict[str, str]:
    """The pages in the order of reading, by the names of their files."""
    lessons = [page for page in chapters if page.startswith(_LESSONS)]
    about = _rendered(
        "about.xhtml",
        title=COURSE,
        description=description,
        address=address,
        lessons=len(lessons),
    )
    asked = [one for one in chapters.values() if one.answers is not None]
    groups = [
        *(_Group(part.caption, [_listed(chapters[one]) for one in part.pages]) for part in parts),
        _Group("Answers", [(one.answers_name, one.title) for one in asked]),
    ]
    contents = _rendered("nav.xhtml", groups=groups, begins=chapters[lessons[0]].name)
    pages = {
        "cover": _page(COURSE, _COVER, "frontmatter"),
        "about-this-book": _page("About this book", about, "frontmatter"),
        "contents": _page("Contents", contents, "frontmatter"),
    }
    for one in chapters.values():
        home = _HOME.format(address, one.page) if address else ""
        pages[one.name] = _page(one.title, f"{one.body.decode()}{_HELP}{home}", "bodymatter")
    for one in asked:
        title = f"Answers: {one.title}"
        pages[one.answers_name] = _page(title, str(one.answers), "backmatter")
    return pages


def _listed(chapter: Chapter) -> tuple[str, str]:
    return chapter.name, chapter.title


def _page(title: str, body: str, matter: str) -> str:
    return _rendered("page.xhtml", title=title, body=Markup(body), matter=matter)


def _package(files: dict[str, bytes], description: str, address: str) -> str:
    return _rendered(
        "content.opf",
        title=COURSE,
        identifier=uuid.uuid5(uuid.NAMESPACE_DNS, "securebase.epub"),
        description=description,
        address=address,
        modified=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        features=_FEATURES,
        summary=_SUMMARY,
        items=[_item(name, content) for name, content in files.items()],
    )


def _item(name: str, content: bytes) -> _Item:
    if name.endswith(".xhtml"):
        marks = {"mathml": b"<math", "svg": b"<svg"}
        has = [mark for mark, begin in marks.items() if begin in content]
        properties = ["nav", *has] if name == "contents.xhtml" else has
        return _Item(name, "application/xhtml+xml", " ".join(properties), is_read=True)
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return _Item(name, kind, "cover-image" if name == "cover.png" else "")


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("securebase.exports.epub"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _rendered(name: str, **values: Any) -> str:
    return _environment().get_template(f"{name}.jinja").render(values)
