"""The whole lesson by keyboard alone, with the focus in sight at each step."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.answers import Question, options_of, right_answer
from tests.browser.authored import by_id
from tests.browser.keyboard import Keyboard
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker

pytestmark = pytest.mark.browser
_VALUES = "all => all.map((one) => one.value).filter(Boolean)"


def fill_in(quiz: QuizTaker, keyboard: Keyboard, question: Question, answer: Any) -> None:
    match question.kind:
        case "single-choice" | "true-false":
            ids = [*options_of(question)]
            first, wanted = (quiz.option("radio", question, one) for one in (ids[0], answer))
            keyboard.pick_radio(first, wanted, ids.index(answer))
        case "multiple-choice":
            for identifier in answer:
                keyboard.tick(quiz.option("checkbox", question, identifier))
        case "number":
            keyboard.type_into(quiz.live.get_by_role("textbox", name="Your answer"), f"{answer:g}")
        case "match":
            for identifier, pair in by_id(question.pairs).items():
                chooser = quiz.choice_list(pair)
                choices = chooser.locator("option").evaluate_all(_VALUES)
                keyboard.pick_from_list(chooser, answer[identifier], choices)
        case "order":
            order = quiz.order_of(question)
            items = by_id(question.items)
            for place, identifier in enumerate(answer):
                for _ in range(order.index(identifier) - place):
                    mover = quiz.mover(items[identifier], "up")
                    # Once something has moved, the next thing to move stands before it.
                    keyboard.tab_to(mover, "Tab" if place == 0 else "Shift+Tab")
                    keyboard.press("Enter")
                    expect(mover).to_be_focused()
                    was = order.index(identifier)
                    order.insert(was - 1, order.pop(was))


def test_the_whole_quiz_can_be_taken_by_keyboard(quiz: QuizTaker) -> None:
    keyboard = Keyboard(quiz.page)
    *_, last = quiz.quiz.questions
    for question in quiz.quiz.questions:
        expect(quiz.question(question)).to_be_visible()
        fill_in(quiz, keyboard, question, right_answer(question))
        keyboard.press_on(quiz.button("Check"))
        expect(quiz.state(question)).to_have_accessible_name(re.compile(", right"))
        verdict = quiz.question(question).get_by_text("That’s it", exact=True).first
        expect(verdict).to_be_focused()
        keyboard.see_focus()
        keyboard.press_on(quiz.button("See how it went" if question is last else "Next"))
    expect(quiz.result).to_be_focused()
    keyboard.see_focus()
    expect(quiz.status).to_contain_text("You have got them all.")


def test_enter_in_the_number_field_checks_it(quiz: QuizTaker) -> None:
    question = next(one for one in quiz.quiz.questions if one.kind == "number")
    quiz.go_to(question)
    keyboard = Keyboard(quiz.page)
    keyboard.type_into(quiz.live.get_by_role("textbox", name="Your answer"), question.answer)
    quiz.page.keyboard.press("Enter")
    expect(quiz.status).to_contain_text("That’s it")


def test_the_whole_sorter_can_be_finished_by_keyboard(sorter: SorterTaker) -> None:
    keyboard = Keyboard(sorter.page)
    piles = [pile.id for pile in sorter.sorter.piles]
    at = 0
    for card in sorter.sorter.cards:
        expect(sorter.holding(card)).to_be_visible()
        wanted = piles.index(card.pile)
        keyboard.press_on(sorter.pile(card.pile), "Shift+Tab" if wanted < at else "Tab")
        at = wanted
    expect(sorter.finished).to_be_focused()
    keyboard.see_focus()
    expect(sorter.status).to_contain_text(f"All {len(sorter.sorter.cards)} cards")


def test_the_first_tab_offers_to_skip_to_the_text(sorter: SorterTaker) -> None:
    keyboard = Keyboard(sorter.page)
    keyboard.press("Tab")
    expect(sorter.page.get_by_role("link", name="Skip to the text")).to_be_focused()
    sorter.page.keyboard.press("Enter")
    expect(sorter.page.get_by_role("main")).to_be_focused()
