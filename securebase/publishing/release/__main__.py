"""``python -m securebase.publishing.release course-file``, or ``release``, of the built book."""

import datetime
import subprocess
import sys
from pathlib import Path

from securebase.publishing.release import (
    COURSE_FILE,
    is_kept_on_devices,
    write_course_file,
    write_release,
)

_MEGABYTE = 1_000_000


def main(root: Path, wanted: str) -> int:
    """Write what is wanted of the book in ``_build/html``; give the exit code."""
    book = root / "_build" / "html"
    try:
        if wanted == "course-file":
            path = root / "exports" / COURSE_FILE
            size = write_course_file(book, path)
            print(f"The course is in exports/{COURSE_FILE}: {size / _MEGABYTE:.1f} MB.")
            print("Unpack it anywhere and open START-HERE.html.")
        else:
            kept = is_kept_on_devices(root)
            sent = write_release(book, root / "_build" / "release", _made(root), kept=kept)
            print("The release is in _build/release.")
            if kept:
                print(f"A device that keeps it fetches {sent / _MEGABYTE:.1f} MB.")
            else:
                print("It is kept on no device, and what devices kept of earlier ones is removed.")
    except (FileNotFoundError, ValueError) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


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
