"""The texts of content files: found by what a file's model says is text, put back into its data."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, get_args

from pydantic import AfterValidator, BaseModel
from pydantic.fields import FieldInfo

from securebase.activities.authors_schema import AUTHORS_FILES
from securebase.claims.cited_text import CitedText
from securebase.content.authored import read
from securebase.content.located_yaml import LocatedYaml
from securebase.content.marked_text import MarkedText
from securebase.content.plain_text import PlainText
from securebase.content.problems import Place
from securebase.translation.unit import Unit

_STAYS: Final = {"claims": {"in", "words"}, "session": {"page"}}
"""Fields of a kind of file that hold text and are no words for a reader."""
_LETTER: Final = re.compile(r"[^\W\d_]")


def kind_of(path: Path) -> str:
    """The kind of a content file by its name, ``quiz`` for ``x.quiz.yml``, or by its folder.

    It is empty where the file is none of ours.
    """
    names = path.name.split(".")
    if path.suffix != ".yml":
        return ""
    if path.parent.name == "claims":
        return "claims"
    named = names[-2] if len(names) > 2 else names[0]
    return named if named in AUTHORS_FILES else ""


def file_units(path: Path, name: str) -> Iterator[Unit]:
    """The texts of a content file that is called ``name`` in the course.

    Raises:
        ContentError: says every mistake in the file with its line and what to write.
    """
    located = LocatedYaml(path)
    for place, text, longest in _texts(path, located.data):
        at, line = _at(name, located.data, place), located.line(place)
        yield Unit(at, text, file=name, line=line, longest=longest)


def translated_data(path: Path, name: str, told: Callable[[Unit], str]) -> Any:
    """The data of a content file with each text as ``told`` gives it.

    Raises:
        ContentError: says every mistake in the file with its line and what to write.
    """
    data = LocatedYaml(path).data
    for place, text, longest in list(_texts(path, data)):
        *owners, last = place
        holder = data
        for step in owners:
            holder = holder[step]
        holder[last] = told(Unit(_at(name, data, place), text, longest=longest))
    return data


def _texts(path: Path, data: Any) -> Iterator[tuple[Place, str, int]]:
    kind = kind_of(path)
    content = read(AUTHORS_FILES[kind], path)
    for place, field in _text_places(content, ()):
        text = _value(data, place)
        is_text = isinstance(text, str) and _LETTER.search(text)
        if is_text and place[-1] not in _STAYS.get(kind, ()):
            yield place, text, _longest(field)


def _text_places(model: BaseModel, place: Place) -> Iterator[tuple[Place, FieldInfo]]:
    for name, field in type(model).model_fields.items():
        yield from _in_value(getattr(model, name), field, (*place, field.alias or name))


def _in_value(value: Any, field: FieldInfo, place: Place) -> Iterator[tuple[Place, FieldInfo]]:
    match value:
        case BaseModel():
            yield from _text_places(value, place)
        case list() | tuple():
            for number, one in enumerate(value):
                yield from _in_value(one, field, (*place, number))
        case dict():
            for key, one in value.items():
                yield from _in_value(one, field, (*place, key))
        case str() if _is_text(field):
            yield place, field


def _is_text(field: FieldInfo) -> bool:
    """Whether the type of a field, or of what it lists, is one of text for readers."""
    found = [*field.metadata, *_metadata(field.annotation)]
    return any(isinstance(one, AfterValidator) and one.func in _CHECKS for one in found)


def _longest(field: FieldInfo) -> int:
    """The most signs of a text; 0 where there is no such limit but that on all texts."""
    own = field.metadata if field.annotation is str else []
    found = [
        limit
        for one in [*own, *_about_texts(field.annotation)]
        for part in (one.metadata if isinstance(one, FieldInfo) else [one])
        if isinstance(limit := getattr(part, "max_length", None), int)
    ]
    return min(found) if found and min(found) <= _SHORT else 0


def _about_texts(annotation: Any) -> Iterator[Any]:
    """What a type says of the texts in it, and not of the lists that they are in."""
    if getattr(annotation, "__origin__", None) is str:
        yield from annotation.__metadata__
    for one in getattr(annotation, "__args__", ()):
        yield from _about_texts(one)


def _metadata(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for one in getattr(annotation, "__args__", ()):
        yield from _metadata(one)


_CHECKS: Final = [
    one.func
    for text in (MarkedText, PlainText, CitedText)
    for one in get_args(text)[1:]
    if isinstance(one, AfterValidator)
]
"""What is done with every text for readers, and with no name or address."""


_SHORT: Final = 400
"""A limit above it is one on whatever is written, and not on what there is room for."""


def _value(data: Any, place: Place) -> Any:
    """What stands there in the file; nothing where its author left the field out."""
    for step in place:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _at(name: str, data: Any, place: Place) -> str:
    """Where a text stands, by the ids around it: numbers would move with what comes before."""
    steps: list[str] = []
    for step in place:
        data = data[step]
        if isinstance(step, str):
            steps.append(step)
        if isinstance(data, Mapping) and isinstance(data.get("id"), str):
            steps = [data["id"]]
    return f"{name}:{'.'.join(steps)}"
