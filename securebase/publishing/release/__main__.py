"""``python -m securebase.publishing.release``: ``course-file``, ``release`` or ``served``."""

import datetime
import subprocess
import sys
from pathlib import Path

from securebase.publishing.release import (
    COURSE_FILE,
    is_kept_on_devices,
    write_course_file,
    write_release,
    write_served,
)

_MEGABYTE = 1_000_000
_BOOK, _RELEASE, _SERVED = "_build/html", "_build/release", "_build/served"


def main(root: Path, wanted: str) -> int:
    """Write what is wanted of the book in ``_build/html``; give the exit code."""
    try:
        if wanted == "course-file":
            _write_course_file(root)
        else:
            _write_release(root)
        if wanted == "served":
            _write_served(root)
    except (FileNotFoundError, ValueError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def _write_course_file(root: Path) -> None:
    path = root / "exports" / COURSE_FILE
    size = write_course_file(root / _BOOK, path)
    print(f"The course is in exports/{COURSE_FILE}: {size / _MEGABYTE:.1f} MB.")
    print("Unpack it anywhere and open START-HERE.html.")


def _write_release(root: Path) -> None:
    kept = is_kept_on_devices(root)
    sent = write_release(root / _BOOK, root / _RELEASE, _made(root), kept=kept)
    print(f"The release is in {_RELEASE}.")
    if kept:
        print(f"A device that keeps it fetches {sent / _MEGABYTE:.1f} MB.")
    else:
        print("It is kept on no device, and what devices kept of earlier ones is removed.")


def _write_served(root: Path) -> None:
    sizes = write_served(root / _RELEASE, root / _SERVED)
    told = ", ".join(f"{size / _MEGABYTE:.1f} MB {name}" for name, size in sizes._asdict().items())
    print(f"What a server is given is in {_SERVED}: {told}.")


def _made(root: Path) -> datetime.date:
    """The day of the last change that was committed, or today where nobody knows."""
    asked = ["git", "log", "-1", "--format=%cs"]
    try:
        done = subprocess.run(asked, cwd=root, capture_output=True, text=True, check=True)
        return datetime.date.fromisoformat(done.stdout.strip())
    except (OSError, subprocess.CalledProcessError, ValueError):
        return datetime.datetime.now(tz=datetime.UTC).date()


if __name__ == "__main__":
    sys.exit(main(Path.cwd(), *sys.argv[1:]))
