"""What each skeleton consists of, and where it goes. Nothing that is there is overwritten."""

import importlib.util
import keyword
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

import securebase
from securebase.activities.authors_schema import SCHEMAS
from securebase.activities.record import RECORDS
from securebase.content.identifiers import Identifier, identifier_like
from securebase.labs.lab_files import FOLDER as LABS
from securebase.labs.solved_notebook import learners_notebook
from securebase.scaffold.listing import is_listed, lines_of, listed_after

_TEMPLATES = Path(__file__).parent / "templates"
_BUILT = Path(__file__).parents[1] / "static" / "book"
_KIND = {
    "__init__.py": "securebase/activities/@module@/__init__.py",
    "kind.py": "securebase/activities/@module@/@module@.py",
    "fallback.html.jinja": "securebase/activities/@module@/fallback.html.jinja",
    "index.js": "frontend/src/kinds/@kind@/index.js",
    "words.js": "frontend/src/kinds/@kind@/words.js",
    "test.py": "tests/unit/activities/test_@module@.py",
    "element.test.js": "frontend/tests/kinds/@kind@/element.test.js",
    "page.md": "contributing/@kind@.md",
}

_LESSON = {
    "lesson.ipynb": "@folder@/@name@.ipynb",
    "predict.yml": "@folder@/@name@.predict.yml",
    "quiz.yml": "@folder@/@name@.quiz.yml",
    "claims.yml": "book/claims/@name@.yml",
}

_LAB = {
    "lab.solved.ipynb": "notebooks/labs/@name@.solved.ipynb",
    "exercises.yml": "notebooks/labs/@name@.exercises.yml",
    "claims.yml": "book/claims/@name@.yml",
}


_SESSION = {
    "session.yml": "book/teach/@name@.session.yml",
    "page.md": "book/teach/@name@.md",
}


ONE_A_LINE = "list each page on a line of its own, as in  - file: welcome"


class ScaffoldError(Exception):
    """Why nothing was written, in a sentence for whoever asked."""


def new_activity(course: Path, name: str) -> list[Path]:
    """A kind of activity with one field and one button, in Python and in the front end.

    Gives the files that are new, and at the end the one that was changed.

    Raises:
        ScaffoldError: the name cannot be used, or there is something of this name.
    """
    check_name(name)
    class_name = name.title().replace("-", "")
    module = name.replace("-", "_")
    if re.search(r"(^|-)\d", name) or keyword.iskeyword(module):
        raise ScaffoldError(
            f"{name!r} cannot be the name of a class; choose a word, or some with hyphens"
        )
    is_script = (_BUILT / f"securebase-{name}.js").exists()
    is_module = importlib.util.find_spec(f"securebase.activities.{module}") is not None
    if is_script or is_module or name in RECORDS or class_name in securebase.__all__:
        raise ScaffoldError(f"the name {name!r} is taken; choose another")
    exported = course / "securebase" / "__init__.py"
    if not exported.exists():
        raise ScaffoldError(f"there is no {exported}; run this in the folder of the course")
    words = {"kind": name, "module": module, "Class": class_name} | spoken(name)
    written = write_files(
        course, "activity", {_filled(to, words): at for at, to in _KIND.items()}, words
    )
    _export(exported, module, class_name)
    return [*written, exported]


def new_quiz(course: Path, name: str, lesson: Path | None = None) -> list[Path]:
    """A quiz with a question of each common kind, beside a lesson: the one of its name if None.

    Raises:
        ScaffoldError: the name cannot be used, the quiz is there, or there is no such lesson.
    """
    check_name(name)
    found = [lesson] if lesson else sorted((course / "notebooks").rglob(f"{name}.ipynb"))
    if len(found) != 1 or not found[0].is_file() or found[0].suffix != ".ipynb":
        told = f"{lesson} is no notebook" if lesson else f"no lesson is called {name!r}"
        raise ScaffoldError(f"{told}; name one: --lesson notebooks/attachment/why-it-matters.ipynb")
    return _write_lesson(course, found[0].parent, name, ["quiz.yml"])


def new_lesson(course: Path, name: str, part: str) -> list[Path]:
    """A lesson at the end of a part of the course: its notebook, a guess, a quiz and its claims.

    Gives the files that are new, and at the end the table of contents, which has one line more.

    Raises:
        ScaffoldError: the name cannot be used, there is such a lesson, or no such part.
    """
    check_name(name)
    listed = _with_page(course, part, name)
    written = _write_lesson(course, course / "notebooks" / part, name, [*_LESSON])
    contents = course / "_toc.yml"
    contents.write_text(listed, encoding="utf-8", newline="\n")
    return [*written, contents]


def new_lab(course: Path, name: str) -> list[Path]:
    """A lab at the end of the labs: with its solutions, its exercises and its claims.

    Gives the files that are new, with the learners' notebook that is derived, and at the end the
    table of contents, which has one line more.

    Raises:
        ScaffoldError: the name cannot be used, there is such a lab, or the course has no labs.
    """
    check_name(name)
    listed = _with_page(course, LABS.name, name)
    words = {"name": name} | spoken(name)
    files = {_filled(to, words): template for template, to in _LAB.items()}
    learners = course / LABS / f"{name}.ipynb"
    check_free([learners])
    written = write_files(course, "lab", files, words)
    derived = learners_notebook(course / LABS / f"{name}.solved.ipynb")
    learners.write_text(derived, encoding="utf-8", newline="\n")
    contents = course / "_toc.yml"
    contents.write_text(listed, encoding="utf-8", newline="\n")
    return [*written, learners, contents]


