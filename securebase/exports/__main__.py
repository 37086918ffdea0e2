"""Writes a course's book in forms for elsewhere: ``python -m securebase.exports BOOK FOLDER``."""

import argparse
import sys
from pathlib import Path

from securebase.exports.built_book import NoBookError
from securebase.exports.epub import write_epub
from securebase.exports.scorm import write_scorm


def main(arguments: list[str] | None = None) -> int:
    """Write an EPUB, and a package of SCORM for each lesson; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m securebase.exports", description=__doc__)
    parser.add_argument("book", type=Path, help="the folder of the built book")
    parser.add_argument("into", type=Path, help="the folder to write in")
    parser.add_argument("--address", default="", help="where the course is on the web, if it is")
    parser.add_argument("--lessons", nargs="+", default=[], help="packages of these lessons alone")
    chosen = parser.parse_args(arguments)
    epub = chosen.into / "epub" / "secure-base.epub"
    try:
        write_epub(Path(), chosen.book, epub, chosen.address.rstrip("/"))
        packages = write_scorm(Path(), chosen.book, chosen.into / "scorm", chosen.lessons)
    except NoBookError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The EPUB and {len(packages)} packages of SCORM are in {chosen.into}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
