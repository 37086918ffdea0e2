"""Courses of three small pages, released, for tests of how one release follows another."""

from __future__ import annotations

import datetime
import json
import shutil
from pathlib import Path

from securebase.publishing.book_scripts import FOLDER
from securebase.publishing.release import write_release

_PAGE = """<!doctype html>
<html lang="en-GB" data-content_root="{root}"><head><meta charset="utf-8"><title>{name}</title>
<link rel="icon" href="data:,"></head><body>
<button class="sb-menu">Menu</button><nav class="sb-course"></nav>
<h1>{edition}</h1><label>Your words <input></label><sb-kept-course></sb-kept-course>
<script defer src="{root}_static/securebase-kept-course.js"></script></body></html>
"""


def small_book(folder: Path, edition: str) -> Path:
    """Write the book of an edition: its pages and one file say which it is."""
    for name in ("index", "parts/one", "parts/two"):
        page = folder / f"{name}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        root = "../" * name.count("/")
        page.write_text(_PAGE.format(root=root, name=name, edition=edition), "utf-8")
    static = folder / "_static"
    static.mkdir()
    (static / "edition.json").write_text(json.dumps(edition), "utf-8")
    (static / "answers.pdf").write_text(f"The answers of {edition}", "utf-8")
    shutil.copy(FOLDER / "securebase-kept-course.js", static)
    (folder / "secure-base.webmanifest").write_text('{"name": "A small course"}', "utf-8")
    return folder


def small_release(folder: Path, edition: str, *, kept: bool = True) -> Path:
    """Make a release of such a book; give its folder."""
    book = small_book(folder / f"{edition} book", edition)
    release = folder / edition
    write_release(book, release, datetime.date(2026, 11, 27), kept=kept)
    return release
