"""The table of support services: only what may be printed, urgent help first, its age told."""

import datetime
import re
from html.parser import HTMLParser

import pytest

from securebase import data, support_services
from securebase.activities.base import PUBLISHING_VARIABLE
from securebase.services import GROUPS, Service, all_services, services_for
from securebase.services.service import dialled
from securebase.services.table import FRESH_DAYS, day_told
from tests.content.phone_numbers import numbers_in

SERVICES = all_services()
every_service = pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)
GATHERED = datetime.date(2026, 11, 21)


class Cells(HTMLParser):
    """The rows of a table as lists of texts; what is hidden from readers of the screen is out."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._silent = False
        self.feed(html.partition("<table")[2].partition("</table>")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            self.rows[-1].append("")
        self._silent = ("aria-hidden", "true") in attrs

    def handle_endtag(self, _tag: str) -> None:
        self._silent = False

    def handle_data(self, words: str) -> None:
        if self.rows and self.rows[-1] and not self._silent:
            self.rows[-1][-1] = f"{self.rows[-1][-1]} {' '.join(words.split())}".strip()


@every_service
def test_only_a_verified_service_has_a_number_or_hours(service: Service) -> None:
    assert service.confidence in {"verified", "known"}
    if service.confidence == "known":
        assert not service.numbers
        assert not service.hours


@every_service
def test_every_service_says_for_whom_it_is_and_can_be_reached(service: Service) -> None:
    assert service.for_whom
    assert service.nation
    assert service.groups
    assert set(service.groups) <= GROUPS.keys()
    assert service.numbers or service.url
    assert not service.url or service.url.startswith("https://")


@every_service
def test_no_number_hides_in_a_note(service: Service) -> None:
    allowed = {dialled(number) for one in SERVICES for number in one.numbers}
    assert numbers_in(service.note) <= allowed


@pytest.mark.parametrize(
    "name",
    ["PANDAS Foundation", "Bliss", "MASIC Foundation", "Twins Trust", "Sands", "Lullaby Trust",
     "NCT", "Association for Post Natal Illness", "Lifeline", "Live Fear Free"],
)  # fmt: skip
def test_what_the_sheet_says_not_to_print_or_to_confirm_first_is_only_a_link(name: str) -> None:
    (service,) = [one for one in SERVICES if one.name == name]
    assert service.numbers == ()
    assert service.url
    row = next(row for row in Cells(support_services().html()).rows if row[0].startswith(name))
    assert not re.search(r"\d{3}", row[2]), row


@pytest.mark.parametrize("name", ["Family Lives", "NSPCC helpline", "Men’s Advice Line"])
def test_hours_that_were_not_checked_are_not_printed(name: str) -> None:
    (service,) = [one for one in SERVICES if one.name == name]
    assert service.numbers
    assert not service.hours
    row = next(row for row in Cells(support_services().html()).rows if row[0].startswith(name))
    assert row[3] == "Look on its page"


def test_ids_are_used_once_and_every_group_has_a_service() -> None:
    assert len({service.id for service in SERVICES}) == len(SERVICES)
    assert {group for service in SERVICES for group in service.groups} == GROUPS.keys()


def test_a_number_to_dial_keeps_its_noughts() -> None:
    rows = {row["id"]: row for row in data.load("support_services")}
    assert rows["australia-emergency"]["phone"] == "000"
    assert rows["uk-999"]["phone"] == "999"


def test_urgent_help_comes_first_whoever_is_asked_for() -> None:
    found = services_for(["crying"])
    assert [service.name for service in found][:2] == [
        "Emergency services",
        "NHS 111 mental health option",
    ]
    urgent = [service.is_urgent for service in found]
    assert urgent == sorted(urgent, reverse=True)
    assert [service.name for service in found if not service.is_urgent] == ["Cry-sis", "ICON"]


def test_urgent_help_can_be_left_out_where_it_stands_above() -> None:
    assert {one.name for one in services_for(["crying"], urgent=False)} == {"Cry-sis", "ICON"}


def test_a_group_that_is_not_there_is_told_with_what_may_be_meant() -> None:
    with pytest.raises(ValueError, match="did you mean 'crying'"):
        support_services(["cryng"])
    with pytest.raises(ValueError, match="write some of urgent, everyone"):
        support_services(["zoo"])


def test_the_table_says_who_how_when_and_how_old() -> None:
    html = support_services(["crying"]).html()
    rows = Cells(html).rows
    assert rows[0] == [
        "Service",
        "Who it is for",
        "How to reach it",
        "Hours",
        "Details gathered",
    ]
    assert [
        "Cry-sis UK",
        "Parents of babies who cry a lot or do not sleep.",
        "Call 0800 448 0737 Cry-sis page",
        "9am to 10pm every day",
        "21 November 2026",
    ] in rows
    assert '<a href="tel:08004480737">0800 448 0737</a>' in html
    assert "We gathered these details by 21 November 2026." in html
    assert "In another country, <a" in html


def test_a_text_number_is_linked_and_northern_ireland_is_not_sent_to_111() -> None:
    html = support_services(["everyone"]).html()
    assert 'Text SHOUT to <a href="sms:85258">85258</a>' in html
    row = next(row for row in Cells(html).rows if "Northern Ireland" in row[0])
    assert "111 has no mental health option" in row[1]


@pytest.mark.parametrize(("days", "is_shown"), [(0, False), (FRESH_DAYS, False), (181, True)])
def test_where_no_script_runs_old_details_say_so(days: int, is_shown: bool) -> None:
    html = support_services(["crying"]).html(GATHERED + datetime.timedelta(days=days))
    assert ('class="sb-services-old">' in html) == is_shown
    assert ('class="sb-services-old" hidden>' in html) != is_shown


def test_a_published_table_is_the_same_whenever_it_is_built(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    bundle = support_services(["crying"])._repr_mimebundle_()
    assert bundle["text/html"] == support_services(["crying"]).html()
    assert bundle["text/plain"] == "<SupportServices 7 services, gathered by 21 November 2026>"


def test_the_date_line_can_be_left_to_another_table_of_the_page() -> None:
    html = support_services(["crying"], dated=False).html()
    assert "We gathered" not in html
    assert "sb-services-old" not in html
    assert '<time datetime="2026-11-21">' in html


def test_a_day_is_told_as_people_write_it() -> None:
    assert day_told(datetime.date(2027, 1, 5)) == "5 January 2027"
