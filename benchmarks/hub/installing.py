"""What the hub needs, installed apart from the project's own environment."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

from tools import frontend, package_index
from tools.places import BUILD, PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble, explain_output

WORK: Final = BUILD / "hub"
REQUIREMENTS: Final = ROOT / "deploy" / "jupyterhub" / "requirements.txt"
# Zero to JupyterHub 4.4 runs the release before this.
_PROXY: Final = "configurable-http-proxy@5.3.0"


class Programs(NamedTuple):
    """What a hub is made of: its programs, and the Python that runs them."""

    python: Path
    hub: Path
    server: Path
    proxy: tuple[str, ...]


def ensure() -> Programs:
    """Make an environment for the hub, its proxy and its students' servers, after saying so.

    Raises:
        Trouble: this machine cannot run a hub, or something could not be installed.
    """
    if sys.platform != "linux":
        raise Trouble("A hub is measured on Linux only, where memory is counted in shares.")
    node, npm = shutil.which("node"), frontend.find_npm()
    if node is None or npm is None:
        raise Trouble(f"JupyterHub's proxy needs Node: {frontend.NO_NODE}.")
    environment, proxy = WORK / "environment", WORK / "proxy"
    programs = environment / "bin"
    if not (programs / "python").exists():
        say(f"Making an environment for JupyterHub in {_told(environment)} …")
        _run(str(PYTHON), "-m", "uv", "venv", "--python", sys.executable, str(environment))
    say(f"Installing there what {_told(REQUIREMENTS)} names …")
    python = str(programs / "python")
    _run(str(PYTHON), "-m", "uv", "pip", "sync", "--python", python, str(REQUIREMENTS))
    script = proxy / "node_modules" / "configurable-http-proxy" / "bin" / "configurable-http-proxy"
    if not script.exists():
        say(f"Installing {_PROXY} from npm in {_told(proxy)} …")
        proxy.mkdir(parents=True, exist_ok=True)
        _run(npm, "install", f"--prefix={proxy}", "--no-audit", "--no-fund", _PROXY)
    return Programs(
        programs / "python",
        programs / "jupyterhub",
        programs / "jupyterhub-singleuser",
        (node, str(script)),
    )


def _run(*command: str) -> None:
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**child_environment(), **package_index.for_uv()},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise Trouble(explain_output(done.stdout, f"“{' '.join(command[:4])} …” failed."))


def _told(path: Path) -> str:
    return Path(os.path.relpath(path, ROOT)).as_posix()
