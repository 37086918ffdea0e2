"""Holds a course to its register: every number and every study has a claim, and the reverse.

What is wrong is told with file and line: in the register where it is the register that is wrong,
in the course where no claim carries what stands there.
"""

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

from securebase.claims.claim import Claim
from securebase.claims.marked_course import Mark, MarkedCourse
from securebase.claims.numbers import Number, counted, values
from securebase.claims.paragraph import Paragraph, words_alone
from securebase.claims.shown_text import ShownText
from securebase.content.problems import Problem

_TELLS_OF_RESEARCH: Final = re.compile(
    # «The same study» is that of the sentence before, and «to study» is a verb.
    r"(?<!\bthis )(?<!\bthat )(?<!\bthese )(?<!\bthose )(?<!\bthe same )"
    r"(?<!\bfor a )(?<!\bto )(?<!\bI )(?<!in the )"
    r"\b(?:stud(?:y|ies)|trials?|meta-analys[ei]s|reviews?|surveys?"
    r"|research(?:ers)? (?:shows?|showed|suggests?|says?|finds?|found|has|have|on)"
    r"|(?:been|was|were|have|has) (?:found|shown)|(?:found|show(?:ed|s|n)) that)\b",
    re.IGNORECASE,
)
# How a paragraph begins that is our own reading, as the page about the course says.
_OUR_READING: Final = ("Criticism:", "What would change our mind.")
# The names of a measure tell of no study.
_OTHER_NAMES: Final = "Also called "
_SENTENCE: Final = re.compile(r"[^.!?]+(?:[.!?](?!\s+[A-Z\"(]|$)[^.!?]*)*[.!?]*[\")]*")
_TOLD: Final = 60


def wrong_sources(course: MarkedCourse) -> list[Problem]:
    """Passages of which no work that is cited there is a source of the claim."""
    found = set()
    for paragraph, marks in course.marks.items():
        for mark in [] if paragraph.summary else marks:
            claim = mark.claim
            if claim is None or claim.known == "our-reckoning":
                continue
            if paragraph.cites.isdisjoint(claim.sources):
                there = ", ".join(sorted(paragraph.cites)) or "nothing"
                message = (
                    f"{claim.id} rests on {', '.join(claim.sources)}, and its passage cites "
                    f"{there} ({_place(course, paragraph)}); cite there what it rests on, or name "
                    "here what is cited"
                )
                found.add(mark.problem(message))
    return sorted(found)


def numbers_not_carried(course: MarkedCourse, path: Path) -> list[Problem]:
    """Numbers of a file that no claim carries, and those that a claim tells otherwise."""
    if path.suffix == ".csv":
        return [*_rows_not_carried(course, path)]
    found = []
    for paragraph in [one for one in course.paragraphs(path) if not one.quoted]:
        alone: list[Number] = []
        for number in counted(paragraph.words):
            marks = _over(course, paragraph, number.start, number.end, whole=True)
            if not marks:
                alone.append(number)
            elif all(mark.claim for mark in marks) and not number.stands_among(_told_by(marks)):
                found.append(_told_otherwise(course, paragraph, number, marks))
        if alone:
            numbers = ", ".join(number.written for number in alone)
            message = (
                f"no claim carries {numbers} in “{_around(paragraph.words, alone)}”; add a "
                "claim with these words to book/claims, or name them in its not_claims"
            )
            found.append(Problem(path, paragraph.line, message))
    return found


def shown_numbers_not_carried(course: MarkedCourse, texts: Iterable[ShownText]) -> list[Problem]:
    """Numbers in what code shows, of which no one claim on a work named beside it has all."""
    found = []
    for text in texts:
        numbers = [one for one in counted(text.words) if not _is_no_claim(course, text, one)]
        missing = [
            [one for one in numbers if not one.stands_among(_held_by(claim))]
            for claim in course.register.claims
            if not text.cites.isdisjoint(claim.sources)
        ]
        nearest = min(missing, key=len, default=numbers)
        if nearest:
            message = (
                f"no claim on a work that is named beside it has all numbers of what is shown as "
                f"“{_around(text.words, nearest)}”; add {', '.join(n.written for n in nearest)} to "
                "the figure of one in book/claims, or name these words in its not_claims"
            )
            found.append(Problem(*text.place(nearest[0].start), message))
    return found


