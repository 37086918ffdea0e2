/** All words of the notes, in one place, ready for translation. */

export const words = {
  notes: "Notes",
  noNotes: "Notes come with a session plan: run one from the pages under Teach.",
  ownWindow: "Open the notes in a window of their own",
  drag: "Then drag that window to your own screen, where the class does not see it.",
  notesTitle: "Notes for whoever leads",
  place: (/** @type {number} */ number, /** @type {number} */ count) => `${number} of ${count}`,
  step: (/** @type {number} */ number, /** @type {number} */ count) => `Step ${number} of ${count}`,
  timed: (/** @type {string} */ title, /** @type {number} */ minutes) => `${title}, ${minutes} min`,
  say: "Say",
  ask: "Ask",
  theyMaySay: "They may say",
  sayLast: "Say last",
  guide: "For you, not to read aloud",
  comesUp: "What may come up",
  notHere:
    "What may come up, and whom to hand on to, is not for the wall: it is in the window and in the printed plan.",
  handTo: (/** @type {string} */ whom) => `Hand on to: ${whom}`,
  lowTech: "Without a screen",
  nextStep: "Next",
  asked: "A question for you",
};
