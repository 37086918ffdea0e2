"""The book in the made-up language: built once, from a copy of the course."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from securebase.content.notebook import parsed, read_notebook
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
    every = course / "notebooks" / "every-explorer.ipynb"
    every.write_text(json.dumps(_every_explorer()), encoding="utf-8")
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


def _every_explorer() -> dict[str, Any]:
    """The explorers of all lessons, as their cells make them, in one notebook."""
    text = "# Every explorer\n\nThose of all lessons.\n\n## One after the other\n"
    title = {"cell_type": "markdown", "id": "title", "metadata": {}, "source": text}
    cells = [title]
    for lesson in sorted((ROOT / "notebooks").glob("*/*.ipynb")):
        if lesson.name.endswith(".solved.ipynb"):
            continue
        code = [one for one in read_notebook(lesson)["cells"] if one["cell_type"] == "code"]
        found = [one for one in code if "explore(" in "".join(one["source"])]
        for number, one in enumerate(found):
            imported = _imports_of(code) if number == 0 else ""
            source = f"{imported}\n{''.join(one['source'])}"
            identifier = f"{lesson.stem}-{one['id']}"[-64:]
            cells.append({**one, "id": identifier, "source": source, "outputs": []})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}


def _imports_of(cells: list[dict[str, Any]]) -> str:
    """What the cells of a lesson import from the course."""
    modules = filter(None, (parsed("".join(one["source"])) for one in cells))
    found = (one for module in modules for one in module.body)
    ours = (one for one in found if isinstance(one, ast.ImportFrom))
    lines = (ast.unparse(one) for one in ours if (one.module or "").startswith("securebase"))
    return "\n".join(dict.fromkeys(lines))


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
