"""Secure Base: activities, models and data of a course on attachment."""

from securebase.activities import (
    Choice,
    ClaimCards,
    CueCards,
    DyadPlayer,
    Explorer,
    Planner,
    Predict,
    Quiz,
    Scenario,
    Slider,
    Sorter,
    explore,
)
from securebase.content.problems import ContentError
from securebase.figures import icon_arrays
from securebase.services import support_services

__all__ = [
    "Choice",
    "ClaimCards",
    "ContentError",
    "CueCards",
    "DyadPlayer",
    "Explorer",
    "Planner",
    "Predict",
    "Quiz",
    "Scenario",
    "Slider",
    "Sorter",
    "explore",
    "icon_arrays",
    "support_services",
]
__version__ = "0.1.0"
