"""What the Sphinx extension refuses, what it remembers, and how it tells a mistake."""

import json
import logging
import re
import shutil
from pathlib import Path

import jinja2
import pytest

import securebase.publishing
from securebase.activities import AUTHORED, KINDS
from securebase.publishing import course_content
from securebase.publishing.book_scripts import CORE, FOLDER, kinds_in, scripts_for
from securebase.publishing.course_content import activity_class
from securebase.publishing.lesson_runs import first_lines
from securebase.publishing.page_check import css_problems, id_problems, read_page
from securebase.publishing.page_context import CoursePage, CoursePart
from securebase.publishing.page_policy import PLACE
from securebase.publishing.problems import Problems
from securebase.publishing.theme import style_sheet
from tools.places import ROOT

PUBLISHING = Path(securebase.publishing.__file__).parent
TEMPLATES = PUBLISHING / "theme" / "templates"

WIDGET_STATE = '<script type="application/vnd.jupyter.widget-state+json">{"state": {}}</script>'


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example.org/x.js"></script>',
        '<script src="//cdn.example.org/x.js"></script>',
        '<link rel="stylesheet" href="https://fonts.example.org/css">',
        '<link rel="preconnect" href="https://fonts.example.org">',
        '<img src="https://example.org/pixel.gif" alt="">',
        '<img srcset="https://example.org/a.png 2x" alt="">',
        '<iframe src="https://example.org"></iframe>',
        '<form action="https://example.org/collect"></form>',
        "<style>@import 'https://example.org/a.css';</style>",
        "<style>a { background: url(https://example.org/a.png) }</style>",
        '<p style="background: url(//example.org/a.png)">x</p>',
        "<script>import('https://example.org/a.js')</script>",
        "<script>fetch('https://example.org/collect')</script>",
        "<script>s.src = 'https://example.org/a.js'</script>",
        '<img srcset="a.png 1x, https://example.org/b.png 2x" alt="">',
        '<link rel="Stylesheet" href="https://example.org/a.css">',
        '<link rel="stylesheet" href="ht\ttps://example.org/a.css">',
        '<script src="https:\\\\example.org/x.js"></script>',
        '<base href="/elsewhere/">',
        '<meta http-equiv="refresh" content="0; url=https://example.org">',
        '<button formaction="https://example.org">x</button>',
        '<input type="image" src="https://example.org/a.png" alt="">',
        '<img src="a.png" alt="" onerror="fetch(\'x\')">',
        '<a href="a.html" ping="https://example.org">x</a>',
        '<svg><rect fill="url(https://example.org/a.svg#b)"/></svg>',
        "<style>a { background: image-set('https://example.org/a.png' 1x) }</style>",
        "<script>new WebSocket('wss://example.org')</script>",
        "<script>navigator.sendBeacon('https://example.org')</script>",
        "<script>x.open('GET', 'https://example.org')</script>",
        "<script>s.setAttribute('src', 'https://example.org/a.js')</script>",
        "<script>fetch('//example.org')</script>",
        WIDGET_STATE,
        WIDGET_STATE.replace("state+json", "view+json"),
    ],
)
def test_a_page_that_would_need_the_network_or_a_kernel_is_refused(html: str) -> None:
    problems, _ = read_page(f"<html><body>{html}</body></html>")
    assert len(problems) == 1


@pytest.mark.parametrize(
    "html",
    [
        '<a href="https://doi.org/10.1000/x">a source</a>',
        '<link rel="canonical" href="https://example.org/page.html">',
        '<a href="#x" title="see https://example.org" aria-label="https://example.org">x</a>',
        '<meta name="description" content="from https://example.org">',
        '<svg xmlns="http://www.w3.org/2000/svg"><use href="#icon"/></svg>',
        '<script src="_static/x.js"></script><img src="a.png" alt="">',
        '<script type="application/json">{"url": "https://doi.org/10.1000/x"}</script>',
        "<p>import 'https://example.org' is only text here</p>",
    ],
)
def test_a_page_that_only_names_addresses_is_let_through(html: str) -> None:
    assert read_page(f"<html><body>{html}</body></html>") == ([], [])


def test_a_stylesheet_that_would_fetch_is_refused() -> None:
    (problem,) = css_problems("@import url(https://example.org/font.css);")
    assert problem == "would fetch https://example.org/font.css"


