"""Mutants that nobody thought of: mutmut makes and tries Python's, Stryker those of the page.

mutmut passes over functions with a decorator and over what stands outside of functions: the
fields of models, and templates. ``known`` mutants are about those.
"""

import json
import os
from typing import Any, Final

from tools.mutants import project_copy
from tools.mutants.report import Part, Tried, part_of
from tools.package_index import for_uv
from tools.places import BUILD, PYTHON
from tools.trouble import Trouble, explain_output

# mutmut lies beside the project's packages and comes after them: nobody else needs it.
_PACKAGES: Final = BUILD / "mutants" / "packages"
_MUTMUT: Final = f"import sys; sys.path.append({str(_PACKAGES)!r})\n"
_RUN: Final = f"{_MUTMUT}from mutmut.__main__ import cli; cli()"
_RESULTS: Final = f"""{_MUTMUT}
import json
from mutmut.__main__ import get_diff_for_mutant, status_by_exit_code, walk_mutatable_files
from mutmut.mutation.data import SourceFileMutationData as Data
found = []
for path in walk_mutatable_files():
    (data := Data(path=path)).load()
    for name, code in data.exit_code_by_key.items():
        state = status_by_exit_code[code]
        difference = "" if state == "killed" else get_diff_for_mutant(name, path=path)
        found.append((path.as_posix(), state, difference))
print(json.dumps(found))
"""
_SEEN: Final = {"killed", "timeout", "segfault", "Killed", "Timeout", "RuntimeError"}
_UNSEEN: Final = {"survived", "no tests", "suspicious", "Survived", "NoCoverage"}


def python() -> Part:
    """Try those of the modules that pyproject.toml names, on every processor."""
    if not hasattr(os, "fork"):
        raise Trouble("mutmut needs Linux or macOS (or Windows' own Linux): run it there.")
    install = ("uv", "pip", "install", "--python", str(PYTHON), "--target", str(_PACKAGES))
    ran = project_copy.python("-m", *install, "--group=mutants", quiet=True, **for_uv())
    if ran.returncode:
        raise Trouble(explain_output(ran.stdout, "mutmut could not be installed."))
    project_copy.python("-c", _RUN, "run", quiet=False)
    told = project_copy.python("-c", _RESULTS, quiet=True).stdout.strip()
    return part_of("mutmut", [
        Tried(file, _is_seen(state), _lines(difference, "-"), _lines(difference, "+"))
        for file, state, difference in json.loads(told.rpartition("\n")[2])
    ])  # fmt: skip


def page() -> Part:
    """Try those of the modules that stryker.config.json names, on every processor."""
    project_copy.npm("exec", "--", "stryker", "run", quiet=False)
    report = project_copy.COPY / "frontend" / "reports" / "mutation" / "mutation.json"
    if not report.exists():
        raise Trouble("Stryker wrote no report: what it printed above says why.")
    files: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["files"]
    return part_of("Stryker", [
        Tried(f"frontend/{name}", _is_seen(mutant["status"]), *_change(file["source"], mutant))
        for name, file in files.items()
        for mutant in file["mutants"]
        if mutant["status"] not in ("Ignored", "CompileError")
    ])  # fmt: skip


def _is_seen(state: str) -> bool:
    if state not in _SEEN | _UNSEEN:
        raise Trouble(f"Not all were tried ({state}): what it printed above says why.")
    return state in _SEEN


def _lines(difference: str, sign: str) -> str:
    """The lines that a mutant takes away or brings, in one."""
    _, _, changed = difference.partition(" @@\n")
    return " ".join(line[1:].strip() for line in changed.splitlines() if line[0:1] == sign)


def _change(source: str, mutant: dict[str, Any]) -> tuple[str, str]:
    """The lines that a mutant touches, without it and with it."""
    start, end = mutant["location"]["start"], mutant["location"]["end"]
    touched = source.splitlines()[start["line"] - 1 : end["line"]]
    before, after = touched[0][: start["column"] - 1], touched[-1][end["column"] - 1 :]
    changed = before + mutant["replacement"] + after
    return " ".join(" ".join(touched).split()), " ".join(changed.split())
