"""Compile the pinned requirements files from pyproject.toml."""

import subprocess

from tools import environment, package_index
from tools.places import PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble

# For every system and every Python from 3.11 on. They name no index: uv.lock would.
_COMPILE = ("--universal", "--python-version=3.11", "--no-annotate", "--quiet")
# The second keeps the versions of the first. "-e ." is the package itself, with what it needs.
_FILES: dict[environment.Kind, tuple[str, ...]] = {
    "course": (),
    "development": (
        *("--group=test", "--group=lint", "--group=bench"),
        f"--constraint={environment.REQUIREMENTS['course']}",
    ),
}


def compile_all(*, upgrade: bool) -> int:
    """Write the requirements files; versions already there are kept unless ``upgrade``."""
    environment.ensure("course")
    for kind, options in _FILES.items():
        name = environment.REQUIREMENTS[kind]
        command = ["uv", "pip", "compile", *_COMPILE, *options, f"--output-file={name}", "-"]
        ran = subprocess.run(
            [str(PYTHON), "-m", *command, *(["--upgrade"] if upgrade else [])],
            cwd=ROOT,
            env=child_environment(UV_CUSTOM_COMPILE_COMMAND="make lock", **package_index.for_uv()),
            input="-e .\n",
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        if ran.returncode:
            raise Trouble(f"{name} could not be compiled: {ran.stderr.strip()}")
        say(f"Wrote {name}.")
    return 0
