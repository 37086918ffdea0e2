"""What each door keeps of each kind of question, found by comparing what is read with the author's.

Run ``SECUREBASE_WRITE_GOLDEN=1`` with the tests to write ``securebase/exports/losses.md`` anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from securebase.exports.doors import DOORS
from tests.unit.exports.readers import Seen
from tests.unit.exports.written import Written

KINDS = {
    "single-choice": "Single choice",
    "true-false": "True or false",
    "multiple-choice": "Multiple choice",
    "number": "Number",
    "short-answer": "Short answer",
    "order": "Order",
    "match": "Match",
}
Pairs = Sequence[tuple[Written, Seen]]


def losses_of(kind: str, pairs: Pairs) -> list[str]:
    """What is lost of questions of a kind; nothing at all gives an empty list."""
    told = []
    if not all(wrote.stem in seen.stem for wrote, seen in pairs):
        told.append("**question lost**")
    if not all(any(part in one for one in seen.parts) for w, seen in pairs for part in w.parts):
        told.append("**parts lost**")
    told += _right(kind, pairs)
    told += _feedback(pairs)
    if any(wrote.takes_near and not isinstance(seen.right, str) for wrote, seen in pairs):
        told.append("near spellings count as wrong")
    return told


def _right(kind: str, pairs: Pairs) -> Iterator[str]:
    if all(wrote.right == seen.right for wrote, seen in pairs):
        return
    if kind == "order" and all(_is_in_places(wrote, seen) for wrote, seen in pairs):
        yield "asks for the place of each"
    elif all(isinstance(seen.right, str) for _, seen in pairs):
        yield "you grade yourself"
    else:
        yield "**right answer lost**"


def _is_in_places(wrote: Written, seen: Seen) -> bool:
    """Whether each thing is paired with its place."""
    return seen.right == sorted(
        (text, f"{place}{['st', 'nd', 'rd', 'th', 'th', 'th', 'th'][place - 1]}")
        for place, text in enumerate(wrote.right, 1)
    )


def _feedback(pairs: Pairs) -> Iterator[str]:
    on_part = in_one = after = lost = 0
    for wrote, seen in pairs:
        for part, said in wrote.told:
            if any(said == one and part in other for other, one in seen.told):
                on_part += 1
            elif any(said in one for _, one in seen.told):
                in_one += 1
            elif said in seen.after:
                after += 1
            else:
                lost += 1
    if lost:
        yield f"**feedback lost** ({lost})"
    if after and on_part + in_one:
        yield "some feedback only in the list after the question"
    elif after:
        yield "feedback in a list after the question"
    if in_one:
        yield "too low and too high told together"


def properties(pairs: Pairs) -> dict[str, bool]:
    """Whether what every question has is kept of all of them."""
    return {
        "Its id, so that it is known again": all(w.id == seen.id for w, seen in pairs),
        "Its lesson": all(w.is_awkward or w.lesson_title in seen.about for w, seen in pairs),
        "Its level (everyone, students)": all(w.level in seen.about for w, seen in pairs),
        "Its sources": all(work in seen.after for w, seen in pairs for work in w.works),
        "Bold, italics and code": all(one in seen.marked for w, seen in pairs for one in w.marked),
        "Accents and signs": all(
            w.stem in seen.stem and all(any(p in one for one in seen.parts) for p in w.parts)
            for w, seen in pairs
            if w.is_awkward
        ),
    }


def table_of_losses(found: Mapping[str, Pairs]) -> str:
    """The whole file, in Markdown."""
    doors = [door for door in DOORS if door.name in found]
    kinds = [
        [
            title,
            *(
                "; ".join(losses_of(kind, [p for p in found[door.name] if p[0].kind == kind]))
                or "whole"
                for door in doors
            ),
        ]
        for kind, title in KINDS.items()
    ]
    kept = {door.name: properties(found[door.name]) for door in doors}
    names = next(iter(kept.values()))
    others = [
        [name, *("yes" if kept[door.name][name] else "no" for door in doors)] for name in names
    ]
    head = [door.called for door in doors]
    return "\n".join(
        [
            "**What becomes of each kind of question.** “Whole” means that the question, all its",
            "parts, the right answer and the feedback on each part came through.",
            "",
            *_table(["", *head], kinds),
            "",
            "**What is kept of every question.**",
            "",
            *_table(["", *head], others),
            "",
        ]
    )


def _table(head: list[str], rows: list[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
