"""Reads a quiz made for the jupyterquiz package, so that teachers bring what they have."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from securebase.activities.quiz.jupyterquiz.question import (
    UnreadableError,
    literal,
    question_fields,
)
from securebase.activities.quiz.questions import MOST_QUESTIONS, Question
from securebase.content.authored import mistakes
from securebase.content.bibliography import UNSOURCED
from securebase.content.identifiers import LONGEST_IDENTIFIER, identifier_like
from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text

_HASH_DIGITS = 8
_question: TypeAdapter[Any] = TypeAdapter(Question)


def read_jupyterquiz(path: Path) -> dict[str, Any]:
    """The fields of a :class:`~securebase.activities.quiz.quiz.Quiz`.

    The format has no ids. A question's is made from its text, so that another question put before
    it does not take over its saved answer; the quiz's from the file's name and content, so that
    two files never share one.

    Raises:
        ContentError: the file is not JSON, or a question cannot be read; all are told at once.
    """
    text = read_text(path)
    data = _json(path, text)
    if not isinstance(data, list) or not data:
        message = "a jupyterquiz file is a list of questions: [{…}, {…}]"
        raise ContentError([Problem(path, 1, message)])
    questions: list[Any] = []
    problems: list[Problem] = []
    uses: Counter[str] = Counter()
    for number, (line, raw) in enumerate(zip(_question_lines(text), data, strict=True), start=1):
        try:
            fields = question_fields(raw)
            identifier = f"question-{_hash(fields['prompt'])}"
            uses[identifier] += 1
            if uses[identifier] > 1:
                identifier += f"-{uses[identifier]}"
            questions.append(
                _question.validate_python(
                    {"id": identifier, "sources": [], **fields}, context=UNSOURCED
                )
            )
        except UnreadableError as error:
            problems.append(Problem(path, line, f"question {number}: {error}"))
        except ValidationError as error:
            problems += [
                Problem(path, line, f"question {number}: {message}")
                for message in mistakes(error, _question.json_schema())
            ]
        if number == MOST_QUESTIONS + 1:
            message = f"a quiz holds {MOST_QUESTIONS} questions; put this one and those after it "
            problems.append(Problem(path, line, f"{message}into a second file"))
            break
    if problems:
        raise ContentError(problems)
    words = path.stem.replace("_", " ").replace("-", " ").strip() or "Quiz"
    name = identifier_like(path.stem, LONGEST_IDENTIFIER - _HASH_DIGITS - 1) or "quiz"
    return {
        "id": f"{name}-{_hash(text)}",
        "title": literal(words[0].upper() + words[1:]),
        "questions": questions,
    }


def _hash(text: str) -> str:
    """Short, and the same on every computer; half a character in a text is told later."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_DIGITS]


def _json(path: Path, text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = error.lineno
        message = f"this is not JSON ({error.msg}); compare the line with those around it"
        raise ContentError([Problem(path, line, message)]) from error
    except (RecursionError, ValueError) as error:
        message = (
            "here a number has thousands of digits or brackets are nested hundreds deep, which "
            "cannot be read; write it shorter"
        )
        raise ContentError([Problem(path, _last_readable_line(text), message)]) from error


def _last_readable_line(text: str) -> int:
    """The line of the question in which reading stops."""
    line = 1
    try:
        for begins in _question_lines(text):
            line = begins
    except (RecursionError, ValueError):
        return line
    return line


def _question_lines(text: str) -> Iterator[int]:
    """The line on which each element of the outer list begins."""
    decoder = json.JSONDecoder()
    place = text.index("[") + 1
    while True:
        while place < len(text) and text[place] in " \t\r\n,":
            place += 1
        if place >= len(text) or text[place] == "]":
            return
        yield text.count("\n", 0, place) + 1
        _value, place = decoder.raw_decode(text, place)
