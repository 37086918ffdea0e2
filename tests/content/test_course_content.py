"""What the course says is well formed, rests on sources, and sends nobody to a wrong number."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pybtex.database import parse_file

from securebase.activities.claim_cards.spec import ClaimCardsSpec
from securebase.activities.coding_lab.spec import CodingLabSpec
from securebase.activities.cue_cards.spec import CueCardsSpec
from securebase.activities.episode_player.spec import EpisodePlayerSpec
from securebase.activities.planner.spec import PlannerSpec
from securebase.activities.predict.spec import PredictSpec
from securebase.activities.quiz.spec import QuizSpec
from securebase.activities.scenario.spec import ScenarioSpec
from securebase.activities.sorter.spec import SorterSpec
from securebase.content.bibliography import known_sources
from securebase.publishing.course_content import activity_class, content_files, course_problems
from securebase.services import all_services, services_for
from tests.content.phone_numbers import blocks, digits, numbers_in
from tools.places import ROOT

PAGES = [*sorted((ROOT / "book").glob("*.md")), *sorted((ROOT / "notebooks").rglob("*.ipynb"))]
ACTIVITIES = content_files(ROOT)
QUIZZES = [path for path in ACTIVITIES if path.name.endswith(".quiz.yml")]
CITED = re.compile(r"\{cite(?::[a-z]+)?\}`([^`]+)`")
TABLE = re.compile(r"^```\{support-services\}\n((?::.*\n)*)```$", re.MULTILINE)

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
every_activity = pytest.mark.parametrize("path", ACTIVITIES, ids=lambda path: path.name)


def spec_of(path: Path) -> Any:
    return activity_class(path).load(path).spec()


def test_there_are_pages_and_activities_to_look_at() -> None:
    assert PAGES
    assert QUIZZES


def test_no_content_file_of_the_course_holds_a_mistake() -> None:
    assert [str(problem) for problem in course_problems(ROOT)] == []


@every_page
def test_every_citation_is_of_a_work_on_the_shelf(page: Path) -> None:
    text = "\n\n".join(blocks(page))
    cited = {key.strip() for keys in CITED.findall(text) for key in keys.split(",")}
    assert cited - known_sources().keys() == set()


def test_the_pages_do_cite() -> None:
    assert any(CITED.search(block) for page in PAGES for block in blocks(page))


def test_no_work_stands_on_the_shelf_twice() -> None:
    works = parse_file(str(ROOT / "book" / "references.bib"), bib_format="bibtex").entries
    assert len(works) > 1
    addresses = [work.fields["doi"].lower() for work in works.values() if "doi" in work.fields]
    assert [doi for doi, times in Counter(addresses).items() if times > 1] == []
    titles = [
        (re.sub(r"\W", "", work.fields["title"]).lower(), work.fields.get("year"))
        for work in works.values()
    ]
    assert [title for title, times in Counter(titles).items() if times > 1] == []


def feedback_of(question: Any) -> list[Any]:
    """What is said of each thing that a learner can choose, write or move."""
    if question.kind == "number":
        feedback = question.feedback
        return [feedback.when_right, feedback.when_low, feedback.when_high]
    for parts in ("options", "items", "pairs"):
        if hasattr(question, parts):
            return [part.feedback for part in getattr(question, parts)]
    raise AssertionError(f"a new kind of question: {question.kind}")


@every_activity
def test_every_answer_is_answered_and_every_claim_has_a_source(path: Path) -> None:
    activity = activity_class(path).load(path)
    assert activity.cited_keys()
    assert all(activity.cited_keys())
    spec = activity.spec()
    match spec:
        case SorterSpec():
            said = [card.why for card in spec.cards]
        case ScenarioSpec():
            choices = [choice for step in spec.steps for choice in step.choices]
            said = [words for choice in choices for words in (choice.why, choice.kind_note)]
        case PlannerSpec():
            said = [moment.why for group in spec.groups for moment in group.moments]
        case CodingLabSpec():
            said = [words for one in spec.vignettes for words in one.reasons.values()]
        case PredictSpec():
            said = [spec.reveal]
        case EpisodePlayerSpec():
            told = [one for pattern in spec.patterns for one in pattern.tellings]
            said = [step.does for one in told for step in one.steps]
        case QuizSpec():
            assert all(len(feedback_of(question)) > 1 for question in spec.questions)
            said = [words for question in spec.questions for words in feedback_of(question)]
        case CueCardsSpec():
            said = [option.feedback for card in spec.cards for option in card.options]
            said += [card.could_also_be for card in spec.cards]
        case ClaimCardsSpec():
            said = [words for card in spec.cards for words in (card.evidence, card.say)]
        case _:
            raise AssertionError(f"a new kind of activity: {path}")
    assert said
    assert all(said)


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.name)
def test_the_right_answer_does_not_always_stand_in_the_same_place(path: Path) -> None:
    quiz = spec_of(path)
    places = [
        [option.right for option in question.options].index(True)
        for question in quiz.questions
        if question.kind == "single-choice"
    ]
    assert len(places) < 2 or len(set(places)) > 1
    truths = [
        question.options[0].right for question in quiz.questions if question.kind == "true-false"
    ]
    assert len(truths) < 2 or len(set(truths)) > 1


def verified() -> dict[str, list[re.Pattern[str]]]:
    """The numbers of the course's table of services, and by what words each may be announced."""
    numbers: dict[str, list[re.Pattern[str]]] = {}
    for service in all_services():
        called = "|".join(re.escape(words) for words in (service.name, *service.also_called))
        for number in service.numbers:
            numbers.setdefault(digits(number), []).append(re.compile(called, re.IGNORECASE))
    return numbers


