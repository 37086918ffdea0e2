"""The course around a notebook or a file: its folder, and what its settings say to this package.

They stand where those of the book stand: in ``_config.yml`` (Jupyter Book), ``conf.py`` (Sphinx)
or ``myst.yml`` (Jupyter Book 2). While a book is built, its kernels are told them; else they are
read in the nearest folder above that has one of them.
"""

from __future__ import annotations

import ast
import contextlib
import functools
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self

import yaml  # type: ignore[import-untyped]

from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text

TOLD: Final = "SECUREBASE_COURSE"
"""The variable by which a build tells its kernels: the folder, and the settings, as JSON."""
BIBLIOGRAPHY: Final = "bibtex_bibfiles"
OURS: Final = "securebase_"
"""How every setting of this package begins."""
SETTINGS: Final = ("_config.yml", "conf.py", "myst.yml")
"""Where the settings of a course stand: Jupyter Book's, Sphinx's, or Jupyter Book 2's."""
_USUAL_BIBLIOGRAPHY: Final = "references.bib"
_NOT_CONTENT: Final = {"node_modules", "tests", "benchmarks", "examples"}
_OF_AN_ENVIRONMENT: Final = "pyvenv.cfg"


def files_below(course: Path, endings: str | tuple[str, ...]) -> list[Path]:
    """The files of a course whose names end so, in the order of their paths.

    What is hidden, built or of another course is left out: folders that begin with "." or "_",
    those of tests and examples, and environments of Python, in which this package may be.
    """
    found: list[Path] = []
    for folder, folders, names in os.walk(course):
        folders[:] = [
            name
            for name in folders
            if not name.startswith((".", "_"))
            and name not in _NOT_CONTENT
            and not is_environment(Path(folder, name))
        ]
        found += [Path(folder, name) for name in names if name.endswith(endings)]
    return sorted(found)


def has_settings(folder: Path) -> bool:
    """Whether the settings of a course stand in a folder."""
    return any((folder / name).is_file() for name in SETTINGS)


def is_environment(folder: Path) -> bool:
    """Whether a folder is an environment of Python, whatever it is called."""
    return (folder / _OF_AN_ENVIRONMENT).is_file()


@dataclass(frozen=True)
class OwnCourse:
    """A course's folder, and its settings by name: those of this package, and its bibliography."""

    folder: Path
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def bibliography(self) -> list[Path]:
        """The BibTeX files: those that are named, else ``references.bib`` where it is there."""
        named = self.settings.get(BIBLIOGRAPHY)
        if named is None:
            usual = self.folder / _USUAL_BIBLIOGRAPHY
            return [usual] if usual.is_file() else []
        names = named if isinstance(named, list | tuple) else [named]
        return [self.folder / str(name) for name in names]

    def file(self, setting: str) -> Path | None:
        """The file that a setting names, if it is set.

        Raises:
            ContentError: there is no such file, or the setting is no name.
        """
        name = self.settings.get(setting)
        if name is None:
            return None
        if not isinstance(name, str) or not (self.folder / name).is_file():
            raise self.mistake(
                setting, f"there is no file {name!r} in {self.folder.resolve().name}"
            )
        return self.folder / name

    def mistake(self, setting: str, message: str, part: str = "") -> ContentError:
        """A mistake in a setting, at the line where it stands, or where a part of it does."""
        path = next(
            (path for name in SETTINGS if (path := self.folder / name).is_file()),
            self.folder / SETTINGS[0],
        )
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        at = next((at for at, line in enumerate(lines, 1) if re.match(rf"\W*{setting}\b", line)), 1)
        if part:
            begins = re.compile(rf".*\b{re.escape(part)}\b['\"]?\s*:")
            at = next((n for n, line in enumerate(lines, 1) if n >= at and begins.match(line)), at)
        return ContentError([Problem(path, at, f"{setting}: {message}")])

    def told(self) -> str:
        """What a kernel is told."""
        return as_told([str(self.folder), dict(self.settings)])

    @classmethod
    def of(cls, folder: Path) -> Self:
        """The course in a folder that has settings.

        Raises:
            ContentError: the settings cannot be read.
        """
        for name in SETTINGS:
            path = folder / name
            read = _in_python if path.suffix == ".py" else _in_yaml
            if path.is_file():
                state = path.stat()
                return cls(folder, read(path, state.st_mtime_ns, state.st_size))
        return cls(folder)


def as_told(settings: Any) -> str:
    """Settings as JSON, with a day that YAML made of a value as its text."""
    return json.dumps(settings, default=str)


_AROUND: ContextVar[OwnCourse | None] = ContextVar("course", default=None)


@contextlib.contextmanager
def within(folder: Path) -> Iterator[OwnCourse]:
    """Makes the course in a folder the one around, wherever Python runs."""
    course = OwnCourse.of(folder)
    token = _AROUND.set(course)
    try:
        yield course
    finally:
        _AROUND.reset(token)


def own_course() -> OwnCourse | None:
    """The course around: the one a build tells of, else that of the nearest folder above.

    Raises:
        ContentError: its settings cannot be read.
    """
    if (around := _AROUND.get()) is not None:
        return around
    if told := os.environ.get(TOLD):
        folder, settings = json.loads(told)
        return OwnCourse(Path(folder), settings)
    here = Path.cwd()
    for folder in (here, *here.parents):
        if any((folder / name).is_file() for name in SETTINGS):
            return OwnCourse.of(folder)
    return None


def wanted(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Of a book's settings those that matter here and are set."""
    return {
        name: value
        for name, value in settings.items()
        if (name == BIBLIOGRAPHY or name.startswith(OURS)) and value is not None
    }


@functools.lru_cache(maxsize=8)
def _in_yaml(path: Path, *_state: int) -> dict[str, Any]:
    try:
        read = yaml.safe_load(read_text(path)) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = getattr(error, "problem", error)
        told = f"this is not YAML ({said}); compare the line with those around it"
        raise ContentError([Problem(path, mark.line + 1 if mark else 1, told)]) from error
    book = read if isinstance(read, dict) else {}
    sphinx = book.get("sphinx")
    config = sphinx.get("config") if isinstance(sphinx, dict) else None
    own = wanted({**book, **(config if isinstance(config, dict) else {})})
    project = book.get("project")
    if isinstance(project, dict) and (works := project.get("bibliography")):
        own.setdefault(BIBLIOGRAPHY, works)  # as Jupyter Book 2 calls them
    return own


@functools.lru_cache(maxsize=8)
def _in_python(path: Path, *_state: int) -> dict[str, Any]:
    """What stands there as plain values; the file is not run."""
    try:
        tree = ast.parse(read_text(path))
    except SyntaxError as error:
        told = f"this is not Python ({error.msg})"
        raise ContentError([Problem(path, error.lineno or 1, told)]) from error
    found: dict[str, Any] = {}
    for line in tree.body:
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name):
            with contextlib.suppress(ValueError):
                found[line.targets[0].id] = ast.literal_eval(line.value)
    return wanted(found)
