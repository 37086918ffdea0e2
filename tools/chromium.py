"""Find a Chromium or Chrome for the browser tests, or install one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.places import PYTHON, ROOT, child_environment, in_continuous_integration, say
from tools.trouble import Trouble

VARIABLE = "SECUREBASE_CHROMIUM"
WHAT_TO_INSTALL = (
    "The browser tests need Chromium or Chrome, and none was found or could be installed: "
    "install one (Debian: sudo apt install chromium; macOS and Windows: google.com/chrome), "
    f"or set {VARIABLE} to the path of its program, then run the same command again."
)
# The same engine without windows, which needs a third less time for the tests.
_SHELL = "chromium-headless-shell"
_USUAL = (
    _SHELL,
    *("chromium", "chromium-browser", "google-chrome"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    os.path.expandvars("%PROGRAMFILES%/Google/Chrome/Application/chrome.exe"),
)
_PATH_OF_PLAYWRIGHTS = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright: print(playwright.chromium.executable_path)
"""
_DEBIAN = f"apt-get -q update && apt-get -qy install --no-install-recommends {_SHELL}"


def find() -> str | None:
    """The path of a browser that runs: the one named, the system's, or Playwright's.

    Raises ``Trouble`` if ``SECUREBASE_CHROMIUM`` names one that does not run.
    """
    named = os.environ.get(VARIABLE)
    path = next(filter(_runs, map(shutil.which, [named] if named else _USUAL)), None)
    if named and not path:
        raise Trouble(f"{VARIABLE} is set to {named}, which does not run: correct it, or unset it.")
    if not path:
        ask = [str(PYTHON), "-c", _PATH_OF_PLAYWRIGHTS]
        answer = subprocess.run(ask, env=child_environment(), capture_output=True, text=True)
        path = shutil.which(answer.stdout.strip())
    return path if _runs(path) else None


def ensure() -> str:
    """The path of a browser; where there is none it is installed, after saying so.

    Continuous integration gets the quicker one for a slower that is there.
    """
    path = find()
    name, command = _way_to_install()
    can_be_quicker = VARIABLE not in os.environ and _SHELL in name and _SHELL not in (path or "")
    if not path or (can_be_quicker and in_continuous_integration()):
        say(f"The tests need a browser: installing {name} (set {VARIABLE} to use another instead).")
        variables = child_environment(DEBIAN_FRONTEND="noninteractive")
        subprocess.run(command, cwd=ROOT, env=variables, stdin=subprocess.DEVNULL)
        path = find()
    elif can_be_quicker:
        say(f"The tests run in {path}. They would be quicker in Debian's package {_SHELL}.")
    if not path:
        raise Trouble(WHAT_TO_INSTALL)
    return path


def _way_to_install() -> tuple[str, list[str]]:
    """What is installed, and the command for it."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    # Ubuntu's package of that name only points to a snap, which needs a running snapd.
    release = Path("/etc/os-release")
    if is_root and release.exists() and "\nID=debian\n" in release.read_text(encoding="utf-8"):
        return f"Debian's {_SHELL} with apt-get", ["sh", "-c", _DEBIAN]
    libraries = ["--with-deps"] if is_root and sys.platform == "linux" else []
    command = [str(PYTHON), "-m", "playwright", "install", *libraries, "chromium"]
    return "Playwright's Chromium", command


def _runs(path: str | None) -> bool:
    """Whether the program answers: a snap's stub, for one, does not without snapd."""
    if not path or sys.platform == "win32":
        return bool(path)  # on Windows, asking for the version would open a window
    try:
        return not subprocess.run([path, "--version"], capture_output=True, timeout=60).returncode
    except (OSError, subprocess.TimeoutExpired):
        return False
