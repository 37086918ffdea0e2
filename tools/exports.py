"""Everything that the course gives to other programs and to paper, in ``exports/``."""

from collections.abc import Sequence

from tools import book, environment
from tools.places import HTML, ROOT

FOLDER = ROOT / "exports"
_BANK = "from pathlib import Path; from securebase.exports import write_all; write_all(Path({!r}))"


def write(options: Sequence[str] = ()) -> int:
    """Write the question bank, the PDFs, the EPUB and packages of SCORM; return the exit code.

    ``options`` are those of ``securebase.exports``: ``--address``, ``--lessons``.
    """
    environment.ensure("development")
    code = environment.run("-c", _BANK.format(str(FOLDER)))
    code = code or environment.run("-m", "securebase.paper", str(FOLDER / "paper"))
    code = code or book.build(afresh=False)
    made = ("-m", "securebase.exports", str(HTML), str(FOLDER), *options)
    return code or environment.run(*made)
