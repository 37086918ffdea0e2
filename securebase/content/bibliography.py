"""The works the course cites, read from its one BibTeX file."""

from __future__ import annotations

import difflib
import functools
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field, ValidationInfo, WithJsonSchema

from securebase.content.page_data import Source
from securebase.content.problems import ContentError, Problem, shortened
from securebase.content.works import ReadyWorks, Works

_PACKAGE = Path(__file__).parents[1]


def bibliography_path() -> Path:
    """The BibTeX file in a checkout; in an installed package, its works made ready to be shown."""
    in_checkout = _PACKAGE.parent / "book" / "references.bib"
    return in_checkout if in_checkout.exists() else _PACKAGE / "data" / "references.json"


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
        hint = f"did you mean {near[0]!r}?" if near else "add the work to book/references.bib"
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


def known_sources() -> Works:
    """Every work by its key; one with a mistake raises a ``ContentError`` when it is asked for."""
    path = bibliography_path()
    state = path.stat() if path.exists() else None
    return _read(path, (state.st_mtime_ns, state.st_size) if state else None)


def bibliography_problems() -> list[Problem]:
    """Every mistake in the bibliography, in order of line."""
    try:
        return shortened(known_sources().problems())
    except ContentError as error:
        return error.problems


@functools.lru_cache(maxsize=4)
def _read(path: Path, _state: tuple[int, int] | None) -> Works:
    if path.suffix == ".json":
        return ReadyWorks(path)
    # pybtex is imported here: an activity that cites nothing must not wait for it, and where no
    # book is built it may be missing.
    from securebase.content.cited_work import CitedWorks

    return CitedWorks(path)
