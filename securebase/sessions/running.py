"""A plan as the class view runs it: of each step the words alone, and the page to stand on."""

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import Field

from securebase.content.page_data import PageData
from securebase.sessions.plan import SessionPlan
from securebase.sessions.step import Step, spoken


class ComesUp(PageData):
    """Something that may come up, in words alone."""

    what: str
    do: str
    hand_to: str | None


class RunningStep(PageData):
    """A step in words alone; lists are of paragraphs, and empty where there is nothing.

    ``page`` is that of the step before where nothing is shown: somewhere one has to stand.
    ``scene`` is ``None`` there. ``parts`` are the labels of what is shown of a section, ``None``
    where it is all of it. What is asked stands on the wall, a paragraph a line.
    """

    minutes: int
    title: str
    page: str
    scene: str | None
    parts: list[str] | None = None
    say: list[str] = Field(default_factory=list)
    guide: list[str] = Field(default_factory=list)
    ask: str | None = None
    they_may_say: list[str] = Field(default_factory=list)
    say_last: str | None = None
    low_tech: str
    may_come_up: list[ComesUp] = Field(default_factory=list)


def running(plan: SessionPlan) -> Iterator[dict[str, Any]]:
    """The sessions of a plan as data for the page: itself, and the shorter one if it has one."""
    yield _session(plan.id, plan.title, plan.minutes, plan.steps)
    if short := plan.shorter:
        yield _session(short.id, short.title, short.minutes, plan.steps_that_stay)


def _session(identifier: str, title: str, minutes: int, steps: Sequence[Step]) -> dict[str, Any]:
    page = next(step.show.page for step in steps if step.show)
    told = []
    for step in steps:
        page = step.show.page if step.show else page
        told.append(_running(step, page).model_dump())
    return {"id": identifier, "title": title, "minutes": minutes, "steps": told}


def _running(step: Step, page: str) -> RunningStep:
    return RunningStep(
        minutes=step.minutes,
        title=step.title,
        page=page,
        scene=step.show.scene if step.show else None,
        parts=step.show.parts if step.show else None,
        say=[spoken(one) for one in step.script],
        guide=[spoken(one) for one in step.guide or []],
        ask=spoken(step.ask) if step.ask else None,
        they_may_say=[spoken(one) for one in step.they_may_say or []],
        say_last=spoken(step.offer_to_stay) if step.offer_to_stay else None,
        low_tech=spoken(step.low_tech),
        may_come_up=[
            ComesUp(
                what=spoken(one.what),
                do=spoken(one.do),
                hand_to=spoken(one.hand_to) if one.hand_to else None,
            )
            for one in step.may_come_up or []
        ],
    )
