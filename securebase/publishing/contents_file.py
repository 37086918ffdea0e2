"""The two files with which a Jupyter Book begins: its settings, and the list of its pages.

What reads them in a build tells mistakes without their lines, so they are looked at before.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml  # type: ignore[import-untyped]
from sphinx_external_toc.parsing import MalformedError, parse_toc_data

from securebase.content.located_yaml import LocatedYaml
from securebase.content.own_course import files_below
from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text

SETTINGS: Final = "_config.yml"
CONTENTS: Final = "_toc.yml"
PAGE_ENDINGS: Final = (".ipynb", ".md", ".rst")
_NO_PAGES: Final = "this is no list of pages; write the first page, as in  root: welcome"
_WHERE: Final = re.compile(r" @ '(?P<path>[^']*)'")
_NAMES: Final = re.compile(r"'([^']*)'")


@dataclass(frozen=True)
class Listed:
    """A page as the list names it, and the line; the root is the page on which a book opens."""

    name: str
    line: int
    is_root: bool = False


def settings_problems(course: Path) -> Iterator[Problem]:
    """What is wrong with the file of settings as a whole; that it is YAML was seen before."""
    path = course / SETTINGS
    try:
        settings = yaml.safe_load(read_text(path))
    except yaml.YAMLError:
        return
    except ContentError as error:
        yield from error.problems
        return
    if not isinstance(settings, dict):
        told = "there are no settings here; write them by name, as in  title: Our evenings"
        yield Problem(path, 1, told)


def listed_pages(course: Path) -> tuple[list[Listed], list[str]]:
    """The pages that a course lists one by one, and the patterns by which it lists others.

    Raises:
        ContentError: the list cannot be read, or is none; says the line and what to write.
    """
    path = course / CONTENTS
    if not path.exists():
        told = "there is no such file; list the pages of the course in it, as in  root: welcome"
        raise ContentError([Problem(path, 1, told)])
    located = LocatedYaml(path)
    if not isinstance(located.data, dict):
        raise ContentError([Problem(path, 1, _NO_PAGES)])
    try:
        parse_toc_data(located.data)
    except MalformedError as error:
        located.problems.append(_malformed(located, str(error)))
    except (TypeError, ValueError, AttributeError, KeyError):
        located.problems.append(Problem(path, 1, _NO_PAGES))
    if located.problems:
        raise ContentError(located.problems)
    found = [*_named(located, located.data, ())]
    pages = [
        Listed(name, line, is_root=field == "root")
        for field, name, line in found
        if field != "glob"
    ]
    return pages, [name for field, name, _ in found if field == "glob"]


def page_path(course: Path, name: str) -> Path | None:
    """The file of a page, whose ending the list may leave out; None where there is none."""
    whole = [name] if Path(name).suffix else []
    paths = [course / one for one in (*whole, *(name + ending for ending in PAGE_ENDINGS))]
    # A folder that is called like a page, or a link to nothing, is told where it lies.
    there = [path for path in paths if is_there(path) or _is_link(path)]
    return next((path for path in there if path.is_file()), there[0] if there else None)


def _is_link(path: Path) -> bool:
    try:
        return path.is_symlink()
    except (OSError, ValueError):
        return False


def is_there(path: Path) -> bool:
    """Whether there is a file or a folder; none has a name that no system can take."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def no_page(course: Path, page: Listed) -> Problem:
    """What to say of a page that is listed and not there."""
    pages = files_below(course, PAGE_ENDINGS)
    names = [path.relative_to(course).with_suffix("").as_posix() for path in pages]
    near = difflib.get_close_matches(page.name, names, n=1)
    written = f"write {page.name}.md or {page.name}.ipynb, or take this line out"
    todo = f"did you mean {near[0]!r}?" if near else written
    return Problem(course / CONTENTS, page.line, f"there is no page {page.name!r}; {todo}")


def _named(
    located: LocatedYaml, data: Any, place: tuple[Any, ...]
) -> Iterator[tuple[str, str, int]]:
    """What the list names, by the field and with the line."""
    fields = data.items() if isinstance(data, dict) else enumerate(data)
    for step, value in fields:
        at = (*place, step)
        if isinstance(value, dict | list):
            yield from _named(located, value, at)
        elif step in ("root", "file", "glob"):
            yield str(step), str(value), located.line(at)


def _malformed(located: LocatedYaml, said: str) -> Problem:
    """What the reader of the list stumbled over, in its place."""
    where = _WHERE.search(said)
    steps = [step for step in where["path"].split("/") if step] if where else []
    place = tuple(int(step) if step.isdigit() else step for step in steps)
    line, told = located.line(place), _WHERE.sub("", said)
    if "used multiple times" in said:
        name = _NAMES.findall(said)[-1]
        line = [at for _, one, at in _named(located, located.data, ()) if one == name][-1]
        told = f"the page {name!r} is listed twice; keep one of the two"
    elif "Unknown keys" in said:
        unknown, allowed = (sorted(_NAMES.findall(part)) for part in told.split("allowed:"))
        known = [one for one in allowed if one not in ("defaults", "meta", "format")]
        line = located.line((*place, unknown[0]))
        near = difflib.get_close_matches(unknown[0], known, n=1)
        meant = f"did you mean {near[0]!r}?" if near else f"write one of {', '.join(known)}"
        told = f"{unknown[0]!r} cannot stand here; {meant}"
    elif "'root' key not found" in said:
        told = "there is no first page; write it, as in  root: welcome"
    elif "key value not recognised" in said:
        line = located.line(("format",))
        told = "there is no such format; write jb-book"
    elif "not a non-empty list" in said:
        name = _NAMES.findall(said)[0]
        line = located.line((*place, name))
        told = f"{name!r} has no pages; list some, each as in  - file: welcome"
    elif "must be <class" in said:
        told = "a name of a page, or what else is said of it, must be a text, as in  root: welcome"
    else:
        told = f"this is no list of pages ({told}); list each as in  - file: welcome"
    return Problem(located.path, line, told)
