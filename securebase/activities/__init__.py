"""The activities: content and meaning in Python, display in the front end."""

from securebase.activities.base import Activity
from securebase.activities.claim_cards import ClaimCards
from securebase.activities.controls import Choice, Slider
from securebase.activities.cue_cards import CueCards
from securebase.activities.dyad_player import DyadPlayer
from securebase.activities.explorer import Explorer, explore
from securebase.activities.planner import Planner
from securebase.activities.predict import Predict
from securebase.activities.quiz import Quiz
from securebase.activities.scenario import Scenario
from securebase.activities.sorter import Sorter

ACTIVITIES: dict[str, type[Activity]] = {
    activity.file_kind or activity.kind: activity
    for activity in (ClaimCards, CueCards, DyadPlayer, Planner, Predict, Quiz, Scenario, Sorter)
}
"""Every activity by the middle of its files' names."""

__all__ = [
    "ACTIVITIES",
    "Activity",
    "Choice",
    "ClaimCards",
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
]
