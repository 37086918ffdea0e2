"""A mistake in a plan of a session is told with its line; a plan runs as what was written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from securebase.content.authored import read
from securebase.content.problems import ContentError, Problem
from securebase.publishing.course_content import course_problems
from securebase.publishing.scenes import parts_in, scenes_in
from securebase.sessions import SessionPlan, running
from tests.building.courses import notebook
from tools.places import ROOT

GUIDE = (ROOT / "contributing" / "session.md").read_text(encoding="utf-8")
RIGHT: str = re.findall(r"```yaml\n(.+?)```", GUIDE, re.DOTALL)[0]
RULES: str = re.findall(r"    ground_rules: .+?\n(?=    low_tech)", RIGHT, re.DOTALL)[0]
OFFER: str = re.findall(r"    offer_to_stay: .+\n", RIGHT)[0]
STORY = "    gives: [a-story]\n"

SPOILT = [
    ("minutes: 20", "minutes: 25", 3, "the steps take 18 minutes and the slack 2, together 20"),
    ("  - minutes: 9", "  - minutes: 8", 3, "together 19 and not 20; change one of them"),
    ("  minutes: 10", "  minutes: 12", 8, "the steps take 9 minutes and the slack 1, together 10"),
    ("slack: 2", "slack: 1", 4, "leave a slack of 2 minutes or more: of 20, a tenth"),
    ("skip_if_short: true", "skip_if_short: false", 5, "so that nothing is shorter"),
    ("    low_tech: Read it aloud.\n", "", 32, "low_tech"),
    ("akhtar2008", "akhtar2009", 28, "no work has the key 'akhtar2009'"),
    ("{cite:p}`akhtar2008`", "{cite:t}`akhtar2008`", 28, "cannot be read aloud"),
    ("Say it.\n  - ", "<b>Say</b> it.\n  - ", 31, "begins HTML"),
    ("    ask: What would you try? A, B or C, at your chest.\n", "", 39, "nobody was asked"),
    ("    hand_to:", "    hand_on:", 44, "hand_on"),
    ("scene: out-of-step", "scene: Out of step", 24, "'out-of-step'"),
    ("review: [People laughed at …, ", "review: [", 53, "review"),
    (RULES, "", 19, "every session opens with its ground rules"),
    (OFFER, "", 46, "every session ends with somebody who stays"),
    (
        "title: Goodbye\n",
        "title: Goodbye\n    skip_if_short: true\n",
        48,
        "its offer to stay; let it",
    ),
    (STORY, f"{STORY}    offer_to_stay: I stay.\n", 37, "the offer to stay belongs to the last"),
    (STORY, f"{STORY}    ground_rules: [Be kind.]\n", 37, "the ground rules belong to the first"),
    ("gives: [a-story]", "gives: [a-storey]", 36, "no outcome 'a-storey'; did you mean 'a-story'?"),
    (STORY, "", 13, "no step gives this; name it in a step that does: “gives: [a-story]”"),
    ("id: a-story", "id: a-rest", 13, "there is an outcome 'a-rest' already"),
    (STORY, f"{STORY}    leads_to_try: true\n", 35, "what comes from this step; let it stay"),
    ("    leads_to_try: true\n", "", 51, "no step speaks of this"),
    ("gives: [a-story]", "gives: [a-story, a-rest]", 5, "so that it reaches none"),
    ("title: Coming back\n", "title: Coming back\nseries: Back\n", 3, "says its “overall_aim” too"),
]


def problems_in(text: str, folder: Path) -> list[Problem]:
    file = folder / "example.session.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read(SessionPlan, file)
    return caught.value.problems


@pytest.mark.parametrize(("right", "wrong", "line", "told"), SPOILT, ids=[s[3] for s in SPOILT])
def test_a_mistake_is_told_at_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, told: str
) -> None:
    assert right in RIGHT
    found = problems_in(RIGHT.replace(right, wrong, 1), tmp_path)
    assert any(one.line == line and told in one.message for one in found), found


def test_a_first_step_that_shows_nothing_or_is_left_out_is_told(tmp_path: Path) -> None:
    show = RIGHT[RIGHT.index("    show:  ") : RIGHT.index("    say:  ")]
    [problem] = problems_in(RIGHT.replace(show, ""), tmp_path)
    assert "the first step shows nothing" in problem.message
    left_out = RIGHT.replace("    title: Welcome", "    title: Welcome\n    skip_if_short: true")
    told = [one.message for one in problems_in(left_out, tmp_path)]
    assert "every session begins with the first step; let it stay" in told


def test_a_step_to_leave_out_needs_a_shorter_session(tmp_path: Path) -> None:
    shorter = RIGHT[RIGHT.index("shorter:") : RIGHT.index("aim:")]
    [problem] = problems_in(RIGHT.replace(shorter, ""), tmp_path)
    assert "there is no “shorter” session that could leave this step out" in problem.message


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course with two lessons, and the plan of the guide on its page."""
    files = {
        "_toc.yml": "root: book/teach/example\nchapters:\n"
        "  - file: notebooks/still-face/rupture-and-repair\n"
        "  - file: notebooks/still-face/practising-repair\n",
        "notebooks/still-face/rupture-and-repair.ipynb": notebook(
            title="Rupture",
            words="(out-of-step)=\n## Out of step\n\n(called-repair)=\nFound again.",
        ),
        "notebooks/still-face/practising-repair.ipynb": notebook(
            'Scenario.load("a.scenario.yml")\nexplore(f, id="the-dots", title="Dots")'
        ),
        "notebooks/still-face/a.scenario.yml": "id: practising-repair-the-ping\ntitle: The ping\n",
        "book/teach/example.md": "# Example\n",
        "book/teach/example.session.yml": RIGHT,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def problems_of_plans(course: Path) -> list[str]:
    """What is told of plans, each with the name of its file and its line."""
    found = course_problems(course)
    return [f"{p.path.name}:{p.line}: {p.message}" for p in found if ".session." in p.path.name]


def test_a_scene_that_is_gone_is_told_with_the_name_that_is_near(course: Path) -> None:
    assert problems_of_plans(course) == []
    (course / "notebooks/still-face/a.scenario.yml").write_text(
        "id: practising-repair-a-ping\ntitle: The ping\n", encoding="utf-8"
    )
    [told] = problems_of_plans(course)
    assert told.startswith(
        "example.session.yml:34: the page notebooks/still-face/practising-repair"
    )
    assert told.endswith("did you mean 'practising-repair-a-ping'?")


def test_a_part_that_is_gone_or_stands_in_another_section_is_told(course: Path) -> None:
    lesson = course / "notebooks/still-face/rupture-and-repair.ipynb"
    right = lesson.read_text(encoding="utf-8")
    label = "(called-repair)="
    for wrong, told in [
        ("(called-repairs)=", "did you mean 'called-repairs'?"),
        ("Lost.", "write (called-repair)= above a paragraph of it"),
        (f"## On\\n\\n{label}", "write (called-repair)= above a paragraph of it"),
    ]:
        lesson.write_text(right.replace(label, wrong), encoding="utf-8")
        assert problems_of_plans(course) == [
            f"example.session.yml:25: “Out of step” has no part 'called-repair'; {told}"
        ]


def test_a_shorter_session_reaches_what_none_of_its_missing_steps_gives(tmp_path: Path) -> None:
    file = tmp_path / "example.session.yml"
    file.write_text(
        RIGHT.replace("gives: [a-story]", "gives: [a-story, both]")
        .replace("leads_to_try: true", "leads_to_try: true\n    gives: [both]")
        .replace("for_whom:", "  - {id: both, text: Both.}\nfor_whom:"),
        encoding="utf-8",
    )
    plan = read(SessionPlan, file)
    assert [plan.is_in_shorter(one) for one in plan.outcomes] == [True, False, False]


def test_a_page_that_is_gone_or_not_listed_is_told(course: Path) -> None:
    contents = course / "_toc.yml"
    right = contents.read_text(encoding="utf-8")
    contents.write_text(right.replace("/rupture-and-repair", "/rupture"), encoding="utf-8")
    told = "the book has no page 'notebooks/still-face/rupture-and-repair'"
    assert [
        one
        for one in problems_of_plans(course)
        if one.startswith(f"example.session.yml:23: {told}")
    ]
    contents.write_text(right, encoding="utf-8")
    (course / "notebooks/still-face/rupture-and-repair.ipynb").unlink()
    assert [one for one in problems_of_plans(course) if told in one]


def test_two_sessions_of_one_name_and_a_plan_without_a_page_are_told(course: Path) -> None:
    folder = course / "book" / "teach"
    (folder / "second.session.yml").write_text(
        RIGHT.replace("id: coming-back-10", "id: coming-back"), encoding="utf-8"
    )
    taken = "the session 'coming-back' is in example.session.yml already; choose another id"
    assert problems_of_plans(course) == [
        f"second.session.yml:1: {taken}",
        "second.session.yml:1: there is no page second.md beside it; call the plan like its page",
        f"second.session.yml:6: {taken}",
    ]


def test_a_page_names_its_sections_activities_and_explorers(course: Path) -> None:
    folder = course / "notebooks" / "still-face"
    assert parts_in(folder / "rupture-and-repair.ipynb") == {"called-repair": "Out of step"}
    assert scenes_in(folder / "rupture-and-repair.ipynb") == {
        "rupture": "Rupture",
        "out-of-step": "Out of step",
    }
    assert scenes_in(folder / "practising-repair.ipynb") == {
        "a-page": "A page",
        "the-dots": "Dots",
        "practising-repair-the-ping": "The ping",
    }


def test_a_plan_runs_as_it_was_written_in_words_alone(tmp_path: Path) -> None:
    file = tmp_path / "example.session.yml"
    file.write_text(RIGHT, encoding="utf-8")
    whole, short = running(read(SessionPlan, file))
    assert (whole["id"], whole["title"], whole["minutes"]) == ("coming-back", "Coming back", 20)
    assert [step["title"] for step in whole["steps"]] == ["Welcome", "A story", "Goodbye"]
    assert whole["steps"][0] == {
        "minutes": 4,
        "title": "Welcome",
        "page": "notebooks/still-face/rupture-and-repair",
        "scene": "out-of-step",
        "parts": ["called-repair"],
        "say": [
            "Hello. Nobody is asked for their own story.",
            "Babies look away to take in less.",
            (
                "You can go out and come back. What we share stays here, unless somebody may be in "
                "danger."
            ),
        ],
        "guide": [],
        "ask": None,
        "they_may_say": [],
        "say_last": None,
        "low_tech": "Say it.",
        "may_come_up": [],
    }
    assert whole["steps"][1]["may_come_up"] == [
        {
            "what": "Someone goes quiet.",
            "do": "Slow down, and offer everyone a break.",
            "hand_to": "the midwife, health visitor or GP",
        }
    ]
    # Where nothing is shown, one stands on the page of the step before.
    assert whole["steps"][2]["page"] == "notebooks/still-face/practising-repair"
    assert whole["steps"][2]["scene"] is None
    offer = "Thank you. I stay for ten minutes if you would like a word."
    assert whole["steps"][2]["say_last"] == offer == short["steps"][1]["say_last"]
    assert (short["id"], short["minutes"]) == ("coming-back-10", 10)
    assert [step["title"] for step in short["steps"]] == ["Welcome", "Goodbye"]
    assert short["steps"][1]["page"] == "notebooks/still-face/rupture-and-repair"
