"""A real JupyterLab, as ``make lab`` starts it, with a copy of the course in a temporary folder."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Browser

from tests.browser.opening import opened
from tests.browser.watching import Watch
from tests.jupyterlab.desk import Desk
from tools.lab import arguments, variables
from tools.places import PYTHON, ROOT, child_environment

SECONDS_TO_START = 60
TRIAL = "notebooks/attachment/trial.ipynb"
_TRIAL_CELLS = [
    'from securebase import Quiz\nquiz = Quiz.load("bonding-and-attachment.quiz.yml")',
    "quiz",
]
OTHER_KINDS = "notebooks/growing-a-bond/other-kinds.ipynb"
# One kernel does for all of them.
_OTHER_CELLS = [
    "from securebase import *",
    'player = EpisodePlayer.load("../strange-situation/the-procedure.episode-player.yml")\nplayer',
    'planner = Planner.load("when-bonding-is-hard.planner.yml")\nplanner',
    'cues = CueCards.load("everyday-sensitivity.cue-cards.yml")\ncues',
    'claims = ClaimCards.load("what-you-may-have-read.claim-cards.yml")\nclaims',
    'support_services(["mood", "birth"], urgent=False)',
]
# What JupyterLab and its extensions say by themselves, known by the files that say it: anywidget
# runs our modules from blob addresses, so nothing that comes from them is let pass.
_NOISE = [
    r"(?s)^console (warning|error): .*\(http://127\.0\.0\.1:\d+/(static/lab|lab/extensions)/\S+\)$",
    # JupyterLab 4.6 measures the toolbar of a cell that it has just scrolled out of the page.
    r"^uncaught: [^\n]*\n[^\n]*\n\s+at \S*_markdownOverlapsToolbar ",
    # It closes a document, and what it has put off for that asks for what is gone.
    r"^uncaught: [^\n]*'promise'\)\n[^\n]*\n\s+at \w+\.invoke \(http://127\.0\.0\.1:\d+/static/lab/",
    # It has asked the kernel for room for a view's words, and the document is closed before it is
    # answered; nothing of ours ever sends this request.
    r"^uncaught: Error: Canceled future for create_subshell_request message before replies ",
    # anywidget complains of a model that takes two seconds, as on a busy machine; whether it comes
    # alive is seen by the test.
    r"^uncaught: \[anywidget\] Failed to initialize model\.\n",
]


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the course, with two notebooks more."""
    folder = tmp_path_factory.mktemp("jupyterlab")
    for name in ("notebooks", "book", "securebase/data"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "_toc.yml", folder)
    _write(folder / TRIAL, _TRIAL_CELLS)
    _write(folder / OTHER_KINDS, _OTHER_CELLS)
    return folder


@pytest.fixture(scope="session")
def lab(course: Path) -> Iterator[str]:
    """The address of a JupyterLab that serves the course."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = course / "log.txt"
    with log.open("w", encoding="utf-8") as output:
        server = subprocess.Popen(
            [
                *(PYTHON, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", f"--port={port}"),
                *("--ServerApp.port_retries=0", "--IdentityProvider.token="),
                "--LabApp.expose_app_in_browser=True",
                *arguments(course),
            ],
            cwd=course,
            env=child_environment(
                HOME=str(course),
                IPYTHONDIR=str(course / "ipython"),
                JUPYTER_CONFIG_DIR=str(course / "config"),
                JUPYTER_DATA_DIR=str(course / "data"),
                JUPYTER_RUNTIME_DIR=str(course / "runtime"),
                JUPYTERLAB_SETTINGS_DIR=str(course / "settings"),
                JUPYTERLAB_WORKSPACES_DIR=str(course / "workspaces"),
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
    """A notebook of code cells."""
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    notebook = nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(code) for code in cells], metadata={"kernelspec": kernel}
    )
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


@pytest.fixture(scope="session")
def _watched_desk(browser: Browser, lab: str, course: Path) -> Iterator[tuple[Desk, Watch]]:
    with opened(browser, viewport={"width": 1280, "height": 1000}) as window:
        yield Desk(window.context.new_page(), lab, course), window.watch


@pytest.fixture
def desk(_watched_desk: tuple[Desk, Watch], request: pytest.FixtureRequest) -> Iterator[Desk]:
    """JupyterLab with nothing open and nothing kept; no page may complain but for its own noise."""
    desk, watch = _watched_desk
    for pattern in _NOISE:
        watch.expect(pattern)
    failed = request.session.testsfailed
    yield desk
    desk.clear()
    complaints = [*watch.complaints]
    watch.clear()
    if request.session.testsfailed > failed:
        desk.page.goto("about:blank")  # whatever it left there
    assert not complaints, "\n".join(complaints)
