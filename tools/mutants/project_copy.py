"""The copy of the project that may be spoilt: the work tree never is."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tools import frontend
from tools.places import BUILD, PYTHON, child_environment, copy_project
from tools.trouble import Trouble

COPY = BUILD / "mutants" / "project"
_STRYKER = ("@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1")


def fresh_copy() -> None:
    """Makes the copy anew; the packages of the front end's that lie in it stay."""
    modules, kept = COPY / "frontend" / "node_modules", COPY.parent / "node_modules"
    if modules.exists():
        modules.replace(kept)
    if COPY.exists():
        shutil.rmtree(COPY)
    # What is written at the end, no test reads.
    copy_project(COPY, "mutants.md")
    if kept.exists():
        kept.replace(modules)


def python(*arguments: str, quiet: bool, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the environment's Python in the copy, on the copy's own code."""
    # A spoilt module must not leave its compiled form to the one that comes after it.
    ours = {"PYTHONPATH": str(COPY), "PYTHONDONTWRITEBYTECODE": "1", **variables}
    return _run([str(PYTHON), *arguments], COPY, quiet, ours)


def npm(*arguments: str, quiet: bool = True) -> subprocess.CompletedProcess[str]:
    """Run npm in the copy, where Stryker is installed beside the front end's own packages."""
    program, folder = frontend.find_npm(), COPY / "frontend"
    if program is None:
        raise Trouble(f"{frontend.NO_NODE}: mutants of the page need it.")
    if not (folder / "node_modules" / "@stryker-mutator" / "vitest-runner").exists():
        install = ("install", "--no-save", "--no-audit", "--no-fund", *_STRYKER)
        _run([program, *install], folder, quiet=False, variables={})
    return _run([program, *arguments], folder, quiet, {})


def _run(
    command: Sequence[str], folder: Path, quiet: bool, variables: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """What a quiet program prints is kept; the others print for the terminal."""
    pipe = subprocess.PIPE if quiet else None
    return subprocess.run(
        command, cwd=folder, env=child_environment(**variables), stdin=subprocess.DEVNULL,
        stdout=pipe, stderr=subprocess.STDOUT if quiet else None,
        encoding="utf-8", errors="replace",
    )  # fmt: skip
