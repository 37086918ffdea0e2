"""What a course of one's own may set: its works and its services, in the place of ours."""

from pathlib import Path

import pytest

from securebase import ContentError, Quiz
from securebase.content.bibliography import bibliography_problems, known_key, known_sources, source
from securebase.content.own_course import files_below, own_course, within
from securebase.publishing.course_content import course_problems
from securebase.publishing.own_words import own_words
from securebase.services import all_services, help_now, support_services

_WORK = """\
@book{ours2026,
  author = {{Our group}},
  title = {{What we tell in our evenings}},
  publisher = {Our town},
  year = {2026},
}
"""
_QUIZ = """\
id: own-quiz
title: One question
questions:
  - id: one
    kind: true-false
    prompt: It is so.
    answer: true
    feedback: {{when_true: Yes., when_false: No.}}
    sources: [{key}]
"""
_COLUMNS = (
    "id,name,for_whom,groups,nation,phone,text,text_word,email,url,hours,note,also_called,"
    "gathered_on,confidence\n"
)
_LOCAL = (
    "our-team,Our health visitors,Any parent in our town,everyone,England,01632 960 001,,,,,"
    "Weekdays,,,2026-11-21,verified\n"
)


@pytest.fixture
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "references.bib").write_text(_WORK, encoding="utf-8")
    (tmp_path / "lessons").mkdir()
    monkeypatch.chdir(tmp_path / "lessons")
    return tmp_path


def settings(course: Path, *lines: str) -> None:
    head = ("title: Ours", "sphinx:", "  extra_extensions: [securebase.publishing]", "  config:")
    text = "\n".join([*head, "    html_show_copyright: false", *(f"    {line}" for line in lines)])
    (course / "_config.yml").write_text(f"{text}\n", encoding="utf-8")
    pages(course)


def pages(course: Path) -> None:
    """A first page, which is all that a book needs."""
    (course / "_toc.yml").write_text("root: welcome\n", encoding="utf-8")
    (course / "welcome.md").write_text("# Welcome\n", encoding="utf-8")


def test_a_quiz_cites_the_works_of_the_course_around_it_and_ours(course: Path) -> None:
    settings(course)
    for key in ("ours2026", "robson1980"):
        path = course / "lessons" / f"{key}.quiz.yml"
        path.write_text(_QUIZ.format(key=key), encoding="utf-8")
        assert [work["key"] for work in Quiz.load(path).spec()["sources"]] == [key]
    assert source("ours2026").full == ("Our group. What we tell in our evenings. Our town, 2026.")
    assert source("ours2026").short == known_sources().short("ours2026") == "Our group (2026)"


def test_of_two_works_with_one_key_the_course_s_own_counts(course: Path) -> None:
    ours = len(known_sources())
    settings(course)
    assert len(known_sources()) == len([*known_sources().items()]) == ours + 1
    own = _WORK.replace("ours2026", "robson1980")
    (course / "references.bib").write_text(own, encoding="utf-8")
    assert source("robson1980").short == "Our group (2026)"
    assert len(known_sources()) == ours


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("_config.yml", "bibtex_bibfiles: [works/own.bib]\n"),
        ("_config.yml", "sphinx: {config: {bibtex_bibfiles: [works/own.bib]}}\n"),
        ("conf.py", 'project = "Ours"\nbibtex_bibfiles = ["works/own.bib"]\n'),
        ("conf.py", 'import os\nbibtex_bibfiles = [os.sep]\nbibtex_bibfiles = ["works/own.bib"]\n'),
    ],
)
def test_the_works_are_where_the_settings_of_the_book_say(
    course: Path, name: str, text: str
) -> None:
    (course / "works").mkdir()
    (course / "references.bib").rename(course / "works" / "own.bib")
    (course / name).write_text(text, encoding="utf-8")
    assert "ours2026" in known_sources()


def test_a_key_that_no_work_has_is_told_with_the_file_to_add_it_to(course: Path) -> None:
    settings(course)
    with pytest.raises(ValueError, match="did you mean 'ours2026'"):
        known_key("ours2025")
    with pytest.raises(ValueError, match=r"add the work to references\.bib"):
        known_key("zzz")


def test_a_mistake_in_the_works_is_told_with_its_line(course: Path) -> None:
    settings(course)
    (course / "references.bib").write_text(_WORK.replace("@book", "@bok"), encoding="utf-8")
    [problem] = bibliography_problems()
    assert (problem.path, problem.line) == (course / "references.bib", 1)
    assert "did you mean @book?" in problem.message


@pytest.mark.parametrize("named", ["[none.bib]", "5"])
def test_works_that_are_not_there_are_told_once(course: Path, named: str) -> None:
    (course / "_config.yml").write_text(f"bibtex_bibfiles: {named}\n", encoding="utf-8")
    pages(course)
    for name in ("one", "two"):
        text = _QUIZ.format(key="robson1980")
        (course / f"{name}.quiz.yml").write_text(text, encoding="utf-8")
    [problem] = course_problems(course)
    assert problem.path == course / named.strip("[]")
    assert "there is no such file" in problem.message


