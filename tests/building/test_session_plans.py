"""A plan in a built book: its page, its addresses, its scripts, and a scene that is gone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import QUIZ, SHOW_QUIZ, contents, notebook
from tools.places import ROOT

pytestmark = pytest.mark.book

GUIDE = (ROOT / "contributing" / "session.md").read_text(encoding="utf-8")
PLAN: str = (
    re.findall(r"```yaml\n(.+?)```", GUIDE, re.DOTALL)[0]
    .replace("notebooks/still-face/rupture-and-repair", "lessons/falling")
    .replace("notebooks/still-face/practising-repair", "lessons/coming")
    .replace("practising-repair-the-ping", "small-quiz")
)
FILES = {
    "_config.yml": SETTINGS,
    "_toc.yml": contents("index", "lessons/falling", "lessons/coming", "plans/one", "works"),
    "index.md": "# A course\n\n```{session-list}\nplans/one.session.yml\n```\n",
    "lessons/falling.md": "# Falling\n\n(out-of-step)=\n## Out of step & back\n\n"
    "(called-repair)=\nWords.\n",
    "lessons/coming.ipynb": notebook(SHOW_QUIZ, title="Coming"),
    "lessons/small.quiz.yml": QUIZ,
    "plans/one.md": "# One\n\n```{session-plan} one.session.yml\n```\n",
    "plans/one.session.yml": PLAN,
    "works.md": "# Works\n\n```{bibliography}\n:all:\n```\n",
}


@pytest.fixture(scope="module")
def folder(binder: Binder) -> Path:
    write(binder.checkout, FILES)
    built = binder.build(binder.checkout)
    assert built.code == 0, built.said
    return binder.checkout


def page(folder: Path, name: str) -> str:
    return (folder / f"_build/html/{name}.html").read_text(encoding="utf-8")


def session(folder: Path, name: str) -> dict[str, object]:
    """What the script of a session hands over."""
    script = (folder / f"_build/html/_static/plans/{name}.js").read_text(encoding="utf-8")
    handed = re.fullmatch(r"window\.secureBasePlan\((.+)\);\n", script)
    assert handed
    found: dict[str, object] = json.loads(handed[1])
    return found


def test_a_plan_runs_from_its_page_and_from_the_list_and_each_step_from_its_scene(
    folder: Path,
) -> None:
    plan, front = page(folder, "plans/one"), page(folder, "index")
    run = "?view=class&amp;plan=coming-back&amp;step=1"
    assert f'href="../lessons/falling.html{run}">Run this session<' in plan
    assert f'href="lessons/falling.html{run}">Run this session <span' in front
    short = "lessons/falling.html?view=class&amp;plan=coming-back-10&amp;step=1"
    assert f'href="../{short}">Run it in 10 minutes<' in plan
    scenes = re.findall(r'On the screen: <a [^>]*href="([^"]+)">(?:<span[^>]*>)?([^<]+)<', plan)
    assert scenes == [
        (
            "../lessons/falling.html?view=class&amp;plan=coming-back&amp;step=1",
            "Out of step &amp; back",
        ),
        ("../lessons/coming.html?view=class&amp;plan=coming-back&amp;step=2", "A small quiz"),
    ]


def test_a_page_tells_from_which_minute_each_step_runs_in_both_sessions(folder: Path) -> None:
    rows = re.findall(r"<tr[^>]*>(.+?)</tr>", page(folder, "plans/one"), re.DOTALL)
    cells = [re.sub(r"<[^>]+>", "|", row) for row in rows]
    told = [[cell for cell in row.split("|") if cell] for row in cells]
    assert told == [
        ["Step", "Minutes", "of 20", "of 10"],
        ["Welcome", "4", "0", "0"],
        ["A story", "9", "4", "–"],
        ["Goodbye", "5", "13", "4"],
        ["In hand, for whatever takes longer", "2 or 1", "18", "9"],
    ]


def test_a_page_marks_what_the_shorter_session_does_not_reach(folder: Path) -> None:
    told = re.sub(r"<[^>]+>", "", page(folder, "plans/one"))
    assert "having a rest.\n" in told
    assert "They have tried out coming back. (left out in 10)" in told


def test_the_scripts_of_both_sessions_are_there(folder: Path) -> None:
    steps = session(folder, "coming-back")["steps"]
    assert isinstance(steps, list)
    assert [(step["page"], step["scene"]) for step in steps] == [
        ("lessons/falling", "out-of-step"),
        ("lessons/coming", "small-quiz"),
        ("lessons/coming", None),
    ]
    assert session(folder, "coming-back-10")["minutes"] == 10


def test_a_scene_that_is_gone_stops_the_build_with_file_and_line(
    binder: Binder, folder: Path
) -> None:
    quiz = folder / "lessons/small.quiz.yml"
    quiz.write_text(QUIZ.replace("id: small-quiz", "id: other-quiz"), encoding="utf-8")
    refused = binder.build(folder)
    assert refused.code != 0
    assert re.search(r"one\.session\.yml:34: .*no section or activity 'small-quiz'", refused.said)
    quiz.write_text(QUIZ, encoding="utf-8")
    plan = folder / "plans/one.session.yml"
    plan.write_text(PLAN.replace("minutes: 9", "minutes: 8"), encoding="utf-8")
    refused = binder.build(folder)
    assert refused.code != 0
    assert "one.session.yml:3: the steps take 17 minutes" in refused.said
    plan.write_text(PLAN, encoding="utf-8")
    assert binder.build(folder).code == 0
