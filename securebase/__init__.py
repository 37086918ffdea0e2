"""Secure Base: activities, models and data of a course on attachment."""

from securebase.activities import Quiz, Sorter
from securebase.content.problems import ContentError
from securebase.figures import icon_arrays

__all__ = ["ContentError", "Quiz", "Sorter", "icon_arrays"]
__version__ = "0.1.0"
