"""Cue cards: their mistakes, their pictures, their spec and what comes back."""

import itertools
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from securebase import CueCards
from securebase.activities.cue_cards.cue_cards import NEVER_CERTAIN
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.figures.baby import baby_shapes, drawable
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

COURSE = ROOT / "notebooks" / "growing-a-bond" / "everyday-sensitivity.cue-cards.yml"
WRITTEN = """\
id: small-cues
title: Small cues
cards:
  - id: away
    title: Looks away
    looks: {expression: calm, gaze: head-turned, posture: resting, baby_of: father}
    picture: A baby looks to the side.
    see: The baby turns away & back.
    options:
      - {text: A break, feedback: It may be.}
      - {id: lamp, text: A lamp, feedback: That is possible too.}
    may_mean: A short break.
    might_help: Wait.
    could_also_be: a lamp.
    sources: [lamb1982]
  - id: yawn
    title: Yawns
    looks: {expression: calm, gaze: at-you, posture: still, baby_of: mother}
    picture: A baby yawns.
    see: A **wide** yawn.
    prompt: Tired?
    options:
      - {text: Sleepy, feedback: Often so.}
      - {text: Busy, feedback: It can be.}
    may_mean: Sleep is near.
    might_help: A quiet room.
    could_also_be: the end of a game.
    sources: [robson1980]
"""
# What a page must be given of it.
SPEC = {
    "schema_version": 1,
    "kind": "cue-cards",
    "id": "small-cues",
    "title": "Small cues",
    "instruction": (
        "Look at the baby and make a guess. No guess is wrong: a cue is a clue, never proof."
    ),
    "cards": [
        {
            "id": "away",
            "title": "Looks away",
            "looks": {
                "expression": "calm",
                "gaze": "head-turned",
                "posture": "resting",
                "baby_of": "father",
            },
            "picture": "A baby looks to the side.",
            "see": "The baby turns away & back.",
            "prompt": "What may the baby be telling you?",
            "options": [
                {
                    "id": "a",
                    "text": "A break",
                    "feedback": "It may be.",
                },
                {
                    "id": "lamp",
                    "text": "A lamp",
                    "feedback": "That is possible too.",
                },
            ],
            "may_mean": "A short break.",
            "might_help": "Wait.",
            "could_also_be": "a lamp.",
            "sources": ["lamb1982"],
        },
        {
            "id": "yawn",
            "title": "Yawns",
            "looks": {
                "expression": "calm",
                "gaze": "at-you",
                "posture": "still",
                "baby_of": "mother",
            },
            "picture": "A baby yawns.",
            "see": [run("A "), run("wide", strong=True), run(" yawn.")],
            "prompt": "Tired?",
            "options": [
                {
                    "id": "a",
                    "text": "Sleepy",
                    "feedback": "Often so.",
                },
                {
                    "id": "b",
                    "text": "Busy",
                    "feedback": "It can be.",
                },
            ],
            "may_mean": "Sleep is near.",
            "might_help": "A quiet room.",
            "could_also_be": "the end of a game.",
            "sources": ["robson1980"],
        },
    ],
    "sources": [LAMB, ROBSON],
    "assumptions": [],
}
FORM = f"""\
<sb-cue-cards id="small-cues" class="sb-activity">
<div class="sb-fallback">
<p class="sb-title"><strong>Small cues</strong></p>
<p>Look at the baby and make a guess. No guess is wrong: a cue is a clue, never proof.</p>
<p class="sb-deck-how">For a group: print this page, cut along the lines, and fold each card.</p>
<svg class="sb-deck-shapes" width="0" height="0" aria-hidden="true" focusable="false"><defs>
<g id="small-cues-away-shapes"></g>
<g id="small-cues-yawn-shapes"></g>
</defs></svg>
<ol class="sb-deck">
<li class="sb-deck-card">
<p class="sb-deck-title"><strong>1. Looks away</strong></p>
<div class="sb-deck-picture" role="img" aria-label="A baby looks to the side."><svg class="sb-baby" viewBox="0 0 360 330" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><use href="#small-cues-away-shapes"/></svg></div>
<p>The baby turns away &amp; back.</p>
<p><strong>What may the baby be telling you?</strong></p>
<ul>
<li>A break</li>
<li>A lamp</li>
</ul>
<details class="sb-answer"><summary>What it may mean: card 1</summary>
<div>
<p><strong>It may mean:</strong> A short break.</p>
<p><strong>What might help:</strong> Wait.</p>
<p><strong>It could also be:</strong> a lamp.</p>
</div></details></li>
<li class="sb-deck-card">
<p class="sb-deck-title"><strong>2. Yawns</strong></p>
<div class="sb-deck-picture" role="img" aria-label="A baby yawns."><svg class="sb-baby" viewBox="0 0 360 330" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><use href="#small-cues-yawn-shapes"/></svg></div>
<p>A <strong>wide</strong> yawn.</p>
<p><strong>Tired?</strong></p>
<ul>
<li>Sleepy</li>
<li>Busy</li>
</ul>
<details class="sb-answer"><summary>What it may mean: card 2</summary>
<div>
<p><strong>It may mean:</strong> Sleep is near.</p>
<p><strong>What might help:</strong> A quiet room.</p>
<p><strong>It could also be:</strong> the end of a game.</p>
</div></details></li>
</ol>
<details class="sb-answer"><summary>A word on each guess</summary>
<ul class="sb-deck-said">
<li><strong>1. Looks away</strong>
<ul>
<li><em>A break</em> It may be.</li>
<li><em>A lamp</em> That is possible too.</li>
</ul></li>
<li><strong>2. Yawns</strong>
<ul>
<li><em>Sleepy</em> Often so.</li>
<li><em>Busy</em> It can be.</li>
</ul></li>
</ul></details>
<p><strong>A cue is a clue, never proof. Guess, try, watch, and try again.</strong></p>
{FROM_LAMB_AND_ROBSON}
</div>
<script type="application/json" class="sb-spec"></script>
</sb-cue-cards>
"""  # noqa: E501


