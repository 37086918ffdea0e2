"""The table of support services: only what may be printed, urgent help first, its age told."""

import datetime
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from securebase import data, support_services
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.data.checks import table_problems
from securebase.paper import help_sheet
from securebase.publishing.course_content import course_problems
from securebase.services import (
    GROUPS,
    Service,
    all_services,
    gathered_by,
    help_now,
    services_for,
)
from securebase.services.service import dialled
from securebase.services.table import FRESH_DAYS, SupportServices, day_told
from tests.content.phone_numbers import numbers_in
from tools.places import ROOT

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
def test_no_number_hides_in_a_note(service: Service) -> None:
    allowed = {dialled(number) for one in SERVICES for number in one.numbers}
    assert numbers_in(service.note) <= allowed


@pytest.mark.parametrize(
    "name",
    ["PANDAS Foundation", "Bliss", "MASIC Foundation", "Twins Trust", "Sands", "Lullaby Trust",
     "NCT", "Association for Post Natal Illness"],
)  # fmt: skip
def test_what_the_sheet_says_not_to_print_or_to_confirm_first_is_only_a_link(name: str) -> None:
    (service,) = [one for one in SERVICES if one.name == name]
    assert service.numbers == ()
    assert service.url
    row = next(row for row in Cells(support_services().html()).rows if row[0].startswith(name))
    assert not re.search(r"\d{3}", row[2]), row


@pytest.mark.parametrize(
    ("name", "numbers"),
    [("Lifeline", "0808 808 8000"), ("Live Fear Free", "0808 80 10 800 Text 07860 077333")],
)
def test_a_number_that_was_confirmed_is_printed(name: str, numbers: str) -> None:
    html = support_services().html()
    row = next(row for row in Cells(html).rows if row[0].startswith(name))
    assert row[2] == f"Call {numbers} {name} page"
    assert re.search(rf'data-gathered="2026-11-26">\s*<th[^>]*>{name} ', html)


@pytest.mark.parametrize("name", ["Family Lives", "NSPCC helpline", "Men’s Advice Line"])
def test_hours_that_were_not_checked_are_not_printed(name: str) -> None:
    (service,) = [one for one in SERVICES if one.name == name]
    assert service.numbers
    assert not service.hours
    row = next(row for row in Cells(support_services().html()).rows if row[0].startswith(name))
    assert row[3] == "Look on its page"


def test_every_group_has_a_service() -> None:
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


def test_a_group_by_itself_is_told_to_be_given_as_a_list() -> None:
    with pytest.raises(ValueError, match=r"give a list: \['crying'\]"):
        support_services("crying")


def test_a_table_of_no_services_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="no service is left"):
        support_services(["urgent"], urgent=False)


TABLE = (data.FOLDER / "support_services.csv").read_text("utf-8")
HEAD, *ROWS = TABLE.splitlines(keepends=True)
CRY = next(row for row in ROWS if row.startswith("cry-sis"))


def mistakes(folder: Path, rows: str) -> list[str]:
    path = folder / "support_services.csv"
    path.write_text(rows, encoding="utf-8")
    return [f"{problem.line}: {problem.message}" for problem in table_problems(path)]


def test_the_table_of_the_course_is_right() -> None:
    assert table_problems(data.FOLDER / "support_services.csv") == []


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ("cry-sis,Cry-sis", "cry-sis,", "'name' is empty"),
        (",crying,", ",cryng,", "there is no group 'cryng'; write some of urgent, everyone"),
        ("0800 448 0737", "0800 CRYSIS", "'0800 CRYSIS' is no number to dial"),
        ("https://", "http://", "write it from “https://” on"),
        ("2026-11-21", "21/11/2026", "gathered_on is '21/11/2026'; write the day as in 2026-11-21"),
        ("verified", "certain", "the confidence is 'certain'; write verified or known"),
        ("verified", "known", "this service is only known, and has a number or hours"),
        (",crying,", ",crying,,", "this row has not the 15 cells of the first line"),
    ],
)
def test_a_mistake_in_the_table_is_told_with_its_line(
    tmp_path: Path, was: str, becomes: str, told: str
) -> None:
    assert was in CRY
    found = mistakes(tmp_path, HEAD + CRY.replace(was, becomes, 1))
    assert any(one.startswith("2: ") and told in one for one in found), found


