"""Planners: moments for a week, each mistake told with its line, and what comes back."""

import re
from pathlib import Path
from typing import Any

import pytest

from securebase import Planner
from securebase.activities.planner.planner import DAYS
from tests.unit.activities.authors_file import (
    FROM_LAMB_AND_ROBSON,
    LAMB,
    ROBSON,
    carried_spec,
    run,
    static_form,
    told,
    written,
)
from tools.places import ROOT

FILE = ROOT / "notebooks" / "growing-a-bond" / "when-bonding-is-hard.planner.yml"

WRITTEN = """\
id: small-week
title: A small week
kind_word: One is **plenty**.
groups:
  - id: home
    name: At home
    moments:
      - id: sing
        text: Sing
        minutes: 1
        why: Babies know voices.
        also: Or hum.
        sources: [robson1980]
      - {id: look, text: Look up, minutes: 2, why: Eyes meet., sources: [lamb1982]}
      - {id: wait, text: Wait, minutes: 3, why: Turns need time., sources: [lamb1982]}
      - {id: walk, text: Walk out, minutes: 4, why: Air helps., sources: [lamb1982]}
      - {id: read, text: Read, minutes: 5, why: Words warm., sources: [lamb1982]}
      - {id: rest, text: Rest, minutes: 6, why: You matter., sources: [lamb1982]}
      - {id: bath, text: Bath, minutes: 7, why: Water calms., sources: [lamb1982]}
  - id: apart
    name: When we are apart
    about: For a baby in hospital.
    suggest: false
    moments:
      - id: voice
        text: Record "hello"
        minutes: 8
        why: It is your voice.
        also: Nurses can play it.
        sources: [robson1980]
"""
# What a page must be given of it.
SPEC = {
    "schema_version": 1,
    "kind": "planner",
    "id": "small-week",
    "title": "A small week",
    "instruction": "Choose a small moment for today, or for any day of the week.",
    "groups": [
        {
            "id": "home",
            "name": "At home",
            "about": None,
            "suggest": True,
            "moments": [
                {
                    "id": "sing",
                    "text": "Sing",
                    "minutes": 1,
                    "why": "Babies know voices.",
                    "also": "Or hum.",
                    "sources": ["robson1980"],
                    "ages": None,
                },
                {
                    "id": "look",
                    "text": "Look up",
                    "minutes": 2,
                    "why": "Eyes meet.",
                    "also": None,
                    "sources": ["lamb1982"],
                    "ages": None,
                },
                {
                    "id": "wait",
                    "text": "Wait",
                    "minutes": 3,
                    "why": "Turns need time.",
                    "also": None,
                    "sources": ["lamb1982"],
                    "ages": None,
                },
                {
                    "id": "walk",
                    "text": "Walk out",
                    "minutes": 4,
                    "why": "Air helps.",
                    "also": None,
                    "sources": ["lamb1982"],
                    "ages": None,
                },
                {
                    "id": "read",
                    "text": "Read",
                    "minutes": 5,
                    "why": "Words warm.",
                    "also": None,
                    "sources": ["lamb1982"],
                    "ages": None,
                },
                {
                    "id": "rest",
                    "text": "Rest",
                    "minutes": 6,
                    "why": "You matter.",
                    "also": None,
                    "sources": ["lamb1982"],
                    "ages": None,
                },
                {
                    "id": "bath",
                    "text": "Bath",
                    "minutes": 7,
                    "why": "Water calms.",
                    "also": None,
                    "sources": ["lamb1982"],
                    "ages": None,
                },
            ],
        },
        {
            "id": "apart",
            "name": "When we are apart",
            "about": "For a baby in hospital.",
            "suggest": False,
            "moments": [
                {
                    "id": "voice",
                    "text": "Record “hello”",
                    "minutes": 8,
                    "why": "It is your voice.",
                    "also": "Nurses can play it.",
                    "sources": ["robson1980"],
                    "ages": None,
                }
            ],
        },
    ],
    "kind_word": [run("One is "), run("plenty", strong=True), run(".")],
    "sources": [LAMB, ROBSON],
    "assumptions": [],
}
FORM = f"""\
<sb-planner id="small-week" class="sb-activity">
<div class="sb-fallback">
<p class="sb-title"><strong>A small week</strong></p>
<p>Choose a small moment for today, or for any day of the week.</p>
<div class="sb-moments">
<p class="sb-moments-name"><strong>At home</strong></p>
<ul>
<li>Sing (about 1 minute). <em>Why:</em> Babies know voices. <em>Good to know:</em> Or hum.</li>
<li>Look up (about 2 minutes). <em>Why:</em> Eyes meet.</li>
<li>Wait (about 3 minutes). <em>Why:</em> Turns need time.</li>
<li>Walk out (about 4 minutes). <em>Why:</em> Air helps.</li>
<li>Read (about 5 minutes). <em>Why:</em> Words warm.</li>
<li>Rest (about 6 minutes). <em>Why:</em> You matter.</li>
<li>Bath (about 7 minutes). <em>Why:</em> Water calms.</li>
</ul>
</div>
<div class="sb-moments">
<p class="sb-moments-name"><strong>When we are apart</strong> For a baby in hospital.</p>
<ul>
<li>Record “hello” (about 8 minutes). <em>Why:</em> It is your voice. <em>Good to know:</em> Nurses can play it.</li>
</ul>
</div>
<table class="sb-week">
<caption>My week: write one moment beside a day, or leave it free</caption>
<thead><tr><th scope="col">Day</th><th scope="col">My small moment</th></tr></thead>
<tbody>
<tr><th scope="row">Monday</th><td>&nbsp;</td></tr>
<tr><th scope="row">Tuesday</th><td>&nbsp;</td></tr>
<tr><th scope="row">Wednesday</th><td>&nbsp;</td></tr>
<tr><th scope="row">Thursday</th><td>&nbsp;</td></tr>
<tr><th scope="row">Friday</th><td>&nbsp;</td></tr>
<tr><th scope="row">Saturday</th><td>&nbsp;</td></tr>
<tr><th scope="row">Sunday</th><td>&nbsp;</td></tr>
</tbody>
</table>
<p class="sb-kind-word">One is <strong>plenty</strong>.</p>
{FROM_LAMB_AND_ROBSON}
</div>
<script type="application/json" class="sb-spec"></script>
</sb-planner>
"""  # noqa: E501


