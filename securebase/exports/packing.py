"""Zip files that are the same, byte for byte, whenever they are made of the same."""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_DATE: Final = (2026, 1, 1, 0, 0, 0)


def packed(path: Path, files: Mapping[str, bytes], *, first_as_it_is: bool = False) -> None:
    """Writes a zip file of these contents, by the names that they have in it.

    ``first_as_it_is`` leaves the first file uncompressed, so that a program knows what the zip is
    by its first bytes.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as package:
        for place, (name, content) in enumerate(files.items()):
            as_it_is = first_as_it_is and place == 0
            _add(package, name, content, zipfile.ZIP_STORED if as_it_is else zipfile.ZIP_DEFLATED)


def unpacked(path: Path) -> dict[str, bytes]:
    """What a zip file holds, by name."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def loosened(path: Path) -> None:
    """Writes a zip file again without compressing it, for one that goes into another zip.

    The outer one then finds what its many small files have in common.
    """
    files = unpacked(path)
    with zipfile.ZipFile(path, "w") as package:
        for name, content in files.items():
            _add(package, name, content, zipfile.ZIP_STORED)


def _add(package: zipfile.ZipFile, name: str, content: bytes, compression: int) -> None:
    told = zipfile.ZipInfo(name, _DATE)
    told.compress_type = compression
    told.external_attr = 0o644 << 16
    package.writestr(told, content, compresslevel=9 if compression else None)
