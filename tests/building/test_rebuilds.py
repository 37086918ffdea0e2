"""When a file changes, the pages that are made from it are read again, and no others."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.building.conftest import SETTINGS, Binder, Built, write
from tests.building.courses import QUIZ, contents, notebook
from tools.places import ROOT

pytestmark = pytest.mark.book

COUNTRIES = 'from securebase import data\n\nprint(len(data.load("ssp_by_country")))'
QUIZ_OF = 'from securebase import Quiz\n\nQuiz.load("{}.quiz.yml")'
PAGES = {
    "index.md": "# A course",
    "words.md": "# Only words\n\nAs they were.\n\n"
    "```{code-block} text\n:caption: A listing\nOne.\n```\n",
    "help.md": "# Help\n\n```{support-services}\n:for: crying\n```\n",
    "calls.md": "# Whom to call\n\nFirst words.\n\n```{help-now}\nIt can wait.\n```\n",
    "asked.md": "# Asked in a page\n\n```{activity} asked.quiz.yml\n```\n",
    "cites.md": "# Who said so\n\n{cite:p}`robson1980` and [a quiz](lesson.ipynb).",
    "works.md": "# Works\n\n```{bibliography}\n```\n",
    "lesson.ipynb": notebook(QUIZ_OF.format("small"), title="A lesson"),
    "numbers.ipynb": notebook(COUNTRIES, title="A lesson with numbers"),
    "effects.ipynb": notebook("import securebase.models.effects", title="A lesson with effects"),
}
FILES = {
    **PAGES,
    "_config.yml": SETTINGS,
    "_toc.yml": contents(*(name.partition(".")[0] for name in PAGES)),
    "small.quiz.yml": QUIZ,
    "asked.quiz.yml": QUIZ.replace("small-quiz", "asked-quiz"),
}


class Course:
    """A course in a folder, with the package that builds it."""

    def __init__(self, binder: Binder) -> None:
        self.folder = binder.checkout
        self._binder = binder
        write(self.folder, FILES)
        built = binder.build(self.folder)
        assert built.code == 0, built.said
        assert built.read == set(self.pages)

    @property
    def pages(self) -> list[str]:
        """The names of its pages."""
        return [name.partition(".")[0] for name in PAGES]

    def page(self, name: str) -> str:
        """The HTML of a page."""
        return (self.folder / "_build/html" / f"{name}.html").read_text(encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> Built:
        """Put other text into a file, and build."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        return self.build()

    def build(self) -> Built:
        """Build the book, which has no mistake."""
        built = self.try_to_build()
        assert built.code == 0, built.said
        return built

    def try_to_build(self) -> Built:
        """Build the book, which may fail."""
        return self._binder.build(self.folder)

    def written(self, change: Callable[[], object]) -> set[str]:
        """The pages that are written again with a change."""
        before = {name: self._place(name).stat().st_mtime_ns for name in self.pages}
        change()
        after = {name: self._place(name).stat().st_mtime_ns for name in self.pages}
        return {name for name in self.pages if after[name] != before[name]}

    def _place(self, name: str) -> Path:
        return self.folder / "_build/html" / f"{name}.html"


@pytest.fixture(scope="module")
def course(binder: Binder) -> Course:
    return Course(binder)


def test_with_nothing_changed_nothing_is_read_or_written_but_the_first_page(course: Course) -> None:
    assert course.written(course.build) == {"index"}
    assert course.build().read == set()


def test_a_page_of_words_is_read_and_written_alone(course: Course) -> None:
    built: list[Built] = []
    written = course.written(lambda: built.append(course.change("words.md", "were", "are")))
    assert built[0].read == {"words"}
    assert written == {"words", "index"}
    assert "As they are." in course.page("words")


def test_figures_and_listings_have_no_numbers(course: Course) -> None:
    """To give them, each build would look through every page."""
    assert "A listing" in course.page("words")
    assert "caption-number" not in course.page("words")


