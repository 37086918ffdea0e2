"""An own course's colours: one is enough, and none is taken that cannot be read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from securebase import ContentError, Quiz
from securebase.content.own_course import TOLD
from securebase.figures.colours import colours, css, theme_css
from securebase.figures.own_colours import contrast
from securebase.publishing.theme import style_sheet
from tools.places import ROOT

_SETTINGS = """\
title: Our evenings
sphinx:
  extra_extensions: [securebase.publishing]
  config:
    securebase_colours:
      {given}
"""


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def give(course: Path, given: str) -> None:
    text = _SETTINGS.format(given=given)
    (course / "_config.yml").write_text(text, encoding="utf-8")


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_one_colour_brings_its_twins_and_all_can_be_read(course: Path) -> None:
    ours = colours()
    give(course, 'accent: "#73B"')
    own = colours()
    assert own["accent"] == "#7733bb"
    changed = {name for name in own if own[name] != ours[name]}
    assert changed >= {"accent", "accent-dark", "accent-soft", "accent-soft-dark", "accent-more"}
    assert all(name.startswith("accent") for name in changed)
    assert contrast(own["accent-dark"], own["paper-dark"]) >= 7.5
    assert contrast(own["ink"], own["accent-soft"]) >= 4.5
    assert css("accent") == "var(--sb-accent,#7733bb)"


def test_it_is_that_of_the_page_of_the_notebook_and_of_the_form_alone(course: Path) -> None:
    quiz = Quiz.load(ROOT / "notebooks" / "attachment" / "a-secure-base.quiz.yml")
    give(course, 'accent: "#7733bb"')
    for style in (theme_css(), style_sheet(), quiz.static_html(), quiz.widget._css):
        assert "--sb-accent:#7733bb" in str(style).replace(": ", ":")
        assert "#0f6b6b" not in str(style)


def test_a_twin_that_is_given_stays(course: Path) -> None:
    give(course, '{accent: "#7733bb", accent-dark: "#ffffff"}')
    assert colours()["accent-dark"] == "#ffffff"


def test_a_build_tells_its_kernels(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = json.dumps([str(course), {"securebase_colours": {"help": "#5a1f6b"}}])
    monkeypatch.setenv(TOLD, told)
    assert colours()["help"] == "#5a1f6b"
    assert os.environ[TOLD] == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ('accent: "#ffcc00"', "accent (#ffcc00) cannot be read well on paper (#fffdf9): 1.5 to 1"),
        ('accent: "#ffcc00"', "write a darker accent"),
        ('accent: "#ffffff"', "write a darker accent"),
        ('paper: "#888888"', "write a lighter paper"),
        ('accent-dark: "#222222"', "write a lighter accent-dark"),
        ('acent: "#7733bb"', "no colour is called 'acent'; did you mean 'accent'?"),
        ("accent: 2026-11-27", "accent is '2026-11-27'; write a colour in quotation marks"),
        ("accent: purple", "accent is 'purple'; write a colour in quotation marks"),
        ("purple", "write a colour by its name"),
    ],
)
def test_a_colour_that_cannot_be_used_is_told_with_its_line(
    course: Path, given: str, told: str
) -> None:
    give(course, given)
    with pytest.raises(ContentError) as caught:
        colours()
    [problem] = caught.value.problems
    assert problem.path == course / "_config.yml"
    assert problem.line == (6 if ":" in given else 5)
    assert told in problem.message
    assert "securebase_colours" in problem.message


@pytest.mark.lasts
def test_a_colour_that_cannot_be_used_is_told_by_a_check_in_the_folder_of_the_course(
    course: Path,
) -> None:
    give(course, 'accent: "#ffcc00"')
    (course / "_toc.yml").write_text("root: welcome\n", encoding="utf-8")
    (course / "welcome.md").write_text("# Ours\n", encoding="utf-8")
    # In a process of its own, in which nothing is imported yet.
    check = [
        sys.executable,
        "-c",
        "import securebase.labs, securebase.__main__ as m; m.main(['check'])",
    ]
    told = subprocess.run(
        check, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True
    ).stderr
    assert told.startswith("_config.yml:6: securebase_colours: accent (#ffcc00) cannot be read")
    assert told.endswith("1 to put right.\n")
