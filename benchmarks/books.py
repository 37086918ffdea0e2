"""Write the small lesson as two books, and build both."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, Literal

from ruamel.yaml import YAML

from tools.places import BUILD, PYTHON, ROOT, child_environment
from tools.trouble import Trouble

Way = Literal["ours", "stock"]

WORK = BUILD / "benchmark"
PAGE = "lesson.html"
_HERE = Path(__file__).parent
_LESSON = _HERE / "lesson"
_CELLS = _HERE / "cells"
_JUPYTER_BOOK = "from jupyter_book.cli.main import main; main()"
# All that an author has to write: a title, and that the notebook's outputs are wanted.
_STOCK_SETTINGS = {
    "title": "Secure Base",
    "author": "Secure Base contributors",
    "only_build_toc_files": True,
    "execute": {"execute_notebooks": "force"},
}


def build(way: Way) -> Path:
    """Build the lesson afresh; return the folder of its pages."""
    book = WORK / way
    if book.exists():
        shutil.rmtree(book)
    book.mkdir(parents=True)
    _write_sources(book, way)
    jupyter_book = subprocess.run(
        [str(PYTHON), "-c", _JUPYTER_BOOK, "build", str(book), "--quiet"],
        cwd=ROOT,
        env=child_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    pages = book / "_build" / "html"
    if jupyter_book.returncode or not (pages / PAGE).exists():
        said = "\n".join(jupyter_book.stdout.strip().splitlines()[-30:])
        raise Trouble(f"The lesson could not be built ({way}): {said}")
    return pages


def notebook(way: Way) -> dict[str, Any]:
    """The lesson as a notebook: the same words for both ways, and two cells that differ."""
    before, between, after = (_LESSON / "lesson.md").read_text(encoding="utf-8").split("+++")
    prefix = "our" if way == "ours" else way
    cells = [
        _words("opening", before),
        _activity("quiz", _CELLS / f"{prefix}_quiz.py"),
        _words("middle", between),
        _activity("sorter", _CELLS / f"{prefix}_sorter.py"),
        _words("end", after),
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": kernel}, "cells": cells}


def _words(name: str, text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": text.strip()}


def _activity(name: str, code: Path) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "id": name,
        "metadata": {"tags": ["remove-input"]},
        "source": code.read_text(encoding="utf-8"),
        "execution_count": None,
        "outputs": [],
    }


def _write_sources(book: Path, way: Way) -> None:
    lesson = json.dumps(notebook(way), indent=1)
    (book / "lesson.ipynb").write_text(lesson, encoding="utf-8")
    for file in ("check-yourself.json", "whose-tie.sorter.yml"):
        shutil.copy(_LESSON / file, book)
    _write_yaml(book / "_toc.yml", {"format": "jb-book", "root": "lesson"})
    if way == "ours":
        write_settings(book)
    else:
        _write_yaml(book / "_config.yml", _STOCK_SETTINGS)


def write_settings(book: Path) -> None:
    """Give a book the course's own settings, with what they point to."""
    settings: dict[str, Any] = YAML(typ="safe").load(ROOT / "_config.yml")
    for name in settings["bibtex_bibfiles"]:
        (book / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, book / name)
    # No part of a lesson: files for authors, which lie beside the course.
    del settings["sphinx"]["config"]["html_extra_path"]
    _write_yaml(book / "_config.yml", settings)


def _write_yaml(path: Path, content: dict[str, Any]) -> None:
    YAML(typ="safe").dump(content, path)
