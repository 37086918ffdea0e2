"""A seminar kit as the class view runs it: questions on the wall, marking points in the notes."""

import re
from collections.abc import Iterator
from typing import Any, Final

from securebase.content.bibliography import works_named
from securebase.content.marked_text import plain, runs
from securebase.content.wording import say
from securebase.seminars.kit import Debate, Question, SeminarKit
from securebase.sessions import RunningStep, spoken

_CITATION: Final = re.compile(r"\{cite:([pt])\}`([^`]*)`")

_RULE: Final = say(
    "Nobody is asked for their own story, here or afterwards. You can leave, and come back."
)
_HARD_CARE: Final = say(
    "In any group somebody may have been a child in hard care, or be the parent of one. Have the "
    "sheet on where to get help at the door."
)
_THESE_NOTES: Final = say(
    "What a good answer has stands in these notes, question by question. Nobody needs all of it: "
    "go on when the talk has gone far enough."
)
_CHANGE: Final = say("Draw a side by lot, and make its best case. After ten minutes, change sides.")
_BOARD: Final = say("Read it aloud, twice, and write its first words on the board.")


def running_kit(kit: SeminarKit, lesson: str, title: str) -> dict[str, Any]:
    """The seminar as data for the page, like a session of a plan.

    ``lesson`` is the page of its lesson, on which the class view stands, from the root of the book
    and without an ending; ``title`` is what it is called.
    """
    steps = [step.model_dump() for step in _steps(kit, lesson, title)]
    minutes = sum(step["minutes"] for step in steps)
    return {"id": kit_id(lesson), "title": title, "minutes": minutes, "steps": steps}


def kit_id(lesson: str) -> str:
    """What the kit of a lesson is called, on its page and as a session."""
    return f"kit-{lesson.rpartition('/')[2]}"


def _steps(kit: SeminarKit, lesson: str, title: str) -> Iterator[RunningStep]:
    def step(title: str, minutes: int, **more: Any) -> RunningStep:
        return RunningStep(
            title=title, minutes=minutes, page=lesson, **{"scene": None, "low_tech": _BOARD, **more}
        )

    yield step(title, 2, say=[_RULE], guide=[_HARD_CARE, _THESE_NOTES], low_tech=say("Say it."))
    for number, asked in enumerate(kit.discussion, 1):
        yield step(
            say("Question {number}", number=number),
            12,
            ask=_asked(asked.question),
            guide=[*_marking(asked)],
        )
    yield step(say("Two positions"), 20, ask=_positions(kit.debate), guide=[*_weighing(kit.debate)])
    picture = kit.picture
    mistaken = say("A frequent misreading: {mistake}", mistake=_told(picture.mistake))
    yield step(
        say("One picture"), 2, ask=_asked(picture.task), guide=[say("The picture comes next.")]
    )
    yield step(
        picture.called,
        10,
        scene=picture.at,
        guide=[*_listed(say("What a good reading has:"), picture.good), mistaken],
        low_tech=say("Print this part of the lesson, one copy for two."),
    )


def _marking(asked: Question) -> Iterator[str]:
    yield from _listed(say("What a good answer has:"), asked.good)
    yield say("An excellent one: {excellent}", excellent=_told(asked.excellent))
    yield say("A frequent mistake: {mistake}", mistake=_told(asked.mistake))


def _listed(title: str, points: list[str]) -> Iterator[str]:
    yield title
    yield from (f"• {_told(point)}" for point in points)


def _positions(debate: Debate) -> str:
    sides = zip("AB", debate.positions, strict=True)
    return "\n".join([*(f"{letter}. {_asked(side.holds)}" for letter, side in sides), _CHANGE])


def _weighing(debate: Debate) -> Iterator[str]:
    for letter, side in zip("AB", debate.positions, strict=True):
        yield say("For {letter}: {evidence}", letter=letter, evidence=_told(side.evidence))
        yield say(
            "Where {letter} is weak: {weak_place}", letter=letter, weak_place=_told(side.weak_place)
        )
    yield say("What would decide: {decides}", decides=_told(debate.decides))


def _asked(text: str) -> str:
    """The words of a text for the wall: a work is named only where the sentence needs its name."""
    return spoken(_CITATION.sub(lambda one: works_named(one[2]) if one[1] == "t" else one[0], text))


def _told(text: str) -> str:
    """The words of a text for whoever leads, with the works that it rests on."""
    return plain(runs(_CITATION.sub(_named, text)))


def _named(citation: re.Match[str]) -> str:
    works = works_named(citation[2])
    return works if citation[1] == "t" else rf"\[{works}\]"
