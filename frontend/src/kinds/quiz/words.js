/** All words of the quiz, in one place, ready for translation. */

/** @param {number} count @param {string} one @param {string} many */
const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

export const words = {
  questions: "Questions",
  question: "Question",
  place: (/** @type {number} */ place, /** @type {number} */ of) => `Question ${place} of ${of}`,
  forStudents: "For students",

  states: {
    open: "not answered yet",
    right: "right",
    wrong: "not right yet",
    shown: "answer shown",
  },

  check: "Check",
  showMe: "Show me",
  previous: "Previous",
  next: "Next",
  toResult: "See how it went",
  whyNot: (/** @type {number} */ others) =>
    others === 1 ? "Why not the other one?" : "Why not the others?",

  right: "That’s it",
  wrong: "Not quite",
  shown: "Here is the answer",

  notesBelow: "The notes below say why.",

  chooseFirst: "Choose an answer first.",
  chooseSomeFirst: "Choose at least one answer first.",
  numberFirst: "Write a number first.",
  notANumber: "That does not look like a number. Please use figures, such as 40 or 2.5.",
  wordsFirst: "Write your answer first.",
  matchFirst: (/** @type {number} */ open) =>
    open === 1 ? "One line is still open." : `${open} lines are still open.`,

  yourAnswer: "Your answer",
  chooseAll: "Choose all that fit.",
  choose: "Choose…",
  orderHow: "Use the arrows to put these in order.",

  fits: "Yes, this one fits",
  leftOut: "Right to leave this out",
  doesNotFit: "This one does not fit",
  fitsToo: "This one fits too",
  someRight: (/** @type {number} */ right, /** @type {number} */ of) =>
    right
      ? `${right} of ${of} ${right === 1 ? "is as it" : "are as they"} should be.`
      : "None of them fits yet.",
  readNotes: "Read the notes above, then try again.",

  moveUp: "Move up",
  moveDown: "Move down",
  moved: (/** @type {string} */ text, /** @type {number} */ place, /** @type {number} */ of) =>
    `${text}: now number ${place} of ${of}.`,
  atTheEnd: (/** @type {string} */ text, /** @type {boolean} */ up) =>
    `${text} is already ${up ? "first" : "last"}.`,
  inPlace: "In its place",
  notHere: "Not here yet",
  placesRight: (/** @type {number} */ right, /** @type {number} */ of) =>
    right
      ? `${right} of ${of} ${right === 1 ? "is in its" : "are in their"} place. Move the others and check again.`
      : "None of them is in its place yet. Move them and check again.",
  inNumberedPlace: (/** @type {number} */ place, /** @type {string} */ text) =>
    `number ${place}, ${text}`,

  pairsRight: (/** @type {number} */ right, /** @type {number} */ of) =>
    right
      ? `${right} of ${of} ${right === 1 ? "is" : "are"} matched. Try another for the rest.`
      : "None of them is matched yet. Try another for each.",
  notMatched: "Not matched yet",

  result: "How it went",
  // Nobody needs to be told that nothing came right, at once or at all.
  score: (/** @type {{right: number, first_try: number, questions: number}} */ score) =>
    score.first_try
      ? `${score.right} of ${score.questions} right, ${score.first_try} at the first try.`
      : `${score.right} of ${score.questions} right.`,
  tryAgain: "Every question can be tried again, whenever you like.",
  allRight: "You have got them all.",
  stillOpen: (/** @type {number} */ open) =>
    `${counted(open, "question is", "questions are")} still open. Go back whenever you like.`,
  someToRevisit: "You can go back to any question below. Trying again is how it sticks.",
  pickUp: "Go to an open question",
};
