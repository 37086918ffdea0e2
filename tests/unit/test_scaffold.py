"""What ``python -m securebase new`` writes works at once, and never in place of something else."""

from __future__ import annotations

import difflib
import re
import shutil
import subprocess
from pathlib import Path

import nbformat
import pytest

from securebase.__main__ import main
from securebase.activities.authors_schema import authors_schemas
from securebase.claims import read_register
from securebase.claims.checks import numbers_not_carried
from securebase.claims.marked_course import MarkedCourse
from securebase.labs.solved_notebook import learners_notebook
from securebase.publishing.course_content import activity_class, course_problems
from securebase.scaffold import new_activity
from tests.content import reading_age
from tests.content import test_reading_age as words
from tests.content.test_golden import shown_in
from tests.content.test_reading_age import TERMS, blocks_of
from tests.labs import test_labs as labs
from tests.notebooks import test_stored_notebooks as stored
from tools.places import PYTHON, ROOT, child_environment


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A course with a table of contents, a lesson and the package's list of names, to stand in."""
    for name in ("_toc.yml", "securebase/__init__.py", "notebooks/attachment/why-it-matters.ipynb"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def all_files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def assert_reads_easily(path: Path) -> None:
    blocks = blocks_of(path)
    assert reading_age.grade(blocks, TERMS) <= reading_age.HARDEST_GRADE
    longest = max(one.words for one in reading_age.sentences(blocks, TERMS))
    assert longest <= reading_age.LONGEST_SENTENCE


def test_a_new_lesson_has_the_skeleton_runs_and_stands_last_in_its_part(
    course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (course / "_toc.yml").read_text("utf-8").splitlines()
    assert main(["new", "lesson", "a-new-lesson", "--part", "attachment"]) == 0
    folder = course / "notebooks" / "attachment"
    files = [folder / f"a-new-lesson.{ending}" for ending in ("ipynb", "predict.yml", "quiz.yml")]
    claims = course / "book" / "claims" / "a-new-lesson.yml"
    told = capsys.readouterr().out.splitlines()
    written = [str(path.relative_to(course)) for path in (*files, claims)]
    assert told[:5] == [*written, "_toc.yml"]
    assert any("tests/content/test_golden.py" in line for line in told)

    changed = difflib.ndiff(before, (course / "_toc.yml").read_text("utf-8").splitlines())
    lines = [line for line in changed if line[0] in "+- "]
    [added] = [line for line in lines if line[0] != " "]
    assert added == "+       - file: notebooks/attachment/a-new-lesson"
    assert lines[lines.index(added) - 1].endswith("notebooks/attachment/why-it-matters")

    lesson = nbformat.read(files[0], as_version=4)
    stored.test_a_notebook_is_valid_and_its_cells_have_names(lesson)
    stored.test_only_results_that_are_meant_to_be_kept_are_stored(lesson)
    stored.test_code_that_shows_an_activity_is_hidden_in_the_page_and_in_jupyter(lesson)
    stored.test_a_lesson_has_the_skeleton_of_all_lessons(lesson)
    stored.test_a_lesson_invites_a_guess_before_it_tells(lesson)
    stored.test_a_stored_result_is_compared_when_the_notebook_runs(lesson)
    stored.test_a_lesson_ends_with_code_that_its_reader_sees_and_can_change(lesson)
    stored.test_the_last_section_says_what_to_change_where_numbers_are_from_and_what_python_hears(
        lesson
    )
    stored.test_what_the_last_section_names_is_there(lesson)
    assert lesson.cells[0].source.startswith("# A new lesson\n")
    for path in files:
        assert_reads_easily(path)
    words.test_a_lesson_is_not_choppy_to_hear(files[0])
    words.test_worn_words_are_rare(files[0])
    assert course_problems(course) == []
    marked = MarkedCourse(read_register(course))
    assert [one for path in files for one in numbers_not_carried(marked, path)] == []
    monkeypatch.chdir(folder)
    *shown, figure = (one for one in shown_in(files[0]) if one is not None)
    assert [one.id for one in shown] == ["a-new-lesson-guess", "a-new-lesson-quiz"]
    assert figure.alt.startswith("Two bars: 12%")


def test_a_new_lab_works_at_once_and_stands_last_among_the_labs(
    course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (course / "_toc.yml").read_text("utf-8").splitlines()
    assert main(["new", "lab", "a-new-lab"]) == 0
    folder = course / "notebooks" / "labs"
    endings = (".solved.ipynb", ".exercises.yml", ".ipynb")
    solved, exercises, learners = (folder / f"a-new-lab{ending}" for ending in endings)
    claims = course / "book" / "claims" / "a-new-lab.yml"
    written = [str(path.relative_to(course)) for path in (solved, exercises, claims, learners)]
    told = capsys.readouterr().out.splitlines()
    assert told[:5] == [*written, "_toc.yml"]
    assert "python -m securebase labs" in told
    changed = difflib.ndiff(before, (course / "_toc.yml").read_text("utf-8").splitlines())
    assert [line for line in changed if line[0] in "+-"] == [
        "+       - file: notebooks/labs/a-new-lab"
    ]

    assert learners.read_text("utf-8") == learners_notebook(solved)
    assert course_problems(course) == []
    for path in (solved, learners):
        stored.test_a_notebook_is_valid_and_its_cells_have_names(nbformat.read(path, as_version=4))
    labs.test_a_lab_opens_with_a_guess_cleans_once_and_ends_in_a_figure_of_ones_own(learners)
    marked = MarkedCourse(read_register(course))
    assert numbers_not_carried(marked, learners) == []
    monkeypatch.chdir(folder)
    shown: list[object] = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    right = [one.outcome for _, said in labs.run(solved, shown) for one in said]
    assert right == ["right"] * 6
    waits = [one.outcome for _, said in labs.run(learners, shown) for one in said]
    assert waits == ["open"] * 6


def test_a_new_quiz_has_a_question_of_each_common_kind(course: Path) -> None:
    lesson = Path("notebooks", "attachment", "why-it-matters.ipynb")
    assert main(["new", "quiz", "more-questions", "--lesson", str(lesson)]) == 0
    assert main(["new", "quiz", "why-it-matters"]) == 0
    for name in ("more-questions", "why-it-matters"):
        path = course / lesson.parent / f"{name}.quiz.yml"
        first = path.read_text("utf-8").splitlines()[0]
        assert first == "# yaml-language-server: $schema=../../schemas/quiz.schema.json"
        assert "quiz.schema.json" in authors_schemas()
        quiz = activity_class(path).load(path)
        assert quiz.id == f"{name}-quiz"
        kinds = [question["kind"] for question in quiz.spec()["questions"]]
        assert kinds == ["single-choice", "true-false", "number", "match"]
        assert_reads_easily(path)
    assert course_problems(course) == []


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("quiz why-it-matters", "is there; choose another name"),
        ("quiz nowhere", "no lesson is called 'nowhere'; name one: --lesson notebooks/"),
        ("quiz a --lesson notebooks/gone.ipynb", "gone.ipynb is no notebook"),
        ("quiz Übung", "cannot be a name; use small letters, digits and hyphens, as in 'ubung'"),
        ("lesson why-it-matters --part attachment", "why-it-matters.ipynb is there"),
        ("lesson first --part attachment", "the id of notebooks/attachment/why-it-matters.quiz"),
        ("lesson second --part gone", "there is no part 'gone' in _toc.yml; write one of attachme"),
        ("lesson second", "there is no part ''"),
        ("lab Lab", "cannot be a name; use small letters, digits and hyphens, as in 'lab'"),
        ("lab do-two-coders-agree", "do-two-coders-agree.ipynb is there"),
        ("activity ../quiz", "cannot be a name; use small letters"),
        ("activity quiz", "the name 'quiz' is taken"),  # there is such a kind
        ("activity note", "the name 'note' is taken"),  # such a record,
        ("activity answers", "the name 'answers' is taken"),  # such an element,
        ("activity choice", "the name 'choice' is taken"),  # such a class
        ("activity card-deck", "the name 'card-deck' is taken"),  # and such a module
        ("activity class", "'class' cannot be the name of a class"),
        ("activity my-2nd", "'my-2nd' cannot be the name of a class"),
        ("activity night-note", "night-note.md is there"),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_is_written(
    course: Path, capsys: pytest.CaptureFixture[str], command: str, words: str
) -> None:
    quiz = course / "notebooks" / "attachment" / "why-it-matters.quiz.yml"
    quiz.write_text("id: first-quiz\n", encoding="utf-8")
    (course / "notebooks" / "labs").mkdir()
    (course / "notebooks" / "labs" / "do-two-coders-agree.ipynb").touch()
    (course / "contributing").mkdir()
    (course / "contributing" / "night-note.md").touch()
    before = all_files(course)
    assert main(["new", *command.split()]) == 1
    told = capsys.readouterr().err
    assert told.startswith("Nothing was written: ")
    assert words in told.replace("\\", "/")
    assert all_files(course) == before


def test_a_new_session_is_a_plan_that_is_right_on_a_listed_page(course: Path) -> None:
    shutil.copytree(ROOT / "book" / "teach", course / "book" / "teach")
    for path in (course / "book" / "teach").glob("*.session.yml"):
        path.unlink()
    before = (course / "_toc.yml").read_text("utf-8").splitlines()
    assert main(["new", "session", "first-smiles"]) == 0
    after = (course / "_toc.yml").read_text("utf-8").splitlines()
    added = [line for line in difflib.ndiff(before, after) if line.startswith("+ ")]
    assert added == ["+       - file: book/teach/first-smiles"]
    plan = course / "book/teach/first-smiles.session.yml"
    assert "title: First smiles" in plan.read_text("utf-8")
    assert [problem for problem in course_problems(course) if problem.path == plan] == []


def test_a_new_kind_is_eight_files_and_one_line_more_in_the_package(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = all_files(course)
    assert main(["new", "activity", "mood-diary"]) == 0
    after = all_files(course)
    assert capsys.readouterr().out.splitlines()[:9] == [
        str(Path(name))
        for name in (
            "securebase/activities/mood_diary/__init__.py",
            "securebase/activities/mood_diary/mood_diary.py",
            "securebase/activities/mood_diary/fallback.html.jinja",
            "frontend/src/kinds/mood-diary/index.js",
            "frontend/src/kinds/mood-diary/words.js",
            "tests/unit/activities/test_mood_diary.py",
            "frontend/tests/kinds/mood-diary/element.test.js",
            "contributing/mood-diary.md",
            "securebase/__init__.py",
        )
    ]
    assert len(after.keys() - before.keys()) == 8
    assert [name for name in before if after[name] != before[name]] == ["securebase/__init__.py"]
    for name in after.keys() - before.keys():
        assert not re.search(rb"@\w+@", after[name]), name


@pytest.mark.lasts
def test_a_new_kind_passes_its_tests_and_has_a_page_that_is_right(tmp_path: Path) -> None:
    for name in ("securebase", "contributing", "tests/unit/activities", "tests/content"):
        shutil.copytree(
            ROOT / name,
            tmp_path / name,
            ignore=shutil.ignore_patterns("__pycache__", "test_[!g]*", "test_golden*"),
        )
    for name in ("pyproject.toml", "Makefile", "book/references.bib"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    new_activity(tmp_path, "mood-diary")
    # The front end is built with Node; here it is enough that there is a module to send.
    module = tmp_path / "securebase" / "static" / "jupyter" / "mood-diary.js"
    module.write_text("export default {};\n", encoding="utf-8")
    done = subprocess.run(
        [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/unit/activities",
         "tests/content/test_guides.py", "-k", "mood_diary or mood-diary or every_kind"],
        cwd=tmp_path,
        env=child_environment(PYTHONPATH=str(tmp_path)),
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert "10 passed" in done.stdout