def test_a_service_that_nobody_can_reach_is_told(tmp_path: Path) -> None:
    alone = "a,A,Anyone,everyone,UK,,,SHOUT,,,,,,2026-11-21,known\n"
    assert mistakes(tmp_path, HEAD + alone) == [
        "2: nobody can reach this service; write a number or the address of its page",
        "2: there is a word to text and no number; write the number under text",
    ]


def test_an_id_given_twice_and_another_first_line_are_told(tmp_path: Path) -> None:
    (twice,) = mistakes(tmp_path, HEAD + CRY + CRY.replace("9am", "8am"))
    assert twice.startswith("3: the id 'cry-sis' is used twice in this list")
    (head,) = mistakes(tmp_path, HEAD.replace("phone", "telephone") + CRY)
    assert head == "1: there is no column 'phone'; 'telephone' stands there instead: rename it"


def test_the_check_of_the_course_reads_the_table(tmp_path: Path) -> None:
    folder = tmp_path / "securebase" / "data"
    folder.mkdir(parents=True)
    (folder / "support_services.csv").write_text(
        HEAD + CRY.replace("2026-11-21", "today"), encoding="utf-8"
    )
    assert any("gathered_on is 'today'" in str(one) for one in course_problems(tmp_path))


def test_the_table_says_who_how_when_and_how_old() -> None:
    html = support_services(["crying"]).html()
    rows = Cells(html).rows
    assert rows[0] == [
        "Service",
        "Who it is for",
        "How to reach it",
        "Hours",
    ]
    assert [
        "Cry-sis UK",
        "Parents of babies who cry a lot or do not sleep.",
        "Call 0800 448 0737 Cry-sis page",
        "9am to 10pm every day",
    ] in rows
    assert '<a href="tel:08004480737">0800 448 0737</a>' in html
    # Lifeline's number, among the urgent ones, was read on that day.
    assert "We gathered these details by 26 November 2026." in html
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
    assert bundle["text/plain"] == "<SupportServices 7 services, gathered by 26 November 2026>"


def test_the_date_line_can_be_left_to_another_table_of_the_page() -> None:
    html = support_services(["crying"], dated=False).html()
    assert "We gathered" not in html
    assert "sb-services-old" not in html
    assert 'data-gathered="2026-11-21"' in html


def test_whatever_tells_the_day_of_the_details_tells_the_same_one() -> None:
    groups = [group for group in GROUPS if group != "urgent"]
    pages = [support_services([group], urgent=False).html() for group in groups]
    pages += [help_now().rest_html(), help_now(["abuse"]).rest_html()]
    told = [re.findall(r"details by (\d+ \w+ \d{4})", one) for one in pages]
    assert told == [[day_told(gathered_by())]] * len(pages)
    assert day_told(gathered_by()) in help_sheet().html()
    # A page of words would keep a day of its own.
    for page in (ROOT / "book").rglob("*.md"):
        assert "gathered these details by" not in page.read_text(encoding="utf-8"), page


def test_a_table_is_as_old_as_the_oldest_of_its_details() -> None:
    first, second = services_for(["crying"], urgent=False)
    old = first.model_copy(update={"gathered_on": GATHERED - datetime.timedelta(days=FRESH_DAYS)})
    table = SupportServices((old, second), "Two services")
    assert (table.oldest, table.gathered_by) == (old.gathered_on, gathered_by())
    assert 'data-gathered-on="2026-05-25"' in table.html()
    assert "ago, by 25 May 2026." in table.html(GATHERED + datetime.timedelta(days=1))


def test_a_day_is_told_as_people_write_it() -> None:
    assert day_told(datetime.date(2027, 1, 5)) == "5 January 2027"
