/** All words of the list of parts. */
export const words = {
  begun: "begun",
  done: "read",
  /** @param {number} number @param {string} title */
  goOn: (number, title) => `Go on with part ${number}: ${title}`,
  noClassView: "The class view could not be loaded. Please try again.",
};
