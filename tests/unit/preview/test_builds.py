"""What stands ready for an author's next change, and what counts as one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from securebase.preview import builds as preview_builds
from securebase.preview.builds import Builds, changes

# Builds when it is told to, and not when it is only let go; tells by which code it was begun.
WAITS = """\
import pathlib, sys
code = pathlib.Path("package", "quiz.py").read_text()
if sys.stdin.readline():
    with open("built.txt", "a") as built:
        built.write(code + "\\n")
sys.exit("wrong" in pathlib.Path("page.md").read_text())
"""
ENDS = "import sys; sys.exit(1)"


def program(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview_builds, "_BY_JUPYTER_BOOK", ("-c", code))


@pytest.fixture
def builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Builds]:
    program(WAITS, monkeypatch)
    monkeypatch.setattr(preview_builds, "_PACKAGE", tmp_path / "package")
    (tmp_path / "_config.yml").touch()
    (tmp_path / "page.md").write_text("a page", encoding="utf-8")
    (tmp_path / "package" / "static").mkdir(parents=True)
    (tmp_path / "package" / "quiz.py").write_text("one", encoding="utf-8")
    (tmp_path / "package" / "services.csv").write_text("name", encoding="utf-8")
    (tmp_path / "package" / "static" / "quiz.js").write_text("one", encoding="utf-8")
    builds = Builds(tmp_path)
    builds.get_ready()
    yield builds
    builds.close()


def built_with(course: Path) -> list[str]:
    """The code of each build that was told to begin."""
    return (course / "built.txt").read_text(encoding="utf-8").split()


def test_what_is_ready_builds_and_the_next_gets_ready(builds: Builds, tmp_path: Path) -> None:
    for _ in range(2):
        ready = builds._process
        assert ready is not None
        builds.run()
        assert ready.returncode == 0
        builds.get_ready()
    assert built_with(tmp_path) == ["one", "one"]


def test_a_table_changes_nothing_that_is_ready(builds: Builds, tmp_path: Path) -> None:
    ready = builds._process
    assert ready is not None
    (tmp_path / "package" / "services.csv").write_text("another name", encoding="utf-8")
    builds.run()
    assert ready.returncode == 0


@pytest.mark.parametrize("changed", ["quiz.py", "static/quiz.js"])
def test_other_code_than_it_imported_builds_anew(
    builds: Builds, tmp_path: Path, changed: str
) -> None:
    ready = builds._process
    assert ready is not None
    (tmp_path / "package" / changed).write_text("another", encoding="utf-8")
    builds.run()
    assert ready.returncode != 0
    assert built_with(tmp_path) == ["another" if changed == "quiz.py" else "one"]
    assert (builds.built, builds.failed) == (1, False)


def test_what_could_not_get_ready_builds_anew(
    builds: Builds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(ENDS, monkeypatch)
    builds.get_ready()
    assert builds._process is not None
    builds._process.wait()
    program(WAITS, monkeypatch)
    builds.run()
    assert built_with(tmp_path) == ["one"]


def test_what_is_let_go_builds_nothing(builds: Builds, tmp_path: Path) -> None:
    process = builds._process
    assert process is not None
    builds.close()
    assert process.returncode is not None
    assert not (tmp_path / "built.txt").exists()


def test_a_mistake_is_noted_until_it_is_mended_and_counts_as_no_book(
    builds: Builds, tmp_path: Path
) -> None:
    noted = []
    for text in ("a page", "wrong", "a page"):
        (tmp_path / "page.md").write_text(text, encoding="utf-8")
        builds.run()
        noted.append((builds.built, builds.failed))
    assert noted == [(1, False), (1, True), (2, False)]


def test_each_change_of_a_source_is_noticed_once_and_other_files_are_not(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    page = tmp_path / "book" / "a.md"
    page.write_text("a")

    def save(path: Path, text: str) -> None:
        # At one stroke: two looks between its beginning and its end would be two changes.
        unfinished = tmp_path / ".unfinished"
        unfinished.write_text(text)
        unfinished.replace(path)

    noticed = changes(tmp_path, ("book", "_toc.yml"), pause=0.01)
    for change in (
        lambda: save(page, "ab"),
        lambda: save(tmp_path / "_toc.yml", "root: a"),
        page.unlink,
    ):
        thread = threading.Thread(target=lambda: next(noticed), daemon=True)
        thread.start()
        (tmp_path / "elsewhere.md").write_text("x")
        thread.join(0.1)
        assert thread.is_alive()
        change()
        thread.join(10)
        assert not thread.is_alive()


@pytest.mark.parametrize(
    ("path", "is_source"),
    [
        ("a.md", True),
        ("_static/look.css", True),
        ("deep/er/a.quiz.yml", True),
        ("_build/html/a.html", False),
        (".venv/lib/a.py", False),
        ("env/lib/a.py", False),
        ("notebooks/.ipynb_checkpoints/a.ipynb", False),
        ("code/__pycache__/a.pyc", False),
    ],
)
def test_of_a_whole_course_what_is_built_hidden_or_cached_is_no_source(
    tmp_path: Path, path: str, is_source: bool
) -> None:
    (tmp_path / "env").mkdir()
    (tmp_path / "env" / "pyvenv.cfg").touch()
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text("x")
    assert (str(tmp_path / path) in preview_builds._dates(tmp_path, ["."])) is is_source
