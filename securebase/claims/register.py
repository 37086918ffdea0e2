"""The register of claims: one file for each page of the book, in ``book/claims``."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter

from securebase.claims.claim import Claim, ClaimsOfPage
from securebase.content.authored import checked
from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import ContentError, Place, Problem

FOLDER: Final = Path("book", "claims")
"""Where the register lies in a course."""


@dataclass(frozen=True)
class RegisterFile:
    """A file of the register; ``name`` is that of the page whose claims it holds."""

    located: LocatedYaml
    content: ClaimsOfPage

    @property
    def name(self) -> str:
        """The page: ``everyday-sensitivity``."""
        return self.located.path.stem

    def problem(self, place: Place, message: str) -> Problem:
        """A mistake, at the line of ``place``."""
        return Problem(self.located.path, self.located.line(place), message)


@dataclass(frozen=True)
class Register:
    """The claims of a course whose folder is ``course``; ``files`` are in the order of names."""

    course: Path
    files: tuple[RegisterFile, ...]

    @property
    def claims(self) -> list[Claim]:
        """All claims, file after file."""
        return [claim for file in self.files for claim in file.content.claims]


def read_register(course: Path) -> Register:
    """The register of a course; one without claims has none.

    Raises:
        ContentError: says every mistake in its files with its line and what to write.
    """
    problems: list[Problem] = []
    files: list[RegisterFile] = []
    for path in sorted((course / FOLDER).glob("*.yml")):
        try:
            located = LocatedYaml(path)
            files.append(RegisterFile(located, checked(TypeAdapter(ClaimsOfPage), located)))
        except ContentError as error:
            problems += error.problems
    register = Register(course, tuple(files))
    problems += [*_repeated(register), *_files_that_are_not_there(register)]
    if problems:
        raise ContentError(problems)
    return register


def _repeated(register: Register) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for file in register.files:
        for index, claim in enumerate(file.content.claims):
            other = first.setdefault(claim.id, file.name)
            if other != file.name:
                told = f"the id {claim.id!r} is used in {other}.yml too; give this one another"
                yield file.problem(("claims", index, "id"), told)


def _files_that_are_not_there(register: Register) -> Iterator[Problem]:
    for file in register.files:
        places: list[tuple[Place, str]] = [
            (("claims", number, "taught", index, "in"), passage.file)
            for number, claim in enumerate(file.content.claims)
            for index, passage in enumerate(claim.taught)
        ]
        places += [
            (("not_claims", index, "in"), passage.file)
            for index, passage in enumerate(file.content.not_claims)
        ]
        for place, name in places:
            if not (register.course / name).is_file():
                yield file.problem(place, _not_there(register.course, name))


def _not_there(course: Path, name: str) -> str:
    folder = course / Path(name).parent
    there = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    near = difflib.get_close_matches(Path(name).name, there, n=1)
    hint = (
        f"did you mean {(Path(name).parent / near[0]).as_posix()!r}?"
        if near
        else "write it from the folder of the course, as in 'book/welcome.md'"
    )
    return f"there is no file {name!r}; {hint}"
