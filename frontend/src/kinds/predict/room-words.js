/** The words of a prediction that a class makes, ready for translation. */

export const roomWords = {
  how: "Write a number. Hold it at your chest, for the leader only.",
  keys: "Type each, then Enter. Z undoes.",
  secondAbove: "New guesses stand above the line, first ones below.",
  next: "A guess",
  share: (/** @type {string} */ name, /** @type {number} */ share) => `${name} ${share}%`,
  add: "Add",
  guessAgain: "Talk, then guess again",
  peopleSay: "What people usually say",
  full: (/** @type {number} */ most) => `There are ${most} guesses already, and no room for more.`,
  notOnLine: (/** @type {string} */ least, /** @type {string} */ most) =>
    `Please write a number from ${least} to ${most}.`,
  /** @param {string} label @param {number} count @param {string} middle */
  counted: (label, count, middle) => {
    const guesses = count === 1 ? "1 guess" : `${count} guesses`;
    const said = count > 1 ? `${guesses}, the middle one ${middle}` : guesses;
    return label ? `${label}: ${said}` : said;
  },
};
