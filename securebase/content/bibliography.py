"""The works the course cites, read from its one BibTeX file."""

from __future__ import annotations

import difflib
import functools
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field, ValidationInfo, WithJsonSchema

from securebase.content.own_course import own_course
from securebase.content.page_data import Source
from securebase.content.problems import ContentError, Problem, shortened
from securebase.content.works import JoinedWorks, ReadyWorks, Works

_PACKAGE = Path(__file__).parents[1]
_IN_CHECKOUT = _PACKAGE.parent / "book" / "references.bib"


def bibliography_path() -> Path:
    """The BibTeX file in a checkout; in an installed package, its works made ready to be shown."""
    return _IN_CHECKOUT if _IN_CHECKOUT.exists() else _PACKAGE / "data" / "references.json"


def source(key: str) -> Source:
    """The work that ``key`` stands for, ready to be shown.

    Raises:
        ValueError: no work has this key; says which one comes nearest.
        ContentError: the work is not written as it must be; says its line and what to write.
    """
    return known_sources()[known_key(key)]


def known_key(key: str) -> str:
    """``key``, if a work has it.

    Raises:
        ValueError: no work has this key; says which one comes nearest.
    """
    keys = known_sources().keys()
    if key not in keys:
        near = difflib.get_close_matches(key, keys, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"add the work to {own_name()}"
        raise ValueError(f"no work has the key {key!r}; {hint}")
    return key


def _cited(keys: list[str], info: ValidationInfo) -> list[str]:
    if not keys and info.context != UNSOURCED:
        raise ValueError("this has no source; write the key of its work: “sources: [robson1980]”")
    return keys


SourceKey = Annotated[str, AfterValidator(known_key)]
"""A field of a content file that names a work by its key in ``book/references.bib``."""

UNSOURCED: Final = "unsourced"
"""The validation context of what comes from elsewhere and cannot cite our works."""
_MOST_SOURCES: Final = 20
_KEY: Final = {"type": "string", "description": "The key of a work in book/references.bib."}
_KEYS: Final[dict[str, Any]] = {"type": "array", "items": _KEY}

Sources = Annotated[
    list[SourceKey],
    Field(max_length=_MOST_SOURCES),
    AfterValidator(_cited),
    WithJsonSchema(_KEYS | {"minItems": 1, "maxItems": _MOST_SOURCES}, mode="validation"),
    WithJsonSchema(_KEYS, mode="serialization"),
]
"""The works that a claim rests on, by key: one at the least."""


def bibliography_paths() -> list[Path]:
    """Where the works are: in the files of the course around, if it has some, then in ours.

    An own course can cite all works that this one cites; a key that both have is its own.
    """
    ours = bibliography_path()
    course = own_course()
    own = course.bibliography if course else []
    return [*(path for path in own if not _is_same(path, _IN_CHECKOUT)), ours]


def _is_same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def own_name() -> str:
    """What an author calls the file to which a work can be added."""
    course, path = own_course(), bibliography_paths()[0]
    if course and path.is_relative_to(course.folder):
        return path.relative_to(course.folder).as_posix()
    return "book/references.bib" if path == _IN_CHECKOUT else "references.bib"


def known_sources() -> Works:
    """Every work by its key; one with a mistake raises a ``ContentError`` when it is asked for."""
    paths = bibliography_paths()
    found = [_read(path, _state(path)) for path in paths]
    return found[0] if len(found) == 1 else JoinedWorks(found)


def _state(path: Path) -> tuple[int, int] | None:
    if not path.exists():
        return None
    state = path.stat()
    return state.st_mtime_ns, state.st_size


def own_keys() -> list[str]:
    """The keys of the course's own works, in their order: what the text of its pages can cite."""
    course = own_course()
    paths = course.bibliography if course else []
    return [key for path in paths for key in _read(path, _state(path))]


def works_named(keys: str) -> str:
    """The works of a citation, “robson1980, eyer1992”, as a text names them."""
    works = known_sources()
    return "; ".join(works.short(key.strip()) for key in keys.split(","))


def bibliography_problems() -> list[Problem]:
    """Every mistake in the bibliography, in order of line."""
    try:
        return shortened(known_sources().problems())
    except ContentError as error:
        return error.problems


@functools.lru_cache(maxsize=8)
def _read(path: Path, _as_of: tuple[int, int] | None) -> Works:
    if path.suffix == ".json":
        return ReadyWorks(path)
    # pybtex is imported here: an activity that cites nothing must not wait for it, and where no
    # book is built it may be missing.
    from securebase.content.cited_work import CitedWorks

    return CitedWorks(path)
