"""A baby and an adult through play, still face and reunion."""

from securebase.activities.dyad_player.dyad_player import DyadPlayer as DyadPlayer
