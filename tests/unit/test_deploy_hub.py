"""What servers of a class are told: every file and folder is there, and settings are understood."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tomllib
from pathlib import Path

import httpx
import pytest
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from packaging.specifiers import SpecifierSet
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from benchmarks.hub.link import PATH, asked
from tools.lab import SETTINGS, START
from tools.places import ROOT

HUB = ROOT / "deploy" / "jupyterhub"
BINDER = ROOT / ".binder"


def test_the_link_in_the_guide_is_the_one_that_students_follow_in_the_tests() -> None:
    guide = (HUB / "README.md").read_text(encoding="utf-8")
    [written] = re.findall(r"^ +(https://\S+/git-pull\?\S+)$", guide, re.MULTILINE)
    link = httpx.URL(written)
    assert link.path == PATH
    assert {**link.params} == {**asked(link.params["repo"], "main", START)}
    assert (ROOT / START).is_file()
    example = "notebooks%2Flabs%2Fpython-in-twenty-minutes.ipynb"
    assert example in guide
    assert (ROOT / example.replace("%2F", "/")).is_file()


def test_the_image_has_what_a_server_is_told_to_look_for() -> None:
    made = (HUB / "Dockerfile").read_text(encoding="utf-8")
    [folders] = re.findall(r"^ENV JUPYTER_CONFIG_PATH=(\S+)$", made, re.MULTILINE)
    places = [ROOT / folder.removeprefix("/srv/secure-base/") for folder in folders.split(":")]
    assert places == [HUB / "settings", SETTINGS]
    [requirements] = re.findall(r"--requirements (\S+)", made)
    named = (ROOT / requirements).read_text(encoding="utf-8").splitlines()
    assert "-e ." in named
    for package in ("jupyterhub==5.", "nbgitpuller==", "jupyterlab=="):
        assert any(line.startswith(package) for line in named), package


def test_the_image_and_the_course_have_the_same_releases_of_all_that_both_have() -> None:
    def pinned(name: str) -> set[str]:
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        return {line for line in lines if "==" in line}

    assert pinned("requirements.txt") <= pinned("deploy/jupyterhub/requirements.txt")


def test_a_server_on_one_machine_finds_the_settings_through_a_link(tmp_path: Path) -> None:
    linked = tmp_path / "secure_base.py"
    try:
        linked.symlink_to(HUB / "littlest" / "secure_base.py")
    except OSError:
        pytest.skip("this system makes no links")
    config = PyFileConfigLoader(linked.name, path=str(tmp_path)).load_config()
    folders = config.Spawner.environment["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    assert [Path(folder) for folder in folders] == [HUB / "settings", SETTINGS]


def test_a_kernel_that_rests_for_half_an_hour_is_stopped_though_its_page_is_open() -> None:
    told = json.loads((HUB / "settings" / "jupyter_server_config.json").read_text("utf-8"))
    kernels = AsyncMappingKernelManager(config=Config(told))
    assert {*told["MappingKernelManager"]} <= {*AsyncMappingKernelManager.class_traits(config=True)}
    assert kernels.cull_idle_timeout == 30 * 60
    assert kernels.cull_connected


@pytest.mark.skipif(os.name == "nt", reason="Binder runs Linux")
def test_binder_installs_what_the_course_is_tested_with(tmp_path: Path) -> None:
    requirements = (BINDER / "requirements.txt").read_text(encoding="utf-8")
    [named] = re.findall(r"^-r (\S+)$", requirements, re.MULTILINE)
    assert "uv==" in (BINDER / named).read_text(encoding="utf-8")
    python = (BINDER / "runtime.txt").read_text(encoding="utf-8").strip().removeprefix("python-")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert SpecifierSet(project["requires-python"]).contains(python)

    installer = tmp_path / "uv"
    installer.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    installer.chmod(0o755)
    path = os.pathsep.join([str(tmp_path), os.environ["PATH"]])
    given = {**os.environ, "PATH": path, "KERNEL_PYTHON_PREFIX": "/srv/conda"}
    said = subprocess.run([BINDER / "postBuild"], env=given, capture_output=True, text=True).stdout
    *_, python, _, requirements = said.splitlines()
    assert said.startswith("pip\ninstall\n")
    assert python == "/srv/conda/bin/python"
    assert "-e ." in (ROOT / requirements).read_text(encoding="utf-8").splitlines()


@pytest.mark.skipif(os.name == "nt", reason="Binder runs Linux")
def test_binder_starts_a_server_with_the_courses_own_settings() -> None:
    told = ("bash", "-c", 'printf "%s|%s" "$JUPYTER_CONFIG_PATH" "$*"', "-", "a b", "c")
    given = {**os.environ, "REPO_DIR": str(ROOT), "JUPYTER_CONFIG_PATH": "theirs"}
    said = subprocess.run([BINDER / "start", *told], env=given, capture_output=True, text=True)
    assert said.stdout == f"{SETTINGS}:theirs|a b c"
