"""Prints the JSON Schema of everything that crosses between Python and the page.

The front end's build turns it into type declarations::

    python -m securebase.activities.schema > spec.schema.json
"""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import models_json_schema

from securebase.activities.spec import QuizRecord, QuizSpec, SorterRecord, SorterSpec
from securebase.activities.spec_claim_cards import ClaimCardsRecord, ClaimCardsSpec
from securebase.activities.spec_cue_cards import CueCardsRecord, CueCardsSpec
from securebase.activities.spec_dyad_player import DyadPlayerRecord, DyadPlayerSpec
from securebase.activities.spec_explorer import ExplorerRecord, ExplorerSpec
from securebase.activities.spec_planner import PlannerRecord, PlannerSpec
from securebase.activities.spec_predict import PredictRecord, PredictSpec
from securebase.activities.spec_scenario import ScenarioRecord, ScenarioSpec


def contract_schema() -> dict[str, Any]:
    """The schema of every spec and record, one definition each."""
    models = (
        *(QuizSpec, QuizRecord),
        *(SorterSpec, SorterRecord),
        *(ClaimCardsSpec, ClaimCardsRecord),
        *(CueCardsSpec, CueCardsRecord),
        *(DyadPlayerSpec, DyadPlayerRecord),
        *(ExplorerSpec, ExplorerRecord),
        *(ScenarioSpec, ScenarioRecord),
        *(PredictSpec, PredictRecord),
        *(PlannerSpec, PlannerRecord),
    )
    definitions, schema = models_json_schema(
        [(model, "serialization") for model in models], title="SecureBaseContract"
    )
    schema["type"] = "object"
    schema["additionalProperties"] = False
    schema["properties"] = {
        model.__name__: definitions[(model, "serialization")] for model in models
    }
    schema["required"] = [model.__name__ for model in models]
    return schema


if __name__ == "__main__":
    print(json.dumps(contract_schema(), indent=2, sort_keys=True))
