"""Claim cards: their mistakes, their spec and what comes back."""

import json
from collections import Counter
from pathlib import Path

import pytest

from securebase import ClaimCards
from securebase.activities.claim_cards.claim_cards import VERDICTS
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from tests.unit.activities.authors_file import (
    FROM_LAMB_AND_ROBSON,
    LAMB,
    ROBSON,
    carried_spec,
    run,
    static_form,
    told,
    written,
)
from tools.places import ROOT

COURSE = ROOT / "notebooks" / "growing-a-bond" / "what-you-may-have-read.claim-cards.yml"
WRITTEN = """\
id: small-claims
title: Small claims
cards:
  - id: hour
    heard: You must bond in the first hour.
    verdict: does-not-hold-up
    evidence: No such hour was found.
    say: A bond can grow.
    for_students: Lamb reviewed it.
    sources: [lamb1982]
  - id: change
    heard: Attachment can change.
    verdict: holds-up
    evidence: It is only *partly* stable.
    say: It can change.
    sources: [robson1980]
  - id: hormone
    heard: It is all hormones.
    verdict: partly
    evidence: They play a part.
    say: Hormones help.
    sources: [lamb1982, robson1980]
"""
# What a page must be given of it.
SPEC = {
    "schema_version": 1,
    "kind": "claim-cards",
    "id": "small-claims",
    "title": "Small claims",
    "instruction": "Read what people say. Make a guess first, then see what the evidence says.",
    "cards": [
        {
            "id": "hour",
            "heard": "You must bond in the first hour.",
            "verdict": "does-not-hold-up",
            "evidence": "No such hour was found.",
            "say": "A bond can grow.",
            "for_students": "Lamb reviewed it.",
            "sources": ["lamb1982"],
        },
        {
            "id": "change",
            "heard": "Attachment can change.",
            "verdict": "holds-up",
            "evidence": [run("It is only "), run("partly", emphasis=True), run(" stable.")],
            "say": "It can change.",
            "for_students": None,
            "sources": ["robson1980"],
        },
        {
            "id": "hormone",
            "heard": "It is all hormones.",
            "verdict": "partly",
            "evidence": "They play a part.",
            "say": "Hormones help.",
            "for_students": None,
            "sources": ["lamb1982", "robson1980"],
        },
    ],
    "sources": [LAMB, ROBSON],
    "assumptions": [],
}
FORM = f"""\
<sb-claim-cards id="small-claims" class="sb-activity">
<div class="sb-fallback">
<p class="sb-title"><strong>Small claims</strong></p>
<p>Read what people say. Make a guess first, then see what the evidence says.</p>
<p class="sb-deck-how">For a group: print this page, cut along the lines, and fold each card.</p>
<ol class="sb-deck">
<li class="sb-deck-card">
<p class="sb-deck-title"><strong>1. You must bond in the first hour.</strong></p>
<p>Holds up · Partly · Does not hold up?</p>
<details class="sb-answer"><summary>What the evidence says: card 1</summary>
<div>
<p><strong>Does not hold up.</strong> No such hour was found.</p>
<p><strong>Say it like this:</strong> A bond can grow.</p>
<p class="sb-deck-students"><strong>For students:</strong> Lamb reviewed it.</p>
<p class="sb-deck-sources">Lamb (1982)</p>
</div></details></li>
<li class="sb-deck-card">
<p class="sb-deck-title"><strong>2. Attachment can change.</strong></p>
<p>Holds up · Partly · Does not hold up?</p>
<details class="sb-answer"><summary>What the evidence says: card 2</summary>
<div>
<p><strong>Holds up.</strong> It is only <em>partly</em> stable.</p>
<p><strong>Say it like this:</strong> It can change.</p>
<p class="sb-deck-sources">Robson &amp; Kumar (1980)</p>
</div></details></li>
<li class="sb-deck-card">
<p class="sb-deck-title"><strong>3. It is all hormones.</strong></p>
<p>Holds up · Partly · Does not hold up?</p>
<details class="sb-answer"><summary>What the evidence says: card 3</summary>
<div>
<p><strong>Partly.</strong> They play a part.</p>
<p><strong>Say it like this:</strong> Hormones help.</p>
<p class="sb-deck-sources">Lamb (1982); Robson &amp; Kumar (1980)</p>
</div></details></li>
</ol>
{FROM_LAMB_AND_ROBSON}
</div>
<script type="application/json" class="sb-spec"></script>
</sb-claim-cards>
"""


def test_the_verdicts_are_called_what_the_page_calls_them() -> None:
    assert (
        json.loads((ROOT / "tests" / "cases" / "cards.json").read_text("utf-8"))["verdicts"]
        == VERDICTS
    )


def test_a_page_gets_what_the_author_wrote(tmp_path: Path) -> None:
    activity = ClaimCards.load(written(tmp_path, WRITTEN, "claim-cards"))
    assert carried_spec(activity) == activity.spec() == SPEC


def test_the_static_form_prints_the_verdict_and_the_words_of_its_author(tmp_path: Path) -> None:
    assert static_form(ClaimCards.load(written(tmp_path, WRITTEN, "claim-cards"))) == FORM


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("verdict: holds-up", "verdict: true", 13, "'holds-up', 'partly' or 'does-not-hold-up'"),
        ("verdict: holds-up\n    ", "", 11, "verdict"),
        ("evidence: No such hour was found.", "evidence: ''", 7, "evidence"),
        ("say: A bond can grow.", "says: A bond can grow.", 8, "did you mean 'say'?"),
        ("sources: [lamb1982]", "sources: []", 10, "this has no source; write the key"),
        ("lamb1982", "lamb1928", 10, "no work has the key 'lamb1928'"),
        ("id: change", "id: hour", 11, "the id 'hour' is used twice"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in WRITTEN
    messages = told(written(tmp_path, WRITTEN.replace(right, wrong, 1), "claim-cards"))
    assert any(one.startswith(f"{line}: ") and words in one for one in messages), messages


def test_several_mistakes_are_told_together(tmp_path: Path) -> None:
    text = WRITTEN.replace("holds-up", "yes").replace("lamb1982", "lamb1928", 1)
    assert len(told(written(tmp_path, text, "claim-cards"))) == 2


def test_what_was_guessed_comes_back_as_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    deck = ClaimCards.load(written(tmp_path, WRITTEN, "claim-cards"))
    deck.widget.record = {
        "version": 1,
        "kind": "claim-cards",
        "activity": "small-claims",
        "current": None,
        "answers": {"hour": "partly", "change": "maybe"},
    }
    assert [(row["card"], row["guessed"], row["verdict"]) for row in deck.response] == [
        ("hour", "partly", "does-not-hold-up"),
        ("change", None, "holds-up"),
        ("hormone", None, "partly"),
    ]


def test_the_course_has_claims_of_every_verdict_and_no_run_of_one() -> None:
    verdicts = [card.verdict for card in ClaimCards.load(COURSE).cards]
    assert 14 <= len(verdicts) <= 18
    assert min(Counter(verdicts).values()) >= 4
    threes = zip(verdicts, verdicts[1:], verdicts[2:], strict=False)
    assert all(len(set(three)) > 1 for three in threes)


def test_the_claims_that_the_course_began_with_are_answered() -> None:
    verdicts = {card.id: card.verdict for card in ClaimCards.load(COURSE).cards}
    assert verdicts["thirty-per-cent"] == "does-not-hold-up"
    assert verdicts["four-patterns"] == "does-not-hold-up"
    assert verdicts["first-hour"] == "does-not-hold-up"
    assert verdicts["love-hormone"] == "partly"
