"""``python -m securebase check [FOLDER]``: are all content files of the course right?"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from securebase.publishing.course_content import content_files, course_problems


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when every file is right, 1 when one is not."""
    parser = argparse.ArgumentParser(prog="python -m securebase", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check the course's content files, data and sources")
    check.add_argument("folder", nargs="?", type=Path, default=Path())
    folder: Path = parser.parse_args(arguments).folder
    if not folder.is_dir():
        parser.error(f"there is no folder {folder}; name the folder of the course")
    problems = course_problems(folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"{len(problems)} to put right.", file=sys.stderr)
        return 1
    print(f"{len(content_files(folder))} content files are right.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
