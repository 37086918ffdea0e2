import { EpisodePlayer } from "../episodes/episode-player.js";
import { mount } from "./mount.js";

export default mount("sb-episode-player", EpisodePlayer);
