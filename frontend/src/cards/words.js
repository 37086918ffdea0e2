/** The words that all decks of cards share. */
export const words = {
  progress: (/** @type {number} */ turned, /** @type {number} */ of) =>
    turned ? `${turned} of ${of} cards seen` : `${of} cards. Take them in any order.`,
  place: (/** @type {number} */ place, /** @type {number} */ of) => `Card ${place} of ${of}`,
  turn: "Turn the card",
  chooseFirst: "Make a guess first. Any guess will do.",
  yourGuess: "Your guess:",
  previous: "Previous card",
  next: "Next card",
  allCards: "All cards",
  state: (/** @type {boolean} */ isTurned, /** @type {boolean} */ isHere) =>
    [isTurned ? "seen" : "not seen yet", isHere ? "you are here" : ""].filter(Boolean).join(", "),
  forAGroup: "For a group, print this page: the cards come two in a row, to cut out and fold.",
  allTurned: "You have seen all the cards. Come back to them when you like.",
};
