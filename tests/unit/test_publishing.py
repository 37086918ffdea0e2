"""What the Sphinx extension refuses, and what it tells Sphinx a page is made from."""

import re
from pathlib import Path

import jinja2
import pytest

import securebase.publishing
from securebase.activities import AUTHORED, KINDS
from securebase.publishing.activity_ids import id_problems
from securebase.publishing.book_scripts import CORE, FOLDER, kinds_in, scripts_for
from securebase.publishing.course_content import activity_class
from securebase.publishing.dependencies import made_from
from securebase.publishing.page_check import page_problems
from securebase.publishing.page_context import CoursePage, CoursePart
from securebase.publishing.theme import style_sheet
from tools.places import ROOT

PUBLISHING = Path(securebase.publishing.__file__).parent
TEMPLATES = PUBLISHING / "theme" / "templates"

WIDGET_STATE = '<script type="application/vnd.jupyter.widget-state+json">{"state": {}}</script>'


def problems_of(folder: Path, html: str, name: str = "page.html") -> list[str]:
    (folder / name).write_text(html, encoding="utf-8")
    return page_problems(folder)


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
def test_a_page_that_would_need_the_network_or_a_kernel_is_refused(
    tmp_path: Path, html: str
) -> None:
    (problem,) = problems_of(tmp_path, f"<html><body>{html}</body></html>")
    assert problem.startswith("page.html: ")


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
def test_a_page_that_only_names_addresses_is_let_through(tmp_path: Path, html: str) -> None:
    assert problems_of(tmp_path, f"<html><body>{html}</body></html>") == []


def test_a_stylesheet_that_would_fetch_is_refused(tmp_path: Path) -> None:
    (problem,) = problems_of(tmp_path, "@import url(https://example.org/font.css);", "a.css")
    assert problem == "a.css: would fetch https://example.org/font.css"


def page_with(*specs: str) -> str:
    scripts = (f'<script type="application/json" class="sb-spec">{spec}</script>' for spec in specs)
    return f"<html><body>{''.join(scripts)}</body></html>"


def test_an_id_of_two_activities_is_refused_also_where_notebooks_make_them(tmp_path: Path) -> None:
    explorer, quiz = '{"id":"odds","kind":"explorer"}', '{"id":"odds","kind":"quiz"}'
    (tmp_path / "a.html").write_text(page_with(explorer), encoding="utf-8")
    (tmp_path / "b.html").write_text(page_with(explorer), encoding="utf-8")
    assert id_problems(tmp_path, ["a", "b"]) == []
    (tmp_path / "c.html").write_text(page_with(quiz), encoding="utf-8")
    assert id_problems(tmp_path, ["a", "b"]) == []
    (problem,) = id_problems(tmp_path, ["c", "b", "a"])
    assert problem.startswith("c.html: the id 'odds' is that of another activity in a.html too")


def test_an_activity_that_stands_twice_on_a_page_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page_with('{"id":"odds"}', '{"id":"odds"}'), encoding="utf-8")
    assert id_problems(tmp_path, ["a"]) == [
        "a.html: the id 'odds' stands twice; give one of them another"
    ]


def test_a_notebook_is_made_from_all_content_the_package_and_the_bibliography(
    tmp_path: Path,
) -> None:
    for name in ("lesson.ipynb", "lesson.quiz.yml", "data/numbers.csv", "notes.txt"):
        path = tmp_path / "notebooks" / "part" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = list(made_from(tmp_path))
    names = {path.name for path in found}
    assert {"lesson.quiz.yml", "numbers.csv", "references.bib", "quiz.py"} <= names
    assert {"fallback.html.jinja", "grading.py"} <= names
    assert {"support_services.csv", "effect_sizes.csv", "baby-parts.json"} <= names
    assert not names & {"notes.txt", "lesson.ipynb"}
    assert not names & {"securebase.js", "book-scripts.json"}
    assert not [path for path in found if "publishing" in path.parts]


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
        "course_parts": [CoursePart(hostile, [CoursePage("page", hostile)])],
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
    assert style_sheet().startswith(built.read_text(encoding="utf-8"))


def test_a_page_forbids_the_browser_to_ask_another_host() -> None:
    layout = (TEMPLATES / "layout.html").read_text(encoding="utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', layout)
    assert policy is not None
    assert "default-src 'self' file: data: blob: 'unsafe-inline'" in policy[1]
    assert "http" not in policy[1]


def test_the_dark_colours_are_the_same_by_choice_and_by_device() -> None:
    tokens = (ROOT / "frontend" / "src" / "theme" / "tokens.css").read_text(encoding="utf-8")
    blocks = re.findall(r"\{([^{}]*--sb-ink: var\(--sb-ink-dark[^{}]*)\}", tokens)
    assert len(blocks) > 1
    assert len({" ".join(block.split()) for block in blocks}) == 1
