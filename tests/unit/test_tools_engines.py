"""Two more engines: found, installed, or told as missing, and never taken for tried."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tools import checks, debian, engines
from tools.trouble import Trouble


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "find", lambda _engine: ())
    monkeypatch.setattr(debian, "way_to_install", lambda _packages: None)


def test_a_program_that_is_missing_makes_the_engine_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    browser = tmp_path / "MiniBrowser"
    browser.touch()
    monkeypatch.setattr(engines, "_BROWSERS_OF_WEBKIT", f"{browser.relative_to('/')}")
    monkeypatch.setattr(engines.shutil, "which", lambda name: f"/bin/{Path(name).name}")
    assert engines.find("webkit") == ("/bin/WebKitWebDriver", "/bin/MiniBrowser", "/bin/Xvfb")
    assert engines.find("firefox") == ("/bin/firefox-esr",)
    monkeypatch.setattr(engines.shutil, "which", lambda name: None if name == "Xvfb" else name)
    assert engines.find("webkit") == ()
    monkeypatch.setattr(engines, "_BROWSERS_OF_WEBKIT", "nowhere/MiniBrowser")
    monkeypatch.setattr(engines.shutil, "which", lambda name: name)
    assert engines.find("webkit") == ()


@pytest.mark.usefixtures("nowhere")
def test_where_an_engine_cannot_be_had_only_continuous_integration_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CI", raising=False)
    engines.ensure()
    monkeypatch.setenv("CI", "1")
    with pytest.raises(Trouble, match=r"Firefox was not found .* WebKitGTK was not found"):
        engines.ensure()


def test_what_will_be_installed_is_told_in_one_line_before_it_is(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    found = iter([(), ("/usr/bin/x",), ("/usr/bin/firefox-esr",)])
    asked: list[list[str]] = []

    def way(packages: list[str]) -> list[str]:
        asked.append(packages)
        return [sys.executable, "-c", "print('now it is installed')"]

    monkeypatch.setattr(engines, "find", lambda _engine: next(found))
    monkeypatch.setattr(debian, "way_to_install", way)
    engines.ensure()
    assert asked == [["firefox-esr"]]
    told, installed = capfd.readouterr().out.splitlines()
    assert told == "The tests need two more browsers: installing firefox-esr with apt-get."
    assert installed == "now it is installed"


@pytest.mark.usefixtures("nowhere")
@pytest.mark.parametrize(
    ("ci", "asked", "states"),
    [("", False, ["skipped"]), ("", True, ["skipped", "skipped"]), ("1", False, ["failed"])],
)
def test_an_engine_that_was_not_tried_is_never_told_as_passed(
    ci: str, asked: bool, states: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", ci)
    outcomes = checks._other_engines(asked=asked)
    assert [outcome.state for outcome in outcomes] == states
    assert all(outcome.note for outcome in outcomes)


def test_engines_that_are_there_and_asked_for_are_told_by_their_tests_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(engines, "find", lambda _engine: ("/usr/bin/x",))
    assert checks._other_engines(asked=True) == []
