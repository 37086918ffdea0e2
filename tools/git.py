"""What git knows of a folder."""

import os
import subprocess
from pathlib import Path


def git(folder: Path, *arguments: str, **variables: str) -> str:
    """What git prints there; "" where it fails.

    Raises:
        FileNotFoundError: there is no git.
    """
    ran = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return ran.stdout.strip() if ran.returncode == 0 else ""
