"""Mutants of the Python package, made and tried by mutmut on the modules that pyproject.toml names.

mutmut passes over functions with a decorator and over what stands outside of functions: the
fields of models, and templates. ``known`` mutants are about those.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from tools.mutants import project_copy
from tools.mutants.report import Part, Survivor, part_of
from tools.package_index import for_uv
from tools.places import BUILD, PYTHON, ROOT, say
from tools.trouble import Trouble, explain_output

_SEEN: Final = {"killed", "timeout", "segfault"}
_UNSEEN: Final = {"survived", "no tests", "suspicious"}
_PACKAGES: Final = BUILD / "mutants" / "packages"


def run() -> Part:
    """Try them all, on every processor."""
    if not hasattr(os, "fork"):
        raise Trouble("mutmut needs Linux or macOS (or Windows' own Linux): run it there.")
    _ensure_packages()
    _mutmut("run", f"--max-children={os.cpu_count() or 1}")
    results = _mutmut("results", "--all=true", quiet=True)
    states = dict(re.findall(r"^\s*(\S+__mutmut_\d+): (.+)$", results, re.MULTILINE))
    if not states or not _SEEN.union(_UNSEEN).issuperset(states.values()):
        raise Trouble("mutmut did not try all of them: what it printed above says why.")
    unseen = [name for name, state in states.items() if state in _UNSEEN]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        survivors = list(pool.map(_survivor, unseen))
    return part_of("mutmut", Counter(_module(name) for name in states), survivors)


def _module(name: str) -> str:
    """The file of ``securebase.models.effects.x_risk__mutmut_3``."""
    return name.rpartition(".")[0].replace(".", "/") + ".py"


def _survivor(name: str) -> Survivor:
    changed = [
        line
        for line in _mutmut("show", name, quiet=True).splitlines()
        if line.startswith(("-", "+")) and not line.startswith(("---", "+++"))
    ]
    was, becomes = (
        " ".join(line[1:].strip() for line in changed if line[0] == sign) for sign in "-+"
    )
    return Survivor(_module(name), was, becomes)


def _mutmut(*arguments: str, quiet: bool = False) -> str:
    command = [str(PYTHON), "-m", "mutmut", *arguments]
    ran = project_copy.run(command, quiet=quiet, paths=[_PACKAGES])
    return ran.stdout or ""


def _ensure_packages() -> None:
    """Installs mutmut beside the project's packages, in their versions; nobody else needs it."""
    pins = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").splitlines()
    constraints = "\n".join(line for line in pins if "==" in line)
    wanted = (ROOT / "pyproject.toml").read_text(encoding="utf-8") + constraints
    stamp = _PACKAGES / "installed-from.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    _PACKAGES.mkdir(parents=True, exist_ok=True)
    (_PACKAGES / "constraints.txt").write_text(constraints, encoding="utf-8")
    say("Installing mutmut …")
    install = ("uv", "pip", "install", "--python", str(PYTHON), "--target", str(_PACKAGES))
    pinned = ("--constraint", str(_PACKAGES / "constraints.txt"), "--group", "mutants")
    command = [str(PYTHON), "-m", *install, *pinned]
    ran = project_copy.run(command, quiet=True, variables=for_uv())
    if ran.returncode:
        raise Trouble(explain_output(ran.stdout, "mutmut could not be installed."))
    stamp.write_text(wanted, encoding="utf-8")
