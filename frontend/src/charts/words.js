/** The words of the charts themselves; all others come with what is drawn. */
export const words = {
  phase: "Phase",
  moments: ["moments", "stretches", "longest stretch"],
  count: (/** @type {number} */ count, /** @type {number} */ of) => `${count} of ${of}`,
};
