"""Help boxes: three lines from the table of services, and what a spoilt row is told."""

import re

import pytest

from securebase.data.support_services import Service
from securebase.services import all_services, finder_html, help_now
from tools.places import ROOT

HELP = help_now()
ROWS = {service.id: service for service in all_services()}


def pressed(html: str) -> list[str]:
    """What a finger can press, in order."""
    return re.findall(r'<a href="([^"]+)"', html)


def test_the_three_lines_are_danger_the_mind_today_and_to_talk() -> None:
    assert pressed(HELP.html()) == ["tel:999", "tel:111", "tel:116123"]
    words = re.sub(r"<[^>]+>", "", HELP.html())
    assert "Is anyone in danger now? You can also go to A&amp;E." in words
    assert "In England and Wales, press 2. In Scotland, choose the mental health option." in words
    assert "Samaritans listen to anyone, about anything, day and night. Free." in words


def test_the_rest_is_folded_with_northern_ireland_first() -> None:
    rest = HELP.rest_html("../find-help.html")
    assert rest.startswith("<details")
    assert pressed(rest) == [
        "tel:08088088000",
        "sms:85258",
        "https://findahelpline.com/",
        "../find-help.html",
    ]
    assert "We gathered these details by 26 November 2026." in rest
    assert "find-help" not in HELP.rest_html()


def test_a_box_for_a_group_shows_its_services_and_folds_the_others() -> None:
    box = help_now(["abuse"])
    assert pressed(box.html()) == [
        "tel:999",
        "tel:08082000247",
        "tel:08000271234",
        "tel:08088010800",
        "tel:08088021414",
        "tel:08088010327",
    ]
    assert pressed(box.rest_html())[:3] == ["tel:111", "tel:116123", "tel:08088088000"]


def test_two_lines_and_one_line_are_shorter_still() -> None:
    assert pressed(HELP.first_two_html()) == ["tel:999", "tel:111"]
    quiet = re.sub(r"<[^>]+>", "", HELP.quiet_html("a.html")).strip()
    assert quiet == "Is anyone in danger? Call 999. More help: Find help."
    assert pressed(HELP.quiet_html()) == ["tel:999"]


def spoilt(monkeypatch: pytest.MonkeyPatch, identifier: str, **changes: object) -> None:
    rows = [
        service.model_copy(update=changes) if service.id == identifier else service
        for service in all_services()
    ]
    monkeypatch.setattr("securebase.services.help_box.all_services", lambda: tuple(rows))


def test_a_number_that_changes_in_the_table_changes_in_the_box(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoilt(monkeypatch, "samaritans", phones=("116 124",))
    assert '<a href="tel:116124">116 124</a>' in help_now().html()
    spoilt(monkeypatch, "uk-999", phones=("990",))
    assert "in danger, call 990 or go to A&E. If not, call her GP, or call NHS 111 and" in (
        help_now().signs_markdown()
    )


@pytest.mark.parametrize("identifier", ["uk-999", "samaritans", "northern-ireland-lifeline"])
def test_a_row_without_its_number_is_told(monkeypatch: pytest.MonkeyPatch, identifier: str) -> None:
    spoilt(monkeypatch, identifier, phones=())
    with pytest.raises(ValueError, match=f"the row '{identifier}' of support_services.csv has no"):
        help_now()


def test_a_row_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    rows: list[Service] = [one for one in all_services() if one.id != "shout"]
    monkeypatch.setattr("securebase.services.help_box.all_services", lambda: tuple(rows))
    with pytest.raises(ValueError, match=r"support_services.csv has no row 'shout'"):
        help_now()


def test_nations_with_different_numbers_for_the_mind_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoilt(monkeypatch, "wales-111", phones=("112",))
    with pytest.raises(ValueError, match="have different numbers, and a help box shows one"):
        help_now()


def test_full_boxes_stand_in_the_six_hard_lessons_alone() -> None:
    full = set()
    for lesson in sorted((ROOT / "notebooks").rglob("*.ipynb")):
        text = lesson.read_text(encoding="utf-8")
        boxes = re.findall(r"\{help-now\}\\n\",\s+\":([\w-]+):", text)
        assert ":class: help" not in text, lesson
        full |= {lesson.stem for option in boxes if option == "title"}
    assert full == {
        "bonding-and-attachment",
        "practising-repair",
        "rupture-and-repair",
        "the-still-face-experiment",
        "when-bonding-is-hard",
        "when-care-fails-and-what-mends-it",
    }


def test_the_questions_of_the_finder_name_places_and_groups_of_the_table() -> None:
    asked = re.findall(r'name="(\w+)" value="([^"]+)"', finder_html())
    places = [value for name, value in asked if name == "place"]
    assert places == [
        "England",
        "Scotland",
        "Wales",
        "Northern Ireland",
        "Ireland",
        "United States",
        "Australia",
        "New Zealand",
        "Europe",
        "Any country",
    ]
    topics = {value for name, value in asked if name == "topic"}
    assert topics == {group for one in ROWS.values() for group in one.groups} - {
        "urgent",
        "elsewhere",
        "mothers",
    }
