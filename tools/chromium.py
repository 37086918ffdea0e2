"""Find a Chromium or Chrome for the browser tests, or install one."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tools.places import PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble

VARIABLE = "SECUREBASE_CHROMIUM"
WHAT_TO_INSTALL = (
    "The browser tests need Chromium or Chrome, and none was found or could be installed: "
    "install one (Debian: sudo apt install chromium; macOS and Windows: google.com/chrome), "
    f"or set {VARIABLE} to the path of its program, then run the same command again."
)
_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
_PLAYWRIGHT = (
    "from playwright.sync_api import sync_playwright as start\n"
    "with start() as playwright: print(playwright.chromium.executable_path)"
)


def find() -> str | None:
    """The path of a browser that runs: the one named, the system's, or Playwright's.

    Raises ``Trouble`` if ``SECUREBASE_CHROMIUM`` names one that does not run.
    """
    named = os.environ.get(VARIABLE)
    if named:
        path = shutil.which(named)
        if path and _runs(path):
            return path
        raise Trouble(f"{VARIABLE} is set to {named}, which does not run: correct it, or unset it.")
    found = [shutil.which(name) for name in _NAMES]
    candidates = [path for path in found if path] + _usual_places(sys.platform)
    for candidate in candidates:
        if _runs(candidate):
            return candidate
    of_playwright = _playwrights()
    return of_playwright if of_playwright and _runs(of_playwright) else None


def ensure() -> str:
    """The path of a browser, which is installed if there is none."""
    path = find()
    if path:
        return path
    say("No Chromium or Chrome was found: installing one for the browser tests …")
    for command in _ways_to_install():
        if subprocess.run(command, cwd=ROOT, env=_quiet_environment()).returncode:
            break
    path = find()
    if path is None:
        raise Trouble(WHAT_TO_INSTALL)
    return path


def _ways_to_install() -> list[list[str]]:
    """The commands to run, one after the other."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    release = Path("/etc/os-release")
    text = release.read_text(encoding="utf-8") if release.exists() else ""
    # Ubuntu's package of that name only points to a snap, which needs a running snapd.
    is_debian = re.search(r"^ID=\"?debian\b", text, re.MULTILINE)
    if is_root and is_debian and shutil.which("apt-get"):
        apt = ["apt-get", "--quiet", "--yes"]
        return [[*apt, "update"], [*apt, "install", "--no-install-recommends", "chromium"]]
    playwright = [str(PYTHON), "-m", "playwright", "install"]
    needs_libraries = is_root and sys.platform == "linux"
    return [[*playwright, *(["--with-deps"] if needs_libraries else []), "chromium"]]


def _quiet_environment() -> dict[str, str]:
    return child_environment(DEBIAN_FRONTEND="noninteractive")


def _usual_places(system: str) -> list[str]:
    """Where macOS and Windows keep it."""
    if system == "darwin":
        folders = [Path("/Applications"), Path.home() / "Applications"]
        programs = [f"{name}.app/Contents/MacOS/{name}" for name in ("Google Chrome", "Chromium")]
    elif system == "win32":
        keys = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        folders = [Path(os.environ[key]) for key in keys if key in os.environ]
        programs = ["Google/Chrome/Application/chrome.exe"]
    else:
        return []
    places = [folder / program for folder in folders for program in programs]
    return [str(place) for place in places if place.exists()]


def _playwrights() -> str | None:
    """The path of the browser that Playwright installed, if it did."""
    answer = subprocess.run(
        [str(PYTHON), "-c", _PLAYWRIGHT],
        env=child_environment(),
        capture_output=True,
        text=True,
    )
    path = answer.stdout.strip()
    return path if answer.returncode == 0 and Path(path).exists() else None


def _runs(path: str) -> bool:
    """Whether the program answers: a snap's stub, for one, does not without snapd."""
    if sys.platform == "win32":
        return True  # there, asking for the version would open a window
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0
