"""What an author asks of the course: ``python -m securebase check``, ``schemas`` or ``new``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from securebase.activities.authors_schema import write_authors_schemas
from securebase.publishing.course_content import content_files, course_problems


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when every file is right, 1 when one is not."""
    parser = argparse.ArgumentParser(prog="python -m securebase", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check the course's content files, data and sources")
    check.set_defaults(run=_check)
    schemas = commands.add_parser("schemas", help="write what an editor checks content files with")
    schemas.set_defaults(run=_schemas)
    for command in (check, schemas):
        command.add_argument("folder", nargs="?", type=Path, default=Path())
    chosen = parser.parse_args(arguments)
    if not chosen.folder.is_dir():
        parser.error(f"there is no folder {chosen.folder}; name the folder of the course")
    run: Callable[[argparse.Namespace], int] = chosen.run
    return run(chosen)


def _check(chosen: argparse.Namespace) -> int:
    problems = course_problems(chosen.folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"{len(problems)} to put right.", file=sys.stderr)
        return 1
    print(f"{len(content_files(chosen.folder))} content files are right.")
    return 0


def _schemas(chosen: argparse.Namespace) -> int:
    for path in write_authors_schemas(chosen.folder):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
