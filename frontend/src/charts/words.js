/** The words that charts add to those of the spec. */
export const words = {
  phase: "Phase",
  moments: "moments",
  stretches: "stretches",
  longest: "longest stretch",
  of: (/** @type {number} */ count, /** @type {number} */ of) => `${count} of ${of}`,
};
