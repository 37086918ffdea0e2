"""Sorters: what a page is given of the author's file, and what comes back."""

from pathlib import Path

import pytest

from securebase import Sorter
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from tests.unit.activities.authors_file import (
    FROM_LAMB_AND_ROBSON,
    LAMB,
    ROBSON,
    carried_spec,
    run,
    static_form,
    written,
)

WRITTEN = """\
id: small-sorter
title: Whose tie?
instruction: Sort *these*.
piles:
  - {id: bonding, name: Bonding, description: The **carer’s** tie.}
  - {id: attachment, name: Attachment}
cards:
  - id: smell
    text: Knows the smell
    pile: attachment
    why: It is the baby’s.
    hint: Who smells?
    sources: [robson1980]
  - id: rush
    text: A rush of love
    pile: bonding
    why: It is the carer’s.
    sources: [lamb1982, robson1980]
  - {id: reach, text: Reaches out, pile: attachment, why: Babies reach., sources: [lamb1982]}
"""
# What a page must be given of it.
SPEC = {
    "schema_version": 1,
    "kind": "sorter",
    "id": "small-sorter",
    "title": "Whose tie?",
    "instruction": [run("Sort "), run("these", emphasis=True), run(".")],
    "piles": [
        {
            "id": "bonding",
            "name": "Bonding",
            "description": [run("The "), run("carer’s", strong=True), run(" tie.")],
        },
        {
            "id": "attachment",
            "name": "Attachment",
            "description": None,
        },
    ],
    "cards": [
        {
            "id": "smell",
            "text": "Knows the smell",
            "pile": "attachment",
            "why": "It is the baby’s.",
            "hint": "Who smells?",
            "sources": ["robson1980"],
        },
        {
            "id": "rush",
            "text": "A rush of love",
            "pile": "bonding",
            "why": "It is the carer’s.",
            "hint": None,
            "sources": ["lamb1982", "robson1980"],
        },
        {
            "id": "reach",
            "text": "Reaches out",
            "pile": "attachment",
            "why": "Babies reach.",
            "hint": None,
            "sources": ["lamb1982"],
        },
    ],
    "sources": [LAMB, ROBSON],
    "assumptions": [],
}
FORM = f"""\
<sb-sorter id="small-sorter" class="sb-activity">
<div class="sb-fallback">
<p class="sb-title"><strong>Whose tie?</strong></p>
<p>Sort <em>these</em>.</p>
<p>The piles:</p>
<ul class="sb-piles">
<li><strong>Bonding</strong>: The <strong>carer’s</strong> tie.</li>
<li><strong>Attachment</strong></li>
</ul>
<ol class="sb-cards">
<li class="sb-card">Knows the smell
<details class="sb-answer"><summary>Pile for card 1</summary>
<p><strong>Attachment</strong>: It is the baby’s.</p></details></li>
<li class="sb-card">A rush of love
<details class="sb-answer"><summary>Pile for card 2</summary>
<p><strong>Bonding</strong>: It is the carer’s.</p></details></li>
<li class="sb-card">Reaches out
<details class="sb-answer"><summary>Pile for card 3</summary>
<p><strong>Attachment</strong>: Babies reach.</p></details></li>
</ol>
{FROM_LAMB_AND_ROBSON}
</div>
<script type="application/json" class="sb-spec"></script>
</sb-sorter>
"""


def test_a_page_gets_what_the_author_wrote(tmp_path: Path) -> None:
    activity = Sorter.load(written(tmp_path, WRITTEN, "sorter"))
    assert carried_spec(activity) == activity.spec() == SPEC


def test_the_static_form_prints_each_card_with_the_pile_and_the_reason_of_its_author(
    tmp_path: Path,
) -> None:
    assert static_form(Sorter.load(written(tmp_path, WRITTEN, "sorter"))) == FORM


def test_cards_that_come_back_are_graded_in_python(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    sorter = Sorter.load(written(tmp_path, WRITTEN, "sorter"))
    assert [row["attempts"] for row in sorter.response] == [0, 0, 0]
    sorter.widget.record = {
        "version": 1,
        "kind": "sorter",
        "activity": "small-sorter",
        "placements": {
            # What a record says of right and wrong is not believed.
            "smell": {"pile": "attachment", "attempts": 2, "state": "wrong"},
            "rush": {"pile": "attachment", "attempts": 1, "state": "right"},
        },
    }
    assert sorter.response == [
        {
            "card": "smell",
            "text": "Knows the smell",
            "pile": "attachment",
            "chosen": "attachment",
            "right": True,
            "attempts": 2,
        },
        {
            "card": "rush",
            "text": "A rush of love",
            "pile": "bonding",
            "chosen": "attachment",
            "right": False,
            "attempts": 1,
        },
        {
            "card": "reach",
            "text": "Reaches out",
            "pile": "attachment",
            "chosen": None,
            "right": False,
            "attempts": 0,
        },
    ]
