import { define } from "../define.js";
import { DyadPlayer } from "../dyad/dyad-player.js";

define("sb-dyad-player", DyadPlayer);
