/** The words of a room that codes together, ready for translation. */

export const roomWords = {
  ask: (/** @type {string} */ child) => `${child}: which group fits best?`,
  fiction: "A drawn child, made up for teaching. Never vote on a child that somebody knows.",
  key: "The key says so",
  oneMore: "One more child",
  title: "This room’s kappa",
  noVotes: "It comes once two people have voted on two children.",
  before: "Before talking",
  after: "After talking",
  children: (/** @type {number} */ count) => (count === 1 ? "1 child" : `${count} children`),
  oneGroup: "Everybody said the same one letter, so there is no kappa yet.",
  interval: (/** @type {string} */ low, /** @type {string} */ high) => `${low} to ${high}`,
  reasons: {
    "too-few": "with three children there is an interval too",
    "one-category": "no interval yet: one child makes all the difference",
    "no-width": "no interval: these few children are too alike",
  },
  means:
    "1: everybody agrees. 0: no more than luck. The interval leaves out each child in turn, and says how far the number hangs on these few.",
  trained:
    "Trained coders have to pass a test. Without training, people agreed on some scales no better than luck. How well trained coders do in figures, we could not check, so we print none.",
  save: (/** @type {string} */ when) => `Save the counts (${when.toLowerCase()})`,
  saveShort: "Save",
  fileName: (/** @type {boolean} */ isAfter) =>
    isAfter ? "room-after-talking.counts.csv" : "room.counts.csv",
  saved: (/** @type {string} */ name) =>
    `Saved as ${name}. The lab “Do two coders agree?” can read it.`,
  decimal: (/** @type {number} */ value) => {
    const text = Math.abs(value).toFixed(2);
    return value < 0 && Number(text) ? `−${text}` : text;
  },
};
