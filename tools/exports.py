"""Everything that the course gives to other programs and to paper, in ``exports/``."""

from tools import environment
from tools.places import ROOT

FOLDER = ROOT / "exports"


def write() -> int:
    """Write the PDFs, and say where they are; return the exit code."""
    environment.ensure("development")
    return environment.run("-m", "securebase.paper", str(FOLDER / "paper"))
