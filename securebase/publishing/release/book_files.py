"""Which files of a built book its readers need, and which only some of them fetch."""

import gzip
from pathlib import Path
from typing import Final, NamedTuple

WORKER: Final = "sw.js"
MANIFEST: Final = "secure-base.webmanifest"
LIST: Final = "release.json"
LIVE: Final = "live"
"""The folder of the live copy, where ``make live`` made one: neither kept nor packed."""

# Pages, and all that one may load.
_SHOWN: Final = {
    *(".css", ".html", ".js", ".json", ".csv", ".webmanifest"),
    *(".gif", ".jpg", ".jpeg", ".png", ".svg", ".webp", ".woff2", ".mp3", ".vtt"),
}
# Files that somebody takes away for another program: many, and large.
_TAKEN_AWAY: Final = ("_static/downloads/",)
# For search engines, editors and other books; and what this package itself writes beside the book.
_NOT_FOR_READERS: Final = (
    *("_sources/", "_static/social.png", "objects.inv", WORKER, LIST),
    f"{LIVE}/",  # many times as large as the book
)
PACKED_ALREADY: Final = {
    *(".png", ".jpg", ".jpeg", ".webp", ".woff2", ".mp3"),
    *(".apkg", ".whl", ".zip"),
}
"""Files that no compression makes smaller."""


class BookFiles(NamedTuple):
    """The files of a book, as paths from its folder: what pages show, and what is downloaded."""

    shown: list[str]
    downloads: list[str]


def files_of(book: Path) -> BookFiles:
    """The files of a built book that are for its readers, in the order of their paths.

    Raises:
        FileNotFoundError: no book is there; the message says how to build one.
    """
    if not (book / "index.html").is_file():
        raise FileNotFoundError(f"there is no built book in {book}: run  make book  first")
    found = BookFiles([], [])
    for path in sorted(book.rglob("*")):
        name = path.relative_to(book).as_posix()
        if path.is_file() and _is_for_readers(name):
            shown = path.suffix in _SHOWN and not name.startswith(_TAKEN_AWAY)
            (found.shown if shown else found.downloads).append(name)
    return found


def _is_for_readers(name: str) -> bool:
    hidden = any(part.startswith(".") for part in name.split("/"))
    schema = name.endswith(".schema.json")
    return not (hidden or schema or name.startswith(_NOT_FOR_READERS))


def size_as_sent(path: Path) -> int:
    """Bytes of a file as a host sends it, compressed where that makes it smaller."""
    content = path.read_bytes()
    return len(content) if path.suffix in PACKED_ALREADY else len(gzip.compress(content, 6))
