"""The states in which a learner can leave the lesson's activities, each by its name."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, expect

from tests.browser.answers import KINDS, right_answer, wrong_answer
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker

State = Callable[[QuizTaker, SorterTaker], Locator]


def _wrong(kind: str) -> State:
    def answer_wrong(quiz: QuizTaker, _sorter: SorterTaker) -> Locator:
        question = next(one for one in quiz.quiz.questions if one.kind == kind)
        quiz.go_to(question)
        quiz.answer(question, wrong_answer(question))
        quiz.answer(question, wrong_answer(question))
        expect(quiz.button("Show me")).to_be_visible()
        return quiz.live

    return answer_wrong


def _right(kind: str) -> State:
    def answer_right(quiz: QuizTaker, _sorter: SorterTaker) -> Locator:
        question = next(one for one in quiz.quiz.questions if one.kind == kind)
        quiz.go_to(question)
        quiz.answer(question, right_answer(question))
        expect(quiz.status).to_contain_text("That’s it")
        for more in quiz.live.locator("summary").all():
            more.click()
        return quiz.live

    return answer_right


def _shown(quiz: QuizTaker, sorter: SorterTaker) -> Locator:
    _wrong("single-choice")(quiz, sorter)
    quiz.button("Show me").click()
    expect(quiz.status).to_contain_text("Here is the answer")
    return quiz.live


def _result(quiz: QuizTaker, _sorter: SorterTaker) -> Locator:
    first, second, *others = quiz.quiz.questions
    quiz.answer(first, right_answer(first))
    quiz.go_to(second)
    quiz.answer(second, wrong_answer(second))
    for _ in others:
        quiz.button("Next").click()
    quiz.button("See how it went").click()
    expect(quiz.result).to_be_visible()
    return quiz.live


def _started_again(quiz: QuizTaker, _sorter: SorterTaker) -> Locator:
    first = quiz.quiz.questions[0]
    quiz.answer(first, right_answer(first))
    quiz.button("Start again").click()
    expect(quiz.button("Undo")).to_be_visible()
    return quiz.live


def _card_misplaced(_quiz: QuizTaker, sorter: SorterTaker) -> Locator:
    card = sorter.sorter.cards[0]
    sorter.pile(sorter.other_pile(card)).click()
    sorter.live.get_by_text("Take another card first").click()
    expect(sorter.status).to_contain_text("Not quite")
    return sorter.live


def _card_sorted(_quiz: QuizTaker, sorter: SorterTaker) -> Locator:
    card = sorter.sorter.cards[0]
    sorter.pile(card.pile).click()
    expect(sorter.lying(card)).to_be_visible()
    sorter.live.get_by_text("Where this comes from").click()
    return sorter.live


def _all_sorted(_quiz: QuizTaker, sorter: SorterTaker) -> Locator:
    for card in sorter.sorter.cards:
        expect(sorter.holding(card)).to_be_visible()
        sorter.pile(card.pile).click()
    expect(sorter.finished).to_be_visible()
    return sorter.live


STATES: dict[str, State] = {
    **{f"{kind} wrong": _wrong(kind) for kind in KINDS},
    **{f"{kind} right": _right(kind) for kind in KINDS},
    "answer shown": _shown,
    "result": _result,
    "started again": _started_again,
    "card misplaced": _card_misplaced,
    "card sorted": _card_sorted,
    "all sorted": _all_sorted,
}
