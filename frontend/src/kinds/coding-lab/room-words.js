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
    "1: all agree. 0: no more than luck. Beside it, how far it moves when each child is left out in turn: a 95% interval.",
  trained:
    "Trained coders have to pass a test. Without training, some scales went no better than luck. We could check no figure for trained coders, and print none.",
  save: (/** @type {string} */ when) => `Save the counts (${when.toLowerCase()})`,
  saveShort: "Save",
  fileName: (/** @type {boolean} */ isAfter) =>
    isAfter ? "room-after-talking.counts.csv" : "room.counts.csv",
  saved: (/** @type {string} */ name) =>
    `Saved as ${name}. The lab “Do two coders agree?” can read it.`,
  decimal: (/** @type {number} */ value) => {
    const text = Math.abs(value).toFixed(2);
    return value < -0.005 ? `−${text}` : text;
  },
};
