"""A real JupyterLab with a copy of the lessons, which writes nothing outside a temporary folder."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest

from tools.places import PYTHON, ROOT, child_environment

SECONDS_TO_START = 60
TRIAL = "trial.ipynb"
_SETTINGS = "@jupyterlab/apputils-extension"


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a JupyterLab that serves the lessons."""
    folder = tmp_path_factory.mktemp("jupyterlab")
    shutil.copytree(ROOT / "notebooks", folder / "notebooks")
    _write_trial(folder / "notebooks" / "attachment")
    _ask_no_news(folder / "settings")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = folder / "log.txt"
    with log.open("w", encoding="utf-8") as output:
        server = subprocess.Popen(
            [
                *(PYTHON, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={port}"),
                *("--ServerApp.port_retries=0", "--IdentityProvider.token="),
                f"--ServerApp.root_dir={folder / 'notebooks'}",
                *(["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
            ],
            cwd=folder,
            env=child_environment(
                HOME=str(folder),
                IPYTHONDIR=str(folder / "ipython"),
                JUPYTER_CONFIG_DIR=str(folder / "config"),
                JUPYTER_DATA_DIR=str(folder / "data"),
                JUPYTER_RUNTIME_DIR=str(folder / "runtime"),
                JUPYTERLAB_SETTINGS_DIR=str(folder / "settings"),
                JUPYTERLAB_WORKSPACES_DIR=str(folder / "workspaces"),
            ),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(address, server, log)
            yield address
        finally:
            server.terminate()
            server.wait(timeout=30)


def _write_trial(folder: Path) -> None:
    """A notebook that shows the lesson's quiz, and one cell that says what Python knows of it."""
    cells = [
        nbformat.v4.new_code_cell(
            "import json\n"
            "from securebase import Quiz\n"
            'quiz = Quiz.load("bonding-and-attachment.quiz.yml")\n'
            "quiz"
        ),
        nbformat.v4.new_code_cell('print("known:", json.dumps(quiz.response))'),
    ]
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
    nbformat.write(notebook, folder / TRIAL)


def _ask_no_news(settings: Path) -> None:
    """JupyterLab would else ask the network for news, and cover the page with a question."""
    folder = settings / _SETTINGS
    folder.mkdir(parents=True)
    wanted = {"checkForUpdates": False, "fetchNews": "false"}
    (folder / "notification.jupyterlab-settings").write_text(json.dumps(wanted), encoding="utf-8")


def _wait_for(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/api/status", timeout=5):
                return
        except OSError:
            # Not a wait for luck: the server has no other way to say that it listens.
            time.sleep(0.2)
    pytest.fail(f"JupyterLab did not start:\n{log.read_text(encoding='utf-8')[-3000:]}")
