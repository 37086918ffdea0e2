"""The search: from a folder, by keyboard, with help first, and for whoever has no script."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import findings_in_sizes_and_colours
from tests.browser.course_pages import LESSON
from tests.browser.in_view import resized
from tests.browser.keyboard import Keyboard
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser

PAGE = "search"
# What somebody may type who needs help, and a number that must then be there.
HELPED = """\
crying                     0800 448 0737
my baby wont stop crying   0800 448 0737
not bonding                116 123
I’m not bonding            116 123
I don’t love my baby       116 123
scared                     116 123
I am scared                116 123
ill                        999
my baby is ill             999
hurting                    116 123
self harm                  116 123
self-harm                  116 123
suicide                    999
suicidle                   999
I can't cope               116 123
I cant cope                116 123
I want to die              999
he hits me                 0808 2000 247
my wife hit me             0808 801 0327
scared of my partner       0808 2000 247
shaken baby                0800 448 0737
birth trauma               116 123
stillbirth                 116 123
hearing voices             111
depressed                  111
helpline                   999
"""

# The kind word for what a parent may type at three in the morning, as it is typed.
IN_DISTRESS = {
    "We are glad that you are here.": """\
I wanna die
want to kill my self
I want to disappear
they would be better off without me
no point in living
suicidle
""",
    "It is brave to look for help with this.": """\
shouted at my baby
I shook her
going to hurt him
scared I might hurt her
lost my temper
hit my baby
intrusive thougths
""",
    "It is not your fault.": """\
my husband hits me
he shouts at me
he wont let me leave
scared of my boyfriend
strangeld me
""",
    "It is right to ask about a child.": """\
he hits my baby
my partner hurt my baby
he shakes the baby
neglected
my baby is not safe
""",
    "It is right to get help today.": """\
hearing things
baby is evil
psycosis
""",
    "Trust what you see, and ask now.": """\
my baby has a fever
baby wont wake
hes not breathing
cant breath
dropped my baby
baby illness
""",
    "We are so sorry.": """\
my baby died
miscarrige
stillborn
stillb
baby passed away
I lost my son
""",
    "Crying is hard to listen to, for anyone.": """\
wont stop crying
baby wont settle
criying
baby wont go to sleep
screeming
""",
    "What happened to you matters.": """\
traumatic birth
emergency c section
nightmares
""",
    "It hurts to feel that.": """\
my baby hates me
my baby rejects me
my baby rejcts me
my baby doesn't love me
my baby doesnt love me
my baby does not like me
she doesnt want me
baby prefers dad
my baby pushes me away
my toddler hits me
he never smiles at me
cries when I hold her
""",
    "You are not alone with this.": """\
I don't love her
i dont love him
don't feel love
dont feel any love
I cant love my baby
no connection with my baby
I hate my newborn
I don't feel like a mom
regret having a baby
failure
im a failure
bad mom
I'm a terrible mother
not a good mum
drunk
I got drunk
depresed
post partum depression
so tired
cant take it anymore
panick attack
my husband hates me
I keep crying
""",
    "It is good that you ask.": """\
