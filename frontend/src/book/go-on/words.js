/** All words of the line on the first page that leads back into a lesson. */
export const words = {
  /** @param {string} title of the lesson @param {number} part @param {string} time it takes */
  goOn: (title, part, time) => `Go on with ${title}, part ${part}, ${time}`,
  review: "A few questions, two minutes",
};
