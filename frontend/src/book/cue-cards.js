import { CueCards } from "../cue-cards/cue-cards.js";
import { define } from "../define.js";

define("sb-cue-cards", CueCards);
