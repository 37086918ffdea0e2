"""*Your answers* tells of everything that the course keeps on a device, and of nothing else."""

from __future__ import annotations

import re

import securebase.activities  # noqa: F401 -- notes every kind
from securebase.activities.record import RECORDS
from tools.places import ROOT

# A list item, or a sentence, that is marked by what it tells of.
_TOLD = re.compile(r"\{#kept-([a-z-]+)\}")
# A key outside the records, as the scripts write it.
_KEY = re.compile(r"[\"']secure-base/([a-z-]+)[\"']")


def test_the_page_tells_of_each_kind_of_record_and_each_other_key() -> None:
    page = (ROOT / "book/your-answers.md").read_text(encoding="utf-8")
    scripts = [
        *(ROOT / "frontend/src").rglob("*.js"),
        *(ROOT / "securebase/publishing/theme").rglob("*.js"),
    ]
    keys = {key for path in scripts for key in _KEY.findall(path.read_text(encoding="utf-8"))}
    assert {"theme", "last-kept"} <= keys
    assert sorted(_TOLD.findall(page)) == sorted({*RECORDS, *keys})
