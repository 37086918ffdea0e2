"""What came of the mutants, for ``tests/mutants.md``; why a survivor is harmless stands beside it.

Mutants that are known, and reasons, are written by hand in ``tests/mutants.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from typing import Any, Final

from tools.places import ROOT

_WRITTEN: Final = ROOT / "tests" / "mutants.toml"
_REPORT: Final = ROOT / "tests" / "mutants.md"


@dataclass(frozen=True)
class Survivor:
    """A mutant that no test sees: lines of ``file``, and what they become."""

    file: str
    was: str
    becomes: str

    def __str__(self) -> str:
        return f"`{self.file}`: {_code(self.was)} → {_code(self.becomes)}"


@dataclass(frozen=True)
class Part:
    """Figures in a line, tables, and each mutant that should have been seen."""

    figures: str
    tables: list[str]
    unexplained: list[str]


def listed(name: str) -> list[dict[str, Any]]:
    """What is written by hand under a name."""
    found: list[dict[str, Any]] = tomllib.loads(_WRITTEN.read_text(encoding="utf-8"))[name]
    return found


def part_of(tool: str, tried: Mapping[str, int], survivors: list[Survivor]) -> Part:
    """The figures of each file, and its survivors, those together that have one reason."""
    unseen = Counter(survivor.file for survivor in survivors)
    total = sum(tried.values())
    rows = [
        f"| `{file}` | {count} | {count - unseen[file]} | {unseen[file]} |"
        for file, count in sorted(tried.items())
    ]
    head = ["| module | mutants | seen | survived |", "|---|--:|--:|--:|"]
    all_told = f"| all | {total} | {total - len(survivors)} | {len(survivors)} |"
    reasons: dict[str, list[str]] = {}
    unexplained = []
    for survivor in survivors:
        why = reason(survivor)
        if why:
            reasons.setdefault(why, []).append(str(survivor))
        else:
            unexplained.append(str(survivor))
    if unexplained:
        reasons["**Nobody says yet why this is harmless.**"] = unexplained
    told = [
        "\n".join([why, "", *(f"- {each}" for each in sorted(some))])
        for why, some in reasons.items()
    ]
    figures = f"{tool} tried {total}: {total - len(survivors)} seen, {len(survivors)} survived"
    return Part(figures, ["\n".join([*head, *rows, all_told]), *told], unexplained)


def reason(survivor: Survivor) -> str:
    """Why a survivor is harmless, as somebody wrote it down; nothing where nobody did."""
    for each in listed("harmless"):
        in_file = fnmatch(survivor.file, each["file"])
        if in_file and each["was"] in survivor.was and each.get("becomes", "") in survivor.becomes:
            return str(each["why"])
    return ""


def write(name: str, part: Part) -> None:
    """Puts a part into the report, where its name stands in two comments; all else stays."""
    text = _REPORT.read_text(encoding="utf-8")
    inside = "\n\n".join([f"{part.figures}.", *part.tables])
    block = f"<!-- {name} -->\n\n{inside}\n\n<!-- end of {name} -->"
    pattern = rf"<!-- {name} -->.*<!-- end of {name} -->"
    text = re.sub(pattern, lambda _: block, text, flags=re.DOTALL)
    _REPORT.write_text(text, encoding="utf-8", newline="\n")


def _code(text: str) -> str:
    return f"`` {text} ``" if "`" in text else f"`{text}`"
