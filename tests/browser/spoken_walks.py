"""A short walk through each kind of activity: a wrong answer, a right one, and the end."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.spoken_reader import Script

Spec = dict[str, Any]
Walk = Callable[[Script, Locator, Spec], None]


def _press(script: Script, live: Locator, name: str | re.Pattern[str]) -> None:
    button = live.get_by_role("button", name=name, exact=isinstance(name, str)).first
    called = button.get_attribute("aria-label") or button.inner_text().split("\n")[0].strip()
    script.does(f"Press “{called}”.", button.click)


def _plain(text: Any) -> str:
    return text if isinstance(text, str) else "".join(run["text"] for run in text)


def quiz(script: Script, live: Locator, spec: Spec) -> None:
    for place, question in enumerate(spec["questions"]):
        for is_right in (False, True):
            _ANSWERS[question["kind"]](script, live, question, is_right)
        last = place == len(spec["questions"]) - 1
        _press(script, live, "See how it went" if last else "Next")


def _answer_choice(script: Script, live: Locator, question: Spec, is_right: bool) -> None:
    options = [one for one in question["options"] if one["right"] == is_right][:1]
    if question["kind"] == "multiple-choice" and is_right:
        options = [one for one in question["options"] if one["right"]]
    named = "”, “".join(_plain(one["text"]) for one in options)

    def choose() -> None:
        for box in live.get_by_role("checkbox").all():
            box.set_checked(box.get_attribute("value") in [one["id"] for one in options])
        if question["kind"] != "multiple-choice":
            live.locator(f"input[value='{options[0]['id']}']").check()
        live.get_by_role("button", name="Check", exact=True).click()

    script.does(f"Choose “{named}”, and press “Check”.", choose)


def _answer_typed(script: Script, live: Locator, question: Spec, is_right: bool) -> None:
    if question["kind"] == "number":
        text = f"{question['answer'] if is_right else question['answer'] / 4:g}"
    else:
        found = (one["text"] for one in question["phrases"] if one["right"] == is_right)
        text = next(found)

    def write() -> None:
        live.get_by_role("textbox").fill(text)
        live.get_by_role("button", name="Check", exact=True).click()

    script.does(f"Write “{text}”, and press “Check”.", write)


def _answer_match(script: Script, live: Locator, question: Spec, is_right: bool) -> None:
    def choose() -> None:
        for pair, chooser in zip(
            question["pairs"], live.get_by_role("combobox").all(), strict=True
        ):
            first = question["pairs"][0]["right_choice"]
            chooser.select_option(pair["right_choice"] if is_right else first)
        live.get_by_role("button", name="Check", exact=True).click()

    what = "the right words" if is_right else "the same words"
    script.does(f"Choose {what} for each, and press “Check”.", choose)


def _answer_order(script: Script, live: Locator, question: Spec, is_right: bool) -> None:
    if not is_right:
        last = live.get_by_role("button", name="Move up").last
        script.does("Press the last “Move up”.", last.click)
        _press(script, live, "Check")
        return

    def sort() -> None:
        for place, item in enumerate(question["items"]):
            while True:
                rows = live.locator(".order > li").all_inner_texts()
                now = next(row for row, text in enumerate(rows) if _plain(item["text"]) in text)
                if now == place:
                    break
                live.locator(".order > li").nth(now).get_by_role("button").first.click()
        live.get_by_role("button", name="Check", exact=True).click()

    script.does("Move all into the right order, and press “Check”.", sort)


_ANSWERS: dict[str, Callable[[Script, Locator, Spec, bool], None]] = {
    "single-choice": _answer_choice,
    "true-false": _answer_choice,
    "multiple-choice": _answer_choice,
    "number": _answer_typed,
    "short-answer": _answer_typed,
    "match": _answer_match,
    "order": _answer_order,
}


def sorter(script: Script, live: Locator, spec: Spec) -> None:
    piles = {pile["id"]: _plain(pile["name"]) for pile in spec["piles"]}

    def put(pile: str) -> None:
        _press(script, live, re.compile(f"^{re.escape(piles[pile])}"))

    card, *others = spec["cards"]
    put(next(pile for pile in piles if pile != card["pile"]))
    put(card["pile"])
    for card in others[:-1]:
        live.locator(".pile", has_text=piles[card["pile"]]).first.click()
    # What was sorted meanwhile is not read aloud card by card.
    script.catch_up("All but one of the others are sorted.")
    put(others[-1]["pile"])


def explorer(script: Script, live: Locator, spec: Spec) -> None:
    chosen = spec["controls"][0]["options"][-1]

    def choose() -> None:
        live.get_by_role("combobox").select_option(chosen["id"])
        # It speaks once the choice has come to rest.
        expect(live.page.locator(f"#{spec['id']}").get_by_role("status")).not_to_be_empty()

    script.does(f"Choose “{chosen['text']}”.", choose)
    _press(script, live, "Show as table")


def episode_player(script: Script, live: Locator, _: Spec) -> None:
    _press(script, live, "Next step")
    _press(script, live, "Next step")
    _press(script, live, "Back one step")
    fold = live.locator("summary").first
    script.does(f"Open “{fold.inner_text().strip()}”.", fold.click)


def dyad_player(script: Script, live: Locator, _: Spec) -> None:
    _press(script, live, "Forward one moment")
    _press(script, live, "Still face")
    _press(script, live, "Reunion")
    slider = live.get_by_role("slider")
    script.does("Press the right arrow on the slider.", lambda: slider.press("ArrowRight"))


def coding_lab(script: Script, live: Locator, spec: Spec) -> None:
    _press(script, live, "Compare with the key")
    key = spec["vignettes"][0]["key"]

    def rate() -> None:
        for scales in live.locator(".scales").all():
            for scale in scales.locator(".scale").all():
                scale.locator("input").nth(3).check()
        live.locator(f"#group-{'B' if key['group'] != 'B' else 'A'}").check()

    script.does("Rate everything 4, and choose a group that the key does not have.", rate)
    _press(script, live, "Compare with the key")
    _press(script, live, re.compile("^Next: "))


def scenario(script: Script, live: Locator, spec: Spec) -> None:
    choices = spec["steps"][0]["choices"]
    _press(script, live, _plain(choices[1]["text"]))
    _press(script, live, "Try something else")
    _press(script, live, _plain(choices[0]["text"]))
    _press(script, live, "Go on")


def predict(script: Script, live: Locator, _: Spec) -> None:
    _press(script, live, "That is my guess")
    _press(script, live, "More")
    _press(script, live, "That is my guess")


def planner(script: Script, live: Locator, _: Spec) -> None:
    _press(script, live, "Suggest one for today")
    _press(script, live, re.compile("^Choose another"))
    moment = live.get_by_role("radio").nth(1)
    script.does("Choose the second.", moment.check)
    _press(script, live, "Done")
    fold = live.locator("summary", has_text="My week")
    script.does("Open “My week”.", fold.click)


def deck(script: Script, live: Locator, _: Spec) -> None:
    _press(script, live, "Turn the card")
    script.does("Choose the second guess.", live.get_by_role("radio").nth(1).check)
    _press(script, live, "Turn the card")
    if live.get_by_role("button", name="Next card").count():
        _press(script, live, "Next card")


def looking_back(script: Script, live: Locator, spec: Spec) -> None:
    _press(script, live, "Before you begin")
    _press(script, live, spec["sure"][0])
    _press(script, live, "Stop here")
    _press(script, live, "Look back now")
    _press(script, live, spec["sure"][-1])
    _press(script, live, "Stop here")


WALKS: dict[str, tuple[str, Walk]] = {
    "quiz": ("bonding-and-attachment-quiz", quiz),
    "sorter": ("whose-tie-sorter", sorter),
    "explorer": ("odds-not-fate-explorer", explorer),
    "episode-player": ("the-eight-episodes", episode_player),
    "dyad-player": ("still-face-player", dyad_player),
    "coding-lab": ("reading-reunions-lab", coding_lab),
    "scenario": ("practising-repair-the-bus", scenario),
    "predict": ("fathers-predict", predict),
    "planner": ("small-moments-week", planner),
    "cue-cards": ("everyday-sensitivity-cues", deck),
    "claim-cards": ("what-you-may-have-read-claims", deck),
    "looking-back": ("book/looking-back.looking-back.yml", looking_back),
}
"""Which activity of the course, or which file of it, stands for its kind; how it is walked."""

SORTED = [
    "secure-base/1/whose-tie-sorter",
    json.dumps(
        {
            "version": 1,
            "kind": "sorter",
            "activity": "whose-tie-sorter",
            "placements": {
                "not-attached-to-her-yet": {"pile": "bonding", "attempts": 1, "state": "right"}
            },
        }
    ),
]
"""Where a device keeps that one card was sorted, and what it keeps."""


def search(page: Page) -> Script:
    """Somebody looks for help, and for a word that is nowhere."""
    top = page.locator("sb-search").first
    field = top.get_by_role("searchbox")
    field.focus()
    live = top.get_by_role("status", include_hidden=True)
    live.wait_for(state="attached")
    script = Script("search: At the top of each page", top, live)
    script.does("Write “crying”.", lambda: field.fill("crying"))
    script.does("Write “giraffe”.", lambda: field.fill("giraffe"))
    # Which places there are changes with each lesson that is written; how they are told does not.
    places = [line for line in script.lines if " · " in line]
    script.lines = [
        re.sub(r"\d+ places", "[so many] places", line)
        for line in script.lines
        if line not in places[1:]
    ]
    return script


def find_help(page: Page) -> Script:
    top = page.locator(".sb-finder")
    script = Script("find-help: Two questions", top, top.get_by_role("status"))
    for place in (0, 1):
        answer = top.locator("fieldset").nth(place).get_by_role("button").first
        script.does(f"Press “{answer.inner_text()}”.", answer.click)
    return script


def your_answers(page: Page) -> Script:
    element = page.locator("sb-answers")
    top = element.locator(".activity")
    top.wait_for()
    script = Script("your-answers: What is kept here", top, element.get_by_role("status"))
    for name in ("Erase it all", "Yes, erase it all", "Undo"):
        _press(script, top, name)
    return script
