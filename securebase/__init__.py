"""Secure Base: activities, models and data of a course on attachment."""

from securebase.activities import (
    Choice,
    DyadPlayer,
    EpisodePlayer,
    Explorer,
    Predict,
    Quiz,
    Scenario,
    Slider,
    Sorter,
    explore,
)
from securebase.content.problems import ContentError
from securebase.figures import icon_arrays

__all__ = [
    "Choice",
    "ContentError",
    "DyadPlayer",
    "EpisodePlayer",
    "Explorer",
    "Predict",
    "Quiz",
    "Scenario",
    "Slider",
    "Sorter",
    "explore",
    "icon_arrays",
]
__version__ = "0.1.0"
