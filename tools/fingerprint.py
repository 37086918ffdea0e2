"""A short text that changes when any of the given files does."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_NOT_SOURCES = {"__pycache__", ".ipynb_checkpoints", "node_modules", ".DS_Store"}


def files(path: Path) -> Iterator[Path]:
    """A file, or those of a folder that somebody wrote, in their order."""
    if path.is_file():
        yield path
    elif path.is_dir():
        for entry in sorted(path.iterdir()):
            if entry.name not in _NOT_SOURCES:
                yield from files(entry)


def of_files(root: Path, names: Iterable[str]) -> str:
    """The fingerprint of files and folders (by name, below ``root``).

    It hangs on names and content, not on dates: a fresh checkout of the same
    files has the same one. A name that does not exist counts as empty.
    """
    digest = hashlib.sha256()
    for name in names:
        for path in files(root / name):
            content = path.read_bytes()
            digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()
