"""Seminar kits: what a teacher needs to talk a lesson over with students, one file a lesson."""

from securebase.seminars.kit import (
    Debate,
    Interpretation,
    Position,
    Question,
    Reading,
    ReadingKind,
    SeminarKit,
)

__all__ = [
    "Debate",
    "Interpretation",
    "Position",
    "Question",
    "Reading",
    "ReadingKind",
    "SeminarKit",
]
