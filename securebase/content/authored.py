"""From a YAML file to a checked model, with every mistake in the file told at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from securebase.content.advice import Vocabulary, advice
from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import ContentError

Model = TypeVar("Model", bound=BaseModel)


class Authored(BaseModel):
    """Base of everything that an author writes: closed to unknown fields."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def parts(whole: BaseModel) -> Iterator[BaseModel]:
    """``whole`` and every part of it, in the order in which they are written."""
    yield whole
    for name in type(whole).model_fields:
        value = getattr(whole, name)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, BaseModel):
                yield from parts(one)


def read(model: type[Model], path: Path) -> Model:
    """The checked content of ``path``.

    Raises:
        ContentError: says every mistake with its file, line and what to write instead.
    """
    located = LocatedYaml(path)
    problems = [
        located.problem(place, message) for place, message in _repeated_ids(located.data, ())
    ]
    try:
        checked = model.model_validate(located.data)
    except ValidationError as error:
        problems += [
            located.problem(place, message)
            for place, message in mistakes(error, model.model_json_schema())
        ]
        raise ContentError(problems) from error
    if problems:
        raise ContentError(problems)
    return checked


def repeated(identifiers: Iterable[str]) -> list[str]:
    """The identifiers that come more than once."""
    seen: set[str] = set()
    twice: list[str] = []
    for identifier in identifiers:
        if identifier in seen and identifier not in twice:
            twice.append(identifier)
        seen.add(identifier)
    return twice


def _repeated_ids(
    data: Any, place: tuple[str | int, ...]
) -> Iterable[tuple[tuple[str | int, ...], str]]:
    """Every second use of an id within one list, wherever the list stands."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _repeated_ids(value, (*place, str(key)))
    elif isinstance(data, list):
        first: dict[str, int] = {}
        for index, item in enumerate(data):
            yield from _repeated_ids(item, (*place, index))
            identifier = item.get("id") if isinstance(item, Mapping) else None
            if not isinstance(identifier, str):
                continue
            if identifier in first:
                yield (
                    (*place, index, "id"),
                    f"the id {identifier!r} is used twice in this list; give this one another",
                )
            first.setdefault(identifier, index)


def mistakes(
    error: ValidationError, schema: Mapping[str, Any]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Where each mistake stands in the data, and what to say to its author.

    ``schema`` is the JSON Schema of what was checked: it knows the names that may be meant.
    """
    vocabulary = Vocabulary.of(schema)
    for details in error.errors():
        place = details["loc"]
        if details["type"] == "union_tag_invalid":
            place = (*place, "kind")
        yield place, advice(details, vocabulary)
