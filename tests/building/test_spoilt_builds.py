"""A book that would let its readers down is not built, and each mistake is told where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.building.conftest import SETTINGS, Binder, Built, write
from tests.building.courses import QUIZ, SHOW_QUIZ, contents, notebook

pytestmark = pytest.mark.book

PAGE = "# A page\n\n```{activity} small.quiz.yml\n```\n"
Build = Callable[[dict[str, str]], Built]


@pytest.fixture
def build(binder: Binder, tmp_path: Path) -> Build:
    """Builds a book of these files, and what was written before."""

    def run(files: dict[str, str]) -> Built:
        begin = {"_config.yml": SETTINGS, "book/references.bib": ""}
        listed = contents(*sorted({"index", *(name.rpartition(".")[0] for name in files
                                              if name.endswith((".md", ".ipynb"))
                                              and not name.startswith("x-"))}))  # fmt: skip
        write(tmp_path, {**begin, "_toc.yml": listed, **files})
        return binder.build(tmp_path)

    return run


def page(tmp_path: Path, name: str = "index") -> str:
    return (tmp_path / "_build" / "html" / f"{name}.html").read_text(encoding="utf-8")


def test_an_activity_in_a_markdown_page_is_shown(build: Build, tmp_path: Path) -> None:
    built = build({"index.md": PAGE, "small.quiz.yml": QUIZ})
    assert built.code == 0, built.said
    for part in ('id="small-quiz"', "securebase.js", "securebase-quiz.js", "Which one?"):
        assert part in page(tmp_path)


def test_a_file_with_several_mistakes_stops_the_build_and_all_are_told(build: Build) -> None:
    spoilt = (
        QUIZ.replace("title:", "titel:")
        .replace("        feedback: No, this.\n", "")
        .replace("robson1980", "robson1981")
    )
    built = build({"index.md": PAGE, "small.quiz.yml": spoilt})
    assert built.code == 1
    lines = spoilt.splitlines()
    told = built.said.splitlines()
    for wrong, words in [
        ("titel: A small quiz", "did you mean 'title'?"),
        ("      - text: That", "has no 'feedback'"),
        ("    sources: [robson1981]", "did you mean 'robson1980'?"),
    ]:
        place = f"small.quiz.yml:{lines.index(wrong) + 1}: "
        assert len([one for one in told if one.startswith(place) and words in one]) == 1, built.said
    assert "The book was not built: 4 problems are shown above." in told


def test_a_wrong_path_in_a_page_is_told_with_its_place(build: Build) -> None:
    built = build({"index.md": PAGE.replace("small", "smal"), "small.quiz.yml": QUIZ})
    assert built.code == 1
    (told,) = [line for line in built.said.splitlines() if line.startswith("index.md:3: ")]
    assert "smal.quiz.yml" in told


def test_a_script_from_elsewhere_stops_the_build(build: Build) -> None:
    html = '```{raw} html\n<script src="https://cdn.example.org/x.js"></script>\n```\n'
    built = build({"index.md": f"# A page\n\n{html}"})
    assert built.code == 1
    assert "index.html: <script src> would fetch https://cdn.example.org/x.js" in built.said


def test_a_widget_shown_instead_of_its_activity_stops_the_build(build: Build) -> None:
    built = build({"index.ipynb": notebook(f"{SHOW_QUIZ}.widget"), "small.quiz.yml": QUIZ})
    assert built.code == 1
    assert "index.html: holds the state of a Jupyter widget" in built.said
    assert "show the activity itself and not its .widget" in built.said


def test_an_element_without_a_script_stops_the_build(build: Build) -> None:
    built = build({"index.md": "# A page\n\n<sb-quizz></sb-quizz>\n"})
    assert built.code == 1
    assert "index: no script defines <sb-quizz>" in built.said
    assert "write frontend/src/kinds/quizz/index.js" in built.said


def test_an_activity_that_a_notebook_makes_may_not_have_the_id_of_another(build: Build) -> None:
    made = SHOW_QUIZ + '.model_copy(update={"title": "Another quiz"})'
    built = build({"index.md": PAGE, "lesson.ipynb": notebook(made), "small.quiz.yml": QUIZ})
    assert built.code == 1
    told = "lesson.html: the id 'small-quiz' is that of another activity in index.html too"
    assert told in built.said


def test_an_error_in_a_cell_is_told_with_its_cell_and_the_line_of_the_file(build: Build) -> None:
    lesson = notebook("first = 1", "second = 2\nfirst / 0  # here", words="words\n\nmore words")
    built = build({"index.md": "# A book", "lesson.ipynb": lesson})
    assert built.code == 1
    line = next(n for n, text in enumerate(lesson.splitlines(), 1) if "# here" in text)
    told = f"lesson.ipynb:{line}: cell 3 stopped: ZeroDivisionError: division by zero"
    assert told in built.said.splitlines()


def test_every_mistake_of_every_page_is_told_once_with_a_line_that_is_there(build: Build) -> None:
    lesson = notebook("x", words="{nosuch}`a`\n\n[b](nowhere.md)")
    files = {"index.md": "# A book\n\n{ref}`nolabel`\n\n```{nothing}\n```", "lesson.ipynb": lesson}
    built = build(files)
    assert built.code == 1
    told = [line for line in built.said.splitlines() if line.startswith(("index.md", "lesson."))]
    for name, mark in [
        ("index.md", "nolabel"),
        ("index.md", "nothing"),
        ("lesson.ipynb", "nosuch"),
        ("lesson.ipynb", "nowhere.md"),
    ]:
        lines = files[name].splitlines()
        (one,) = [line for line in told if line.startswith(name) and mark in line]
        assert mark in lines[int(one.split(":")[1]) - 1], one
    assert any("NameError: name 'x' is not defined" in line for line in told)
    assert f"{len(told)} problems are shown above" in built.said
    assert build(files).said == built.said


def test_a_build_that_fails_leaves_the_last_good_pages(build: Build, tmp_path: Path) -> None:
    assert build({"index.md": "# A book\n\nAs it was."}).code == 0
    for mistake in ("{nosuch}`a`", "[b](nowhere.md)", "<sb-quizz></sb-quizz>", '<img src="//a/b">'):
        assert build({"index.md": f"# A book\n\nChanged. {mistake}"}).code == 1
        assert "As it was." in page(tmp_path)
    assert build({"index.md": "# A book\n\nMended."}).code == 0
    assert "Mended." in page(tmp_path)


@pytest.fixture(params=["in copies of a process", "in one process"])
def _lessons_run(request: pytest.FixtureRequest, binder: Binder) -> Iterator[None]:
    """As on Linux, and as elsewhere."""
    program = binder.checkout / "securebase/publishing/lesson_runner.py"
    before = program.read_text(encoding="utf-8")
    copies = str(request.param == "in copies of a process")
    changed = before.replace('COPIES = sys.platform == "linux"', f"COPIES = {copies}")
    assert changed != before
    program.write_text(changed, encoding="utf-8")
    yield
    program.write_text(before, encoding="utf-8")


@pytest.mark.usefixtures("_lessons_run")
def test_a_lesson_that_never_ends_is_stopped_and_told(build: Build) -> None:
    endless = notebook("while True: pass")
    settings = SETTINGS.replace("timeout: 60", "timeout: 3")
    built = build({"_config.yml": settings, "index.md": "# A book", "lesson.ipynb": endless})
    assert built.code == 1
    assert "lesson.ipynb: the lesson could not be run: its code ran longer than 3 sec" in built.said


@pytest.mark.usefixtures("_lessons_run")
def test_a_lesson_that_ends_python_is_told_and_the_next_one_runs(build: Build) -> None:
    files = {"lesson.ipynb": notebook("import os; os._exit(3)"), "next.ipynb": notebook("1 / 0")}
    built = build({"index.md": "# A book", **files})
    assert built.code == 1
    assert "lesson.ipynb: the lesson could not be run: Python itself ended (3)" in built.said
    assert "ZeroDivisionError" in built.said


@pytest.mark.usefixtures("_lessons_run")
def test_lessons_begin_afresh_although_they_share_a_process(build: Build) -> None:
    """Each leaves behind what the next would stumble over."""
    leaves = (
        "import os, sys, warnings\nimport securebase\n"
        "assert 'left' not in globals()\n"
        "assert 'LEFT' not in os.environ\n"
        "assert not hasattr(securebase, 'left')\n"
        "assert os.path.exists('lesson-here.txt')\n"
        "left = securebase.left = 1\nos.environ['LEFT'] = '1'\nos.chdir('/')\nsys.path.clear()"
    )
    files = {f"part{n}/lesson.ipynb": notebook(leaves) for n in range(3)}
    files |= {f"part{n}/lesson-here.txt": "" for n in range(3)}
    built = build({"index.md": "# A book", **files})
    assert built.code == 0, built.said
