"""What Python takes of what a learner's browser kept: its form, and how much of it there may be.

The front end's check is made from the same models; ``frontend/tests/records`` holds it to the same
limits and to the same frozen file.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

import securebase.activities  # noqa: F401 -- notes every kind
from securebase.activities.record import RECORDS, read_record
from tools.places import ROOT

FROZEN = json.loads((ROOT / "frontend/tests/records/version-2.json").read_text(encoding="utf-8"))
LONGEST_ID = "a" * 80
TRIED = {"step": "start", "choice": "pick-up"}
Spoil = Callable[[dict[str, Any]], object]


def one(kind: str) -> dict[str, Any]:
    (found,) = (each for each in FROZEN["records"].values() if each["kind"] == kind)
    return copy.deepcopy(found)


def many(count: int) -> dict[str, str]:
    return {f"k{place}": "a" for place in range(count)}


def test_kinds_that_people_have_kept_stay_with_the_field_that_is_empty_at_first() -> None:
    # A new kind joins them without being named here.
    assert {kind: record.done for kind, record in RECORDS.items()}.items() >= {
        "age": "born",
        "claim-cards": "answers",
        "coding-lab": "codings",
        "cue-cards": "answers",
        "dyad-player": "second",
        "episode-player": "seen",
        "explorer": "setting",
        "looking-back": "answers",
        "note": "text",
        "planner": "week",
        "predict": "guess",
        "quiz": "answers",
        "reading": "last",
        "review": "questions",
        "scenario": "path",
        "sorter": "placements",
    }.items()


@pytest.mark.parametrize("kind", sorted({each["kind"] for each in FROZEN["records"].values()}))
def test_python_reads_what_is_kept_today_and_refuses_another_kind_or_version(kind: str) -> None:
    record = one(kind)
    read = read_record(RECORDS[kind], record)
    assert read is not None
    assert read.model_dump(mode="json") == record
    assert read_record(RECORDS[kind], {**record, "kind": "another"}) is None
    assert read_record(RECORDS[kind], {**record, "version": record["version"] + 1}) is None
    assert read_record(RECORDS[kind], {}) is None


@pytest.mark.parametrize(
    ("kind", "most", "too_much"),
    [
        ("sorter", lambda it: it["placements"]["first-hour"].update(attempts=100_000),
         lambda it: it["placements"]["first-hour"].update(attempts=100_001)),
        ("sorter", lambda it: it["placements"]["first-hour"].update(attempts=1),
         lambda it: it["placements"]["first-hour"].update(attempts=0)),
        ("sorter", lambda it: it["placements"]["first-hour"].update(pile=LONGEST_ID),
         lambda it: it["placements"]["first-hour"].update(pile=LONGEST_ID + "a")),
        ("sorter", lambda it: it["placements"]["first-hour"].update(pile="a_b-C9"),
         lambda it: it["placements"]["first-hour"].update(pile="__proto__")),
        ("quiz", lambda it: it["answers"]["whose-tie"].update(answer="a" * 200),
         lambda it: it["answers"]["whose-tie"].update(answer="a" * 201)),
        ("quiz", lambda it: it["answers"]["whose-tie"].update(answer=["a"] * 500),
         lambda it: it["answers"]["whose-tie"].update(answer=["a"] * 501)),
        ("quiz", lambda it: it["answers"]["whose-tie"].update(answer=many(500)),
         lambda it: it["answers"]["whose-tie"].update(answer=many(501))),
        ("quiz", lambda it: it["answers"]["whose-tie"].update(state="shown"),
         lambda it: it["answers"]["whose-tie"].update(state="won")),
        ("cue-cards", lambda it: it.update(answers=many(500)),
         lambda it: it.update(answers=many(501))),
        ("predict", lambda it: it.update(guess=[1] * 500), lambda it: it.update(guess=[1] * 501)),
        ("scenario", lambda it: it.update(path=[TRIED] * 200),
         lambda it: it.update(path=[TRIED] * 201)),
        ("note", lambda it: it.update(text="a" * 2000), lambda it: it.update(text="a" * 2001)),
        ("planner", lambda it: it["week"].update(tuesday="a"),
         lambda it: it["week"].update(someday="a")),
        ("coding-lab", lambda it: it["codings"]["tom"]["ratings"].update({"proximity-5": 7}),
         lambda it: it["codings"]["tom"]["ratings"].update({"proximity-5": 8})),
        ("episode-player", lambda it: it.update(episode=8), lambda it: it.update(episode=9)),
        ("dyad-player", lambda it: it.update(second=0), lambda it: it.update(second=-1)),
    ],
)  # fmt: skip
def test_a_record_may_hold_so_much_and_no_more(kind: str, most: Spoil, too_much: Spoil) -> None:
    full, over = one(kind), one(kind)
    most(full)
    too_much(over)
    assert read_record(RECORDS[kind], full) is not None
    assert read_record(RECORDS[kind], over) is None
