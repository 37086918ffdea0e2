/** The words for what is kept or comes, thing by thing, and for the day on which it was kept. */
const activities = (/** @type {number} */ count) =>
  count === 1 ? "1 activity" : `${count} activities`;
const lessons = (/** @type {number} */ count) => (count === 1 ? "1 lesson" : `${count} lessons`);

export const words = {
  activities,

  /** @param {import("./activities.js").Things} things @returns {string[]} each that is there, as it stands in a sentence */
  things: ({ activities: answered, lessons: places, reviewed, age }) => [
    ...(answered ? [`answers to ${activities(answered)}`] : []),
    ...(places ? [`your place in ${lessons(places)}`] : []),
    ...(reviewed ? [`which questions of ${lessons(reviewed)} came back`] : []),
    ...(age ? ["your baby’s age"] : []),
  ],

  /** @param {import("./activities.js").Things} things @returns {string[]} each that is no answer, in a line of its own */
  others: ({ lessons: places, reviewed, age }) => [
    ...(age ? ["Your baby’s age, as the month of birth."] : []),
    ...(places ? [`Where you were in ${lessons(places)}.`] : []),
    ...(reviewed ? [`Which questions came back to you, from ${lessons(reviewed)}.`] : []),
  ],

  /** @param {string[]} all @returns {string} one after the other, in a sentence */
  listed: (all) => new Intl.ListFormat("en-GB").format(all),

  /** @param {Date} date "21 November", with the year when it is not this year */
  day: (date) => {
    const isThisYear = date.getFullYear() === new Date().getFullYear();
    const year = isThisYear ? undefined : "numeric";
    return date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year });
  },
};
