"""Whether every style follows the direction of the text: ``python -m tools.logical_properties``.

A side is ``start`` or ``end``, never left or right, so that the same style serves a language that
is written from right to left. What is drawn the same way in every script, such as a tick or the
axis of a chart, says so in its rule, in a comment that begins with ``physical:`` and gives the
reason.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.places import ROOT

_FOLDERS = ("frontend/src", "securebase")
_GENERATED = ("securebase/static",)
_FOR_OLD_READERS = ("securebase/exports/epub/book.css",)
"""Older programs that read an EPUB know no logical properties; a right side would be lost."""

_RULE = re.compile(r"[^{};]*\{(?P<inside>[^{}]*)\}")
_STYLE_OF_LIT = re.compile(r"css`(?P<style>[^`]*)`")
_PHYSICAL = re.compile(
    r"""
    (?<![\w-]) (?:
      (?:scroll-)?(?:margin|padding)-(?:left|right)
    | border-(?:left|right)(?:-(?:width|style|color))?
    | border-(?:top|bottom)-(?:left|right)-radius
    | (?:left|right)
    ) \s*:
    | (?<![\w-]) (?:text-align|float|clear) \s*:\s* (?:left|right)\b
    | (?<![\w-]) transform-origin \s*:[^;}]*\b(?:left|right)\b
    | \bto\ (?:left|right)\b
    """,
    re.VERBOSE,
)
_FOUR_SIDES = re.compile(
    r"(?<![\w-])(?P<name>margin|padding|inset|border-(?:width|style|color|radius))\s*:"
    r"(?P<values>[^;}]*)"
)
_BRACKETS = re.compile(r"\([^()]*\)")


def physical_sides(style: str) -> Iterator[tuple[int, str]]:
    """Each place, counted in signs, at which a style names a side by left or right, and how."""
    for rule in _RULE.finditer(style):
        inside = rule["inside"]
        if "/* physical: " in inside:
            continue
        begins = rule.start("inside")
        for found in _PHYSICAL.finditer(inside):
            yield begins + found.start(), " ".join(found[0].split())
        for found in _FOUR_SIDES.finditer(inside):
            if _sides_differ(found["name"], found["values"]):
                yield begins + found.start(), " ".join(found[0].split())


def problems(root: Path) -> Iterator[str]:
    """What is wrong in the styles below ``root``, each as ``file:line: what to write``."""
    for path in sorted(path for folder in _FOLDERS for path in (root / folder).rglob("*")):
        name = path.relative_to(root).as_posix()
        if name.startswith(_GENERATED) or name in _FOR_OLD_READERS:
            continue
        if path.suffix not in (".css", ".js"):
            continue
        text = path.read_text(encoding="utf-8")
        for begins, style in _styles(path, text):
            for place, told in physical_sides(style):
                line = text.count("\n", 0, begins + place) + 1
                yield f"{name}:{line}: “{told}” names a side; say start and end (-inline-start, …)"


def _styles(path: Path, text: str) -> list[tuple[int, str]]:
    if path.suffix == ".css":
        return [(0, text)]
    return [(found.start("style"), found["style"]) for found in _STYLE_OF_LIT.finditer(text)]


def _sides_differ(name: str, values: str) -> bool:
    while _BRACKETS.search(values):
        values = _BRACKETS.sub("", values)
    sides = values.replace("!important", "").split()
    if len(sides) != 4:
        return False
    if name == "border-radius":
        return sides[0] != sides[1] or sides[2] != sides[3]
    return sides[1] != sides[3]


if __name__ == "__main__":
    found = [*problems(ROOT)]
    print(*found, sep="\n", end="\n" if found else "")
    sys.exit(1 if found else 0)
