"""*Your answers* tells of everything that the course keeps on a device, and of nothing else."""

from __future__ import annotations

import re

import securebase.activities  # noqa: F401 -- notes every kind
from securebase.activities.record import RECORDS, what_is_kept
from tools.places import ROOT

# A list item that is marked by what it tells of.
_TOLD = re.compile(r"\{#kept-([a-z-]+)\}")
# A key outside the records, or the beginning of several, as the scripts write it.
_KEY = re.compile(r"[\"']secure-base/([a-z-]+)/?[\"']")


def test_the_page_tells_of_each_key_outside_the_records() -> None:
    page = (ROOT / "book/your-answers.md").read_text(encoding="utf-8")
    scripts = [
        *(ROOT / "frontend/src").rglob("*.js"),
        *(ROOT / "securebase/publishing/theme").rglob("*.js"),
    ]
    keys = {key for path in scripts for key in _KEY.findall(path.read_text(encoding="utf-8"))}
    assert {"theme", "last-kept"} <= keys
    assert "```{what-is-kept}" in page
    assert sorted(_TOLD.findall(page)) == sorted(keys)


def test_each_kind_of_record_is_told_in_its_own_words() -> None:
    told = what_is_kept()
    assert "<strong>Stories:</strong> what you tried, in order.</li>" in told
    assert "<strong>Your baby’s age,</strong> if you said it." in told
    assert re.findall(r'<li id="kept-([a-z-]+)"><strong>', told) == list(RECORDS)
    assert len({record.told for record in RECORDS.values()}) == len(RECORDS)
