import { DyadPlayer } from "../dyad/dyad-player.js";
import { mount } from "./mount.js";

export default mount("sb-dyad-player", DyadPlayer);
