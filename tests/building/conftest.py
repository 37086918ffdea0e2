"""A process that has imported all that builds a book, and makes a copy of itself for each."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tools.places import PYTHON, ROOT, child_environment

_PROGRAM = """
import contextlib, io, json, os, sys
from pathlib import Path
from securebase.publishing.__main__ import build, import_ahead
import_ahead()
while line := sys.stdin.readline():
    if os.fork() == 0:
        said = io.StringIO()
        os.chdir(json.loads(line))
        with contextlib.redirect_stdout(said):
            code = build(Path.cwd(), afresh=False)
        print(json.dumps([code, said.getvalue()]), flush=True)
        os._exit(0)
    os.wait()
"""
SETTINGS = """\
title: Scratch
author: Nobody
execute: {execute_notebooks: "off", timeout: 60}
bibtex_bibfiles: [book/references.bib]
sphinx:
  extra_extensions: [securebase.publishing]
  config:
    bibtex_reference_style: author_year
    nb_mime_priority_overrides: [[html, text/html, 0]]
    suppress_warnings: [mystnb.unknown_mime_type]
"""


class Built(NamedTuple):
    """What became of a build: its exit code, all that it told, and the pages that it read."""

    code: int
    said: str

    @property
    def read(self) -> set[str]:
        """The names of the pages that were read."""
        told = (line.partition("%] ") for line in self.said.splitlines())
        return {page for start, _, page in told if page and start.lstrip().startswith("[")}


class Binder:
    """Builds books with a copy of the package, which tests may change."""

    def __init__(self, checkout: Path) -> None:
        self.checkout = checkout
        no_caches = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "securebase", checkout / "securebase", ignore=no_caches)
        (checkout / "book").mkdir()
        shutil.copy(ROOT / "book" / "references.bib", checkout / "book")
        self._process = subprocess.Popen(
            [PYTHON, "-c", _PROGRAM],
            cwd=checkout,
            env=child_environment(PYTHONPATH=str(checkout)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def build(self, course: Path) -> Built:
        """Build the book of a folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(str(course)), file=self._process.stdin, flush=True)
        return Built(*json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """End the process."""
        self._process.communicate()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not hasattr(os, "fork"):
        for item in items:
            if Path(__file__).parent in item.path.parents:
                item.add_marker(pytest.mark.skip("this system does not copy a running process"))


@pytest.fixture(scope="module")
def binder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Binder]:
    opened = Binder(tmp_path_factory.mktemp("checkout"))
    yield opened
    opened.close()


def write(course: Path, files: dict[str, str]) -> None:
    """Write the files of a course, by their names."""
    for name, text in files.items():
        path = course / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
