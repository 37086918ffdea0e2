"""However saved answers are spoilt, the page refuses them with a reason or takes them whole."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.fuzz.kinds import Kind
from tests.fuzz.reading import MOST_MEGABYTES, MOST_SECONDS
from tests.fuzz.spoiling_tables import IN_JSON
from tests.fuzz.test_spoilt_files import MUTANTS, SEED, mutants
from tools.places import ROOT, in_continuous_integration

_PROGRAM = Path(__file__).with_name("saved_file.mjs")
_RECORDS = ROOT / "frontend" / "tests" / "records"


def sample() -> str:
    """The frozen file of the newest version: it has a record of every kind."""
    newest = max(_RECORDS.glob("version-*.json"), key=lambda path: int(path.stem[8:]))
    return newest.read_text(encoding="utf-8")


def outcomes(paths: list[Path]) -> list[dict[str, object]]:
    node = shutil.which("node")
    if not node:
        told = "the page's own reader of saved answers needs Node"
        (pytest.fail if in_continuous_integration() else pytest.skip)(told)
    ran = subprocess.run(
        [node, f"--max-old-space-size={MOST_MEGABYTES}", str(_PROGRAM)],
        input="".join(f"{path}\n" for path in paths),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    told = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(told) == len(paths), f"Node ended at {paths[len(told)]}: {ran.stderr[-500:]}"
    return told


def test_spoilt_answers_are_refused_with_a_reason_or_taken_whole(tmp_path: Path) -> None:
    kind = Kind("saved answers", "answers.json", sample(), lambda *_: (), IN_JSON)
    spoilt = [*mutants(kind, MUTANTS // 20, SEED)]
    paths = [tmp_path / f"{number}.json" for number in range(len(spoilt))]
    for path, (_, one) in zip(paths, spoilt, strict=True):
        path.write_bytes(one.bytes)
    told = outcomes(paths)
    wrong = [
        f"{name}: {one['fault'] or one['seconds']}"
        for (name, _), one in zip(spoilt, told, strict=True)
        if one["fault"] or float(str(one["seconds"])) > MOST_SECONDS
    ]
    assert not wrong, "\n".join(wrong[:10])
    refused = {str(one["refused"]) for one in told if "refused" in one}
    assert {"not-json", "damaged"} <= refused, "hardly anything was spoilt"
    assert any("refused" not in one for one in told), "everything was spoilt beyond taking"


def test_an_untouched_file_is_taken_and_one_of_another_program_is_not(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine.json", tmp_path / "other.json"
    mine.write_text(sample(), encoding="utf-8")
    other.write_text('{"answers": []}', encoding="utf-8")
    taken, refused = outcomes([mine, other])
    assert (taken.get("refused"), taken["fault"]) == (None, "")
    assert refused["refused"] == "not-ours"
