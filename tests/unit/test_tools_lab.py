"""``make lab``: how JupyterLab is started for the course."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from traitlets.config.loader import PyFileConfigLoader

from tools import environment, lab
from tools.command_line import main
from tools.places import ROOT


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[tuple[str, ...], dict[str, str]]]:
    """What was started instead of a program, with its variables."""
    found: list[tuple[tuple[str, ...], dict[str, str]]] = []

    def run(*arguments: str, **variables: str) -> int:
        found.append((arguments, variables))
        return 0

    monkeypatch.setattr(environment, "ensure", lambda _kind: None)
    monkeypatch.setattr(environment, "run", run)
    return found


def test_it_opens_the_start_page_with_our_extension_and_settings(started: list[Any]) -> None:
    assert main(["lab", "--no-browser", "--port=9000"]) == 0
    ((arguments, variables),) = started
    assert arguments[:2] == ("-m", "jupyterlab")
    assert arguments[-2:] == ("--no-browser", "--port=9000")
    given = dict(one.removeprefix("--").split("=", 1) for one in arguments if "=" in one)
    assert Path(given["ServerApp.root_dir"]) == ROOT
    start = given["LabApp.default_url"].removeprefix("/lab/tree/")
    assert "{lessons-and-labs}" in (ROOT / start).read_text(encoding="utf-8")
    settings = Path(variables["JUPYTER_CONFIG_PATH"].split(os.pathsep)[0])
    lab_app = PyFileConfigLoader("jupyter_lab_config.py", path=str(settings)).load_config().LabApp
    # Nobody is asked for news or for newer releases.
    assert lab_app.news_url is None
    assert "Never" in lab_app.check_for_updates_class
    (extensions,) = lab_app.extra_labextensions_path
    extension = Path(extensions) / "securebase"
    about = json.loads((extension / "package.json").read_text(encoding="utf-8"))
    assert (extension / about["jupyterlab"]["_build"]["load"]).is_file()
    server = json.loads((settings / "jupyter_server_config.json").read_text(encoding="utf-8"))
    assert server["ServerApp"]["jpserver_extensions"] == {"securebase.jupyter": True}
    assert {"*.yml", "*.solved.ipynb"} <= {*server["ContentsManager"]["hide_globs"]}


def test_the_settings_of_whoever_has_others_still_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "theirs")
    assert lab.variables()["JUPYTER_CONFIG_PATH"].endswith(f"{os.pathsep}theirs")
    monkeypatch.delenv("JUPYTER_CONFIG_PATH")
    assert os.pathsep not in lab.variables()["JUPYTER_CONFIG_PATH"]
