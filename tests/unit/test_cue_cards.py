"""Cue cards: their mistakes, their pictures, their spec and what comes back."""

import itertools
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from securebase import ContentError, CueCards
from securebase.activities.cue_cards.cue_cards import NEVER_CERTAIN
from securebase.activities.cue_cards.spec import CueCardsSpec
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.figures.baby import baby_shapes, drawable
from tools.places import ROOT

COURSE = ROOT / "notebooks" / "growing-a-bond" / "everyday-sensitivity.cue-cards.yml"
CARD = """\
  - id: {id}
    title: Looks away
    looks: {{expression: calm, gaze: head-turned, posture: resting, baby_of: father}}
    picture: A baby looks to the side.
    see: The baby turns away & back.
    options:
      - text: A break
        feedback: It may be.
      - text: A lamp
        feedback: That is possible too.
    may_mean: A short break.
    might_help: Wait.
    could_also_be: a lamp.
    sources: [akhtar2008]
"""
DECK = "id: small-cues\ntitle: Small cues\ncards:\n" + CARD.format(id="one") + CARD.format(id="two")


def test_the_page_says_too_that_a_cue_is_never_certain() -> None:
    cases = json.loads((ROOT / "tests" / "cases" / "cards.json").read_text("utf-8"))
    assert cases["never_certain"] == NEVER_CERTAIN


def written(folder: Path, text: str) -> Path:
    path = folder / "small.cue-cards.yml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("expression: calm", "expression: clam", 6, "'clam' cannot be drawn; write one of calm"),
        ("gaze: head-turned", "gaze: away", 6, "write one of at-you"),
        ("posture: resting", "posture: rest", 6, "'rest' cannot be drawn"),
        ("baby_of: father", "baby_of: dad", 6, "write one of mother, father"),
        ("baby_of: father", "baby: father", 6, "baby"),
        ("may_mean", "may_be", 14, "may_be"),
        ("    could_also_be: a lamp.\n", "", 4, "could_also_be"),
        ("feedback: It may be.", "feedbak: It may be.", 11, "did you mean 'feedback'?"),
        ("sources: [akhtar2008]", "sources: []", 17, "this has no source; write the key"),
        ("id: two", "id: one", 18, "the id 'one' is used twice"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in DECK
    with pytest.raises(ContentError) as caught:
        CueCards.load(written(tmp_path, DECK.replace(right, wrong, 1)))
    told = [f"{problem.line}: {problem.message}" for problem in caught.value.problems]
    assert any(one.startswith(f"{line}: ") and words in one for one in told), told


def test_all_names_that_cannot_be_drawn_are_told_together(tmp_path: Path) -> None:
    text = DECK.replace("calm", "clam", 1).replace("resting", "rest", 1)
    with pytest.raises(ContentError) as caught:
        CueCards.load(written(tmp_path, text))
    assert len(caught.value.problems) == 2


def test_a_guess_needs_at_least_two_options_to_choose_from(tmp_path: Path) -> None:
    text = DECK.replace("      - text: A lamp\n        feedback: That is possible too.\n", "", 1)
    with pytest.raises(ContentError, match="give at least 2"):
        CueCards.load(written(tmp_path, text))


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


def test_the_spec_gives_each_option_a_letter(tmp_path: Path) -> None:
    spec = CueCards.load(written(tmp_path, DECK)).spec()
    assert isinstance(spec, CueCardsSpec)
    assert [option.id for option in spec.cards[0].options] == ["a", "b"]
    assert spec.cards[0].prompt == "What may the baby be telling you?"
    assert [work.key for work in spec.sources] == ["akhtar2008"]


def test_the_fallback_shows_the_baby_and_folds_away_what_it_may_mean(tmp_path: Path) -> None:
    fallback = CueCards.load(written(tmp_path, DECK)).html().split("<script")[0]
    card = fallback.split('<li class="sb-deck-card">')[1]
    face, back = card.split('<details class="sb-answer">')[:2]
    assert 'role="img" aria-label="A baby looks to the side."' in face
    assert "<svg" in face
    assert "turns away &amp; back" in face
    assert "A short break." not in face
    assert "<strong>It could also be:</strong> a lamp." in back
    assert "It may be." in fallback
    assert "never proof" in fallback


def test_what_was_guessed_comes_back_as_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    deck = CueCards.load(written(tmp_path, DECK))
    assert [row["guessed"] for row in deck.response] == [None, None]
    deck.widget.record = {
        "version": 1,
        "kind": "cue-cards",
        "activity": "small-cues",
        "current": "two",
        "answers": {"two": "b", "one": "z", "gone": "a"},
    }
    assert deck.response == [
        {"card": "one", "title": "Looks away", "guessed": None, "text": None},
        {"card": "two", "title": "Looks away", "guessed": "b", "text": "A lamp"},
    ]


def test_the_course_has_twelve_cards_of_different_babies_and_postures() -> None:
    cards = CueCards.load(COURSE).cards
    assert len(cards) == 12
    assert len({card.looks.posture for card in cards}) == 12
    assert {card.looks.baby_of for card in cards} == set(drawable()["baby_of"])
    neighbours = itertools.pairwise(cards)
    assert all(one.looks.baby_of != next_one.looks.baby_of for one, next_one in neighbours)
