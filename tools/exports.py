"""Everything that the course gives to other programs and to paper, in ``exports/``."""

from tools import book, environment
from tools.places import ROOT

FOLDER = ROOT / "exports"
_BANK = "from pathlib import Path; from securebase.exports import write_all; write_all(Path({!r}))"


def write() -> int:
    """Write the question bank and the PDFs, and put the PDFs into the book; return the exit code.

    Slides are made from the pages of the built book, and the book leads to PDFs that are there: so
    it is built before, and again after, when no more than the pages that lead to them is written.
    """
    environment.ensure("development")
    return (
        environment.run("-c", _BANK.format(str(FOLDER)))
        or book.build(afresh=False)
        or environment.run("-m", "securebase.paper", str(FOLDER / "paper"))
        or book.build(afresh=False)
    )
