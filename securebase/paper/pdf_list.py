"""Which PDFs were made, and from what: a list beside them, which the book reads too."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

_LIST: Final = "contents.json"


@dataclass(frozen=True)
class Listed:
    """A PDF that was made. Both digests tell, each in its way, whether it is what it should be."""

    title: str
    made_from: list[str]
    """Files whose words are in it, from the folder of the course."""
    words: str
    """The digest of these files."""
    page: str
    """The digest of the page that the PDF shows, looks and all."""


def list_in(folder: Path) -> Path:
    """Where the list of the PDFs in ``folder`` lies."""
    return folder / _LIST


def listed(folder: Path) -> dict[str, Listed]:
    """The PDFs in ``folder`` by their names; none where the list is missing or damaged."""
    try:
        kept = json.loads(list_in(folder).read_text(encoding="utf-8"))
        return {name: Listed(**one) for name, one in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def digest_of(root: Path, names: list[str]) -> str:
    """A short text that changes with any of these files; a missing one counts as empty."""
    digest = hashlib.sha256()
    for name in names:
        path = root / name
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def write_list(folder: Path, pdfs: Mapping[str, Listed]) -> None:
    """Writes the list of the PDFs in ``folder`` by their names."""
    told = json.dumps({name: asdict(one) for name, one in sorted(pdfs.items())}, indent=1)
    list_in(folder).write_text(told, encoding="utf-8", newline="\n")
