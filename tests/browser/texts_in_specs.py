"""Every text for a learner in a spec, found by what the contract says is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from securebase.activities import KINDS
from securebase.activities.schema import contract_schema

_CONTRACT = contract_schema()
_RUNS = {"items": {"$ref": "#/$defs/Run"}, "type": "array"}


def texts_in(spec: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each marked text of a spec: the fields that lead to it, with dots, and its words."""
    name = f"{KINDS[spec['kind']].__name__}Spec"
    return _texts(spec, _CONTRACT["properties"][name], ())


def _texts(value: Any, schema: Any, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    options = schema.get("anyOf") or schema.get("oneOf") or [schema]
    if _RUNS in options:
        words = value if isinstance(value, str) else "".join(run["text"] for run in value or [])
        if words:
            yield ".".join(path), words
        return
    for option in map(_definition, options):
        for name, part, schema_of_part in _parts(value, option):
            yield from _texts(part, schema_of_part, (*path, *name))


def _parts(value: Any, schema: Any) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    """Each part of a value, with the name of its field if it has one, and its schema."""
    fields, others = schema.get("properties", {}), schema.get("additionalProperties")
    if "anyOf" in schema or "oneOf" in schema:
        yield (), value, schema
    elif isinstance(value, list) and "items" in schema:
        yield from (((), part, schema["items"]) for part in value)
    elif isinstance(value, dict) and isinstance(others, dict):
        yield from (((), part, others) for part in value.values())
    elif isinstance(value, dict) and value.keys() <= fields.keys():
        yield from (((name,), part, fields[name]) for name, part in value.items())


def _definition(schema: Any) -> Any:
    return _CONTRACT["$defs"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
