"""The course in one file: a zip that opens from a folder, with no network."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from securebase.content.templates import templates_of
from securebase.figures.colours import colours
from securebase.publishing.page_policy import with_policy
from securebase.publishing.release.book_files import MANIFEST, BookFiles, files_of
from securebase.publishing.release.page_edits import (
    with_offer,
    without_links_to,
    without_live_copy,
)

COURSE_FILE: Final = "secure-base.zip"
START: Final = "START-HERE.html"
FOLDER: Final = "secure-base"
LARGEST: Final = 5_000_000
"""Bytes: what still goes by e-mail, and onto any stick."""

_ALREADY_HERE: Final = (
    "<p>If you are reading from a folder, you have it: pass the file on to whom you like.</p>"
)
# The earliest day that a zip can name: the same book gives the same bytes on any day.
_NO_DAY: Final = (1980, 1, 1, 0, 0, 0)
_READABLE: Final = 0o644 << 16
_UNIX: Final = 3
_LARGEST_TOLD: Final = 5


def write_course_file(book: Path, path: Path) -> int:
    """Write the built book into one file; give its size in bytes.

    Raises:
        FileNotFoundError: no book is there; the message says how to build one.
        ValueError: the file would be too large; the message names what is largest in it.
    """
    files = files_of(book)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, content in _contents(book, files):
            entry = zipfile.ZipInfo(name, _NO_DAY)
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            packed.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)
        entries = packed.infolist()
    size = unfinished.stat().st_size
    if size > LARGEST:
        unfinished.unlink()
        raise ValueError(_too_large(size, entries))
    unfinished.replace(path)
    return size


def _contents(book: Path, files: BookFiles) -> Iterator[tuple[str, bytes]]:
    left_out = set(files.downloads)
    yield START, _start_page(book).encode()
    for name in files.shown:
        if name == MANIFEST:
            continue
        content = (book / name).read_bytes()
        if name.endswith(".html"):
            html = with_offer(without_live_copy(content.decode("utf-8")), _ALREADY_HERE)
            content = without_links_to(html, name, left_out).encode()
        yield f"{FOLDER}/{name}", content


def _start_page(book: Path) -> str:
    templates = templates_of("securebase.publishing.theme")
    title = json.loads((book / MANIFEST).read_text(encoding="utf-8"))["name"]
    return with_policy(
        templates.get_template("secure-base/start-here.html").render(
            title=title, folder=FOLDER, start=START, file=COURSE_FILE, colours=colours()
        )
    )


def _too_large(size: int, entries: list[zipfile.ZipInfo]) -> str:
    largest = sorted(entries, key=lambda entry: entry.compress_size, reverse=True)[:_LARGEST_TOLD]
    told = ", ".join(f"{one.filename} ({one.compress_size / 1000:.0f} kB)" for one in largest)
    return (
        f"the course in one file would be {size / 1_000_000:.1f} MB, and {LARGEST / 1_000_000:.0f} "
        f"are allowed; the largest in it are {told}"
    )
