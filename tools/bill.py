"""The software bill of materials: what the course is made with, in CycloneDX's JSON."""

import argparse
import subprocess
from pathlib import Path

from tools import environment, frontend, package_index
from tools.places import BUILD, FRONTEND, PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble, explain_output

FOLDER = BUILD / "bill-of-materials"
_LIVE = ROOT / "tools" / "live"
# What the book, its PDFs and its downloads are made with is all in the larger set; in the live
# copy there is what JupyterLite is made of, and what the browser's Python gets.
_OF_PYTHON = {
    "python": [ROOT / environment.REQUIREMENTS["development"]],
    "live-copy-python": [_LIVE / "environment.txt", _LIVE / "wheels.txt"],
}
_OF_SCRIPTS = {"scripts": FRONTEND, "live-copy-scripts": _LIVE}
_SPEC = "1.6"


def write(_: argparse.Namespace) -> int:
    """Write bills of the Python packages and of the scripts' packages; return the exit code.

    There is one of the course and one of its live copy. They are read from the files that say
    exactly what is installed: what is on this machine besides does not show. Those of scripts need
    npm.
    """
    environment.ensure("course")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, files in _OF_PYTHON.items():
        _write_python(FOLDER / f"{name}.cdx.json", files)
    npm = frontend.find_npm()
    if npm is None:
        say(f"{frontend.NO_NODE}: no bill is written of what the scripts are made with.")
        return 0
    for name, folder in _OF_SCRIPTS.items():
        _write_scripts(FOLDER / f"{name}.cdx.json", npm, folder)
    return 0


def _write_python(bill: Path, files: list[Path]) -> None:
    [tool] = environment.group("bill")
    made = ("--output-reproducible", f"--spec-version={_SPEC}", f"--output-file={bill}")
    command = ("uv", "tool", "run", "--from", tool, "cyclonedx-py", "requirements", *made)
    lines = [
        line
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines(keepends=True)
    ]
    # The package itself is what the bill is of.
    pins = "".join(line for line in lines if not line.startswith("-e "))
    about = ("--pyproject", "pyproject.toml", "-")
    _run([str(PYTHON), "-m", *command, *about], pins, **package_index.for_uv())
    say(f"Wrote {bill.relative_to(ROOT)}.")


def _write_scripts(bill: Path, npm: str, folder: Path) -> None:
    command = (npm, "sbom", "--package-lock-only", "--sbom-format=cyclonedx")
    said = _run([*command, "--prefix", str(folder)])
    bill.write_text(said, encoding="utf-8", newline="\n")
    say(f"Wrote {bill.relative_to(ROOT)}.")


def _run(command: list[str], told: str = "", **variables: str) -> str:
    """Run a tool, which is told this; give what it printed."""
    ran = subprocess.run(
        command,
        input=told,
        cwd=ROOT,
        env=child_environment(**variables),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if ran.returncode:
        raise Trouble(explain_output(ran.stdout + ran.stderr, "The bill could not be written."))
    return ran.stdout
