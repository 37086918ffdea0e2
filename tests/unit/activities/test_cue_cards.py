"""Cue cards: their mistakes, their pictures, their spec and what comes back."""

import base64
import json
from pathlib import Path

import pytest

from securebase import CueCards
from securebase.activities.cue_cards.cue_cards import NEVER_CERTAIN
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.drawings.gallery import DRAWINGS
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
    drawing: cue-looks-away
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
    drawing: cue-yawn
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
AWAY = {
    "address": "sb-drawing:cue-looks-away",
    "shows": (
        "A hand holds out a rattle. The baby has turned the head and looks to the other side. "
        "The face is calm and the hands rest."
    ),
    "width": 640,
    "height": 480,
}
YAWN = {
    "address": "sb-drawing:cue-yawn",
    "shows": (
        "A baby on its back yawns with closed eyes and drawn brows. "
        "The arms are out and the fingers are spread wide."
    ),
    "width": 640,
    "height": 480,
}
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
            "ages": None,
            "drawing": AWAY,
            "see": "The baby turns away & back.",
            "prompt": "What may the baby be telling you?",
            "options": [
                {
                    "id": "06f24d",
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
            "ages": None,
            "drawing": YAWN,
            "see": [run("A "), run("wide", strong=True), run(" yawn.")],
            "prompt": "Tired?",
            "options": [
                {
                    "id": "e74ca1",
                    "text": "Sleepy",
                    "feedback": "Often so.",
                },
                {
                    "id": "c9bc07",
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
<ol class="sb-deck">
<li class="sb-deck-card">
<p class="sb-deck-title"><strong>1. Looks away</strong></p>
<p class="sb-deck-picture"><img src="{AWAY["address"]}" alt="{AWAY["shows"]}" width="640" height="480" loading="lazy"></p>
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
<p class="sb-deck-picture"><img src="{YAWN["address"]}" alt="{YAWN["shows"]}" width="640" height="480" loading="lazy"></p>
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
    assert form == FORM


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("cue-looks-away", "cue-look-away", 6, "did you mean 'cue-looks-away'?"),
        ("cue-looks-away", "cue-looks-away 2", 6, "there is no drawing 'cue-looks-away 2'"),
        ("cue-looks-away", "xyz", 6, "write one of bus-turned-away, bus-resting"),
        ("may_mean", "may_be", 11, "may_be"),
        ("    could_also_be: a lamp.\n", "", 4, "could_also_be"),
        ("feedback: It may be.", "feedbak: It may be.", 9, "did you mean 'feedback'?"),
        ("sources: [lamb1982]", "sources: []", 14, "this has no source; write the key"),
        ("id: yawn", "id: away", 15, "the id 'away' is used twice"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in WRITTEN
    messages = told(written(tmp_path, WRITTEN.replace(right, wrong, 1), "cue-cards"))
    assert any(one.startswith(f"{line}: ") and words in one for one in messages), messages


def test_all_names_that_are_not_drawn_are_told_together(tmp_path: Path) -> None:
    text = WRITTEN.replace("cue-looks-away", "cue-1", 1).replace("cue-yawn", "cue-2", 1)
    assert len(told(written(tmp_path, text, "cue-cards"))) == 2


def test_a_guess_needs_at_least_two_options_to_choose_from(tmp_path: Path) -> None:
    text = WRITTEN.replace(
        "      - {id: lamp, text: A lamp, feedback: That is possible too.}\n", "", 1
    )
    [message] = told(written(tmp_path, text, "cue-cards"))
    assert "give at least 2" in message


def test_each_card_shows_its_own_picture_and_a_reader_hears_its_words() -> None:
    deck = CueCards.load(COURSE)
    html = deck.html()
    for card in deck.cards:
        title, drawing = html.index(f". {card.title}</strong>"), DRAWINGS[card.drawing]
        shown = html[title : html.index("<p><strong>", title)]
        assert f'src="sb-drawing:{drawing.name}" alt="{drawing.shows}"' in shown


def test_a_notebook_is_given_the_drawings_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    deck = CueCards.load(written(tmp_path, WRITTEN, "cue-cards"))
    address = deck.widget.spec["cards"][1]["drawing"]["address"]
    kind, _, data = address.partition(",")
    assert kind == "data:image/svg+xml;base64"
    assert base64.b64decode(data).decode() == DRAWINGS["cue-yawn"].svg()


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
        "answers": {"yawn": "c9bc07", "away": "z", "gone": "06f24d"},
    }
    assert deck.response == [
        {"card": "away", "title": "Looks away", "guessed": None, "text": None},
        {"card": "yawn", "title": "Yawns", "guessed": "c9bc07", "text": "Busy"},
    ]


def test_the_course_has_twelve_cards_each_with_a_drawing_of_its_own() -> None:
    cards = CueCards.load(COURSE).cards
    assert len({card.drawing for card in cards}) == len(cards) == 12
