export const words = {
  view: "Class view",
  place: (/** @type {number} */ number, /** @type {number} */ count) => `${number} of ${count}`,
  scene: (/** @type {number} */ number, /** @type {number} */ count) =>
    `Scene ${number} of ${count}.`,
  step: (/** @type {number} */ number, /** @type {number} */ count) =>
    `Step ${number} of ${count}.`,
  planStep: (/** @type {number} */ number, /** @type {number} */ count) =>
    `Step ${number} of ${count} of the plan`,
  next: "Next",
  back: "Back",
  choose: "Choose a scene",
  close: "Close",
  folded: "Show the boxes for students too",
  notes: "Notes",
  fullScreen: "Full screen",
  leave: "Leave the class view",
  hint: "→ or Space: next · ←: back · Esc: leave",
  hintWithNotes: "→ or Space: next · ←: back · N: notes · Esc: leave",
};