def test_a_notebook_is_read_alone(course: Course) -> None:
    assert course.change("numbers.ipynb", "print(len(", "print('rows', len(").read == {"numbers"}
    assert re.search(r"rows \d", course.page("numbers"))


@pytest.mark.parametrize(("file", "page"), [("small", "lesson"), ("asked", "asked")])
def test_an_activitys_file_is_shown_by_the_page_that_loads_it(
    course: Course, file: str, page: str
) -> None:
    built = course.change(f"{file}.quiz.yml", "Which one?", "Who, then?")
    assert built.read == {page}
    assert "Who, then?" in course.page(page)
    assert "Which one?" not in course.page(page)


def test_the_table_of_services_is_shown_by_the_pages_that_name_help(course: Course) -> None:
    built = course.change("securebase/data/support_services.csv", "Cry-sis", "Cry-and-call")
    assert built.read == {"help"}
    assert "Cry-and-call" in course.page("help")


def test_a_number_in_a_help_box_is_new_in_its_page_and_the_page_is_not_read(course: Course) -> None:
    built: list[Built] = []
    table = "securebase/data/support_services.csv"
    change = lambda: built.append(course.change(table, "116 123,,,jo@", "116 124,,,jo@"))  # noqa: E731
    assert "calls" in course.written(change)
    assert "calls" not in built[0].read
    assert 'href="tel:116124"' in course.page("calls")
    assert 'href="tel:116123"' not in course.page("calls")


def test_a_help_box_that_cannot_be_made_is_told_at_its_place_until_it_can(course: Course) -> None:
    table = course.folder / "securebase/data/support_services.csv"
    right = table.read_text(encoding="utf-8")
    table.write_text(right.replace("\nsamaritans,", "\nsamaritan,"), encoding="utf-8")
    for _ in range(2):
        built = course.try_to_build()
        assert built.code == 1
        assert "calls.md:5: support_services.csv has no row 'samaritans'" in built.said
    table.write_text(right, encoding="utf-8")
    course.build()


def test_a_table_of_data_is_shown_by_the_lesson_that_reads_it(course: Course) -> None:
    path = course.folder / "securebase/data/ssp_by_country.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    before = course.page("numbers")
    path.write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")
    assert course.build().read == {"numbers"}
    assert course.page("numbers") != before


def test_the_bibliography_is_shown_by_every_page_with_sources(course: Course) -> None:
    built = course.change("book/references.bib", "Robson, Kay", "Robsson, Kay")
    # The tables of data name their sources too, and are checked as they are loaded.
    assert built.read == {"lesson", "asked", "works", "numbers"}
    for page in ("lesson", "asked", "works", "cites"):
        assert "Robsson" in course.page(page)


def test_a_module_of_the_package_is_in_the_lessons_that_import_it(course: Course) -> None:
    path = course.folder / "securebase/models/effects.py"
    path.write_text(path.read_text(encoding="utf-8") + "\nCHANGED = 1\n", encoding="utf-8")
    assert course.build().read == {"effects"}


def test_a_template_of_an_activity_is_in_the_pages_with_that_activity(course: Course) -> None:
    template = "securebase/activities/quiz/fallback.html.jinja"
    built = course.change(template, "<ol class", "<ol data-changed class")
    assert built.read == {"lesson", "asked"}
    assert "data-changed" in course.page("lesson")


def test_a_style_sheet_is_new_in_every_page_and_none_is_read(course: Course) -> None:
    mark = re.compile(r"secure-base\.css\?v=(\w+)")
    before = {mark.findall(course.page(page))[0] for page in course.pages}
    styles = course.folder / "securebase/publishing/theme/styles/print.css"
    styles.write_text(styles.read_text(encoding="utf-8") + "\n.changed { color: red }\n")
    assert course.build().read == set()
    after = {mark.findall(course.page(page))[0] for page in course.pages}
    assert len(before) == len(after) == 1
    assert before != after
    assert ".changed" in (course.folder / "_build/html/_static/secure-base.css").read_text()


