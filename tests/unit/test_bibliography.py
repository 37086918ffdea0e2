"""The works the course cites: how they are named, and how a mistake in their file is told."""

import os
from pathlib import Path

import pytest

from securebase import ContentError, Quiz
from securebase.content import bibliography
from securebase.content.bibliography import bibliography_problems, known_sources, source
from securebase.publishing.course_content import course_problems

GOOD = """\
@article{good1980,
  author = {Good, Ann and Robson, {\\'E}mile},
  title = {{A title}},
  journal = {Journal},
  year = {1980},
  doi = {10.1192/bjp.136.4.347},
}
"""


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "references.bib"
    path.write_text(GOOD, encoding="utf-8")
    monkeypatch.setattr(bibliography, "bibliography_path", lambda: path)
    return path


def add(shelf: Path, entry: str) -> None:
    shelf.write_text(f"{GOOD}\n{entry}\n", encoding="utf-8")


def told() -> list[str]:
    return [f"{problem.line}: {problem.message}" for problem in bibliography_problems()]


@pytest.mark.parametrize(
    ("people", "short"),
    [
        ('M{\\"u}ller, Karl and others', "Müller et al."),
        ("Ann Good and Bo Best and others", "Good et al."),
        ("Ann Good and Bo Best", "Good & Best"),
        ("Ann Good and Bo Best and Cy Fine", "Good et al."),
        ("de la Vall{\\'e}e~Poussin, Charles", "de la Vallée Poussin"),
        ("{World Health Organization}", "World Health Organization"),
    ],
)
def test_a_work_is_named_after_its_authors(shelf: Path, people: str, short: str) -> None:
    add(shelf, f"@misc{{new, author = {{{people}}}, title = {{X}}, year = 2001}}")
    assert source("new").short == f"{short} (2001)"


def test_a_work_without_authors_or_year_is_named_after_its_title(shelf: Path) -> None:
    add(shelf, "@misc{new, title = {{Pour les b{\\'e}b{\\'e}s}}}")
    assert source("new").short == "Pour les bébés (no date)"


@pytest.mark.parametrize(
    ("field", "address"),
    [
        ("doi = {10.1000/x}", "https://doi.org/10.1000/x"),
        ("doi = {https://doi.org/10.1000/x}", "https://doi.org/10.1000/x"),
        ("url = {https://example.org/x}", "https://example.org/x"),
        ("note = {x}", None),
    ],
)
def test_a_work_is_linked_to_where_it_stands(shelf: Path, field: str, address: str | None) -> None:
    add(shelf, f"@misc{{new, title = {{X}}, {field}}}")
    assert source("new").url == address


@pytest.mark.parametrize(
    ("entry", "line", "words"),
    [
        ("@misc{new,\n  title = {X},\n  url = {javascript:alert(1)},\n}", 11, "not a web address"),
        ("@misc{new,\n  title = {X},\n  url = {www.example.org},\n}", 11, "begin it with https://"),
        ("@misc{new,\n  title = {X},\n  doi = {x},\n}", 11, "is not a doi"),
        ("@misc{new,\n  title = {X},\n  doi = {10.1000/a\\_b},\n}", 11, "is not a doi"),
        ("@article{new,\n  title = {X},\n}", 9, "new: it has no author; add a line “author ="),
        ("@misc{new,\n  author = {Good, Ann},\n}", 9, "it has no title"),
        ("@artcle{new,\n  title = {X},\n}", 9, "did you mean @article?"),
        ("@misc{new,\n  title = {X}\n  year = 2001,\n}", 11, "every field ends with a comma"),
        ("@misc{new,\n  title = {X,\n  year = 2001\n}", 9, "each { has its }"),
        ("@misc{new,\n  title = X,\n}", 10, "must stand in braces"),
        ("@misc{new,\n  title = {X},\n  title = {Y},\n}", 9, "keep one of the two"),
        ("@misc{new,\n  author = {A, B, C, D},\n  title = {X},\n}", 9, "“and” between people"),
        ("@misc{new,\n  author = {, Ann},\n  title = {X},\n}", 9, "no last name"),
        ("@misc{new,\n  title = {X \\foo{y}},\n}", 9, "a LaTeX command"),
        ("@misc{new,\n  title = {X\\},\n}", 9, "it cannot be shown"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_breaks_no_other_work(
    shelf: Path, entry: str, line: int, words: str
) -> None:
    add(shelf, f"{entry}\n\n{GOOD.replace('good1980', 'last')}")
    assert any(each.startswith(f"{line}: ") and words in each for each in told()), told()
    with pytest.raises(ContentError, match="references"):
        source("new")
    assert source("good1980").short == source("last").short == "Good & Robson (1980)"


def test_a_key_used_twice_is_told_and_the_first_work_stays(shelf: Path) -> None:
    add(shelf, GOOD.replace("good1980", "Good1980").replace("A title", "Another"))
    (problem,) = told()
    assert problem.startswith("9: ")
    assert "used twice" in problem
    assert "A title" in source("good1980").full


def test_a_doi_given_as_an_address_is_told(shelf: Path) -> None:
    add(shelf, "@misc{new,\n  title = {X},\n  doi = {https://doi.org/10.1000/x},\n}")
    assert told() == ["11: new: the doi is given as an address; write it alone: 10.1000/x"]


@pytest.mark.usefixtures("shelf")
def test_a_shelf_without_mistakes_is_read() -> None:
    assert list(known_sources()) == ["good1980"]
    assert told() == []


def test_a_changed_file_is_read_again(shelf: Path) -> None:
    assert source("good1980").short == "Good & Robson (1980)"
    times = shelf.stat()
    shelf.write_text(GOOD.replace("1980}", "1990}"), encoding="utf-8")
    os.utime(shelf, ns=(times.st_atime_ns, times.st_mtime_ns + 1))
    assert source("good1980").short == "Good & Robson (1990)"


@pytest.mark.parametrize("content", [None, b"@misc{x, title = {\xff}}"])
def test_a_file_that_cannot_be_read_is_told(shelf: Path, content: bytes | None) -> None:
    shelf.unlink()
    if content:
        shelf.write_bytes(content)
    assert len(told()) == 1
    with pytest.raises(ContentError):
        source("good1980")


def quiz_citing(folder: Path, key: str) -> Path:
    path = folder / f"{key}.quiz.yml"
    path.write_text(
        f"id: {key}\ntitle: X\nquestions:\n"
        "  - id: one\n    kind: true-false\n    prompt: X\n    answer: true\n"
        f"    feedback: {{when_true: X, when_false: X}}\n    sources: [{key}]\n",
        encoding="utf-8",
    )
    return path


def test_a_broken_work_stops_only_what_cites_it_and_the_course_check_tells_it(
    shelf: Path, tmp_path: Path
) -> None:
    add(shelf, "@artcle{broken, title = {X}}")
    assert "Good" in Quiz.load(quiz_citing(tmp_path, "good1980")).html()
    with pytest.raises(ContentError, match="did you mean @article"):
        Quiz.load(quiz_citing(tmp_path, "broken")).html()
    assert ["@artcle" in problem.message for problem in course_problems(tmp_path)] == [True]