def page_with(*specs: str) -> str:
    scripts = (f'<script type="application/json" class="sb-spec">{spec}</script>' for spec in specs)
    return f"<html><body>{''.join(scripts)}</body></html>"


def specs_of(**pages: tuple[str, ...]) -> dict[str, list[tuple[str, str]]]:
    return {f"{name}.html": read_page(page_with(*specs))[1] for name, specs in pages.items()}


def test_an_id_of_two_activities_is_refused_also_where_notebooks_make_them() -> None:
    explorer, quiz = '{"id":"odds","kind":"explorer"}', '{"id":"odds","kind":"quiz"}'
    assert id_problems(specs_of(a=(explorer,), b=(explorer,))) == []
    ((page, problem),) = id_problems(specs_of(c=(quiz,), b=(explorer,), a=(explorer,)))
    assert page == "c.html"
    assert problem.startswith("the id 'odds' is that of another activity in a.html too")


def test_an_activity_with_a_drawing_is_the_same_one_on_pages_of_any_depth() -> None:
    def deck(up: str, name: str = "yawn") -> str:
        return f'{{"id":"cues","address":"{up}_static/drawings/{name}.svg"}}'

    specs = specs_of(welcome=(deck(""),), book=(deck("../"),), lesson=(deck("../../"),))
    assert id_problems(specs) == []
    assert id_problems(specs_of(a=(deck("../"),), b=(deck("../", "cry"),)))


def test_an_activity_that_stands_twice_on_a_page_is_refused() -> None:
    assert id_problems(specs_of(a=('{"id":"odds"}', '{"id":"odds"}'))) == [
        ("a.html", "the id 'odds' stands twice; give one of them another")
    ]


def test_a_content_file_is_read_again_only_when_it_or_a_table_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(ROOT / "notebooks/attachment/a-secure-base.quiz.yml", tmp_path / "one.quiz.yml")
    two = tmp_path / "two.quiz.yml"
    two.write_text((tmp_path / "one.quiz.yml").read_text().replace("id: a-secure", "id: b-secure"))
    read: list[str] = []
    really = course_content._id_in

    def reading(path: Path) -> str:
        read.append(path.name)
        return really(path)

    monkeypatch.setattr(course_content, "_id_in", reading)
    kept = tmp_path / "kept.json"
    assert course_content.course_problems(tmp_path, kept) == []
    assert course_content.course_problems(tmp_path, kept) == []
    assert read == ["one.quiz.yml", "two.quiz.yml"]
    two.write_text(two.read_text().replace("title:", "titel:"))
    for _ in range(2):
        read.clear()
        (told, *_) = course_content.course_problems(tmp_path, kept)
        assert told.path == two
        assert read == ["two.quiz.yml"]
    two.write_text((tmp_path / "one.quiz.yml").read_text())
    (told,) = course_content.course_problems(tmp_path, kept)
    assert "is that of one.quiz.yml too" in told.message


def test_a_notebooks_lines_are_those_of_its_file() -> None:
    text = (ROOT / "notebooks/attachment/a-secure-base.ipynb").read_text(encoding="utf-8")
    notebook = json.loads(text)
    lines = text.splitlines()
    firsts = first_lines(text, len(notebook["cells"]))
    for first, cell in zip(firsts, notebook["cells"], strict=True):
        for offset, words in enumerate(cell["source"]):
            assert json.loads(lines[first + offset].strip().removesuffix(",")) == words


def test_a_notebook_that_is_written_in_one_line_has_no_lines() -> None:
    text = '{"cells": [{"cell_type": "code", "source": ["1\\n", "2"]}]}'
    assert first_lines(text, 1) == []


@pytest.fixture
def told(tmp_path: Path) -> Problems:
    problems = Problems()
    (tmp_path / "a.md").write_text("one\ntwo\n")
    return problems


def test_a_mistake_is_told_once_with_its_file_and_line(told: Problems, tmp_path: Path) -> None:
    shown: list[str] = []
    told.show = shown.append
    for _ in range(2):
        told.tell("no such thing", tmp_path / "a.md", 2)
    told.tell("no such thing", tmp_path / "a.md", 1)
    place = (tmp_path / "a.md").as_posix()
    assert shown == [f"{place}:2: no such thing", f"{place}:1: no such thing"]


