"""The book in the made-up language: built once, from a copy of the course."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from securebase.translation.pseudo import PSEUDO
from tools.places import ROOT
from tools.serving import AS_A_HOST, serving

HERE = Path(__file__).parent
COPIED = ("book", "notebooks", "schemas")


@pytest.fixture(scope="session")
def pseudo_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built book."""
    course = tmp_path_factory.mktemp("pseudo") / "course"
    unwanted = shutil.ignore_patterns(".ipynb_checkpoints", "_build")
    for folder in COPIED:
        shutil.copytree(ROOT / folder, course / folder, ignore=unwanted)
    shutil.copy2(ROOT / "_config.yml", course)
    shutil.copy2(ROOT / "_toc.yml", course)
    # Here it is named so that it is not run as a lesson of its own.
    shutil.copy2(HERE / "every-element.ipynb.json", course / "notebooks" / "every-element.ipynb")
    (course / "translations").mkdir()
    shutil.copy2(HERE / f"{PSEUDO}.toc.yml", course / "translations")
    _run(course, "securebase", "translate", "pseudo")
    _run(course, "securebase.publishing", "--language", PSEUDO)
    return course / "_build" / PSEUDO / "html"


@pytest.fixture(scope="session")
def pseudo_site(pseudo_book: Path) -> Iterator[str]:
    """The address at which it is served."""
    with serving(pseudo_book, AS_A_HOST) as address:
        yield address


def _run(course: Path, *command: str) -> None:
    variables = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=course,
        env=variables,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
