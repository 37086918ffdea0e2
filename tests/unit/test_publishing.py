"""What the Sphinx extension refuses, and what it tells Sphinx a page is made from."""

from pathlib import Path

import pytest

from securebase.publishing.course_content import activity_class
from securebase.publishing.dependencies import made_from
from securebase.publishing.page_check import page_problems

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


def test_a_notebook_is_made_from_its_neighbours_the_package_and_the_bibliography(
    tmp_path: Path,
) -> None:
    page = tmp_path / "lesson.ipynb"
    for name in ("lesson.ipynb", "lesson.quiz.yml", "numbers.csv", "notes.txt"):
        (tmp_path / name).touch()
    found = list(made_from(page))
    names = {path.name for path in found}
    assert {"lesson.quiz.yml", "numbers.csv", "references.bib", "quiz.py"} <= names
    assert {"quiz.html.jinja", "grading.py"} <= names
    assert not names & {"notes.txt", "lesson.ipynb"}
    assert not [path for path in found if "publishing" in path.parts]


@pytest.mark.parametrize("name", ["a.quiz.yml", "a.sorter.yml"])
def test_the_name_of_a_file_says_what_activity_it_holds(name: str) -> None:
    assert activity_class(Path(name)).kind == name.split(".")[1]
