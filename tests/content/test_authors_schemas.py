"""An editor that knows the schemas takes every file of the course, and marks a wrong one."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from securebase import glossary
from securebase.__main__ import main
from securebase.activities.authors_schema import SCHEMAS, authors_schemas
from securebase.claims import FOLDER
from securebase.publishing.course_content import content_files, seminar_files, session_files
from securebase.services.help_words import HELP_WORDS
from tools.places import ROOT

REGISTER = sorted((ROOT / FOLDER).glob("*.yml"))
GLOSSARY = ROOT / glossary.FILE
FILES = [
    *content_files(ROOT),
    *seminar_files(ROOT),
    *session_files(ROOT),
    *REGISTER,
    GLOSSARY,
    ROOT / HELP_WORDS,
]
SPOILT: list[tuple[str, Callable[[Any], object]]] = [
    ("claim-cards", lambda deck: deck["cards"][0].update(verdict="true")),
    ("claims", lambda page: page["claims"][0].update(known="somehow")),
    ("coding-lab", lambda lab: lab["vignettes"][0].pop("episode_5")),
    ("cue-cards", lambda deck: deck["cards"][0].update(drawing="nobody")),
    ("episode-player", lambda player: player["episodes"][0].update(seconds="long")),
    ("glossary", lambda words: words["terms"][0].pop("plain")),
    ("help-words", lambda all_words: all_words["topics"][0].pop("title")),
    ("planner", lambda week: week["groups"][0]["moments"][0].update(minutes="five")),
    ("predict", lambda predict: predict.update(kind="number-line")),
    ("quiz", lambda quiz: quiz["questions"][0].update(kind="guess")),
    ("scenario", lambda story: story["steps"][0]["choices"][0].pop("kind_word")),
    ("seminar", lambda kit: kit["readings"].pop()),
    ("session", lambda plan: plan["steps"][0].pop("low_tech")),
    ("sorter", lambda sorter: sorter["piles"].clear()),
]


def kind_of(path: Path) -> str:
    """What kind of file it is, by its place or by its name."""
    if path in (GLOSSARY, ROOT / HELP_WORDS):
        return path.stem
    return "claims" if path in REGISTER else path.name.split(".")[-2]


def schema_named_in(path: Path) -> Path:
    """The schema that the first line of a content file sends an editor to."""
    first = path.read_text(encoding="utf-8").splitlines()[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named, f"{path.name}: begin it with “# yaml-language-server: $schema=…”"
    return (path.parent / named[1]).resolve()


@functools.cache
def validator(schema: Path) -> Draft202012Validator:
    rules = json.loads(schema.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(rules)
    return Draft202012Validator(rules)


def complaints(path: Path, content: Any) -> list[str]:
    return [error.message for error in validator(schema_named_in(path)).iter_errors(content)]


def test_the_committed_schemas_are_those_of_the_models() -> None:
    committed = {path.name: path.read_text("utf-8") for path in (ROOT / SCHEMAS).iterdir()}
    assert committed == authors_schemas(), "run “python -m securebase schemas” and commit"


def test_the_command_writes_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "_config.yml").write_text("title: Ours\n", encoding="utf-8")
    assert main(["schemas", str(tmp_path)]) == 0
    written = sorted((tmp_path / SCHEMAS).iterdir())
    assert capsys.readouterr().out.splitlines() == [str(path) for path in written]
    assert [path.name for path in written] == [*authors_schemas()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_the_course_names_its_schema_and_keeps_to_it(path: Path) -> None:
    assert schema_named_in(path) == ROOT / SCHEMAS / f"{kind_of(path)}.schema.json"
    assert complaints(path, YAML(typ="safe").load(path)) == []


@pytest.mark.parametrize(("kind", "spoil"), SPOILT, ids=[kind for kind, _ in SPOILT])
def test_a_wrong_file_is_marked(kind: str, spoil: Callable[[Any], object]) -> None:
    path = next(path for path in FILES if kind_of(path) == kind)
    content = YAML(typ="safe").load(path)
    spoil(content)
    assert complaints(path, content)


def test_what_an_editor_says_is_in_words_for_an_author() -> None:
    for name, text in authors_schemas().items():
        said = re.findall(r'"(?:title|description)": (".*")', text)
        assert said, name
        for words in map(json.loads, said):
            assert not re.search(r"``|:\w+:`|Raises:|[a-z][A-Z]", words), f"{name}: {words}"
