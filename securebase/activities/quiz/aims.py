"""Whether the questions of a quiz serve its lesson's aims, and leave none out."""

import difflib
from collections.abc import Collection, Iterator, Sequence

from securebase.activities.quiz.questions.question import BaseQuestion
from securebase.content.authored import repeated
from securebase.content.located_mistakes import Mistake


def aim_mistakes(aims: Collection[str], questions: Sequence[BaseQuestion]) -> Iterator[Mistake]:
    """Aims that are not there, questions that serve none, and aims that nothing asks for.

    A quiz without aims, such as a teacher's own, need not say what its questions serve.
    """
    for number, question in enumerate(questions):
        for place, aim in enumerate(question.aims):
            if aim not in aims:
                yield ("questions", number, "aims", place), _unknown(aim, aims)
        if twice := repeated(question.aims):
            told = f"the aim {twice[0]!r} is named twice; once will do"
            yield ("questions", number, "aims"), told
        # What is for students alone may go deeper than the lesson promises.
        if aims and not question.aims and question.level == "everyone":
            told = f"the question {question.id!r} serves no aim; add a line “aims: […]” with one or"
            yield ("questions", number), f"{told} more of {', '.join(aims)}"
    served = {aim for question in questions for aim in question.aims}
    for aim in aims:
        # An aim that is misspelt in a question may be this one: only that is told then.
        if aim not in served and served.issubset(aims):
            told = f"no question serves the aim {aim!r}; name it in the “aims” of one, or drop it"
            yield ("aims", aim), told


def _unknown(aim: str, aims: Collection[str]) -> str:
    if not aims:
        return (
            f"the aim {aim!r} is not known: the quiz names no aims; write “aims:” above its "
            "“questions:”, and below it a line for each aim of the lesson: “name: What you will …”"
        )
    near = difflib.get_close_matches(aim, aims)
    hint = f"did you mean {near[0]!r}?" if near else f"write one of {', '.join(aims)}"
    return f"the aim {aim!r} is not known; {hint}"
