"""An imported quiz as a file of ours, to be looked over and given its sources."""

from typing import Any

import yaml  # type: ignore[import-untyped]
from pydantic import BaseModel

from securebase.activities.quiz.jupyterquiz.file import Imported
from securebase.content.bibliography import own_name

_HEAD = """\
# Brought in from {name}.
# Look it over, and write under each question's “sources” the key of the work it rests on: one of
# {works}.
"""
_NEEDED = "sources: []"
_SET_APART = {"id", "kind", "sources"}
_LARGEST_WHOLE = 10**15


class _Dumper(yaml.SafeDumper):  # type: ignore[misc]
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, words: str) -> yaml.Node:
    style = "|" if "\n" in words else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", words, style=style)


_Dumper.add_representer(str, _text)


def written_quiz(imported: Imported) -> str:
    """The quiz as YAML, valid once each question has its source."""
    fields = imported.fields
    content = {
        "id": fields["id"],
        "title": fields["title"],
        "questions": [_written(question) for question in fields["questions"]],
    }
    dumped = yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=96)
    lines = [
        f"{line}  # add a key, as in [robson1980]" if line.strip() == _NEEDED else line
        for line in dumped.splitlines()
    ]
    return _HEAD.format(name=imported.path.name, works=own_name()) + "\n".join(lines) + "\n"


def _written(question: Any) -> dict[str, Any]:
    fields = {"id": question.id, "kind": question.kind, **_fields(question)}
    return {**fields, "sources": question.sources}


def _fields(part: Any) -> dict[str, Any]:
    """What an author would write of it: no field that says what holds without it."""
    return {
        name: _plainly(value)
        for name, field in type(part).model_fields.items()
        if name not in _SET_APART
        and (value := getattr(part, name)) != field.get_default(call_default_factory=True)
    }


def _plainly(value: Any) -> Any:
    if isinstance(value, list):
        return [_plainly(one) for one in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < _LARGEST_WHOLE:
        return int(value)
    return _fields(value) if isinstance(value, BaseModel) else value
