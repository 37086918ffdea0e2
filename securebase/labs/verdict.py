"""What is said to an answer, for a page and for plain text."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from markupsafe import Markup

from securebase.content.marked_text import Text, plain, runs
from securebase.content.publishing_mode import publishing
from securebase.content.wording import say
from securebase.figures.colours import css, on_ground
from securebase.figures.svg import element
from securebase.labs.exercise import Exercise, is_near, is_rounded
from securebase.labs.given import NoAnswerError, plain_answer

Outcome = Literal["right", "wrong", "no answer", "open", "unknown"]

OPEN = say("Your turn: write your answer in place of the dots, and run the cell again.")
OPEN_IN_PAGE = say("Your turn, in JupyterLab. Stuck, or only reading? Open what helps.")
_HEADS = {"right": say("✓ Right."), "wrong": say("Not yet."), "no answer": say("Not yet.")}
_ACCENTS = {"right": "secure", "open": "accent"}


@dataclass(frozen=True)
class Verdict:
    """What is said to an answer; ``hint`` and ``solution`` are given only when it is time.

    ``folded``: they are shown folded, for a reader of the published page who has no kernel.
    """

    outcome: Outcome
    said: Text
    hint: Text | None = None
    solution: str | None = None
    folded: bool = False

    def html(self) -> str:
        """A quiet box that reads in light and dark, in Jupyter and in the page."""
        head = _head(self.outcome)
        inside = [element("p", element("strong", head), _marked(self.said), style="margin:0")]
        if self.hint is not None:
            hint = element(
                "p", element("strong", say("A hint.") + " "), _marked(self.hint), style=_GAP
            )
            inside.append(self._fold(say("A hint"), hint))
        if self.solution is not None:
            code = element(
                "pre",
                element("code", self.solution.rstrip()),
                style=f"{on_ground('paper')};{_CODE}",
            )
            told = element("p", element("strong", say("One way to do it:")), style=_GAP)
            inside.append(self._fold(say("One way to do it"), told + code))
        edge = css(_ACCENTS.get(self.outcome, "repair"))
        look = f"border-inline-start:4px solid {edge};{on_ground('surface')};{_BOX}"
        return element("div", *inside, role="status", style=look)

    def _fold(self, name: str, inside: Markup) -> Markup:
        if not self.folded:
            return inside
        return element("details", element("summary", name, style=_SUMMARY), inside)

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": repr(self)}

    def __repr__(self) -> str:
        told = [_head(self.outcome) + plain(self.said)]
        if self.hint is not None and not self.folded:
            told.append(f"{say('A hint.')} {plain(self.hint)}")
        if self.solution is not None and not self.folded:
            told.append(f"{say('One way to do it:')}\n{self.solution.rstrip()}")
        return "\n".join(told)


_BOX = "border-radius:.4rem;padding:.7rem .9rem;margin:.3rem 0;max-width:44rem;line-height:1.5"
_GAP = "margin:.5rem 0 0"
_CODE = (
    "margin:.4rem 0 0;padding:.6rem .7rem;overflow-x:auto;border-radius:.3rem;border:0;"
    "line-height:1.4"
)
_SUMMARY = "cursor:pointer;min-height:44px;display:flex;align-items:center"


def judged(exercise: Exercise, given: Any, misses: int = 0, solution: str | None = None) -> Verdict:
    """What to say to an answer.

    Args:
        exercise: what was asked.
        given: anything at all; three dots, alone or in a list, mean that it is not yet tried.
        misses: how many answers were not right before this one.
        solution: the author's code, if it is there to be shown.
    """
    parts = given if isinstance(given, list | tuple) else [given]
    if any(part is ... for part in parts):
        if publishing():
            return Verdict("open", OPEN_IN_PAGE, runs(exercise.hint), solution, folded=True)
        return Verdict("open", OPEN)
    verdict = _compared(exercise, given)
    if verdict.outcome == "right":
        return verdict
    return replace(
        verdict,
        hint=runs(exercise.hint) if misses >= 1 else None,
        solution=solution if misses >= 2 else None,
    )


def _compared(exercise: Exercise, given: Any) -> Verdict:
    """What to say of an answer alone: values as they are go before what was rounded."""
    try:
        answer = plain_answer(given, exercise.answer)
    except NoAnswerError as error:
        return Verdict("no answer", str(error))
    if is_near(answer, exercise.answer, exercise.within):
        return Verdict("right", runs(exercise.right))
    for wrong in exercise.wrong:
        if is_near(answer, wrong.value, exercise.within):
            return Verdict("wrong", runs(wrong.say))
    rounded_wrong = [wrong for wrong in exercise.wrong if is_rounded(answer, wrong.value)]
    if is_rounded(answer, exercise.answer):
        # Rounded like this, a mistake that many make would look the same.
        said = _as_far_as_rounded(answer) if rounded_wrong else runs(exercise.right)
        return Verdict("right", said)
    if rounded_wrong:
        return Verdict("wrong", runs(rounded_wrong[0].say))
    return Verdict("wrong", _other(answer))


def _head(outcome: Outcome) -> str:
    return f"{_HEADS[outcome]} " if outcome in _HEADS else ""


def _as_far_as_rounded(answer: Any) -> str:
    parts = answer if isinstance(answer, list) else [answer]
    return say(
        "That is, as far as it is rounded: {answer}. Another way comes out near it, so give one "
        "decimal more to be sure.",
        answer=", ".join(f"{part:.6g}" for part in parts),
    )


def _other(answer: Any) -> str:
    if isinstance(answer, bool | str | list):
        return say("That is not it. Look at the question once more.")
    return say(
        "{answer} is not it. Look at the question once more, and at each step.",
        answer=f"{answer:.6g}",
    )


def _marked(text: Text) -> Markup:
    """Runs as elements."""
    if isinstance(text, str):
        return element("span", text)
    return Markup("").join(_run(run) for run in text)


def _run(run: Any) -> Markup:
    drawn: Markup | str = run.text
    for name, wanted in (("code", run.code), ("em", run.emphasis), ("strong", run.strong)):
        drawn = element(name, drawn) if wanted else drawn
    return element("a", drawn, href=run.href) if run.href else element("span", drawn)


def nearest_told(identifier: str, known: Sequence[str]) -> Verdict:
    """What to say where there is no such exercise."""
    near = difflib.get_close_matches(identifier, known, n=1, cutoff=0.0)
    hint = (
        say("Did you mean {near}?", near=repr(near[0]))
        if near
        else say("Keep the lab's files in one folder.")
    )
    return Verdict(
        "unknown",
        say(
            "There is no exercise {identifier} here. {hint}", identifier=repr(identifier), hint=hint
        ),
    )
