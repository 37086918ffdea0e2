"""The eight episodes of the Strange Situation in a room from above."""

from securebase.activities.episode_player.episode_player import EpisodePlayer as EpisodePlayer
