"""What the authors of quizzes wrote, read from their files without any code of the package."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pybtex.database import parse_file
from ruamel.yaml import YAML

from tools.places import ROOT

AWKWARD = Path(__file__).with_name("awkward.quiz.yml")
QUIZZES = sorted(ROOT.glob("notebooks/**/*.quiz.yml"))
_WORKS = parse_file(str(ROOT / "book" / "references.bib"))


@dataclass(frozen=True)
class Written:
    """A question as its author wrote it.

    ``told`` has the words of each part with what is said of it; ``right`` is what a right answer
    is: the words of options or phrases, things in their order, pairs, or a number and its
    tolerance. ``marked`` has texts, each with words of it that are in bold or in italics.
    """

    id: str
    kind: str
    level: str
    lesson_title: str
    stem: str
    parts: list[str]
    right: Any
    told: list[tuple[str, str]]
    works: list[str]
    is_awkward: bool
    takes_near: bool
    marked: list[tuple[str, str]]


def same(text: str) -> str:
    """The same for two texts that differ in spaces, in marks or in the form of quotes alone."""
    text = re.sub(r"[*`]", "", text)
    return " ".join(text.translate(str.maketrans("‘’“”", "''\"\"")).split())


def written(paths: list[Path]) -> list[Written]:
    """The questions of these quizzes."""
    return [
        _question(question, quiz["id"], path)
        for path in paths
        for quiz in [YAML(typ="safe").load(path.read_text("utf-8"))]
        for question in quiz["questions"]
    ]


def _question(question: dict[str, Any], quiz: str, path: Path) -> Written:
    parts, right, told = _KINDS[question["kind"]](question)
    texts = [question["prompt"], *(text for pair in told for text in pair)]
    return Written(
        id=f"sb.{quiz}.{question['id']}",
        kind=question["kind"],
        level=question.get("level", "everyone"),
        lesson_title=lesson_title(path),
        stem=same(question["prompt"]),
        parts=[same(one) for one in parts],
        right=right,
        told=[(same(part), same(feedback)) for part, feedback in told],
        works=[same(re.sub(r"[{}]", "", _title(key))) for key in question["sources"]],
        is_awkward=path == AWKWARD,
        takes_near=any(one.get("similarity", 1) < 1 for one in question.get("phrases", [])),
        marked=[
            (same(text), same(one)) for text in texts for one in re.findall(r"\*+([^*]+)\*+", text)
        ],
    )


def lesson_title(path: Path) -> str:
    """The heading of the notebook that a quiz lies beside."""
    notebook = path.with_name(path.name.replace(".quiz.yml", ".ipynb"))
    if not notebook.exists():
        return ""
    cells = json.loads(notebook.read_text("utf-8"))["cells"]
    return next(line[2:].strip() for c in cells for line in c["source"] if line.startswith("# "))


def _title(key: str) -> str:
    title = str(_WORKS.entries[key].fields["title"]).replace("--", "–")
    title = title.replace("``", '"').replace("''", '"')
    return re.sub(r"\\([%&])", r"\1", title)


Parts = tuple[list[str], Any, list[tuple[str, str]]]


def _options(question: dict[str, Any]) -> Parts:
    options = question["options"]
    told = [(one["text"], one["feedback"]) for one in options]
    right = sorted(same(one["text"]) for one in options if one.get("right"))
    return [one["text"] for one in options], right, told


def _true_false(question: dict[str, Any]) -> Parts:
    said = question["feedback"]
    told = [("True", said["when_true"]), ("False", said["when_false"])]
    return ["True", "False"], [str(question["answer"])], told


def _number(question: dict[str, Any]) -> Parts:
    said = question["feedback"]
    told = [("", said[name]) for name in ("when_right", "when_low", "when_high")]
    told += [("", remark["feedback"]) for remark in question.get("remarks", [])]
    parts = [question["unit"]] if question.get("unit") else []
    return parts, (float(question["answer"]), float(question.get("tolerance", 0))), told


def _short_answer(question: dict[str, Any]) -> Parts:
    phrases = question["phrases"]
    told = [(one["text"], one["feedback"]) for one in phrases]
    right = sorted(same(one["text"]) for one in phrases if one.get("right"))
    return [], right, [*told, ("", question["otherwise"])]


def _order(question: dict[str, Any]) -> Parts:
    texts = [one["text"] for one in question["items"]]
    told = [(one["text"], one["feedback"]) for one in question["items"]]
    return texts, [same(text) for text in texts], told


def _match(question: dict[str, Any]) -> Parts:
    pairs = question["pairs"]
    right = sorted((same(one["left"]), same(one["right"])) for one in pairs)
    parts = [one[side] for one in pairs for side in ("left", "right")]
    return parts, right, [(one["left"], one["feedback"]) for one in pairs]


_KINDS = {
    "single-choice": _options,
    "multiple-choice": _options,
    "true-false": _true_false,
    "number": _number,
    "short-answer": _short_answer,
    "order": _order,
    "match": _match,
}
