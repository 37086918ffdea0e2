"""What the command says where it cannot make an EPUB or a package."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase.exports.__main__ import main
from securebase.exports.built_book import NoBookError
from securebase.exports.scorm import write_scorm
from tools.places import ROOT


def test_a_book_that_is_not_built_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main([str(tmp_path / "none"), str(tmp_path)]) == 1
    assert "find-help.html is not there; build the book first: make book" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_lesson_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    with pytest.raises(NoBookError, match=r"no lesson 'nothing'; write one of bonding-and-attach"):
        write_scorm(ROOT, tmp_path, tmp_path, ["nothing"])
