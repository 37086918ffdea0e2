"""What the course says is well formed, rests on sources, and sends nobody to a wrong number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pybtex.database import parse_file

from securebase.content.bibliography import known_sources
from securebase.publishing.course_content import activity_class, content_files, course_problems
from securebase.services import all_services, help_now, services_for
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


# What is said of a thing that a learner chose, moved, guessed or looked at.
ANSWERS = {"feedback", "otherwise", "why", "kind_word", "reveal", "reasons", "does"}
ANSWERS |= {"could_also_be", "evidence", "say", "told"}


def answers_in(spec: Any) -> Iterator[Any]:
    """Everything that answers a learner, wherever it stands in a spec."""
    if isinstance(spec, list):
        for one in spec:
            yield from answers_in(one)
    elif isinstance(spec, dict):
        for name, value in spec.items():
            if name in ANSWERS:
                yield from value.values() if isinstance(value, dict) else [value]
            else:
                yield from answers_in(value)


@every_activity
def test_every_answer_is_answered_and_every_claim_has_a_source(path: Path) -> None:
    activity = activity_class(path).load(path)
    assert activity.cited_keys()
    assert all(activity.cited_keys())
    said = list(answers_in(activity.spec()))
    assert said
    assert all(said)


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.name)
def test_every_choice_of_a_question_is_answered_by_itself(path: Path) -> None:
    for question in spec_of(path)["questions"]:
        said = list(answers_in(question))
        assert len(said) > 1, question["id"]
        assert all(said), question["id"]


@pytest.mark.parametrize("path", QUIZZES, ids=lambda path: path.name)
def test_the_right_answer_does_not_always_stand_in_the_same_place(path: Path) -> None:
    quiz = spec_of(path)
    places = [
        [option["right"] for option in question["options"]].index(True)
        for question in quiz["questions"]
        if question["kind"] == "single-choice"
    ]
    assert len(places) < 2 or len(set(places)) > 1
    truths = [
        question["options"][0]["right"]
        for question in quiz["questions"]
        if question["kind"] == "true-false"
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
    # The help box has the urgent ones, and stands before all others.
    assert "```{help-now}" in text[: text.index("```{support-services}")]
    urgent = {service.name for service in help_now().services if service.is_urgent}
    assert urgent == {service.name for service in services_for(["urgent"])}
    left_out -= urgent
    assert left_out == set()
