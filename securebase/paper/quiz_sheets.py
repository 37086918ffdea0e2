"""A quiz on paper: boxes to tick, lines to write on, and its answers on a sheet of their own."""

from typing import Any

from securebase.activities.quiz import Quiz
from securebase.content.marked_text import plain, runs
from securebase.content.wording import say, within
from securebase.paper.sheet import LETTERS, Sheet


def quiz_sheets(quiz: Quiz) -> list[Sheet]:
    """What is handed out, and what the leader keeps."""
    title = plain(runs(quiz.title))
    asked = zip(quiz.questions, quiz.spec()["questions"], strict=True)
    questions = [
        {**spec, "form": question.form, "several": question.several} for question, spec in asked
    ]
    values = {"questions": questions, "letters": LETTERS, "answer_told": answer_told}
    return [
        Sheet(quiz.id, title, "quiz", values),
        Sheet(
            f"{quiz.id}-answers",
            say("Answers to {title}", title=within(title)),
            "answers",
            values,
            for_leader=True,
        ),
    ]


def answer_told(question: dict[str, Any]) -> str:
    """The right answer to a question with letters, as one would call it out: “A, C”, “2: B”."""
    if "pairs" in question:
        ids = [choice["id"] for choice in question["choices"]]
        return ", ".join(
            f"{number} {LETTERS[ids.index(pair['right_choice'])]}"
            for number, pair in enumerate(question["pairs"], 1)
        )
    if "starting_order" in question:
        start = question["starting_order"]
        return ", ".join(LETTERS[start.index(item["id"])] for item in question["items"])
    options = question.get("options", [])
    return ", ".join(
        letter for letter, option in zip(LETTERS, options, strict=False) if option["right"]
    )
