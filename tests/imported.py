"""What a file of tests imports: the project's own files, and what these import in turn.

What stands in a file as an import counts, wherever it stands: too much does no harm. A package
around a module, or one that only hands on what a module of it defines, counts only where it is
imported itself, for it gives the module nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path

_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+(?P<base>[\w.]+)[ \t]+import[ \t]+(?P<names>\([^)]*\)|[^\n]+)"
    r"|import[ \t]+(?P<modules>[\w. \t,]+))",
    re.MULTILINE,
)
_NAME = re.compile(r"[\w.]+|\*")
_CALLED_ELSE = re.compile(r"\bas\s+\w+")
# Of these nobody can tell what they will import: all in the folder that they name, or in their own.
_BY_NAME = re.compile(r"import_module\(f?[\"'](?P<package>[\w.]+)\.[^.\"']*[\"']")
_ALL_BESIDE = "iter_modules("
_RUNS_PROGRAMS = re.compile(r"\bsubprocess\b|\bPYTHON\b|\bsys\.executable\b")
TESTS = "tests/"


def imported(root: Path, *names: str, without: tuple[str, ...] = ()) -> tuple[str, ...]:
    """These files and all that they import, by their paths below ``root``, in order.

    ``without`` names files that are left out, with what these import.
    """
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found and name not in without:
            found.add(name)
            waiting += _imports(root, name)
    return tuple(sorted(found))


def runs_programs(root: Path, *names: str) -> bool:
    """Whether one of these files of tests starts programs, of which no import tells."""
    return any(_RUNS_PROGRAMS.search(_text(root, name)) for name in names if name.startswith(TESTS))


def forget() -> None:
    """Read all files again."""
    for one in (_imports, _text):
        one.cache_clear()


@functools.cache
def _imports(root: Path, name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_found(root, name)))


def _found(root: Path, name: str) -> Iterator[str]:
    text = _text(root, name)
    for one in _IMPORT.finditer(text):
        if one["modules"]:
            for module in _NAME.findall(one["modules"]):
                yield from _files_of(root, module)
            continue
        base = _absolute(one["base"], name)
        # A list that goes on in a line of its own is not read: all may be meant.
        for part in _names(one["names"]) or ["*"]:
            yield from _files_of(root, f"{base}.{part}") or _giving(root, base, part)
    for named in _BY_NAME.finditer(text):
        yield from _below(root, Path(*named["package"].split(".")))
    if _ALL_BESIDE in text:
        yield from _below(root, Path(name).parent)


def _absolute(module: str, name: str) -> str:
    """A module that the file ``name`` calls by its place beside it, or above."""
    bare = module.lstrip(".")
    if bare == module:
        return module
    around = Path(name).parents[len(module) - len(bare) - 1].parts
    return ".".join([*around, bare] if bare else around)


def _names(text: str) -> list[str]:
    return _NAME.findall(_CALLED_ELSE.sub("", text))


def _giving(root: Path, module: str, name: str) -> tuple[str, ...]:
    """The files from which a module has what it calls ``name``: its own, or what it hands on."""
    files = _files_of(root, module)
    for file in files:
        if not file.endswith("__init__.py"):
            continue
        for one in _IMPORT.finditer(_text(root, file)):
            if not one["modules"] and name in _names(one["names"]):
                base = _absolute(one["base"], file)
                return _files_of(root, f"{base}.{name}") or _giving(root, base, name)
    return files


def _files_of(root: Path, module: str) -> tuple[str, ...]:
    path = Path(*module.split("."))
    files = (path.with_suffix(".py"), path / "__init__.py")
    return tuple(one.as_posix() for one in files if (root / one).is_file())


def _below(root: Path, folder: Path) -> Iterator[str]:
    for path in sorted((root / folder).rglob("*.py")):
        yield path.relative_to(root).as_posix()


@functools.cache
def _text(root: Path, name: str) -> str:
    path = root / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""
