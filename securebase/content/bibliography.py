"""The works the course cites, read from its one BibTeX file."""

from __future__ import annotations

import difflib
import functools
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator

from securebase.activities.spec import Source

if TYPE_CHECKING:
    from pybtex.database import Entry

_PACKAGE = Path(__file__).parents[1]


def bibliography_path() -> Path:
    """The BibTeX file: the book's own in a checkout, its copy in an installed package."""
    in_checkout = _PACKAGE.parent / "book" / "references.bib"
    return in_checkout if in_checkout.exists() else _PACKAGE / "data" / "references.bib"


def source(key: str) -> Source:
    """The work that ``key`` stands for, ready to be shown.

    Raises:
        ValueError: no work has this key; says which one comes nearest.
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


SourceKey = Annotated[str, AfterValidator(known_key)]
"""A field of a content file that names a work by its key in ``book/references.bib``."""


def known_sources() -> dict[str, Source]:
    """Every work by its key."""
    path = bibliography_path()
    return _read(path, path.stat().st_mtime_ns)


@functools.lru_cache(maxsize=4)
def _read(path: Path, _changed: int) -> dict[str, Source]:
    # pybtex is imported here, because an activity that cites nothing must not wait for it.
    from pybtex.backends.plaintext import Backend
    from pybtex.database import parse_file
    from pybtex.plugin import find_plugin

    data = parse_file(str(path), bib_format="bibtex")
    style = find_plugin("pybtex.style.formatting", "plain")()
    backend = Backend()
    return {
        entry.key: Source(
            key=entry.key,
            short=_short(data.entries[entry.key]),
            full=entry.text.render(backend),
            url=_url(data.entries[entry.key]),
        )
        for entry in style.format_entries(data.entries.values())
    }


def _short(entry: Entry) -> str:
    people: list[Any] = entry.persons.get("author") or entry.persons.get("editor") or []
    names = [" ".join(person.prelast_names + person.last_names).strip("{}") for person in people]
    year = entry.fields.get("year", "no date")
    match names:
        case []:
            return f"{entry.fields.get('title', entry.key)} ({year})"
        case [one]:
            return f"{one} ({year})"
        case [one, two]:
            return f"{one} & {two} ({year})"
        case _:
            return f"{names[0]} et al. ({year})"


def _url(entry: Entry) -> str | None:
    if doi := entry.fields.get("doi"):
        return f"https://doi.org/{doi}"
    url: str | None = entry.fields.get("url")
    return url
