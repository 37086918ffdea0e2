"""The notebooks are really run with the tests, and a result that has changed is noticed."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import nbformat
import pytest

from tools.places import PYTHON, ROOT, child_environment

pytestmark = pytest.mark.lasts
LESSON = Path("attachment", "bonding-and-attachment.ipynb")


def run(notebook: Path, report: Path) -> list[tuple[str, bool]]:
    """Run a notebook as `make test` does; each cell's name and whether it passed."""
    subprocess.run(
        [PYTHON, "-m", "pytest", "-c", ROOT / "pyproject.toml", f"--rootdir={ROOT}",
         "-p", "no:cacheprovider", f"--junit-xml={report}", notebook],
        cwd=ROOT,
        env=child_environment(),
        stdout=subprocess.DEVNULL,
        check=False,
    )  # fmt: skip
    cases = ElementTree.parse(report).getroot().iter("testcase")
    return [(case.get("name", ""), case.find("failure") is None) for case in cases]


def test_every_cell_of_a_lesson_runs_and_only_a_spoilt_one_fails(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks")
    path = tmp_path / "notebooks" / LESSON
    notebook = nbformat.read(path, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    kept = next(cell for cell in code if "keep_output" in cell.metadata.get("tags", []))
    kept.outputs[0].text = kept.outputs[0].text.replace("=", "≠")
    notebook.cells.append(nbformat.v4.new_code_cell('raise RuntimeError("spoilt")'))
    nbformat.write(notebook, path)

    ran = run(path, tmp_path / "report.xml")

    assert len(ran) == len(code) + 1
    failed = [place for place, (_, passed) in enumerate(ran) if not passed]
    assert failed == [code.index(kept), len(code)]


@pytest.mark.lasts
def test_another_model_under_an_explorer_is_noticed(tmp_path: Path) -> None:
    """It runs without error, and the page would be as before but for what it shows."""
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks")
    path = tmp_path / "notebooks" / "attachment" / "why-it-matters.ipynb"
    notebook = nbformat.read(path, as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    explorer = next(cell for cell in code if "explore(" in cell.source)
    other = explorer.source.replace(
        "    effect_view,", "    lambda outcome: effect_view('stress'),"
    )
    assert other != explorer.source
    explorer.source = other
    nbformat.write(notebook, path)

    ran = run(path, tmp_path / "report.xml")

    failed = [code[place].id for place, (_, passed) in enumerate(ran) if not passed]
    assert failed == ["python-claim"]
