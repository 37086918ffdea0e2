"""Find, or install, the browsers beside Chromium in which the course is tried: two more engines."""

import os
import shutil
from pathlib import Path
from typing import Final, Literal

from tools import debian
from tools.places import in_continuous_integration
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
    if packages:
        debian.install(packages, "The tests need two more browsers")
        missing = [engine for engine in missing if not find(engine)]
    if missing and in_continuous_integration():
        raise Trouble(" ".join(map(what_is_missing, missing)))


def what_is_missing(engine: Name) -> str:
    """Why the tests in an engine cannot be run, and what to install."""
    return (
        f"{_NAMES[engine]} was not found (Debian and Ubuntu: sudo apt install "
        f"{' '.join(_PACKAGES[engine])})."
    )