def test_a_template_of_the_book_is_in_every_page_and_none_is_read(course: Course) -> None:
    template = "securebase/publishing/theme/templates/secure-base/footer.html"
    assert course.change(template, "<footer", "<footer data-changed").read == set()
    assert all("<footer data-changed" in course.page(page) for page in course.pages)


def test_a_built_script_is_asked_for_anew_by_the_pages_that_use_it(course: Course) -> None:
    """The page before one with a quiz fetches its script ahead."""
    script = course.folder / "securebase/static/book/securebase-quiz.js"
    script.write_text(script.read_text(encoding="utf-8") + "\n")
    built: list[Built] = []
    written = course.written(lambda: built.append(course.build()))
    assert built[0].read == set()
    assert {"lesson", "asked"} <= written
    assert not {"numbers", "effects", "words"} & written


def test_a_new_title_is_shown_by_every_page_and_only_its_own_is_read(course: Course) -> None:
    built = course.change("lesson.ipynb", "# A lesson", "# A renamed lesson")
    assert built.read == {"lesson"}
    assert all("A renamed lesson" in course.page(page) for page in course.pages)


def test_a_page_with_an_activity_is_announced_by_the_page_before_it(course: Course) -> None:
    """Words comes before help, which comes before the page that asks."""
    assert "securebase-quiz.js" not in course.page("words")
    course.change("help.md", "# Help", "# Help\n\n```{activity} asked.quiz.yml\n```\n\n## More")
    assert "securebase-quiz.js" in course.page("words")


def test_an_older_file_in_the_place_of_a_newer_one_counts(course: Course) -> None:
    other = course.folder / "other.quiz.yml"
    shown = (course.folder / "small.quiz.yml").read_text(encoding="utf-8")
    other.write_text(shown.replace("No, this.", "Not that."), encoding="utf-8")
    os.utime(other, (1, 1))
    other.replace(course.folder / "small.quiz.yml")
    assert course.build().read == {"lesson"}
    assert "Not that." in course.page("lesson")


def test_a_file_that_is_saved_unchanged_counts_for_nothing(course: Course) -> None:
    (course.folder / "small.quiz.yml").touch()
    assert course.build().read == set()


def test_an_id_that_an_unchanged_page_has_too_is_found_each_time(course: Course) -> None:
    path = course.folder / "numbers.ipynb"
    right = path.read_text(encoding="utf-8")
    made = QUIZ_OF.format("small") + '.model_copy(update={"title": "Another quiz"})'
    path.write_text(notebook(made, title="A lesson with numbers"), encoding="utf-8")
    told = "numbers.html: the id 'small-quiz' is that of another activity in lesson.html too"
    for read in ({"numbers"}, set()):
        built = course.try_to_build()
        assert built.code == 1
        assert built.read == read
        assert told in built.said
    path.write_text(right, encoding="utf-8")
    assert course.build().read == {"numbers"}


def test_a_new_order_is_shown_and_a_page_taken_out_leaves_nothing_behind(course: Course) -> None:
    """The last test of the course: it loses a page."""
    built = course.folder / "_build"
    assert len(list(built.rglob("numbers.*"))) >= 3
    rest = [name for name in course.pages if name != "numbers"]
    write(course.folder, {"_toc.yml": contents(rest[0], *reversed(rest[1:]))})
    assert course.build().read == {"index"}
    assert list(built.rglob("numbers.*")) == []
    assert 'rel="next" href="effects.html"' in course.page("index")
    assert "numbers.html" not in course.page("words")


def test_the_course_for_these_tests_has_the_settings_of_the_real_one() -> None:
    """What is read again hangs on them."""
    real = (ROOT / "_config.yml").read_text(encoding="utf-8")
    assert 'execute_notebooks: "off"' in real
    assert "extra_extensions: [securebase.publishing]" in real
