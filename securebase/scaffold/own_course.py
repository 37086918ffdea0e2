"""Skeletons for a course of one's own: a folder with a page, a lesson, and works to cite.

All pages of such a course may lie side by side. Where there is a folder ``notebooks``, they go
where those of this course are: see :mod:`securebase.scaffold.new`.
"""

import re
from pathlib import Path

from securebase.activities import AUTHORED
from securebase.activities.authors_schema import SCHEMAS, write_authors_schemas
from securebase.content.bibliography import known_key, known_sources
from securebase.content.own_course import OwnCourse, within
from securebase.scaffold.new import ScaffoldError, check_name, spoken, write_files

_PACKAGE = Path(__file__).parents[1]
_COURSE = ("_config.yml", "_toc.yml", "references.bib", "welcome.md")
_EXAMPLE = re.compile(r"^```yaml\n(.+?)^```", re.DOTALL | re.MULTILINE)
_CHAPTER = re.compile(r"(\s*)- (file|glob): ")


def new_course(folder: Path) -> list[Path]:
    """A course with two pages, two quizzes and one work, in a new folder; its name is the title.

    Raises:
        ScaffoldError: the folder's name cannot be used, or a file of the course is there.
    """
    name = folder.resolve().name
    check_name(name)
    words = {"name": name} | spoken(name)
    written = write_files(folder, "course", {name: name for name in _COURSE}, words)
    schemas = write_authors_schemas(folder)
    quizzes = [path for name in ("welcome", "first-lesson") for path in _quiz(folder, name, None)]
    return [*written, *quizzes, *_notebook(folder, "first-lesson", None), *schemas]


def new_page_quiz(course: Path, name: str, work: str | None = None) -> list[Path]:
    """A quiz in the course's folder, which cites ``work``, or else the course's first.

    Raises:
        ScaffoldError: the name cannot be used, the quiz is there, or no work has this key.
    """
    check_name(name)
    return _quiz(course, name, work)


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
    if path.exists():
        raise ScaffoldError(f"{path} is there; choose another name, or move it away")
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

    Raises:
        ScaffoldError: the name cannot be used, a file is there, no work has this key, or the course
            has no table of contents.
    """
    check_name(name)
    contents = course / "_toc.yml"
    if not contents.is_file():
        raise ScaffoldError(f"there is no {contents}; run this in the folder of the course")
    lines = contents.read_text(encoding="utf-8").splitlines(keepends=True)
    places = [place for place, line in enumerate(lines) if _CHAPTER.match(line)]
    written = [*_notebook(course, name, work), *_quiz(course, name, work)]
    if places:
        indent = _CHAPTER.match(lines[places[-1]])
        assert indent
        lines.insert(places[-1] + 1, f"{indent[1]}- file: {name}\n")
    else:
        lines += ["chapters:\n", f"  - file: {name}\n"]
    contents.write_text("".join(lines), encoding="utf-8", newline="\n")
    return [*written, contents]


def _quiz(course: Path, name: str, work: str | None) -> list[Path]:
    words = {"name": name, "schemas": SCHEMAS.as_posix(), "source": _work(course, work)}
    return write_files(course, "course", {f"{name}.quiz.yml": "quiz.yml"}, words)


def _notebook(course: Path, name: str, work: str | None) -> list[Path]:
    words = {"name": name, "source": _work(course, work)} | spoken(name)
    return write_files(course, "course", {f"{name}.ipynb": "lesson.ipynb"}, words)


def _work(course: Path, key: str | None) -> str:
    """A work that can be cited: the one that is named, else the first of the course's own."""
    with within(course) as own:
        if key is None:
            works = known_sources() if own.bibliography else {}
            return next(iter(works), "bowlby1988")
        try:
            return known_key(key)
        except ValueError as error:
            raise ScaffoldError(str(error)) from error


def is_own(course: Path) -> bool:
    """Whether the pages of a course lie side by side in its folder."""
    return not (course / "notebooks").is_dir() and bool(OwnCourse.of(course).settings)