def _with_page(course: Path, part: str, name: str) -> str:
    """The table of contents with one page more at the end of a part, a folder of notebooks."""
    contents = course / "_toc.yml"
    lines = lines_of(contents)
    chapter = re.compile(r"(\s*- file: notebooks/)([a-z0-9-]+)/")
    parts = {found[2]: place for place, line in enumerate(lines) if (found := chapter.match(line))}
    if not parts:
        raise ScaffoldError(f"{contents} lists no page of notebooks/ to put it after")
    if part not in parts:
        raise ScaffoldError(
            f"there is no part {part!r} in {contents}; write one of {', '.join(parts)}"
        )
    return _listed(contents, lines, parts[part], f"notebooks/{part}/{name}")


def _listed(contents: Path, lines: list[str], place: int, page: str) -> str:
    """The table of contents with one page more, after the entry that begins in a line."""
    listed = listed_after(lines, place, page)
    if not is_listed(listed, lines, page):
        raise ScaffoldError(f"no line can be added to {contents}; {ONE_A_LINE}")
    return listed


def new_session(course: Path, name: str) -> list[Path]:
    """A plan of a session and its page, after the other pages of ``book/teach``.

    Gives the files that are new, and at the end the table of contents, which has one line more.

    Raises:
        ScaffoldError: the name cannot be used, there is such a plan, or no page to put it after.
    """
    check_name(name)
    contents = course / "_toc.yml"
    lines = lines_of(contents)
    places = [place for place, line in enumerate(lines) if "- file: book/teach/" in line]
    if not places:
        raise ScaffoldError(f"{contents} lists no page of book/teach to put it after")
    words = {"name": name} | spoken(name)
    files = {_filled(to, words): at for at, to in _SESSION.items()}
    listed = _listed(contents, lines, places[-1], f"book/teach/{name}")
    written = write_files(course, "session", files, words)
    contents.write_text(listed, encoding="utf-8", newline="\n")
    return [*written, contents]


def check_name(name: str) -> None:
    """Makes sure that something can be called so.

    Raises:
        ScaffoldError: it cannot; says what is like it and can.
    """
    try:
        TypeAdapter(Identifier).validate_python(name)
    except ValidationError:
        example = identifier_like(name) or "first-steps"
        raise ScaffoldError(
            f"{name!r} cannot be a name; use small letters, digits and hyphens, as in {example!r}"
        ) from None


def spoken(name: str) -> dict[str, str]:
    """A name as words, and as those of a title."""
    words = name.replace("-", " ")
    return {"words": words, "Words": words.capitalize()}


def _write_lesson(course: Path, folder: Path, name: str, templates: list[str]) -> list[Path]:
    for file in sorted((course / "notebooks").rglob("*.yml")):
        if re.search(rf"^id: {name}-(quiz|guess)$", file.read_text(encoding="utf-8"), re.MULTILINE):
            raise ScaffoldError(f"the id of {file} begins with {name!r} too; choose another name")
    schemas = Path(os.path.relpath(course / SCHEMAS, folder)).as_posix()
    place = folder.relative_to(course).as_posix()
    words = {"name": name, "schemas": schemas, "folder": place} | spoken(name)
    files = {_filled(_LESSON[template], words): template for template in templates}
    return write_files(course, "lesson", files, words)


def write_files(
    course: Path, skeleton: str, files: Mapping[str, str], words: Mapping[str, str]
) -> list[Path]:
    """Writes every file of a skeleton, or none; ``files`` gives the template of each.

    Raises:
        ScaffoldError: one of them is there already.
    """
    texts = {
        course / to: _filled(
            (_TEMPLATES / skeleton / f"{template}.template").read_text(encoding="utf-8"), words
        )
        for to, template in files.items()
    }
    check_free(texts)
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return [*texts]


def check_free(paths: Iterable[Path]) -> None:
    """Makes sure that nothing would be overwritten.

    Raises:
        ScaffoldError: one of the files is there already.
    """
    for path in paths:
        if path.exists():
            raise ScaffoldError(f"{path} is there; choose another name, or move it away")


def _filled(text: str, words: Mapping[str, str]) -> str:
    return re.sub(r"@(\w+)@", lambda found: words[found[1]], text)


def _export(package: Path, module: str, class_name: str) -> None:
    """Adds a class to what ``securebase`` exports, in the order that the style check asks for."""
    lines = package.read_text(encoding="utf-8").splitlines(keepends=True)
    imports = f"from securebase.activities.{module} import {class_name}\n"
    name = f'    "{class_name}",\n'
    after = [line for line in lines if line.startswith("from securebase") and line > imports]
    lines.insert(lines.index(after[0]), imports)
    following = [line for line in lines if line.startswith('    "') and line > name]
    lines.insert(lines.index(following[0]), name)
    package.write_text("".join(lines), encoding="utf-8", newline="\n")
