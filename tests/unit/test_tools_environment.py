"""The environment is made once, mended by itself, and trouble is told in a sentence."""

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tools import command_line, environment, package_index, trouble
from tools.places import ROOT, child_environment

PYPROJECT = """\
[build-system]
[project]
name = "x"
[tool.hatch]
"""
FILES = [*environment.REQUIREMENTS.values(), environment.INSTALLER]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A project of its own, in which installing only writes down what was asked for."""
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)
    for name in FILES:
        (tmp_path / name).write_text("one==1\n")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "ENVIRONMENT", tmp_path / ".venv")
    monkeypatch.setattr(environment, "_STAMP", tmp_path / "stamp.json")
    monkeypatch.setattr(environment, "_version", lambda: "3.11.7")
    asked: list[str] = []
    monkeypatch.setattr(environment, "_install", lambda *what: asked.append(" ".join(what)))
    monkeypatch.setattr(environment, "_create", lambda: asked.append("made"))
    return asked


def test_requirements_are_installed_once(project: list[str]) -> None:
    environment.ensure("course")
    environment.ensure("course")
    assert project == ["made", "requirements.txt"]


@pytest.mark.parametrize(
    ("before", "after"),
    [('name = "x"', 'name = "y"'), ("[build-system]", '[build-system]\nrequires = ["z"]')],
)
def test_a_package_that_is_built_otherwise_is_installed_again(
    project: list[str], tmp_path: Path, before: str, after: str
) -> None:
    environment.ensure("course")
    (tmp_path / "pyproject.toml").write_text(PYPROJECT.replace(before, after))
    environment.ensure("course")
    assert project == ["made", "requirements.txt", "requirements.txt"]


def test_the_settings_of_another_tool_install_nothing(project: list[str], tmp_path: Path) -> None:
    environment.ensure("course")
    (tmp_path / "pyproject.toml").write_text(PYPROJECT + "[tool.ruff]\nline-length = 1\n")
    environment.ensure("course")
    assert project == ["made", "requirements.txt"]


def test_an_environment_for_the_tests_serves_the_course_too(project: list[str]) -> None:
    environment.ensure("development")
    environment.ensure("course")
    assert project == ["made", "requirements-dev.txt"]


def test_an_environment_for_the_tests_stays_one_when_requirements_change(
    project: list[str], tmp_path: Path
) -> None:
    environment.ensure("development")
    (tmp_path / "requirements.txt").write_text("one==2\n")
    environment.ensure("course")
    assert project == ["made", "requirements-dev.txt", "requirements-dev.txt"]


def test_an_environment_for_the_course_does_not_serve_the_tests(project: list[str]) -> None:
    environment.ensure("course")
    environment.ensure("development")
    assert project == ["made", "requirements.txt", "requirements-dev.txt"]


def test_after_an_interrupted_install_the_environment_is_made_afresh(
    project: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_what: str) -> None:
        raise KeyboardInterrupt

    environment.ensure("course")
    (tmp_path / "requirements.txt").write_text("one==2\n")
    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install", interrupted)
        with pytest.raises(KeyboardInterrupt):
            environment.ensure("course")
    (tmp_path / "requirements.txt").write_text("one==1\n")
    environment.ensure("course")
    assert project == ["made", "requirements.txt"] * 2


@pytest.mark.parametrize("version", ["3.12.1", ""])
def test_an_environment_whose_python_was_replaced_or_is_gone_is_made_afresh(
    version: str, project: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.ensure("course")
    monkeypatch.setattr(environment, "_version", lambda: version)
    environment.ensure("course")
    assert project == ["made", "requirements.txt"] * 2


def test_an_environment_that_was_moved_is_made_afresh(
    project: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.ensure("course")
    moved = tmp_path / "moved"
    moved.mkdir()
    for name in ("pyproject.toml", *FILES):
        (tmp_path / name).rename(moved / name)
    monkeypatch.setattr(environment, "ROOT", moved)
    environment.ensure("course")
    assert project == ["made", "requirements.txt"] * 2


def test_an_environment_in_use_is_not_deleted_but_filled_again(
    project: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "ENVIRONMENT", Path(sys.prefix))
    environment.ensure("course")
    assert project == ["requirements.txt --reinstall"]


def test_where_python_cannot_make_environments_it_is_told_which_package_can(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda _name: None)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    with pytest.raises(trouble.Trouble, match=f"sudo apt install python{version}-venv"):
        environment._create()


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "DISK_FULL"),
        ("NewConnectionError('… [Errno -3] Temporary failure in name resolution')", "NO_NETWORK"),
        ("npm error code ECONNREFUSED", "NO_NETWORK"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "NOT_TRUSTED"),
        ("PermissionError: [Errno 13] Permission denied: '/x'", "NOT_ALLOWED"),
        (
            "  cause: failed to write to file `x`: No space left on device (os error 28)",
            "DISK_FULL",
        ),
        ("  cause: There is not enough space on the disk. (os error 112)", "DISK_FULL"),
        ("  cause: client error (Connect)\n  cause: dns error", "NO_NETWORK"),
        ("  cause: tcp connect error\n  cause: Connection refused (os error 111)", "NO_NETWORK"),
        (
            "  cause: error sending request\n  cause: invalid peer certificate: UnknownIssuer",
            "NOT_TRUSTED",
        ),
        ("  cause: Access is denied. (os error 5)", "NOT_ALLOWED"),
        ("/course/.venv/bin/python: No module named pip", "NO_PIP"),
    ],
)
def test_what_an_installer_says_becomes_one_sentence(output: str, sentence: str) -> None:
    assert trouble.explain_output(output, "It failed.") == getattr(trouble, sentence)


@pytest.mark.parametrize(
    "output",
    [
        "ERROR: No matching distribution found for lit==9.9\n",
        "  cause: Because there is no version of lit==9.9 and you require lit==9.9, we can\n",
        "  cause: Because lit==9.9 has no wheels with a matching Python ABI tag and you require\n",
    ],
)
def test_a_release_that_the_index_lacks_is_named(output: str) -> None:
    assert "has no lit==9.9 for this Python" in trouble.explain_output(output, "It failed.")


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


@pytest.mark.parametrize("name", FILES)
def test_the_requirements_name_no_host_and_no_path_of_a_machine(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index-url" not in text
    assert "@ " not in text


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_installed_but_what_a_digest_was_noted_of(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", "")
    pins = [line for line in text.splitlines() if "==" in line.partition(";")[0]]
    assert pins
    assert [line for line in pins if not re.search(r" --hash=sha256:[0-9a-f]{64}\b", line)] == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-uv.txt"])
def test_another_installer_or_another_pin_installs_again(
    project: list[str], tmp_path: Path, name: str
) -> None:
    environment.ensure("course")
    (tmp_path / name).write_text("one==2\n")
    environment.ensure("course")
    assert project == ["made", "requirements.txt", "requirements.txt"]


def test_a_larger_set_of_requirements_holds_the_smaller_in_the_same_versions() -> None:
    smaller, larger = (
        set(
            re.findall(r"^[\w.-]+==[\w.]+", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
        )
        for name in environment.REQUIREMENTS.values()
    )
    assert smaller < larger


@pytest.mark.parametrize("kind", ["course", "development"])
def test_what_the_project_asks_for_is_pinned_in_a_release_that_it_allows(
    kind: environment.Kind,
) -> None:
    project = environment._pyproject()
    extras = project["project"]["optional-dependencies"]
    asked = [*project["project"]["dependencies"], *extras["book"], *extras["lab"]]
    if kind == "development":
        groups = project["dependency-groups"]
        asked += [*groups["test"], *groups["lint"], *groups["bench"]]
    text = (ROOT / environment.REQUIREMENTS[kind]).read_text(encoding="utf-8")
    pins = dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))
    for requirement in map(Requirement, asked):
        assert requirement.specifier.contains(pins[requirement.name.lower().replace(".", "-")])


def test_uv_asks_the_index_that_pip_is_set_up_to_ask() -> None:
    listed = """\
