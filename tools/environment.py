"""The project's own Python environment: made once, kept in step with the requirements."""

import hashlib
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Literal

from tools.child import python_output
from tools.places import ENVIRONMENT, PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble, explain_output

Kind = Literal["course", "test", "bench"]

# Each file holds all that the ones before it hold, in the same versions.
REQUIREMENTS: dict[Kind, str] = {
    "course": "requirements.txt",
    "test": "requirements-test.txt",
    "bench": "requirements-bench.txt",
}
_PACKAGE = re.compile(
    r"(?:Collecting|Processing|Requirement already satisfied:) (\S+?)(?:[=<>; ]|$)"
)
_LOG = ENVIRONMENT / "install.log"
_STAMP = ENVIRONMENT / "securebase-installed.json"


def ensure(kind: Kind) -> None:
    """Make ``.venv`` and install what ``kind`` needs, where that has not been done."""
    if not _usable():
        _create()
    wanted = _digest(kind)
    stamp = _read_stamp()
    if stamp.get(kind) == wanted:
        return
    # Until the new stamp is written the old one must not vouch for a half-done install.
    _STAMP.unlink(missing_ok=True)
    _install(kind)
    covered = list(REQUIREMENTS)[: list(REQUIREMENTS).index(kind) + 1]
    digests: dict[str, str] = {each: _digest(each) for each in covered}
    _write_stamp({"root": str(ROOT), "python": _version(), **digests})


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


def missing_venv_sentence(os_release: str, version: str) -> str:
    """What to install where Python comes without the parts that make an environment.

    ``os_release`` is the text of /etc/os-release ("" where there is none).
    """
    if re.search(r"^ID(_LIKE)?=.*(debian|ubuntu)", os_release, re.MULTILINE):
        return (
            "This Python cannot make an environment yet, because Debian and Ubuntu ship that part "
            f"separately: run  sudo apt install python{version}-venv  and the same command again."
        )
    return (
        "This Python cannot make an environment, because its ensurepip module is missing: "
        "install your system's venv package for Python, or the Python from python.org."
    )


def _digest(kind: Kind) -> str:
    """What an install hangs on: the pins, and how the package itself is built."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    ours = {
        "build-system": pyproject["build-system"],
        "project": pyproject["project"],
        "hatch": pyproject.get("tool", {}).get("hatch"),
    }
    pins = (ROOT / REQUIREMENTS[kind]).read_text(encoding="utf-8")
    return hashlib.sha256((json.dumps(ours, sort_keys=True) + pins).encode()).hexdigest()


def _read_stamp() -> dict[str, str]:
    try:
        stamp = json.loads(_STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(stamp: dict[str, str]) -> None:
    unfinished = _STAMP.with_suffix(".part")
    unfinished.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    unfinished.replace(_STAMP)


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


def _usable() -> bool:
    """Whether ``.venv`` is whole: not interrupted, not moved, its Python not replaced."""
    version = _version()
    if not version or tuple(map(int, version.split(".")[:2])) < (3, 11):
        return False
    stamp = _read_stamp()
    if stamp:
        return stamp.get("root") == str(ROOT) and stamp.get("python") == version
    has_pip = subprocess.run(
        [str(PYTHON), "-c", "import pip._internal.cli.main"], capture_output=True
    )
    return has_pip.returncode == 0


def _create() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        release = Path("/etc/os-release")
        text = release.read_text(encoding="utf-8") if release.exists() else ""
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise Trouble(missing_venv_sentence(text, version))
    if Path(sys.prefix).resolve() == ENVIRONMENT.resolve():
        raise Trouble(
            "The environment in .venv is broken, and cannot mend itself while it runs: "
            "delete the folder .venv, then run the same command with another Python."
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


def _install(kind: Kind) -> None:
    name = REQUIREMENTS[kind]
    pins = len(re.findall(r"^[\w.-]+==", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
    say(f"Installing about {pins} packages from {name} (a few minutes the first time) …")
    _pip(pins, "-r", name)
    _pip(0, "--no-deps", "-e", ".")


def _pip(expected: int, *arguments: str) -> None:
    """Run ``pip install`` and show how far it is, in one line on a terminal."""
    options = ("--no-input", "--progress-bar=off", "--disable-pip-version-check")
    output: list[str] = []
    seen = 0
    with python_output(["-m", "pip", "install", *options, *arguments]) as (pip, lines):
        for line in lines:
            output.append(line)
            found = _PACKAGE.match(line)
            if found and expected:
                seen += 1
                _show_progress(min(seen, expected), expected, Path(found[1]).name)
            elif line.startswith("Installing collected packages") and expected:
                _end_progress()
                say("  Putting them in place …")
        _end_progress()
    if pip.returncode:
        _LOG.write_text("".join(output), encoding="utf-8")
        raise Trouble(
            explain_output(
                "".join(output),
                f"The packages could not be installed ({_LOG.relative_to(ROOT)} holds all of it).",
            )
        )


def _show_progress(done: int, of: int, name: str) -> None:
    if sys.stdout.isatty():
        print(f"\r  {done} of {of}  {name:<40.40}", end="", flush=True)
    elif done % 25 == 0:
        say(f"  {done} of {of}")


def _end_progress() -> None:
    if sys.stdout.isatty():
        print("\r" + " " * 60 + "\r", end="", flush=True)
