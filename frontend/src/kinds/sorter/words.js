/** All words of the sorter, in one place, ready for translation. */
export const words = {
  place: (/** @type {number} */ sorted, /** @type {number} */ of) =>
    sorted ? `${sorted} of ${of} cards sorted` : `${of} cards to sort`,
  choosePile: "Which pile does it belong to?",
  otherCards: (/** @type {number} */ others) =>
    others === 1 ? "Take the other card first" : `Take another card first (${others} left)`,

  right: "That’s it",
  wrong: "Not quite",
  tryAnother: (/** @type {number} */ piles) =>
    piles === 2
      ? "Try the other pile. Or come back to this card later."
      : "Try another pile. Or come back to this card later.",
  nextCard: "Next card",
  inHand: "In your hand",
  emptyPile: "Nothing here yet",

  done: "All sorted",
  // Nobody is marked: a card that took another try lies open, with its reason.
  everyCard: "Every card has found its pile.",
  anotherLook: (/** @type {number} */ cards) =>
    cards === 1
      ? "One lies open, as it may be worth another look."
      : "Some lie open, as they may be worth another look.",
  reasons: "Press any card for its reason.",
};
