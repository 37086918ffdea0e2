/** The words of the frame that every activity shares. */
export const words = {
  startAgain: "Start again",
  startedAgain: "All your answers here are cleared.",
  undo: "Undo",
  undone: "Your answers are back.",
  whereFrom: "Where this comes from",
  assumptions: "What this takes for granted",
  source: (/** @type {number} */ count) => (count === 1 ? "Source:" : "Sources:"),
  notKept:
    "This device does not let us keep your answers. You can carry on, but they will be gone when you leave this page.",
};
