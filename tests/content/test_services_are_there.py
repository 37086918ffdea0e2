"""No support service vanishes: each that was promised is in the table and in the book's pages."""

import html
import re

import pytest

from securebase import data, support_services
from securebase.services import all_services
from tools.places import ROOT

# Written out and read from nowhere else. Whoever takes a service out of the course takes its line
# out here too, and means it.
SERVICES = """\
uk-999                     Emergency services
england-111                NHS 111 mental health option
wales-111                  NHS 111 Wales
scotland-111               NHS 24
northern-ireland-lifeline  Lifeline
samaritans                 Samaritans
shout                      Shout
family-lives               Family Lives
nct                        NCT
home-start                 Home-Start UK
gingerbread                Gingerbread
dad-matters                Dad Matters
fatherhood-institute       Fatherhood Institute
talking-therapies          NHS Talking Therapies
pandas-foundation          PANDAS Foundation
apni                       Association for Post Natal Illness
app                        Action on Postpartum Psychosis
mmha                       Maternal Mental Health Alliance
parent-infant-foundation   Parent-Infant Foundation
birth-trauma-association   Birth Trauma Association
make-birth-better          Make Birth Better
masic                      MASIC Foundation
cry-sis                    Cry-sis
icon                       ICON
twins-trust                Twins Trust
bliss                      Bliss
sands                      Sands
lullaby-trust              Lullaby Trust
adoption-uk                Adoption UK
kinship                    Kinship
england-abuse              National Domestic Abuse Helpline
scotland-abuse             Domestic Abuse and Forced Marriage Helpline
wales-abuse                Live Fear Free
northern-ireland-abuse     Domestic and Sexual Abuse Helpline
mens-advice                Men’s Advice Line
nspcc                      NSPCC helpline
childline                  Childline
ireland-emergency          Emergency services
ireland-samaritans         Samaritans Ireland
ireland-text               Text About It
us-emergency               Emergency services
us-988                     988 Suicide and Crisis Lifeline
us-maternal                National Maternal Mental Health Hotline
australia-emergency        Emergency services
australia-lifeline         Lifeline Australia
australia-panda            PANDA
new-zealand-emergency      Emergency services
new-zealand-1737           Need to talk?
europe-emergency           Emergency services
find-a-helpline            Find A Helpline
psi                        Postpartum Support International
"""
PROMISED = [line.split(maxsplit=1) for line in SERVICES.splitlines()]
TABLES = re.findall(
    r"^```\{support-services\}\n:for: (.+)$",
    (ROOT / "book" / "find-help.md").read_text(encoding="utf-8"),
    re.MULTILINE,
)


def test_every_promised_service_is_in_the_table_under_its_name() -> None:
    told = [[row["id"], row["name"]] for row in data.load("support_services")]
    assert told == PROMISED
    assert [[service.id, service.name] for service in all_services()] == PROMISED


@pytest.mark.parametrize(("identifier", "name"), PROMISED)
def test_every_promised_service_is_shown(identifier: str, name: str) -> None:
    assert name in html.unescape(support_services().html())
    (groups,) = [service.groups for service in all_services() if service.id == identifier]
    on_the_page = {group.strip() for groups in TABLES for group in groups.split(",")}
    # Those for urgent need stand in the page's own words, above its tables.
    assert on_the_page & {*groups} or "urgent" in groups
    if "urgent" not in groups:
        tables = [support_services([group], urgent=False).html() for group in on_the_page]
        assert any(name in html.unescape(table) for table in tables)


@pytest.mark.parametrize("name", data.names())
def test_every_line_of_a_table_is_a_row_of_it(name: str) -> None:
    # Counted by lines alone, so that no quotation mark can make two rows one.
    written = (data.FOLDER / f"{name}.csv").read_bytes()
    lines = [line for line in re.split(rb"\r\n|\r|\n", written) if line.strip()]
    assert len(data.load(name)) == len(lines) - 1 > 0
