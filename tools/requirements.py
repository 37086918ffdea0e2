"""Compile the pinned requirements files from pyproject.toml."""

import subprocess

from tools import environment
from tools.places import ROOT, child_environment, say
from tools.trouble import Trouble

# For every system and every Python from 3.11 on; a later file keeps the versions of the one before.
_COMPILE = ["uv", "pip", "compile", "--universal", "--python-version", "3.11", "--no-annotate"]
_FILES = [
    ("requirements.txt", []),
    (
        "requirements-test.txt",
        ["--extra", "test", "--extra", "lint", "--constraint", "requirements.txt"],
    ),
    (
        "requirements-bench.txt",
        [
            *("--extra", "test", "--extra", "lint", "--extra", "bench"),
            *("--constraint", "requirements-test.txt"),
        ],
    ),
]


def compile_all(*, upgrade: bool) -> int:
    """Write the requirements files; versions already there are kept unless ``upgrade``."""
    environment.ensure("course")
    if environment.run("-m", "pip", "install", "--quiet", "uv>=0.6"):
        raise Trouble("uv, which compiles the requirements, could not be installed.")
    for name, options in _FILES:
        command = [*_COMPILE, *options, "pyproject.toml", "--output-file", name]
        ran = subprocess.run(
            [*command, *(["--upgrade"] if upgrade else [])],
            cwd=ROOT,
            env=child_environment(UV_CUSTOM_COMPILE_COMMAND=" ".join(command)),
            capture_output=True,
            text=True,
        )
        if ran.returncode:
            raise Trouble(f"{name} could not be compiled: {ran.stderr.strip()}")
        say(f"Wrote {name}.")
    return 0
