"""A learner with a pointer in front of a quiz: every name and role that the tests rely on."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

from securebase import Quiz
from tests.browser.answers import Question, options_of
from tests.browser.authored import as_read, by_id
from tests.browser.keyboard import Keyboard

_VALUES = "all => all.map((one) => one.value).filter(Boolean)"


class QuizTaker:
    """Answers questions by what stands on the page; in a notebook it may stand there twice."""

    def __init__(self, page: Page, quiz: Quiz, view: int | None = None) -> None:
        self.page = page
        self.quiz = quiz
        views = page.locator("sb-quiz").filter(has=page.get_by_role("group", name=quiz.title))
        self.element = views if view is None else views.nth(view)
        self.live = self.element.get_by_role("group", name=quiz.title, exact=True)
        self.status = self.element.get_by_role("status")
        self.result = self.element.get_by_role("heading", name="How it went")

    def button(self, name: str) -> Locator:
        return self.live.get_by_role("button", name=name, exact=True)

    def question(self, question: Question) -> Locator:
        """The one question that is shown."""
        return self.live.get_by_role("group", name=as_read(question.prompt))

    def go_to(self, question: Question) -> None:
        place = self.quiz.questions.index(question) + 1
        row = self.live.get_by_role("list", name="Questions")
        row.get_by_role("listitem").nth(place - 1).get_by_role("button").click()
        expect(self.question(question)).to_be_visible()

    def state(self, question: Question) -> Locator:
        """The question's button in the numbered row, which says how it stands."""
        place = self.quiz.questions.index(question)
        return self.live.get_by_role("list", name="Questions").get_by_role("button").nth(place)

    def choose(self, question: Question, answer: Any) -> None:
        """Fill in an answer of the form in which records keep it."""
        match question.kind:
            case "single-choice" | "true-false":
                self.option("radio", question, answer).check()
            case "multiple-choice":
                for identifier in options_of(question):
                    box = self.option("checkbox", question, identifier)
                    box.set_checked(identifier in answer)
            case "number":
                self.live.get_by_role("textbox", name="Your answer").fill(f"{answer:g}")
            case "short-answer":
                self.live.get_by_role("textbox", name="Your answer").fill(answer)
            case "match":
                for identifier, pair in by_id(question.pairs).items():
                    self.choice_list(pair).select_option(answer[identifier])
            case "order":
                self.put_in_order(question, answer)

    def option(self, role: Any, question: Question, identifier: str) -> Locator:
        return self.live.get_by_role(role, name=options_of(question)[identifier], exact=True)

    def choice_list(self, pair: Any) -> Locator:
        return self.live.get_by_role("combobox", name=as_read(pair.left), exact=True)

    def mover(self, item: Any, direction: str) -> Locator:
        return self.live.get_by_role("button", name=f"Move {direction}: {as_read(item.text)}")

    def put_in_order(self, question: Question, order: list[str]) -> None:
        items = by_id(question.items)
        for place, identifier in enumerate(order):
            for _ in range(self._place_of(items[identifier]) - place):
                self.mover(items[identifier], "up").click()
            expect(self._row(place)).to_contain_text(as_read(items[identifier].text))

    def order_of(self, question: Question) -> list[str]:
        """The ids of the items as they lie now."""
        return sorted((items := by_id(question.items)), key=lambda one: self._place_of(items[one]))

    def _row(self, place: int) -> Locator:
        movable = self.page.get_by_role("button", name="Move up")
        return self.live.get_by_role("listitem").filter(has=movable).nth(place)

    def _place_of(self, item: Any) -> int:
        movable = self.page.get_by_role("button", name="Move up")
        rows = self.live.get_by_role("listitem").filter(has=movable).all_inner_texts()
        return next(place for place, text in enumerate(rows) if as_read(item.text) in text)

    def answer(self, question: Question, answer: Any) -> None:
        """Fill in an answer and have it checked."""
        self.choose(question, answer)
        self.button("Check").click()


def fill_in_by_keyboard(
    quiz: QuizTaker, keyboard: Keyboard, question: Question, answer: Any
) -> None:
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
        case "short-answer":
            keyboard.type_into(quiz.live.get_by_role("textbox", name="Your answer"), answer)
        case "match":
            for identifier, pair in by_id(question.pairs).items():
                chooser = quiz.choice_list(pair)
                choices = chooser.locator("option").evaluate_all(_VALUES)
                keyboard.pick_from_list(chooser, answer[identifier], choices)
        case "order":
            _order_by_keyboard(quiz, keyboard, question, answer)


def _order_by_keyboard(
    quiz: QuizTaker, keyboard: Keyboard, question: Question, answer: list[str]
) -> None:
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
