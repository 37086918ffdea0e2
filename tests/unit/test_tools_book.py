"""The build shows what matters, and knows when there is nothing to do."""

from pathlib import Path

import pytest

from tools import book, build_log, fingerprint

ROOT = Path("/project")


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)


def test_the_same_files_have_the_same_fingerprint_wherever_they_are(tmp_path: Path) -> None:
    files = {"book/a.md": "a", "book/deep/b.md": "b"}
    write(tmp_path / "one", files)
    write(tmp_path / "two", dict(reversed(files.items())))
    one = fingerprint.of_files(tmp_path / "one", ["book"])
    assert one == fingerprint.of_files(tmp_path / "two", ["book"])


@pytest.mark.parametrize(
    "change", [{"book/a.md": "changed"}, {"book/new.md": ""}, {"notebooks/x.quiz.yml": "id: x"}]
)
def test_a_changed_or_new_file_changes_the_fingerprint(
    tmp_path: Path, change: dict[str, str]
) -> None:
    write(tmp_path, {"book/a.md": "a"})
    before = book.sources_now(tmp_path)
    write(tmp_path, change)
    assert book.sources_now(tmp_path).all != before.all


def test_a_renamed_file_changes_the_fingerprint(tmp_path: Path) -> None:
    write(tmp_path, {"book/a.md": "a"})
    before = fingerprint.of_files(tmp_path, ["book"])
    (tmp_path / "book/a.md").rename(tmp_path / "book/b.md")
    assert fingerprint.of_files(tmp_path, ["book"]) != before


def test_caches_do_not_change_the_fingerprint(tmp_path: Path) -> None:
    write(tmp_path, {"securebase/a.py": "a"})
    before = fingerprint.of_files(tmp_path, ["securebase"])
    write(tmp_path, {"securebase/__pycache__/a.pyc": "x", "securebase/.DS_Store": "x"})
    assert fingerprint.of_files(tmp_path, ["securebase"]) == before


def test_a_new_table_of_contents_makes_every_page_out_of_date(tmp_path: Path) -> None:
    write(tmp_path, {"_toc.yml": "root: a"})
    before = book.sources_now(tmp_path)
    write(tmp_path, {"_toc.yml": "root: b"})
    assert book.sources_now(tmp_path).everywhere != before.everywhere


@pytest.mark.parametrize(
    ("line", "kind", "shown"),
    [
        ("reading sources... [ 33%] book/welcome\n", "reading", "[ 33%] book/welcome"),
        ("writing output... [100%] book/welcome\n", "writing", "[100%] book/welcome"),
        (
            "/project/book/a.md:3: WARNING: Unknown directive type: 'x' [myst.directive_unknown]",
            "problem",
            "book/a.md:3: Unknown directive type: 'x'",
        ),
        ("/project/book/a.md:: WARNING: no page below", "problem", "book/a.md: no page below"),
        (
            "checking consistency... /project/a.md: WARNING: document isn't in any toctree",
            "problem",
            "a.md: document isn't in any toctree",
        ),
        ("notebooks/x.quiz.yml:7: no feedback", "problem", "notebooks/x.quiz.yml:7: no feedback"),
        ("WARNING: something", "problem", "something"),
        ("x.ContentError: a.quiz.yml:2: no id", "problem", "a.quiz.yml:2: no id"),
        ("AttributeError: no such thing", "raised", "AttributeError: no such thing"),
        ("Extension error:", "fatal", ""),
        ("pickling environment... done", "noise", "pickling environment... done"),
        ("[IPKernelApp] WARNING | no", "noise", "[IPKernelApp] WARNING | no"),
    ],
)
def test_each_line_of_a_build_is_known_for_what_it_is(line: str, kind: str, shown: str) -> None:
    assert build_log.read_line(line, ROOT) == (kind, shown)


def test_a_problem_that_the_build_repeats_is_shown_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(book, "_LOG", tmp_path / "build.log")
    told = book._follow(
        [
            "Extension error:\n",
            "the content files need putting right:\n",
            "a.quiz.yml:2: no id\n",
            "b.quiz.yml:3: no id\n",
            "Traceback (most recent call last):\n",
            "sphinx.errors.ExtensionError: the content files need putting right:\n",
            "a.quiz.yml:2: no id\n",
        ]
    )
    assert told.problems == ["a.quiz.yml:2: no id", "b.quiz.yml:3: no id"]
    assert capsys.readouterr().out.splitlines() == [
        "the content files need putting right:",
        *told.problems,
    ]


def test_an_error_that_nothing_explains_is_at_least_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "_LOG", tmp_path / "build.log")
    told = book._follow(["Exception occurred:\n", '  File "x.py"\n', "AttributeError: lod\n"])
    assert not told.explained
    assert told.raised == ["AttributeError: lod"]


def test_colours_are_taken_off() -> None:
    assert build_log.plain("\x1b[91mred\x1b[39;49;00m") == "red"


def test_the_last_error_of_a_traceback_is_told_with_its_whole_message() -> None:
    traceback = (
        "Traceback (most recent call last):\n"
        '  File "x.py", line 1\n'
        "ValueError: first\n"
        "During handling of the above exception, another exception occurred:\n"
        "securebase.ContentError: a.quiz.yml:2: no id\n"
        "a.quiz.yml:9: no feedback\n"
    )
    assert build_log.last_error(traceback) == [
        "securebase.ContentError: a.quiz.yml:2: no id",
        "a.quiz.yml:9: no feedback",
    ]
