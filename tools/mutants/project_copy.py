"""The copy of the project that may be spoilt: the work tree never is."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.places import BUILD, ROOT, child_environment

COPY = BUILD / "mutants" / "project"
_LEFT_OUT = (
    *("_build", "node_modules", "dist", "__pycache__", ".[!.]*"),
    # What they are about, and what they are written into.
    *("mutants.md",),
)


def fresh_copy() -> None:
    """Makes the copy anew; the packages of the front end's that lie in it stay."""
    modules, kept = COPY / "frontend" / "node_modules", COPY.parent / "node_modules"
    if modules.exists():
        modules.replace(kept)
    if COPY.exists():
        shutil.rmtree(COPY)
    shutil.copytree(ROOT, COPY, ignore=shutil.ignore_patterns(*_LEFT_OUT))
    if kept.exists():
        kept.replace(modules)


def run(
    command: Sequence[str],
    folder: Path = COPY,
    *,
    quiet: bool = False,
    paths: Sequence[Path] = (),
    variables: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a program in the copy, on the copy's own code.

    A quiet one's output is kept; another's is for the terminal. ``paths`` hold packages that are
    not in the environment.
    """
    python_path = os.pathsep.join(map(str, [*paths, COPY]))
    ours = child_environment(PYTHONPATH=python_path, **(variables or {}))
    # A spoilt module must not leave its compiled form to the one that comes after it.
    ours["PYTHONDONTWRITEBYTECODE"] = "1"
    pipe = subprocess.PIPE if quiet else None
    return subprocess.run(
        command, cwd=folder, env=ours, stdin=subprocess.DEVNULL, stdout=pipe,
        stderr=subprocess.STDOUT if quiet else None, encoding="utf-8", errors="replace",
    )  # fmt: skip
