"""Taking the lesson's quiz."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from securebase import Quiz
from securebase.content.bibliography import source
from tests.browser.answers import (
    KINDS,
    options_of,
    question_of_kind,
    right_answer,
    told,
    wrong_answer,
)
from tests.browser.authored import as_read
from tests.browser.course_pages import LESSON
from tests.browser.in_view import is_seen, resized
from tests.browser.keyboard import Keyboard
from tests.browser.quiz_taker import QuizTaker, fill_in_by_keyboard
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser
every_kind = sampled("kind", KINDS, "single-choice", "order")


def test_the_quiz_has_a_question_of_each_kind(lesson_quiz: Quiz) -> None:
    assert {question.kind for question in lesson_quiz.questions} == set(KINDS)
    assert len(lesson_quiz.questions) >= 8


@pytest.mark.core
@every_kind
def test_a_wrong_answer_explains_itself_and_can_be_tried_again(quiz: QuizTaker, kind: str) -> None:
    question = question_of_kind(quiz.quiz, kind)
    quiz.go_to(question)
    quiz.answer(question, wrong_answer(question))
    for words in told(question, wrong_answer(question)):
        expect(quiz.question(question).get_by_text(words, exact=True)).to_be_visible()
    expect(quiz.live.get_by_text("Not quite", exact=True).first).to_be_visible()
    expect(quiz.status).to_have_text(re.compile(r"^\s*Not quite\."))
    expect(quiz.state(question)).to_have_accessible_name(re.compile("not right yet"))
    quiz.answer(question, right_answer(question))
    expect(quiz.state(question)).to_have_accessible_name(re.compile(", right"))


@pytest.mark.core
@every_kind
def test_a_right_answer_says_why_and_leads_on(quiz: QuizTaker, kind: str) -> None:
    question = question_of_kind(quiz.quiz, kind)
    quiz.go_to(question)
    quiz.answer(question, right_answer(question))
    for words in told(question, right_answer(question)):
        expect(quiz.question(question).get_by_text(words, exact=True)).to_be_visible()
    expect(quiz.status).to_have_text(re.compile(r"^\s*That’s it\."))
    expect(quiz.button("Check")).to_have_count(0)
    verdict = quiz.question(question).get_by_text("That’s it", exact=True).first
    expect(verdict).to_be_focused()
    expect(verdict).to_be_in_viewport()


@every_kind
def test_the_answer_is_shown_on_demand_after_two_misses(quiz: QuizTaker, kind: str) -> None:
    question = question_of_kind(quiz.quiz, kind)
    quiz.go_to(question)
    quiz.answer(question, wrong_answer(question))
    expect(quiz.status).to_contain_text("Not quite")
    expect(quiz.button("Show me")).to_have_count(0)
    quiz.answer(question, wrong_answer(question))
    quiz.button("Show me").click()
    expect(quiz.status).to_contain_text("Here is the answer")
    for words in told(question, right_answer(question)):
        expect(quiz.question(question).get_by_text(words, exact=True)).to_be_visible()
    expect(quiz.state(question)).to_have_accessible_name(re.compile("answer shown"))


def test_checking_nothing_asks_for_an_answer_and_counts_no_try(quiz: QuizTaker) -> None:
    first = quiz.quiz.questions[0]
    quiz.button("Check").click()
    expect(quiz.status).to_contain_text("Choose an answer first.")
    expect(quiz.state(first)).to_have_accessible_name(re.compile("not answered yet"))


@pytest.mark.core
def test_words_in_place_of_a_number_are_no_wrong_answer(quiz: QuizTaker) -> None:
    question = question_of_kind(quiz.quiz, "number")
    quiz.go_to(question)
    field = quiz.live.get_by_role("textbox", name="Your answer")
    field.fill("many")
    quiz.button("Check").click()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(quiz.status).to_contain_text("does not look like a number")
    expect(quiz.state(question)).to_have_accessible_name(re.compile("not answered yet"))


def test_who_has_been_through_the_whole_quiz_is_told_so_and_not_marked(quiz: QuizTaker) -> None:
    missed, *others = quiz.quiz.questions
    quiz.answer(missed, wrong_answer(missed))
    expect(quiz.status).to_contain_text("Not quite")
    quiz.answer(missed, right_answer(missed))
    for question in others:
        quiz.button("Next").click()
        quiz.answer(question, right_answer(question))
    quiz.button("See how it went").click()
    expect(quiz.result).to_be_focused()
    told = re.compile("You have been through all (?!.*\\d)")
    expect(quiz.live.get_by_text(told)).to_be_visible()
    expect(quiz.status).to_contain_text(told)


def test_the_end_leads_back_to_what_is_worth_another_look_and_to_what_is_open(
    quiz: QuizTaker,
) -> None:
    questions = quiz.quiz.questions
    quiz.answer(questions[0], wrong_answer(questions[0]))
    for _ in questions[1:]:
        quiz.button("Next").click()
    quiz.button("See how it went").click()
    expect(quiz.status).to_contain_text("You have answered one so far.")
    expect(quiz.status).to_contain_text("This one is worth another look:")
    expect(quiz.status).to_contain_text("are still open:")
    expect(quiz.live.get_by_role("button", name=as_read(questions[0].prompt))).to_be_visible()
    prompt = as_read(questions[1].prompt)
    quiz.live.get_by_role("button", name=prompt).click()
    expect(quiz.question(questions[1])).to_be_visible()


@pytest.mark.core
def test_answers_are_there_again_after_a_reload(quiz: QuizTaker) -> None:
    right, wrong = quiz.quiz.questions[:2]
    quiz.answer(right, right_answer(right))
    quiz.button("Next").click()
    quiz.answer(wrong, wrong_answer(wrong))
    expect(quiz.state(wrong)).to_have_accessible_name(re.compile("not right yet"))
    quiz.page.reload()
    expect(quiz.state(right)).to_have_accessible_name(re.compile(", right"))
    expect(quiz.state(wrong)).to_have_accessible_name(re.compile("not right yet"))
    expect(quiz.question(wrong)).to_be_visible()
    expect(quiz.option("radio", wrong, wrong_answer(wrong))).to_be_checked()


@pytest.mark.core
def test_starting_again_clears_the_quiz_and_can_be_undone(quiz: QuizTaker) -> None:
    first = quiz.quiz.questions[0]
    quiz.answer(first, right_answer(first))
    quiz.button("Start again").click()
    expect(quiz.state(first)).to_have_accessible_name(re.compile("not answered yet"))
    expect(quiz.status).to_contain_text("cleared")
    expect(quiz.button("Undo")).to_be_focused()
    quiz.button("Undo").click()
    expect(quiz.state(first)).to_have_accessible_name(re.compile(", right"))
    quiz.page.reload()
    expect(quiz.state(first)).to_have_accessible_name(re.compile(", right"))


@pytest.mark.core
def test_the_quiz_is_alive_from_a_folder_and_remembers(
    new_page: NewPage, folder: Path, lesson_quiz: Quiz
) -> None:
    page = new_page()
    address = (folder / f"{LESSON}.html").as_uri()
    page.goto(address)
    beside = page.context.new_page()
    beside.goto(address)
    quiz = QuizTaker(page, lesson_quiz)
    first, second = lesson_quiz.questions[:2]
    quiz.answer(first, right_answer(first))
    expect(quiz.status).to_contain_text("That’s it")
    quiz.button("Next").click()
    expect(quiz.question(second)).to_be_visible()
    # A page that is read again from a folder may get a process of its own, which the answer has to
    # reach first. Another tab hears of it there.
    told = QuizTaker(beside, lesson_quiz).state(first)
    expect(told).to_have_accessible_name(re.compile(", right"))
    page.reload()
    expect(quiz.state(first)).to_have_accessible_name(re.compile(", right"))


def test_every_question_names_its_sources(quiz: QuizTaker) -> None:
    first = quiz.quiz.questions[0]
    quiz.answer(first, right_answer(first))
    for key in first.sources:
        named = quiz.question(first).locator("..").get_by_text(source(key).short)
        expect(named).to_be_visible()


def test_the_whole_quiz_can_be_taken_by_keyboard(quiz: QuizTaker) -> None:
    keyboard = Keyboard(quiz.page)
    *_, last = quiz.quiz.questions
    for question in quiz.quiz.questions:
        expect(quiz.question(question)).to_be_visible()
        fill_in_by_keyboard(quiz, keyboard, question, right_answer(question))
        keyboard.press_on(quiz.button("Check"))
        expect(quiz.state(question)).to_have_accessible_name(re.compile(", right"))
        verdict = quiz.question(question).get_by_text("That’s it", exact=True).first
        expect(verdict).to_be_focused()
        keyboard.see_focus()
        keyboard.press_on(quiz.button("See how it went" if question is last else "Next"))
    expect(quiz.result).to_be_focused()
    keyboard.see_focus()
    expect(quiz.status).to_contain_text("There is nothing left to look at.")


def test_enter_in_the_number_field_checks_it(quiz: QuizTaker) -> None:
    question = next(one for one in quiz.quiz.questions if one.kind == "number")
    quiz.go_to(question)
    keyboard = Keyboard(quiz.page)
    keyboard.type_into(quiz.live.get_by_role("textbox", name="Your answer"), question.answer)
    quiz.page.keyboard.press("Enter")
    expect(quiz.status).to_contain_text("That’s it")


@pytest.mark.parametrize("size", [(390, 844), (1280, 720)], ids=["phone", "wide"])
def test_enter_in_a_box_leads_to_the_verdict_and_it_is_seen(
    quiz: QuizTaker, size: tuple[int, int]
) -> None:
    resized(quiz.page, *size)
    question = question_of_kind(quiz.quiz, "multiple-choice")
    quiz.go_to(question)
    wrong = next(one for one in options_of(question) if one not in right_answer(question))
    box = quiz.option("checkbox", question, wrong)
    box.check()
    box.press("Enter")
    verdict = quiz.live.locator("#outcome")
    expect(verdict).to_be_focused()
    assert is_seen(quiz.page, verdict)
    expect(quiz.live.get_by_text(re.compile("^You chose 1 that does not fit"))).to_be_visible()
    expect(quiz.status).to_contain_text("You chose 1 that does not fit")


def test_without_a_script_the_questions_stand_there_with_folded_answers(
    new_page: NewPage, site: str, lesson_quiz: Quiz
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{site}/{LESSON}.html")
    quiz = page.locator("sb-quiz")
    folds = quiz.locator("details.sb-answer")
    expect(folds).to_have_count(len(lesson_quiz.questions))
    for place, question in enumerate(lesson_quiz.questions):
        expect(quiz.get_by_text(as_read(question.prompt))).to_be_visible()
        answer = folds.nth(place)
        expect(answer.locator(":scope > :not(summary)").first).to_be_hidden()
        answer.locator("summary").click()
        expect(answer.locator(":scope > :not(summary)").first).to_be_visible()
