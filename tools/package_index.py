"""Let uv ask the package index that pip is set up to ask: uv reads none of pip's settings."""

import ast
import os
import ssl
import subprocess
import sys
from pathlib import Path

from tools.places import PYTHON, child_environment

# What pip calls a setting, and the variable in which uv, or what it is built on, looks for it.
_SETTINGS = {
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "find-links": "UV_FIND_LINKS",
    "trusted-host": "UV_INSECURE_HOST",
    "cert": "SSL_CERT_FILE",
    "proxy": "ALL_PROXY",
}


def for_uv() -> dict[str, str]:
    """The variables for uv, from pip's configuration; those that are set already stay.

    The machine's own certificates are trusted, as pip does, where the machine has any.
    """
    listed = subprocess.run(
        [str(PYTHON), "-m", "pip", "config", "list"],
        env=child_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    variables = from_pip(listed.stdout)
    if "UV_INDEX" in variables:
        # As pip does, take the pinned release from whichever index has it.
        variables["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    if _has_certificates():
        variables["UV_SYSTEM_CERTS"] = "1"
    if not os.access(os.environ.get("XDG_CACHE_HOME") or Path("~").expanduser(), os.W_OK):
        variables["UV_NO_CACHE"] = "1"  # pip, too, does without where there is no home
    return {name: value for name, value in variables.items() if name not in os.environ}


def from_pip(listed: str) -> dict[str, str]:
    """The variables for uv from what ``pip config list`` printed: ``global.proxy='…'`` a line.

    As in pip, ``[install]`` counts more than ``[global]``, and a variable (``:env:``) most.
    """
    variables: dict[str, str] = {}
    for section in ("global", "install", ":env:"):
        for line in listed.splitlines():
            key, _, value = line.partition("=")
            where, _, setting = key.rpartition(".")
            if where == section and setting in _SETTINGS:
                values = str(ast.literal_eval(value)).split()
                separator = "," if setting == "find-links" else " "
                variables[_SETTINGS[setting]] = separator.join(values)
    return variables


def _has_certificates() -> bool:
    """Whether the system keeps certificates: uv would trust none at all where it does not."""
    if sys.platform in ("darwin", "win32"):
        return True
    usual = ssl.get_default_verify_paths()
    return bool(usual.cafile) or any(Path(usual.capath or os.devnull).glob("*"))
