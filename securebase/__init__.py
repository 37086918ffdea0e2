"""Secure Base: activities, models and data of a course on attachment."""

from securebase.activities.claim_cards import ClaimCards
from securebase.activities.coding_lab import CodingLab, ratings_of, read_counts, read_ratings
from securebase.activities.cue_cards import CueCards
from securebase.activities.dyad_player import DyadPlayer
from securebase.activities.episode_player import EpisodePlayer
from securebase.activities.explorer import Choice, Explorer, Slider, explore
from securebase.activities.looking_back import LookingBack
from securebase.activities.planner import Planner
from securebase.activities.predict import Predict
from securebase.activities.quiz import Quiz
from securebase.activities.scenario import Scenario
from securebase.activities.sorter import Sorter
from securebase.content.problems import ContentError
from securebase.content.publishing_mode import in_a_browser
from securebase.figures import draw, icon_arrays, new_figure
from securebase.labs import check, excuse_cells, interact
from securebase.services import support_services

__all__ = [
    "Choice",
    "ClaimCards",
    "CodingLab",
    "ContentError",
    "CueCards",
    "DyadPlayer",
    "EpisodePlayer",
    "Explorer",
    "LookingBack",
    "Planner",
    "Predict",
    "Quiz",
    "Scenario",
    "Slider",
    "Sorter",
    "check",
    "draw",
    "explore",
    "icon_arrays",
    "interact",
    "new_figure",
    "ratings_of",
    "read_counts",
    "read_ratings",
    "support_services",
]
__version__ = "0.1.0"

if in_a_browser():
    excuse_cells()
