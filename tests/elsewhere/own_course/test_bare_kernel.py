"""``pip install securebase``: what a kernel needs to show activities, and nothing for books."""

import json
from pathlib import Path

import pytest

from tests.elsewhere.own_course.conftest import Installed

pytestmark = pytest.mark.elsewhere

_FOR_BOOKS = ("sphinx", "docutils", "pybtex", "jupyterlab", "nbconvert", "numpy", "matplotlib")

_IN_A_KERNEL = """\
import json
from importlib.util import find_spec
from securebase import CodingLab, Quiz, read_counts, support_services

quiz = Quiz.load("a-secure-base.quiz.yml")
shown, _ = quiz._repr_mimebundle_()
lab = CodingLab.load("../strange-situation/reading-reunions.coding-lab.yml")
print(json.dumps({
    "there": [name for name in %r if find_spec(name)],
    "forms": sorted(shown),
    "works": {work["key"]: work for work in quiz.spec()["sources"]},
    "counts": read_counts("example-room.counts.csv", lab)[0],
    "help": support_services()._repr_mimebundle_()["text/html"],
}))
"""


def test_a_kernel_shows_the_course_s_activities_with_no_file_beside_it_and_nothing_for_books(
    bare: Installed, tmp_path: Path
) -> None:
    ran = bare.run("python", "-c", _IN_A_KERNEL % (_FOR_BOOKS,), cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    seen = json.loads(ran.stdout)
    assert seen["there"] == []
    assert "application/vnd.jupyter.widget-view+json" in seen["forms"]
    assert "text/html" in seen["forms"]
    assert seen["works"]["ainsworth1967"] == {
        "key": "ainsworth1967",
        "short": "Ainsworth (1967)",
        "full": "Mary D. Salter Ainsworth. Infancy in Uganda: Infant Care and the Growth of Love. "
        "Johns Hopkins Press, Baltimore, 1967.",
        "url": None,
    }
    assert seen["counts"] == {"vignette": "tomas", "A": 14, "B": 1, "C": 0, "D": 2}
    assert "Samaritans" in seen["help"]


def test_importing_the_package_waits_for_nothing_that_is_used_only_when_something_is_shown(
    bare: Installed, tmp_path: Path
) -> None:
    slow = ("anywidget", "ipywidgets", "IPython", "jinja2", "traitlets")
    told = f"import sys, securebase; print([one for one in {slow!r} if one in sys.modules])"
    assert bare.run("python", "-c", told, cwd=tmp_path).stdout.strip() == "[]"


def test_a_course_is_begun_without_what_builds_books_and_then_told_what_to_install(
    bare: Installed, tmp_path: Path
) -> None:
    assert bare.run("securebase", "new", "course", "evenings", cwd=tmp_path).returncode == 0
    # The preview would go on for ever if it began.
    for command in (["check"], ["build"], ["preview", "--no-watch"]):
        told = bare.run("securebase", *command, cwd=tmp_path / "evenings")
        assert told.returncode == 1
        assert told.stderr == (
            f"“securebase {command[0]}” needs sphinx, which is not installed. What builds a book "
            'comes with\n    pip install "securebase[book]"\n'
        )
