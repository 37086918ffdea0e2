/** All words of the claim cards, in one place, ready for translation. */
export const words = {
  /** Above today's card, and on the button that leads to it. */
  today: "One for today",
  wholeDeck: (/** @type {number} */ count) => `All ${count} cards`,
  question: "Does this hold up?",
  verdicts: {
    "holds-up": "Holds up",
    partly: "Partly",
    "does-not-hold-up": "Does not hold up",
  },
  /** What was found, as a whole sentence. */
  found: {
    "holds-up": "This holds up",
    partly: "This holds up in part",
    "does-not-hold-up": "This does not hold up",
  },
  evidence: "What the evidence says",
  say: "Say it like this",
  forStudents: "For students",
};
