"""Two students at once on a real JupyterHub: they fetch a lab, run it, answer, and keep it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benchmarks.hub import lab
from benchmarks.hub.link import FOLDER
from benchmarks.hub.measuring import Class
from benchmarks.hub.running import Hub
from benchmarks.hub.student import student
from securebase.labs.lab_files import exercises_in
from tests.elsewhere.hub.conftest import run
from tools.places import ROOT

pytestmark = pytest.mark.elsewhere


def test_each_students_answer_is_right(attending: Class) -> None:
    told = exercises_in(ROOT / "notebooks" / "labs")["types-beyond"].exercise.right
    assert len(attending.days) == 2
    for day in attending.days.values():
        assert day.said.startswith("✓ Right. ")
        assert re.sub(r"\W+", " ", told)[:20] in re.sub(r"\W+", " ", day.said)


def test_jupyterlab_has_the_courses_extension_and_shows_its_texts(attending: Class) -> None:
    for day in attending.days.values():
        [told] = re.findall(r'id="jupyter-config-data"[^>]*>(.*?)</script>', day.page, re.DOTALL)
        config = json.loads(told)
        assert "securebase" in {one["name"] for one in config["federated_extensions"]}
        # Which would show the texts its own way, on whatever server has it.
        assert "jupyterlab-myst" in config["disabledExtensions"]
        assert "<h1" in day.opening
        assert "```{" not in day.opening


def test_a_student_has_the_lessons_without_their_past_and_keeps_what_was_saved(home: Path) -> None:
    saved = json.loads((home / FOLDER / lab.PATH).read_text(encoding="utf-8"))
    written = json.loads((ROOT / lab.PATH).read_text(encoding="utf-8"))
    assert [cell["source"] for cell in saved["cells"]] == [
        cell["source"] for cell in written["cells"]
    ]
    assert (home / FOLDER / ".git" / "shallow").exists()


def test_a_student_cannot_look_into_anothers_server(hub: Hub, attending: Class) -> None:
    _, other = attending.days

    async def looked() -> tuple[int, str]:
        async with student("student-003", hub) as visitor:
            assert await visitor.sign_in()
            answer = await visitor.visit(f"/user/{other}/api/contents/{FOLDER}?content=1")
            return answer.status_code, answer.text

    code, told = run(looked())
    assert code in (403, 404)
    assert "notebooks" not in told


def test_with_a_wrong_password_nobody_comes_in(hub: Hub) -> None:
    async def tried() -> tuple[bool, str]:
        async with student("student-004", hub) as visitor:
            is_in = await visitor.sign_in(password="guessed")
            return is_in, (await visitor.visit("/hub/home")).url.path

    assert run(tried()) == (False, "/hub/login")


def test_a_student_takes_no_more_memory_than_is_set_aside(attending: Class) -> None:
    values = (ROOT / "deploy/jupyterhub/values.yaml").read_text(encoding="utf-8")
    guarantee, limit = re.findall(r"^ +(?:guarantee|limit): (\d+)[MG]$", values, re.MULTILINE)
    for taken in attending.taken.values():
        # With only two on the machine each counts half of what they share.
        assert taken.private < int(guarantee) * 10**6
        assert taken.server + taken.kernel < int(limit) * 10**9
