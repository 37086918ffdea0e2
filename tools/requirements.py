"""Compile the pinned requirements files from pyproject.toml, with the digests of all releases."""

import subprocess

from tools import environment, package_index
from tools.places import PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble

# For every system and every Python from 3.11 on. They name no index: uv.lock would.
_COMPILE = (
    *("--universal", "--python-version=3.11", "--no-annotate", "--quiet"),
    "--generate-hashes",
)
# The course's begins with the package itself ("-e .", from the standard input) and what it needs
# with its extras; the others add to that, in the same versions.
_FROM: dict[str, tuple[str, ...]] = {
    environment.INSTALLER: ("--group=install",),
    environment.REQUIREMENTS["course"]: ("-",),
    environment.REQUIREMENTS["development"]: (
        "--group=test",
        "--group=lint",
        "--group=bench",
        "--group=exports",
        "requirements.txt",
    ),
    "deploy/jupyterhub/requirements.txt": ("--group=hub", "requirements.txt"),
}


def compile_all(*, upgrade: bool) -> int:
    """Write the requirements files; versions already there are kept unless ``upgrade``."""
    environment.ensure("course")
    for name, sources in _FROM.items():
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