@pytest.mark.parametrize("line", [0, 3, 10_003, None])
def test_a_line_that_a_file_does_not_have_is_not_told(
    told: Problems, tmp_path: Path, line: int | None
) -> None:
    told.tell("no such thing", tmp_path / "a.md", line)
    assert told.found[0] == f"{(tmp_path / 'a.md').as_posix()}: no such thing"


@pytest.mark.parametrize(
    ("location", "place"),
    [
        ("{file}:2", "{file}:2: "),
        ("{file}:", "{file}: "),
        ("{file}", "{file}: "),
        (("{file}", 2), "{file}:2: "),
        (None, ""),
    ],
)
def test_a_place_is_understood_in_each_form_that_sphinx_gives_it(
    told: Problems, tmp_path: Path, location: object, place: str
) -> None:
    file = (tmp_path / "a.md").as_posix()
    if isinstance(location, str):
        location = location.format(file=file)
    elif isinstance(location, tuple):
        location = (location[0].format(file=file), location[1])
    record = logging.LogRecord("sphinx.x", logging.WARNING, "", 0, "odd [myst.x]", None, None)
    record.location = location
    told.handle(record)
    assert told.found == [f"{place.format(file=file)}odd"]


@pytest.mark.parametrize("kind", sorted({*KINDS, "answers"}))
def test_every_kind_has_a_script_that_defines_its_element_after_the_core(kind: str) -> None:
    first, *others = scripts_for([kind])
    assert first == CORE
    assert f'"sb-{kind}"' in (FOLDER / others[-1]).read_text(encoding="utf-8")
    assert all((FOLDER / name).exists() for name in others)


def test_a_page_is_given_the_core_once_and_the_scripts_of_its_own_kinds() -> None:
    assert scripts_for(["sorter", "quiz"]) == [CORE, "securebase-quiz.js", "securebase-sorter.js"]
    assert scripts_for([]) == []


def test_the_kinds_in_a_page_are_those_of_its_elements() -> None:
    html = '<p class="sb-cards">x</p><sb-dyad-player id="a"></sb-dyad-player><sb-quiz></sb-quiz>'
    assert kinds_in(html) == {"dyad-player", "quiz"}
    assert kinds_in("<p>&lt;sb-quiz> is only text here</p>") == set()


def test_a_kind_without_a_script_is_refused_and_told_how_to_get_one() -> None:
    with pytest.raises(
        ValueError, match=r"<sb-quizz>: write frontend/src/kinds/quizz/index\.js.*quiz"
    ):
        scripts_for(["quiz", "quizz"])


@pytest.mark.parametrize("kind", AUTHORED)
def test_the_name_of_a_file_says_what_activity_it_holds(kind: str) -> None:
    assert activity_class(Path(f"a.{kind}.yml")).kind == kind


def test_a_title_cannot_become_markup_in_the_lists_of_the_course() -> None:
    templates = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES))
    hostile = "<img src=x onerror=alert(1)> & more"
    shown = {
        "listed_parts": [CoursePart(hostile, [CoursePage("page", hostile)])],
        "footer_pages": [CoursePage("page", hostile)],
        "licence_line": hostile,
        "pathto": lambda name: name,
        "pagename": "page",
    }
    for name in ("course", "footer"):
        html = templates.get_template(f"secure-base/{name}.html").render(shown)
        assert "<img" not in html
        assert "&lt;img src=x onerror=alert(1)&gt; &amp; more" in html


def test_the_style_sheet_begins_with_the_tokens_that_the_activities_share() -> None:
    built = PUBLISHING.parent / "static" / "jupyter" / "theme.css"
    _said, tokens = built.read_text(encoding="utf-8").split("*/\n")
    assert style_sheet().startswith(tokens)


@pytest.mark.parametrize(
    "template",
    ["layout.html", "secure-base/index.html", "secure-base/start-here.html"],
)
def test_every_template_of_a_page_leaves_a_place_for_its_policy_before_all_scripts(
    template: str,
) -> None:
    before, place, _ = (TEMPLATES / template).read_text(encoding="utf-8").partition(PLACE)
    assert place
    assert "<script" not in before


def test_the_dark_colours_are_the_same_by_choice_and_by_device() -> None:
    theme = (ROOT / "securebase" / "static" / "jupyter" / "theme.css").read_text(encoding="utf-8")
    blocks = re.findall(r"\{([^{}]*--sb-ink: var\(--sb-ink-dark[^{}]*)\}", theme)
    assert len(blocks) > 1
    assert len({" ".join(block.split()) for block in blocks}) == 1
