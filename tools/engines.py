"""Find, or install, the browsers beside Chromium in which the course is tried: two more engines."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, Literal

from tools.places import ROOT, child_environment, in_continuous_integration, say
from tools.trouble import Trouble

Name = Literal["firefox", "webkit"]
FLAG: Final = "--engines"
"""Asks for them where nobody is told that they were left out."""

_FIREFOX: Final = (
    *("firefox-esr", "firefox"),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    os.path.expandvars("%PROGRAMFILES%/Mozilla Firefox/firefox.exe"),
)
_BROWSERS_OF_WEBKIT: Final = "usr/lib/*/webkit2gtk-4.*/MiniBrowser"
_PACKAGES: Final[dict[Name, tuple[str, ...]]] = {
    "firefox": ("firefox-esr",),
    "webkit": ("webkit2gtk-driver", "xvfb"),
}
ENGINES: Final[tuple[Name, ...]] = tuple(_PACKAGES)
_NAMES: Final[dict[Name, str]] = {"firefox": "Firefox", "webkit": "WebKitGTK"}


def find(engine: Name) -> tuple[str, ...]:
    """The programs that make up an engine; nothing where one of them is not there.

    For Firefox its own; for WebKitGTK its driver, its small browser and a screen that nobody sees.
    """
    if engine == "firefox":
        programs = [next(filter(None, map(shutil.which, _FIREFOX)), None)]
    else:
        # It lies where no shell looks for programs.
        browsers = sorted(map(str, Path("/").glob(_BROWSERS_OF_WEBKIT)))
        programs = [*map(shutil.which, ("WebKitWebDriver", *browsers[-1:], "Xvfb"))]
        programs += [None] * (not browsers)
    return tuple(one for one in programs if one) if all(programs) else ()


def ensure() -> None:
    """Install what is not there, after saying so.

    Raises:
        Trouble: in continuous integration one could not be installed.
    """
    missing = [engine for engine in ENGINES if not find(engine)]
    packages = [package for engine in missing for package in _PACKAGES[engine]]
    if packages and (command := _way_to_install(packages)):
        say(f"The tests need two more browsers: installing {', '.join(packages)} with apt-get.")
        variables = child_environment(DEBIAN_FRONTEND="noninteractive")
        subprocess.run(command, cwd=ROOT, env=variables, stdin=subprocess.DEVNULL)
        missing = [engine for engine in missing if not find(engine)]
    if missing and in_continuous_integration():
        raise Trouble(" ".join(map(what_is_missing, missing)))


def what_is_missing(engine: Name) -> str:
    """Why the tests in an engine cannot be run, and what to install."""
    return (
        f"{_NAMES[engine]} was not found (Debian and Ubuntu: sudo apt install "
        f"{' '.join(_PACKAGES[engine])})."
    )


def _way_to_install(packages: list[str]) -> list[str] | None:
    """The command, where it needs nobody's password."""
    if sys.platform != "linux" or not shutil.which("apt-get") or os.geteuid() != 0:
        return None
    install = f"apt-get -qy install --no-install-recommends {' '.join(packages)}"
    return ["sh", "-c", f"apt-get -q update && {install}"]
