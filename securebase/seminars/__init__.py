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
from securebase.seminars.running import kit_id, running_kit

__all__ = [
    "Debate",
    "Interpretation",
    "Position",
    "Question",
    "Reading",
    "ReadingKind",
    "SeminarKit",
    "kit_id",
    "kit_parts",
    "running_kit",
]
