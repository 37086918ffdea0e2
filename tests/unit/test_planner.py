"""Planners: moments for a week, each mistake told with its line, and what comes back."""

import re
from pathlib import Path
from typing import Any

import pytest

from securebase import ContentError, Planner
from securebase.activities.planner.planner import DAYS
from tools.places import ROOT

FILE = ROOT / "notebooks" / "growing-a-bond" / "when-bonding-is-hard.planner.yml"

MOMENTS = "\n".join(
    f"      - {{id: m{n}, text: Moment {n}, minutes: {n}, why: It helps., sources: [robson1980]}}"
    for n in range(1, 8)
)
GOOD = f"""\
id: small-week
title: A small week
kind_word: One is plenty.
groups:
  - id: home
    name: At home
    moments:
{MOMENTS}
  - id: apart
    name: When we are apart
    about: For a baby in hospital.
    suggest: false
    moments:
      - id: voice
        text: Read a page
        minutes: 5
        why: It is **your** voice.
        also: Or sing.
        sources: [bilgin2015]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "small.planner.yml"
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path) -> list[str]:
    """What the author reads, without the folder: «line: message»."""
    with pytest.raises(ContentError) as caught:
        Planner.load(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


@pytest.fixture
def planner(tmp_path: Path) -> Planner:
    return Planner.load(written(tmp_path, GOOD))


def with_record(planner: Planner, week: Any) -> Planner:
    record = {"version": 1, "kind": "planner", "activity": planner.id, "week": week}
    planner.widget.record = record
    return planner


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("minutes: 5\n", "minutes: 0\n", 22, "1"),
        ("minutes: 5\n", "minutes: five\n", 22, "number"),
        ("text: Read a page", "text: Read **a page**", 21, "write the text without them"),
        ("text: Read a page", f"text: {'Read ' * 20}", 21, "70"),
        ("id: voice", "id: m1", 20, "is in the group 'home' too"),
        ("id: m2", "id: m1", 9, "is used twice in this list"),
        ("id: apart", "id: home", 15, "is used twice in this list"),
        ("        why: It is **your** voice.\n", "", 20, "moment 1 of group 2 has no 'why'"),
        ("suggest: false", "sugest: false", 18, "did you mean 'suggest'?"),
        ("[bilgin2015]", "[bilgin2051]", 25, "did you mean 'bilgin2015'?"),
        ("kind_word: One is plenty.\n", "", 1, "kind_word"),
        (MOMENTS.splitlines()[0] + "\n", "", 4, "needs 7 moments in groups without"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in GOOD
    messages = told(written(tmp_path, GOOD.replace(right, wrong, 1)))
    assert any(f"{line}: " in message and words in message for message in messages), messages


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    text = GOOD.replace("id: voice", "id: m1").replace("text: Read a page", "text: Read `a page`")
    assert len(told(written(tmp_path, text))) == 2


def test_the_spec_holds_groups_moments_and_the_kind_word(planner: Planner) -> None:
    spec = planner.spec()
    assert [(group.id, group.suggest) for group in spec.groups] == [
        ("home", True),
        ("apart", False),
    ]
    moment = spec.groups[1].moments[0]
    assert (moment.text, moment.minutes, moment.also) == ("Read a page", 5, "Or sing.")
    assert spec.kind_word == "One is plenty."
    assert [source.key for source in spec.sources] == ["bilgin2015", "robson1980"]


def test_the_static_form_lists_every_moment_and_a_week_to_fill_in_by_hand() -> None:
    planner = Planner.load(FILE)
    html = planner.html().split("<script", maxsplit=1)[0]
    for group in planner.spec().groups:
        assert group.name in html
        for moment in group.moments:
            assert moment.text in html
    for day in DAYS:
        assert f'<th scope="row">{day.capitalize()}</th><td>&nbsp;</td>' in html
    assert "A missed day is just a day." in html


def test_a_week_comes_back_as_rows_in_which_a_free_day_is_none(planner: Planner) -> None:
    rows = with_record(planner, {"tuesday": "voice"}).response
    assert [row["day"] for row in rows] == list(DAYS)
    assert rows[1] == {"day": "tuesday", "moment": "voice", "text": "Read a page", "minutes": 5}
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
