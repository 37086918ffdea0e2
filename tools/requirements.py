"""Compile the pinned requirements files from pyproject.toml."""

import subprocess

from tools import environment, package_index
from tools.places import PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble

# For every system and every Python from 3.11 on. They name no index: uv.lock would.
_COMPILE = ("--universal", "--python-version=3.11", "--no-annotate", "--quiet")
# The course's begins with the package itself ("-e .", from the standard input) and what it needs
# with its extras; the other adds to that, in the same versions.
_FROM: dict[environment.Kind, tuple[str, ...]] = {
    "course": ("-",),
    "development": (
        "--group=test",
        "--group=lint",
        "--group=bench",
        "--group=exports",
        "requirements.txt",
    ),
}


def compile_all(*, upgrade: bool) -> int:
    """Write the requirements files; versions already there are kept unless ``upgrade``."""
    environment.ensure("course")
    for kind, sources in _FROM.items():
        name = environment.REQUIREMENTS[kind]
        command = ["uv", "pip", "compile", *_COMPILE, f"--output-file={name}", *sources]
        ran = subprocess.run(
            [str(PYTHON), "-m", *command, *(["--upgrade"] if upgrade else [])],
            cwd=ROOT,
            env=child_environment(UV_CUSTOM_COMPILE_COMMAND="make lock", **package_index.for_uv()),
            input="-e .[book,lab]\n",
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        if ran.returncode:
            raise Trouble(f"{name} could not be compiled: {ran.stderr.strip()}")
        say(f"Wrote {name}.")
    return 0
