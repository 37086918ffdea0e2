"""What is wrong with the pages of a Jupyter Book before anything is built: in each, and between."""

import contextlib
import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Any, Final

from securebase.activities import AUTHORED
from securebase.content.bibliography import own_keys, own_name
from securebase.content.own_course import files_below, own_course
from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text
from securebase.publishing.contents_file import (
    PAGE_ENDINGS,
    SETTINGS,
    is_there,
    listed_pages,
    no_page,
    page_path,
    settings_problems,
)
from securebase.publishing.memory import digest_of_files
from securebase.publishing.page_sources import PageSource, read_source

_KEY: Final = re.compile(r"^@\w+\s*[{(]\s*([^\s,{}]+)\s*,", re.MULTILINE)
_ENDINGS: Final = tuple(f".{kind}.yml" for kind in AUTHORED)


def page_problems(course: Path, known: Any, right: dict[str, Any]) -> Iterator[Problem]:
    """Every mistake in the settings as a whole, in the list of pages and in the pages it lists.

    ``known`` is what was found before, by the name of a page; what is found is noted in ``right``.
    Where there is no Jupyter Book, Sphinx looks for its pages itself, and nothing is told.
    """
    if not (course / SETTINGS).is_file():
        return
    yield from settings_problems(course)
    try:
        listed, patterns = listed_pages(course)
    except ContentError as error:
        yield from error.problems
        return
    paths: dict[Path, bool] = {}
    for page in listed:
        if (path := page_path(course, page.name)) is None:
            yield no_page(course, page)
        else:
            paths[path] = page.is_root
    are_there = len(paths) == len(listed)
    paths = dict.fromkeys(_matching(course, patterns), False) | paths
    sources: dict[Path, PageSource] = {}
    for path, is_root in paths.items():
        name = f"page {path.relative_to(course).as_posix()}"
        digest = digest_of_files([path])
        try:
            kept = known.get(name, [""])
            source = PageSource(*kept[1:]) if kept[0] == digest else read_source(path)
        except ContentError as error:
            yield from error.problems
            continue
        right[name] = [digest, *astuple(source)]
        sources[path] = source
        if not (source.has_title or is_root):
            yield Problem(path, 1, "this page has no title; begin it with one, as in  # Bedtime")
    for path, source in sources.items():
        yield from _not_there(course, path, source)
    yield from _not_cited(sources, are_all=are_there and len(sources) == len(paths))


def _matching(course: Path, patterns: Iterable[str]) -> Iterator[Path]:
    """The pages that are listed by patterns; one that means nothing lists none."""
    for pattern in patterns:
        for ending in PAGE_ENDINGS:
            found: list[Path] = []
            with contextlib.suppress(ValueError, NotImplementedError, OSError):
                found = sorted(course.glob(pattern + ending))
            yield from (path for path in found if not path.name.endswith(".solved.ipynb"))


def _not_there(course: Path, path: Path, source: PageSource) -> Iterator[Problem]:
    """The content files that a page loads and that are not there."""
    for line, name in source.loads:
        # Sphinx takes a name that begins with “/” from the course’s folder.
        file = (
            course / name[1:]
            if name.startswith("/") and path.suffix == ".md"
            else path.parent / name
        )
        if is_there(file):
            continue
        there = [one.name for one in files_below(course, _ENDINGS)]
        near = difflib.get_close_matches(Path(name).name, there, n=1, cutoff=0.75)
        hint = f"did you mean {near[0]!r}?" if near else "check its name, and that it lies there"
        yield Problem(path, line, f"there is no file {name!r} to load; {hint}")


def _not_cited(sources: dict[Path, PageSource], *, are_all: bool) -> Iterator[Problem]:
    """Citations that would lead nowhere: no work has the key, or no page lists the works."""
    cited = [(path, *one) for path, source in sources.items() for one in source.cites]
    if not cited:
        return
    if (works := _own_works()) is None:
        return  # what is wrong with them is told
    missing = [(path, line, key) for path, line, key in cited if key not in works]
    if missing:
        works |= set(_keys_as_read())
        missing = [one for one in missing if one[2] not in works]
    for path, line, key in missing:
        near = difflib.get_close_matches(key, works, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"add the work to {own_name()}"
        yield Problem(path, line, f"no work of the course has the key {key!r}; {hint}")
    # Where a page could not be read, it may be the one.
    if are_all and not missing and not any(source.lists_works for source in sources.values()):
        path, line, _ = cited[0]
        told = "no page has the list of all works, to which a citation leads; write under a heading"
        yield Problem(path, line, f"{told} of one page:  ```{{bibliography}}  and below it  ```")


def _keys_as_read() -> list[str]:
    """The keys as the list of works is read, also where they are written in an unusual way."""
    try:
        return own_keys()
    except ContentError:
        return []


def _own_works() -> set[str] | None:
    """The keys of the works that the text of a page can cite; None where they cannot be read."""
    course = own_course()
    try:
        # To read them as they are cited takes longer than to read a page.
        texts = [read_text(path) for path in (course.bibliography if course else [])]
        return {key for text in texts for key in _KEY.findall(text)}
    except ContentError:
        return None
