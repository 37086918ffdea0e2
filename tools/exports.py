"""Everything that the course gives to other programs and to paper, in ``exports/``."""

from tools import environment
from tools.places import ROOT

FOLDER = ROOT / "exports"
_BANK = "from pathlib import Path; from securebase.exports import write_all; write_all(Path({!r}))"


def write() -> int:
    """Write the question bank and the PDFs; return the exit code."""
    environment.ensure("development")
    code = environment.run("-c", _BANK.format(str(FOLDER)))
    return code or environment.run("-m", "securebase.paper", str(FOLDER / "paper"))
