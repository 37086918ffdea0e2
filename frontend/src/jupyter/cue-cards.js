import { CueCards } from "../cue-cards/cue-cards.js";
import { mount } from "./mount.js";

export default mount("sb-cue-cards", CueCards);
