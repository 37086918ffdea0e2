/** All words of the record of what one went through. */

const DATE = /** @type {const} */ ({ day: "numeric", month: "long", year: "numeric" });
/** @param {Date} date */
const dateOf = (date) => date.toLocaleDateString("en-GB", DATE);

export const words = {
  title: "A record on paper",
  none: "When you have read all parts of a lesson, it stands here with the day.",
  apart:
    "In this browser, a book from a folder keeps what you do on each page apart, so we cannot know here what you have read.",
  /** @param {number} lessons */
  some: (lessons) =>
    lessons === 1
      ? "It has one lesson on it, with the day you last read it."
      : `It has ${lessons} lessons on it, each with the day you last read it.`,
  name: "Name to print on it",
  nameHint: "Only if you like. It is not kept anywhere.",
  withCodes: "Print a code with my answers too",
  codesHint:
    "It opens them on another device. Leave it off if the sheet is for somebody else: whoever has the code can see your answers, and what you wrote.",
  noCodes: "The code could not be loaded. Without it, the record can be printed as before.",
  print: "Print the record",
  ready: "The page to print is ready.",

  course: "Secure Base",
  heading: "A record of what was read",
  /** @param {string} name */
  says: (name) =>
    `${name || "The reader"} went through these lessons of the course, on these days.`,
  lesson: "Lesson",
  readOn: "Last read on",
  on: (/** @type {number} */ seconds) => dateOf(new Date(1000 * seconds)),
  goOn: "To carry on with another phone or computer",
  /** @param {Date} now */
  claims: (now) =>
    `Made by the reader in their own browser on ${dateOf(now)}. It says that all parts of these lessons were opened to their end, and no more: it is no certificate, and nobody has checked or marked anything.`,
};
