"""Find a Chromium or Chrome for the browser tests, or install one."""

import os
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
_CHROME_OF_MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
_CHROME_OF_WINDOWS = os.path.expandvars("%PROGRAMFILES%/Google/Chrome/Application/chrome.exe")
_USUAL = ("chromium", "chromium-browser", "google-chrome", _CHROME_OF_MACOS, _CHROME_OF_WINDOWS)
_PATH_OF_PLAYWRIGHTS = (
    "from playwright.sync_api import sync_playwright as start\n"
    "with start() as playwright: print(playwright.chromium.executable_path)"
)


def find() -> str | None:
    """The path of a browser that runs: the one named, the system's, or Playwright's.

    Raises ``Trouble`` if ``SECUREBASE_CHROMIUM`` names one that does not run.
    """
    named = os.environ.get(VARIABLE)
    found = next(filter(_runs, map(shutil.which, [named] if named else _USUAL)), None)
    if named and not found:
        raise Trouble(f"{VARIABLE} is set to {named}, which does not run: correct it, or unset it.")
    if found:
        return found
    command = [str(PYTHON), "-c", _PATH_OF_PLAYWRIGHTS]
    asked = subprocess.run(command, env=child_environment(), capture_output=True, text=True)
    path = shutil.which(asked.stdout.strip())
    return path if _runs(path) else None


def ensure() -> str:
    """The path of a browser, which is installed if there is none, after saying so."""
    path = find()
    if path:
        return path
    name, commands = _ways_to_install()
    say(f"The tests need a browser: installing {name} (set {VARIABLE} to use another instead) …")
    variables = child_environment(DEBIAN_FRONTEND="noninteractive")
    all(subprocess.run(command, cwd=ROOT, env=variables).returncode == 0 for command in commands)
    path = find()
    if path is None:
        raise Trouble(WHAT_TO_INSTALL)
    return path


def _ways_to_install() -> tuple[str, list[list[str]]]:
    """What is installed, and the commands for it, one after the other."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    # Ubuntu's package of that name only points to a snap, which needs a running snapd.
    release = Path("/etc/os-release")
    is_debian = release.exists() and "\nID=debian\n" in release.read_text(encoding="utf-8")
    if is_root and is_debian:
        apt = ["apt-get", "--quiet", "--yes"]
        install = [*apt, "install", "--no-install-recommends", "chromium"]
        return "Debian's chromium with apt-get", [[*apt, "update"], install]
    playwright = [str(PYTHON), "-m", "playwright", "install"]
    libraries = ["--with-deps"] if is_root and sys.platform == "linux" else []
    return "Playwright's Chromium", [[*playwright, *libraries, "chromium"]]


def _runs(path: str | None) -> bool:
    """Whether the program answers: a snap's stub, for one, does not without snapd."""
    if not path or sys.platform == "win32":
        return bool(path)  # on Windows, asking for the version would open a window
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0
