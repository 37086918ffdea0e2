"""Reunions to rate and classify."""

from securebase.activities.coding_lab.coding_lab import CodingLab as CodingLab
