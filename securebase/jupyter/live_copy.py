"""The lessons and labs made ready for a live copy, where Python runs in the reader's browser.

``python -m securebase.jupyter.live_copy FOLDER`` writes what JupyterLite is made with; the
command behind it, ``make live``, is in ``tools/live``. No server answers there: what it would make
of each text of a notebook is written down beforehand. Links lead to the pages of the book.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote

from securebase.jupyter.contents import notebooks
from securebase.jupyter.course_text import CourseText
from securebase.jupyter.server import document_of
from securebase.labs.lab_files import FOLDER as LABS

BOOK: Final = "sb-book:"
"""What an address begins with that is to begin with the folder of the book, wherever it is."""
PICTURES: Final = "securebase/pictures"
_EXTENSIONS: Final = Path(__file__).parents[1] / "static" / "labextensions"
_ADDRESS: Final = re.compile(r'(?<=\shref=")(?!\w[\w+.-]*:|#|//)([^"#]+)')
_PAGE: Final = re.compile(r"\.(md|ipynb)$")
_DIGITS: Final = 12
_ABOUT: Final = "*This is a live copy of a page of the course. Python runs in your browser.*"
_ABOUT_SHOWN: Final = '<div class="sb-live sb-live-live-copy"></div>\n'


def write_live_copy(course: Path, folder: Path) -> None:
    """Write into ``folder`` all that a live copy of the course in ``course`` is made with.

    Args:
        course: the folder with ``_toc.yml``.
        folder: gets ``contents``, the notebooks; ``securebase``, their texts and pictures;
            ``labextensions``, our extension; and ``settings.json``, which that reads: by the path
            of each notebook the release of it, after which a reader's kept copy is named.

    Raises:
        ValueError: a text links to a file that is no page of the book.
    """
    releases: dict[str, str] = {}
    for path in notebooks(course):
        place = path.relative_to(course)
        written = path.read_bytes()
        # Not that of the whole course: a page that stayed as it was has no new release.
        releases[place.as_posix()] = hashlib.sha256(written).hexdigest()[:_DIGITS]
        notebook = json.loads(written)
        _write_json(folder / "securebase/text" / f"{place}.json", texts(path, course, folder))
        _write_json(folder / "contents" / place, _prepared(notebook, path))
    shutil.copytree(_EXTENSIONS, folder / "labextensions")
    _write_json(folder / "settings.json", {"securebaseLive": {"releases": releases}})


def texts(path: Path, course: Path, folder: Path) -> dict[str, str]:
    """The HTML of each text of a notebook, by the text; its pictures go to ``folder``.

    Raises:
        ValueError: a text links to a file that is no page of the book.
    """
    page = path.relative_to(course).as_posix()

    def picture(address: str) -> str:
        file = (path.parent / unquote(address)).resolve()
        if ":" in address or not file.is_file():
            return address
        place = f"{PICTURES}/{file.relative_to(course.resolve()).as_posix()}"
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, folder / place)
        return f"{BOOK}live/{quote(place)}"

    text = CourseText(replace(document_of(path, course), picture=picture))
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    sources = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    made = {source: _to_the_book(text.html(source), page) for source in sources}
    return {_ABOUT: _ABOUT_SHOWN, **made}


def _to_the_book(html: str, page: str) -> str:
    """The HTML with links to the pages of the book, which are made of the files that it names."""

    def in_book(found: re.Match[str]) -> str:
        file = posixpath.normpath(posixpath.join(posixpath.dirname(page), found[1]))
        if not _PAGE.search(file) or file.startswith(".."):
            raise ValueError(f"{page} links to {found[1]}, which is no page of the book")
        return BOOK + _PAGE.sub(".html", file)

    return _ADDRESS.sub(in_book, html)


def _prepared(notebook: dict[str, Any], path: Path) -> dict[str, Any]:
    """The notebook as nobody has run it, begun by what is said of a live copy.

    A lesson runs as soon as it is open. Of a lab its learner runs each cell: one that checks an
    answer counts its misses.
    """
    cells = [
        {**cell, "outputs": [], "execution_count": None} if cell["cell_type"] == "code" else cell
        for cell in notebook["cells"]
    ]
    about = {"cell_type": "markdown", "id": "live-copy", "metadata": {}, "source": [_ABOUT]}
    metadata = notebook["metadata"]
    ours = {**metadata.get("securebase", {}), "runs_at_once": path.parent.name != LABS.name}
    metadata = {**metadata, "securebase": ours}
    return {**notebook, "cells": [about, *cells], "metadata": metadata}


def _write_json(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    write_live_copy(Path.cwd(), Path(sys.argv[1]))