def test_the_page_says_too_that_a_cue_is_never_certain() -> None:
    cases = json.loads((ROOT / "tests" / "cases" / "cards.json").read_text("utf-8"))
    assert cases["never_certain"] == NEVER_CERTAIN


def test_a_page_gets_what_the_author_wrote(tmp_path: Path) -> None:
    activity = CueCards.load(written(tmp_path, WRITTEN, "cue-cards"))
    assert carried_spec(activity) == activity.spec() == SPEC


def test_the_static_form_prints_what_the_author_wrote_each_under_its_own_heading(
    tmp_path: Path,
) -> None:
    form = static_form(CueCards.load(written(tmp_path, WRITTEN, "cue-cards")))
    assert re.sub(r"(-shapes\">).*(</g>)", r"\1\2", form) == FORM


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("expression: calm", "expression: clam", 6, "'clam' cannot be drawn; write one of calm"),
        ("gaze: head-turned", "gaze: away", 6, "write one of at-you"),
        ("posture: resting", "posture: rest", 6, "'rest' cannot be drawn"),
        ("baby_of: father", "baby_of: dad", 6, "write one of mother, father"),
        ("baby_of: father", "baby: father", 6, "baby"),
        ("may_mean", "may_be", 12, "may_be"),
        ("    could_also_be: a lamp.\n", "", 4, "could_also_be"),
        ("feedback: It may be.", "feedbak: It may be.", 10, "did you mean 'feedback'?"),
        ("sources: [lamb1982]", "sources: []", 15, "this has no source; write the key"),
        ("id: yawn", "id: away", 16, "the id 'away' is used twice"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in WRITTEN
    messages = told(written(tmp_path, WRITTEN.replace(right, wrong, 1), "cue-cards"))
    assert any(one.startswith(f"{line}: ") and words in one for one in messages), messages


def test_all_names_that_cannot_be_drawn_are_told_together(tmp_path: Path) -> None:
    text = WRITTEN.replace("calm", "clam", 1).replace("resting", "rest", 1)
    assert len(told(written(tmp_path, text, "cue-cards"))) == 2


def test_a_guess_needs_at_least_two_options_to_choose_from(tmp_path: Path) -> None:
    text = WRITTEN.replace(
        "      - {id: lamp, text: A lamp, feedback: That is possible too.}\n", "", 1
    )
    [message] = told(written(tmp_path, text, "cue-cards"))
    assert "give at least 2" in message


@pytest.mark.parametrize("part", ["expression", "gaze", "posture", "baby_of"])
def test_everything_that_has_a_name_can_be_drawn(part: str) -> None:
    usual = {"expression": "calm", "gaze": "at-you", "posture": "still", "baby_of": "mother"}
    pictures = {baby_shapes(**{**usual, part: name}) for name in drawable()[part]}
    assert len(pictures) == len(drawable()[part]) > 4
    for picture in pictures:
        assert "{" not in picture, "a colour is missing"
        assert len(ET.fromstring(f"<g>{picture}</g>")) > 4


def test_each_card_shows_its_own_picture_and_a_reader_hears_its_words() -> None:
    deck = CueCards.load(COURSE)
    html = deck.html()
    for card in deck.cards:
        shapes = f"{deck.id}-{card.id}-shapes"
        assert html.count(f'<g id="{shapes}">{baby_shapes(**card.looks.model_dump())}</g>') == 1
        shown = html[html.index(f'aria-label="{card.picture}"') :]
        assert shown.index(f'<use href="#{shapes}"/>') < shown.index("</div>")


def test_what_was_guessed_comes_back_as_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    deck = CueCards.load(written(tmp_path, WRITTEN, "cue-cards"))
    assert [row["guessed"] for row in deck.response] == [None, None]
    deck.widget.record = {
        "version": 1,
        "kind": "cue-cards",
        "activity": "small-cues",
        "current": "yawn",
        "answers": {"yawn": "b", "away": "z", "gone": "a"},
    }
    assert deck.response == [
        {"card": "away", "title": "Looks away", "guessed": None, "text": None},
        {"card": "yawn", "title": "Yawns", "guessed": "b", "text": "Busy"},
    ]


def test_the_course_has_twelve_cards_of_different_babies_and_postures() -> None:
    cards = CueCards.load(COURSE).cards
    assert len(cards) == 12
    assert len({card.looks.posture for card in cards}) == 12
    assert {card.looks.baby_of for card in cards} == set(drawable()["baby_of"])
    neighbours = itertools.pairwise(cards)
    assert all(one.looks.baby_of != next_one.looks.baby_of for one, next_one in neighbours)
