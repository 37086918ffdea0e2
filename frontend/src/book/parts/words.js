/** All words of the list of parts. */
export const words = {
  begun: "begun",
  done: "read",
  /** @param {number} number @param {string} title */
  goOn: (number, title) => `Go on with part ${number}: ${title}`,
  questions: "A few questions about this lesson",
  /** @param {number} days until they come, as the line goes on */
  comeBack: (days) => {
    if (days > 1) return "come back in some days, if you like.";
    return days === 1 ? "come back tomorrow, if you like." : "are there for you, if you like.";
  },
  noClassView: "The class view could not be loaded. Please try again.",
};
