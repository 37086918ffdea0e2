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
  firstTry: (/** @type {number} */ right, /** @type {number} */ of) =>
    right === of
      ? `All ${of} cards found their pile at the first try.`
      : right
        ? `${right} of ${of} cards found their pile at the first try.`
        : `All ${of} cards have found their pile.`,
  reasons: "Press a card for its reason.",
};