@pytest.mark.parametrize("path", [*PAGES, *ACTIVITIES], ids=lambda path: path.name)
def test_every_telephone_number_is_verified_and_stands_with_its_service(path: Path) -> None:
    known = verified()
    for block in blocks(path):
        for number in numbers_in(block):
            assert number in known, f"{number} is not among the verified numbers:\n{block}"
            named = any(words.search(block) for words in known[number])
            assert named, f"{number} stands without the name of its service:\n{block}"


@pytest.mark.parametrize(
    ("block", "numbers"),
    [
        ("Call [116 123](tel:116123), free.", {"116123"}),
        ("Ring 0808 80 10 800 day or night", {"08088010800"}),
        ("in danger, call 112 or 999.", {"112", "999"}),
        ("Text SHOUT to 85258", {"85258"}),
        ("The hotline, 1-833-852-6262, takes calls.", {"18338526262"}),
        ("In 2016, 3,850 women (r = .27 to .47; 1.07–1.43) took part.", set()),
        ("See [the paper](https://doi.org/10.1002/14651858).", set()),
    ],
)
def test_telephone_numbers_are_told_from_other_numbers(block: str, numbers: set[str]) -> None:
    assert numbers_in(block) == numbers


def groups_on(page: Path) -> set[str]:
    """The groups for which a page shows the services."""
    options = "".join(TABLE.findall(page.read_text(encoding="utf-8")))
    told = re.findall(r"^:for: (.+)$", options, re.MULTILINE)
    return {group.strip() for groups in told for group in groups.split(",")}


def test_the_help_page_shows_every_service_and_urgent_help_before_all_others() -> None:
    page = ROOT / "book" / "find-help.md"
    shown = services_for(sorted(groups_on(page)), urgent=False)
    left_out = {service.name for service in all_services()} - {service.name for service in shown}
    text = page.read_text(encoding="utf-8")
    urgent = text[: text.index("```{support-services}")]
    for service in all_services():
        if service.is_urgent:
            for number in service.numbers:
                assert f"tel:{digits(number)}" in urgent
            left_out.discard(service.name)
    assert left_out == set()
    assert "In Northern Ireland, call your GP or [Lifeline]" in urgent
