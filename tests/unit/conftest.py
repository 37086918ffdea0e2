"""What tests of several modules begin with."""

from pathlib import Path

import pytest


@pytest.fixture
def begun_course(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Path:
    """A course of one's own as ``securebase new course`` leaves it, to stand in."""
    # Most tests of this folder need no command.
    from securebase.__main__ import main

    monkeypatch.chdir(tmp_path)
    assert main(["new", "course", "our-evenings"]) == 0
    assert "cd our-evenings\nsecurebase preview" in capsys.readouterr().out
    monkeypatch.chdir(tmp_path / "our-evenings")
    return tmp_path / "our-evenings"
