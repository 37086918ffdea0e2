"""The JSON Schema of what an author writes: with it an editor completes and checks a file."""

import json
import re
from pathlib import Path

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from securebase.activities import AUTHORED
from securebase.claims import ClaimsOfPage
from securebase.content.authored import Authored
from securebase.glossary import Terms
from securebase.labs.exercise import ExercisesOfLab
from securebase.seminars import SeminarKit
from securebase.services.help_words import HelpWords
from securebase.sessions import SessionPlan

SCHEMAS = Path("schemas")
"""The folder of a course that holds them."""

AUTHORS_FILES: dict[str, type[Authored]] = {
    **AUTHORED,
    "claims": ClaimsOfPage,
    "help-words": HelpWords,
    "exercises": ExercisesOfLab,
    "glossary": Terms,
    "seminar": SeminarKit,
    "session": SessionPlan,
}
"""What a file of each kind holds that authors write in YAML, by the name of the kind."""


# What a docstring tells those who write Python: what it raises, and where else to look.
_FOR_PROGRAMMERS = re.compile(r"^Raises:|:\w+:`")


class _ForAuthors(GenerateJsonSchema):
    """In an author's words: a model is called as one says it, a field by its name alone."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        written = super().model_schema(schema)
        written["title"] = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", written["title"]).capitalize()
        if told := written.get("description"):
            paragraphs = [one for one in told.split("\n\n") if not _FOR_PROGRAMMERS.search(one)]
            written["description"] = "\n\n".join(paragraphs)
        return written


def authors_schemas() -> dict[str, str]:
    """The text of each schema by the name of its file, such as ``quiz.schema.json``."""
    found = {}
    for kind, written in sorted(AUTHORS_FILES.items()):
        schema = written.model_json_schema(schema_generator=_ForAuthors)
        text = json.dumps(
            {"$schema": _ForAuthors.schema_dialect, **schema}, ensure_ascii=False, indent=1
        )
        # An editor shows Markdown, a docstring marks code as reStructuredText does.
        found[f"{kind}.schema.json"] = text.replace("``", "`") + "\n"
    return found


def write_authors_schemas(course: Path) -> list[Path]:
    """Writes every schema into the folder of the course; gives the files."""
    folder = course / SCHEMAS
    folder.mkdir(exist_ok=True)
    files = []
    for name, text in authors_schemas().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
        files.append(folder / name)
    return files
