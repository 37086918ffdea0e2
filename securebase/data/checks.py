"""Is every row of the data tables right? Tells the file, the line, and what to write instead.

A table is checked by the columns it has. Every row names a work of the bibliography and how sure
it is; numbers of children and of samples are whole and above 0; counts add up to ``n`` (less
``not_classified``) and agree with the percentages; percentages add up to 100. A percentage told
to one decimal may be off by half of that, 0.05, and so may the sum for each column: three columns
of one decimal by 0.15, three of whole numbers by 1.5.

Three-way rows (A, B, C) and four-way rows (A, B, C, D) never stand unlabelled: ``coding`` says
which it is, ``pct_d`` agrees with it, and so do the words of ``sample``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from securebase.content.bibliography import known_key
from securebase.content.problems import Problem
from securebase.data.rows import Cells, rows_to_check

SURE: Final = ("verified", "known")
UNCERTAIN: Final = "uncertain"
PATTERNS: Final = "abcd"
METRICS: Final = ("r", "d", "g", "kappa", "variance_share", "RR")
_SETTINGS: Final = {"repair_parameters"}
"""Tables of settings for an illustration: a row may be our own choice, without a source. In any
other table an uncertain row could be told as fact."""
_NO_FINDINGS: Final = {"support_services"}
"""A table of another kind: see :mod:`securebase.services.checks`."""
_NEEDED: Final = ("source_key", "confidence")
_OF_AN_EFFECT: Final = ("metric", "value", "ci_low", "ci_high")
_WHOLE: Final = ("n", "samples", "k", "not_classified")
_CODING: Final = re.compile(r"\b(three-way|four-way)\b")
_DUST: Final = 1e-9


def data_problems(folder: Path) -> list[Problem]:
    """Every mistake in the tables (``*.csv``) of a folder, in order of file and line."""
    paths = [path for path in sorted(folder.glob("*.csv")) if path.stem not in _NO_FINDINGS]
    return [problem for path in paths for problem in table_problems(path)]


def table_problems(path: Path) -> list[Problem]:
    """Every mistake in one table, in order of line."""
    head, rows, problems = rows_to_check(path)
    needed = (*_NEEDED, *(_OF_AN_EFFECT if "predictor" in head else ()))
    if head and (missing := [name for name in needed if name not in head]):
        told = [f"there is no column {name!r}; every row needs it" for name in missing]
        return [*problems, *(Problem(path, 1, message) for message in told)]
    first_line: dict[tuple[str, ...], int] = {}
    for line, row in rows:
        problems += [Problem(path, line, message) for message in row_mistakes(path.stem, row)]
        named = tuple(row.values())
        if named in first_line:
            message = f"this row stands in line {first_line[named]} too; take one out"
            problems.append(Problem(path, line, message))
        first_line.setdefault(named, line)
    return problems


def row_mistakes(table: str, row: Cells) -> Iterator[str]:
    """What is wrong with a row of ``table``, whose cells are the texts of the file."""
    yield from _source_mistakes(table, row)
    broken = set()
    for name in row:
        mistake = _number_mistake(name, row[name])
        if mistake:
            broken.add(name)
            yield mistake
    if broken:
        return
    yield from _coding_mistakes(row)
    yield from _count_mistakes(row)
    yield from _percentage_mistakes(row)
    yield from _effect_mistakes(row)


def _source_mistakes(table: str, row: Cells) -> Iterator[str]:
    is_own_setting = table in _SETTINGS and not row.get("source_key")
    if "source_key" in row and not is_own_setting:
        try:
            known_key(row["source_key"])
        except ValueError as error:
            yield f"source_key: {error}"
    if "confidence" not in row:
        return
    told = row["confidence"]
    if told == UNCERTAIN and table not in _SETTINGS:
        yield "an uncertain value may not be shown; take the row out until somebody has checked it"
    elif told not in (*SURE, UNCERTAIN):
        yield f"the confidence is {told!r}; write {' or '.join(SURE)}"


def _number_mistake(name: str, text: str) -> str | None:
    is_count = name in _WHOLE or name.startswith("count_")
    if not text or not (is_count or name.startswith("pct_")):
        return None
    number = _number(text)
    if number is None:
        return f"{name} is {text!r}, which is no number; write it without a sign or a unit"
    if is_count and not text.isdigit():
        return f"{name} is {text}; write a whole number"
    if name in ("n", "samples", "k") and number < 1:
        return f"{name} is {text}; it must be above 0, or left empty if it is not known"
    if name.startswith("pct_") and not 0 <= number <= 100:
        return f"{name} is {text}; a percentage is from 0 to 100"
    return None


def _coding_mistakes(row: Cells) -> Iterator[str]:
    shares = [name for name in row if re.fullmatch("(pct|count)_[abc]", name) and row[name]]
    if not shares:
        return
    coding = row.get("coding", "")
    if coding not in ("three-way", "four-way"):
        yield f"the coding is {coding!r}; write three-way (A, B, C) or four-way (A, B, C, D)"
        return
    has_d = bool(row.get("pct_d"))
    if coding == "three-way" and has_d:
        yield "a three-way row has no D; take pct_d out, or write four-way"
    if coding == "four-way" and not has_d:
        yield "a four-way row needs its pct_d; write it, or write three-way"
    said = _CODING.search(row.get("sample", ""))
    if said and said[1] != coding:
        yield f"the sample is called {said[1]}, and its coding is {coding}; make them agree"


def _count_mistakes(row: Cells) -> Iterator[str]:
    counts = {letter: row.get(f"count_{letter}", "") for letter in "abc"}
    given = [letter for letter, text in counts.items() if text]
    if not given:
        return
    if len(given) < len(counts):
        yield "some counts are given and others are not; give all of A, B and C, or none"
        return
    if not row.get("n"):
        yield "there are counts and no n; write how many children there were"
        return
    children = int(row["n"])
    left_out = int(row.get("not_classified") or 0)
    together = sum(int(text) for text in counts.values()) + left_out
    if together != children:
        yield f"the counts add up to {together}, and n is {children}; put one of them right"
        return
    for letter, text in counts.items():
        percentage = row.get(f"pct_{letter}", "")
        share = 100 * int(text) / children
        if percentage and abs(share - float(percentage)) > half_a_step(percentage) + _DUST:
            yield (
                f"count_{letter} is {text} of {children}, which is {share:.2f}%, and "
                f"pct_{letter} is {percentage}; put one of them right"
            )


def _percentage_mistakes(row: Cells) -> Iterator[str]:
    names = [f"pct_{letter}" for letter in PATTERNS if f"pct_{letter}" in row]
    needed = names if row.get("coding") == "four-way" else names[:3]
    given = [row[name] for name in needed if row[name]]
    if len(names) < 3 or len(given) < len(needed):
        return
    left_out = 100 * int(row.get("not_classified") or 0) / int(row["n"]) if row.get("n") else 0.0
    together = sum(float(text) for text in given) + left_out
    slack = sum(half_a_step(text) for text in given)
    if abs(together - 100) > slack + _DUST:
        yield (
            f"the percentages add up to {together:.2f}; that is more than {slack:.2f}, which is "
            "what rounding can do, from 100; put them right"
        )


def _effect_mistakes(row: Cells) -> Iterator[str]:
    if "predictor" not in row:
        return
    if row["metric"] not in METRICS:
        yield f"the metric is {row['metric']!r}; write one of {', '.join(METRICS)}"
    numbers = {name: _number(row[name]) for name in ("value", "ci_low", "ci_high")}
    for name, number in numbers.items():
        if number is None and (row[name] or name == "value"):
            yield f"{name} is {row[name]!r}, which is no number"
    value, low, high = numbers.values()
    if (low is None) != (high is None):
        yield "an interval needs both ci_low and ci_high; write both, or leave both empty"
    elif value is not None and low is not None and high is not None and not low <= value <= high:
        yield f"the value {row['value']} is outside its interval, {low:g} to {high:g}"


def half_a_step(text: str) -> float:
    """The most that rounding can have moved a number: half a unit of its last decimal."""
    _, _, decimals = text.partition(".")
    return float(0.5 * 10 ** -len(decimals))


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
