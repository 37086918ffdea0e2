"""The project's own Python environment, in .venv: made once, kept in step with the requirements.

Python's own venv and pip bring uv; uv installs the rest, exactly as the requirements say. Both hold
what they fetch against the digests that stand there, and install nothing else.
"""

import hashlib
import importlib.util
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, Literal

from tools import package_index, stamps
from tools.places import ENVIRONMENT, PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble, explain_output

Kind = Literal["course", "development"]

# The second holds all that the first holds, in the same versions.
REQUIREMENTS: dict[Kind, str] = {
    "course": "requirements.txt",
    "development": "requirements-dev.txt",
}
INSTALLER = "requirements-uv.txt"
"""uv itself, which is in neither of these because it installs them."""
_LOG = ENVIRONMENT / "install.log"
_STAMP = ENVIRONMENT / "securebase-installed.json"


def ensure(kind: Kind) -> None:
    """Make ``.venv`` and install what ``kind`` needs, where that has not been done."""
    stamp, place = stamps.read(_STAMP), {"root": str(ROOT), "python": _version()}
    # Whole: not interrupted, not moved, its Python not replaced.
    whole = bool(place["python"]) and stamp.items() >= place.items()
    if whole and stamp.get(kind) == _needs(kind):
        return
    if whole and "development" in stamp:
        kind = "development"  # it holds the other, and what was installed for it stays
    afresh = not whole and Path(sys.prefix).resolve() != ENVIRONMENT.resolve()
    if afresh:
        _create()
    # Until the new stamp is written the old one must not vouch for a half-done install.
    _STAMP.unlink(missing_ok=True)
    # One that is in use cannot be made afresh: what is in it is put in place again.
    _install(REQUIREMENTS[kind], *([] if whole or afresh else ["--reinstall"]))
    covered = [each for each in REQUIREMENTS if each == kind or kind == "development"]
    needs: dict[str, str] = {each: _needs(each) for each in covered}
    stamps.write(_STAMP, {"root": str(ROOT), "python": _version(), **needs})


def run(*arguments: str, **variables: str) -> int:
    """Run the environment's Python in the project's folder; return its exit code."""
    process = subprocess.Popen(
        [str(PYTHON), *arguments], cwd=ROOT, env=child_environment(**variables)
    )
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # The terminal tells the program too: it says good-bye in its own way.
            continue


def _needs(kind: Kind) -> str:
    """What an install hangs on: the pins, and how the package itself is built."""
    project = _pyproject()
    ours = [project["build-system"], project["project"], project["tool"]["hatch"]]
    files = (ROOT / name for name in (INSTALLER, REQUIREMENTS[kind]))
    pins = "".join(file.read_text(encoding="utf-8") for file in files)
    return hashlib.sha256((json.dumps(ours) + pins).encode()).hexdigest()


def group(name: str) -> list[str]:
    """The requirements of a dependency group of ``pyproject.toml``."""
    requirements: list[str] = _pyproject()["dependency-groups"][name]
    return requirements


def _pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _version() -> str:
    """The version of the environment's Python; "" if it does not run."""
    try:
        answer = subprocess.run(
            [str(PYTHON), "-c", "import platform; print(platform.python_version())"],
            capture_output=True,
            text=True,
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip() if answer.returncode == 0 else ""


def _create() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise Trouble(
            "This Python cannot make an environment yet, because its ensurepip module is missing: "
            f"install it (Debian and Ubuntu: sudo apt install python{version}-venv), or the Python "
            "from python.org, then run the same command again."
        )
    say("Making the environment in .venv …")
    if ENVIRONMENT.exists():
        shutil.rmtree(ENVIRONMENT)
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(ENVIRONMENT)], capture_output=True, text=True
    )
    if made.returncode:
        raise Trouble(
            explain_output(made.stdout + made.stderr, "The environment could not be made.")
        )


def _install(requirements: str, *options: str) -> None:
    pins = (ROOT / requirements).read_text(encoding="utf-8").count("==")
    say(f"Installing about {pins} packages from {requirements} (a minute or two the first time) …")
    by_digest = ("--only-binary=:all:", "--require-hashes", "--requirement", INSTALLER)
    _run_installer("pip", "install", "--no-input", *by_digest)
    sync = ("uv", "pip", "sync", "--python", str(PYTHON), *options, requirements)
    _run_installer(*sync, **package_index.for_uv())


def _run_installer(*arguments: str, **variables: str) -> None:
    """Run an installer, show what large packages it fetches, and explain its failure."""
    output: list[str] = []
    with subprocess.Popen(
        [str(PYTHON), "-m", *arguments],
        cwd=ROOT,
        env=child_environment(**variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as installer:
        for line in installer.stdout or ():
            output.append(line)
            if line.startswith("Downloading "):
                say(f"  {line.rstrip()}")
    if installer.returncode:
        _LOG.write_text("".join(output), encoding="utf-8")
        raise Trouble(
            explain_output(
                "".join(output),
                f"The packages could not be installed ({_LOG.relative_to(ROOT)} holds all of it).",
            )
        )
