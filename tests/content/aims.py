"""What a lesson promises, where it says so, and how its questions ask for it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from securebase import Quiz
from securebase.activities.quiz.questions import Question
from securebase.content.located_yaml import LocatedYaml
from tools.places import ROOT

_BOX = re.compile(
    r"^:::\{admonition\} What you will be able to do\n(.*?)^:::$", re.MULTILINE | re.DOTALL
)
_ITEM = re.compile(r"^- (.+)$", re.MULTILINE)

# What a question says that asks for a reason, or what to do or say.
_REASON = re.compile(r"\bwhy\b|\bbecause (?!of\b)", re.IGNORECASE)
_ACT = re.compile(
    r"\bwhat (would|could|can|might|should|will) (you|he|she|they)\b|\bwhat (now|next)\b|"
    r"\bwhat (helps|may help|comes first)\b|\bkind\*? (\*?and\*?|both and) true\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Aim:
    """An aim as a file words it, and the line on which it stands there."""

    text: str
    line: int


def promised(lesson: Path) -> list[Aim]:
    """The aims in the box of a notebook, with their lines in its file."""
    stored = lesson.read_text(encoding="utf-8")
    source = "".join(json.loads(stored)["cells"][0]["source"])
    [box] = _BOX.findall(source)
    return [Aim(text, _line(stored, text)) for text in _ITEM.findall(box)]


def named(quiz: Path) -> list[Aim]:
    """The aims that a quiz names, with their lines in its file."""
    located = LocatedYaml(quiz)
    return [Aim(text, located.line(("aims", name))) for name, text in Quiz.load(quiz).aims.items()]


def differences(lesson: Path) -> Iterator[str]:
    """Where the box of a lesson and the aims of its quiz say different things."""
    quiz = lesson.with_suffix(".quiz.yml")
    in_box, in_quiz = promised(lesson), named(quiz)
    for box, aim in zip(in_box, in_quiz, strict=False):
        if box.text != aim.text:
            yield (
                f"{lesson.relative_to(ROOT)}:{box.line}: “{box.text}” in the box is\n"
                f"{quiz.relative_to(ROOT)}:{aim.line}: “{aim.text}” in the quiz; write both alike"
            )
    if len(in_box) != len(in_quiz):
        yield (
            f"{lesson.relative_to(ROOT)}:{in_box[0].line}: the box has {len(in_box)} aims, and\n"
            f"{quiz.relative_to(ROOT)}:1: the quiz names {len(in_quiz)}; write the same in both"
        )


def asked_too_little(quiz: Quiz) -> Iterator[str]:
    """Aims that readers who are no students are not asked twice, once for a reason or an act."""
    for name in quiz.aims:
        asked = [
            question.asks
            for question in quiz.questions
            if name in question.aims and question.level == "everyone"
        ]
        if len(asked) < 2:
            yield f"{quiz.id}: the aim {name!r} is asked {len(asked)} times; ask it twice at least"
        elif set(asked) == {"what"}:
            yield f"{quiz.id}: no question on {name!r} asks why, or what you would do"


def sounds_like(question: Question) -> str:
    """What a question asks by its words: ``what``, ``why`` or ``what-would-you-do``.

    Something has to have happened, or to have been said, before one can be asked what to do.
    """
    prompt = question.prompt
    has_situation = bool(re.search(r"[.!?,][\"”]? .*\?", prompt))
    if has_situation and _ACT.search(prompt):
        return "what-would-you-do"
    return "why" if _REASON.search(prompt) else "what"


def _line(stored: str, text: str) -> int:
    """The line of a notebook's file that holds this item of a list."""
    item = json.dumps(f"- {text}", ensure_ascii=False)[:-1]
    return stored[: stored.index(item)].count("\n") + 1
