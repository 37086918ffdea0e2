"""The front end's own tools: npm in frontend/, where Node is on the machine."""

import hashlib
import os
import re
import shutil
import subprocess

from tools import environment
from tools.places import FRONTEND, PYTHON, child_environment, say
from tools.trouble import Trouble, explain_output

OLDEST_NODE = (20, 19)  # what vite asks for
NO_NODE = f"Node {'.'.join(map(str, OLDEST_NODE))} or newer, with npm, was not found"
_STAMP = FRONTEND / "node_modules" / ".installed-from"


def find_npm() -> str | None:
    """The path of npm, if it and a Node that is new enough are there."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return None
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
    found = re.match(r"v(\d+)\.(\d+)\.", version)
    return npm if found and (int(found[1]), int(found[2])) >= OLDEST_NODE else None


def run(script: str, *options: str) -> int:
    """Run one of the scripts of frontend/package.json; return its exit code.

    Installs the packages that package-lock.json names, where that has not been done.
    """
    npm = find_npm()
    if npm is None:
        raise Trouble(
            f"{NO_NODE}: it is needed to change the front end, and only for that; "
            "install it from nodejs.org or with your system's package manager."
        )
    _ensure_packages(npm)
    command = [npm, "run", "--silent", script, *(["--", *options] if options else [])]
    # The types of a spec are made from the Python package, so a script may need our Python.
    return subprocess.run(
        command, cwd=FRONTEND, env=child_environment(PYTHON=str(PYTHON))
    ).returncode


def build() -> int:
    """Build securebase/static from frontend/, and the types from the Python package."""
    environment.ensure("course")
    return run("spec-types") or run("build")


def _ensure_packages(npm: str) -> None:
    wanted = hashlib.sha256((FRONTEND / "package-lock.json").read_bytes()).hexdigest()
    if _STAMP.exists() and _STAMP.read_text(encoding="utf-8") == wanted:
        return
    say("Installing the front end's packages …")
    _STAMP.unlink(missing_ok=True)
    ran = subprocess.run(
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        cwd=FRONTEND,
        capture_output=True,
        text=True,
    )
    if ran.returncode:
        output = ran.stdout + ran.stderr
        if os.environ.get("SECUREBASE_DEBUG"):
            say(output)
        raise Trouble(explain_output(output, "The front end's packages could not be installed."))
    _STAMP.write_text(wanted, encoding="utf-8")
