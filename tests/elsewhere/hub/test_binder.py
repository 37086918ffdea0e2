"""What Binder makes of the course: repo2docker writes the image's recipe, and nothing is built."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tools import package_index
from tools.places import PYTHON, ROOT, child_environment, in_continuous_integration

pytestmark = pytest.mark.elsewhere

REPO2DOCKER = "jupyter-repo2docker==2026.4.0"
AS_WHOM = ("--user-id=1000", "--user-name=jovyan")


def recipe_for(folder: Path) -> str:
    program = (str(PYTHON), "-m", "uv", "tool", "run", "--from", REPO2DOCKER, "jupyter-repo2docker")
    done = subprocess.run(
        [*program, "--no-build", "--debug", *AS_WHOM, str(folder)],
        cwd=folder,
        env={**child_environment(), **package_index.for_uv()},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    if done.returncode and not in_continuous_integration():
        pytest.skip(f"repo2docker could not be had: {done.stdout[-200:]}")
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_it_finds_the_python_the_packages_and_the_start(tmp_path: Path) -> None:
    shutil.copytree(ROOT / ".binder", tmp_path / ".binder")
    for name in ("requirements.txt", "requirements-uv.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    recipe = recipe_for(tmp_path)
    assert "Building conda environment for python=3.13\n" in recipe
    copied = recipe.index("COPY --chown=1000:1000 src/ ${REPO_DIR}/\n")
    installed = recipe.index('/bin/pip install --no-cache-dir -r ".binder/requirements.txt"')
    # The package itself is among them, so all must be there first.
    assert copied < installed < recipe.index("RUN ./.binder/postBuild")
    assert 'ENV R2D_ENTRYPOINT="${REPO_DIR}/.binder/start"' in recipe
