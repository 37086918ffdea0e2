"""A lesson as a package of SCORM 1.2, for learning systems that know no better form.

The package has the lesson as it is in the book, with its activities alive, and the pages that it
cannot do without. All of it works offline; what it tells the system is told by
``frontend/src/scorm``.
"""

from collections.abc import Collection
from importlib import resources
from pathlib import Path
from typing import Final

from securebase.exports.built_book import NoBookError, lessons_of
from securebase.exports.packing import packed
from securebase.exports.scorm.assets import assets_of
from securebase.exports.scorm.manifest import manifest
from securebase.exports.scorm.page import lesson_page, page_beside

_REPORTER: Final = "_static/securebase-scorm.js"
_BESIDE: Final = {
    "book/find-help": "Find help",
    "book/glossary": "Glossary",
    "book/bibliography": "All the sources",
    "book/your-answers": "Your answers",
}
"""What a lesson leads to and cannot do without, in this order in its menu."""


def write_scorm(
    course: Path, book: Path, folder: Path, lessons: Collection[str] = ()
) -> list[Path]:
    """Writes a package for each lesson, as ``FOLDER/LESSON.zip``; returns the paths.

    Args:
        course: the folder of the course, whose ``_toc.yml`` says which lessons there are.
        book: the built book.
        folder: where to write.
        lessons: the names of some lessons, as in ``four-patterns``; without any, all.

    Raises:
        NoBookError: the book is not built, or has no such lesson.
    """
    found = {page.rpartition("/")[2]: page for page in lessons_of(course)}
    if unknown := [name for name in lessons if name not in found]:
        raise NoBookError(f"there is no lesson {unknown[0]!r}; write one of {', '.join(found)}")
    return [
        _write(book, page, folder / f"{name}.zip")
        for name, page in found.items()
        if name in lessons or not lessons
    ]


def _write(book: Path, lesson: str, path: Path) -> Path:
    reporter = resources.files("securebase").joinpath("static/scorm/securebase-scorm.js")
    title, page = lesson_page(book, lesson, _BESIDE, _REPORTER)
    pages = {f"{lesson}.html": page}
    pages |= {f"{one}.html": page_beside(book, one, lesson, title, _BESIDE) for one in _BESIDE}
    files = {name: text.encode() for name, text in pages.items()}
    files |= {name: (book / name).read_bytes() for name in assets_of(book, pages, {_REPORTER})}
    files[_REPORTER] = reporter.read_bytes()
    listed = manifest(lesson.rpartition("/")[2], title, f"{lesson}.html", [*files])
    packed(path, {"imsmanifest.xml": listed, **files})
    return path
