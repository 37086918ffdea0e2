/** All words of the quiz, in one place, ready for translation. */
import { capital, inWords } from "../../activity/small-numbers.js";

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
  notChosen: "Not chosen yet, and it fits",
  doNotFit: "Does not fit",
  alsoFit: "Not chosen yet, and fits",
  /**
   * What was ticked, told apart from what was not: a choice that does not fit takes nothing from
   * the ones that do.
   *
   * @param {{fitting: number, astray: number, missing: number}} ticks chosen and fitting; chosen
   *   and not fitting; fitting and not chosen
   */
  ticked: ({ fitting, astray, missing }) => {
    const others = missing === 1 ? "1 other fits" : `${missing} others fit`;
    if (!astray) return `What you chose fits. ${others} too.`;
    const off = astray === 1 ? "1 that does not" : `${astray} that do not`;
    if (!missing) return `You chose all that fit, and ${off}.`;
    if (!fitting) return `You chose ${off} fit. ${others}.`;
    return fitting === 1
      ? `You chose 1 that fits and ${off}. ${others}.`
      : `You chose ${fitting} that fit and ${off}. ${others}.`;
  },
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
  // Nobody is marked: it is said where one has been, and where one may like to go.
  untouched: "All of it is still to come. Begin wherever you like.",
  begun: (/** @type {number} */ answered) =>
    `You have answered ${inWords(answered)} so far. There is no hurry.`,
  beenThrough: (/** @type {number} */ questions) =>
    questions === 1 ? "You have answered it." : `You have been through all ${inWords(questions)}.`,
  allFound: "There is nothing left to look at. Come back when you like.",
  worthAnotherLook: (/** @type {number} */ count) =>
    count === 1
      ? "This one is worth another look:"
      : `These ${inWords(count)} are worth another look:`,
  stillOpen: (/** @type {number} */ open) =>
    open === 1 ? "One is still open:" : `${capital(inWords(open))} are still open:`,
  found: "You found your way through:",
};
