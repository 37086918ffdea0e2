"""Holds the course to its register: every number and every study has a claim, and the reverse.

What is wrong is told with file and line: in the register where it is the register that is wrong,
in the course where no claim carries what stands there.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

from securebase.claims.claim import Claim
from securebase.claims.course_text import Paragraph, paragraphs, words_alone
from securebase.claims.numbers import Number, counted, values
from securebase.claims.register import Register, RegisterFile
from securebase.content.problems import Place, Problem

_TELLS_OF_RESEARCH: Final = re.compile(
    # «The same study» and «these trials» are those of the sentence before.
    r"(?<!\bthis )(?<!\bthat )(?<!\bthese )(?<!\bthose )(?<!\bthe same )"
    r"(?<!\bfor a )(?<!\bto )(?<!\bI )(?<!in the )"
    r"\b(?:stud(?:y|ies)|trials?|meta-analys[ei]s|reviews?|surveys?"
    r"|research(?:ers)? (?:shows?|showed|suggests?|says?|finds?|found|has|have|on)"
    r"|(?:been|was|were|have|has) (?:found|shown)|(?:found|show(?:ed|s|n)) that)\b",
    re.IGNORECASE,
)
# How a paragraph begins that is our own reading, as the page about the course says.
_OUR_READING: Final = ("Criticism:", "What would change our mind.")
_SENTENCE: Final = re.compile(r"[^.!?]+(?:[.!?](?!\s+[A-Z\"(]|$)[^.!?]*)*[.!?]*[\")]*")
_TOLD: Final = 60


@dataclass(frozen=True)
class Mark:
    """A stretch of a paragraph that the register names; ``claim`` is None where it claims nothing."""

    start: int
    end: int
    file: RegisterFile
    place: Place
    claim: Claim | None

    def problem(self, message: str) -> Problem:
        """A mistake of the register, where it names the stretch."""
        return self.file.problem(self.place, message)


class Held:
    """The text of a course beside its register; ``names`` are those of people who found things."""

    def __init__(self, register: Register, names: Sequence[str] = ()) -> None:
        self._register = register
        self._paragraphs = functools.cache(paragraphs)
        self._marks: dict[Paragraph, list[Mark]] = {}
        self._lost: list[Problem] = []
        self._names = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b") if names else None
        for file in register.files:
            for place, name, words, claim in _passages(file):
                self._mark(file, place, register.course / name, words_alone(words), claim)

    def lost_words(self, name: str | None = None) -> list[Problem]:
        """Passages of the register, or of one file of it, that the course does not have."""
        return [one for one in self._lost if name is None or one.path.stem == name]

    def wrong_sources(self, name: str | None = None) -> list[Problem]:
        """Passages of which no work that is cited there is a source of the claim."""
        found = []
        for paragraph, marks in self._marks.items():
            for mark in marks:
                claim = mark.claim
                if claim is None or claim.known == "our-reckoning" or paragraph.summary:
                    continue
                if paragraph.cites.isdisjoint(claim.sources) and name in (None, mark.file.name):
                    there = ", ".join(sorted(paragraph.cites)) or "nothing"
                    message = (
                        f"{claim.id} rests on {', '.join(claim.sources)}, and its passage cites "
                        f"{there} ({_place(paragraph, self._register.course)}); cite there what "
                        "it rests on, or name here what is cited"
                    )
                    found.append(mark.problem(message))
        return sorted(set(found))

    def numbers_not_carried(self, path: Path) -> list[Problem]:
        """Numbers of a file that no claim carries, and those that a claim tells otherwise."""
        if path.suffix == ".csv":
            return self._rows_not_carried(path)
        found = []
        for paragraph in [one for one in self._paragraphs(path) if not one.quoted]:
            marks = self._marks.get(paragraph, [])
            alone: list[Number] = []
            for number in counted(paragraph.words):
                over = [m for m in marks if m.start <= number.start and number.end <= m.end]
                if not over:
                    alone.append(number)
                elif all(mark.claim for mark in over) and not number.stands_among(_told_by(over)):
                    found.append(self._told_otherwise(paragraph, number, over))
            if alone:
                numbers = ", ".join(number.written for number in alone)
                message = (
                    f"no claim carries {numbers} in “{_around(paragraph.words, alone)}”; add a "
                    "claim with these words to book/claims, or name them in its not_claims"
                )
                found.append(Problem(path, paragraph.line, message))
        return found

    def _told_otherwise(
        self, paragraph: Paragraph, number: Number, marks: Sequence[Mark]
    ) -> Problem:
        ids = " or ".join(sorted({mark.claim.id for mark in marks if mark.claim}))
        return marks[0].problem(
            f"the course says {number.written} in “{_around(paragraph.words, [number])}” "
            f"({_place(paragraph, self._register.course)}), and {ids} has no such number in its "
            "figure, claim or limits; correct the one that is wrong"
        )

    def research_without_source(self, path: Path) -> list[Problem]:
        """Sentences that tell of research, or of a researcher, and cite nothing."""
        found = []
        for paragraph in self._paragraphs(path):
            if paragraph.cites or paragraph.summary or paragraph.quoted or path.suffix == ".csv":
                continue
            if paragraph.words.startswith(_OUR_READING):
                continue
            for sentence in _SENTENCE.finditer(paragraph.words):
                tells = _TELLS_OF_RESEARCH.search(sentence[0]) or (
                    self._names and self._names.search(sentence[0])
                )
                carried = any(
                    mark.start < sentence.end() and sentence.start() < mark.end
                    for mark in self._marks.get(paragraph, [])
                )
                if tells and not carried:
                    told = sentence[0].strip()
                    message = (
                        f"“{told[:_TOLD]}{'…' * (len(told) > _TOLD)}” speaks of {tells[0]!r} and "
                        "cites no work; cite it there, or add a claim to book/claims"
                    )
                    found.append(Problem(path, paragraph.line, message))
        return found

    def _rows_not_carried(self, path: Path) -> list[Problem]:
        """Rows of a table of which no claim that rests on the same work has all the numbers."""
        found = []
        for row in self._paragraphs(path):
            numbers = frozenset(abs(value) for value in _in_cells(row.words))
            carried = any(
                numbers <= {abs(value) for value in _held_by(claim)}
                for claim in self._register.claims
                if not row.cites.isdisjoint(claim.sources)
            )
            if numbers and row.cites and not carried:
                work = ", ".join(row.cites)
                message = (
                    f"no claim that rests on {work} has all numbers of this row ({row.words}); "
                    "add them to the figure of one in book/claims"
                )
                found.append(Problem(path, row.line, message))
        return found

    def _mark(
        self, file: RegisterFile, place: Place, path: Path, words: str, claim: Claim | None
    ) -> None:
        there = False
        for paragraph in self._paragraphs(path):
            start = paragraph.words.find(words)
            if start >= 0:
                there = True
                mark = Mark(start, start + len(words), file, place, claim)
                self._marks.setdefault(paragraph, []).append(mark)
        if not there:
            name = path.relative_to(self._register.course).as_posix()
            message = f"{name} does not say “{words[:_TOLD]}{'…' * (len(words) > _TOLD)}”"
            near = _nearest(words, self._paragraphs(path))
            hint = f"it says “{near.words}” in line {near.line}" if near else "mend this passage"
            self._lost.append(file.problem(place, f"{message}; {hint}"))


def works_not_used(keys: Sequence[str], pages: Sequence[Path], register: Register) -> list[str]:
    """The works of a bibliography that no page cites and no claim rests on."""
    used = {key for claim in register.claims for key in claim.sources}
    for page in pages:
        for paragraph in paragraphs(page):
            used |= paragraph.cites
    return [key for key in keys if key not in used]


def _passages(file: RegisterFile) -> Iterator[tuple[Place, str, str, Claim | None]]:
    for number, claim in enumerate(file.content.claims):
        for index, passage in enumerate(claim.taught):
            place: Place = ("claims", number, "taught", index, "words")
            yield place, passage.file, passage.words, claim
    for index, passage in enumerate(file.content.not_claims):
        yield ("not_claims", index, "words"), passage.file, passage.words, None


@functools.cache
def _values(words: str) -> frozenset[Decimal]:
    return values(words)


def _held_by(claim: Claim) -> frozenset[Decimal]:
    return _values(" ; ".join([claim.figure or "", claim.claim, claim.limits]))


def _told_by(marks: Sequence[Mark]) -> frozenset[Decimal]:
    return frozenset(value for mark in marks if mark.claim for value in _held_by(mark.claim))


def _in_cells(row: str) -> Iterator[Decimal]:
    """The numbers of the cells that hold nothing but numbers."""
    for cell in row.split(" | "):
        if re.fullmatch(r"-?[\d.]+(?: vs [\d.]+)?", cell):
            yield from _values(cell)


def _nearest(words: str, there: Sequence[Paragraph]) -> Paragraph | None:
    """The paragraph that shares most words, if it shares many."""
    wanted = set(words.split())
    shared = {one: len(wanted & set(one.words.split())) for one in there}
    best = max(shared, key=lambda one: shared[one], default=None)
    return best if best and shared[best] * 2 > len(wanted) else None


def _place(paragraph: Paragraph, course: Path) -> str:
    return f"{paragraph.path.relative_to(course).as_posix()}:{paragraph.line}"


def _around(words: str, numbers: Sequence[Number]) -> str:
    return words[max(0, numbers[0].start - 30) : numbers[-1].end + 30].strip()
