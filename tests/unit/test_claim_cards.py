"""Claim cards: their mistakes, their spec and what comes back."""

import json
from collections import Counter
from pathlib import Path

import pytest

from securebase import ClaimCards, ContentError
from securebase.activities.claim_cards.claim_cards import VERDICTS
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from tools.places import ROOT

COURSE = ROOT / "notebooks" / "growing-a-bond" / "what-you-may-have-read.claim-cards.yml"
DECK = """\
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
    evidence: It is only partly stable.
    say: It can change.
    sources: [opie2021]
"""


def test_the_verdicts_are_called_what_the_page_calls_them() -> None:
    assert (
        json.loads((ROOT / "tests" / "cases" / "cards.json").read_text("utf-8"))["verdicts"]
        == VERDICTS
    )


def written(folder: Path, text: str) -> Path:
    path = folder / "small.claim-cards.yml"
    path.write_text(text, encoding="utf-8")
    return path


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
    assert right in DECK
    with pytest.raises(ContentError) as caught:
        ClaimCards.load(written(tmp_path, DECK.replace(right, wrong, 1)))
    told = [f"{problem.line}: {problem.message}" for problem in caught.value.problems]
    assert any(one.startswith(f"{line}: ") and words in one for one in told), told


def test_several_mistakes_are_told_together(tmp_path: Path) -> None:
    text = DECK.replace("holds-up", "yes").replace("lamb1982", "lamb1928")
    with pytest.raises(ContentError) as caught:
        ClaimCards.load(written(tmp_path, text))
    assert len(caught.value.problems) == 2


def test_the_fallback_folds_the_verdict_away_and_names_the_sources(tmp_path: Path) -> None:
    fallback = ClaimCards.load(written(tmp_path, DECK)).html().split("<script")[0]
    face, back = fallback.split('<li class="sb-deck-card">')[1].split("<details", 1)
    assert "Holds up · Partly · Does not hold up?" in face
    assert "No such hour" not in face
    assert "<strong>Does not hold up.</strong> No such hour was found." in back
    assert "<strong>Say it like this:</strong> A bond can grow." in back
    assert "<strong>For students:</strong> Lamb reviewed it." in back
    assert '<p class="sb-deck-sources">Lamb (1982)</p>' in back


def test_what_was_guessed_comes_back_as_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    deck = ClaimCards.load(written(tmp_path, DECK))
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
