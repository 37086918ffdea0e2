/** All words of the line on the first page that leads back into a lesson. */
export const words = {
  /** @param {string} title of the lesson @param {number} part @param {string} time it takes */
  goOn: (title, part, time) => `Go on with ${title}, part ${part}, ${time}`,
  /** @param {string} title of a lesson that was read today */
  done: (title) =>
    `You have read “${title}”. A few of its questions come back tomorrow, if you like.`,
  review: "A few questions, a few minutes",
};
