/** The episode player in the published book. */
import { define } from "../define.js";
import { EpisodePlayer } from "../episodes/episode-player.js";

define("sb-episode-player", EpisodePlayer);
