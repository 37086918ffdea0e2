"""The software bill of materials: what the course is made with, in CycloneDX's JSON."""

import argparse
import subprocess

from tools import environment, frontend, package_index
from tools.places import BUILD, FRONTEND, PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble, explain_output

FOLDER = BUILD / "bill-of-materials"
_PACKAGES = FOLDER / "python.cdx.json"
_SCRIPTS = FOLDER / "scripts.cdx.json"
_SPEC = "1.6"


def write(_: argparse.Namespace) -> int:
    """Write a bill of the Python packages and one of the scripts' packages; return the exit code.

    Both are read from the files that say exactly what is installed: what is on this machine
    besides does not show. The second needs npm.
    """
    environment.ensure("course")
    FOLDER.mkdir(parents=True, exist_ok=True)
    _write_python()
    if npm := frontend.find_npm():
        _write_scripts(npm)
    else:
        say(f"{frontend.NO_NODE}: no bill is written of what the scripts are made with.")
    return 0


def _write_python() -> None:
    [tool] = environment.group("bill")
    made = ("--output-reproducible", f"--spec-version={_SPEC}", f"--output-file={_PACKAGES}")
    command = ("uv", "tool", "run", "--from", tool, "cyclonedx-py", "requirements", *made)
    # What the book, its PDFs and its downloads are made with is all in the larger set.
    file = ROOT / environment.REQUIREMENTS["development"]
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    # The package itself is what the bill is of.
    pins = "".join(line for line in lines if not line.startswith("-e "))
    about = ("--pyproject", "pyproject.toml", "-")
    _run([str(PYTHON), "-m", *command, *about], pins, **package_index.for_uv())
    say(f"Wrote {_PACKAGES.relative_to(ROOT)}.")


def _write_scripts(npm: str) -> None:
    command = (npm, "sbom", "--package-lock-only", "--sbom-format=cyclonedx")
    said = _run([*command, "--prefix", str(FRONTEND)])
    _SCRIPTS.write_text(said, encoding="utf-8", newline="\n")
    say(f"Wrote {_SCRIPTS.relative_to(ROOT)}.")


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
