"""Skeletons for a course of one's own: a folder with a page, a lesson, and works to cite.

All pages of such a course may lie side by side. Where there is a folder ``notebooks``, they go
where those of this course are: see :mod:`securebase.scaffold.new`.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from securebase.activities import AUTHORED
from securebase.activities.authors_schema import SCHEMAS, write_authors_schemas
from securebase.content.bibliography import known_key, known_sources, own_keys
from securebase.content.own_course import has_settings, within
from securebase.scaffold.listing import listed_last
from securebase.scaffold.new import (
    ONE_A_LINE,
    ScaffoldError,
    check_free,
    check_name,
    spoken,
    write_files,
)

_PACKAGE = Path(__file__).parents[1]
_COURSE = ("_config.yml", "_toc.yml", "references.bib", "welcome.md")
_QUIZ = {"quiz.yml": "{name}.quiz.yml"}
_LESSON = {"lesson.ipynb": "{name}.ipynb", **_QUIZ}
_FIRST = "bowlby1988"  # the work that a new course has
_EXAMPLE = re.compile(r"^```yaml\n(.+?)^```", re.DOTALL | re.MULTILINE)


def new_course(folder: Path) -> list[Path]:
    """A course with two pages, two quizzes and one work, in a new folder; its name is the title.

    Raises:
        ScaffoldError: the folder's name cannot be used, or a file of the course is there.
    """
    name = folder.resolve().name
    check_name(name)
    pages = {"first-lesson": _LESSON, "welcome": _QUIZ}
    beside = [folder / to.format(name=name) for name, of in pages.items() for to in of.values()]
    check_free(beside)
    words = {"name": name} | spoken(name)
    written = write_files(folder, "course", {name: name for name in _COURSE}, words)
    written += [path for name, of in pages.items() for path in _write(folder, name, of, _FIRST)]
    return [*written, *write_authors_schemas(folder)]


def new_page_quiz(course: Path, name: str, work: str | None = None) -> list[Path]:
    """A quiz in the course's folder, which cites ``work``, or else the course's first.

    Raises:
        ScaffoldError: the name cannot be used, the quiz is there, or no work has this key.
    """
    check_name(name)
    return _write(course, name, _QUIZ, _work(course, work))


def content_kinds() -> list[str]:
    """The kinds of activity whose guide has an example that is whole."""
    guides = sorted(_guides().glob("*.md"))
    return [guide.stem for guide in guides if guide.stem in AUTHORED and _example(guide)]


def new_page_content(course: Path, kind: str, name: str, work: str | None = None) -> list[Path]:
    """The commented example of a kind of activity, from its guide, in the course's folder.

    It cites the works that it rests on, or else the one that is named.

    Raises:
        ScaffoldError: the name cannot be used, the file is there, or no work has this key.
    """
    check_name(name)
    path = course / f"{name}.{kind}.yml"
    check_free([path])
    text = re.sub(
        r"^id: .*$", f"id: {name}-{kind}", _example(_guides() / f"{kind}.md"), flags=re.MULTILINE
    )
    if work is not None:
        text = re.sub(r"sources: \[[^]]*\]", f"sources: [{_work(course, work)}]", text)
    schema = f"# yaml-language-server: $schema={SCHEMAS.as_posix()}/{kind}.schema.json\n"
    path.write_text(schema + text, encoding="utf-8", newline="\n")
    return [path]


def _guides() -> Path:
    """Where the guides for authors are: in a checkout, and in an installed package."""
    checkout = _PACKAGE.parent / "contributing"
    return checkout if checkout.is_dir() else _PACKAGE / "scaffold" / "guides"


def _example(guide: Path) -> str:
    found = re.search(
        r"^```yaml\n(.+?)^```", guide.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    return found[1] if found else ""


def new_page_lesson(course: Path, name: str, work: str | None = None) -> list[Path]:
    """A lesson with its quiz in the course's folder, at the end of the table of contents.

    Its text cites a work, as its quiz does: one of the course's own.

    Raises:
        ScaffoldError: the name cannot be used, a file is there, the course has no such work of its
            own, or no table of contents.
    """
    check_name(name)
    contents = course / "_toc.yml"
    if not contents.exists():
        raise ScaffoldError(f"there is no {contents} in which to list the lesson")
    if (listed := listed_last(contents, name)) is None:
        raise ScaffoldError(f"the lesson cannot be listed in {contents}; {ONE_A_LINE}")
    written = _write(course, name, _LESSON, _own_work(course, work))
    contents.write_text(listed, encoding="utf-8", newline="\n")
    return [*written, contents]


def _write(course: Path, name: str, templates: Mapping[str, str], source: str) -> list[Path]:
    """Files of a page, which go by its name and cite a work."""
    words = {"name": name, "schemas": SCHEMAS.as_posix(), "source": source} | spoken(name)
    files = {to.format(name=name): template for template, to in templates.items()}
    return write_files(course, "course", files, words)


def _work(course: Path, key: str | None) -> str:
    """A work that can be cited: the one that is named, else the first of the course's own."""
    with within(course) as own:
        if key is None:
            works = known_sources() if own.bibliography else {}
            return next(iter(works), _FIRST)
        try:
            return known_key(key)
        except ValueError as error:
            raise ScaffoldError(str(error)) from error


def _own_work(course: Path, key: str | None) -> str:
    """A work that the text of a page can cite: the one that is named, else the first."""
    with within(course):
        works = own_keys()
    if not works:
        raise ScaffoldError(
            "a lesson cites a work of the course’s own; write one to references.bib"
        )
    if key is not None and key not in works:
        raise ScaffoldError(
            f"a lesson cites a work of the course’s own, and none of them is {key!r}; write it to "
            f"references.bib, or name one of {', '.join(works)}"
        )
    return key or works[0]


def is_own(course: Path) -> bool:
    """Whether the pages of a course lie side by side in its folder."""
    return not (course / "notebooks").is_dir() and has_settings(course)
