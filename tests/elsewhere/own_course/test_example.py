"""The example course, built with the package's wheel alone, by Jupyter Book and by Sphinx."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.elsewhere.own_course.conftest import Installed
from tools.places import ROOT

pytestmark = pytest.mark.elsewhere

_EXAMPLE = ROOT / "examples" / "our-evenings"
_CONF = """\
project = "Our evenings"
extensions = ["myst_nb", "securebase.publishing"]
root_doc = "welcome"
bibtex_bibfiles = ["references.bib"]
securebase_colours = {"accent": "#7a3b10"}
securebase_words = "words.yml"
"""
_PAGES = "\n```{toctree}\nfirst-evening\n```\n"


def jupyter_book(_course: Path) -> list[str]:
    return ["securebase", "build"]


def sphinx(course: Path) -> list[str]:
    """The same course without Jupyter Book's two files of settings."""
    (course / "_config.yml").unlink()
    (course / "_toc.yml").unlink()
    (course / "conf.py").write_text(_CONF, encoding="utf-8")
    with (course / "welcome.md").open("a", encoding="utf-8") as page:
        page.write(_PAGES)
    return ["python", "-m", "sphinx", "-q", "-W", ".", "_build/html"]


@pytest.mark.parametrize("way", [jupyter_book, sphinx])
def test_the_example_is_live_from_a_folder_in_its_own_colour_and_cites_its_own_work(
    way: Callable[[Path], list[str]], book: Installed, new_page: Callable[..., Page], tmp_path: Path
) -> None:
    course = tmp_path / "Für Zoë, 2ª"
    shutil.copytree(_EXAMPLE, course, ignore=shutil.ignore_patterns("_build"))
    command = way(course)
    checked = book.run("securebase", "check", cwd=course)
    assert checked.stdout == "2 content files are right.\n", checked.stderr
    ran = book.run(*command, cwd=course)
    assert ran.returncode == 0, ran.stdout + ran.stderr

    page = new_page()
    page.goto((course / "_build" / "html" / "welcome.html").as_uri())
    expect(page).to_have_title("Our evenings" if way is sphinx else _TITLE)
    accent = "getComputedStyle(document.documentElement).getPropertyValue('--sb-accent')"
    assert page.evaluate(accent).strip() == "#7a3b10"
    work = page.locator("main").get_by_text("What we talk about in our evenings.")
    expect(work.filter(visible=True)).to_have_count(1)
    quiz = page.locator("sb-quiz")
    quiz.get_by_role("radio", name="To find out what I did wrong.").check()
    quiz.get_by_role("button", name="Have a look").click()
    said = quiz.get_by_text("You did nothing wrong. All babies cry.", exact=True)
    expect(said.filter(visible=True)).to_be_visible()

    page.goto((course / "_build" / "html" / "first-evening.html").as_uri())
    cards = page.locator("sb-sorter")
    cards.get_by_role("button", name="Setting out").click()
    told = cards.get_by_text("One look, and on he goes.").filter(visible=True)
    expect(told.first).to_be_visible()


_TITLE = "Our evenings: six evenings for people who will soon have a baby"
