"""What stands ready for an author's next change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import book, watching
from tools.watching import Standby

BUILT, PLAIN = 7, 3
# Ends with one number when it is told to build, and with another when it is only let go.
WAITS = f"import sys; sys.exit({BUILT} if sys.stdin.readline() else 0)"


@pytest.fixture
def standby(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Standby]:
    monkeypatch.setattr(book, "PROGRAM", ("-c", WAITS))
    monkeypatch.setattr(book, "run", lambda *_options: PLAIN)
    monkeypatch.setattr(watching, "ROOT", tmp_path)
    (tmp_path / "securebase").mkdir()
    (tmp_path / "securebase" / "quiz.py").write_text("one = 1", encoding="utf-8")
    (tmp_path / "securebase" / "services.csv").write_text("name", encoding="utf-8")
    standby = Standby()
    standby.start()
    yield standby
    standby.close()


def test_what_is_ready_builds_and_the_next_gets_ready(standby: Standby) -> None:
    assert [standby.run() for _ in range(2)] == [BUILT, BUILT]


def test_a_table_changes_nothing_that_is_ready(standby: Standby, tmp_path: Path) -> None:
    (tmp_path / "securebase" / "services.csv").write_text("another name", encoding="utf-8")
    assert standby.run() == BUILT


def test_other_code_than_it_imported_builds_anew(standby: Standby, tmp_path: Path) -> None:
    (tmp_path / "securebase" / "quiz.py").write_text("one = 12", encoding="utf-8")
    assert standby.run() == PLAIN
    assert standby.run() == BUILT


def test_a_build_of_all_begins_anew(standby: Standby) -> None:
    assert standby.run("--afresh") == PLAIN


def test_what_could_not_get_ready_builds_anew(
    standby: Standby, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "PROGRAM", ("-c", "import sys; sys.exit(1)"))
    standby.start()
    assert standby._process is not None
    standby._process.wait()
    assert standby.run() == PLAIN


def test_what_is_let_go_builds_nothing(standby: Standby) -> None:
    process = standby._process
    assert process is not None
    standby.close()
    assert process.returncode == 0
