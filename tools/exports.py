"""Everything that the course gives to other programs and to paper, in ``exports/``."""

from collections.abc import Sequence

from tools import book, environment
from tools.places import HTML, ROOT

FOLDER = ROOT / "exports"


def write(options: Sequence[str] = ()) -> int:
    """Write the question bank, the PDFs, the EPUB and packages of SCORM; return the exit code.

    Slides are made from the pages of the built book, and the book leads to PDFs that are there: so
    it is built before, and again after, when no more than the pages that lead to them is written.

    ``options`` are those of ``securebase.exports``: ``--address``, ``--lessons``.
    """
    environment.ensure("development")
    code = environment.run("-m", "securebase", "export", str(FOLDER))
    code = code or book.build(afresh=False)
    code = code or environment.run("-m", "securebase.paper", str(FOLDER / "paper"))
    code = code or book.build(afresh=False)
    made = ("-m", "securebase.exports", str(HTML), str(FOLDER), *options)
    return code or environment.run(*made)