@pytest.fixture
def planner(tmp_path: Path) -> Planner:
    return Planner.load(written(tmp_path, WRITTEN, "planner"))


def with_record(planner: Planner, week: Any) -> Planner:
    record = {"version": 1, "kind": "planner", "activity": planner.id, "week": week}
    planner.widget.record = record
    return planner


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("minutes: 8\n", "minutes: 0\n", 27, "1"),
        ("minutes: 8\n", "minutes: eight\n", 27, "number"),
        ("text: Sing", "text: Sing **now**", 9, "write the text without them"),
        ("text: Sing", f"text: {'Sing ' * 20}", 9, "70"),
        ("id: voice", "id: look", 25, "is in the group 'home' too"),
        ("id: look", "id: sing", 14, "is used twice in this list"),
        ("id: apart", "id: home", 20, "is used twice in this list"),
        ("        why: It is your voice.\n", "", 25, "moment 1 of group 2 has no 'why'"),
        ("suggest: false", "sugest: false", 23, "did you mean 'suggest'?"),
        ("sources: [lamb1982]", "sources: [lamb1928]", 14, "did you mean 'lamb1987'?"),
        ("kind_word: One is **plenty**.\n", "", 1, "kind_word"),
        (WRITTEN.splitlines()[18] + "\n", "", 4, "needs 7 moments in groups without"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in WRITTEN
    messages = told(written(tmp_path, WRITTEN.replace(right, wrong, 1), "planner"))
    assert any(f"{line}: " in message and words in message for message in messages), messages


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = WRITTEN.replace("id: voice", "id: look").replace("text: Sing", "text: Sing `now`")
    assert len(told(written(tmp_path, text, "planner"))) == 2


def test_a_page_gets_what_the_author_wrote(tmp_path: Path) -> None:
    activity = Planner.load(written(tmp_path, WRITTEN, "planner"))
    assert carried_spec(activity) == activity.spec() == SPEC


def test_the_static_form_prints_each_moment_in_the_group_of_its_author(tmp_path: Path) -> None:
    assert static_form(Planner.load(written(tmp_path, WRITTEN, "planner"))) == FORM


def test_the_courses_week_lists_every_moment_and_days_to_fill_in_by_hand() -> None:
    planner = Planner.load(FILE)
    html = planner.html().split("<script", maxsplit=1)[0]
    for group in planner.groups:
        assert group.name in html
        for moment in group.moments:
            assert moment.text in html
    for day in DAYS:
        assert f'<th scope="row">{day.capitalize()}</th><td>&nbsp;</td>' in html
    assert "A missed day is just a day." in html


def test_a_week_comes_back_as_rows_in_which_a_free_day_is_none(planner: Planner) -> None:
    rows = with_record(planner, {"tuesday": "voice"}).response
    assert [row["day"] for row in rows] == list(DAYS)
    assert rows[1] == {"day": "tuesday", "moment": "voice", "text": "Record “hello”", "minutes": 8}
    assert rows[0] == {"day": "monday", "moment": None, "text": None, "minutes": None}


@pytest.mark.parametrize("week", [{"monday": "gone"}, {"someday": "voice"}, {"monday": 3}, None])
def test_what_does_not_fit_the_planner_of_today_counts_as_a_free_week(
    planner: Planner, week: Any
) -> None:
    assert {row["moment"] for row in with_record(planner, week).response} == {None}


def test_no_moment_of_the_course_is_scored_or_takes_a_partner_or_the_breast_for_granted() -> None:
    text = FILE.read_text("utf-8")
    assert not re.search(r"\b(score|points|streak|well done|your (partner|husband|wife))\b", text)
    assert not re.search(r"\bbreastfe", text, re.IGNORECASE)
    planner = Planner.load(FILE)
    assert 18 <= sum(len(group.moments) for group in planner.groups) <= 24
    assert [group.id for group in planner.groups if not group.suggest] == ["apart"]
