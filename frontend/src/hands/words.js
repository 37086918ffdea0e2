/** All words of the show of hands, ready for translation. */

export const words = {
  atTheChest: "Hold your card, or your fingers, at your chest.",
  oneByOne: "Go through them one by one: who thinks that this one fits?",
  cards: (/** @type {number} */ count) => (count === 1 ? "1 card" : `${count} cards`),
  keys: (/** @type {number} */ options) =>
    `Keys 1–${options} count ${LETTERS[0]}–${LETTERS[options - 1]}. With Shift they take one back. Z undoes.`,
  byKeys: "Count by keys",
  more: (/** @type {string} */ letter) => `One more for ${letter}`,
  fewer: (/** @type {string} */ letter) => `One fewer for ${letter}`,
  voteAgain: "Talk, then vote again",
  right: "That’s it",
  fits: "Fits",
  answer: "What is known",
  soFar: (/** @type {string[]} */ counted, /** @type {number} */ total) =>
    `${counted.join(", ")}. ${words.cards(total)} in all.`,
};

export const LETTERS = ["A", "B", "C", "D", "E", "F"];
