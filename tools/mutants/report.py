"""What came of the mutants, for ``tests/mutants.md``; why a survivor is harmless stands beside it.

Mutants that are known, and reasons, are written by hand in ``tests/mutants.toml``.
"""

import re
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass
from fnmatch import fnmatch
from typing import Any, Final

from tools.places import ROOT
from tools.trouble import Trouble

_WRITTEN: Final = ROOT / "tests" / "mutants.toml"
_REPORT: Final = ROOT / "tests" / "mutants.md"
_UNEXPLAINED: Final = "**Nobody says yet why this is harmless.**"


@dataclass(frozen=True)
class Tried:
    """A mutant: whether a test sees it, and what the lines of ``file`` become that it touches."""

    file: str
    is_seen: bool
    was: str
    becomes: str

    def __str__(self) -> str:
        was, becomes = (
            f"`` {text} ``" if "`" in text else f"`{text}`" for text in (self.was, self.becomes)
        )
        return f"`{self.file}`: {was} → {becomes}"


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


def part_of(tool: str, mutants: list[Tried]) -> Part:
    """The figures of each file, and its survivors, those together that have one reason."""
    if not mutants:
        raise Trouble(f"{tool} tried nothing: what it printed above says why.")
    survivors = [each for each in mutants if not each.is_seen]
    tried, unseen = (Counter(each.file for each in some) for some in (mutants, survivors))
    rows = ["| module | mutants | seen | survived |", "|---|--:|--:|--:|"]
    for file, count in sorted(tried.items()):
        rows.append(f"| `{file}` | {count} | {count - unseen[file]} | {unseen[file]} |")
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    written = listed("harmless")
    for each in survivors:
        reasons[_reason(each, written)].append(str(each))
    told = ["\n- ".join([f"{why}\n", *sorted(some)]) for why, some in reasons.items()]
    seen = f"{len(mutants) - len(survivors)} seen, {len(survivors)} survived"
    figures = f"{tool} tried {len(mutants)}: {seen}"
    return Part(figures, ["\n".join(rows), *told], reasons[_UNEXPLAINED])


def _reason(survivor: Tried, written: list[dict[str, Any]]) -> str:
    """Why a survivor is harmless, as somebody wrote it down."""
    for each in written:
        in_file = fnmatch(survivor.file, each["file"])
        if in_file and each["was"] in survivor.was and each.get("becomes", "") in survivor.becomes:
            return str(each["why"])
    return _UNEXPLAINED


def write(name: str, part: Part, took: str) -> None:
    """Puts a part into the report, where its name stands in two comments; all else stays."""
    inside = "\n\n".join([f"{part.figures}, in {took}.", *part.tables])
    block = f"<!-- {name} -->\n\n{inside}\n\n<!-- end of {name} -->"
    pattern = rf"<!-- {name} -->.*<!-- end of {name} -->"
    text = _REPORT.read_text(encoding="utf-8")
    text = re.sub(pattern, lambda _: block, text, flags=re.DOTALL)
    _REPORT.write_text(text, encoding="utf-8", newline="\n")
