"""Install programs that some tests need, where the system is a Debian and asks for no password."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from tools.places import ROOT, child_environment, say


def install(packages: Sequence[str], why: str) -> None:
    """Say why, and install these packages, where that is possible; look whether they came."""
    if command := way_to_install(packages):
        say(f"{why}: installing {', '.join(packages)} with apt-get.")
        variables = child_environment(DEBIAN_FRONTEND="noninteractive")
        subprocess.run(command, cwd=ROOT, env=variables, stdin=subprocess.DEVNULL)


def way_to_install(packages: Sequence[str]) -> list[str] | None:
    """The command, where it needs nobody's password."""
    if sys.platform != "linux" or not shutil.which("apt-get") or os.geteuid() != 0:
        return None
    wanted = f"apt-get -qy install --no-install-recommends {' '.join(packages)}"
    return ["sh", "-c", f"apt-get -q update && {wanted}"]
