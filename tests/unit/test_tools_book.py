"""The build knows when there is nothing to do."""

import os
import subprocess
from pathlib import Path

import pytest

from tools import book, fingerprint


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
    assert book.sources_now(tmp_path).files != before.files


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


def test_other_packages_are_no_change_of_the_sources(tmp_path: Path) -> None:
    write(tmp_path, {"requirements.txt": "sphinx==7.4.7"})
    before = book.sources_now(tmp_path)
    write(tmp_path, {"requirements.txt": "sphinx==8.0.0"})
    now = book.sources_now(tmp_path)
    assert (now.files, now.packages != before.packages) == (before.files, True)


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A project in which building takes no time; holds what the program was asked, each time.

    It fails where a file of the book holds the word ``wrong``.
    """
    asked: list[list[str]] = []

    def run(arguments: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(arguments[3:])
        failed = "wrong" in (tmp_path / "book" / "a.md").read_text()
        (tmp_path / "html").mkdir(exist_ok=True)
        (tmp_path / "html" / "index.html").touch()
        return subprocess.CompletedProcess(arguments, int(failed))

    now = book.sources_now
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(book, "BUILD", tmp_path / "_build")
    monkeypatch.setattr(book, "HTML", tmp_path / "html")
    monkeypatch.setattr(book, "_BUILT_FROM", tmp_path / "_build" / "built-from.json")
    monkeypatch.setattr(book, "sources_now", lambda: now(tmp_path))
    write(tmp_path, {"book/a.md": "a", "requirements.txt": "sphinx==7.4.7"})
    return asked


def test_what_was_built_is_not_built_again_until_a_source_changes(
    asked: list[list[str]], tmp_path: Path
) -> None:
    assert book.build(afresh=False) == 0
    assert book.is_fresh()
    assert book.build(afresh=False) == 0
    assert len(asked) == 1
    write(tmp_path, {"book/a.md": "b"})
    assert not book.is_fresh()
    assert book.build(afresh=False) == 0
    assert len(asked) == 2


def test_a_book_that_was_built_otherwise_meanwhile_is_built_again(
    asked: list[list[str]], tmp_path: Path
) -> None:
    assert book.build(afresh=False) == 0
    assert book.is_fresh()
    stamp = (tmp_path / "_build" / "built-from.json").stat().st_mtime_ns
    write(tmp_path, {"_build/build.log": "by a preview"})
    os.utime(tmp_path / "_build" / "build.log", ns=(stamp + 1_000_000, stamp + 1_000_000))
    assert not book.is_fresh()
    assert book.build(afresh=False) == 0
    assert asked == [["--afresh"], []]


def test_pages_are_all_built_again_only_at_first_with_other_packages_or_when_asked(
    asked: list[list[str]], tmp_path: Path
) -> None:
    book.build(afresh=False)
    write(tmp_path, {"book/a.md": "b"})
    book.build(afresh=False)
    write(tmp_path, {"requirements.txt": "sphinx==8.0.0"})
    book.build(afresh=False)
    book.build(afresh=True)
    assert asked == [["--afresh"], [], ["--afresh"], ["--afresh"]]


def test_a_book_that_could_not_be_built_is_tried_again_and_not_afresh(
    asked: list[list[str]], tmp_path: Path
) -> None:
    book.build(afresh=False)
    write(tmp_path, {"book/a.md": "wrong"})
    assert book.build(afresh=False) == 1
    assert not book.is_fresh()
    assert book.build(afresh=False) == 1
    write(tmp_path, {"book/a.md": "a"})
    assert book.build(afresh=False) == 0
    assert book.is_fresh()
    assert asked == [["--afresh"], [], [], []]
