/** The words of the search. */
export const words = {
  /**
   * @param {number} number
   * @param {boolean} hasHelp
   * @param {boolean} isAll whether they have all that was asked for
   */
  found: (number, hasHelp, isAll) => {
    if (!number) return hasHelp ? "Here is help" : "Nothing found";
    const places = number === 1 ? "1 place" : `${number} places`;
    if (!isAll) return `Nothing has all of these words. ${places} with some of them`;
    return hasHelp ? `Help first, then ${places} found` : `${places} found`;
  },
  region: "What was found",
  all: (/** @type {number} */ number) => `Show all ${number} places`,
  kinds: {
    page: "",
    section: "",
    activity: "Activity",
    service: "Service",
    term: "In plain words",
  },
  /** Where a word was found that is not in the line that is shown. */
  furtherOn: "Further on:",
  read: "In this course:",
  secret: "What you typed is not kept in the address of this page.",
  nothing: (/** @type {string} */ text) => `We have no page about “${text}” yet.`,
  tryThis: "That is our gap, and no fault of yours. Some things to try:",
  ways: [
    "one word instead of several",
    "another word for it, such as “sleep” for “nights”",
    "the beginning of the word, if you are unsure how it is spelt",
  ],
  someone: "If you would rather ask a person, this page says who listens:",
  findHelp: "Find help",
  failed: "The search could not be loaded. Every page is in the list of the course.",
};
