"""A learner with a pointer in front of a quiz: every name and role that the tests rely on."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

from securebase.activities.quiz.spec import QuizSpec
from tests.browser.answers import Question, plain


class QuizTaker:
    """Answers questions by what stands on the page."""

    def __init__(self, page: Page, quiz: QuizSpec) -> None:
        self.page = page
        self.quiz = quiz
        self.element = page.locator("sb-quiz").filter(
            has=page.get_by_role("group", name=quiz.title)
        )
        self.live = self.element.get_by_role("group", name=quiz.title, exact=True)
        self.status = self.element.get_by_role("status")
        self.result = self.element.get_by_role("heading", name="How it went")

    def button(self, name: str) -> Locator:
        return self.live.get_by_role("button", name=name, exact=True)

    def question(self, question: Question) -> Locator:
        """The one question that is shown."""
        return self.live.get_by_role("group", name=plain(question.prompt))

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
                for option in question.options:
                    box = self.option("checkbox", question, option.id)
                    box.set_checked(option.id in answer)
            case "number":
                self.live.get_by_role("textbox", name="Your answer").fill(f"{answer:g}")
            case "match":
                for pair in question.pairs:
                    self.choice_list(pair).select_option(answer[pair.id])
            case "order":
                self.put_in_order(question, answer)

    def option(self, role: Any, question: Question, identifier: str) -> Locator:
        text = next(one.text for one in question.options if one.id == identifier)
        return self.live.get_by_role(role, name=plain(text), exact=True)

    def choice_list(self, pair: Any) -> Locator:
        return self.live.get_by_role("combobox", name=plain(pair.left), exact=True)

    def mover(self, item: Any, direction: str) -> Locator:
        return self.live.get_by_role("button", name=f"Move {direction}: {plain(item.text)}")

    def put_in_order(self, question: Question, order: list[str]) -> None:
        items = {item.id: item for item in question.items}
        for place, identifier in enumerate(order):
            for _ in range(self._place_of(items[identifier]) - place):
                self.mover(items[identifier], "up").click()
            expect(self._row(place)).to_contain_text(plain(items[identifier].text))

    def _row(self, place: int) -> Locator:
        movable = self.page.get_by_role("button", name="Move up")
        return self.live.get_by_role("listitem").filter(has=movable).nth(place)

    def _place_of(self, item: Any) -> int:
        movable = self.page.get_by_role("button", name="Move up")
        rows = self.live.get_by_role("listitem").filter(has=movable).all_inner_texts()
        return next(place for place, text in enumerate(rows) if plain(item.text) in text)

    def answer(self, question: Question, answer: Any) -> None:
        """Fill in an answer and have it checked."""
        self.choose(question, answer)
        self.button("Check").click()
