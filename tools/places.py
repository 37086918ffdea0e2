"""Where things are in the project, and how its commands speak."""

import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
BUILD = ROOT / "_build"
HTML = BUILD / "html"
FRONTEND = ROOT / "frontend"

SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
_KEEPS_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
_MADE = ("_build", "node_modules", "dist", "__pycache__", ".[!.]*")
"""What is made from the project's files, or is hidden beside them."""


def in_continuous_integration() -> bool:
    """Whether nobody is there to read that a check was skipped."""
    return os.environ.get("CI", "").lower() not in ("", "0", "false")


def say(text: str = "") -> None:
    """Print a line at once, also where the output is a file or a pipe."""
    print(text, flush=True)


def speak_utf_8() -> None:
    """Let every terminal show what we print: one with a narrow code page gets a "?"."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def copy_project(target: Path, *left_out: str) -> None:
    """Copy the project's own files into a folder that is not there yet, but what is left out."""
    shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns(*_MADE, *left_out))


def child_environment(**more: str) -> dict[str, str]:
    """The variables for a program of the project's environment.

    Its own programs and Jupyter kernels come before any others on the machine. What Python
    compiles is kept, and in one folder: a container often forbids to put it beside the sources,
    and then every kernel and every page of a test compiles the same libraries anew.
    """
    path = os.pathsep.join(filter(None, [str(SCRIPTS), os.environ.get("PATH")]))
    given = {name: value for name, value in os.environ.items() if name != _KEEPS_NO_BYTECODE}
    return {
        **given,
        "VIRTUAL_ENV": str(ENVIRONMENT),
        "PATH": path,
        "JUPYTER_PREFER_ENV_PATH": "1",
        "PYTHONPYCACHEPREFIX": str(ENVIRONMENT / "bytecode"),
        "PYTHONUTF8": "1",
        **more,
    }
