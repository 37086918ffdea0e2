"""Who of the community has read each page of a language: no other page is in its book."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Final

from pydantic import Field

from securebase.content.authored import Authored, read
from securebase.content.plain_text import PlainText
from securebase.content.problems import ContentError, Problem
from securebase.translation.pseudo import PSEUDO

ENDING: Final = ".reviewed.yml"
"""``translations/pl.reviewed.yml`` lies beside ``translations/pl.po``."""


class Reviewer(Authored):
    """Somebody who speaks the language at home, and has read a page aloud."""

    by: PlainText
    """Their name, or the names of several."""
    on: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    """The day: 2026-11-27."""


class Reviewed(Authored):
    """The pages of a language that somebody answers for, without their endings."""

    pages: dict[str, Reviewer]


def check_reviewers(folder: Path, language: str, pages: Iterable[str]) -> None:
    """Makes sure that somebody has read each of the pages; the made-up language needs nobody.

    Raises:
        ContentError: the file says something wrong, or there are pages without a name; says which.
    """
    if language == PSEUDO:
        return
    path = folder / f"{language}{ENDING}"
    named = read(Reviewed, path).pages if path.exists() else {}
    told = (
        "nobody from the community has read {page!r} in this language; write who did, and when "
        "(“pages: {{{page}: {{by: …, on: 2026-11-27}}}}”), or take the page out of the book"
    )
    missing = [page for page in pages if page not in named]
    if missing:
        raise ContentError([Problem(path, 1, told.format(page=page)) for page in missing])
