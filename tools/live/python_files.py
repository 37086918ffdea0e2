"""Packages as the browser's Python gets them: of each wheel no more than what runs there."""

import email
import hashlib
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from tools.trouble import Trouble

# On the index these have wheels for no browser; all that is compiled in them can be done without.
_PURE: Final = {"markupsafe": "markupsafe", "pyyaml": "yaml"}
# Asked for by name, and done without. The kernel loads jedi at its start; where it is empty, Tab
# completes by what a name holds. The other is a part of JupyterLab, which has it already.
_ONLY_NAMED: Final = ("jedi", "jupyterlab_widgets")
# What a browser's Python never reads: of the course how the book is made, and its own scripts; of
# others what is for other programs, and the colours of languages that no cell is written in.
_NEVER_READ: Final = re.compile(
    r"securebase/(claims|exports|glossary|jupyter|paper|publishing|scaffold|seminars|sessions)/|"
    r"securebase/static/(book|labextensions|scorm|worker)/|"
    r"anywidget/(labextension|nbextension)/|"
    r"pygments/lexers/(?!(__init__|_mapping|special|_(css|lilypond|scheme)_builtins|css|data|html|"
    r"javascript|jvm|lilypond|lisp|markup|perl|python|ruby|shell)\.py)|"
    r"[^/]+\.data/|.*/tests?/|[^/]+\.dist-info/RECORD|.*/$"
)
_NAMED: Final = re.compile(r"[\w.-]+")
_WITHOUT_DATE: Final = (1980, 1, 1, 0, 0, 0)

Package = dict[str, Any]


def packages(wheels: Iterable[Path], installed: Path, target: Path) -> dict[str, Package]:
    """Write the packages into ``target``; give what Pyodide's lock file says of each.

    Args:
        wheels: of these, files for other programs and of the book are left out.
        installed: a folder of installed packages, from which those are taken that have no wheel
            for a browser.
        target: the folder of Pyodide.

    Raises:
        Trouble: a package needs another that is not among them; names both.
    """
    made: dict[str, Package] = {}
    for wheel in sorted(wheels):
        with zipfile.ZipFile(wheel) as packed:
            names = [name for name in packed.namelist() if not _NEVER_READ.match(name)]
            made |= _package(target / wheel.name, {name: packed.read(name) for name in names})
    for name, folder in _PURE.items():
        made |= _package(*_pure(name, folder, installed, target))
    for name in _ONLY_NAMED:
        about = f"Metadata-Version: 2.1\nName: {name}\nVersion: 0\n".encode()
        files = {f"{name}-0.dist-info/METADATA": about}
        made |= _package(target / f"{name}-0-py3-none-any.whl", files)
    if missing := [pair for pair in _needs(target, made) if pair[1] not in made]:
        told = ", ".join(f"{needed} (for {name})" for name, needed in missing)
        raise Trouble(f"The browser's Python lacks {told}: pin it in tools/live/wheels.txt.")
    return made


def _pure(name: str, folder: str, installed: Path, target: Path) -> tuple[Path, dict[str, bytes]]:
    """A wheel of the Python files of an installed package."""
    (about,) = installed.glob(f"{name}-*.dist-info")
    paths = [*(installed / folder).rglob("*.py"), about / "METADATA", *about.rglob("LICENSE*")]
    files = {path.relative_to(installed).as_posix(): path.read_bytes() for path in paths}
    return target / f"{about.stem}-py3-none-any.whl", files


def _package(path: Path, files: dict[str, bytes]) -> dict[str, Package]:
    """Write a wheel; what the lock file says of it, by its name."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, content in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(name, _WITHOUT_DATE), content, zipfile.ZIP_DEFLATED, 9)
    about = _metadata(files)
    told: Package = {
        "name": str(about["Name"]),
        "version": str(about["Version"]),
        "file_name": path.name,
        "install_dir": "site",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": _modules(files),
        # All of them are loaded at once, when the kernel starts.
        "depends": [],
        "unvendored_tests": False,
    }
    return {_canonical(told["name"]): told}


def _metadata(files: dict[str, bytes]) -> Any:
    (name,) = (one for one in files if re.fullmatch(r"[^/]+\.dist-info/METADATA", one))
    return email.message_from_bytes(files[name])


def _modules(files: Iterable[str]) -> list[str]:
    found = {name.split("/")[0].removesuffix(".py") for name in files if name.endswith(".py")}
    return sorted(found)


def _needs(target: Path, made: dict[str, Package]) -> Iterable[tuple[str, str]]:
    """Each package with one that it needs whatever the machine."""
    for name, package in made.items():
        with zipfile.ZipFile(target / package["file_name"]) as packed:
            about = _metadata({one: packed.read(one) for one in packed.namelist()})
        for line in about.get_all("Requires-Dist") or []:
            if ";" not in line and (found := _NAMED.match(line)):
                yield name, _canonical(found[0])


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
