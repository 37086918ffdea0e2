"""Where closeness or comfort at night is suggested, safer sleep stands beside it."""

from __future__ import annotations

import re

import pytest

from securebase import Planner
from tools.places import ROOT

NEVER = re.compile(r"\bsofa\b[^.]{0,15}\barmchair\b")
BESIDE_CLOSENESS = [
    "book/small-things/a-small-moment-a-day.md",
    "book/small-things/three-in-the-morning.md",
    "book/teaching-this-lesson.md",
    "notebooks/attachment/bonding-and-attachment.ipynb",
    "notebooks/growing-a-bond/everyday-sensitivity.cue-cards.yml",
    "notebooks/growing-a-bond/everyday-sensitivity.ipynb",
    "notebooks/growing-a-bond/fathers-partners-and-other-carers.ipynb",
    "notebooks/growing-a-bond/what-you-may-have-read.ipynb",
    "notebooks/growing-a-bond/when-bonding-is-hard.ipynb",
    "notebooks/still-face/practising-repair-04-two-at-once.scenario.yml",
]


@pytest.mark.parametrize("name", BESIDE_CLOSENESS)
def test_what_suggests_closeness_or_nights_says_where_never_to_fall_asleep(name: str) -> None:
    assert NEVER.search((ROOT / name).read_text(encoding="utf-8"))


def test_a_moment_of_holding_says_where_never_to_fall_asleep() -> None:
    planner = Planner.load(ROOT / "notebooks/growing-a-bond/when-bonding-is-hard.planner.yml")
    moments = [moment for group in planner.groups for moment in group.moments]
    close = [one for one in moments if re.search(r"\bchest\b", one.text)]
    assert [one.id for one in close] == ["on-your-chest"]
    assert all(NEVER.search(one.also or "") for one in close)
