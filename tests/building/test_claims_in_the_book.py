"""What a built book tells of its claims, and when it tells it anew."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import QUIZ, contents, notebook
from tests.building.test_parts import text_of

pytestmark = pytest.mark.book

WORDS = (
    "## Slow starts\n\nIn one study, 40 in 100 felt little {cite:p}`robson1980`.\n\n"
    "## Sources\n\n:::{how-we-know}\nSee the page.\n:::"
)
CLAIMS = """\
claims:
  - id: slow-start
    claim: "Many *mothers* feel little at first."
    figure: 40 in 100
    sources: [robson1980]
    known: abstract
    limits: They were looking back.
    topic: bonding
    taught:
      - {in: starts.ipynb, words: "In one study, 40 in 100 felt little"}
      - {in: small.quiz.yml, words: "Yes: this."}
  - id: a-sum
    claim: It adds up.
    known: our-reckoning
    limits: It is a sum.
    topic: repair
    taught: [{in: words.md, words: Some words.}]
"""
FILES = {
    "_config.yml": f"{SETTINGS}    html_context: {{evidence_page: all, sources_page: works}}\n",
    "_toc.yml": contents("index", "starts", "words", "all", "works"),
    "index.md": "# A course",
    "starts.ipynb": notebook(
        'from securebase import Quiz\n\nQuiz.load("small.quiz.yml")', title="Starts", words=WORDS
    ),
    "small.quiz.yml": QUIZ,
    "words.md": "# Words\n\nSome words.\n\n:::{how-we-know}\n:::\n",
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


def test_each_claim_is_told_with_links_to_its_works_and_its_places(folder: Path) -> None:
    claim = page(folder, "all").partition('id="slow-start"')[2].partition("</li>")[0]
    assert text_of(claim.partition(">")[2]) == (
        "Many mothers feel little at first. Figure 40 in 100 How sure Read as an abstract. "
        "Limits They were looking back. Works Robson & Kumar (1980) "
        "Taught in Starts: Slow starts , A small quiz"
    )
    work, *places = re.findall(r'<a href="([^"]+)"', claim)
    assert places == ["starts.html#slow-starts", "starts.html#small-quiz"]
    place = work.removeprefix("works.html#")
    assert "Delayed onset" in page(folder, "works").partition(f'id="{place}"')[2][:400]
    assert re.findall('<option value="([^"]+)">', page(folder, "all"))[:2] == ["starts", "words"]


def test_a_page_says_how_it_knows_and_leads_to_its_claims(folder: Path) -> None:
    said = page(folder, "starts")
    assert "Of the one claim here, 1 rests on an abstract. See them all in" in said
    assert 'href="all.html?taught=starts">The evidence</a>' in said
    assert "See the page." not in said
    assert "1 is our own reckoning" in page(folder, "words")


def test_what_is_told_of_claims_follows_the_register_and_the_pages(
    binder: Binder, folder: Path
) -> None:
    register, lesson = folder / "book/claims/starts.yml", folder / "starts.ipynb"
    assert binder.build(folder).read == set()

    register.write_text(CLAIMS.replace("known: abstract", "known: read-in-full"), encoding="utf-8")
    # No lesson is run again to say something else of its claims.
    assert binder.build(folder).read == {"all"}
    assert "1 rests on a work that we read in full" in page(folder, "starts")
    assert "Read in full." in page(folder, "all")

    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("## Slow starts", "## Beginnings"), encoding="utf-8")
    assert binder.build(folder).read == {"starts"}
    assert 'href="starts.html#beginnings">Beginnings</a>' in page(folder, "all")


def test_a_mistake_in_the_register_stops_the_build(binder: Binder, folder: Path) -> None:
    register = folder / "book/claims/starts.yml"
    register.write_text(CLAIMS.replace("robson1980", "robson1981"), encoding="utf-8")
    built = binder.build(folder)
    assert built.code != 0
    assert "book/claims/starts.yml:5: no work has the key 'robson1981'" in built.said
