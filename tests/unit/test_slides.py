"""Slides: nothing of a scene is lost on them, and nothing is on them that is not for the room."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from markupsafe import Markup

from securebase.content.authored import read
from securebase.paper.activity_slides import drawn_alone
from securebase.paper.slide import SceneMissingError, Slide
from securebase.paper.slide_text import MOST_WORDS, dealt, scene_blocks, words_in
from securebase.paper.slides import slides_of
from securebase.sessions import SessionPlan, Show
from tools.places import ROOT

PLAN = read(SessionPlan, ROOT / "book/teach/the-first-weeks-3.session.yml")
SENTENCE = "You wait, and your baby finds you again at their own speed. "


def scene(html: str) -> Tag:
    found = BeautifulSoup(f"<section>{html}</section>", "html.parser").section
    assert isinstance(found, Tag)
    return found


def words(html: str) -> list[str]:
    return re.sub(r"<[^>]+>", " ", html).split()


def test_a_scene_ends_at_its_first_activity_and_leaves_out_what_is_for_readers() -> None:
    blocks, picture = scene_blocks(
        scene(
            "<h2>Title</h2><p class='sb-part-place'>Part 1</p><p>One.</p><figure><img></figure>"
            "<details><p>Folded.</p></details><ul><li>Two.</li></ul>"
            "<div class='cell'><sb-quiz class='sb-activity'></sb-quiz></div><p>After.</p>"
        )
    )
    assert [block.get_text() for block in blocks] == ["One.", "Two."]
    assert picture is not None


def test_a_drawing_has_its_colours_by_value_and_words_as_tall_as_in_the_page() -> None:
    [page] = scene(
        '<svg class="x" viewBox="0 0 9 9"><text fill="var(--sb-ink, #23303b)">Here</text></svg>'
    )("svg")
    assert drawn_alone(page) == (
        '<svg class="x" font-size="14" viewbox="0 0 9 9"><text fill="#23303b">Here</text></svg>'
    )
    assert "font-size" not in page.attrs


def test_sources_and_links_do_not_stand_on_a_slide() -> None:
    [slide] = dealt(
        scene("<p>Pairs <a href='x'>drift</a><span class='bibtex-citation'> [A, 1989]</span>.</p>")(
            "p"
        ),
        MOST_WORDS,
        MOST_WORDS,
    )
    assert slide == "<p>Pairs drift.</p>"


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{SENTENCE * 20}</p>",
        f"<p><strong>First.</strong> {SENTENCE * 9}<em>It helps.</em> {SENTENCE * 9}</p>",
        f"<ul>{f'<li>{SENTENCE * 2}</li>' * 9}</ul>",
        "".join(f"<p>{SENTENCE * number}</p>" for number in (1, 5, 2, 4)),
    ],
)
def test_a_long_text_is_dealt_out_whole_and_about_equally(html: str) -> None:
    blocks = scene(html).find_all(recursive=False)
    slides = dealt(blocks, 60, 60)
    assert words(" ".join(slides)) == words(html)
    assert max(words_in(slide) for slide in slides) <= 60 + words_in(SENTENCE)
    assert min(words_in(slide) for slide in slides) > 10


def test_a_list_that_goes_on_goes_on_counting() -> None:
    blocks = scene(f"<ol>{f'<li>{SENTENCE * 2}</li>' * 4}</ol>")("ol")
    assert re.findall(r"list-item (\d+)", " ".join(dealt(blocks, 50, 50))) == ["0", "2"]


def test_words_that_lead_to_a_list_stand_with_it() -> None:
    blocks = scene(f"<p>{SENTENCE * 4}</p><p>Such as:</p><ul><li>{SENTENCE * 3}</li></ul>")
    first, second = dealt(blocks.find_all(recursive=False), 60, 60)
    assert "Such as:" not in first
    assert second.startswith("<p>Such as:</p>")


def test_the_fewer_words_a_slide_has_the_larger_they_are() -> None:
    sizes = [Slide("Words", Markup(f"<p>{SENTENCE * n}</p>")).size for n in (1, 4, 5, 8, 10, 14)]
    assert sizes == ["huge", "large", "large", "middle", "modest", "small"]
    beside = [
        Slide("Words", Markup(f"<p>{SENTENCE * n}</p>"), Markup("<svg/>")).size for n in (1, 5, 9)
    ]
    assert beside == ["large", "middle", "small"]


def page_with(html: str, folder: Path) -> Path:
    """A folder with the built page of a plan's only lesson, whose scene holds this."""
    page = folder / "lessons/one.html"
    page.parent.mkdir(parents=True)
    page.write_text(f"<section id='here'><h2>Slow starts</h2>{html}</section>", encoding="utf-8")
    return folder


def test_a_guess_stands_alone_and_what_is_shown_then_comes_after_it(tmp_path: Path) -> None:
    guess = (
        "<div class='guess admonition'><p class='admonition-title'>Guess</p><p>How many?</p></div>"
    )
    drawn = "<div><svg fill='var(--sb-ink,#23303b)'></svg><p>40 in 100</p></div>"
    figure = (
        f"<figure><p class='sb-figure-title'>Many</p>{drawn}<figcaption>Few asked.</figcaption>"
    )
    reveal = f"<div class='cell'><details class='sb-reveal'>{figure}</figure></details></div>"
    show = Show(page="lessons/one", scene="here")
    steps = [PLAN.steps[0].model_copy(update={"show": show, "ask": None})]
    book = page_with(f"{guess}{reveal}<p>So the dots are no exact count.</p>", tmp_path)
    first, asked, shown, text, last = slides_of(PLAN.model_copy(update={"steps": steps}), book)
    assert (first.kind, first.title) == ("first", PLAN.title)
    assert (asked.kind, asked.title, asked.body) == ("ask", "Guess", "<p>How many?</p>")
    assert (shown.title, shown.body) == ("Many", "<p>Few asked.</p>")
    assert '<svg fill="#23303b" font-size="14"></svg><p>40 in 100</p>' in shown.picture
    assert (text.title, text.body) == ("Slow starts", "<p>So the dots are no exact count.</p>")
    # Scenes of hard matters speak of numbers below: so they stand below.
    assert last.title == "Where to get help"
    for number in ("999", "111", "116 123"):
        assert f"<b>{number}</b>" in last.body


def test_a_book_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SceneMissingError, match="build the book first: make book"):
        slides_of(PLAN, tmp_path)


def test_a_scene_that_the_built_page_does_not_have_is_told(tmp_path: Path) -> None:
    page = tmp_path / f"{PLAN.steps[0].show.page}.html" if PLAN.steps[0].show else tmp_path
    page.parent.mkdir(parents=True)
    page.write_text("<section id='other'></section>", encoding="utf-8")
    with pytest.raises(SceneMissingError, match="html has no 'practising-repair"):
        slides_of(PLAN, tmp_path)
