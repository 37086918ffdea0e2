"""Mutants of the front end, made and tried by Stryker on what its configuration names."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from typing import Any, Final

from tools import frontend
from tools.mutants import project_copy
from tools.mutants.report import Part, Survivor, part_of
from tools.places import say
from tools.trouble import Trouble, explain_output

_FOLDER: Final = project_copy.COPY / "frontend"
_STRYKER: Final = [f"@stryker-mutator/{name}@9.6.1" for name in ("core", "vitest-runner")]
_REPORT: Final = _FOLDER / "reports" / "mutation" / "mutation.json"


def run() -> Part:
    """Try them all, on every processor."""
    ensure_packages()
    _npm("exec", "--", "stryker", "run", quiet=False)
    if not _REPORT.exists():
        raise Trouble("Stryker wrote no report: what it printed above says why.")
    files: dict[str, Any] = json.loads(_REPORT.read_text(encoding="utf-8"))["files"]
    tried: Counter[str] = Counter()
    survivors = []
    for name, file in sorted(files.items()):
        lines = file["source"].splitlines()
        for mutant in file["mutants"]:
            if mutant["status"] in ("Ignored", "CompileError"):
                continue
            tried[f"frontend/{name}"] += 1
            if mutant["status"] in ("Survived", "NoCoverage"):
                was, becomes = _change(lines, mutant)
                survivors.append(Survivor(f"frontend/{name}", was, becomes))
    return part_of("Stryker", tried, survivors)


def vitest(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run tests of the copy."""
    return _npm("exec", "--", "vitest", *arguments, "--no-color")


def ensure_packages() -> None:
    """Installs the front end's packages into the copy, and Stryker, which nobody else needs."""
    if (_FOLDER / "node_modules" / "@stryker-mutator" / "vitest-runner").exists():
        return
    say("Installing the front end's packages and Stryker …")
    ran = _npm("install", "--no-save", "--no-audit", "--no-fund", *_STRYKER)
    if ran.returncode:
        raise Trouble(explain_output(ran.stdout, "Stryker could not be installed."))


def _npm(*arguments: str, quiet: bool = True) -> subprocess.CompletedProcess[str]:
    npm = frontend.find_npm()
    if npm is None:
        raise Trouble(f"{frontend.NO_NODE}: mutants of the page need it.")
    return project_copy.run([npm, *arguments], _FOLDER, quiet=quiet)


def _change(lines: list[str], mutant: dict[str, Any]) -> tuple[str, str]:
    """The lines that a mutant touches, without it and with it."""
    start, end = mutant["location"]["start"], mutant["location"]["end"]
    touched = lines[start["line"] - 1 : end["line"]]
    before = touched[0][: start["column"] - 1]
    after = touched[-1][end["column"] - 1 :]
    told = [" ".join(text.split()) for text in (
        " ".join(touched), before + mutant["replacement"] + after
    )]  # fmt: skip
    return told[0], told[1]
