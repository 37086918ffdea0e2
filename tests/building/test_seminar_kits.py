"""A seminar kit in a built book: its links, its place in The evidence, and when it is made anew."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import QUIZ, SHOW_QUIZ, contents, notebook
from tools.places import ROOT

pytestmark = pytest.mark.book

GUIDE = (ROOT / "contributing" / "seminar-kit.md").read_text(encoding="utf-8")
KIT: str = re.findall(r"```yaml\n(.+?)```", GUIDE, re.DOTALL)[0]
CLAIMS = """\
claims:
  - id: slow-start
    claim: Many mothers feel little at first.
    figure: 40%
    sources: [robson1980]
    known: abstract
    limits: They were looking back.
    topic: bonding
    taught: [{in: starts.seminar.yml, words: About 40% recalled indifference}]
"""
FILES = {
    "_config.yml": f"{SETTINGS}    html_context: {{evidence_page: all, sources_page: works}}\n",
    "_toc.yml": contents("index", "starts", "kits", "all", "works"),
    "index.md": "# A course",
    "starts.ipynb": notebook(
        SHOW_QUIZ, title="Starts", words="[Kit](kits.md#kit-starts)\n\n(slow)=\n## Slow starts"
    ),
    "small.quiz.yml": QUIZ,
    "starts.seminar.yml": KIT.replace("at: slow-start", "at: small-quiz"),
    "kits.md": "# Kits\n\n(kit-starts)=\n## Starts\n\n```{seminar-kit} starts.seminar.yml\n```\n",
    "all.md": "# All claims\n\n```{evidence}\n```\n",
    "works.md": "# Works\n\n```{bibliography}\n:all:\n```\n",
    "book/claims/starts.yml": CLAIMS,
}


@pytest.fixture(scope="module")
def folder(binder: Binder) -> Path:
    write(binder.checkout, FILES)
    built = binder.build(binder.checkout)
    assert built.code == 0, built.said
    return binder.checkout


def page(folder: Path, name: str) -> str:
    return (folder / f"_build/html/{name}.html").read_text(encoding="utf-8")


def test_a_kit_and_its_lesson_lead_to_each_other_and_the_evidence_to_both(folder: Path) -> None:
    assert 'href="kits.html#kit-starts"' in page(folder, "starts")
    assert 'href="starts.html#small-quiz"' in page(folder, "kits")
    claim = page(folder, "all").partition('id="slow-start"')[2].partition("</li>")[0]
    assert 'href="kits.html#kit-starts">Kits</a>' in claim


def test_a_kit_runs_in_the_class_view_of_its_lesson(folder: Path) -> None:
    address = "starts.html?view=class&amp;plan=kit-starts&amp;step=1"
    told = 'Run this seminar<span class="sb-hidden"> on Starts</span>'
    assert f'href="{address}">{told}</a>' in page(folder, "kits")
    script = (folder / "_build/html/_static/plans/kit-starts.js").read_text(encoding="utf-8")
    handed = re.fullmatch(r"window\.secureBasePlan\((.+)\);\n", script)
    assert handed
    session = json.loads(handed[1])
    assert (session["id"], session["title"]) == ("kit-starts", "Starts")
    assert session["steps"][-1]["scene"] == "small-quiz"


def test_a_kit_has_its_parts_and_folds_what_a_good_answer_has(folder: Path) -> None:
    shown = page(folder, "kits")
    titles = re.findall(r"<h3>(.+?)<", shown)
    assert titles == [
        "Three questions to discuss",
        "Two essays",
        "Five works to read",
        "Two positions to argue",
        "One picture to interpret",
    ]
    assert len(re.findall(r'<details class="[^"]*sb-marking', shown)) == 6
    assert "<strong>A critical voice.</strong> Diane E. Eyer." in shown
    assert "Robson and Kumar, 1980" in shown


def test_a_changed_kit_is_shown_and_a_picture_that_is_not_there_stops_the_build(
    binder: Binder, folder: Path
) -> None:
    kit = folder / "starts.seminar.yml"
    right = kit.read_text(encoding="utf-8")
    kit.write_text(right.replace("It is kind and exact.", "It is short."), encoding="utf-8")
    assert binder.build(folder).code == 0
    assert "It is short." in page(folder, "kits")
    kit.write_text(right.replace("at: small-quiz", "at: slow"), encoding="utf-8")
    assert binder.build(folder).code == 0
    assert 'href="starts.html#slow"' in page(folder, "kits")
    kit.write_text(right.replace("at: small-quiz", "at: nowhere"), encoding="utf-8")
    refused = binder.build(folder)
    assert refused.code != 0
    assert "local id not found in doc 'starts': 'nowhere'" in refused.said
