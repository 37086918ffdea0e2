/** All words of the cue cards, in one place, ready for translation. */
export const words = {
  back: "What it may mean",
  mightHelp: "What might help",
  couldAlsoBe: "It could also be",
  otherGuesses: "And the other guesses?",
  neverCertain: "A cue is a clue, never proof. Guess, try, watch, and try again.",
};
