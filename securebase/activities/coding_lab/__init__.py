"""Reunions to rate and classify."""

from securebase.activities.coding_lab.coding_lab import CodingLab as CodingLab
from securebase.activities.coding_lab.ratings import ratings_of as ratings_of
from securebase.activities.coding_lab.ratings import read_counts as read_counts
from securebase.activities.coding_lab.ratings import read_ratings as read_ratings
