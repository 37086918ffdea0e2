/** The words for activities that are counted, and for the day on which something was kept. */
export const words = {
  activities: (/** @type {number} */ count) => (count === 1 ? "1 activity" : `${count} activities`),

  /** @param {Date} date "21 November", with the year when it is not this year */
  day: (date) => {
    const isThisYear = date.getFullYear() === new Date().getFullYear();
    const year = isThisYear ? undefined : "numeric";
    return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year });
  },
};
