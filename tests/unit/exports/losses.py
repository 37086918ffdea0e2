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
FORMS = {**{door.name: door.called for door in DOORS}, "epub": "EPUB (the whole course)"}
# What a system is told and what not, tests/browser/test_scorm.py sees.
SCORM = """\
## SCORM 1.2 (one lesson)

- **Every kind:** whole, as it is in the lesson: it is the lesson.
- *Told to your system:* that it was opened, for how long, that the quiz is finished, and how many
  of 100 answers were right.
- *Not told:* the answers. They stay in the learner’s browser, and no other device has them."""
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
        "its id": all(w.id == seen.id for w, seen in pairs),
        "its lesson": all(w.is_awkward or w.lesson_title in seen.about for w, seen in pairs),
        "its level": all(w.level in seen.about for w, seen in pairs),
        "its sources": all(work in seen.after for w, seen in pairs for work in w.works),
        "bold and italics": all(
            one in seen.marked for w, seen in pairs for text, one in w.marked if seen.has(text)
        ),
        "accents and signs": all(
            w.stem in seen.stem and all(any(p in one for one in seen.parts) for p in w.parts)
            for w, seen in pairs
            if w.is_awkward
        ),
    }


def told_losses(found: Mapping[str, Pairs]) -> str:
    """The whole file, in Markdown."""
    lines = [
        "# What each form keeps, and what it loses",
        "",
        "Our tests write the questions in each form, read the files back with other programs, and",
        "compare what they find with what the authors wrote. This is what came out.",
        "*Whole* is a question that keeps its words, its parts, the right answer, and what is said",
        "of each part. No question of the course has a picture.",
        "",
    ]
    for name, called in FORMS.items():
        pairs = found[name]
        lines += [f"## {called}", "", *_kinds(pairs), *_of_every(properties(pairs)), ""]
    lines += [SCORM, ""]
    return "\n".join(lines[:-1]) + "\n"


def _kinds(pairs: Pairs) -> Iterator[str]:
    """A line for all kinds that are alike."""
    alike: dict[str, list[str]] = {}
    for kind, title in KINDS.items():
        told = "; ".join(losses_of(kind, [pair for pair in pairs if pair[0].kind == kind]))
        alike.setdefault(told or "whole", []).append(title)
    for told, titles in alike.items():
        names = ", ".join([titles[0], *(title.lower() for title in titles[1:])])
        yield f"- **{names}:** {told}."


def _of_every(kept: Mapping[str, bool]) -> Iterator[str]:
    for title, wanted in (("Kept of every question", True), ("Not kept", False)):
        if names := [name for name, is_kept in kept.items() if is_kept is wanted]:
            yield f"- *{title}:* {', '.join(names)}."
