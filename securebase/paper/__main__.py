"""Writes the course's paper as PDFs: ``python -m securebase.paper FOLDER``."""

import sys
from pathlib import Path

from securebase.paper.pdf import PdfsNotMadeError, write_pdfs
from securebase.paper.slide import SceneMissingError

_BOOK = Path("_build") / "html"


def main(arguments: list[str]) -> int:
    """Write the PDFs of the course in the current folder; return the exit code."""
    if len(arguments) != 1:
        print("Say where to: python -m securebase.paper FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    try:
        written = write_pdfs(Path.cwd(), folder, Path.cwd() / _BOOK, _tell)
    except (PdfsNotMadeError, SceneMissingError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(written)} PDFs are in {folder}")
    return 0


def _tell(name: str) -> None:
    """Says what is being made: all of them take minutes."""
    print(f"  {name}.pdf …", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
