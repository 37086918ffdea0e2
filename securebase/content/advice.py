"""What to say to an author of a value that the checks refuse."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from pydantic_core import ErrorDetails

from securebase.content.identifiers import identifier_like

_LONGEST_TOLD = 60
_LARGEST_TOLD = 10**20


@dataclass(frozen=True)
class Vocabulary:
    """The field names and the kinds of part that a file may hold, at any depth."""

    fields: frozenset[str]
    kinds: tuple[str, ...]

    @classmethod
    def of(cls, schema: Mapping[str, Any]) -> Self:
        """The vocabulary of a JSON Schema, as pydantic makes it of a model."""
        parts = [part.get("properties", {}) for part in (schema, *schema.get("$defs", {}).values())]
        kinds = (part.get("kind", {}).get("const") for part in parts)
        return cls(
            frozenset(name for part in parts for name in part),
            tuple(kind for kind in kinds if kind is not None),
        )


def advice(details: ErrorDetails, vocabulary: Vocabulary) -> str:
    """What is wrong and what to write instead."""
    match details["type"]:
        case "extra_forbidden":
            return _unknown_field(details, vocabulary.fields)
        case "union_tag_not_found":
            kinds = ", ".join(vocabulary.kinds)
            return f"{_owner(details['loc'])} has no 'kind'; write one of {kinds}"
        case "union_tag_invalid":
            return _unknown_kind(details, vocabulary.kinds)
        case known if known in _BY_TYPE:
            return _BY_TYPE[known](details)
        case _:
            return f"{_name(details)}: {details['msg']}"


def _unknown_field(details: ErrorDetails, fields: frozenset[str]) -> str:
    name = str(details["loc"][-1])[:_LONGEST_TOLD]
    near = difflib.get_close_matches(name, sorted(fields - {name}), n=1)
    hint = f"did you mean {near[0]!r}?" if near else "take it out"
    return f"the field {name!r} is not known here; {hint}"


def _missing(details: ErrorDetails) -> str:
    name = details["loc"][-1]
    return f"{_owner(details['loc'][:-1])} has no {name!r}; add a line “{name}: …”"


def _not_text(details: ErrorDetails) -> str:
    given = details["input"]
    if given is None:
        listed = isinstance(details["loc"][-1], int)
        return f"{_name(details)} is empty; write it{', or take the “-” out' if listed else ''}"
    if isinstance(given, dict | list):
        return f"{_name(details)} must be one text, not a list or a group of fields"
    return f"{_name(details)} must be a text, and {_told(given)} is not; put it in double quotes"


def _not_identifier(details: ErrorDetails) -> str:
    given = details["input"]
    example = identifier_like(given) or "first-question"
    return (
        f"{_told(given)} cannot be an id; use small letters, digits and hyphens, as in {example!r}"
    )


def _not_number(details: ErrorDetails) -> str:
    given = details["input"]
    if isinstance(given, int):
        return f"{_name(details)} is a number of too many digits; write it shorter"
    if isinstance(given, float):
        return f"{_name(details)} must be a whole number, and {_told(given)} is not"
    return f"{_name(details)} must be a number without a unit, and {_told(given)} is not"


def _out_of_range(details: ErrorDetails) -> str:
    return f"{_name(details)} is out of range: {details['msg'].lower()}"


def _too_few(details: ErrorDetails) -> str:
    context = details["ctx"]
    return f"{_name(details)} has {context['actual_length']}; give at least {context['min_length']}"


def _too_many(details: ErrorDetails) -> str:
    context = details["ctx"]
    if isinstance(details["input"], str):
        return f"{_name(details)} is too long; {context['max_length']} characters at the most"
    return f"{_name(details)} has {context['actual_length']}; {context['max_length']} at the most"


def _not_group(details: ErrorDetails) -> str:
    if details["input"] is None and details["loc"]:
        return f"{_owner(details['loc'])} is empty; write its fields, or take the “-” out"
    return f"{_owner(details['loc'])} must be a group of fields (“name: value” lines)"


def _unknown_kind(details: ErrorDetails, kinds: Sequence[str]) -> str:
    tag = str(details["ctx"]["tag"])
    near = difflib.get_close_matches(tag, kinds, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"write one of {', '.join(kinds)}"
    return f"the kind {_told(tag)} is not known; {hint}"


_BY_TYPE: dict[str, Callable[[ErrorDetails], str]] = {
    "missing": _missing,
    "value_error": lambda details: str(details["ctx"]["error"]),
    "string_type": _not_text,
    "string_unicode": lambda details: (
        f"{_name(details)} holds half a character, such as a broken picture sign; type it anew"
    ),
    "string_too_short": lambda details: (
        f"{_name(details)} is empty; write its text, or take it out where it is not needed"
    ),
    "string_too_long": _too_many,
    "string_pattern_mismatch": _not_identifier,
    "bool_type": lambda details: (
        f"{_name(details)} must be true or false, and {_told(details['input'])} is neither"
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
        f"{_name(details)} must be a list: a line for each, beginning with “- ”"
    ),
    "model_type": _not_group,
    "model_attributes_type": _not_group,
    "dict_type": _not_group,
    "literal_error": lambda details: (
        f"{_name(details)} must be {details['ctx']['expected']}, "
        f"and {_told(details['input'])} is not"
    ),
}


def _name(details: ErrorDetails) -> str:
    """What a value is called: «'title'», «source 2 of question 3»."""
    place = details["loc"]
    if len(place) > 1 and isinstance(place[-1], int) and _one_of(place[-2]):
        return _owner(place)
    names = [step for step in place if isinstance(step, str)]
    return repr(names[-1]) if names else "the file"


def _owner(place: Sequence[str | int]) -> str:
    """What a place is called: «option 2 of question 3»."""
    names: list[str] = []
    for index, step in enumerate(place):
        if isinstance(step, int) and index and (one := _one_of(place[index - 1])):
            names.append(f"{one} {step + 1}")
        elif step == "feedback":
            names.append("the feedback")
    return " of ".join(reversed(names)) or "the file"


def _one_of(field: str | int) -> str | None:
    """What one item of a list is called, by the field that holds it: «question» of «questions»."""
    name = str(field).replace("_", " ")
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else None


def _told(value: Any) -> str:
    """A value as an author would have written it, if it is short."""
    match value:
        case bool():
            return str(value).lower()
        case None:
            return "nothing"
        case str():
            told = repr(value)
            return told if len(told) <= _LONGEST_TOLD else f"{told[:_LONGEST_TOLD]}…'"
        case float():
            return str(value)
        case int() if abs(value) < _LARGEST_TOLD:
            return str(value)
        case _:
            return "what stands here"
