/** All words of the ideas that are asked twice, in one place, ready for translation. */

/** @param {number} day counted from 1 January 1970 @returns {string} "27 November 2026" */
function dateOf(day) {
  const form = /** @type {const} */ ({ day: "numeric", month: "long", year: "numeric" });
  return new Date(day * 86_400_000).toLocaleDateString("en-GB", { ...form, timeZone: "UTC" });
}

export const words = {
  before: "Before you begin",
  after: "Looking back",
  /** @param {"before" | "after"} round @param {number} number @param {number} of */
  place: (round, number, of) => `${words[round]} · idea ${number} of ${of}`,
  isItSo: "Is it so?",
  skip: "Skip this one",
  previous: "Previous",
  stop: "Stop here",

  begin: "Before you begin",
  beginHint: "It takes about a minute.",
  look: "Look back now",
  lookFirst: "I have read some lessons",
  lookHint: "Best when you have read a few lessons. There is no hurry.",
  rest: "Answer the rest",
  lookAgain: "Look back again",
  /** @param {number} day */
  saidOn: (day) => `You said what you thought on ${dateOf(day)}.`,

  sideBySide: "Then and now",
  /** @param {number | null} before @param {number} after */
  days: (before, after) =>
    before === null
      ? `You looked back on ${dateOf(after)}.`
      : `Before: ${dateOf(before)}. Looking back: ${dateOf(after)}.`,
  toYou: "Only you see this. It is no test, and minds may change or stay.",
  beforeLine: "Before:",
  afterLine: "Looking back:",
  skipped: "not said",
  readMore: "Read more:",
};
