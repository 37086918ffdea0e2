"""Reads a quiz made for the jupyterquiz package, so that teachers bring what they have."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from securebase.activities.quiz.jupyterquiz.answers import UnreadableError
from securebase.activities.quiz.jupyterquiz.markup import literal
from securebase.activities.quiz.jupyterquiz.question import question_fields, text
from securebase.activities.quiz.questions import MOST_QUESTIONS, Question
from securebase.content.authored import mistakes
from securebase.content.bibliography import UNSOURCED
from securebase.content.identifiers import LONGEST_IDENTIFIER, identifier_like
from securebase.content.located_json import LocatedObject, read_json
from securebase.content.problems import MOST_TOLD, ContentError, Problem
from securebase.content.text_file import read_text

_LARGEST_FILE = 1024 * 1024
_HASH_DIGITS = 8
_question: TypeAdapter[Any] = TypeAdapter(Question)


@dataclass(frozen=True)
class Note:
    """What became of a question, or of a part of it, that is not here as it stands in the file."""

    line: int
    question: int
    message: str
    left_out: bool = False


@dataclass(frozen=True)
class Imported:
    """What a file holds of a :class:`~securebase.activities.quiz.quiz.Quiz`, and what it lost."""

    path: Path
    fields: dict[str, Any]
    notes: list[Note]

    @property
    def report(self) -> str:
        """What was left out or changed, question by question, with its line."""
        brought = len(self.fields["questions"])
        lost = {note.question for note in self.notes if note.left_out}
        changed = len({note.question for note in self.notes} - lost - {0})
        counted = f"{brought} of {brought + len(lost)} questions"
        told = f"{self.path}: {counted} brought in, {changed} of them with a change to look over"
        lines = [str(Problem(self.path, note.line, _told(note))) for note in self.notes]
        return "\n".join([told, *lines])


def _told(note: Note) -> str:
    outcome = f"left out: {note.message}" if note.left_out else note.message
    return f"question {note.question}: {outcome}" if note.question else outcome


def read_jupyterquiz(path: Path, *, shuffle_answers: bool = True) -> Imported:
    """The fields of a quiz, and a note of everything that is not in them as it stands there.

    The format has no ids. A question's is made from its text, so that another question put before
    it does not take over its saved answer; the quiz's from the file's name and content, so that
    two files never share one. The answers to choose from are shuffled, always in the same way.

    Raises:
        ContentError: the file is not JSON, or no question of it can be read.
    """
    written = read_text(path, _LARGEST_FILE, unseen_too=True)
    data = read_json(path, written)
    found = list(_questions(data))
    if not found:
        message = "a jupyterquiz file is a list of questions: [{…}, {…}]"
        raise ContentError([Problem(path, 1, message)])
    identifiers = _identifiers(found)
    questions: list[Any] = []
    notes = _few([*_about_the_file(data)])
    seen: set[str] = set()
    for place, (raw, identifier) in enumerate(zip(found, identifiers, strict=True), start=1):
        line = raw.line if isinstance(raw, LocatedObject) else 1
        told: dict[str, None] = {}
        try:
            if identifier in seen:
                raise UnreadableError("the same question stands there before")
            if len(questions) == MOST_QUESTIONS:
                raise UnreadableError(
                    f"a quiz holds {MOST_QUESTIONS} questions; put it into a second file"
                )
            fields = question_fields(raw, told.setdefault, shuffle=shuffle_answers)
            questions.append(
                _question.validate_python(
                    {"id": identifier, "sources": [], **fields}, context=UNSOURCED
                )
            )
            seen.add(identifier)
        except UnreadableError as error:
            notes.append(Note(line, place, str(error), left_out=True))
        except ValidationError as error:
            message = "; ".join(mistakes(error, _question.json_schema()))
            notes.append(Note(line, place, message, left_out=True))
        else:
            notes += _few([Note(line, place, message) for message in told])
    if not questions:
        raise ContentError(
            Problem(path, note.line, f"question {note.question}: {note.message}")
            for note in notes
            if note.left_out
        )
    words = path.stem.replace("_", " ").replace("-", " ").strip() or "Quiz"
    name = identifier_like(path.stem, LONGEST_IDENTIFIER - _HASH_DIGITS - 1) or "quiz"
    return Imported(
        path,
        {
            "id": f"{name}-{_hash(written)}",
            "title": literal(words[0].upper() + words[1:]),
            "questions": questions,
        },
        notes,
    )


def _questions(data: Any) -> Iterator[Any]:
    """The questions of a file: a list, lists within it, or an object that holds them."""
    if isinstance(data, list):
        for one in data:
            if isinstance(one, list):
                yield from _questions(one)
            else:
                yield one
    elif isinstance(data, dict):
        inside = [value for value in data.values() if isinstance(value, list) or _asks(value)]
        if "question" in data or "answers" in data:
            yield data
        elif inside:
            yield from _questions(inside)


def _asks(value: Any) -> bool:
    return isinstance(value, dict) and "question" in value


def _about_the_file(data: Any) -> Iterator[Note]:
    """What stands beside the list of questions, where an object holds it."""
    if isinstance(data, LocatedObject) and not ("question" in data or "answers" in data):
        for name, value in data.items():
            if not isinstance(value, list) and not _asks(value):
                yield Note(data.line, 0, f"{name!r} is left out: {str(value)[:80]}")


def _few(notes: list[Note]) -> list[Note]:
    """The first of what is told of one place, and how many others there are."""
    told = notes[:MOST_TOLD]
    if more := len(notes) - len(told):
        told.append(replace(told[-1], message=f"… and {more:,} more after this"))
    return told


def _identifiers(found: list[Any]) -> list[str]:
    """An id for each: its own, or made of its text; of all it holds where two have one text."""
    asked = [_asked(raw) for raw in found]
    alike = Counter(asked)
    return [
        words if alike[words] == 1 else f"{words[:48]}-{_hash(json.dumps(raw, sort_keys=True))}"
        for words, raw in zip(asked, found, strict=True)
    ]


def _asked(raw: Any) -> str:
    if not isinstance(raw, dict):
        return "question"
    if own := identifier_like(text(raw.get("id")), LONGEST_IDENTIFIER - 10):
        return own if not own.isdecimal() else f"question-{own}"
    return f"question-{_hash(text(raw.get('question')) + text(raw.get('code')))}"


def _hash(words: str) -> str:
    """Short, and the same on every computer; half a character in a text is told later."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_DIGITS]
