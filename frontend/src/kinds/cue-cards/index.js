/** `<sb-cue-cards>`: the deck of cue cards. The first page shows its cards one at a time, too. */
export { CueCards as default } from "./deck.js";
