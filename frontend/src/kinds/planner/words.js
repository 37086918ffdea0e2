/** All words of the planner, in one place, ready for translation. */

export const words = {
  days: {
    monday: "Monday",
    tuesday: "Tuesday",
    wednesday: "Wednesday",
    thursday: "Thursday",
    friday: "Friday",
    saturday: "Saturday",
    sunday: "Sunday",
  },
  minutes: (/** @type {number} */ count) =>
    count === 1 ? "About 1 minute." : `About ${count} minutes.`,
  why: "Why:",
  also: "Good to know:",

  allMoments: (/** @type {number} */ count) => `Look at all ${count} moments`,
  suggestFrom: "Choose what fits my days",
  takeFrom: "Take moments from",
  suggest: "Suggest a week for me",
  suggested: "Here is a week for you. Change any day, or leave it free.",
  noGroup: "Tick one of the boxes first. Then we can suggest a week.",

  todayIs: (/** @type {string} */ day) => `Today, ${day}`,
  today: "today",
  nothingToday: "Nothing chosen for today.",
  suggestOne: "Suggest one for today",
  chooseMine: "Choose one",
  chooseAnother: "Choose another",
  chooseFor: (/** @type {string} */ day) => `A moment for ${day}`,
  change: "Change",
  // A name begins with what is seen, so that it can be spoken to press the button.
  changeOf: (/** @type {string} */ shown, /** @type {string} */ day) => `${shown}: ${day}`,
  done: "Done",

  send: "Send to my partner",
  sendWeek: "Send my week to my partner",
  sentToday: (/** @type {string} */ moment, /** @type {string} */ minutes) =>
    `A small moment for today: ${moment}. ${minutes}`,
  sentDay: (/** @type {string} */ day, /** @type {string} */ moment) => `${day}: ${moment}`,
  copied: "Copied. Paste it into a message.",
  notCopied: "This device would not copy it. Here it is, to copy by hand:",

  week: "My week",
  leaveFree: "Leave this day free",
  chosen: (/** @type {string} */ day) => `${day} has a moment.`,
  free: (/** @type {string} */ day) => `${day} is free.`,
  swap: (/** @type {string} */ other) => `Swap with ${other}`,
  swapOf: (/** @type {string} */ day, /** @type {string} */ other) =>
    `${words.swap(other)}: ${day}’s moment`,
  swapped: (/** @type {string} */ day, /** @type {string} */ other) =>
    `${day} and ${other} have changed places.`,
  undo: "Undo",
  undoLast: "Undo the last change",
  undone: "The last change is undone.",

  print: "Print my week",
  printHint:
    "Only the week is printed, on one page. With nothing chosen, it has lines to write on.",
  printed: "The page to print is ready.",
  sheetTitle: "A week of small moments",
  freeDay: "A free day",
  private: "Your week stays in this browser on this device. It goes to nobody, unless you send it.",

  startedAgain: "Every day is free again.",
  backAgain: "Your week is back.",
};