illness
I need someone
who can I talk to
""",
}

# What somebody may look for, and a place that is then among the first ten.
WANTED = """\
sleep                       What skin-to-skin does
still                       The Still‑Face experiment
oxytocin                    The love hormone
love hormone                The love hormone
germany                     Carried on a back
secure in Japan             Carried on a back
bottle                      Close, and safely asleep
breastfeeding               “Attachment parenting”
caesarean                   Love often takes its time
adoption                    When a child comes to you later
orphanage                   What a family did
grandparents                A small moment a day
nursery                     Nursery need not come between you
phone                       A glance at your phone
premature                   neonatal care
temperament                 It is not only the mother
Bowlby                      Someone to run to
Ainsworth                   A small drama in eight scenes
Tronick 1989                The famous 30%
van IJzendoorn              Effect sizes
confidence interval         Wilson’s interval
kappa                       Cohen’s kappa
I2                          Q and I²
I²                          Q and I²
heterogeneity               Do the studies tell one story?
p-value                     Lab 1: Patterns around the world
p value                     Lab 1: Patterns around the world
chi-squared                 Could these groups be one?
chi squared                 An honest test
k-means                     Lab 6: Types or degrees?
van IJzendoorn              Lab 1: Patterns around the world
van IJzendoorn              Around the world
stillface                   The Still‑Face experiment
random effects              When studies may truly differ
standardised mean difference  The standardised difference
violence                    When home is where it hurts
shaking                     If it gets too much
adult attachment interview  An afternoon, and ninety cards
moodle                      The question bank
handout                     Handouts for parents
"""


def field(page: Page) -> Locator:
    return page.get_by_role("searchbox")


def places(page: Page) -> Locator:
    return page.locator(".sb-found ol > li a")


@pytest.mark.core
def test_in_a_lesson_in_a_folder_a_word_is_found_and_gone_to_by_keyboard_alone(
    new_page: NewPage, folder: Path
) -> None:
    page = new_page()
    page.goto((folder / f"{LESSON}.html").as_uri())
    keyboard = Keyboard(page)
    keyboard.type_into(field(page), "oxytocin")
    status = page.get_by_role("search").locator("xpath=..").get_by_role("status")
    expect(places(page)).not_to_have_count(0)
    expect(status).to_have_text(f"{places(page).count()} places found")
    wanted = places(page).filter(has_text="The love hormone")
    keyboard.tab_to(wanted, "ArrowDown")
    keyboard.press("Escape")
    expect(field(page)).to_be_focused()
    expect(wanted).to_be_hidden()
    # Typing goes on where it was.
    page.keyboard.type("e")
    page.keyboard.press("Backspace")
    keyboard.press_on(wanted, "ArrowDown")
    page.wait_for_url("**/what-you-may-have-read.html#the-love-hormone")
    expect(page.get_by_role("heading", name="The love hormone")).to_be_in_viewport()


def test_on_the_search_page_in_a_folder_the_address_keeps_what_was_looked_for(
    new_page: NewPage, folder: Path
) -> None:
    page = new_page()
    address = (folder / f"{PAGE}.html").as_uri()
    page.goto(address)
    expect(field(page)).to_be_focused()
    page.keyboard.type("strange situatoin")
    # A term of the glossary comes first, then the lesson that is called so.
    expect(places(page).first).to_contain_text("In plain words · Glossary")
    expect(places(page).nth(1)).to_contain_text("The Strange Situation: the procedure")
    expect(page).to_have_url(f"{address}?q=strange+situatoin")
    page.keyboard.press("Enter")
    expect(places(page).first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary.html#term-strange-situation")
    expect(page.locator("#term-strange-situation")).to_be_in_viewport()
    page.go_back()
    expect(field(page)).to_have_value("strange situatoin")
    expect(places(page).first).to_be_visible()


# Of each title that can be typed: the kind words that are shown on the way, and at its end.
ON_THE_WAY = """() => {
  const field = document.querySelector('main input[type="search"]');
  const told = (text) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return document.querySelector(".sb-found-help h2")?.textContent ?? "";
  };
  const { entries } = window.secureBaseSearch;
  // Pages, and terms of the glossary.
  const titles = entries.filter(([, kind]) => kind === 0 || kind === 4).map((one) => one[3]);
  return titles.map((title) => {
    const letters = [...title.toLowerCase()];
    const ways = letters.map((_, end) => told(letters.slice(0, end).join("")));
    return [title, [...new Set(ways)].filter(Boolean), told(title)];
  });
}"""


def test_on_the_way_to_a_lesson_or_a_term_no_help_is_shown_that_it_is_not_about(
    new_page: NewPage, site: str
) -> None:
    page = new_page()
    page.goto(f"{site}/{PAGE}.html")
    field(page).fill("still")
    expect(places(page).first).to_be_visible()
    ways = page.evaluate(ON_THE_WAY)
    titles = [title for title, _, _ in ways]
    assert {"Still-Face experiment", "The Still‑Face experiment", "kappa"} <= {*titles}
    sorry = "We are so sorry."
    assert [title for title, shown, end in ways if sorry in [*shown, end]] == []
    # What is shown before a title is whole is what is shown for it.
    assert [title for title, shown, end in ways if not {*shown} <= {end}] == []


@pytest.mark.core
@sampled("kind_word", IN_DISTRESS, "We are glad that you are here.")
def test_whoever_is_in_distress_is_shown_the_help_that_is_meant_and_no_label(
    new_page: NewPage, site: str, kind_word: str
) -> None:
    page = new_page()
    page.goto(f"{site}/{PAGE}.html")
    without, labelled = [], []
    for asked in IN_DISTRESS[kind_word].splitlines():
        field(page).fill(asked)
        box = page.locator(".sb-found > div > :first-child.sb-found-help")
        if not box.get_by_role("heading", name=kind_word, exact=True).count():
            without.append(asked)
        first = places(page).locator("strong").all_inner_texts()[:6]
        labels = {"secure", "insecure", "avoidant", "resistant", "disorganised", "avoidance"}
        if labels & {*first}:
            labelled.append(asked)
    assert without == []
    assert labelled == []


def test_help_with_another_trouble_is_not_told_of(new_page: NewPage, site: str) -> None:
    page = new_page()
    page.goto(f"{site}/{PAGE}.html?q=my baby does not like me")
    expect(page.get_by_role("region", name="It hurts to feel that.")).to_be_visible()
    expect(places(page).filter(has_text="If your baby has died")).to_have_count(0)


@pytest.fixture(scope="module")
def helped() -> list[list[str]]:
    return [line.split("  ", maxsplit=1) for line in HELPED.splitlines()]


@pytest.mark.core
def test_whoever_cries_for_help_is_shown_it_first_with_a_number_to_call(
    new_page: NewPage, site: str, helped: list[list[str]]
) -> None:
    page = new_page()
    page.goto(f"{site}/{PAGE}.html")
    without = []
    for asked, number in helped:
        field(page).fill(asked)
        box = page.locator(".sb-found > div > :first-child.sb-found-help")
        if not box.get_by_role("link", name=number.strip(), exact=True).count():
            without.append(asked)
    assert without == []


@pytest.mark.core
def test_what_is_looked_for_is_among_the_first_places(new_page: NewPage, site: str) -> None:
    page = new_page()
    page.goto(f"{site}/{PAGE}.html")
    not_found = []
    for asked, wanted in (line.split("  ", maxsplit=1) for line in WANTED.splitlines()):
        field(page).fill(asked)
        if not any(wanted.strip() in place for place in places(page).all_inner_texts()):
            not_found.append(asked)
    assert not_found == []


def test_no_help_is_pressed_on_whoever_looks_for_something_else(
    new_page: NewPage, site: str
) -> None:
    page = new_page()
    page.goto(f"{site}/{PAGE}.html")
    for asked in ("shared attention", "kappa", "goodness of fit", "Bowlby", "chill", "sleep"):
        field(page).fill(asked)
        expect(page.locator(".sb-found").get_by_role("status")).not_to_be_empty()
        expect(page.locator(".sb-found-help")).to_have_count(0)


@pytest.mark.core
def test_what_a_partner_may_not_see_is_in_no_address(new_page: NewPage, site: str) -> None:
    page = new_page()
    page.goto(f"{site}/{LESSON}.html")
    field(page).press_sequentially("he hits me")
    help_box = page.get_by_role("region", name="It is not your fault.")
    expect(help_box).to_be_visible()
    field(page).press("Enter")
    expect(help_box.get_by_role("link").first).to_be_focused()
    expect(page).to_have_url(f"{site}/{LESSON}.html")


def test_nothing_found_is_told_kindly_with_a_way_to_help(new_page: NewPage, site: str) -> None:
    page = new_page()
    page.goto(f"{site}/{PAGE}.html?q=zzzebra")
    expect(page.get_by_role("heading", name="We have no page about “zzzebra” yet.")).to_be_visible()
    expect(page.locator(".sb-found").get_by_role("status")).to_have_text("Nothing found")
    page.locator(".sb-found").get_by_role("link", name="Find help").click()
    expect(page.get_by_role("heading", name="Find help", level=1)).to_be_visible()


def test_without_script_the_page_says_what_else_to_use(new_page: NewPage, book: Path) -> None:
    page = new_page(java_script_enabled=False)
    page.goto((book / f"{PAGE}.html").as_uri() + "?q=crying")
    expect(field(page)).to_be_hidden()
    main = page.get_by_role("main")
    expect(main.get_by_text("Your browser can look for words in a page")).to_be_visible()
    main.get_by_role("link", name="Find help").click()
    expect(page.get_by_role("heading", name="Find help", level=1)).to_be_visible()


@pytest.mark.parametrize("asked", ["crying", "repair", "zzzebra"])
def test_axe_finds_nothing_in_what_is_found(new_page: NewPage, site: str, asked: str) -> None:
    page = new_page()
    page.goto(f"{site}/{PAGE}.html?q={asked}")
    expect(page.locator(".sb-found").get_by_role("status")).to_be_visible()
    assert findings_in_sizes_and_colours(page) == []
    resized(page, 320, 640)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_below_the_header_axe_finds_nothing_and_the_page_loads_it_only_when_turned_to(
    new_page: NewPage, site: str
) -> None:
    page = new_page()
    asked_for: list[str] = []
    page.on("request", lambda request: asked_for.append(request.url))
    page.goto(f"{site}/{LESSON}.html", wait_until="networkidle")
    assert not [url for url in asked_for if "search" in url]
    field(page).press_sequentially("crying")
    expect(places(page).first).to_be_visible()
    loaded = [url.rpartition("/")[2].partition("?")[0] for url in asked_for if "search" in url]
    assert sorted(loaded) == ["search-index.js", "securebase-search.js"]
    assert findings_in_sizes_and_colours(page) == []
