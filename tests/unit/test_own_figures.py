"""A matplotlib figure of one's own: what it shows in a page, in a notebook and to whom."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any
from xml.etree import ElementTree

import pytest

from securebase import new_figure
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.figures.colours import colours
from tests.unit.activities.test_explorer import an_explorer

ALT = "Two dots, of which the second is higher."


@pytest.fixture
def figure() -> Any:
    return a_figure()


def a_figure() -> Any:
    made, axes = new_figure("The second is higher", alt=ALT)
    axes.plot([1, 2], [3, 4], "o", color="course:secure")
    axes.set(xlabel="Which", ylabel="How high, in %")
    return made


@pytest.fixture
def publishing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    return


def picture(html: str) -> ElementTree.Element:
    return ElementTree.fromstring(html[html.index("<svg") : html.index("</svg>")] + "</svg>")


def words_in(html: str) -> list[str]:
    return [text.text or "" for text in picture(html).iter("text")]


def test_the_takeaway_stands_above_the_picture_and_the_alt_text_names_it(figure: Any) -> None:
    html = figure.html()
    assert "<strong>The second is higher</strong>" in html
    svg = picture(html)
    assert (svg.get("role"), svg.get("aria-label")) == ("img", ALT)
    # A page has the title in words of its own, which break as its other words do.
    assert "The second is higher" not in words_in(html)


def test_words_in_a_picture_are_words_in_the_letters_of_the_page(figure: Any) -> None:
    html = figure.html()
    assert {"Which", "How high, in %"} <= set(words_in(html))
    assert "DejaVu" not in html
    assert "<image" not in html


def test_colours_of_the_course_are_those_of_the_page_and_others_stay() -> None:
    made, axes = new_figure("Three", alt=ALT)
    axes.plot([1, 2], [1, 2], color="course:secure")
    axes.plot([1, 2], [2, 3], color="#123456")
    axes.bar([1], [1], hatch="//", color="course:paper", edgecolor="course:repair")
    html = made.html()
    assert f"stroke:var(--sb-right,{colours()['secure']})" in html
    assert "stroke:#123456" in html
    assert 'fill="var(--sb-paper,#fffdf9)"' in html
    # What is not painted shows the ground of the page.
    assert re.findall(r"fill:#[0-9a-f]+", html) == []


def test_a_notebook_has_the_twins_for_the_dark_and_a_page_its_own(
    figure: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_notebook = figure._repr_mimebundle_()
    assert f"--sb-right:{colours()['secure-dark']}" in in_notebook["text/html"]
    assert "body[data-jp-theme-light=false]" in in_notebook["text/html"]
    assert in_notebook["image/png"].startswith(b"\x89PNG")
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    in_page = figure._repr_mimebundle_()
    assert in_page.keys() == {"text/html", "text/plain"}
    assert "<style" not in in_page["text/html"]


def test_a_notebook_stores_the_same_words_for_a_figure_every_time(figure: Any) -> None:
    bundle = figure._repr_mimebundle_()
    assert bundle["text/plain"] == f"<Figure 'The second is higher': {ALT}>"
    assert a_figure()._repr_mimebundle_()["text/html"] == bundle["text/html"]


@pytest.mark.usefixtures("publishing")
def test_two_pictures_in_a_page_share_no_id() -> None:
    ids = []
    for height in (3, 4):
        made, axes = new_figure("One", alt=ALT)
        axes.bar([1, 2], [1, height], hatch="//")
        found = re.findall(r' id="([^"]+)"', made.html())
        referred = re.findall(r'(?:url\(|href=")#([\w-]+)', made.html())
        assert set(found) == set(referred)
        ids += found
    assert len(set(ids)) == len(ids) > 4


def test_a_title_takes_room_in_the_saved_picture_and_none_in_the_page() -> None:
    short, _ = new_figure("Short", alt=ALT, height=200)
    long, _ = new_figure("A title that is so long that it has to go over two lines", alt=ALT,
                         height=200)  # fmt: skip
    assert long.get_suptitle().count("\n") == 1
    assert long.get_figheight() > short.get_figheight()
    for one in (short, long):
        left, _top, width, height = map(float, picture(one.html()).attrib["viewBox"].split())
        assert (left, width, height) == (0, 350, 200)


def test_nothing_that_is_drawn_lies_above_the_picture(figure: Any) -> None:
    svg = picture(figure.html())
    top = float(svg.attrib["viewBox"].split()[1])
    assert all(float(text.attrib["y"]) > top for text in svg.iter("text"))


def test_what_a_reader_wrote_is_never_markup() -> None:
    made, axes = new_figure("<b>1 & 2</b>", alt='"<i>')
    axes.set_xlabel("<script>")
    html = made.html()
    assert "&lt;b&gt;1 &amp; 2&lt;/b&gt;" in html
    assert "<script" not in html
    assert picture(html).get("aria-label") == '"<i>'


@pytest.mark.parametrize(
    ("title", "alt", "words"),
    [
        ("A takeaway", "", 'such as new_figure(\'A takeaway\', alt="Two bars'),
        ("A takeaway", "  ", "what a reader who cannot see the picture should know"),
        ("", ALT, "needs a title: what the picture shows"),
    ],
)  # fmt: skip
def test_without_words_there_is_no_figure_and_one_is_told_what_to_write(
    title: str, alt: str, words: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        new_figure(title, alt=alt)


@pytest.mark.usefixtures("publishing")
def test_the_picture_of_an_explorer_is_such_a_figure() -> None:
    made = an_explorer().figure(share=0.25)
    html = made._repr_mimebundle_()["text/html"]
    assert "<strong>At 0.25 it is slow</strong>" in html
    assert picture(html).get("aria-label")
    assert "var(--sb-accent,#0f6b6b)" in html


def test_an_explorer_is_drawn_in_sizes_of_its_own_whatever_was_drawn_before() -> None:
    before = an_explorer().figure(share=0.25).html()
    new_figure("Another", alt=ALT)
    assert an_explorer().figure(share=0.25).html() == before


@pytest.mark.lasts
def test_matplotlib_comes_with_the_first_figure_and_pyplot_never() -> None:
    code = (
        "import sys, securebase\n"
        "before = {'matplotlib', 'matplotlib.pyplot'} & set(sys.modules)\n"
        "securebase.new_figure('One', alt='Two')[0].html()\n"
        "print(before, 'matplotlib' in sys.modules, 'matplotlib.pyplot' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.split("\n")[0] == "set() True False"
