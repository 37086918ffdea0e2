"""Sheets of paper: nothing of the course's data is lost on them, and no answer is told too soon."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from securebase import CodingLab, CueCards, EpisodePlayer, Planner, Quiz, Sorter, paper
from securebase.content.problems import ContentError
from securebase.paper.documents import course_sheets
from securebase.paper.quiz_sheets import answer_told
from securebase.services import all_services
from tools.places import ROOT

LESSONS = ROOT / "notebooks"
QUIZZES = sorted(LESSONS.rglob("*.quiz.yml"))


def words_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def quiz_of(**question: object) -> Quiz:
    common = {"id": "asked", "prompt": "What then?", "sources": ["ainsworth1978"]}
    return Quiz.model_validate(
        {"id": "a-quiz", "title": "A quiz", "questions": [common | question]}
    )


def option(text: str, *, right: bool = False) -> dict[str, object]:
    return {"text": text, "right": right, "feedback": f"Of {text}."}


def test_the_help_sheet_names_every_service_of_the_uk_once() -> None:
    told = words_of(paper.help_sheet().html())
    british = [one for one in all_services() if "elsewhere" not in one.groups]
    assert len(british) > 30
    for service in british:
        if "urgent" not in service.groups:
            name = re.escape(service.name)
            assert len(re.findall(rf"(?<!\w){name}(?=[:. ])", told)) >= 1, service.id
        for number in service.numbers:
            assert number in told, service.id
    for service in all_services():
        if "elsewhere" in service.groups and service.name not in {s.name for s in british}:
            assert not re.search(rf"\b{re.escape(service.name)}\b", told), service.id


def test_the_help_sheet_has_lines_for_those_who_are_near() -> None:
    html = str(paper.help_sheet().html())
    near = html[html.index("Near you") :]
    assert re.findall(r"<li>([^<]+)</li>", near) == [
        "Midwife",
        "Health visitor",
        "GP",
        "Somebody to call at night",
    ]


def test_an_option_has_a_box_and_a_letter_and_no_tick() -> None:
    sheet, answers = paper.quiz_sheets(
        quiz_of(kind="single-choice", options=[option("Red"), option("Green", right=True)])
    )
    html = str(sheet.html())
    assert html.count('class="paper-box"') == 2
    assert "<b>A</b><span>Red</span>" in html
    assert "Of Green." not in html
    assert "✓" not in html
    assert "B" in words_of(answers.html())
    assert "✗ A Of Red. ✓ B Of Green." in words_of(answers.html())
    assert answers.for_leader
    assert not sheet.for_leader


def test_a_match_is_answered_by_the_letter_that_stands_before_it() -> None:
    pairs = [
        {"left": left, "right": right, "feedback": "So."}
        for left, right in [("one", "un"), ("two", "deux"), ("three", "trois")]
    ]
    quiz = quiz_of(kind="match", pairs=pairs)
    question = quiz.spec()["questions"][0]
    html = str(paper.quiz_sheets(quiz)[0].html())
    for part in answer_told(question).split(", "):
        number, letter = part.split()
        wanted = pairs[int(number) - 1]["right"]
        assert f"<b>{letter}</b><span>{wanted}</span>" in html


def test_an_order_is_told_by_the_letters_in_their_right_order() -> None:
    items = [{"text": text, "feedback": "So."} for text in ("dawn", "noon", "dusk", "night")]
    quiz = quiz_of(kind="order", items=items)
    html = str(paper.quiz_sheets(quiz)[0].html())
    letters = answer_told(quiz.spec()["questions"][0]).split(", ")
    by_letter = dict(re.findall(r"<b>([A-Z])</b><span>(\w+)</span>", html))
    assert [by_letter[letter] for letter in letters] == ["dawn", "noon", "dusk", "night"]


def test_a_quiz_of_the_course_is_called_by_its_lesson() -> None:
    sheets = paper.sheets_of(LESSONS / "still-face/practising-repair.quiz.yml")
    assert [sheet.title for sheet in sheets] == [
        "Practising repair: fourteen questions",
        "Practising repair: answers to fourteen questions",
    ]


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.stem)
def test_every_question_of_the_course_is_on_its_quizs_sheet_and_none_of_its_feedback(
    path: Path,
) -> None:
    quiz = Quiz.load(path)
    sheet, answers = paper.quiz_sheets(quiz)
    assert str(sheet.html()).count('class="paper-prompt"') == len(quiz.questions)
    assert str(answers.html()).count('class="paper-prompt"') == len(quiz.questions)
    assert "paper-said" not in str(sheet.html())


def test_a_card_of_a_sorter_is_cut_out_without_its_pile_and_the_key_tells_it() -> None:
    sorter = Sorter.load(LESSONS / "attachment/four-patterns.sorter.yml")
    cards, key = paper.card_sheets(sorter)
    html = str(cards.html())
    assert html.count("<li") == len(sorter.cards) + len(sorter.piles)
    names = {pile.id: pile.name for pile in sorter.piles}
    for number, card in enumerate(sorter.cards, 1):
        assert f"<b>{number}</b> <strong>{names[card.pile]}</strong>" in str(key.html())


def test_the_cards_of_the_episodes_do_not_lie_in_order() -> None:
    player = EpisodePlayer.load(LESSONS / "strange-situation/the-procedure.episode-player.yml")
    cards, key = paper.card_sheets(player)
    assert str(cards.html()).count("<li") == 8
    numbers = [int(one) for one in re.findall(r"<strong>Episode (\d)", str(key.html()))]
    assert sorted(numbers) == list(range(1, 9))
    assert numbers != sorted(numbers)
    assert "Episode" not in str(cards.html())


def test_the_cards_of_the_reunions_do_not_tell_their_group() -> None:
    lab = CodingLab.load(LESSONS / "strange-situation/reading-reunions.coding-lab.yml")
    cards, key = paper.card_sheets(lab)
    assert str(cards.html()).count("First reunion.") == len(lab.vignettes) == 12
    assert "<b>Tomas</b> <strong>A1, avoidant</strong>" in str(key.html())
    assert "avoidant" not in str(cards.html())


def test_the_handout_on_cues_has_every_card_with_its_picture_described() -> None:
    cues = CueCards.load(LESSONS / "growing-a-bond/everyday-sensitivity.cue-cards.yml")
    (sheet,) = paper.handouts_of(cues)
    assert len(re.findall(r'<img [^>]*alt="[^"]{20,}"', sheet.html())) == len(cues.cards) == 12


def test_the_handout_on_moments_has_every_moment_to_tick() -> None:
    planner = Planner.load(LESSONS / "growing-a-bond/when-bonding-is-hard.planner.yml")
    (sheet,) = paper.handouts_of(planner)
    moments = sum(len(group.moments) for group in planner.groups)
    assert str(sheet.html()).count('class="paper-box"') == moments
    assert "Monday" in sheet.html()


def test_the_handout_on_repair_has_the_lessons_five_steps_and_no_mark_of_a_source() -> None:
    (sheet,) = paper.sheets_of(LESSONS / "still-face/practising-repair.ipynb")
    steps = re.findall(r"<li><strong>([^<]+)</strong>", sheet.html())
    assert steps == ["Notice", "Pause yourself:", "Come back", "Comfort:", "Put it into words,"]
    assert sheet.title == "Mending it in five small steps"
    assert "{cite" not in sheet.html()


def test_a_file_that_nothing_can_be_printed_from_is_told(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="no sheet of paper is made from this"):
        paper.sheets_of(tmp_path / "guess.predict.yml")


def test_no_two_sheets_of_the_course_share_a_name() -> None:
    names = [sheet.name for _, _, sheet in course_sheets(ROOT)]
    assert len(names) == len(set(names)) == 1 + 3 + 2 * 17 + 2 * 6