def test_settings_that_cannot_be_read_are_told_with_their_line(course: Path) -> None:
    (course / "_config.yml").write_text("title: Ours\nsphinx: [\n", encoding="utf-8")
    [problem] = course_problems(course)
    assert problem.path == course / "_config.yml"
    assert problem.line in (2, 3)
    (course / "_config.yml").unlink()
    (course / "conf.py").write_text("project = 'Ours'\nextensions = [\n", encoding="utf-8")
    [problem] = course_problems(course)
    assert (problem.path, problem.line) == (course / "conf.py", 2)


def test_an_own_table_of_services_stands_in_the_place_of_ours(course: Path) -> None:
    (course / "services.csv").write_text(_COLUMNS + _LOCAL, encoding="utf-8")
    settings(course, "securebase_services: services.csv")
    assert [service.name for service in all_services()] == ["Our health visitors"]
    shown = support_services(["everyone"]).html()
    assert "01632 960 001" in shown
    assert "Samaritans" not in shown


def test_a_help_box_says_which_row_an_own_table_lacks(course: Path) -> None:
    (course / "services.csv").write_text(_COLUMNS + _LOCAL, encoding="utf-8")
    settings(course, "securebase_services: services.csv")
    with pytest.raises(ValueError, match=r"services\.csv has no row 'uk-999'"):
        help_now()


def test_a_mistake_in_an_own_table_is_told_with_its_line(course: Path) -> None:
    row = _LOCAL.replace("verified", "sure")
    (course / "services.csv").write_text(_COLUMNS + row, encoding="utf-8")
    settings(course, "securebase_services: services.csv")
    [problem] = course_problems(course)
    assert (problem.path, problem.line) == (course / "services.csv", 2)


def test_a_table_that_is_not_there_is_told_at_its_setting(course: Path) -> None:
    settings(course, "securebase_services: servces.csv")
    with pytest.raises(ContentError) as caught:
        all_services()
    [problem] = caught.value.problems
    assert (problem.path, problem.line) == (course / "_config.yml", 6)
    assert "servces.csv" in problem.message


def test_a_mistake_in_the_settings_stops_a_check(course: Path) -> None:
    settings(course, "securebase_services: servces.csv", 'securebase_colours: {acent: "#123456"}')
    told = [(problem.line, problem.message) for problem in course_problems(course)]
    assert [line for line, _ in told] == [6, 7]
    assert "did you mean 'accent'" in told[1][1]


def test_the_course_that_is_checked_is_the_one_around_wherever_python_runs(
    course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings(course)
    monkeypatch.chdir(tmp_path.parent)
    assert own_course() is None or own_course().folder != course
    with within(course):
        assert "ours2026" in known_sources()


def test_what_is_hidden_built_or_of_another_course_is_no_file_of_the_course(tmp_path: Path) -> None:
    names = ["b/one.quiz.yml", "a.quiz.yml", "a.sorter.yml"]
    not_ours = [".kept/x.quiz.yml", "_build/x.quiz.yml", "examples/other/x.quiz.yml"]
    not_ours += ["env/pyvenv.cfg", "env/lib/securebase/course/x.quiz.yml"]
    for name in [*names, *not_ours]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in files_below(tmp_path, ".quiz.yml")]
    assert found == ["a.quiz.yml", "b/one.quiz.yml"]


def test_words_of_ones_own_stand_where_the_elements_ask_for_them(course: Path) -> None:
    words = 'quiz.check: Have a look\nquiz.matchFirst: "One is open.|{open} are open."\n'
    (course / "words.yml").write_text(words, encoding="utf-8")
    settings(course, "securebase_words: words.yml")
    around = own_course()
    assert around is not None
    script = own_words(around)
    assert '"Have a look"' in script
    assert '{"one":"One is open.","other":"{open} are open."}' in script
    assert '"Start again"' in script
    assert course_problems(course) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("quiz.chek: Look", "no element says 'quiz.chek'; did you mean 'quiz.check'?"),
        ('quiz.place: "Question {place}"', "the place '{of}' is lost; write it as in "),
        ("quiz.check: 1", "what 'quiz.check' says is no text; put it in double quotes"),
        ("quiz.check: [Look]", "what 'quiz.check' says is no text"),
    ],
)
def test_a_word_that_cannot_be_said_is_told_with_its_line(
    course: Path, line: str, told: str
) -> None:
    (course / "words.yml").write_text(f"# Ours.\n{line}\n", encoding="utf-8")
    settings(course, "securebase_words: words.yml")
    [problem] = course_problems(course)
    assert (problem.path, problem.line) == (course / "words.yml", 2)
    assert told in problem.message
