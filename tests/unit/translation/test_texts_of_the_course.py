"""What there is to translate in this course: all of it, and nothing that belongs to a country."""

import re

import pytest

from securebase.services import all_services
from securebase.translation.course_texts import course_units
from securebase.translation.pseudo import CLOSES, OPENS, pseudo
from securebase.translation.unit import Unit
from securebase.translation.what_is_lost import what_is_lost
from tools.places import ROOT

# All texts of the course take some seconds.
pytestmark = [pytest.mark.not_for_mutants, pytest.mark.lasts]


@pytest.fixture(scope="module")
def units():
    return list(course_units(ROOT))


def test_texts_of_every_kind_are_found_where_they_stand(units):
    found = {(unit.at, unit.text) for unit in units}
    lesson = "notebooks/still-face/rupture-and-repair"
    assert {
        ("_toc.yml", "Growing a bond"),
        (f"{lesson}.ipynb:title", "Rupture and repair"),
        (f"{lesson}.ipynb:explorer", "Time in step"),
        (f"{lesson}.quiz.yml:title", "Fifteen questions"),
        (
            f"{lesson}.quiz.yml:what-thirty-means.prompt",
            'What did the "30%" describe, to begin with?',
        ),
        ("book/teach/where-to-get-help.md", "Where to get help, on one page"),
        ("element:sorter.done", "All sorted"),
        ("script:secure-base-theme.js", "Copied"),
        ("service:uk-999", "Anyone who is in danger now"),
        ("template:publishing/theme/templates/secure-base/header.html", "Get help"),
        ("python", "Is anyone in danger now?"),
    } <= found


def test_no_service_and_no_number_to_call_is_a_text_of_its_own(units):
    services = all_services()
    kept = {service.name for service in services} | {
        number for service in services for number in service.numbers
    }
    of_services = [unit for unit in units if unit.at.startswith("service:")]
    assert of_services
    assert kept.isdisjoint(unit.text for unit in units if unit.at != "python")


def test_a_title_that_the_build_knows_has_one_translation_for_all_lessons(units):
    assert {unit.at for unit in units if unit.text == "Key points"} == {"python"}


def test_the_made_up_language_loses_nothing_and_is_about_two_fifths_longer(units):
    english = told = 0
    for unit in units:
        text = pseudo(unit, unit.text)
        assert what_is_lost(unit, text) == "", unit
        english, told = english + len(unit.text), told + len(text)
    assert 1.25 < told / english < 1.5


def test_a_text_in_the_made_up_language_is_bracketed_and_accented():
    unit = Unit("x", "Call [999](tel:999), see {cite:p}`cohn1987` and {name}.")
    told = pseudo(unit, unit.text)
    assert told.startswith(OPENS)
    assert told.endswith(CLOSES)
    kept = re.sub(r"\(tel:999\)|\{cite:p\}`cohn1987`|\{name\}", "", told)
    assert not re.search("[aeiouy]", kept)
