"""Plans of sessions: each on its page, easy to hear, and asking nobody about their own life."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from securebase.content.authored import read
from securebase.publishing.course_content import session_files
from securebase.sessions import SessionPlan, spoken
from tests.content import reading_age
from tools.places import ROOT

TERMS = reading_age.read_terms(Path(__file__).with_name("plain_terms.txt"))
MINUTES = {
    "rupture-and-repair": (60, 40),
    "the-first-weeks-1": (40, 30),
    "the-first-weeks-2": (40, 30),
    "the-first-weeks-3": (40, 30),
    "the-strange-situation": (90, 60),
    "bonding-and-attachment": (30, 20),
}
FOR_STUDENTS = {"the-strange-situation"}
PLANS = {
    plan.id: (path, plan) for path in session_files(ROOT) for plan in [read(SessionPlan, path)]
}
every_plan = pytest.mark.parametrize("name", PLANS)
OWN_LIFE = re.compile(
    r"\byour (?:own )?(?:baby|babies|birth|childhood|mother|father|parents|partner|family)\b"
    r"|\bwhen you were\b|\bhave you ever\b|\bhow do you feel\b",
    re.IGNORECASE,
)


def said(plan: SessionPlan) -> list[str]:
    """What the room hears, text by text."""
    texts = (
        text
        for step in plan.steps
        for text in [*step.script, *filter(None, [step.ask, step.offer_to_stay])]
    )
    return [spoken(text) for text in texts]


def test_these_are_the_plans_and_their_two_lengths() -> None:
    lengths = {
        name: (plan.minutes, plan.shorter.minutes if plan.shorter else None)
        for name, (_, plan) in PLANS.items()
    }
    assert lengths == MINUTES


@every_plan
def test_a_plan_is_shown_on_a_listed_page_and_among_all_plans(name: str) -> None:
    path, _ = PLANS[name]
    page = path.with_name(path.name.replace(".session.yml", ".md"))
    assert f"```{{session-plan}} {path.name}\n```" in page.read_text(encoding="utf-8")
    listed = (ROOT / "_toc.yml").read_text(encoding="utf-8")
    assert f"- file: {page.relative_to(ROOT).with_suffix('').as_posix()}\n" in listed
    front = (ROOT / "book" / "teach" / "lead-a-session.md").read_text(encoding="utf-8")
    assert re.search(rf"^(?:\.\./)?{re.escape(path.name)}$", front, re.MULTILINE)


@every_plan
def test_nobody_is_asked_about_their_own_life_and_no_hand_goes_up(name: str) -> None:
    _, plan = PLANS[name]
    asked = [spoken(step.ask) for step in plan.steps if step.ask]
    assert asked
    assert [one for one in asked if OWN_LIFE.search(one)] == []
    told = " ".join([*said(plan), *(text for step in plan.steps for text in step.guide or [])])
    assert (
        re.findall(r"(?:hands? up|raise (?:your|a) hand|show of hands)", told, re.IGNORECASE) == []
    )


@every_plan
def test_a_session_begins_with_a_way_out_and_ends_with_someone_who_stays(name: str) -> None:
    _, plan = PLANS[name]
    first = " ".join(spoken(text) for text in plan.steps[0].script)
    assert re.search(r"[Nn]obody (?:will be|is) asked|will not be asked", first)
    rules = " ".join(plan.steps[0].ground_rules or [])
    assert re.search(r"go out|step out|leave at any time", rules)
    assert re.search(r"come\s+back", rules)
    assert re.search(
        r"stays (?:here|in this room), unless some(?:body|one) may be in danger", rules
    )
    assert any("Where to get help" in one for one in plan.materials)
    handed = [one.hand_to for step in plan.steps_that_stay for one in step.may_come_up or []]
    assert any(handed)
    assert "ten minutes" in (plan.steps[-1].offer_to_stay or "")


@every_plan
def test_nobody_who_may_harm_is_left_for_later_and_no_plan_counts_on_a_break(name: str) -> None:
    _, plan = PLANS[name]
    for step in plan.steps:
        for one in step.may_come_up or []:
            assert "in the break" not in one.do
            if "afraid of what I might do" in one.what:
                assert "Stay with them until somebody has been called" in " ".join(one.do.split())


@pytest.mark.parametrize("name", sorted(PLANS.keys() - FOR_STUDENTS))
def test_what_is_read_aloud_can_be_heard_at_the_age_of_eleven(name: str) -> None:
    blocks = said(PLANS[name][1])
    assert reading_age.grade(blocks, TERMS) <= reading_age.HARDEST_GRADE
    long = [
        one.text
        for one in reading_age.sentences(blocks, TERMS)
        if one.words > reading_age.LONGEST_SENTENCE
    ]
    assert long == []


def test_the_sessions_of_a_series_have_one_aim_in_common() -> None:
    series = [plan for _, plan in PLANS.values() if plan.series]
    assert [plan.id for plan in series] == [f"the-first-weeks-{part}" for part in (1, 2, 3)]
    assert len({(plan.series, plan.overall_aim) for plan in series}) == 1
    assert len({plan.aim for plan in series}) == 3
