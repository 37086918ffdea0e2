"""Prints the JSON Schema of everything that crosses between Python and the page.

The front end's build makes its types and its check of records from it::

    python -m securebase.activities.schema > contract.schema.json
"""

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from securebase.activities import KINDS
from securebase.activities.activity import ActivitySpec
from securebase.activities.record import RECORDS


def contract_schema() -> dict[str, Any]:
    """The schema of every spec and record, one definition each.

    ``done`` names, for each kind of record, the field that is empty until something was done.
    """
    shown = {kind: activity.page_model or activity for kind, activity in KINDS.items()}
    models: list[type[BaseModel]] = [ActivitySpec, *shown.values(), *RECORDS.values()]
    references, schema = models_json_schema(
        [(model, "serialization") for model in models], title="SecureBaseContract"
    )
    definitions = schema["$defs"]

    def definition(model: type[BaseModel]) -> Any:
        return definitions[references[(model, "serialization")]["$ref"].rpartition("/")[2]]

    common = definition(ActivitySpec)
    properties: dict[str, Any] = {}
    for kind, model in shown.items():
        spec = definition(model)
        own = {"kind": {"const": kind, "type": "string"}}
        spec["properties"] = spec["properties"] | common["properties"] | own
        spec["title"] = f"{KINDS[kind].__name__}Spec"
        properties[spec["title"]] = references[(model, "serialization")]
    for record in RECORDS.values():
        properties[record.__name__] = references[(record, "serialization")]
    return schema | {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": list(properties),
        "done": {kind: record.done for kind, record in RECORDS.items()},
    }


if __name__ == "__main__":
    print(json.dumps(contract_schema(), indent=2, sort_keys=True))
