/** The words of the form that finds claims. */
export const words = {
  shown: (/** @type {number} */ number, /** @type {number} */ all) => {
    if (number === all) return `All ${all} claims`;
    return number ? `${number} of ${all} claims` : `None of the ${all} claims has all of this`;
  },
};
