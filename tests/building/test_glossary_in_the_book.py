"""The glossary of a small course: what follows its file, and what stops the build."""

from __future__ import annotations

import pytest

from tests.building.conftest import SETTINGS, Binder, Built, write
from tests.building.courses import contents, notebook

pytestmark = pytest.mark.book

TERMS = """\
terms:
  - id: secure-base
    term: secure base
    plain: Somebody to set out from.
    exact: A base to **explore** from.
    sources: [robson1980]
    taught: [lesson]
"""
LESSON = "(jobs)=\n## Two jobs\n\nGran is a secure base, or a launch pad.\n\n## Key points"
PAGES = {
    "index.md": "# A course\n\n[A term](book/glossary.md#term-secure-base), {math}`\\frac{1}{2}`.",
    "book/glossary.md": "# Glossary\n\n```{glossary-of-terms}\n```\n",
    "book/works.md": "# Works\n\n```{bibliography}\n```\n",
    "notebooks/part/lesson.ipynb": notebook(title="A lesson", words=LESSON),
}
MORE = "    html_context: {glossary_page: book/glossary}\n    html_math_renderer: mathml\n"
FILES = {
    **PAGES,
    "_config.yml": SETTINGS + MORE,
    "_toc.yml": contents(*(name.partition(".")[0] for name in PAGES)),
    "book/glossary.yml": TERMS,
}
MARK = '<a class="sb-term" href="../../book/glossary.html#term-secure-base">secure base</a>'


class Course:
    """A course in the folder of the package that builds it."""

    def __init__(self, binder: Binder) -> None:
        self.folder = binder.checkout
        self._binder = binder
        write(self.folder, FILES)
        built = self.build()
        assert built.code == 0, built.said

    def build(self, **changed: str) -> Built:
        """Build with other text in some files, named without their endings."""
        paths = {name.rpartition("/")[2].replace(".", "_"): name for name in FILES}
        write(self.folder, {paths[name]: text for name, text in changed.items()})
        return self._binder.build(self.folder)

    def page(self, name: str) -> str:
        return (self.folder / "_build/html" / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def course(binder: Binder) -> Course:
    return Course(binder)


def test_the_page_the_marks_and_links_are_made_of_the_file(course: Course) -> None:
    glossary = course.page("book/glossary.html")
    assert '<dt id="term-secure-base">secure base</dt>' in glossary
    assert "A base to <strong>explore</strong> from." in glossary
    assert 'href="../notebooks/part/lesson.html#jobs">A lesson</a>' in glossary
    assert MARK in course.page("notebooks/part/lesson.html")
    assert 'href="book/glossary.html#term-secure-base"' in course.page("index.html")
    assert "<mfrac>" in course.page("index.html")
    assert "Somebody to set out from." in course.page("_static/glossary.js")


def test_other_plain_words_read_the_glossary_alone_and_write_no_lesson(course: Course) -> None:
    lesson = course.folder / "_build/html/notebooks/part/lesson.html"
    before = lesson.stat().st_mtime_ns
    built = course.build(glossary_yml=TERMS.replace("Somebody", "A person"))
    assert (built.code, built.read) == (0, {"book/glossary"})
    assert "A person to set out from." in course.page("book/glossary.html")
    assert "A person to set out from." in course.page("_static/glossary.js")
    assert lesson.stat().st_mtime_ns == before


def test_the_template_of_its_letters_reads_the_glossary_alone(course: Course) -> None:
    name = "securebase/publishing/theme/templates/secure-base/glossary-letters.html"
    path = course.folder / name
    before = path.read_text(encoding="utf-8")
    path.write_text(before + "<p>Of the letters.</p>\n", encoding="utf-8")
    try:
        built = course.build()
        assert (built.code, built.read) == (0, {"book/glossary"})
        assert "Of the letters." in course.page("book/glossary.html")
    finally:
        path.write_text(before, encoding="utf-8")


def test_another_form_is_marked_without_reading_the_lesson(course: Course) -> None:
    built = course.build(
        glossary_yml=TERMS.replace("    taught", "    forms: [launch pad]\n    taught")
    )
    assert (built.code, built.read) == (0, {"book/glossary"})
    # It is one term, so that only its first use is marked.
    assert course.page("notebooks/part/lesson.html").count("sb-term") == 1
    built = course.build(glossary_yml=TERMS.replace("term: secure base", "term: launch pad"))
    assert (built.code, built.read) == (0, {"book/glossary"})
    assert MARK.replace(">secure base", ">launch pad") in course.page("notebooks/part/lesson.html")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (
            {"glossary_yml": TERMS.replace("[lesson]", "[lesso]")},
            "book/glossary.yml:7: there is no lesson 'lesso'; did you mean 'lesson'?",
        ),
        (
            {"index_md": PAGES["index.md"].replace("term-secure", "term-sure")},
            "local id not found in doc 'book/glossary': 'term-sure-base'",
        ),
        (
            {"index_md": PAGES["index.md"].replace("\\frac{1}", "\\fract{1}")},
            "the formula “\\fract{1}{2}” cannot be read: Unknown LaTeX command",
        ),
    ],
)
def test_a_mistake_stops_the_build_with_its_place(
    course: Course, changed: dict[str, str], told: str
) -> None:
    built = course.build(**changed)
    assert built.code == 1
    assert [line for line in built.said.splitlines() if told in line], built.said
    back = {name: FILES[path] for path in FILES for name in changed
            if path.rpartition("/")[2].replace(".", "_") == name}  # fmt: skip
    assert course.build(**back).code == 0
