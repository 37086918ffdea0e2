"""A course in which every passage is marked that its register names."""

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from securebase.claims.claim import Claim
from securebase.claims.course_text import paragraphs
from securebase.claims.paragraph import Paragraph, words_alone
from securebase.claims.register import Register, RegisterFile
from securebase.content.problems import Place, Problem

_TOLD: Final = 60


@dataclass(frozen=True)
class Mark:
    """A stretch of a paragraph that the register names; without ``claim``, it claims nothing."""

    start: int
    end: int
    file: RegisterFile
    place: Place
    claim: Claim | None

    def problem(self, message: str) -> Problem:
        """A mistake of the register, where it names the stretch."""
        return self.file.problem(self.place, message)


class MarkedCourse:
    """The files that the register names, read; ``lost`` tells of each passage that is not there.

    ``marks`` holds what is named of each paragraph that has something named.

    Raises:
        ContentError: a file cannot be read.
    """

    def __init__(self, register: Register) -> None:
        self.register = register
        self.marks: dict[Paragraph, list[Mark]] = {}
        self.lost: list[Problem] = []
        self.paragraphs = functools.cache(paragraphs)
        for file in register.files:
            for place, name, words, claim in _passages(file):
                self._mark(file, place, register.course / name, words_alone(words), claim)
        # Each once, in the order of ``marks``.
        self._taught: dict[str, dict[Paragraph, None]] = {}
        for paragraph, marks in self.marks.items():
            for claim in (mark.claim for mark in marks if mark.claim):
                self._taught.setdefault(claim.id, {})[paragraph] = None

    def taught(self, claim: Claim) -> list[Paragraph]:
        """Where a claim is taught, in the order in which its passages were found."""
        return [*self._taught.get(claim.id, ())]

    def name(self, path: Path) -> str:
        """A file as the register names it."""
        return path.relative_to(self.register.course).as_posix()

    def _mark(
        self, file: RegisterFile, place: Place, path: Path, words: str, claim: Claim | None
    ) -> None:
        there = [one for one in self.paragraphs(path) if words in one.words]
        for paragraph in there:
            start = paragraph.words.find(words)
            mark = Mark(start, start + len(words), file, place, claim)
            self.marks.setdefault(paragraph, []).append(mark)
        if not there:
            near = _nearest(words, self.paragraphs(path))
            hint = f"it says “{near.words}” in line {near.line}" if near else "mend this passage"
            told = f"{words[:_TOLD]}{'…' * (len(words) > _TOLD)}"
            self.lost.append(
                file.problem(place, f"{self.name(path)} does not say “{told}”; {hint}")
            )


def _passages(file: RegisterFile) -> Iterator[tuple[Place, str, str, Claim | None]]:
    for number, claim in enumerate(file.content.claims):
        for index, passage in enumerate(claim.taught):
            place: Place = ("claims", number, "taught", index, "words")
            yield place, passage.file, passage.words, claim
    for index, passage in enumerate(file.content.not_claims):
        yield ("not_claims", index, "words"), passage.file, passage.words, None


def _nearest(words: str, there: Sequence[Paragraph]) -> Paragraph | None:
    """The paragraph that shares most words, if it shares many."""
    wanted = set(words.split())
    shared = {one: len(wanted & set(one.words.split())) for one in there}
    best = max(shared, key=lambda one: shared[one], default=None)
    return best if best and shared[best] * 2 > len(wanted) else None
