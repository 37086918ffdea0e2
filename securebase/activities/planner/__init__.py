"""A week of small moments."""

from securebase.activities.planner.planner import Planner as Planner
