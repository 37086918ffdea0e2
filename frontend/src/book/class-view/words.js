export const words = {
  view: "Class view",
  place: (/** @type {number} */ number, /** @type {number} */ count) => `${number} of ${count}`,
  scene: (/** @type {number} */ number, /** @type {number} */ count) =>
    `Scene ${number} of ${count}.`,
  step: (/** @type {number} */ number, /** @type {number} */ count) =>
    `Step ${number} of ${count}.`,
  next: "Next",
  back: "Back",
  choose: "Choose a scene",
  close: "Close",
  folded: "Show the boxes for students too",
  notes: "Notes",
  fullScreen: "Full screen",
  leave: "Leave the class view",
  hint: (/** @type {string} */ onwards, /** @type {string} */ back) =>
    `${onwards} or Space: next · ${back}: back · N: notes · Esc: leave`,
  missing: "This activity could not be loaded. The other scenes are there.",
  tryAgain: "Try again",
  stillMissing: "It still could not be loaded.",
  noNotes: "The notes could not be loaded.",
  noPlan: "The plan could not be loaded. This is the lesson without it.",
  letters: "Letters and figures are shortcuts here (C, N, Z, 1 to 6)",
};
