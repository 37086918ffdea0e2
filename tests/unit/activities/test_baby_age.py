"""The ages that an author gives, and how a mistake in them is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase import Planner
from securebase.activities.baby_age import AgeRecord
from securebase.activities.record import read_record
from securebase.content.problems import ContentError
from tools.places import ROOT

PLANNER = ROOT / "notebooks/growing-a-bond/when-bonding-is-hard.planner.yml"
WRITTEN = "        ages: {before_birth: true}\n"


def with_ages(tmp_path: Path, ages: str) -> Path:
    """The course's planner, whose first moment with ages has these instead."""
    path = tmp_path / "spoilt.planner.yml"
    text = PLANNER.read_text(encoding="utf-8")
    path.write_text(text.replace(WRITTEN, f"        ages: {ages}\n", 1), encoding="utf-8")
    return path


def test_what_an_author_writes_of_ages_reaches_the_page(tmp_path: Path) -> None:
    spec = Planner.load(with_ages(tmp_path, "{from_months: 2, to_months: 5}")).spec()
    moments = {one["id"]: one for group in spec["groups"] for one in group["moments"]}
    assert moments["one-honest-message"]["ages"] == {
        "before_birth": False,
        "from_months": 2,
        "to_months": 5,
    }
    assert moments["one-hand"]["ages"] is None


@pytest.mark.parametrize(
    ("ages", "told"),
    [
        ("{from_months: 6, to_months: 4}", "“to_months” comes before “from_months”; write 6 or"),
        ("{from_months: 40}", "36"),
        ("{from: 4}", "from"),
    ],
)
def test_ages_that_cannot_be_are_told_with_their_line(tmp_path: Path, ages: str, told: str) -> None:
    path = with_ages(tmp_path, ages)
    line = path.read_text(encoding="utf-8").splitlines().index(f"        ages: {ages}") + 1
    with pytest.raises(ContentError) as raised:
        Planner.load(path)
    (problem,) = raised.value.problems
    assert (problem.line, told in problem.message) == (line, True), problem.message


@pytest.mark.parametrize(
    ("born", "is_read"),
    [("2026-08", True), ("not-yet", True), ("", True), ("2026-8", False), ("August", False)],
)
def test_a_kept_age_is_a_month_or_not_yet_or_nothing(born: str, is_read: bool) -> None:
    kept = {"version": 1, "kind": "age", "activity": "baby-age", "born": born}
    assert (read_record(AgeRecord, kept) is not None) is is_read
