"""A real JupyterLab, as ``make lab`` starts it, with a copy of the course in a temporary folder."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.watching import Watch
from tools.lab import arguments, variables
from tools.places import PYTHON, ROOT, child_environment

SECONDS_TO_START = 60
TRIAL = "trial.ipynb"
_TRIAL_CELLS = [
    'import json\nfrom securebase import Quiz\nquiz = Quiz.load("bonding-and-attachment.quiz.yml")',
    "quiz",
    'print("known:", json.dumps(quiz.response))',
]
# What Python is asked at the end of a lesson; the learner's copy of it has no such cell.
ASKED = {
    "still-face/the-still-face-experiment": '{"explorer": explorer.value, "player": player.value}',
    "still-face/rupture-and-repair": '{"explorer": explorer.value, "guess": predict.response}',
    "still-face/practising-repair": "the_bus.response",
    "strange-situation/reading-reunions": "lab.response",
}
OTHER_KINDS = "growing-a-bond/other-kinds"
# One kernel does for all of them.
_OTHER_CELLS = [
    "import json\nfrom securebase import *",
    'player = EpisodePlayer.load("../strange-situation/the-procedure.episode-player.yml")\nplayer',
    'planner = Planner.load("when-bonding-is-hard.planner.yml")\nplanner',
    'cues = CueCards.load("everyday-sensitivity.cue-cards.yml")\ncues',
    'claims = ClaimCards.load("what-you-may-have-read.claim-cards.yml")\nclaims',
    'support_services(["mood", "birth"], urgent=False)',
    'known = {"player": player, "planner": planner, "cues": cues, "claims": claims}',
    'print("known:", json.dumps({name: one.response for name, one in known.items()}))',
]
# What JupyterLab and its extensions say by themselves, known by the files that say it: anywidget
# runs our modules from blob addresses, so nothing that comes from them is let pass.
_NOISE = [
    r"(?s)^console (warning|error): .*\(http://127\.0\.0\.1:\d+/(static/lab|lab/extensions)/\S+\)$",
    # JupyterLab 4.6 measures the toolbar of a cell that it has just scrolled out of the page.
    r"^uncaught: [^\n]*\n[^\n]*\n\s+at \S*_markdownOverlapsToolbar ",
]


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a JupyterLab that serves the lessons."""
    folder = tmp_path_factory.mktemp("jupyterlab")
    for name in ("notebooks", "book", "securebase/data"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "_toc.yml", folder)
    _write(folder / "notebooks" / "attachment" / TRIAL, _TRIAL_CELLS)
    _write(folder / "notebooks" / f"{OTHER_KINDS}.ipynb", _OTHER_CELLS)
    _ask_python(folder / "notebooks")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = folder / "log.txt"
    with log.open("w", encoding="utf-8") as output:
        server = subprocess.Popen(
            [
                *(PYTHON, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={port}"),
                *("--ServerApp.port_retries=0", "--IdentityProvider.token="),
                *arguments(folder),
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
                **variables(),
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


def _write(path: Path, cells: list[str]) -> None:
    """A notebook of code cells, the last of which says what Python knows."""
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(code) for code in cells], metadata={"kernelspec": kernel}
    )
    nbformat.write(notebook, path)


def _ask_python(folder: Path) -> None:
    """Each of these lessons gets a last cell that says what Python knows."""
    for name, asked in ASKED.items():
        path = folder / f"{name}.ipynb"
        notebook = nbformat.read(path, as_version=4)
        code = f'import json\n\nprint("known:", json.dumps({asked}))'
        notebook.cells.append(nbformat.v4.new_code_cell(code))
        nbformat.write(notebook, path)


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


@pytest.fixture
def page(new_context: Callable[..., tuple[BrowserContext, Watch]]) -> Page:
    """A browser in which JupyterLab's own noise is no complaint."""
    context, watch = new_context(viewport={"width": 1280, "height": 1000})
    for pattern in _NOISE:
        watch.expect(pattern)
    return context.new_page()
