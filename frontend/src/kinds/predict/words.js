/** All words of the prediction, in one place, ready for translation. */
import { distance, told } from "./guess.js";

export const words = {
  yourGuess: "Your guess",
  slider: (/** @type {string} */ label) => (label ? `${label}: slide to guess` : "Slide to guess"),
  notSet: "not set yet",
  less: (/** @type {string} */ label) => (label ? `Less for ${label}` : "Less"),
  more: (/** @type {string} */ label) => (label ? `More for ${label}` : "More"),
  now: (/** @type {string} */ label, /** @type {string} */ value) =>
    `${label || words.yourGuess}: ${value}`,
  commit: "That is my guess",

  guessFirst: "Make a guess first: slide, or write a number.",
  guessAllFirst: (/** @type {number} */ open) =>
    open === 1 ? "One bar is still to be set." : `${open} bars are still to be set.`,
  notOnLine: (/** @type {string} */ least, /** @type {string} */ most) =>
    `Please write a number from ${least} to ${most}.`,

  found: "What was found",
  guessed: (/** @type {string} */ guess) => `Your guess: ${guess}`,
  peopleSay: "What people usually say",

  /**
   * How far a guess is, as a fact and never as a mark.
   *
   * @param {"near" | "above" | "below"} closeness @param {number} guess @param {number} truth
   * @param {string} unit
   */
  howFar: (closeness, guess, truth, unit) => {
    const apart = distance(guess, truth);
    const said = `Your guess was ${told(guess, unit)}.`;
    if (closeness === "near") return `${said} That is ${apart ? "very near" : "right on it"}.`;
    return `${said} That is ${apart} ${closeness === "above" ? "more" : "less"}.`;
  },
};
