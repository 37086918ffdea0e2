"""A teacher counts a room by keyboard: a vote, the answer, a second vote, the room's kappa."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase import CodingLab, Predict, Quiz, read_counts
from securebase.models.several_coders import fleiss_interval, fleiss_kappa
from tests.browser.accessibility import findings_in_colours
from tests.browser.authored import as_read
from tests.browser.course_pages import REPAIR
from tests.browser.keyboard import Keyboard
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
AROUND_THE_WORLD = "notebooks/strange-situation/around-the-world"
REUNIONS = "notebooks/strange-situation/reading-reunions"
# The lessons in which a class makes a guess.
PREDICTED = [
    str(one.relative_to(ROOT))[: -len(".predict.yml")]
    for one in sorted(ROOT.glob("notebooks/*/*.predict.yml"))
]
_MOST_SCENES = 60
_KEPT = "() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]"


@pytest.fixture
def page(new_page: NewPage) -> Page:
    return new_page(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")


def to_the(page: Page, address: str, kind: str) -> Locator:
    """The activity of a kind in class view, come to with the arrow key."""
    page.goto(f"{address}?view=class")
    view = page.locator("sb-class-view")
    place = view.get_by_role("button", name="Choose a scene")
    wanted = view.locator(f"sb-{kind}")
    for number in range(1, _MOST_SCENES):
        expect(place).to_contain_text(f"{number} of")
        if wanted.count():
            return wanted
        page.keyboard.press("ArrowRight")
    raise AssertionError(f"no scene of {address} has a {kind}")


def in_all(activity: Locator) -> list[list[int]]:
    """How many chose each option, vote by vote."""
    options = activity.locator(".hands > li")
    rows = [
        [int(one) for one in option.locator(".count").all_inner_texts()] for option in options.all()
    ]
    return [list(vote) for vote in zip(*rows, strict=True)]


def count(page: Page, hands: list[int]) -> int:
    """Types so many hands for each option; gives how many keys that took."""
    keys = [str(place) for place, many in enumerate(hands, start=1) for _ in range(many)]
    for key in keys:
        page.keyboard.press(key)
    return len(keys)


def is_in_view(activity: Locator) -> bool:
    """Whether all of it is on the screen without scrolling."""
    return bool(
        activity.evaluate(
            """activity => {
              const inside = activity.shadowRoot.querySelector(".activity");
              return inside.scrollHeight <= inside.clientHeight + 1
                && inside.scrollWidth <= inside.clientWidth + 1;
            }"""
        )
    )


def test_forty_votes_are_forty_keys_and_two_votes_stand_side_by_side_at_the_reveal(
    page: Page, site: str
) -> None:
    asked = Quiz.load(ROOT / f"{REPAIR}.quiz.yml").questions[0]
    activity = to_the(page, f"{site}/{REPAIR}.html", "quiz")
    keyboard = Keyboard(page)
    expect(activity.locator(".hands > li")).to_have_count(len(asked.options))
    assert count(page, [5, 20, 9, 6]) == 40
    assert in_all(activity) == [[5, 20, 9, 6]]
    expect(activity.get_by_role("status")).to_have_text("A 5, B 20, C 9, D 6. 40 cards in all.")
    page.keyboard.press("Shift+Digit2")
    page.keyboard.press("4")
    page.keyboard.press("z")
    page.keyboard.press("Backspace")
    assert in_all(activity) == [[5, 20, 9, 6]]
    assert is_in_view(activity)
    assert findings_in_colours(page) == []

    keyboard.press_on(activity.get_by_role("button", name="Talk, then vote again"))
    count(page, [1, 33, 4, 2])
    assert in_all(activity) == [[5, 20, 9, 6], [1, 33, 4, 2]]
    expect(activity).not_to_contain_text("That’s it")
    keyboard.press_on(activity.get_by_role("button", name="Reveal"))
    expect(activity.locator("#outcome")).to_be_focused()
    assert in_all(activity) == [[5, 20, 9, 6], [1, 33, 4, 2]]
    rows = activity.locator(".hands > li")
    for option, row in zip(asked.options, rows.all(), strict=True):
        expect(row.get_by_text("That’s it")).to_have_count(int(option.right))
        expect(row.locator(".feedback")).to_have_text([as_read(option.feedback)] * option.right)
    assert is_in_view(activity)
    assert findings_in_colours(page) == []

    # Going on tells of the others, and then comes the next question.
    page.keyboard.press("ArrowRight")
    expect(activity.get_by_text("That’s it")).to_have_count(0)
    others = [option for option in asked.options if not option.right]
    for option, row in zip(others, rows.all(), strict=True):
        expect(row).to_contain_text(as_read(option.text))
        expect(row).to_contain_text(as_read(option.feedback))
    assert is_in_view(activity)
    assert findings_in_colours(page) == []

    assert page.evaluate(_KEPT) == []
    page.keyboard.press("Escape")
    expect(page.locator("sb-class-view")).to_have_count(0)
    page.keyboard.press("c")
    again = page.locator("sb-class-view sb-quiz")
    expect(again.locator(".hands")).to_have_count(1)
    assert in_all(again) == [[0, 0, 0, 0]]


@pytest.mark.core
def test_the_answer_is_revealed_without_a_vote_and_keys_may_be_switched_off(
    page: Page, site: str
) -> None:
    activity = to_the(page, f"{site}/{REPAIR}.html", "quiz")
    keyboard = Keyboard(page)
    keyboard.tab_to(activity.get_by_role("checkbox", name="Count by keys"))
    page.keyboard.press("Space")
    page.keyboard.press("1")
    assert in_all(activity) == [[0, 0, 0, 0]]
    keyboard.press_on(activity.get_by_role("button", name="One more for A"), "Shift+Tab")
    assert in_all(activity) == [[1, 0, 0, 0]]
    keyboard.press_on(activity.get_by_role("button", name="One fewer for A"), "Shift+Tab")
    assert in_all(activity) == [[0, 0, 0, 0]]
    keyboard.press_on(activity.get_by_role("button", name="Reveal"))
    expect(activity.get_by_text("That’s it")).to_be_visible()


def test_a_room_of_guesses_stands_over_what_was_found(page: Page, site: str) -> None:
    predict = Predict.load(ROOT / f"{REPAIR}.predict.yml")
    activity = to_the(page, f"{site}/{REPAIR}.html", "predict")
    guesses = [10, 20, 20, 30, 50, 50, 60, 80] * 5
    for guess in guesses:
        page.keyboard.type(f"{guess}\n")
    expect(activity.locator("circle")).to_have_count(40)
    expect(activity).to_contain_text("40 guesses, the middle one 40%")
    page.keyboard.type("40\n")
    expect(activity.locator(".problem")).to_contain_text("no room for more")
    assert is_in_view(activity)
    assert findings_in_colours(page) == []
    keyboard = Keyboard(page)
    keyboard.press_on(activity.get_by_role("button", name="Undo"))
    expect(activity.locator("circle")).to_have_count(39)
    keyboard.press_on(activity.get_by_role("button", name="Reveal"), "Shift+Tab")
    expect(activity).to_contain_text(as_read(predict.truth_label or ""))
    assert is_in_view(activity)
    assert findings_in_colours(page) == []
    page.keyboard.press("ArrowRight")
    expect(activity).to_contain_text("They drift apart and find each other again")
    assert is_in_view(activity)
    assert findings_in_colours(page) == []
    assert page.evaluate(_KEPT) == []


_LEAST_WORDS = """activity => {
  const size = one => parseFloat(getComputedStyle(activity.shadowRoot.querySelector(one)).fontSize);
  return { question: size(".prompt"), tick: size(".scale-line span") };
}"""


@pytest.mark.parametrize("name", PREDICTED)
@pytest.mark.parametrize("letters", [None, "0.25em"])
def test_a_guess_is_read_from_the_last_row_before_and_after_it_is_revealed(
    new_page: NewPage, site: str, name: str, letters: str | None
) -> None:
    """In letters as they are, and with numbers at the line wider than in any usual font."""
    page = new_page(viewport={"width": 1920, "height": 1080}, reduced_motion="reduce")
    predict = Predict.load(ROOT / f"{name}.predict.yml")
    page.goto(f"{site}/{name}.html?view=class&folded&scene={predict.id}")
    activity = page.locator("sb-class-view sb-predict")
    expect(activity.locator(".dots")).to_be_visible()
    if letters:
        activity.evaluate(
            """(activity, wide) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`.scale-line { letter-spacing: ${wide} }`);
              activity.shadowRoot.adoptedStyleSheets.push(sheet);
            }""",
            letters,
        )
    for share in [0.1, 0.4, 0.9]:
        value = predict.minimum + share * (predict.maximum - predict.minimum)
        page.keyboard.type(f"{value:g}\n")
    expect(activity).to_contain_text("3 guesses")
    expect(activity).to_contain_text("at your chest")
    for act in ["Talk, then guess again", "Reveal"]:
        words = activity.evaluate(_LEAST_WORDS)
        assert words["question"] >= 40
        assert words["tick"] >= 0.9 * 40 - 0.5
        assert is_in_view(activity)
        activity.get_by_role("button", name=act).click()
        expect(activity.get_by_role("button", name=act)).to_have_count(0)
    expect(activity.locator(".truth-line").first).to_be_visible()
    assert activity.evaluate(_LEAST_WORDS)["question"] >= words["question"]
    assert is_in_view(activity)


def test_guesses_at_the_secure_stand_over_the_published_shares(page: Page, site: str) -> None:
    activity = to_the(page, f"{site}/{AROUND_THE_WORLD}.html", "predict")
    for guess in [40, 52, 70, 70]:
        page.keyboard.type(f"{guess}\n")
    expect(activity.locator(".strip")).to_have_count(0)
    expect(activity).not_to_contain_text("14.7")
    Keyboard(page).press_on(activity.get_by_role("button", name="Reveal"))
    shares = activity.locator(".shares")
    for told in ["secure 51.6%", "avoidant 14.7%", "resistant 10.2%", "disorganised 23.5%"]:
        expect(shares).to_contain_text(told)
    expect(shares).to_contain_text("20,720 pairs")
    line, truth, secure = (
        activity.locator(part).first.bounding_box()
        for part in [".scale-line", ".truth-line", ".strip .c-secure"]
    )
    assert line
    assert truth
    assert secure
    # The line, the strip under it and the mark of what was found agree: a share is a length.
    assert secure["x"] == pytest.approx(line["x"], abs=1)
    assert secure["width"] == pytest.approx(0.516 * line["width"], abs=1.5)
    middle = truth["x"] + truth["width"] / 2
    assert middle == pytest.approx(line["x"] + 0.516 * line["width"], abs=2)
    expect(activity.locator("circle")).to_have_count(4)
    assert is_in_view(activity)
    assert findings_in_colours(page) == []


def test_the_rooms_kappa_before_and_after_talking_and_its_counts_are_what_python_reads(
    page: Page, site: str, tmp_path: Path
) -> None:
    lab = CodingLab.load(ROOT / f"{REUNIONS}.coding-lab.yml")
    activity = to_the(page, f"{site}/{REUNIONS}.html", "coding-lab")
    keyboard = Keyboard(page)
    votes = {
        "tomas": ([14, 1, 0, 2], [16, 0, 0, 1]),
        "noor": ([0, 12, 5, 0], [0, 16, 1, 0]),
        "rafi": ([1, 4, 10, 2], [0, 2, 15, 0]),
    }
    assert [one.id for one in lab.vignettes[:3]] == [*votes]
    for place, (before, after) in enumerate(votes.values()):
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        expect(activity.get_by_role("heading", name=lab.vignettes[place].child)).to_be_visible()
        count(page, before)
        keyboard.press_on(activity.get_by_role("button", name="Talk, then vote again"))
        count(page, after)
        keyboard.press_on(activity.get_by_role("button", name="Reveal"))
        expect(activity.locator(".hands > .right")).to_contain_text("The key says so")
        assert findings_in_colours(page) == []
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        expect(activity.get_by_role("heading", name="This room’s kappa")).to_be_visible()
        if place < 2:
            keyboard.press_on(activity.get_by_role("button", name="One more child"))
            expect(activity.get_by_text("Episode 5: first reunion")).to_be_visible()

    rounds = activity.locator(".room-kappa dl > div")
    for number, shown in enumerate(rounds.all()):
        counts = [both[number] for both in votes.values()]
        kappa, interval = fleiss_kappa(counts).kappa, fleiss_interval(counts)
        assert kappa
        assert interval.low is not None
        assert interval.high is not None
        expect(shown).to_contain_text("3 children")
        told = f"{kappa:.2f} {interval.low:.2f} to {interval.high:.2f}".replace("-", "−")
        assert told in re.sub(r"\s+", " ", shown.inner_text())
    assert rounds.count() == 2
    assert is_in_view(activity)
    assert findings_in_colours(page) == []

    for number, when in enumerate(["before talking", "after talking"]):
        with page.expect_download() as download:
            keyboard.press_on(activity.get_by_role("button", name=f"Save the counts ({when})"))
        file = tmp_path / download.value.suggested_filename
        download.value.save_as(file)
        rows = [
            dict(zip(["vignette", *"ABCD"], [name, *both[number]], strict=True))
            for name, both in votes.items()
        ]
        assert read_counts(file, lab) == rows
        assert len([*csv.reader(file.read_text("utf-8").splitlines())]) == 4
    expect(activity.get_by_role("status")).to_contain_text("room-after-talking.counts.csv")
    assert page.evaluate(_KEPT) == []


def test_the_card_is_one_sheet_of_paper_with_nothing_else_on_it(page: Page, site: str) -> None:
    page.goto(f"{site}/book/teach/voting-card.html")
    paper = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1
    page.emulate_media(media="print")
    card = page.get_by_role("img", name=re.compile("^A sheet of paper in four quarters"))
    box = card.bounding_box()
    assert box
    assert (box["x"], box["y"]) == (0, 0)
    # A4 has 210 by 297 mm, and CSS 96 px to the 25.4 mm.
    assert box["width"] == pytest.approx(210 / 25.4 * 96, abs=1)
    assert box["height"] == pytest.approx(297 / 25.4 * 96, abs=1)
    assert page.locator("main").inner_text().strip() == ""
