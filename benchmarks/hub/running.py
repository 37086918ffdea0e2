"""A JupyterHub on this machine, for as long as it is measured."""

import json
import secrets
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from benchmarks.hub.installing import Programs
from tools.places import ROOT, child_environment
from tools.trouble import Trouble

_CONFIG: Final = Path(__file__).parent / "jupyterhub_config.py"
# What The Littlest JupyterHub is told, and nothing else: so what is measured is what is shipped.
_SETTINGS: Final = ROOT / "deploy" / "jupyterhub" / "littlest" / "secure_base.py"
# What students need of the course, as the class's repository holds it.
_LESSONS: Final = ("notebooks", "book", "securebase/data", "_toc.yml")
BRANCH: Final = "main"
_SECONDS_TO_START: Final = 180
_SECONDS_TO_STOP: Final = 60


@dataclass(frozen=True)
class Hub:
    """A hub that runs.

    Attributes:
        address: where it is reached, without a slash at the end.
        password: that of the whole class.
        process: its process, whose children are the proxy and the students' servers.
        homes: the folder of the students' own folders, by their names.
        repository: the git repository of the class, from which lessons are pulled.
        log: what the hub and all that it started have said.
    """

    address: str
    password: str
    process: int
    homes: Path
    repository: Path
    log: Path


@contextmanager
def running(programs: Programs, folder: Path) -> Iterator[Hub]:
    """Start a hub in an empty folder, and stop it with all that it started.

    Raises:
        Trouble: it did not start; what it said is told.
    """
    (folder / "homes").mkdir(parents=True)
    repository = _repository(folder / "secure-base")
    port, hub_port, proxy_port = _free_ports(3)
    address, log = f"http://127.0.0.1:{port}", folder / "log.txt"
    password = secrets.token_urlsafe()
    given = {
        "address": address,
        "hub_port": hub_port,
        "proxy_port": proxy_port,
        "proxy": programs.proxy,
        # A container has no other user than root: there a server must be told that it may start.
        "server": [str(programs.server), "--allow-root"],
        "settings": str(_SETTINGS),
        "folder": str(folder),
        "password": password,
    }
    command = [str(programs.python), str(programs.hub), f"--config={_CONFIG}"]
    variables = child_environment(
        HOME=str(folder),
        PATH=f"{programs.python.parent}:{child_environment()['PATH']}",
        SECUREBASE_HUB=json.dumps(given),
        CONFIGPROXY_AUTH_TOKEN=secrets.token_hex(),
    )
    # Only what was installed for the hub is measured, not what this program can import.
    for name in ("PYTHONPATH", "VIRTUAL_ENV"):
        variables.pop(name, None)
    with log.open("w", encoding="utf-8") as output:
        hub = subprocess.Popen(
            command, cwd=folder, env=variables, stdout=output, stderr=subprocess.STDOUT
        )
        try:
            _wait_for(f"{address}/hub/api/", hub, log)
            yield Hub(address, password, hub.pid, folder / "homes", repository, log)
        finally:
            _stop(hub)


def _stop(hub: subprocess.Popen[bytes]) -> None:
    """Stop the hub, which stops the proxy and the students' servers, and whatever is left."""
    if hub.poll() is not None:
        return
    started = psutil.Process(hub.pid).children(recursive=True)
    hub.terminate()
    try:
        hub.wait(timeout=_SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        hub.kill()
        hub.wait()
    for process in started:
        with suppress(psutil.NoSuchProcess):
            process.kill()


def _repository(folder: Path) -> Path:
    """A git repository with what students need of the course as it is here."""
    for name in _LESSONS:
        source, target = ROOT / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
        else:
            shutil.copy(source, target)
    # Whatever the settings of who measures: a signature would ask them for a password.
    settings = ("user.name=Class", "user.email=class@example.org", "commit.gpgSign=false")
    author = [part for setting in settings for part in ("-c", setting)]
    for arguments in (
        ("init", "--quiet", f"--initial-branch={BRANCH}"),
        ("add", "--all", "--force"),
        (*author, "commit", "--quiet", "--message=The lessons of the class"),
    ):
        subprocess.run(["git", *arguments], cwd=folder, check=True)
    return folder


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


def _wait_for(address: str, hub: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < deadline and hub.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            # Not a wait for luck: the hub has no other way to say that it listens.
            time.sleep(0.2)
    said = log.read_text(encoding="utf-8", errors="replace")[-3000:]
    raise Trouble(f"JupyterHub did not start:\n{said}")