:env:.cert='/own/ca.pem'
global.cert='/system/ca.pem'
global.extra-index-url='file:///one file:///two'
global.find-links='/wheels\\n/more-wheels'
global.timeout='60'
install.index-url='file:///mirror'
global.index-url='file:///other-mirror'
"""
    assert package_index.from_pip(listed) == {
        "SSL_CERT_FILE": "/own/ca.pem",
        "UV_DEFAULT_INDEX": "file:///mirror",
        "UV_FIND_LINKS": "/wheels,/more-wheels",
        "UV_INDEX": "file:///one file:///two",
    }


def test_what_is_set_for_uv_itself_counts_more_than_what_is_set_for_pip(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(package_index, "from_pip", lambda _listed: {"UV_DEFAULT_INDEX": "pips"})
    monkeypatch.delenv("UV_DEFAULT_INDEX", raising=False)
    assert package_index.for_uv()["UV_DEFAULT_INDEX"] == "pips"
    monkeypatch.setenv("UV_DEFAULT_INDEX", "uvs")
    assert "UV_DEFAULT_INDEX" not in package_index.for_uv()


def test_what_is_compiled_is_kept_although_a_container_forbids_it_beside_the_sources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    (tmp_path / "needed.py").write_text("")
    ask = [sys.executable, "-c", "import needed; print(needed.__cached__)"]
    variables = child_environment(PYTHONPATH=str(tmp_path))
    told = subprocess.run(ask, env=variables, capture_output=True, text=True, check=True).stdout
    kept = Path(told.strip())
    assert kept.exists()
    assert kept.is_relative_to(ROOT / ".venv")
    assert not (tmp_path / "__pycache__").exists()
