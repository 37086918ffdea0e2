"""Ideas that are asked twice: what a page is given of the author's file, and what comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase import LookingBack
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from tests.unit.activities.authors_file import (
    FROM_LAMB,
    LAMB,
    carried_spec,
    run,
    static_form,
    told,
    written,
)

WRITTEN = """\
id: small-looking-back
title: Ideas, asked twice
ideas:
  - id: first-hour
    text: The first hour decides **everything**.
    told: No such hour has been shown.
    lesson: "[Bonding](bonding.html)"
    sources: [lamb1982]
  - id: slow-start
    text: A slow start is common.
    told: It is.
    lesson: "[Bonding](bonding.html)"
    sources: [lamb1982]
"""
INSTRUCTION = (
    "Say how sure you are of each idea, once before the lessons and once after them. It is no "
    "test: nobody sees your answers but you, and you can skip any of them."
)
LESSON = [run("Bonding", href="bonding.html")]
# What a page must be given of it.
SPEC = {
    "schema_version": 1,
    "kind": "looking-back",
    "id": "small-looking-back",
    "title": "Ideas, asked twice",
    "instruction": INSTRUCTION,
    "ideas": [
        {
            "id": "first-hour",
            "text": [run("The first hour decides "), run("everything", strong=True), run(".")],
            "told": "No such hour has been shown.",
            "lesson": LESSON,
            "sources": ["lamb1982"],
        },
        {
            "id": "slow-start",
            "text": "A slow start is common.",
            "told": "It is.",
            "lesson": LESSON,
            "sources": ["lamb1982"],
        },
    ],
    "sure": ["Definitely not", "Probably not", "I cannot say", "Probably", "Definitely"],
    "sources": [LAMB],
    "assumptions": [],
}
ROW = "Definitely not · Probably not · I cannot say · Probably · Definitely"
FORM = f"""\
<sb-looking-back id="small-looking-back" class="sb-activity">
<div class="sb-fallback">
<p class="sb-title"><strong>Ideas, asked twice</strong></p>
<p>{INSTRUCTION}</p>
<ol class="sb-ideas">
<li>
<p class="sb-prompt">The first hour decides <strong>everything</strong>.</p>
<p>Before: {ROW}</p>
<p>Looking back: {ROW}</p>
<details class="sb-answer"><summary>What is known: idea 1</summary>
<p>No such hour has been shown. <a href="bonding.html">Bonding</a></p>
</details>
</li>
<li>
<p class="sb-prompt">A slow start is common.</p>
<p>Before: {ROW}</p>
<p>Looking back: {ROW}</p>
<details class="sb-answer"><summary>What is known: idea 2</summary>
<p>It is. <a href="bonding.html">Bonding</a></p>
</details>
</li>
</ol>
{FROM_LAMB}
</div>
<script type="application/json" class="sb-spec"></script>
</sb-looking-back>
"""


def test_a_page_gets_what_the_author_wrote(tmp_path: Path) -> None:
    activity = LookingBack.load(written(tmp_path, WRITTEN, "looking-back"))
    assert carried_spec(activity) == activity.spec() == SPEC


def test_the_static_form_holds_every_word_of_the_author(tmp_path: Path) -> None:
    assert static_form(LookingBack.load(written(tmp_path, WRITTEN, "looking-back"))) == FORM


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("text:", "txt:", 5, "did you mean 'text'?"),
        ("    told: It is.\n", "", 9, "has no 'told'"),
        ("    sources: [lamb1982]\n  - id: slow-start", "    sources: []\n  - id: slow-start", 8,
         "this has no source; write the key"),
        ("id: slow-start", "id: first-hour", 9, "first-hour"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in WRITTEN
    messages = told(written(tmp_path, WRITTEN.replace(right, wrong, 1), "looking-back"))
    assert any(one.startswith(f"{line}: ") and words in one for one in messages), messages


def test_what_was_said_comes_back_as_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    activity = LookingBack.load(written(tmp_path, WRITTEN, "looking-back"))
    nothing = [
        {"idea": "first-hour", "text": "The first hour decides everything."},
        {"idea": "slow-start", "text": "A slow start is common."},
    ]
    assert activity.response == [{**row, "before": None, "after": None} for row in nothing]
    record = {"version": 1, "kind": "looking-back", "activity": "small-looking-back"}
    days = {"before_day": 20_783, "after_day": None}
    activity.widget.record = {
        **record,
        **days,
        "answers": {"first-hour": {"before": 5, "after": None}},
    }
    assert activity.response[0] == {**nothing[0], "before": 5, "after": None}
    activity.widget.record = {**record, **days, "answers": {"first-hour": {"before": 6}}}
    assert activity.response[0] == {**nothing[0], "before": None, "after": None}
