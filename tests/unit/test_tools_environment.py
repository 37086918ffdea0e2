"""The environment is made once, mended by itself, and trouble is told in a sentence."""

import errno
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tools import command_line, environment, trouble
from tools.places import ROOT


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A project of its own, in which installing only writes down what was asked for."""
    (tmp_path / "pyproject.toml").write_text('[build-system]\n[project]\nname = "x"\n')
    for name in environment.REQUIREMENTS.values():
        (tmp_path / name).write_text("one==1\n")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "_STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "_version", lambda: "3.11.7")
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    asked: list[str] = []
    monkeypatch.setattr(environment, "_install", asked.append)
    monkeypatch.setattr(environment, "_create", lambda: asked.append("environment"))
    return asked


def test_requirements_are_installed_once(project: list[str]) -> None:
    environment.ensure("course")
    environment.ensure("course")
    assert project == ["course"]


def test_changed_requirements_are_installed_again(project: list[str], tmp_path: Path) -> None:
    environment.ensure("course")
    (tmp_path / "requirements.txt").write_text("one==2\n")
    environment.ensure("course")
    assert project == ["course", "course"]


def test_an_environment_for_the_tests_serves_the_course_too(project: list[str]) -> None:
    environment.ensure("test")
    environment.ensure("course")
    assert project == ["test"]


def test_an_interrupted_install_is_done_again(
    project: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_kind: str) -> None:
        raise KeyboardInterrupt

    environment.ensure("course")
    (environment.ROOT / "requirements.txt").write_text("one==2\n")
    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install", interrupted)
        with pytest.raises(KeyboardInterrupt):
            environment.ensure("course")
    (environment.ROOT / "requirements.txt").write_text("one==1\n")
    environment.ensure("course")
    assert project == ["course", "course"]


def test_an_environment_whose_python_was_replaced_is_made_again(
    project: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.ensure("course")
    monkeypatch.setattr(environment, "_version", lambda: "3.12.1")
    environment.ensure("course")
    assert "environment" in project


def test_debian_is_told_which_package_makes_environments() -> None:
    sentence = environment.missing_venv_sentence('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian', "3.12")
    assert "sudo apt install python3.12-venv" in sentence


def test_other_systems_are_not_told_to_use_apt() -> None:
    assert "apt" not in environment.missing_venv_sentence("", "3.12").split()


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "DISK_FULL"),
        ("NewConnectionError('… [Errno -3] Temporary failure in name resolution')", "NO_NETWORK"),
        ("npm error code ECONNREFUSED", "NO_NETWORK"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "NOT_TRUSTED"),
        ("PermissionError: [Errno 13] Permission denied: '/x'", "NOT_ALLOWED"),
    ],
)
def test_what_an_installer_says_becomes_one_sentence(output: str, sentence: str) -> None:
    assert trouble.explain_output(output, "It failed.") == getattr(trouble, sentence)


def test_a_release_that_the_index_lacks_is_named() -> None:
    output = "ERROR: No matching distribution found for lit==9.9\n"
    assert "lit==9.9" in trouble.explain_output(output, "It failed.")


def test_an_unknown_failure_keeps_the_installers_own_words() -> None:
    output = "fine\nERROR: the moon is in the wrong place\n"
    told = trouble.explain_output(output, "It failed.")
    assert told == "It failed. It said: the moon is in the wrong place"


def test_a_full_disk_is_told_without_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_options: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.delenv("SECUREBASE_DEBUG", raising=False)
    monkeypatch.setattr(command_line.cleaning, "clean", full)
    assert command_line.main(["clean"]) == 1
    assert capsys.readouterr().err.strip() == trouble.DISK_FULL


def test_debugging_shows_where_an_error_came_from(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_options: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setenv("SECUREBASE_DEBUG", "1")
    monkeypatch.setattr(command_line.cleaning, "clean", full)
    with pytest.raises(OSError, match="No space left"):
        command_line.main(["clean"])


def test_options_for_another_program_reach_it_in_their_order() -> None:
    options = command_line._options(["test", "-k", "quiz", "tests/unit", "-x"])
    assert options.rest == ["-k", "quiz", "tests/unit", "-x"]


@pytest.mark.skipif(os.name == "nt", reason="the shell script is for the other systems")
def test_a_python_that_is_too_old_gets_one_sentence(tmp_path: Path) -> None:
    for name in ("python3", "python3.11", "python"):
        program = tmp_path / name
        program.write_text("#!/bin/sh\nexit 1\n")
        program.chmod(0o755)
    ran = subprocess.run(
        ["/bin/sh", "tools/run.sh", "book"],
        cwd=ROOT,
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 1
    assert "needs Python 3.11 or newer" in ran.stderr
    assert len(ran.stderr.strip().splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="the shell script is for the other systems")
def test_a_python_that_was_named_but_is_too_old_is_told_so(tmp_path: Path) -> None:
    ran = subprocess.run(
        ["/bin/sh", "tools/run.sh", "book"],
        cwd=ROOT,
        env={"PATH": str(tmp_path), "PYTHON": "/nowhere/python"},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 1
    assert "PYTHON is set to /nowhere/python" in ran.stderr


def test_the_requirements_name_no_host_and_no_path_of_a_machine() -> None:
    for name in environment.REQUIREMENTS.values():
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index-url" not in text
        assert "@ " not in text


def test_a_larger_set_of_requirements_holds_the_smaller_in_the_same_versions() -> None:
    pins = [
        {line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if "==" in line}
        for name in environment.REQUIREMENTS.values()
    ]
    for smaller, larger in pairwise(pins):
        assert smaller <= larger
