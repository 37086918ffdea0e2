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
from securebase.seminars.kit_text import kit_parts

__all__ = [
    "Debate",
    "Interpretation",
    "Position",
    "Question",
    "Reading",
    "ReadingKind",
    "SeminarKit",
    "kit_parts",
]
