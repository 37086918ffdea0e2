"""From an entry of the bibliography to a source that can be shown."""

import difflib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from pybtex.backends.plaintext import Backend
from pybtex.exceptions import PybtexError
from pybtex.richtext import Text
from pybtex.style.formatting.plain import Style
from pybtex.style.template import FieldIsMissing

from securebase.content.bibtex_file import Work, read_works
from securebase.content.page_data import Source
from securebase.content.problems import ContentError, Problem, shortened
from securebase.content.works import Works

_STYLE = Style()
_BACKEND = Backend()
_TYPES = [
    name.removeprefix("get_").removesuffix("_template")
    for name in dir(Style)
    if re.fullmatch(r"get_\w+_template", name)
]
_WEB_ADDRESS = re.compile(r"https?://[^\s/\\{}]+\.[^\s\\{}]+", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/[^\s\\{}]+")
_DOI_ADDRESS = re.compile(r"https?://(dx\.)?doi\.org/|doi:\s*", re.IGNORECASE)


class CitedWorks(Works):
    """The works of a BibTeX file by key, each made ready to be shown when it is first asked for.

    A work with a mistake raises a ``ContentError`` when it is asked for, and no other does.
    """

    def __init__(self, path: Path) -> None:
        self._works, self._problems = read_works(path)
        self._ready: dict[str, Source] = {}
        self._short: dict[str, str] = {}

    def __getitem__(self, key: str) -> Source:
        if key not in self._ready:
            self._ready[key] = _source(self._works[key])
        return self._ready[key]

    def short(self, key: str) -> str:
        """Who wrote the work and when; the work itself need not be made ready for that.

        Raises:
            ContentError: a name in it is not written as it must be.
        """
        if key not in self._short:
            self._short[key] = _short(self._works[key])
        return self._short[key]

    def __contains__(self, key: object) -> bool:
        return key in self._works

    def __iter__(self) -> Iterator[str]:
        return iter(self._works)

    def __len__(self) -> int:
        return len(self._works)

    def problems(self) -> list[Problem]:
        """Every mistake in the file."""
        found = list(self._problems)
        for key, work in self._works.items():
            try:
                self[key]
            except ContentError as error:
                found += error.problems
            if _DOI_ADDRESS.match(doi := work.entry.fields.get("doi", "")):
                bare = _DOI_ADDRESS.sub("", doi)
                message = f"the doi is given as an address; write it alone: {bare}"
                found.append(work.problem(message, "doi"))
        return shortened(found)


def _source(work: Work) -> Source:
    if work.problems:
        raise ContentError(work.problems)
    try:
        source = Source(key=work.key, short=_short(work), full=_full(work), url=_address(work))
    except FieldIsMissing as error:
        raise _missing(work, error.field_name) from error
    except (PybtexError, ValueError) as error:
        message = f"it cannot be shown ({error}); write letters as they are, such as é, without \\"
        raise ContentError([work.problem(message)]) from error
    if "\\" in source.short + source.full:
        message = "a LaTeX command in it is not known here; write the sign itself, such as é or –"
        raise ContentError([work.problem(message)])
    return source


def _full(work: Work) -> str:
    kind = work.entry.type
    if kind not in _TYPES:
        near = difflib.get_close_matches(kind, _TYPES, n=1)
        hint = f"did you mean @{near[0]}?" if near else "write @article, @book or @misc"
        raise ContentError([work.problem(f"the type @{kind} is not known; {hint}")])
    if not work.entry.fields.get("title"):
        raise _missing(work, "title")
    full: str = _STYLE.format_entry("", work.entry).text.render(_BACKEND)
    return full


def _short(work: Work) -> str:
    """Who wrote it and when, as in a text: «Robson & Kumar (1980)»."""
    fields, persons = work.entry.fields, work.entry.persons
    people: list[Any] = persons.get("author") or persons.get("editor") or []
    names = [_words(person.rich_prelast_names + person.rich_last_names) for person in people]
    if not all(names):
        message = "a name has no last name; write “Last, First” and put “and” between people"
        raise ContentError([work.problem(message)])
    year = fields.get("year") or "no date"
    match names:
        case []:
            return f"{_words([Text.from_latex(fields.get('title', work.key))])} ({year})"
        case [one]:
            return f"{one} ({year})"
        case [one, two] if two != "others":
            return f"{one} & {two} ({year})"
        case _:
            return f"{names[0]} et al. ({year})"


def _words(parts: Iterable[Text]) -> str:
    return " ".join(" ".join(part.render(_BACKEND) for part in parts).split())


def _address(work: Work) -> str | None:
    fields = work.entry.fields
    if "doi" in fields:
        doi = _DOI_ADDRESS.sub("", fields["doi"], count=1)
        if not _DOI.fullmatch(doi):
            message = f"{fields['doi']!r} is not a doi; write it as in 10.1192/bjp.136.4.347"
            raise ContentError([work.problem(message, "doi")])
        return f"https://doi.org/{doi}"
    url: str | None = fields.get("url")
    if url is not None and not _WEB_ADDRESS.fullmatch(url):
        message = f"{url!r} is not a web address; begin it with https://"
        raise ContentError([work.problem(message, "url")])
    return url


def _missing(work: Work, field: str) -> ContentError:
    return ContentError([work.problem(f"it has no {field}; add a line “{field} = {{…}},”")])
