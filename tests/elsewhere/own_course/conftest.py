"""The package as anybody gets it: its wheel, in an environment that holds nothing else."""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pytest

from tools import package_index
from tools.places import PYTHON, ROOT

_SCRIPTS = "Scripts" if os.name == "nt" else "bin"


class Installed(NamedTuple):
    """An environment that has the package from its wheel, and what the wheel asks for."""

    folder: Path

    def run(self, *command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """A program of the environment, run where nothing of the project is to be found."""
        own = {"PATH": f"{self.folder / _SCRIPTS}{os.pathsep}{os.environ['PATH']}"}
        keep = ("HOME", "SYSTEMROOT", "TMPDIR", "TEMP", "LANG")
        variables = {name: os.environ[name] for name in keep if name in os.environ}
        return subprocess.run(
            [str(self.folder / _SCRIPTS / command[0]), *command[1:]],
            cwd=cwd,
            env=variables | own | {"PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
        )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made from the source archive as a release is."""
    folder = tmp_path_factory.mktemp("dist")
    _uv("build", "--quiet", "--out-dir", str(folder))
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="session")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """What ``pip install securebase`` gives."""
    return _installed([str(wheel)], tmp_path_factory.mktemp("bare"))


def _installed(packages: Iterable[str], folder: Path) -> Installed:
    _uv("venv", "--quiet", "--clear", "--python", str(PYTHON), str(folder))
    _uv("pip", "install", "--quiet", "--python", str(folder), *packages)
    return Installed(folder)


def _uv(*arguments: str) -> None:
    ran = subprocess.run(
        [str(PYTHON), "-m", "uv", *arguments],
        cwd=ROOT,
        env=os.environ | package_index.for_uv(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr
