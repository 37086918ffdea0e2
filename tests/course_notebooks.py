"""The notebooks of the course: its lessons, its labs, and the labs as their authors wrote them."""

from __future__ import annotations

from tools.places import ROOT

NOTEBOOKS = sorted(
    path for path in (ROOT / "notebooks").rglob("*.ipynb") if ".ipynb_checkpoints" not in path.parts
)
LESSONS = [path for path in NOTEBOOKS if path.parent.name != "labs"]
SOLVED = [path for path in NOTEBOOKS if path.name.endswith(".solved.ipynb")]
LABS = [path for path in NOTEBOOKS if path.parent.name == "labs" and path not in SOLVED]
