"""Ratings of reunions in files: one coder's, a class's, and a show of hands.

**Ratings**, ``anna.ratings.csv``: a row for each coder and reunion pair. ``coder`` is any name by
which coders can be told apart, ``vignette`` the pair's id in the coding lab, ``group`` A, B, C or
D. The eight ratings from 1 to 7, such as ``resistance_5`` for episode 5, may be left empty.

**Counts**, ``room.counts.csv``: a row for each pair, and how many chose each group. Nobody is
named. A pair that was not voted on has no row.

Both have one line of headings, commas, and UTF-8. A file that *Your answers* saved (``.json``) is
one coder's ratings too.
"""

import csv
import difflib
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, TypeAdapter, ValidationInfo

from securebase.activities.coding_lab.coding_lab import (
    EPISODES,
    LETTERS,
    SCALES,
    CodingLab,
    CodingLabRecord,
    CodingRecord,
    is_compared,
    rating_name,
)
from securebase.activities.record import read_record
from securebase.content.authored import checked
from securebase.content.carried import at_hand
from securebase.content.located_table import LocatedTable
from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text
from securebase.data.row import Count, Row

RATINGS: Final = tuple(f"{scale}_{episode}" for scale in SCALES for episode in EPISODES)
"""The columns of the eight ratings."""
COLUMNS: Final = ("coder", "vignette", "group", *RATINGS)
_LARGEST_FILE = 1_000_000
_SAVED = "secure-base-answers"

Rating = dict[str, Any]
AnyPath = str | PathLike[str]


def _letter(text: str) -> str:
    if text not in LETTERS:
        near = text.strip().upper()
        hint = f"write {near}" if near in LETTERS else f"write one of {', '.join(LETTERS)}"
        raise ValueError(f"the group is {text!r}; {hint}")
    return text


def _score(text: str, info: ValidationInfo) -> int:
    if text not in {str(score) for score in range(1, 8)}:
        raise ValueError(
            f"{info.field_name} is {text!r}; write a whole number from 1 to 7, or leave it empty"
        )
    return int(text)


def _named(text: str, info: ValidationInfo) -> str:
    if not text.strip():
        raise ValueError(f"the {info.field_name} is not named; write who it is, or a number")
    return text.strip()


Letter = Annotated[str, BeforeValidator(_letter)]
Score = Annotated[int | None, BeforeValidator(_score)]
Named = Annotated[str, BeforeValidator(_named)]


class RatedReunions(Row):
    """A row of a file of ratings."""

    coder: Named
    vignette: Named
    group: Letter
    proximity_5: Score = None
    proximity_8: Score = None
    maintaining_5: Score = None
    maintaining_8: Score = None
    resistance_5: Score = None
    resistance_8: Score = None
    avoidance_5: Score = None
    avoidance_8: Score = None


class CountedReunions(Row):
    """A row of a file of counts."""

    vignette: Named
    A: Count
    B: Count
    C: Count
    D: Count

    def mistakes(self) -> Iterator[str]:
        """Somebody chose."""
        if not self.A + self.B + self.C + self.D:
            yield "nobody chose a group for this one; take the row out"


def ratings_of(lab: CodingLab, coder: str = "me") -> list[Rating]:
    """What was rated in a coding lab and compared with the key, a row for each pair.

    The rows are those of a file of ratings; ``pandas.DataFrame(ratings_of(lab))`` makes a table.
    """
    record = read_record(CodingLabRecord, lab.record)
    return [*_rows(record.codings, lab, coder)] if record else []