def research_without_source(
    course: MarkedCourse, path: Path, names: Iterable[str] = ()
) -> list[Problem]:
    """Sentences that tell of research, or of somebody with one of these names, and cite nothing."""
    found = []
    researchers = re.compile(rf"\b(?:{'|'.join(map(re.escape, names)) or '(?!)'})\b")
    for paragraph in course.paragraphs(path):
        tells_of_none = paragraph.words.startswith((*_OUR_READING, _OTHER_NAMES))
        if paragraph.cites or paragraph.summary or paragraph.quoted or tells_of_none:
            continue
        for sentence in _SENTENCE.finditer(paragraph.words):
            tells = _TELLS_OF_RESEARCH.search(sentence[0]) or researchers.search(sentence[0])
            if tells and not _over(course, paragraph, *sentence.span(), whole=False):
                told = sentence[0].strip()
                message = (
                    f"“{told[:_TOLD]}{'…' * (len(told) > _TOLD)}” speaks of {tells[0]!r} and "
                    "cites no work; cite it there, or add a claim to book/claims"
                )
                found.append(Problem(path, paragraph.line, message))
    return found


def works_not_used(course: MarkedCourse, keys: Iterable[str], pages: Iterable[Path]) -> list[str]:
    """The works of a bibliography that no page cites and no claim rests on."""
    used = {key for claim in course.register.claims for key in claim.sources}
    used |= {key for page in pages for one in course.paragraphs(page) for key in one.cites}
    return [key for key in keys if key not in used]


def _over(
    course: MarkedCourse, paragraph: Paragraph, start: int, end: int, *, whole: bool
) -> list[Mark]:
    """The marks over the whole of a stretch, or over a part of it."""
    marks = course.marks.get(paragraph, [])
    if whole:
        return [mark for mark in marks if mark.start <= start and end <= mark.end]
    return [mark for mark in marks if mark.start < end and start < mark.end]


def _is_no_claim(course: MarkedCourse, text: ShownText, number: Number) -> bool:
    """Whether words that the register names as no claim, in a file of code, hold the number."""
    names = [
        words_alone(one.words)
        for file in course.register.files
        for one in file.content.not_claims
        if one.file.endswith(".py")
    ]
    starts = ((text.words.find(words), words) for words in names if words in text.words)
    return any(
        start <= number.start and number.end <= start + len(words) for start, words in starts
    )


def _told_otherwise(
    course: MarkedCourse, paragraph: Paragraph, number: Number, marks: Sequence[Mark]
) -> Problem:
    ids = " or ".join(sorted({mark.claim.id for mark in marks if mark.claim}))
    return marks[0].problem(
        f"the course says {number.written} in “{_around(paragraph.words, [number])}” "
        f"({_place(course, paragraph)}), and {ids} has no such number in its figure, claim or "
        "limits; correct the one that is wrong"
    )


def _rows_not_carried(course: MarkedCourse, path: Path) -> Iterator[Problem]:
    """Rows of a table of which no claim that rests on the same work has all the numbers."""
    for row in course.paragraphs(path):
        numbers = frozenset(_in_cells(row.words))
        carried = any(
            numbers <= _held_by(claim)
            for claim in course.register.claims
            if not row.cites.isdisjoint(claim.sources)
        )
        if numbers and row.cites and not carried:
            message = (
                f"no claim that rests on {', '.join(row.cites)} has all numbers of this row "
                f"({row.words}); add them to the figure of one in book/claims"
            )
            yield Problem(path, row.line, message)


@functools.cache
def _values(words: str) -> frozenset[Decimal]:
    return values(words)


def _held_by(claim: Claim) -> frozenset[Decimal]:
    return _values(" ; ".join([claim.figure or "", claim.claim, claim.limits]))


def _told_by(marks: Sequence[Mark]) -> frozenset[Decimal]:
    return frozenset(value for mark in marks if mark.claim for value in _held_by(mark.claim))


def _in_cells(row: str) -> Iterator[Decimal]:
    """The numbers of the cells that hold nothing but numbers."""
    for cell in re.split(r"\s*\|\s*", row):
        if re.fullmatch(r"-?[\d.]+(?: vs [\d.]+)?", cell):
            yield from _values(cell)


def _place(course: MarkedCourse, paragraph: Paragraph) -> str:
    return f"{course.name(paragraph.path)}:{paragraph.line}"


def _around(words: str, numbers: Sequence[Number]) -> str:
    return words[max(0, numbers[0].start - 30) : numbers[-1].end + 30].strip()
