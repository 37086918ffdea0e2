"""What to say to an author of a value that the checks refuse."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from typing import Any

from pydantic_core import ErrorDetails

_SINGULAR = {
    "questions": "question",
    "options": "option",
    "items": "item",
    "pairs": "pair",
    "piles": "pile",
    "cards": "card",
    "phrases": "phrase",
    "remarks": "remark",
    "steps": "step",
    "choices": "choice",
}
_QUESTION_KINDS = "single-choice, multiple-choice, true-false, number, short-answer, order, match"


def advice(details: ErrorDetails, fields: set[str]) -> str:
    """What is wrong and what to write instead; ``fields`` are the names the file may hold."""
    kind = details["type"]
    if kind == "extra_forbidden":
        return _unknown_field(details, fields)
    tell = _BY_TYPE.get(kind)
    return tell(details) if tell else f"{_name(details)!r}: {details['msg']}"


def _unknown_field(details: ErrorDetails, fields: set[str]) -> str:
    name = _name(details)
    near = difflib.get_close_matches(name, sorted(fields - {name}), n=1)
    hint = f"did you mean {near[0]!r}?" if near else "take it out"
    return f"the field {name!r} is not known here; {hint}"


def _missing(details: ErrorDetails) -> str:
    name = _name(details)
    return f"{_owner(details['loc'][:-1])} has no {name!r}; add a line “{name}: …”"


def _not_text(details: ErrorDetails) -> str:
    given = details["input"]
    if given is None:
        return f"{_name(details)!r} is empty; write its text"
    if isinstance(given, dict | list):
        return f"{_name(details)!r} must be one text, not a list or a group of fields"
    return f"{_name(details)!r} must be a text, and {_told(given)} is not; put it in double quotes"


def _not_identifier(details: ErrorDetails) -> str:
    given = details["input"]
    words = "".join(letter if letter.isalnum() else " " for letter in str(given).lower()).split()
    example = "-".join(words)[:64] or "first-question"
    return (
        f"{_told(given)} cannot be an id; use small letters, digits and hyphens, as in {example!r}"
    )


def _not_number(details: ErrorDetails) -> str:
    given = _told(details["input"])
    return f"{_name(details)!r} must be a number without a unit, and {given} is not"


def _out_of_range(details: ErrorDetails) -> str:
    return f"{_name(details)!r} is out of range: {details['msg'].lower()}"


def _too_few(details: ErrorDetails) -> str:
    context = details["ctx"]
    return (
        f"{_name(details)!r} has {context['actual_length']}; give at least {context['min_length']}"
    )


def _too_many(details: ErrorDetails) -> str:
    context = details["ctx"]
    return f"{_name(details)!r} has {context['actual_length']}; {context['max_length']} at the most"


def _not_group(details: ErrorDetails) -> str:
    return f"{_owner(details['loc'])} must be a group of fields (“name: value” lines)"


def _unknown_kind(details: ErrorDetails) -> str:
    tag = str(details["ctx"]["tag"])
    near = difflib.get_close_matches(tag, _QUESTION_KINDS.split(", "), n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"write one of {_QUESTION_KINDS}"
    return f"the kind {tag!r} is not known; {hint}"


_BY_TYPE: dict[str, Callable[[ErrorDetails], str]] = {
    "missing": _missing,
    "value_error": lambda details: str(details["ctx"]["error"]),
    "string_type": _not_text,
    "string_too_short": lambda details: f"{_name(details)!r} is empty; write its text",
    "string_too_long": lambda details: (
        f"{_name(details)!r} is too long; {details['ctx']['max_length']} characters at the most"
    ),
    "string_pattern_mismatch": _not_identifier,
    "bool_type": lambda details: (
        f"{_name(details)!r} must be true or false, and {_told(details['input'])} is neither"
    ),
    "float_type": _not_number,
    "int_type": _not_number,
    "greater_than": _out_of_range,
    "greater_than_equal": _out_of_range,
    "less_than_equal": _out_of_range,
    "finite_number": _out_of_range,
    "too_short": _too_few,
    "too_long": _too_many,
    "list_type": lambda details: (
        f"{_name(details)!r} must be a list: a line for each, beginning with “- ”"
    ),
    "model_type": _not_group,
    "model_attributes_type": _not_group,
    "dict_type": _not_group,
    "union_tag_not_found": lambda details: (
        f"{_owner(details['loc'])} has no 'kind'; write one of {_QUESTION_KINDS}"
    ),
    "union_tag_invalid": _unknown_kind,
    "literal_error": lambda details: (
        f"{_name(details)!r} must be {details['ctx']['expected']}, "
        f"and {_told(details['input'])} is not"
    ),
}


def _name(details: ErrorDetails) -> str:
    names = [step for step in details["loc"] if isinstance(step, str)]
    return names[-1] if names else "the file"


def _owner(place: Sequence[str | int]) -> str:
    """What a place is called: «option 2 of question 3»."""
    names: list[str] = []
    for index, step in enumerate(place):
        if isinstance(step, int) and index and place[index - 1] in _SINGULAR:
            names.append(f"{_SINGULAR[str(place[index - 1])]} {step + 1}")
        elif step == "feedback":
            names.append("the feedback")
    return " of ".join(reversed(names)) or "the file"


def _told(value: Any) -> str:
    """A value as an author would have written it."""
    match value:
        case bool():
            return str(value).lower()
        case None:
            return "nothing"
        case dict() | list():
            return "what stands here"
        case _:
            return repr(value)