def read_ratings(paths: AnyPath | Sequence[AnyPath], lab: CodingLab) -> list[Rating]:
    """The ratings in one or more files, as rows; empty ratings are None.

    Args:
        paths: files of ratings (``.csv``), or of saved answers (``.json``), whose coder is called
            by the name of the file.
        lab: the coding lab that was rated.

    Raises:
        ContentError: a file cannot be read, or a row is not right: a vignette that the lab has not,
            or one that the same coder rated twice. Says every mistake with its file and line.
    """
    files = [paths] if isinstance(paths, str | PathLike) else [*paths]
    problems: list[Problem] = []
    rows: list[Rating] = []
    first: dict[tuple[str, str], tuple[Path, int]] = {}
    for path in map(at_hand, map(Path, files)):
        try:
            found = [*_saved(path, lab)] if path.suffix == ".json" else [*_table(path, lab)]
        except ContentError as error:
            problems += error.problems
            continue
        for line, row in found:
            place = first.setdefault((row["coder"], row["vignette"]), (path, line))
            if place != (path, line):
                told = f"{row['coder']!r} rated {row['vignette']!r} in {place[0].name}, line "
                told += f"{place[1]}, too; take one out, or give the coders different names"
                problems.append(Problem(path, line, told))
            rows.append(row)
    if problems:
        raise ContentError(problems)
    return rows


def read_counts(path: AnyPath, lab: CodingLab) -> list[Rating]:
    """How many chose each group, as rows of ``vignette``, ``A``, ``B``, ``C`` and ``D``.

    Raises:
        ContentError: the file cannot be read, or a row is not right. Says every mistake with its
            line.
    """
    located = LocatedTable(at_hand(Path(path)), CountedReunions.columns())
    _refuse_unknown(located, lab)
    _refuse_repeated(located)
    rows = checked(TypeAdapter(list[CountedReunions]), located)
    return [row.model_dump() for row in rows]


def ratings_csv(rows: Iterable[Rating]) -> str:
    """The text of a file of ratings; what a row has besides is left out."""
    return _csv(COLUMNS, rows)


def counts_csv(rows: Iterable[Rating]) -> str:
    """The text of a file of counts."""
    return _csv(tuple(CountedReunions.columns()), rows)


def _csv(columns: Sequence[str], rows: Iterable[Rating]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _table(path: Path, lab: CodingLab) -> Iterator[tuple[int, Rating]]:
    located = LocatedTable(path, COLUMNS)
    _refuse_unknown(located, lab)
    for place, row in enumerate(checked(TypeAdapter(list[RatedReunions]), located)):
        yield located.line((place,)), row.model_dump()


def _saved(path: Path, lab: CodingLab) -> Iterator[tuple[int, Rating]]:
    try:
        saved = json.loads(read_text(path, _LARGEST_FILE))
        is_ours = saved["format"] == _SAVED
        kept = saved["records"].get(lab.id, {})
    except (ValueError, KeyError, TypeError, AttributeError):
        is_ours = False
    if not is_ours:
        message = "this is no file that “Your answers” saved; save one there, or give a .csv"
        raise ContentError([Problem(path, 1, message)])
    record = read_record(CodingLabRecord, kept)
    rows = [*_rows(record.codings, lab, path.stem)] if record else []
    if not rows:
        message = f"no reunion of “{lab.title}” was compared with the key in these answers"
        raise ContentError([Problem(path, 1, message)])
    yield from ((1, row) for row in rows)


def _rows(codings: dict[str, CodingRecord], lab: CodingLab, coder: str) -> Iterator[Rating]:
    for vignette in lab.vignettes:
        coding = codings.get(vignette.id)
        if coding is not None and is_compared(coding):
            ratings = {
                f"{scale}_{episode}": coding.ratings[rating_name(scale, episode)]
                for scale in SCALES
                for episode in EPISODES
            }
            yield {"coder": coder, "vignette": vignette.id, "group": coding.group, **ratings}


def _refuse_unknown(located: LocatedTable, lab: CodingLab) -> None:
    ids = [vignette.id for vignette in lab.vignettes]
    for place, cells in enumerate(located.data):
        name = cells["vignette"].strip()
        if name and name not in ids:
            near = difflib.get_close_matches(name.casefold(), ids)
            hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(ids)}"
            message = f"the lab has no vignette {name!r}; {hint}"
            located.problems.append(Problem(located.path, located.line((place,)), message))


def _refuse_repeated(located: LocatedTable) -> None:
    first: dict[str, int] = {}
    for place, cells in enumerate(located.data):
        line = located.line((place,))
        before = first.setdefault(cells["vignette"].strip(), line)
        if before != line:
            message = f"{cells['vignette']!r} is counted in line {before} too; join the two rows"
            located.problems.append(Problem(located.path, line, message))
