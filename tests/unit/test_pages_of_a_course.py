"""What a build would stumble over is told by a check: the file, the line, and what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sphinx.errors import ExtensionError, ThemeError

from securebase.__main__ import main
from securebase.content.problems import ContentError, Problem
from securebase.publishing import __main__ as publishing
from securebase.publishing import lesson_runs
from securebase.publishing.course_content import course_problems
from securebase.publishing.page_sources import read_source

Spoil = Callable[[Path], object]


@pytest.fixture
def course(begun_course: Path) -> Path:
    return begun_course


def in_utf_16(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8"), encoding="utf-16")


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def gone(path: Path) -> None:
    path.unlink()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_link_to_nothing(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.symlink_to("nowhere")


def saying(text: str) -> Spoil:
    return lambda path: path.write_text(text, encoding="utf-8")


def changed(before: str, after: str) -> Spoil:
    def spoil(path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after), encoding="utf-8")

    return spoil


_TOC = "root: welcome\nchapters:\n  - file: first-lesson\n"
_LESSON, _PAGE = "first-lesson.ipynb", "welcome.md"
SPOILT: list[tuple[str, Spoil, str]] = [
    (_LESSON, in_utf_16, "first-lesson.ipynb:1: this line is not UTF-8 text; save the file"),
    (_LESSON, emptied, "first-lesson.ipynb:1: this page is empty; begin it with its title"),
    (_LESSON, saying("{}"), "first-lesson.ipynb:1: this is no notebook: it has no list of cells"),
    (_LESSON, saying('{"cells": [\n\n}'), "first-lesson.ipynb:3: this is no"),
    (_LESSON, a_folder, "first-lesson.ipynb:1: the file cannot be read"),
    (_LESSON, a_link_to_nothing, "first-lesson.ipynb:1: there is no such file"),
    (_LESSON, gone, "_toc.yml:5: there is no page 'first-lesson'; write first-lesson.md or"),
    (_LESSON, changed("first-lesson.quiz", "frst-lesson.quiz"),
     "first-lesson.ipynb:58: there is no file 'frst-lesson.quiz.yml' to load; did you mean 'first"),
    (_LESSON, changed("`bowlby1988`", "`bowlby1989`"),
     "first-lesson.ipynb:32: no work of the course has the key 'bowlby1989'; did you mean 'bowlby"),
    (_LESSON, changed("`bowlby1988`", "`{see}bowlby1988,zzz{p. 3}`"),
     "first-lesson.ipynb:32: no work of the course has the key 'zzz'; add the work to ref"),
    (_LESSON, saying('{"cells": [{"cell_type": "markdown", "source": "Words."}]}'),
     "first-lesson.ipynb:1: this page has no title; begin it with one"),
    (_PAGE, in_utf_16, "welcome.md:1: this line is not UTF-8 text; save the file"),
    (_PAGE, emptied, "welcome.md:1: this page is empty; begin it with its title"),
    (_PAGE, saying(" \n\n"), "welcome.md:1: this page is empty"),
    (_PAGE, gone, "_toc.yml:3: there is no page 'welcome'; write welcome.md or welcome.ipynb"),
    (_PAGE, changed("welcome.quiz.yml", "evening.quiz.yml"),
     "welcome.md:5: there is no file 'evening.quiz.yml' to load; check its name"),
    (_PAGE, changed("worth it.", "worth it {cite:t}`zzz`."), "welcome.md:3: no work of the course"),
    (_PAGE, changed("## Sources\n\n```{bibliography}\n```\n", ""),
     "first-lesson.ipynb:32: no page has the list of all works, to which a citation leads; write"),
    ("_toc.yml", in_utf_16, "_toc.yml:1: this line is not UTF-8 text; save the file"),
    ("_toc.yml", saying("[]"), "_toc.yml:1: this is no list of pages; write the first page"),
    ("_toc.yml", emptied, "_toc.yml:1: this is no list of pages; write the first page"),
    ("_toc.yml", gone, "_toc.yml:1: there is no such file; list the pages of the course in it"),
    ("_toc.yml", a_folder, "_toc.yml:1: the file cannot be read"),
    ("_toc.yml", saying("root: [\n"), "_toc.yml:1: this is not YAML"),
    ("_toc.yml", saying("chapters:\n  - file: welcome\n"), "_toc.yml:1: there is no first page"),
    ("_toc.yml", saying("root: welcome\nformat: book\n"), "_toc.yml:2: there is no such format"),
    ("_toc.yml", saying(f"format: jb-book\n{_TOC}  - file: nowhere\n"),
     "_toc.yml:5: there is no page 'nowhere'; write nowhere.md"),
    ("_toc.yml", saying(f"format: jb-book\n{_TOC}  - file: first-lesso\n"),
     "_toc.yml:5: there is no page 'first-lesso'; did you mean 'first-lesson'?"),
    ("_toc.yml", saying(f"format: jb-book\n{_TOC}  - file: first-lesson\n"),
     "_toc.yml:5: the page 'first-lesson' is listed twice; keep one of the two"),
    ("_toc.yml", saying(f"format: jb-book\n{_TOC}chapterss: []\n"),
     "_toc.yml:5: 'chapterss' cannot stand here; did you mean 'chapters'?"),
    ("_toc.yml", saying("format: jb-book\nroot: welcome\nchapters:\n"),
     "_toc.yml:3: 'chapters' has no pages; list some"),
    ("_toc.yml", saying("format: jb-book\nroot: welcome\nchapters:\n  - first-lesson\n"),
     "_toc.yml:4: this is no list of pages"),
    ("_config.yml", emptied, "_config.yml:1: there are no settings here; write them by name"),
    ("_config.yml", saying("[]"), "_config.yml:1: there are no settings here; write them by name"),
    ("_config.yml", saying("title: [Ours\n"), "_config.yml:2: this is not YAML"),
    ("broken.quiz.yml", a_link_to_nothing, "broken.quiz.yml:1: there is no such file"),
    ("_config.yml", changed("title:", "securebase_words: nowords.yml\ntitle:"),
     "_config.yml:1: securebase_words: there is no file 'nowords.yml' in our-evenings"),
    ("_config.yml", changed("title:", "securebase_colours: {accent: blue}\ntitle:"),
     "_config.yml:1: securebase_colours: accent is 'blue'; write a colour"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "spoil", "told"), SPOILT, ids=lambda one: getattr(one, "__name__", None)
)
def test_what_a_build_cannot_read_is_told_by_a_check_and_by_the_build_before_it_begins(
    course: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    file: str,
    spoil: Spoil,
    told: str,
) -> None:
    spoil(course / file)
    assert main(["check"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(told), said
    (line, counted) = said.splitlines()
    assert counted == "1 to put right."

    begun: list[Path] = []
    monkeypatch.setattr(publishing, "_run_sphinx", lambda root, *_: begun.append(root))
    assert publishing.build(course, afresh=False) == 1
    message = line.partition(": ")[2]
    first = capsys.readouterr().out.splitlines()[0]
    # A line that a file does not have is left out.
    assert first in (line, f"{file}: {message}")
    assert first in (course / "_build" / "build.log").read_text(encoding="utf-8")
    assert begun == []


def test_what_was_found_in_a_page_is_kept_and_what_it_hangs_on_looked_at_again(
    course: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "kept.json"
    for _ in range(2):
        assert course_problems(course, kept) == []
    (course / "welcome.quiz.yml").unlink()
    assert [one.path.name for one in course_problems(course, kept)] == ["welcome.md"]
    works = course / "references.bib"
    works.write_text(works.read_text("utf-8").replace("bowlby1988", "bowlby1982"), "utf-8")
    names = {one.path.name for one in course_problems(course, kept)}
    assert names == {"welcome.md", "first-lesson.ipynb"}


def test_what_code_only_shows_or_a_comment_holds_is_neither_loaded_nor_cited(
    tmp_path: Path,
) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# A page\n\n````md\n```{activity} shown.quiz.yml\n```\n````\n\n"
        "```{code-block} md\n{cite:p}`shown`\n```\n\nWrite `` {cite:p}`key` `` there.\n\n"
        "<!--\n```{activity} gone.quiz.yml\n```\n-->\n% {cite:p}`gone`\n\n"
        "::::{note}\n:::{activity} there.quiz.yml\n:::\nSo {cite:p}`there`.\n::::\n\n"
        "```{bibliography}\n:list: bullet\n```\n",
        encoding="utf-8",
    )
    found = read_source(page)
    assert [name for _, name in found.loads] == ["there.quiz.yml"]
    assert [name for _, name in found.cites] == ["there"]
    assert found.has_title
    assert not found.lists_works


def test_pages_in_folders_and_those_that_a_pattern_lists_are_looked_at(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (course / "later").mkdir()
    for name in ("one", "two"):
        (course / "later" / f"{name}.md").write_text(f"# {name}\n", encoding="utf-8")
    with (course / "_toc.yml").open("a", encoding="utf-8") as contents:
        contents.write("    sections:\n      - file: later/one.md\n      - glob: later/t*\n")
    assert main(["check"]) == 0, capsys.readouterr().err
    emptied(course / "later" / "two.md")
    assert main(["check"]) == 1
    assert "two.md:1: this page is empty" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ContentError([Problem(Path("welcome.md"), 3, "so it is")]), "welcome.md:3: so it is"),
        (IndexError("list index out of range"), "IndexError: list index out of range"),
        (ThemeError("\x1b[31mno theme\x1b[0m"), "no theme"),
    ],
)
def test_an_error_that_ends_a_build_is_told_without_what_wraps_it(
    course: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    told: str,
) -> None:
    def run(*_: object) -> None:
        raise ExtensionError("Handler <function f> threw an exception", error, modname="f")

    monkeypatch.setattr(publishing, "_run_sphinx", run)
    assert publishing.build(course, afresh=False) == 1
    assert capsys.readouterr().out.splitlines()[0] == told


def test_a_file_that_code_names_and_is_not_there_is_told_with_the_cell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[object, ...]] = []
    monkeypatch.setattr(lesson_runs, "warn", lambda *told: said.append(told))
    lesson, missing = tmp_path / "lesson.ipynb", tmp_path / "gone.quiz.yml"
    problem = {"path": str(missing), "line": 1, "message": "there is no such file"}
    lesson_runs._tell(lesson, 1, [2, 7], {"line": 2, "problems": [problem]})
    assert said == [("cell 2 needs gone.quiz.yml: there is no such file", lesson, 9)]
