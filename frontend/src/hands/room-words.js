/** What a room is told and asked, whether it votes or guesses, ready for translation. */

export const roomWords = {
  vote: (/** @type {number} */ vote, /** @type {number} */ of) =>
    of === 1 ? "Cards counted" : vote ? "After talking" : "Before talking",
  undo: "Undo",
  reveal: "Reveal",
  nowTalk: "Talk to a neighbour. Then everybody votes again.",
};
