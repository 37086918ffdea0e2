"""The package as anybody gets it: its wheel, in an environment that holds nothing else."""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple, TextIO

import pytest

from tools import package_index
from tools.places import PYTHON, ROOT

_SCRIPTS = "Scripts" if os.name == "nt" else "bin"
_KEPT = ("HOME", "SYSTEMROOT", "TMPDIR", "TEMP", "LANG")


class Installed(NamedTuple):
    """An environment that has the package from its wheel, and what the wheel asks for."""

    folder: Path

    def run(self, *command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """A program of the environment, run where nothing of the project is to be found."""
        return subprocess.run(
            [str(self._scripts / command[0]), *command[1:]],
            cwd=cwd,
            env=self._variables(),
            capture_output=True,
            text=True,
            encoding="utf-8",
        )

    def start(
        self, *command: str, cwd: Path, out: TextIO, **options: Any
    ) -> subprocess.Popen[bytes]:
        """A program of the environment that goes on until it is stopped."""
        return subprocess.Popen(
            [str(self._scripts / command[0]), *command[1:]],
            cwd=cwd,
            env=self._variables(),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            **options,
        )

    @property
    def _scripts(self) -> Path:
        return self.folder / _SCRIPTS

    def _variables(self) -> dict[str, str]:
        path = f"{self._scripts}{os.pathsep}{os.environ['PATH']}"
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return kept | {"PATH": path, "PYTHONUTF8": "1"}


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


@pytest.fixture(scope="session")
def book(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """What ``pip install "securebase[book]"`` gives."""
    return _installed([f"{wheel}[book]"], tmp_path_factory.mktemp("book"))


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
