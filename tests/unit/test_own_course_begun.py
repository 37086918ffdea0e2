"""``securebase new`` in a course of one's own: what it writes is right at once."""

import subprocess
import sys
from pathlib import Path

import pytest

from securebase.__main__ import main
from securebase.publishing.course_content import activity_class
from securebase.scaffold import content_kinds


@pytest.fixture
def course(begun_course: Path) -> Path:
    return begun_course


def test_a_new_course_is_right_and_five_lines_of_settings(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = (course / "_config.yml").read_text(encoding="utf-8")
    assert settings.startswith("title: Our evenings\n")
    assert len(settings.splitlines()) <= 6
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "2 content files are right.\n"
    assert (course / "schemas" / "quiz.schema.json").is_file()


def test_a_folder_without_a_course_is_told_how_to_begin_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 1
    assert "securebase new course" in capsys.readouterr().err


def test_a_new_lesson_stands_last_and_cites_the_work_that_is_named(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = ["new", "lesson", "second-evening", "--work", "evenings2026"]
    assert main(new) == 1
    assert "or name one of bowlby1988" in capsys.readouterr().err
    with (course / "references.bib").open("a", encoding="utf-8") as works:
        works.write("@misc{evenings2026,\n  author = {{Our group}},\n  title = {{Ours}},\n}\n")
    assert main(new) == 0
    listed = (course / "_toc.yml").read_text(encoding="utf-8").splitlines()
    assert listed[-2:] == ["  - file: first-lesson", "  - file: second-evening"]
    for name in ("second-evening.ipynb", "second-evening.quiz.yml"):
        assert "evenings2026" in (course / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "last", ["  - file: first-lesson", "  - file: first-lesson\n    title: First"]
)
def test_a_new_lesson_leaves_the_entry_before_it_whole(course: Path, last: str) -> None:
    contents = course / "_toc.yml"
    head = "format: jb-book\nroot: welcome\nchapters:\n"
    contents.write_text(head + last, encoding="utf-8")
    assert main(["new", "lesson", "second-evening"]) == 0
    listed = contents.read_text(encoding="utf-8")
    assert listed == f"{head}{last}\n  - file: second-evening\n"


def test_a_course_of_sphinx_needs_no_setting_for_a_quiz_of_its_own(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (course / "_config.yml").unlink()
    (course / "conf.py").write_text('extensions = ["securebase.publishing"]\n', encoding="utf-8")
    assert main(["new", "quiz", "bedtime"]) == 0
    assert "[bowlby1988]" in (course / "bedtime.quiz.yml").read_text(encoding="utf-8")
    (course / "_toc.yml").unlink()
    assert main(["new", "lesson", "evening"]) == 1
    assert "in which to list the lesson" in capsys.readouterr().err
    assert not (course / "evening.ipynb").exists()


@pytest.mark.parametrize("kind", content_kinds())
def test_a_file_of_each_kind_is_right_and_has_an_id_of_its_own(course: Path, kind: str) -> None:
    assert main(["new", kind, "bedtime"]) == 0
    path = course / f"bedtime.{kind}.yml"
    assert activity_class(path).load(path).id == f"bedtime-{kind}"
    assert main(["check"]) == 0
    before = path.read_bytes()
    assert main(["new", kind, "bedtime"]) == 1
    assert path.read_bytes() == before


def test_what_cannot_be_written_is_told_and_nothing_is(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(course.rglob("*"))
    assert main(["new", "quiz", "bedtime", "--work", "bowlby1989"]) == 1
    assert "did you mean 'bowlby1988'" in capsys.readouterr().err
    assert main(["new", "sorters", "bedtime"]) == 2
    assert "there is no skeleton called 'sorters'; there are course," in capsys.readouterr().err
    assert main(["new", "lesson", "Bed Time"]) == 1
    assert "as in 'bed-time'" in capsys.readouterr().err
    (course / "bedtime.quiz.yml").touch()
    before = sorted(course.rglob("*"))
    assert main(["new", "lesson", "bedtime"]) == 1
    assert "Nothing was written: bedtime.quiz.yml is there" in capsys.readouterr().err
    assert sorted(course.rglob("*")) == before


def test_a_new_course_writes_over_nothing_and_then_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "evenings").mkdir()
    (tmp_path / "evenings" / "welcome.quiz.yml").touch()
    assert main(["new", "course", "evenings"]) == 1
    assert "Nothing was written" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "evenings").iterdir()] == ["welcome.quiz.yml"]
    (tmp_path / "a-file").touch()
    assert main(["new", "course", "a-file"]) == 1
    assert capsys.readouterr().err.startswith("a-file: ")


def test_settings_that_cannot_be_read_are_told_by_every_command(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (course / "_config.yml").write_text("title: [Ours\n", encoding="utf-8")
    for command in (["new", "quiz", "bedtime"], ["anywidget", "welcome.quiz.yml"], ["check"]):
        assert main(command) == 1
        assert capsys.readouterr().err.startswith("_config.yml:2: this is not YAML")


def test_works_of_the_course_and_ours_are_found_by_a_word(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (course / "references.bib").open("a", encoding="utf-8") as works:
        works.write("@misc{evenings2026,\n  author = {{Our group}},\n  title = {{Kumar}},\n}\n")
    assert main(["works", "kumar"]) == 0
    found = capsys.readouterr().out.splitlines()
    assert all("kumar" in line.lower() for line in found)
    assert "evenings2026: Our group. Kumar." in found
    robson = "robson1980: Kay Mordecai Robson and R. Kumar. Delayed onset of"
    assert [line for line in found if line.startswith(robson)]


def test_an_element_that_nobody_knows_is_told_with_those_that_say_something(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["words", "quizz"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("no element is called 'quizz'; there are ")
    assert " quiz," in told


@pytest.mark.lasts
def test_whoever_has_read_enough_is_told_nothing(course: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "securebase", "works"],
        cwd=course,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as asked:
        assert asked.stdout
        assert asked.stderr
        assert ": " in asked.stdout.readline()
        asked.stdout.close()
        assert asked.stderr.read() == ""
    assert asked.returncode == 0


_ARTICLE = "format: jb-article\n"
_PARTS = "root: a\nparts:\n" + 2 * "  - chapters:\n      - url: https://b.org\n"
_FIRST = "root: welcome\nchapters:\n  - file: first-lesson\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("root: welcome\n", "root: welcome\nentries:\n  - file: third\n"),
        (f"root: a\n{_ARTICLE}", f"root: a\n{_ARTICLE}sections:\n  - file: third\n"),
        (f"{_FIRST}    sections:\n      - file: more\n",
         f"{_FIRST}    sections:\n      - file: more\n  - file: third\n"),
        (f"{_FIRST}\n  # No more yet.\n", f"{_FIRST}  - file: third\n\n  # No more yet.\n"),
        ("chapters:\n- file: b\nroot: a\n", "chapters:\n- file: b\n- file: third\nroot: a\n"),
        (_PARTS, f"{_PARTS}      - file: third\n"),
    ],
)  # fmt: skip
def test_a_new_lesson_stands_at_the_end_however_the_pages_are_listed(
    course: Path, before: str, after: str
) -> None:
    (course / "_toc.yml").write_text(before, encoding="utf-8")
    assert main(["new", "lesson", "third"]) == 0
    assert (course / "_toc.yml").read_text(encoding="utf-8") == after


@pytest.mark.parametrize(
    ("contents", "told"),
    [
        (f"{_ARTICLE}root: a\nsections: [{{file: b}}]\n", "cannot be listed in"),
        ("{root: welcome}\n", "cannot be listed in"),
        ("[]\n", "cannot be listed in"),
        ("root: a\nparts: [{chapters: [{file: b}]}]\n", "cannot be listed in"),
        ("root: a\nchapters:\n  -\n    file: b\n", "cannot be listed in"),
        ("root: [\n", "this is not YAML"),
        ("root: welcome\nroot: welcome\n", "the field 'root' is given twice"),
    ],
)  # fmt: skip
def test_a_list_of_pages_that_no_line_can_be_added_to_stays_as_it_is(
    course: Path, capsys: pytest.CaptureFixture[str], contents: str, told: str
) -> None:
    (course / "_toc.yml").write_text(contents, encoding="utf-8")
    before = sorted(course.rglob("*"))
    assert main(["new", "lesson", "third"]) == 1
    assert told in capsys.readouterr().err
    assert (course / "_toc.yml").read_text(encoding="utf-8") == contents
    assert sorted(course.rglob("*")) == before


def test_a_list_of_pages_in_another_encoding_is_told(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (course / "_toc.yml").write_text("root: welcome\n", encoding="utf-16")
    for what in ("lesson", "session"):
        assert main(["new", what, "third"]) == 1
        assert capsys.readouterr().err.startswith("_toc.yml:1: this line is not UTF-8 text")
    assert not (course / "third.ipynb").exists()


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("lesson third --part foo", "--part says nothing of a new lesson here; leave it out"),
        ("lesson third --lesson no.ipynb", "--lesson says nothing of a new lesson here"),
        ("quiz third --lesson no.ipynb", "--lesson says nothing of a new quiz here"),
        ("sorter third --part foo", "--part says nothing of a new sorter here"),
        ("lab third", "there is no skeleton called 'lab'; there are "),
        ("explorer third", "there is no skeleton called 'explorer'; there are "),
    ],
)
def test_what_says_nothing_in_an_own_course_is_told_and_nothing_written(
    course: Path, capsys: pytest.CaptureFixture[str], command: str, told: str
) -> None:
    before = sorted(course.rglob("*"))
    assert main(["new", *command.split()]) == 2
    assert told in capsys.readouterr().err
    assert sorted(course.rglob("*")) == before


def test_a_word_that_no_work_has_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["works", "zzzz"]) == 1
    assert capsys.readouterr().err.startswith("no work has 'zzzz' in it")


@pytest.mark.parametrize("command", ["schemas", "drawings", "labs", "preview"])
def test_nothing_is_written_where_there_is_no_course(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert main([command, str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("there is no _config.yml or conf.py in ")
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("port", ["-1", "0", "65536", "x"])
def test_what_is_no_port_is_told(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["preview", "--port", port])
    assert "a port is a number from 1 to 65535" in capsys.readouterr().err


def test_the_help_is_words_and_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "`" not in capsys.readouterr().out


def test_an_imported_quiz_names_the_works_of_the_course_around(course: Path) -> None:
    question = '[{"question": "How many?", "type": "numeric", "answers": [{"value": 2}]}]'
    (course / "old.json").write_text(question.replace("2}", '2, "correct": true}'), "utf-8")
    assert main(["import", "old.json"]) == 0
    assert "# references.bib.\n" in (course / "old.quiz.yml").read_text(encoding="utf-8")


def test_a_file_where_the_book_is_to_lie_is_told(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (course / "_build").touch()
    assert main(["build"]) == 1
    assert "_build (File exists): move away what is there" in capsys.readouterr().out


@pytest.mark.parametrize("what", ["report", "update"])
def test_a_catalogue_in_another_encoding_is_told(
    course: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    (course / "translations").mkdir()
    (course / "translations" / "pl.po").write_text('msgid ""\nmsgstr ""\n', encoding="utf-16")
    assert main(["translate", what, "pl"]) == 1
    told = capsys.readouterr().err
    assert told.replace("\\", "/").startswith("translations/pl.po:1: this is not UTF-8 text")
